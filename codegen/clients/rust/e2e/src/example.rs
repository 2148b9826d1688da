//! Sends a documented example through the client and reads its response.

use std::sync::{Arc, Mutex};

use percent_encoding::percent_decode_str;
use serde_json::Value;
use tencentcloud_core::{
    Client, ClientBuilder, Credentials, Endpoint, Error, Request, RequestFormat, RetryPolicy,
    encode::{Encode, to_json},
    http::{BoxFuture, HttpError, HttpRequest, HttpResponse, HttpSend},
    sign::SignatureMethod,
};

use crate::{block_on, pairs};

/// What the response of an example must be read as.
pub trait Expected<R: Request> {
    /// Compares the expectation with what was read.
    ///
    /// # Panics
    /// When they differ.
    fn compare(&self, read: Result<R::Response, Error>);
}

/// The response without its envelope, aliases and leniencies.
impl<R: Request> Expected<R> for &str
where
    R::Response: Encode,
{
    fn compare(&self, read: Result<R::Response, Error>) {
        let response = read.unwrap_or_else(|error| panic!("the example's response was refused: {error}"));
        let mut read: Value =
            serde_json::from_str(&to_json(&response, R::ACTION.api)).expect("the encoder writes JSON");
        let normal: Value = serde_json::from_str(self).expect("the generator writes JSON");
        remove_absent_lists(&mut read, &normal);
        assert_eq!(
            numbers(read),
            numbers(normal),
            "left: what was read, right: the example with the types of the spec"
        );
    }
}

/// The error that a response is.
#[derive(Debug, PartialEq, Eq)]
pub struct Raised<'a> {
    /// The code.
    pub code: &'a str,
    /// The message.
    pub message: &'a str,
    /// The id of the call, in API versions that have such ids.
    pub request_id: Option<&'a str>,
}

impl<R: Request> Expected<R> for Raised<'_> {
    fn compare(&self, read: Result<R::Response, Error>) {
        let Err(error) = read else { panic!("the example's error was read as a success") };
        let read = Raised {
            code: error.code().unwrap_or_else(|| panic!("not an error of the service: {error}")),
            message: error.message().unwrap_or_default(),
            request_id: error.request_id(),
        };
        assert_eq!(read, *self, "left: what was read, right: the example");
    }
}

/// Sends `request`, which must be equal to the manual's `query` (except for the index base, the case of booleans and
/// common parameters), and reads `response`, which must be what is `expected`.
///
/// # Panics
/// When either differs.
pub fn example<R: Request>(request: R, query: Option<&str>, response: &str, expected: impl Expected<R>) {
    let client = Client::builder()
        .endpoint(Endpoint::Qcloud)
        .signature(SignatureMethod::HmacSha256)
        .format(RequestFormat::PostForm);
    let sent = exchange(client, request, response, &expected);
    if let Some(query) = query {
        let sent = decoded(&sent);
        let sent = pairs(sent.iter().map(|(name, value)| (name.as_str(), value.as_str())));
        let printed = query.split('&').map(|pair| pair.split_once('=').unwrap_or((pair, "")));
        assert_eq!(sent, pairs(printed), "left: what is sent, right: what the manual prints");
    }
}

/// Sends `request` as JSON, which must be equal to `json`, and reads `response` like [`example`].
///
/// # Panics
/// When either differs.
pub fn json_example<R: Request>(request: R, json: &str, response: &str, expected: impl Expected<R>) {
    let client = Client::builder().endpoint(Endpoint::Tencentcloud).format(RequestFormat::PostJson);
    let sent = exchange(client, request, response, &expected);
    let [sent, printed] = [&sent, json].map(|text| serde_json::from_str(text).expect("both are JSON"));
    assert_eq!(numbers(sent), numbers(printed), "left: what is sent, right: the example");
}

/// Sends a request and compares what is read with what is expected. Returns the body that was sent.
fn exchange<R: Request>(
    client: ClientBuilder<Client>,
    request: R,
    response: &str,
    expected: &impl Expected<R>,
) -> String {
    let service = Fixed { response: response.to_owned(), sent: Arc::default() };
    let sent = Arc::clone(&service.sent);
    let client: Client = client
        .credentials(Credentials::new("AKIDEXAMPLE", "SECRETEXAMPLE"))
        .region("ap-guangzhou")
        .retry(RetryPolicy::none())
        .transport(service)
        .build()
        .expect("the client is set up");
    expected.compare(block_on(client.send(request)));
    let sent = sent.lock().expect("nobody panics while sending").take().expect("a request was sent");
    String::from_utf8(sent.body).expect("a body is text")
}

/// Removes the empty lists that `normal` does not have. A list that requests require is empty if a response lacks it.
fn remove_absent_lists(read: &mut Value, normal: &Value) {
    match (read, normal) {
        (Value::Object(read), Value::Object(normal)) => {
            read.retain(|name, value| {
                normal.contains_key(name) || value.as_array().is_none_or(|list| !list.is_empty())
            });
            for (name, value) in read {
                if let Some(normal) = normal.get(name) {
                    remove_absent_lists(value, normal);
                }
            }
        }
        (Value::Array(read), Value::Array(normal)) => {
            read.iter_mut().zip(normal).for_each(|(read, normal)| remove_absent_lists(read, normal));
        }
        _ => {}
    }
}

/// Returns the value with numbers that are equal, such as `1` and `1.0`, in the same form.
fn numbers(value: Value) -> Value {
    match value {
        Value::Number(number) if number.is_f64() => match number.as_f64() {
            Some(float) if float.fract() == 0.0 && float.abs() < 9e15 => Value::from(float as i64),
            _ => Value::Number(number),
        },
        Value::Array(items) => items.into_iter().map(numbers).collect(),
        Value::Object(members) => members.into_iter().map(|(name, value)| (name, numbers(value))).collect(),
        other => other,
    }
}

fn decoded(form: &str) -> Vec<(String, String)> {
    let text = |text| percent_decode_str(text).decode_utf8().expect("a form holds UTF-8").into_owned();
    form.split('&').filter_map(|pair| pair.split_once('=')).map(|(name, value)| (text(name), text(value))).collect()
}

/// A service that records the request and sends one response.
struct Fixed {
    response: String,
    sent: Arc<Mutex<Option<HttpRequest>>>,
}

impl HttpSend for Fixed {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, HttpError>> {
        Box::pin(async move {
            *self.sent.lock().expect("nobody panics while sending") = Some(request);
            Ok(HttpResponse::new(200, Vec::new(), self.response.clone().into_bytes()))
        })
    }

    fn sleep(&self, _: std::time::Duration) -> BoxFuture<'_, ()> {
        Box::pin(std::future::ready(()))
    }
}
