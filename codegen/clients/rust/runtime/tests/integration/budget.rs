//! Retries are limited while a service fails for a long time.

use crate::common;

use std::time::Duration;

use common::{
    ready,
    service::{Reply, Service},
};
use serde_json::json;
use tencentcloud_core::{
    RetryPolicy,
    schema::{Action, Effect},
};

static DESCRIBE: Action = common::action("Describe", &common::V3, &common::CVM, Effect::Read);

/// Returns the number of requests for a number of calls that all fail in the same way.
fn requests(calls: usize, policy: RetryPolicy, reply: impl Fn() -> Reply + Send + 'static) -> usize {
    let service = Service::new(move |_| reply());
    let client = service.builder().retry(policy).build().unwrap();
    for _ in 0..calls {
        assert!(ready(client.clone().call_action(&DESCRIBE, "{}")).is_err());
    }
    service.calls().len()
}

#[test]
fn a_thousand_failing_calls_make_eleven_hundred_requests() {
    let unavailable = || Reply::Status(503);
    assert_eq!(requests(1000, RetryPolicy::new(), unavailable), 1100);
    assert_eq!(
        requests(1000, RetryPolicy::new(), || Reply::Failure(tencentcloud_core::http::HttpFailure::Connect)),
        1100
    );
    assert_eq!(requests(1000, RetryPolicy::new(), || Reply::Refusal("RequestLimitExceeded", "")), 1100);
    assert_eq!(requests(10, RetryPolicy::new(), unavailable), 30, "a few failures are not held back");
    assert_eq!(requests(1000, RetryPolicy::new().budget(0), unavailable), 1000);
    assert_eq!(requests(1000, RetryPolicy::new().budget(u32::MAX), unavailable), 3000);
    assert_eq!(requests(1000, RetryPolicy::none(), unavailable), 1000);
}

#[test]
fn successes_refill_the_retry_budget() {
    let mut call = 0;
    // A failure and a success in turn: each success after a retry gives back what the retry cost.
    let service = Service::new(move |_| {
        call += 1;
        if call % 2 == 0 { Reply::Response(json!({})) } else { Reply::Status(503) }
    });
    let client = service.builder().retry(RetryPolicy::new().budget(1)).build().unwrap();
    for _ in 0..50 {
        ready(client.call_action(&DESCRIBE, "{}")).unwrap();
    }
    assert_eq!(service.calls().len(), 100);
}

#[test]
fn throttling_pauses_for_about_a_second() {
    let service = Service::new(|_| Reply::Refusal("RequestLimitExceeded", ""));
    let client = service.builder().retry(RetryPolicy::new()).build().unwrap();
    assert_eq!(ready(client.call_action(&DESCRIBE, "{}")).unwrap_err().attempts(), 3);
    let pauses = service.pauses();
    assert_eq!(pauses.len(), 2);
    assert!((Duration::from_millis(500)..=Duration::from_secs(1)).contains(&pauses[0]), "{pauses:?}");
    assert!((Duration::from_secs(1)..=Duration::from_secs(2)).contains(&pauses[1]), "{pauses:?}");
}
