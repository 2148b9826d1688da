//! Calls that must not be executed twice: empty tokens, doubts that a later attempt must not hide, and timeouts.

use crate::common;

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex},
    time::Duration,
};

use common::{
    ready,
    service::{Reply, Service},
};
use serde_json::json;
use tencentcloud_core::{
    Client, Credentials, Error, RetryPolicy,
    credentials::{Context, ProvideCredentials},
    http::{BoxFuture, HttpError, HttpFailure, HttpRequest, HttpResponse, HttpSend},
    retry::RateLimit,
    schema::{Action, Effect},
};

static PURCHASE: Action =
    common::action("Purchase", &common::V3, &common::CVM, Effect::Purchase).idempotency_token("ClientToken");
static MODIFY: Action = common::action("Modify", &common::V3, &common::CVM, Effect::Write);

/// Sends the given replies in turn, then a response.
fn service(replies: impl IntoIterator<Item = Reply>) -> Service {
    let mut replies: VecDeque<_> = replies.into_iter().collect();
    Service::new(move |_| replies.pop_front().unwrap_or_else(|| Reply::Response(json!({}))))
}

fn policy() -> RetryPolicy {
    RetryPolicy::new().pauses(Duration::ZERO, Duration::ZERO)
}

const IN_DOUBT: &str = "; the call may have taken effect; check that before repeating it";

