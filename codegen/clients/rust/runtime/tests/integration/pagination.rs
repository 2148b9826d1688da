//! Paginators.

use crate::common;

use std::{
    collections::VecDeque,
    future::Future,
    pin::{Pin, pin},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    task::{Context, Poll, Waker},
    time::Duration,
};

use common::{
    ready,
    service::{Reply, Service},
    things::{DescribeThingsRequest, Thing, page, page_of},
};
use proptest::prelude::*;
use serde_json::{Value, json};
use tencentcloud_core::{
    Client, Credentials, Error,
    http::{BoxFuture, HttpError, HttpFailure, HttpRequest, HttpResponse, HttpSend},
};

fn names(count: usize) -> Vec<String> {
    (0..count).map(|index| format!("t-{index}")).collect()
}

fn running(names: &[String]) -> Vec<(&str, &str)> {
    names.iter().map(|name| (name.as_str(), "RUNNING")).collect()
}

/// A service with this number of things, which returns at most `most` per call.
fn service(count: usize, most: usize) -> Service {
    let names = names(count);
    Service::new(move |request| Reply::Response(page_of(request, &running(&names), most)))
}

fn scripted(replies: impl IntoIterator<Item = Reply>) -> Service {
    let mut replies: VecDeque<_> = replies.into_iter().collect();
    Service::new(move |_| replies.pop_front().unwrap())
}

fn ids(things: Vec<Thing>) -> Vec<String> {
    things.into_iter().map(|thing| thing.id.unwrap()).collect()
}

fn read(service: &Service, request: DescribeThingsRequest) -> Result<Vec<String>, Error> {
    ready(service.client().items(request).into_vec()).map(ids)
}

fn offsets(service: &Service) -> Vec<Option<i64>> {
    service.calls().iter().map(|call| call.get("Offset").map(|offset| offset.as_i64().unwrap())).collect()
}

#[test]
fn all_pages_are_read_once() {
    for (count, calls) in [(0, 1), (1, 1), (19, 1), (20, 1), (21, 2), (40, 2), (45, 3)] {
        let service = service(count, 100);
        assert_eq!(read(&service, DescribeThingsRequest::default()).unwrap(), names(count));
        assert_eq!(service.calls().len(), calls, "{count} things");
    }
}

#[test]
fn pages_are_returned_unchanged() {
    let service = service(45, 100);
    let mut pages = service.client().pages(DescribeThingsRequest::default());
    let mut sizes = Vec::new();
    while let Some(page) = ready(pages.next()) {
        let page = page.unwrap();
        assert_eq!(page.total, Some(45));
        sizes.push(page.things.len());
    }
    assert_eq!(sizes, [20, 20, 5]);
    assert!(ready(pages.next()).is_none());
    assert_eq!(offsets(&service), [None, Some(20), Some(40)]);
}

#[test]
fn offset_and_limit_of_the_caller_are_used() {
    let service = service(45, 100);
    let request = DescribeThingsRequest { offset: Some(7), limit: Some(15), ..Default::default() };
    assert_eq!(read(&service, request).unwrap(), names(45)[7..]);
    assert_eq!(offsets(&service), [Some(7), Some(22), Some(37)]);
    assert!(service.calls().iter().all(|call| call["Limit"] == 15));
}

#[test]
fn pagination_continues_after_a_short_page() {
    let service = service(25, 10);
    assert_eq!(read(&service, DescribeThingsRequest { limit: Some(100), ..Default::default() }).unwrap(), names(25));
    assert_eq!(offsets(&service), [None, Some(10), Some(20)]);
}

#[test]
fn pagination_ends_when_items_disappear() {
    // The total shrinks below what was read.
    let service = scripted([
        Reply::Response(page(5, &[("a", ""), ("b", ""), ("c", "")])),
        Reply::Response(page(3, &[("d", "")])),
    ]);
    assert_eq!(
        read(&service, DescribeThingsRequest { limit: Some(3), ..Default::default() }).unwrap(),
        ["a", "b", "c", "d"]
    );
    // The next page has become empty, although the total says otherwise.
    let service = scripted([Reply::Response(page(5, &[("a", "")])), Reply::Response(page(5, &[]))]);
    assert_eq!(read(&service, DescribeThingsRequest::default()).unwrap(), ["a"]);
}

