//! Waiters, on a clock that advances only by pauses.

use crate::common;

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
    time::Duration,
};

use common::{
    ready,
    service::{Reply, START, Service},
    things::{DescribeThingsRequest, Thing, page, page_of},
};
use proptest::prelude::*;
use serde_json::Value;
use tencentcloud_core::{
    Error,
    http::HttpFailure,
    waiters::{Progress, Wait, WaitProgress, Waiting},
};

/// A wait as generated code creates it.
fn wait(ids: &[&str], removed: bool) -> Wait<DescribeThingsRequest> {
    Wait::new(
        "things_running",
        ids.iter().map(|id| (*id).to_owned()).collect(),
        5,
        60,
        |ids| DescribeThingsRequest { ids: Some(ids), ..Default::default() },
        |item: &Thing| {
            let shown = || item.state.clone().unwrap_or_default();
            let progress = match item.state.as_deref() {
                Some("RUNNING") => Progress::Success,
                Some("FAILED") => Progress::Failure(shown()),
                _ => Progress::Pending(shown()),
            };
            (item.id.clone(), progress)
        },
        removed,
        100,
    )
}

/// A service whose things depend on the time in seconds.
fn timetable(things: impl Fn(i64) -> Vec<(&'static str, &'static str)> + Send + 'static) -> Service {
    let clock: Arc<Mutex<Option<Service>>> = Arc::default();
    let own = Arc::clone(&clock);
    let service = Service::new(move |request| {
        let now = own.lock().unwrap().as_ref().unwrap().now();
        Reply::Response(page_of(request, &things(now - START), 100))
    });
    *clock.lock().unwrap() = Some(service.clone());
    service
}

fn run(service: &Service, wait: Wait<DescribeThingsRequest>) -> Result<Vec<String>, Error> {
    let things = ready(service.client().wait(wait))?;
    Ok(things.into_iter().map(|thing| thing.id.unwrap()).collect())
}

fn ids(service: &Service) -> Vec<String> {
    let ids = |call: &Value| {
        let ids = call["Ids"].as_array().unwrap();
        ids.iter().map(|id| id.as_str().unwrap()).collect::<Vec<_>>().join(" ")
    };
    service.calls().iter().map(ids).collect()
}

fn waiting(error: &Error) -> Vec<(&str, Option<&str>)> {
    error.waiting_for().iter().map(|Waiting { id, state, .. }| (id.as_str(), state.as_deref())).collect()
}

#[test]
fn wait_ends_when_each_resource_has_been_in_the_state() {
    let service = timetable(|seconds| match seconds {
        0..5 => vec![("b", "PENDING")],
        5..10 => vec![("a", "PENDING"), ("b", "RUNNING"), ("c", "")],
        // A thing that has been seen in the state is not requested again.
        _ => vec![("a", "RUNNING"), ("b", "STOPPED"), ("c", "RUNNING")],
    });
    assert_eq!(run(&service, wait(&["c", "a", "b", "a"], false)).unwrap(), ["c", "a", "b"]);
    assert_eq!(ids(&service), ["c a b", "c a b", "c a"]);
    assert_eq!(service.now(), START + 10);
}

#[test]
fn wait_without_ids_makes_no_call() {
    let service = timetable(|_| panic!("was called"));
    assert!(run(&service, wait(&[], false)).unwrap().is_empty());
}

#[test]
fn a_failure_state_ends_the_wait() {
    let service = timetable(|seconds| match seconds {
        0..5 => vec![("a", "PENDING"), ("b", "PENDING")],
        _ => vec![("a", "PENDING"), ("b", "FAILED")],
    });
    let error = run(&service, wait(&["a", "b"], false)).unwrap_err();
    assert!(error.is_wait() && !error.is_timeout() && !error.is_retryable());
    assert_eq!(waiting(&error), [("b", Some("FAILED"))]);
    assert_eq!(
        error.to_string(),
        "DescribeThings: the wait for things_running failed: b is in state FAILED; \
         the state will not change by itself; check the resource in the console"
    );
    assert_eq!(service.now(), START + 5);
}

