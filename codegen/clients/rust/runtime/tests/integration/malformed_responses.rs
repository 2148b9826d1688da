//! Responses that the API should not send: the errors, and the number of attempts.

use crate::common;

use std::time::Duration;

use common::{
    ready,
    service::{Reply, Service},
};
use tencentcloud_core::{
    Error, RetryPolicy,
    schema::{Action, Effect},
};

static READ: Action = common::action("Describe", &common::V3, &common::CVM, Effect::Read);
static WRITE: Action = common::action("Modify", &common::V3, &common::CVM, Effect::Write);
static LEGACY_READ: Action = common::action("Describe", &common::LEGACY, &common::OLD_CVM, Effect::Read);
static LEGACY_WRITE: Action = common::action("Modify", &common::LEGACY, &common::OLD_CVM, Effect::Write);

/// Calls a server that always sends this body. Returns the error and the number of requests.
fn call(action: &'static Action, encoding: &'static str, body: &[u8]) -> (Error, usize) {
    let body = body.to_vec();
    let service = Service::new(move |_| Reply::Body(encoding, body.clone()));
    let policy = RetryPolicy::new().pauses(Duration::ZERO, Duration::ZERO);
    let client = service.builder().retry(policy).build().unwrap();
    let error = ready(client.call_action(action, "{}")).unwrap_err();
    (error, service.calls().len())
}

const IN_DOUBT: &str = "the call may have taken effect";

#[test]
fn an_error_in_almost_valid_json_is_read_and_not_retried() {
    for message in [&b"no \xff key"[..], b"no \x02 key"] {
        for bom in [&b""[..], b"\xef\xbb\xbf"] {
            let start = br#"{"Response":{"Error":{"Code":"InvalidParameter","Message":""#;
            let body = [bom, start, message, br#""},"RequestId":"r-7"}}"#].concat();
            for action in [&READ, &WRITE] {
                let (error, sent) = call(action, "", &body);
                assert_eq!((error.code(), error.request_id(), sent), (Some("InvalidParameter"), Some("r-7"), 1));
                assert_eq!(error.message(), Some("no \u{fffd} key"));
            }
        }
    }
    // A throttled write is sent again and never in doubt.
    let body =
        b"{\"Response\":{\"Error\":{\"Code\":\"RequestLimitExceeded\",\"Message\":\"\xff\"},\"RequestId\":\"r\"}}";
    let (error, sent) = call(&WRITE, "", body);
    assert!(error.is_throttled() && !error.to_string().contains(IN_DOUBT), "{error}");
    assert_eq!(sent, 3);
}

#[test]
fn an_error_in_the_envelope_of_the_other_api_is_read_and_not_retried() {
    let current = br#"{"Response":{"Error":{"Code":"InvalidParameter","Message":"m"},"RequestId":"r-7"}}"#;
    let (error, sent) = call(&LEGACY_READ, "", current);
    assert_eq!((error.code(), error.request_id(), sent), (Some("InvalidParameter"), Some("r-7"), 1));
    let (error, sent) = call(&READ, "", br#"{"code":4000,"message":"m","codeDesc":"InvalidParameter"}"#);
    assert_eq!((error.code(), error.code_name(), error.message()), (Some("4000"), Some("InvalidParameter"), Some("m")));
    assert_eq!(sent, 1);
}

#[test]
fn an_undecodable_success_is_neither_retried_nor_uncertain() {
    for (action, body) in [
        (&LEGACY_READ, &br#"{"code":0,"message":"","x":"#[..]),
        (&LEGACY_WRITE, br#"{"code":0,"message":"","x":"#),
        (&WRITE, b"{\"Response\":{\"x\":\"\x01\"}}"),
    ] {
        let (error, sent) = call(action, "", body);
        assert!(error.is_decode() && !error.is_retryable(), "{error}");
        assert!(error.to_string().contains("the call was executed"), "{error}");
        assert_eq!(sent, 1, "{error}");
    }
    // The body ends before the success is visible.
    let (error, sent) = call(&WRITE, "", br#"{"Response":{"x":"#);
    assert!(error.to_string().contains(IN_DOUBT), "{error}");
    assert_eq!(sent, 1);
}

#[test]
fn an_unrequested_compression_is_decoded_or_named() {
    for (encoding, body, name) in [
        ("br", &[0x8b, 0x03, 0x80][..], "Brotli"),
        ("deflate", &[0x78, 0x9c, 0x01], "deflate"),
        ("", &[0x28, 0xb5, 0x2f, 0xfd, 0x00], "zstd"),
        ("compress", &[0x1f, 0x9d, 0x90], "another content encoding"),
    ] {
        let (error, _) = call(&READ, encoding, body);
        assert!(error.is_decode() && error.to_string().contains(name), "{error}");
    }
    // gzip of {"Response":{"Error":{"Code":"InvalidParameter","Message":"m"}}}, without a header for the encoding.
    let body = include_bytes!("../data/failure.json.gz");
    let (error, _) = call(&READ, "", body);
    if cfg!(feature = "gzip") {
        assert_eq!(error.code(), Some("InvalidParameter"));
    } else {
        assert!(error.to_string().contains("a body compressed with gzip"), "{error}");
    }
}