#[test]
fn pagination_continues_while_items_are_added() {
    let service = scripted([
        Reply::Response(page(2, &[("a", "")])),
        Reply::Response(page(3, &[("b", "")])),
        Reply::Response(page(3, &[("c", "")])),
    ]);
    assert_eq!(read(&service, DescribeThingsRequest::default()).unwrap(), ["a", "b", "c"]);
}

#[test]
fn without_a_total_a_short_page_is_the_last() {
    let request = || DescribeThingsRequest { limit: Some(2), ..Default::default() };
    let without_total = |things: &[(&str, &str)]| Reply::Response(page(Value::Null, things));
    let service = scripted([without_total(&[("a", ""), ("b", "")]), without_total(&[("c", "")])]);
    assert_eq!(read(&service, request()).unwrap(), ["a", "b", "c"]);
    let service = scripted([without_total(&[("a", ""), ("b", "")]), without_total(&[])]);
    assert_eq!(read(&service, request()).unwrap(), ["a", "b"]);
}

#[test]
fn pagination_ends_after_an_error() {
    let replies = || {
        scripted([
            Reply::Response(page(9, &[("a", "")])),
            Reply::Response(page(9, &[("b", "")])),
            Reply::Refusal("InvalidParameter", "no"),
        ])
    };
    let service = replies();
    let mut items = service.client().items(DescribeThingsRequest::default());
    assert_eq!(ready(items.next()).unwrap().unwrap().id.as_deref(), Some("a"));
    assert_eq!(ready(items.next()).unwrap().unwrap().id.as_deref(), Some("b"));
    let error = ready(items.next()).unwrap().unwrap_err();
    assert_eq!((error.code(), error.action()), (Some("InvalidParameter"), Some("DescribeThings")));
    assert!(ready(items.next()).is_none());
    assert_eq!(service.calls().len(), 3);
    assert_eq!(read(&replies(), DescribeThingsRequest::default()).unwrap_err().code(), Some("InvalidParameter"));
}

#[test]
fn pages_are_requested_lazily() {
    let service = service(45, 100);
    let client = service.client();
    let mut items = client.items(DescribeThingsRequest::default());
    assert_eq!(service.calls().len(), 0);
    for _ in 0..20 {
        ready(items.next()).unwrap().unwrap();
    }
    assert_eq!(service.calls().len(), 1);
    assert_eq!(ids(ready(items.into_vec()).unwrap()), names(45)[20..]);
    drop(client.pages(DescribeThingsRequest::default()));
    assert_eq!(service.calls().len(), 3);
}

#[test]
fn the_stream_works_with_generic_stream_code() {
    fn drain<S: futures_core::Stream>(stream: S) -> Vec<S::Item> {
        let mut stream = pin!(stream);
        let mut items = Vec::new();
        while let Some(item) = ready(std::future::poll_fn(|cx| stream.as_mut().poll_next(cx))) {
            items.push(item);
        }
        items
    }
    let client = service(45, 100).client();
    assert_eq!(drain(client.pages(DescribeThingsRequest::default())).len(), 3);
    assert_eq!(drain(client.items(DescribeThingsRequest::default())).len(), 45);
}

/// Responds at the second poll, and counts the requests and those that were dropped.
#[derive(Clone, Default)]
struct Slow {
    begun: Arc<AtomicUsize>,
    abandoned: Arc<AtomicUsize>,
}

struct Exchange {
    polls: usize,
    abandoned: Arc<AtomicUsize>,
}

impl Future for Exchange {
    type Output = Result<HttpResponse, HttpError>;

    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Self::Output> {
        self.polls += 1;
        if self.polls == 1 {
            return Poll::Pending;
        }
        let body = json!({"Response": page(1, &[("a", "")])}).to_string().into_bytes();
        Poll::Ready(Ok(HttpResponse::new(200, Vec::new(), body)))
    }
}

impl Drop for Exchange {
    fn drop(&mut self) {
        self.abandoned.fetch_add(usize::from(self.polls < 2), Ordering::Relaxed);
    }
}

