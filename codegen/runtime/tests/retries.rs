//! Which failures are followed by a second attempt, against a server that counts what it carried out.
//!
//! `cargo test -p tencentcloud-core --test retries -- --nocapture` prints the table.
#![cfg(feature = "hyper")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod common;

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use common::server::{Received, Reply, Server};
use serde_json::json;
use tencentcloud_core::{
    Client, ClientBuilder, Credentials, Effect, Error, Extra, HttpFailure, RateLimit, Request, RetryPolicy,
};

mod requests {
    crate::actions! {
        Look: V3, CVM, Read;
        Change: V3, CVM, Write;
        Buy: V3, CVM, Buy;
        Drop: V3, CVM, Destroy;
    }
}
use requests::{Buy, Change, Drop, Look};

/// A purchase of which the service makes one, however often it is asked with the same token.
#[derive(Clone, Debug)]
struct BuyOnce(Buy);

impl tencentcloud_core::Encode for BuyOnce {
    fn encode(&self, e: &mut tencentcloud_core::Encoder<'_>) {
        self.0.encode(e);
    }
}

impl Request for BuyOnce {
    type Response = common::Answer;
    const ACTION: &'static tencentcloud_core::Action = {
        static ACTION: tencentcloud_core::Action = tencentcloud_core::Action {
            token: Some("ClientToken"),
            ..common::action("BuyOnce", &common::V3, &common::CVM, Effect::Buy)
        };
        &ACTION
    };

    fn extra(&self) -> &Extra {
        self.0.extra()
    }
}

const DONE: &str = r#"{"Response": {"RequestId": "r-1"}}"#;

fn refusal(code: &str) -> String {
    format!(r#"{{"Response": {{"Error": {{"Code": "{code}", "Message": "no"}}, "RequestId": "r-2"}}}}"#)
}

/// How a call goes wrong, and whether the service carries it out all the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Trouble {
    Throttled,
    ThrottledWithCharset,
    InternalError,
    Status(u16),
    ResetBefore,
    ResetAfter,
    Timeout,
    Truncated,
    Html,
    Empty,
    Trickle,
}

const TROUBLES: [Trouble; 13] = [
    Trouble::Throttled,
    Trouble::ThrottledWithCharset,
    Trouble::InternalError,
    Trouble::Status(500),
    Trouble::Status(502),
    Trouble::Status(503),
    Trouble::ResetBefore,
    Trouble::ResetAfter,
    Trouble::Timeout,
    Trouble::Truncated,
    Trouble::Html,
    Trouble::Empty,
    Trouble::Trickle,
];

impl Trouble {
    /// Whether the work is done although the answer is lost: the worst case for a caller.
    fn is_carried_out(self) -> bool {
        !matches!(self, Self::Throttled | Self::ThrottledWithCharset | Self::ResetBefore)
    }

    fn reply(self) -> Reply {
        match self {
            Self::Throttled => Reply::Http(200, "Content-Type: application/json\r\n", refusal("RequestLimitExceeded")),
            Self::ThrottledWithCharset => Reply::json(refusal("RequestLimitExceeded")),
            Self::InternalError => Reply::json(refusal("InternalError")),
            Self::Status(status) => Reply::Http(status, "Content-Type: text/plain\r\n", "sorry".into()),
            Self::ResetBefore | Self::ResetAfter => Reply::Reset,
            Self::Timeout => Reply::Hang,
            Self::Truncated => Reply::Raw(format!("HTTP/1.1 200 OK\r\nContent-Length: 90\r\n\r\n{DONE}")),
            Self::Html => Reply::Http(200, "Content-Type: text/html\r\n", "<html><body>busy</body></html>".into()),
            Self::Empty => Reply::Http(200, "", String::new()),
            Self::Trickle => Reply::Trickle,
        }
    }
}

/// What the service did.
#[derive(Default)]
struct Service {
    requests: AtomicUsize,
    /// One entry for each order carried out; orders with a token that was seen are not.
    orders: Mutex<Vec<Option<String>>>,
}