#[test]
fn a_timed_out_wait_reports_pending_resources() {
    let service = timetable(|_| vec![("a", "RUNNING"), ("b", "PENDING"), ("d", "")]);
    let error = run(&service, wait(&["a", "b", "c", "d"], false)).unwrap_err();
    assert!(error.is_wait() && error.is_timeout());
    assert_eq!(waiting(&error), [("b", Some("PENDING")), ("c", None), ("d", Some(""))]);
    assert_eq!(
        error.to_string(),
        "DescribeThings: the wait for things_running timed out after 60s, with 1 of 4 done: b is in state PENDING, \
         c was not found, d has no state; check ids and region, or wait longer with Wait::deadline"
    );
    assert_eq!((service.now(), service.calls().len()), (START + 60, 13));
}

#[test]
fn a_long_list_of_ids_is_truncated() {
    let many: Vec<_> = (10..30).map(|index| format!("t-{index}")).collect();
    let many: Vec<_> = many.iter().map(String::as_str).collect();
    let service = timetable(|_| Vec::new());
    let error = run(&service, wait(&many, false).deadline(Duration::ZERO)).unwrap_err();
    assert_eq!(error.waiting_for().len(), 20);
    assert!(error.to_string().contains("t-19 was not found, and 10 more;"), "{error}");
    assert_eq!(service.calls().len(), 1);
}

#[test]
fn interval_and_deadline_can_be_set_and_progress_is_reported() {
    let service = timetable(|seconds| match seconds {
        0..4 => vec![("a", "PENDING"), ("b", "PENDING")],
        4..6 => vec![("a", "RUNNING"), ("b", "PENDING")],
        _ => vec![("a", "RUNNING"), ("b", "RUNNING")],
    });
    let progress: Arc<Mutex<Vec<_>>> = Arc::default();
    let own = Arc::clone(&progress);
    let note = move |progress: &WaitProgress| {
        own.lock().unwrap().push((progress.done, progress.total, progress.elapsed.as_secs()));
    };
    let wait = wait(&["a", "b"], false).interval(Duration::from_secs(2)).deadline(Duration::from_secs(7));
    run(&service, wait.on_progress(note)).unwrap();
    assert_eq!(*progress.lock().unwrap(), [(0, 2, 0), (0, 2, 2), (1, 2, 4), (2, 2, 6)]);
}

#[test]
fn the_last_poll_is_made_at_the_deadline() {
    let service = timetable(|seconds| if seconds < 7 { vec![("a", "PENDING")] } else { vec![("a", "RUNNING")] });
    run(&service, wait(&["a"], false).deadline(Duration::from_secs(7))).unwrap();
    assert_eq!(service.now(), START + 7);
}

#[test]
fn thirty_ids_are_read_over_two_pages() {
    let names: Vec<_> = (0..30).map(|index| format!("t-{index}")).collect();
    let all = names.clone();
    let service = Service::new(move |request| {
        let things: Vec<_> = all.iter().map(|name| (name.as_str(), "RUNNING")).collect();
        Reply::Response(page_of(request, &things, 100))
    });
    let borrowed: Vec<_> = names.iter().map(String::as_str).collect();
    assert_eq!(run(&service, wait(&borrowed, false)).unwrap(), names);
    assert_eq!(service.calls().len(), 2);
    assert_eq!(service.calls()[1]["Offset"], 20);
}

#[test]
fn many_ids_are_requested_in_several_calls() {
    let service = timetable(|seconds| match seconds {
        0 => vec![("a", "RUNNING"), ("b", "PENDING"), ("c", "RUNNING"), ("d", "PENDING"), ("e", "PENDING")],
        _ => vec![("b", "RUNNING"), ("d", "RUNNING"), ("e", "RUNNING")],
    });
    let ids_of = ["a", "b", "c", "d", "e"].map(str::to_owned);
    let wait = Wait::new(
        "things_running",
        ids_of.to_vec(),
        5,
        60,
        |ids| DescribeThingsRequest { ids: Some(ids), ..Default::default() },
        |item: &Thing| {
            let is_running = item.state.as_deref() == Some("RUNNING");
            (item.id.clone(), if is_running { Progress::Success } else { Progress::Pending(String::new()) })
        },
        false,
        2,
    );
    assert_eq!(run(&service, wait).unwrap(), ids_of);
    assert_eq!(ids(&service), ["a b", "c d", "e", "b d", "e"]);
}