#[test]
fn an_empty_token_does_not_make_a_call_retryable() {
    for members in [r#"{"ClientToken":""}"#, r#"{"ClientToken":null}"#, r#"{"ClientToken":[]}"#] {
        let service = service([Reply::Failure(HttpFailure::Interrupted)]);
        let client = service.builder().retry(policy()).build().unwrap();
        let error = ready(client.call_action(&PURCHASE, members)).unwrap_err();
        assert_eq!(error.attempts(), 1, "{members}: such a token does not tell a second attempt from a second order");
        assert!(error.to_string().ends_with(IN_DOUBT), "{error}");
    }
    let service = service([Reply::Failure(HttpFailure::Interrupted)]);
    ready(service.builder().retry(policy()).build().unwrap().call_action(&PURCHASE, r#"{"ClientToken":"mine"}"#))
        .unwrap();
    assert_eq!(service.calls().len(), 2);
}

#[test]
fn a_later_attempt_without_effect_leaves_the_outcome_uncertain() {
    use HttpFailure::{Connect, Interrupted, Timeout};
    for later in [
        || Reply::Failure(Connect),
        || Reply::Refusal("RequestLimitExceeded", "later"),
        || Reply::Refusal("AuthFailure", "the key was withdrawn"),
    ] {
        let service = service([Reply::Failure(Timeout), later(), later()]);
        let error = ready(service.builder().retry(policy()).build().unwrap().call_action(&PURCHASE, "{}")).unwrap_err();
        assert!(error.is_timeout() && !error.is_connect() && !error.is_throttled(), "{error}");
        assert!(error.to_string().ends_with(IN_DOUBT), "{error}");
        assert_eq!(usize::try_from(error.attempts()).unwrap(), service.calls().len());
    }
    // A rejection of the order itself tells what became of it.
    let service = service([Reply::Failure(Interrupted), Reply::Refusal("InvalidParameter", "no")]);
    let error = ready(service.builder().retry(policy()).build().unwrap().call_action(&PURCHASE, "{}")).unwrap_err();
    assert!(error.code() == Some("InvalidParameter") && !error.to_string().ends_with(IN_DOUBT), "{error}");
    assert_eq!(error.attempts(), 2);
}

#[test]
fn the_generated_token_is_reported_with_the_error() {
    let service = service([Reply::Failure(HttpFailure::Timeout), Reply::Failure(HttpFailure::Timeout)]);
    let client = service.builder().retry(policy().attempts(2)).build().unwrap();
    let error = ready(client.call_action(&PURCHASE, "{}")).unwrap_err();
    let token = error.idempotency_token().unwrap();
    let request = format!(r#"{{"ClientToken":"{token}"}}"#);
    ready(client.call_action(&PURCHASE, &request)).unwrap();
    let calls = service.calls();
    assert_eq!(calls.len(), 3);
    assert!(calls.iter().all(|call| call["ClientToken"] == token), "{calls:?}");

    let service = self::service([Reply::Refusal("InvalidParameter", "no")]);
    let client = service.builder().retry(policy()).build().unwrap();
    let error = ready(client.call_action(&PURCHASE, r#"{"ClientToken":"mine"}"#)).unwrap_err();
    assert_eq!(error.idempotency_token(), None, "the program knows its own token");
}

#[test]
fn an_oversized_response_leaves_a_purchase_uncertain() {
    let service = service([Reply::Failure(HttpFailure::TooLarge)]);
    let error = ready(service.builder().retry(policy()).build().unwrap().call_action(&PURCHASE, "{}")).unwrap_err();
    assert!(error.to_string().ends_with(IN_DOUBT), "{error}");
}

#[test]
fn a_call_without_time_for_a_retry_reports_the_uncertain_outcome() {
    let service = service([Reply::Failure(HttpFailure::Interrupted)]);
    let policy = policy().deadline(Duration::from_secs(30));
    let client: Client = service.builder().rate_limit(RateLimit::per_minute(1, 1)).retry(policy).build().unwrap();
    let error = ready(client.call_action(&PURCHASE, "{}")).unwrap_err();
    assert_eq!((error.attempts(), service.calls().len()), (1, 1));
    assert!(error.to_string().ends_with(IN_DOUBT), "{error}");
}

/// A provider that takes time to find the key.
struct Slow(Service, u32);

impl ProvideCredentials for Slow {
    fn credentials(&self, _: &Context) -> BoxFuture<'_, Result<Credentials, Error>> {
        self.0.pass(self.1);
        Box::pin(async { Ok(Credentials::new("id", "key")) })
    }
}

#[test]
fn nothing_is_sent_after_the_deadline_however_long_credentials_take() {
    for (seconds, is_sent) in [(5, true), (30, false)] {
        let service = service([]);
        let policy = RetryPolicy::new().deadline(Duration::from_secs(10));
        let slow = Slow(service.clone(), seconds);
        let client: Client = service.builder().credentials(slow).retry(policy).build().unwrap();
        let result = ready(client.call_action(&MODIFY, "{}"));
        assert_eq!((result.is_ok(), service.calls().len()), (is_sent, usize::from(is_sent)), "{seconds}");
        if let Err(error) = result {
            assert!(error.is_credentials() && error.to_string().contains("; nothing was sent"), "{error}");
        }
        for timeout in service.timeouts() {
            assert!(timeout <= Duration::from_secs(6), "an attempt gets what is left: {timeout:?}");
        }
    }
}

/// Rejects, by a clock that is an hour ahead, what was signed by this machine's clock.
#[derive(Clone, Default)]
struct Ahead(Arc<Mutex<Vec<String>>>);

impl HttpSend for Ahead {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, HttpError>> {
        let time = request.headers.iter().find(|(name, _)| *name == "X-TC-Timestamp").unwrap().1.to_string();
        let refusal = r#"{"Response":{"Error":{"Code":"AuthFailure.SignatureExpire","Message":""},"RequestId":"r"}}"#;
        let body = if time == "1500000000" { refusal } else { r#"{"Response":{"RequestId":"r"}}"# };
        self.0.lock().unwrap().push(time);
        let headers = vec![("date".to_owned(), "Fri, 14 Jul 2017 03:40:00 GMT".to_owned())];
        Box::pin(async move {
            // Both calls are in progress before the first one gets a response.
            tokio::task::yield_now().await;
            Ok(HttpResponse::new(200, headers, body.into()))
        })
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'_, ()> {
        Box::pin(async {})
    }
}

#[tokio::test]
async fn a_wrong_clock_is_corrected_in_all_running_calls() {
    let service = Ahead::default();
    let builder = Client::builder().region("gz").credentials(Credentials::new("id", "key")).transport(service.clone());
    let client: Client = builder.clock(|| 1_500_000_000).build().unwrap();
    let (first, second) = tokio::join!(client.call_action(&PURCHASE, "{}"), client.call_action(&PURCHASE, "{}"));
    assert!(first.is_ok() && second.is_ok(), "{first:?} {second:?}");
    assert_eq!(*service.0.lock().unwrap(), ["1500000000", "1500000000", "1500003600", "1500003600"]);
}