impl Service {
    fn carry_out(&self, request: &Received) {
        let body: serde_json::Value = serde_json::from_str(&request.body).unwrap();
        let token = body["ClientToken"].as_str().map(str::to_owned);
        let mut orders = self.orders.lock().unwrap();
        if token.is_none() || !orders.contains(&token) {
            orders.push(token);
        }
    }
}

async fn serve(trouble: Trouble) -> (Server, Arc<Service>) {
    let service = Arc::new(Service::default());
    let own = service.clone();
    let server = Server::start(move |request| {
        let first = own.requests.fetch_add(1, Ordering::Relaxed) == 0;
        if !first {
            own.carry_out(request);
            return Reply::json(DONE);
        }
        if trouble.is_carried_out() {
            own.carry_out(request);
        }
        trouble.reply()
    })
    .await;
    (server, service)
}

fn builder(url: &str) -> ClientBuilder {
    Client::builder()
        .endpoint(url)
        .region("ap-guangzhou")
        .credentials(Credentials::new("id", "key"))
        .timeout(Duration::from_millis(250))
        .retry(RetryPolicy::new().pauses(Duration::from_millis(1), Duration::from_millis(2)))
}

async fn call<R: Request>(url: &str, request: R) -> Result<R::Response, Error> {
    let client: Client = builder(url).build().unwrap();
    client.send(request).await
}

const KINDS: [&str; 5] = ["read", "write", "destroy", "buy", "buy with token"];

async fn call_kind(kind: &str, url: &str) -> Result<common::Answer, Error> {
    let members = json!({"Name": "x"});
    match kind {
        "read" => call(url, Look::from(members)).await,
        "write" => call(url, Change::from(members)).await,
        "destroy" => call(url, Drop::from(members)).await,
        "buy" => call(url, Buy::from(members)).await,
        _ => call(url, BuyOnce(Buy::from(members))).await,
    }
}

#[tokio::test]
async fn nothing_is_done_twice() {
    println!("| call | trouble | requests | carried out | result |\n|---|---|---|---|---|");
    for kind in KINDS {
        for trouble in TROUBLES {
            let (server, service) = serve(trouble).await;
            let result = call_kind(kind, &server.url()).await;
            let requests = service.requests.load(Ordering::Relaxed);
            let orders = service.orders.lock().unwrap().len();
            let said = result.as_ref().map_or_else(|error| format!("error: {}", short(error)), |_| "answer".to_owned());
            println!("| {kind} | {trouble:?} | {requests} | {orders} | {said} |");

            let safe = matches!(kind, "read" | "buy with token");
            let nothing_ran = matches!(trouble, Trouble::Throttled | Trouble::ThrottledWithCharset);
            let expected = if safe || nothing_ran { 2 } else { 1 };
            assert_eq!(requests, expected, "{kind} after {trouble:?}: {said}");
            assert_eq!(result.is_ok(), expected == 2, "{kind} after {trouble:?}: {said}");
            if kind != "read" {
                assert!(orders <= 1, "{kind} after {trouble:?} was carried out {orders} times");
            }
            if let Err(error) = result {
                assert_eq!(error.attempts(), 1);
            }
        }
    }
}