impl HttpSend for Slow {
    fn send(&self, _: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, HttpError>> {
        self.begun.fetch_add(1, Ordering::Relaxed);
        Box::pin(Exchange { polls: 0, abandoned: Arc::clone(&self.abandoned) })
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'_, ()> {
        Box::pin(async {})
    }
}

#[test]
fn dropping_next_loses_nothing_and_dropping_the_stream_cancels_the_call() {
    let slow = Slow::default();
    let credentials = Credentials::new("id", "key");
    let client = Client::builder().region("r").credentials(credentials).transport(slow.clone()).build();
    let client: Client = client.unwrap();
    let mut cx = Context::from_waker(Waker::noop());
    let mut pages = client.pages(DescribeThingsRequest::default());
    assert!(pin!(pages.next()).poll(&mut cx).is_pending());
    let Poll::Ready(Some(Ok(page))) = pin!(pages.next()).poll(&mut cx) else { panic!("another call was begun") };
    assert_eq!(page.things.len(), 1);
    assert_eq!((slow.begun.load(Ordering::Relaxed), slow.abandoned.load(Ordering::Relaxed)), (1, 0));
    let mut pages = client.pages(DescribeThingsRequest::default());
    assert!(pin!(pages.next()).poll(&mut cx).is_pending());
    drop(pages);
    assert_eq!((slow.begun.load(Ordering::Relaxed), slow.abandoned.load(Ordering::Relaxed)), (2, 1));
}

#[test]
fn streams_can_be_sent_to_other_threads() {
    fn check<T: Send + Unpin>(_: &T) {}
    let client = service(1, 1).client();
    check(&client.pages(DescribeThingsRequest::default()));
    check(&client.items(DescribeThingsRequest::default()));
    check(&Box::pin(client.items(DescribeThingsRequest::default()).into_vec()));
    let pages = client.pages(DescribeThingsRequest { offset: Some(4), ..Default::default() });
    assert_eq!(format!("{pages:?}"), "Pages { action: \"DescribeThings\", offset: Some(4), .. }");
}

proptest! {
    /// Reading ends whatever a service does to its list meanwhile; if it does nothing, each item is read once, and in
    /// order.
    #[test]
    fn each_item_is_read_once(
        count in 0_usize..60,
        offset in prop::option::of(0_usize..70),
        limit in prop::option::of(1_usize..30),
        most in 1_usize..30,
        changes in prop::collection::vec(-5_i64..5, 0..20),
        tells_total: bool,
    ) {
        let quiet = changes.iter().all(|change| *change == 0);
        // Without a total, a page that the service has shortened is taken for the last one.
        let most = if tells_total { most } else { 100 };
        let mut names = names(count);
        let (mut changes, mut made) = (changes.into_iter(), 0);
        let service = Service::new(move |request| {
            let mut response = page_of(request, &running(&names), most);
            if !tells_total {
                response["TotalCount"] = Value::Null;
            }
            match changes.next().unwrap_or(0) {
                more @ 0.. => names.extend((0..more).map(|index| format!("new-{made}-{index}"))),
                fewer => drop(names.drain(..names.len().min(fewer.unsigned_abs() as usize))),
            }
            made += 1;
            Reply::Response(response)
        });
        let number = |number: usize| i64::try_from(number).unwrap();
        let request =
            DescribeThingsRequest { offset: offset.map(number), limit: limit.map(number), ..Default::default() };
        let read = read(&service, request).unwrap();
        if quiet {
            let expected: Vec<_> = (offset.unwrap_or(0)..count).map(|index| format!("t-{index}")).collect();
            prop_assert_eq!(read, expected);
        }
        let mut reached = number(offset.unwrap_or(0));
        for call in service.calls() {
            prop_assert!(call.get("Offset").is_none_or(|offset| offset.as_i64() >= Some(reached)));
            reached = call.get("Offset").map_or(0, |offset| offset.as_i64().unwrap());
        }
        prop_assert!(service.calls().len() <= 200);
    }
}

#[test]
fn an_oversized_page_is_an_error_like_any_other() {
    let service = Service::new(|_| Reply::Failure(HttpFailure::TooLarge));
    let error = read(&service, DescribeThingsRequest::default()).unwrap_err();
    assert_eq!(error.http_failure(), Some(HttpFailure::TooLarge));
}