#[test]
fn removed_resources_are_done_in_a_wait_for_removal() {
    let service = timetable(|seconds| match seconds {
        0 => vec![("a", "STOPPING"), ("b", "STOPPING")],
        5 => vec![("a", "STOPPING")],
        _ => Vec::new(),
    });
    assert!(run(&service, wait(&["a", "b"], true)).unwrap().is_empty());
    assert_eq!(ids(&service), ["a b", "a b", "a"]);
    // A successful state may come before the removal.
    let service = timetable(|_| vec![("a", "RUNNING")]);
    assert_eq!(run(&service, wait(&["b", "a"], true)).unwrap(), ["a"]);
}

#[test]
fn an_error_about_missing_ids_continues_the_wait() {
    let service = Service::new(|request| match request["Ids"].as_array().unwrap().len() {
        2 => Reply::Refusal("InvalidInstanceId.NotFound", "one of them does not exist"),
        _ => panic!("ids were asked for apart"),
    });
    let error = run(&service, wait(&["a", "b"], false)).unwrap_err();
    assert_eq!(waiting(&error), [("a", None), ("b", None)]);
    assert!(
        error.to_string().contains("; the last call failed: DescribeThings: InvalidInstanceId.NotFound: one of"),
        "{error}"
    );
    assert_eq!(service.now(), START + 60);
}

#[test]
fn an_error_about_missing_ids_is_narrowed_down() {
    let service = Service::new(|request| {
        let ids: Vec<_> = request["Ids"].as_array().unwrap().iter().map(|id| id.as_str().unwrap()).collect();
        match &*ids {
            ["c"] => Reply::Response(page(1, &[("c", "RUNNING")])),
            _ => Reply::Refusal("InvalidInstanceId.NotFound", "not there"),
        }
    });
    assert_eq!(run(&service, wait(&["a", "b", "c", "d", "e"], true)).unwrap(), ["c"]);
    assert_eq!(ids(&service), ["a b c d e", "a b", "a", "b", "c d e", "c", "d e", "d", "e"]);
    assert_eq!(service.now(), START);
}

#[test]
fn an_item_that_moves_between_pages_is_not_taken_for_removed() {
    let mut requests = 0;
    let service = Service::new(move |request| {
        let offset = request.get("Offset").and_then(Value::as_i64).unwrap_or(0);
        requests += 1;
        // The first thing disappears while the second page is read, and the third one moves to the first page.
        Reply::Response(match (requests, offset) {
            (1, 0) => page(4, &[("a", "STOPPING"), ("b", "STOPPING")]),
            (2, 2) => page(3, &[("d", "STOPPING")]),
            (3, 0) => page(3, &[("b", "STOPPING"), ("c", "STOPPING"), ("d", "STOPPING")]),
            (_, 0) => page(0, &[]),
            other => panic!("{other:?}"),
        })
    });
    assert!(run(&service, wait(&["a", "b", "c", "d"], true)).unwrap().is_empty());
    assert_eq!(ids(&service), ["a b c d", "a b c d", "a b c d", "b c d"]);
}

#[test]
fn temporary_failures_count_as_polls_without_results() {
    let mut replies = [
        Reply::Refusal("RequestLimitExceeded", "slow down"),
        Reply::Failure(HttpFailure::Connect),
        Reply::Failure(HttpFailure::Interrupted),
        Reply::Refusal("InternalError", "oops"),
        Reply::Response(page(1, &[("a", "RUNNING")])),
    ]
    .into_iter();
    let service = Service::new(move |_| replies.next().unwrap());
    assert_eq!(run(&service, wait(&["a"], false)).unwrap(), ["a"]);
    assert!(service.now() >= START + 5);
}

#[test]
fn the_deadline_holds_while_calls_fail() {
    let service = Service::new(|_| Reply::Failure(HttpFailure::Connect));
    let error = run(&service, wait(&["a"], false)).unwrap_err();
    assert!(error.is_wait() && error.is_timeout() && !error.is_connect());
    assert!(
        error.to_string().contains("a was not found; the last call failed: DescribeThings: could not connect"),
        "{error}"
    );
    assert!(error.underlying().unwrap().is_connect());
}

#[test]
fn permanent_failures_end_the_wait() {
    for reply in [("AuthFailure", "no"), ("InvalidParameter", "no"), ("Unheard.Of", "no")] {
        let service = Service::new(move |_| Reply::Refusal(reply.0, reply.1));
        let error = run(&service, wait(&["a"], false)).unwrap_err();
        assert_eq!((error.code(), error.is_wait()), (Some(reply.0), false));
        assert_eq!(service.now(), START);
    }
}

