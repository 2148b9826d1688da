//! Waiters and paginators with a service that miscounts, repeats items, omits some, or fails for a while, and with a
//! clock that is changed.

use crate::common;

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex},
    time::Duration,
};

use common::{
    ready,
    service::{Reply, START, Service},
    things::{DescribeThingsRequest, Thing, page, page_of},
};
use serde_json::{Value, json};
use tencentcloud_core::{
    Error, RetryPolicy,
    http::HttpFailure,
    waiters::{Progress, Wait},
};

fn wait(ids: &[&str], removed: bool) -> Wait<DescribeThingsRequest> {
    let wait = Wait::new(
        "things",
        ids.iter().map(|id| (*id).to_owned()).collect(),
        5,
        60,
        |ids| DescribeThingsRequest { ids: Some(ids), ..Default::default() },
        |item: &Thing| {
            let is_running = item.state.as_deref() == Some("RUNNING");
            (item.id.clone(), if is_running { Progress::Success } else { Progress::Pending(String::new()) })
        },
        removed,
        100,
    );
    wait.ids_in("Ids")
}

/// Sends the given replies in turn, and repeats the last one.
fn service(replies: impl IntoIterator<Item = Value>) -> Service {
    let mut replies: VecDeque<_> = replies.into_iter().collect();
    Service::new(move |_| {
        let reply = if replies.len() > 1 { replies.pop_front() } else { replies.front().cloned() };
        Reply::Response(reply.unwrap())
    })
}

fn run(service: &Service, wait: Wait<DescribeThingsRequest>) -> Result<Vec<Thing>, Error> {
    ready(service.client().wait(wait))
}

#[test]
fn an_incomplete_list_does_not_prove_removal() {
    let item = |id: &str| json!({"Id": id, "State": "STOPPING"});
    for response in [
        page(2, &[]),
        json!({"TotalCount": 2, "ThingSet": null}),
        json!({"TotalCount": 2}),
        json!({}),
        json!({"ThingSet": []}),
        json!({"TotalCount": null, "ThingSet": []}),
        page(1, &[]),
        page(-1, &[]),
        // The total is wrong in the other direction.
        page(0, &[("x", "STOPPING")]),
        page(-1, &[("x", "STOPPING")]),
        // An item without an id may be any of them.
        json!({"TotalCount": 1, "ThingSet": [{"State": "STOPPING"}]}),
        json!({"TotalCount": 1, "ThingSet": [{"Id": null}]}),
        json!({"TotalCount": 2, "ThingSet": [item("x"), item("x")]}),
    ] {
        let service = service([response.clone()]);
        let error = run(&service, wait(&["a", "b"], true)).unwrap_err();
        assert!(error.is_wait() && error.is_timeout(), "{response}: {error}");
        assert_eq!(error.waiting_for().len(), 2, "{response}");
        assert_eq!(service.now(), START + 60, "{response}");
        let per_poll = service.calls().len() as f64 / 13.0;
        assert!((1.0..=2.0).contains(&per_poll), "{response}: {per_poll} requests for each poll");
    }
    let service = service([page(2, &[]), page(1, &[("a", "STOPPING")]), page(0, &[])]);
    assert!(run(&service, wait(&["a", "b"], true)).unwrap().is_empty());
    assert_eq!(service.calls().len(), 3);
}

#[test]
fn an_error_about_another_resource_ends_a_wait() {
    for removed in [false, true] {
        let service = Service::new(|_| Reply::Refusal("InvalidInstanceId.NotFound", "no such region"));
        let error = run(&service, wait(&["a", "b"], removed).ids_in("ImageIds")).unwrap_err();
        assert_eq!((error.is_wait(), error.code()), (false, Some("InvalidInstanceId.NotFound")));
        assert_eq!(service.calls().len(), 1);
    }
    let service = Service::new(|_| Reply::Refusal("InvalidInstanceId.NotFound", "removed"));
    assert!(run(&service, wait(&["a", "b"], true).ids_in("InstanceIds")).unwrap().is_empty());
    assert_eq!(service.calls().len(), 3, "both, then one by one");
}

#[test]
fn an_endlessly_repeated_page_is_requested_twice_at_most() {
    let full: Vec<_> = (0..20).map(|index| format!("t-{index}")).collect();
    let full: Vec<_> = full.iter().map(|id| (id.as_str(), "PENDING")).collect();
    for total in [json!(0), json!(-5), json!(null), json!(1_000_000), json!(i64::MAX)] {
        let service = service([page(total.clone(), &full)]);
        assert!(run(&service, wait(&["a"], true)).unwrap_err().is_timeout());
        assert_eq!(service.calls().len(), 26, "{total}: two for each of 13 polls");
    }
}