fn short(error: &Error) -> String {
    error.to_string().split(';').next().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn a_connection_never_made_is_tried_again_whatever_the_call() {
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    for kind in KINDS {
        let error = call_kind(kind, &format!("http://{free}")).await.unwrap_err();
        assert_eq!(error.http_failure(), Some(HttpFailure::Connect));
        println!("| {kind} | refused connection | {} | 0 | error: {} |", error.attempts(), short(&error));
        assert_eq!(error.attempts(), 3, "{kind}");
    }
}

#[tokio::test]
async fn each_attempt_is_signed_anew_and_keeps_its_token() {
    let (server, _) = serve(Trouble::InternalError).await;
    let clock = AtomicUsize::new(1_500_000_000);
    let client: Client = builder(&server.url())
        .clock(move || i64::try_from(clock.fetch_add(1, Ordering::Relaxed)).unwrap())
        .build()
        .unwrap();
    client.send(BuyOnce(Buy::from(json!({})))).await.unwrap();
    let [first, second] = &server.received()[..] else { panic!("two requests") };
    assert_eq!(first.body, second.body, "the same token");
    assert!(first.body.contains("ClientToken"));
    assert_ne!(first.headers["x-tc-timestamp"], second.headers["x-tc-timestamp"]);
    assert_ne!(first.headers["authorization"], second.headers["authorization"]);
}

#[tokio::test]
async fn a_token_of_the_caller_is_left_alone_and_one_attempt_needs_none() {
    let (server, _) = serve(Trouble::InternalError).await;
    call(&server.url(), BuyOnce(Buy::from(json!({"ClientToken": "mine"})))).await.unwrap();
    assert!(server.received().iter().all(|request| request.body == r#"{"ClientToken":"mine"}"#));

    let (server, _) = serve(Trouble::InternalError).await;
    let client: Client = builder(&server.url()).retry(RetryPolicy::none()).build().unwrap();
    client.send(BuyOnce(Buy::from(json!({})))).await.unwrap_err();
    assert_eq!(server.received()[0].body, "{}");
}

#[tokio::test]
async fn a_token_travels_in_forms_too() {
    use tencentcloud_core::{Profile, RequestFormat, SignatureMethod};
    for (method, format, profile) in [
        (SignatureMethod::HmacSha256, RequestFormat::PostForm, Profile::Manual),
        (SignatureMethod::HmacSha1, RequestFormat::Get, Profile::Manual),
        (SignatureMethod::Tc3HmacSha256, RequestFormat::PostForm, Profile::Today),
    ] {
        let server = Server::start(|request| {
            Reply::json(if common::verify::is_signed(request, "key") {
                DONE.to_owned()
            } else {
                refusal("AuthFailure")
            })
        })
        .await;
        let client: Client = builder(&server.url()).signature(method).format(format).profile(profile).build().unwrap();
        client.send(BuyOnce(Buy::from(json!({"Zone": "z", "A": 1})))).await.unwrap();
        let received = &server.received()[0];
        let form = if received.method == "GET" { &received.query } else { &received.body };
        assert!(common::verify::pairs(form).contains_key("ClientToken"), "{method:?}");
    }
}

#[tokio::test]
async fn a_service_that_asks_for_long_is_not_asked_again_and_a_deadline_ends_all() {
    let server =
        Server::start(|_| Reply::Http(503, "Retry-After: 60\r\nContent-Type: text/plain\r\n", "busy".into())).await;
    let error = call(&server.url(), Look::from(json!({}))).await.unwrap_err();
    assert_eq!((error.attempts(), error.retry_after()), (1, Some(Duration::from_secs(60))));

    let server = Server::start(|_| Reply::Hang).await;
    let policy = RetryPolicy::new().attempts(100).deadline(Duration::from_millis(300));
    let client: Client = builder(&server.url()).retry(policy).timeout(Duration::from_secs(60)).build().unwrap();
    let error = client.send(Look::from(json!({}))).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert_eq!(error.attempts(), 1, "the first attempt took all there was");
}

#[tokio::test]
async fn a_read_only_client_sends_reads_alone() {
    let server = Server::start(|_| Reply::json(DONE)).await;
    let client: Client = builder(&server.url()).read_only().build().unwrap();
    client.send(Look::from(json!({}))).await.unwrap();
    for error in [
        client.send(Change::from(json!({}))).await.unwrap_err(),
        client.send(Buy::from(json!({}))).await.unwrap_err(),
        client.send(Drop::from(json!({}))).await.unwrap_err(),
    ] {
        assert!(error.is_config() && error.to_string().contains("read-only"), "{error}");
        assert_eq!(error.attempts(), 0);
    }
    assert_eq!(server.received().len(), 1);
}

#[tokio::test(flavor = "current_thread")]
async fn a_limited_client_waits() {
    use common::service::{Reply, Service};
    let service = Service::new(|_| Reply::Answer(json!({})));
    let client: Client = service.builder().rate_limit(RateLimit::per_minute(2, 2)).build().unwrap();
    let started = service.now();
    for _ in 0..5 {
        client.send(Look::from(json!({}))).await.unwrap();
    }
    assert_eq!(service.calls().len(), 5);
    assert!(service.now() - started >= 120, "five calls at two a minute take two minutes");
}
