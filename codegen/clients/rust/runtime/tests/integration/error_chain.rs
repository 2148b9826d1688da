//! `Display` or `source()` shows a cause, never both, so that reporters that print the whole chain print it once.

use crate::common;

use std::{error::Error as StdError, fmt, sync::Arc, time::Duration};

use common::{
    ready,
    service::{Reply, Service},
    things::DescribeThingsRequest,
};
use serde_json::json;
use tencentcloud_core::{
    Client, Credentials, Error, RetryPolicy,
    credentials::{AssumeRole, Cached, Context, ProvideCredentials},
    http::{BoxFuture, HttpError, HttpFailure, HttpRequest, HttpResponse, HttpSend},
    waiters::{Progress, Wait},
};

/// Formats an error like `{:#}` of `anyhow`.
fn report(error: &dyn StdError) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        text.push_str(&format!(": {cause}"));
        source = cause.source();
    }
    text
}

#[track_caller]
fn says_once(error: &dyn StdError, sentences: &[&str]) {
    let report = report(error);
    for sentence in sentences {
        assert_eq!(report.matches(sentence).count(), 1, "{sentence:?} in {report:?}");
    }
}

/// A chain of two errors.
#[derive(Debug)]
struct Outer(Inner);
#[derive(Debug)]
struct Inner;

impl fmt::Display for Outer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the outer cause")
    }
}

impl fmt::Display for Inner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the inner cause")
    }
}

impl StdError for Outer {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&self.0)
    }
}

impl StdError for Inner {}

struct Broken;

impl HttpSend for Broken {
    fn send(&self, _: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, HttpError>> {
        Box::pin(async { Err(HttpError::because(HttpFailure::Connect, Outer(Inner))) })
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'_, ()> {
        Box::pin(async {})
    }
}

const DEEP: [&str; 3] = ["could not connect", "the outer cause", "the inner cause"];

fn wait() -> Wait<DescribeThingsRequest> {
    Wait::new(
        "things",
        vec!["a".into()],
        5,
        5,
        |ids| DescribeThingsRequest { ids: Some(ids), ..Default::default() },
        |item| (item.id.clone(), Progress::Success),
        false,
        100,
    )
}

#[test]
fn errors_of_the_transport_are_printed_once() {
    says_once(&HttpError::because(HttpFailure::Connect, Outer(Inner)), &DEEP);
    let builder = Client::builder().region("r").credentials(Credentials::new("id", "key")).transport(Broken);
    let client: Client = builder.retry(RetryPolicy::none()).build().unwrap();
    let error = ready(client.send(DescribeThingsRequest::default())).unwrap_err();
    says_once(&error, &DEEP);
    assert!(error.to_string().contains("the inner cause"), "the message includes all causes");
    let cause = error.http_error().and_then(StdError::source).unwrap();
    assert!(cause.downcast_ref::<Outer>().is_some());
    let error = ready(client.wait(wait())).unwrap_err();
    says_once(&error, &DEEP);
    says_once(&error, &["the last call failed"]);
}

#[test]
fn causes_of_credentials_errors_are_printed_once() {
    for provider in [
        Arc::new(AssumeRole::new("role", Credentials::new("id", "key"))) as Arc<dyn ProvideCredentials>,
        Arc::new(Cached::new(AssumeRole::new("role", Credentials::new("id", "key")))),
    ] {
        let error = ready(provider.credentials(&Context::new(Broken))).unwrap_err();
        says_once(&error, &DEEP);
        says_once(&error, &["the role role could not be assumed"]);
        // The same error is reported to the next caller.
        says_once(&ready(provider.credentials(&Context::new(Broken))).unwrap_err(), &DEEP);
    }
}

#[test]
fn decode_api_and_validation_errors_are_printed_once() {
    let service = Service::new(|_| Reply::Response(json!({"TotalCount": []})));
    let error = ready(service.client().send(DescribeThingsRequest::default())).unwrap_err();
    says_once(&error, &["the response could not be decoded", "Response.TotalCount: expected a 64-bit integer"]);
    let service = Service::new(|_| Reply::Refusal("InvalidParameter", "the reason of the service"));
    says_once(
        &ready(service.client().send(DescribeThingsRequest::default())).unwrap_err(),
        &["the reason of the service"],
    );
    let invalid = DescribeThingsRequest { limit: Some(0), ..Default::default() };
    let client: Client = service.builder().validate(tencentcloud_core::validation::Validation::Full).build().unwrap();
    says_once(&ready(client.send(invalid)).unwrap_err(), &["Limit must be 1 to 100"]);
    let unset: Result<Client, Error> = Client::builder().build();
    says_once(&unset.unwrap_err(), &["the client has no credentials"]);
}

#[tokio::test]
async fn errors_of_http_libraries_are_printed_once() {
    // No server listens there any more.
    let address = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    for transport in common::transports::all(Duration::from_secs(5)) {
        let builder = Client::builder().region("r").credentials(Credentials::new("id", "key"));
        let builder = builder.endpoint_url(format!("http://{address}")).transport(transport.clone());
        let client: Client = builder.retry(RetryPolicy::none()).build().unwrap();
        let error = client.send(DescribeThingsRequest::default()).await.unwrap_err();
        says_once(&error, &["could not connect", "refused (os error"]);
    }
}