#[test]
fn duplicate_ids_and_250_ids_are_waited_for() {
    let service = Service::new(|request| {
        let ids: Vec<_> = request["Ids"].as_array().unwrap().iter().map(|id| id.as_str().unwrap()).collect();
        assert!((1..=100).contains(&ids.len()));
        let things: Vec<_> = ids.iter().map(|id| (*id, "RUNNING")).collect();
        Reply::Response(page_of(request, &things, 100))
    });
    assert!(run(&service, wait(&[], false)).unwrap().is_empty());
    assert_eq!(service.calls().len(), 0);
    assert_eq!(run(&service, wait(&["a", "b", "a", "a"], false)).unwrap().len(), 2);
    assert_eq!(service.calls().len(), 1);
    let many: Vec<_> = (0..250).map(|index| format!("t-{index}")).collect();
    let many: Vec<_> = many.iter().map(String::as_str).collect();
    let found = run(&service, wait(&many, false)).unwrap();
    assert!(found.iter().map(|thing| thing.id.as_deref().unwrap()).eq(many.iter().copied()));
    assert_eq!(service.calls().len(), 1 + 5 + 5 + 3, "pages of 20");
    let removed = Service::new(|_| Reply::Response(page(0, &[])));
    assert!(run(&removed, wait(&many, true)).unwrap().is_empty());
    assert_eq!(removed.calls().len(), 3);
}

#[test]
fn temporary_errors_do_not_end_a_wait() {
    let mut replies = VecDeque::from([
        Reply::Refusal("RequestLimitExceeded", ""),
        Reply::Body("", b"<html>busy</html>".to_vec()),
        Reply::Failure(HttpFailure::Timeout),
        Reply::Refusal("InternalError", ""),
        Reply::Response(page(1, &[("a", "RUNNING")])),
    ]);
    let service = Service::new(move |_| replies.pop_front().unwrap());
    assert_eq!(run(&service, wait(&["a"], false)).unwrap().len(), 1);
    assert_eq!(service.calls().len(), 5);
}

#[test]
fn changing_the_clock_does_not_affect_a_wait() {
    for hours in [-1, 1] {
        let own: Arc<Mutex<Option<Service>>> = Arc::default();
        let clock = own.clone();
        let mut polls = 0;
        let service = Service::new(move |_| {
            polls += 1;
            clock.lock().unwrap().as_ref().unwrap().step(hours * 3600);
            Reply::Response(page(1, &[("a", if polls == 4 { "RUNNING" } else { "PENDING" })]))
        });
        *own.lock().unwrap() = Some(service.clone());
        assert_eq!(run(&service, wait(&["a"], false)).unwrap().len(), 1);
        assert_eq!(service.calls().len(), 4);
        assert_eq!(service.pauses(), [Duration::from_secs(5); 3]);
    }
}

#[test]
fn changing_the_clock_does_not_affect_the_deadline_of_a_call() {
    for hours in [-1, 1] {
        let own: Arc<Mutex<Option<Service>>> = Arc::default();
        let clock = own.clone();
        let service = Service::new(move |_| {
            clock.lock().unwrap().as_ref().unwrap().step(hours * 3600);
            Reply::Failure(HttpFailure::Interrupted)
        });
        *own.lock().unwrap() = Some(service.clone());
        let policy = RetryPolicy::new().pauses(Duration::ZERO, Duration::ZERO).deadline(Duration::from_secs(30));
        let client = service.builder().retry(policy).build().unwrap();
        let error = ready(client.send(DescribeThingsRequest::default())).unwrap_err();
        assert_eq!((error.attempts(), service.calls().len()), (3, 3));
    }
}

fn read(service: &Service, limit: i64) -> Vec<String> {
    let request = DescribeThingsRequest { limit: Some(limit), ..Default::default() };
    let things = ready(service.client().items(request).into_vec()).unwrap();
    things.into_iter().map(|thing| thing.id.unwrap()).collect()
}

#[test]
fn a_full_page_is_followed_by_another_despite_the_total() {
    for total in [0, -1, 1, i64::MIN] {
        let all = [("a", ""), ("b", ""), ("c", ""), ("d", ""), ("e", "")];
        let service = Service::new(move |request| {
            let mut response = page_of(request, &all, 100);
            response["TotalCount"] = total.into();
            Reply::Response(response)
        });
        assert_eq!(read(&service, 2), ["a", "b", "c", "d", "e"], "{total}");
        assert_eq!(service.calls().len(), 3, "{total}");
    }
    let service = service([page(0, &[("a", ""), ("b", "")]), page(0, &[])]);
    assert_eq!(read(&service, 2), ["a", "b"]);
    assert_eq!(service.calls().len(), 2);
}

#[test]
fn an_empty_or_repeated_page_ends_the_pagination() {
    let service = self::service([page(9, &[("a", ""), ("b", "")]), page(9, &[("c", "")]), page(9, &[])]);
    assert_eq!(read(&service, 2), ["a", "b", "c"]);
    assert_eq!(service.calls().len(), 3);
    for total in [json!(0), json!(null), json!(-1)] {
        let service = self::service([page(total, &[("a", ""), ("b", "")])]);
        assert_eq!(read(&service, 2), ["a", "b"]);
        assert_eq!(service.calls().len(), 2);
    }
    for nothing in [json!({}), json!({"TotalCount": 7}), json!({"TotalCount": 7, "ThingSet": null})] {
        let service = self::service([nothing]);
        assert!(read(&service, 2).is_empty());
        assert_eq!(service.calls().len(), 1);
    }
}