#[test]
fn setting_the_clock_back_does_not_prolong_the_wait() {
    let clock: Arc<Mutex<Option<Service>>> = Arc::default();
    let own = Arc::clone(&clock);
    let service = Service::new(move |_| {
        own.lock().unwrap().as_ref().unwrap().step(-100);
        Reply::Response(page(1, &[("a", "PENDING")]))
    });
    *clock.lock().unwrap() = Some(service.clone());
    assert!(run(&service, wait(&["a"], false)).unwrap_err().is_timeout());
    assert_eq!(service.calls().len(), 13);
}

#[test]
fn unrelated_items_in_a_response_are_ignored() {
    let service = Service::new(|_| Reply::Response(page(3, &[("x", "FAILED"), ("a", "RUNNING"), ("y", "PENDING")])));
    assert_eq!(run(&service, wait(&["a"], false)).unwrap(), ["a"]);
}

#[test]
fn the_future_can_be_sent_to_other_threads() {
    fn check<T: Send>(_: &T) {}
    let client = timetable(|_| Vec::new()).client();
    check(&client.wait(wait(&["a"], false)));
    let shown = format!("{:?}", wait(&["a"], false));
    assert!(shown.starts_with("Wait { name: \"things_running\", action: \"DescribeThings\", ids: [\"a\"]"), "{shown}");
}

proptest! {
    /// Each thing appears and reaches its state at some time, or never; some calls are throttled. The wait ends at the
    /// first poll in which the last one is ready, or at the deadline, and reports the missing ones.
    #[test]
    fn wait_ends_at_the_first_poll_that_shows_all(
        times in prop::collection::btree_map("[a-z]{1,3}", (0_i64..80, 0_i64..80), 1..30),
        page_size in 1_usize..8,
        removed: bool,
        throttled in prop::collection::btree_set(0_i64..12, 0..4),
    ) {
        let clock: Arc<Mutex<Option<Service>>> = Arc::default();
        let own = Arc::clone(&clock);
        let things = times.clone();
        let slow = throttled.clone();
        // A wait for removal: a thing exists from the beginning, stops, and is removed at the later time.
        let service = Service::new(move |request| {
            let now = own.lock().unwrap().as_ref().unwrap().now() - START;
            if slow.contains(&(now / 5)) {
                return Reply::Refusal("RequestLimitExceeded", "slow down");
            }
            let state = |(id, (appears, done)): (&'static str, (i64, i64))| match removed {
                true => (now < appears.max(done)).then_some((id, "STOPPING")),
                false if now < appears => None,
                false => Some((id, if now < appears.max(done) { "PENDING" } else { "RUNNING" })),
            };
            let things: Vec<_> = things.iter().map(|(id, times)| (&*id.clone().leak(), *times)).collect();
            let things: Vec<_> = things.into_iter().filter_map(state).collect();
            Reply::Response(page_of(request, &things, page_size))
        });
        *clock.lock().unwrap() = Some(service.clone());
        let ids: Vec<_> = times.keys().map(String::as_str).collect();
        let result = run(&service, wait(&ids, removed));
        let polls: Vec<_> = (0..=12).map(|poll| poll * 5).filter(|time| !throttled.contains(&(time / 5))).collect();
        let ready_at: BTreeMap<_, _> = times.iter().map(|(id, (appears, done))| (id, *appears.max(done))).collect();
        let last = *ready_at.values().max().unwrap();
        match polls.iter().find(|time| **time >= last) {
            Some(time) => {
                prop_assert_eq!(result.unwrap().len(), if removed { 0 } else { ids.len() });
                prop_assert_eq!(service.now() - START, *time);
            }
            None => {
                let error = result.unwrap_err();
                let seen = *polls.last().unwrap();
                let late: Vec<_> = ready_at.iter().filter(|(_, time)| **time > seen).map(|(id, _)| id.as_str()).collect();
                prop_assert!(error.is_timeout());
                prop_assert_eq!(waiting(&error).into_iter().map(|(id, _)| id).collect::<Vec<_>>(), late);
                prop_assert_eq!(service.now() - START, 60);
            }
        }
    }
}
