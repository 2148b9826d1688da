//! The spans and events of a call. A program of its own: threads without a subscriber, in which other tests make calls,
//! may switch off spans and events that are used for the first time.
#![cfg(feature = "tracing")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

#[allow(unused_imports, reason = "the other tests need the rest")]
#[path = "integration/common/mod.rs"]
mod common;

use std::{
    collections::BTreeMap,
    fmt::{self, Write},
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
};

use common::{
    ready,
    service::{Reply, Service},
};
use serde_json::json;
use tencentcloud_core::{ClientBuilder, Credentials, Error, RetryPolicy, http::HttpFailure, retry::RateLimit};
use tracing::{
    Event, Metadata, Subscriber,
    field::{Field, Visit},
    span,
};

mod requests {
    crate::actions! {
        DescribeInstances: V3, CVM, Read;
        RunInstances: V3, CVM, Purchase;
    }
}
use requests::{DescribeInstances, RunInstances};

/// Records the fields of spans, and events as lines.
#[derive(Clone, Default)]
struct Log(Arc<Records>);

#[derive(Default)]
struct Records {
    next: AtomicU64,
    spans: Mutex<BTreeMap<u64, Fields>>,
    entered: Mutex<Vec<u64>>,
    events: Mutex<Vec<String>>,
}

#[derive(Default)]
struct Fields(BTreeMap<&'static str, String>);

impl Visit for Fields {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.0.insert(field.name(), format!("{value:?}").trim_matches('"').to_owned());
    }
}

impl Subscriber for Log {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, attributes: &span::Attributes<'_>) -> span::Id {
        let id = self.0.next.fetch_add(1, Ordering::Relaxed) + 1;
        let mut fields = Fields::default();
        attributes.record(&mut fields);
        self.0.spans.lock().unwrap().insert(id, fields);
        span::Id::from_u64(id)
    }

    fn record(&self, id: &span::Id, values: &span::Record<'_>) {
        values.record(self.0.spans.lock().unwrap().get_mut(&id.into_u64()).unwrap());
    }

    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut fields = Fields::default();
        event.record(&mut fields);
        let mut line = fields.0.remove("message").unwrap();
        for (name, value) in fields.0 {
            write!(line, " {name}={value}").unwrap();
        }
        assert_eq!(self.0.entered.lock().unwrap().len(), 1, "{line} is logged outside of the call's span");
        self.0.events.lock().unwrap().push(line);
    }

    fn enter(&self, id: &span::Id) {
        self.0.entered.lock().unwrap().push(id.into_u64());
    }

    fn exit(&self, id: &span::Id) {
        assert_eq!(self.0.entered.lock().unwrap().pop(), Some(id.into_u64()));
    }
}

const MARK: &str = "m4rked";

/// Held during a call, so that no two tests run at the same time.
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

/// Makes one call. Returns the fields of its span and the lines of its events.
fn log_of(service: &Service, set_up: fn(ClientBuilder) -> ClientBuilder, buy: bool) -> (String, Vec<String>) {
    let _guard = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    let log = Log::default();
    tracing::subscriber::with_default(log.clone(), || {
        let credentials = Credentials::new("AKIDEXAMPLE", format!("{MARK}-key")).with_token(format!("{MARK}-token"));
        let client: tencentcloud_core::Client =
            set_up(service.builder().credentials(credentials).retry(RetryPolicy::new())).build().unwrap();
        let members = json!({"LoginSettings": {"Password": format!("{MARK}-password")}});
        let result: Result<_, Error> = if buy {
            ready(client.send(RunInstances::from(members)))
        } else {
            ready(client.send(DescribeInstances::from(members)))
        };
        drop(result);
    });
    let spans = log.0.spans.lock().unwrap();
    assert_eq!(spans.len(), 1, "one span for a call");
    let fields: Vec<_> = spans.values().flat_map(|Fields(fields)| fields).collect();
    let fields: Vec<_> = fields.iter().map(|(name, value)| format!("{name}={value}")).collect();
    let (span, events) = (fields.join(" "), log.0.events.lock().unwrap().clone());
    assert!(!span.contains(MARK) && !events.concat().contains(MARK), "{span}\n{events:#?}");
    (span, events)
}

/// Removes the pauses, which are random.
fn without_pauses(lines: &[String]) -> Vec<String> {
    let words =
        |line: &String| line.split(' ').filter(|word| !word.starts_with("pause_ms=")).collect::<Vec<_>>().join(" ");
    lines.iter().map(words).collect()
}

#[test]
fn a_call_has_a_span_with_host_and_result() {
    let service = Service::new(|_| Reply::Response(json!({"Password": format!("{MARK}-response")})));
    let (span, events) = log_of(&service, |builder| builder, false);
    assert_eq!(
        span,
        "action=DescribeInstances attempts=1 host=cvm.tencentcloudapi.com region=ap-guangzhou request_id=r-1 status=200 \
         version=2017-03-12"
    );
    assert_eq!(events, ["sending attempt=1", "responded attempt=1 request_id=r-1 status=200"]);
}

#[test]
fn each_attempt_has_an_event_with_its_failure() {
    let mut replies = vec![
        Reply::Response(json!({})),
        Reply::Failure(HttpFailure::Connect),
        Reply::Refusal("RequestLimitExceeded", "the service may echo m4rked words"),
    ];
    let service = Service::new(move |_| replies.pop().unwrap());
    let (span, events) = log_of(&service, |builder| builder, true);
    assert!(span.contains("attempts=3 ") && !span.contains("error="), "{span}");
    assert_eq!(
        without_pauses(&events),
        [
            "sending attempt=1",
            "failed, repeating attempt=1 error=RequestLimitExceeded request_id=r-1 status=200",
            "sending attempt=2",
            "failed, repeating attempt=2 error=connect",
            "sending attempt=3",
            "responded attempt=3 request_id=r-1 status=200",
        ]
    );
}

#[test]
fn a_failed_call_logs_the_code_and_never_the_message() {
    let service = Service::new(|_| Reply::Refusal("InvalidParameter", "there is no image m4rked"));
    let (span, events) = log_of(&service, |builder| builder, true);
    assert!(span.contains("error=InvalidParameter") && span.contains("request_id=r-1"), "{span}");
    assert_eq!(events[1..], ["failed attempt=1 error=InvalidParameter"]);

    let service = Service::new(|_| panic!("nothing is sent"));
    let (span, events) = log_of(&service, |builder| builder.read_only(), true);
    assert!(span.contains("attempts=0 error=config"), "{span}");
    assert_eq!(events, ["failed attempt=0 error=config"]);
}

#[test]
fn a_pause_for_the_rate_limit_is_logged() {
    let service = Service::new(|_| Reply::Failure(HttpFailure::Interrupted));
    let (_, events) = log_of(&service, |builder| builder.rate_limit(RateLimit::per_minute(1, 1)), false);
    assert!(events.iter().any(|line| line.starts_with("waiting for the rate limit pause_ms=")), "{events:#?}");
}
