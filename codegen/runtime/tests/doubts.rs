//! What must not be done twice.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod common;

use std::{collections::VecDeque, time::Duration};

use common::{
    ready,
    service::{Reply, Service},
};
use serde_json::json;
use tencentcloud_core::{Action, Effect, HttpFailure, RetryPolicy};

static BUY: Action =
    Action { token: Some("ClientToken"), ..common::action("Buy", &common::V3, &common::CVM, Effect::Buy) };

/// Replies in turn, then an answer.
fn service(replies: impl IntoIterator<Item = Reply>) -> Service {
    let mut replies: VecDeque<_> = replies.into_iter().collect();
    Service::new(move |_| replies.pop_front().unwrap_or_else(|| Reply::Answer(json!({}))))
}

fn policy() -> RetryPolicy {
    RetryPolicy::new().pauses(Duration::ZERO, Duration::ZERO)
}

const IN_DOUBT: &str = "; look whether the call took effect before repeating it";

#[test]
fn a_token_that_is_none_makes_no_call_repeatable() {
    for members in [r#"{"ClientToken":""}"#, r#"{"ClientToken":null}"#, r#"{"ClientToken":[]}"#] {
        let service = service([Reply::Failure(HttpFailure::Interrupted)]);
        let client = service.builder().retry(policy()).build().unwrap();
        let error = ready(client.call(&BUY, members)).unwrap_err();
        assert_eq!(
            error.attempts(),
            1,
            "{members}: by such a token no service tells a second attempt from a second order"
        );
        assert!(error.to_string().ends_with(IN_DOUBT), "{error}");
    }
    let service = service([Reply::Failure(HttpFailure::Interrupted)]);
    ready(service.builder().retry(policy()).build().unwrap().call(&BUY, r#"{"ClientToken":"mine"}"#)).unwrap();
    assert_eq!(service.calls().len(), 2);
}
