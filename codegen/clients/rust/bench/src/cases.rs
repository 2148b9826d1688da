//! The cases by name: criterion measures their time, callgrind their instructions, and a counting allocator their
//! allocations.

use std::{fmt::Debug, hint::black_box};

use tencentcloud_core::sign::{
    SignatureMethod::{self, HmacSha1, HmacSha256, Tc3HmacSha256},
    tc3,
};

#[cfg(feature = "generator")]
use crate::generator;
#[cfg(feature = "request")]
use crate::peers;
use crate::{floor, measure::Work, request, response};

/// The name of a case, and the function that sets it up.
pub type Case = (&'static str, fn() -> Work);

/// All cases. Each is set up only when it is used.
pub const ALL: &[Case] = &[
    ("request/HmacSHA1/sign", || sign(HmacSha1)),
    ("request/HmacSHA1/build and sign", || build_and_sign(HmacSha1)),
    ("request/HmacSHA1/check and sign", || check_and_sign(HmacSha1)),
    ("request/HmacSHA1/floor", || floor(HmacSha1)),
    ("request/HmacSHA1/HMAC alone", || hmac(HmacSha1)),
    ("request/HmacSHA256/sign", || sign(HmacSha256)),
    ("request/HmacSHA256/build and sign", || build_and_sign(HmacSha256)),
    ("request/HmacSHA256/check and sign", || check_and_sign(HmacSha256)),
    ("request/HmacSHA256/floor", || floor(HmacSha256)),
    ("request/HmacSHA256/HMAC alone", || hmac(HmacSha256)),
    ("request/TC3-HMAC-SHA256/check and sign", || check_and_sign(Tc3HmacSha256)),
    ("request/TC3-HMAC-SHA256/signature alone", tc3),
    #[cfg(feature = "request")]
    ("request/TC3-HMAC-SHA256/tencentcloud-sdk-foundation", peers::foundation),
    #[cfg(feature = "request")]
    ("request/TC3-HMAC-SHA256/tencent-sdk", peers::tencent_sdk),
    #[cfg(feature = "request")]
    ("request/TC3-HMAC-SHA256/aws-sigv4", peers::aws_sigv4),
    ("request/HmacSHA1/whole call", || call(HmacSha1)),
    ("request/TC3-HMAC-SHA256/whole call", || call(Tc3HmacSha256)),
    // `ours` is the generated client, `derive` is serde's, `validate` reads the JSON and keeps nothing.
    ("response/ours", || read(response::ours)),
    ("response/derive", || read(response::derived)),
    ("response/validate", || read(response::validated)),
    ("request/build", || Box::new(|| drop(black_box(request::run_instances())))),
    #[cfg(feature = "generator")]
    ("generator/check", generator::check),
    #[cfg(feature = "generator")]
    ("generator/floor", || generator::floor().expect("the specs and what is generated from them")),
    #[cfg(feature = "generator")]
    ("generator/rust", generator::rust),
];

/// Returns the case with that name, if there is one.
pub fn find(name: &str) -> Option<Work> {
    ALL.iter().find(|(own, _)| *own == name).map(|(_, set_up)| set_up())
}

/// Sets up the case with that name.
///
/// # Panics
/// When there is none.
pub fn set_up(name: &str) -> Work {
    find(name).unwrap_or_else(|| panic!("no case {name}"))
}

/// Encodes and signs a request, and passes it to the transport.
fn sign(method: SignatureMethod) -> Work {
    let (client, built) = (request::client(method), request::run_instances());
    Box::new(move || request::begin(client.send(request::Unchecked(black_box(&built)))))
}

/// The same, including the construction of the request from strings.
fn build_and_sign(method: SignatureMethod) -> Work {
    let client = request::client(method);
    Box::new(move || {
        let built = black_box(request::run_instances());
        request::begin(client.send(request::Unchecked(&built)));
    })
}

/// Everything before the network, including validation.
fn check_and_sign(method: SignatureMethod) -> Work {
    let (client, built) = (request::client(method), request::run_instances());
    Box::new(move || request::begin(client.send(request::Borrowed(black_box(&built)))))
}

fn floor(method: SignatureMethod) -> Work {
    let mut buffers = floor::Buffers::default();
    Box::new(move || {
        floor::sign(black_box(&floor::REQUEST), method, &mut buffers);
        black_box(&buffers.body);
    })
}

fn hmac(method: SignatureMethod) -> Work {
    let mut buffers = floor::Buffers::default();
    floor::sign(&floor::REQUEST, method, &mut buffers);
    Box::new(move || {
        black_box(floor::hmac(method, black_box(buffers.string_to_sign.as_bytes())));
    })
}

/// Makes a whole call without the network.
fn call(method: SignatureMethod) -> Work {
    let (client, built) = (request::responding_client(method), request::run_instances());
    Box::new(move || {
        black_box(request::now(client.send(request::Borrowed(black_box(&built)))).expect("a response"));
    })
}

/// Computes the header `Authorization` for a body.
fn tc3() -> Work {
    let body = request::body();
    Box::new(move || {
        let request = tc3::Request {
            method: "POST",
            host: "cvm.tencentcloudapi.com",
            path: "/",
            query: "",
            content_type: "application/json",
            payload: black_box(body.as_bytes()),
            service: "cvm",
            timestamp: request::TIMESTAMP,
        };
        let signature = request.signature(request::SECRET_KEY, &request.string_to_sign());
        black_box(request.authorization(request::SECRET_ID, &signature));
    })
}

fn read<T: 'static, E: Debug + 'static>(reader: fn(&str) -> Result<T, E>) -> Work {
    let json = response::describe_instances();
    Box::new(move || {
        black_box(reader(black_box(&json)).expect("a response"));
    })
}
