//! The failures after which a call is retried, with a server that counts the orders that it executes.
//!
//! `cargo test -p tencentcloud-core --all-features retries:: -- --nocapture` prints the table.

use crate::common;

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use common::{
    server::{Received, Reply, Server},
    transports::Transport,
};
use serde_json::json;
use tencentcloud_core::{
    Client, ClientBuilder, Credentials, Error, Request, RetryPolicy, http::HttpFailure, retry::RateLimit,
    schema::Effect, types::Extra,
};

mod requests {
    crate::actions! {
        Describe: V3, CVM, Read;
        Modify: V3, CVM, Write;
        Purchase: V3, CVM, Purchase;
        Terminate: V3, CVM, Destroy;
    }
}
use requests::{Describe, Modify, Purchase, Terminate};

/// A purchase that the service makes only once for all calls with the same token.
#[derive(Clone, Debug)]
struct PurchaseOnce(Purchase);

impl tencentcloud_core::encode::Encode for PurchaseOnce {
    fn encode(&self) -> tencentcloud_core::encode::Value<'_> {
        self.0.encode()
    }
}

impl Request for PurchaseOnce {
    type Response = common::AnyResponse;
    const ACTION: &'static tencentcloud_core::schema::Action = {
        static ACTION: tencentcloud_core::schema::Action =
            common::action("PurchaseOnce", &common::V3, &common::CVM, Effect::Purchase)
                .idempotency_token("ClientToken");
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

/// The failure of a call, which the service may execute nevertheless.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fault {
    Throttled,
    ThrottledWithCharset,
    InternalError,
    Status(u16),
    ClosedUnread,
    ResetBefore,
    ResetAfter,
    Timeout,
    Truncated,
    Html,
    Empty,
    Trickle,
}

const FAULTS: [Fault; 15] = [
    Fault::Throttled,
    Fault::ThrottledWithCharset,
    Fault::InternalError,
    Fault::Status(500),
    Fault::Status(502),
    Fault::Status(503),
    Fault::Status(429),
    Fault::ClosedUnread,
    Fault::ResetBefore,
    Fault::ResetAfter,
    Fault::Timeout,
    Fault::Truncated,
    Fault::Html,
    Fault::Empty,
    Fault::Trickle,
];

impl Fault {
    /// `true` if the call is executed although the response is lost: the worst case for a caller.
    fn is_executed(self) -> bool {
        !matches!(self, Self::Throttled | Self::ThrottledWithCharset | Self::ClosedUnread | Self::ResetBefore)
    }

    fn reply(self) -> Reply {
        match self {
            Self::Throttled => Reply::Http(200, "Content-Type: application/json\r\n", refusal("RequestLimitExceeded")),
            Self::ThrottledWithCharset => Reply::json(refusal("RequestLimitExceeded")),
            Self::InternalError => Reply::json(refusal("InternalError")),
            Self::Status(status) => Reply::Http(status, "Content-Type: text/plain\r\n", "sorry".into()),
            Self::ClosedUnread | Self::ResetBefore | Self::ResetAfter => Reply::Reset,
            Self::Timeout => Reply::Hang,
            Self::Truncated => Reply::Raw(format!("HTTP/1.1 200 OK\r\nContent-Length: 90\r\n\r\n{DONE}")),
            Self::Html => Reply::Http(200, "Content-Type: text/html\r\n", "<html><body>busy</body></html>".into()),
            Self::Empty => Reply::Http(200, "", String::new()),
            Self::Trickle => Reply::Trickle,
        }
    }
}

/// Record of the requests and the executed orders.
#[derive(Default)]
struct Service {
    requests: AtomicUsize,
    /// One entry per executed order, except for orders with a known token.
    orders: Mutex<Vec<Option<String>>>,
}

impl Service {
    fn execute(&self, request: &Received) {
        let body: serde_json::Value = serde_json::from_str(&request.body).unwrap();
        let token = body["ClientToken"].as_str().map(str::to_owned);
        let mut orders = self.orders.lock().unwrap();
        if token.is_none() || !orders.contains(&token) {
            orders.push(token);
        }
    }
}

async fn serve(fault: Fault) -> (Server, Arc<Service>) {
    let service = Arc::new(Service::default());
    let (counting, own) = (service.clone(), service.clone());
    let serves = move |connection| {
        let closes = fault == Fault::ClosedUnread && connection == 0;
        counting.requests.fetch_add(usize::from(closes), Ordering::Relaxed);
        !closes
    };
    let server = Server::start_choosy(serves, move |request| {
        let first = own.requests.fetch_add(1, Ordering::Relaxed) == 0;
        if !first {
            own.execute(request);
            return Reply::json(DONE);
        }
        if fault.is_executed() {
            own.execute(request);
        }
        fault.reply()
    })
    .await;
    (server, service)
}

fn builder(transport: &Transport, url: &str) -> ClientBuilder {
    Client::builder()
        .endpoint_url(url)
        .region("ap-guangzhou")
        .credentials(Credentials::new("id", "key"))
        .transport(transport.clone())
        .timeout(Duration::from_millis(700))
        .retry(RetryPolicy::new().pauses(Duration::from_millis(1), Duration::from_millis(2)))
}

fn transports() -> Vec<Transport> {
    common::transports::all(Duration::from_secs(10))
}

/// Returns one transport, for tests that do not depend on it.
fn transport() -> Transport {
    transports().remove(0)
}

async fn call<R: Request>(builder: ClientBuilder, request: R) -> Result<R::Response, Error> {
    let client: Client = builder.build().unwrap();
    client.send(request).await
}

const KINDS: [&str; 5] = ["read", "write", "destroy", "purchase", "purchase with token"];

async fn call_kind(kind: &str, builder: ClientBuilder) -> Result<common::AnyResponse, Error> {
    let members = json!({"Name": "x"});
    match kind {
        "read" => call(builder, Describe::from(members)).await,
        "write" => call(builder, Modify::from(members)).await,
        "destroy" => call(builder, Terminate::from(members)).await,
        "purchase" => call(builder, Purchase::from(members)).await,
        _ => call(builder, PurchaseOnce(Purchase::from(members))).await,
    }
}

/// Makes one call. Returns its line of the table.
async fn try_once(transport: Transport, kind: &'static str, fault: Fault) -> String {
    let (server, service) = serve(fault).await;
    let result = call_kind(kind, builder(&transport, &server.url())).await;
    let requests = service.requests.load(Ordering::Relaxed);
    let orders = service.orders.lock().unwrap().len();
    let said = result.as_ref().map_or_else(|error| format!("error: {}", short(error)), |_| "response".to_owned());
    let line = format!("| {} | {kind} | {fault:?} | {requests} | {orders} | {said} |", transport.name);

    let safe = matches!(kind, "read" | "purchase with token");
    let nothing_ran = matches!(fault, Fault::Throttled | Fault::ThrottledWithCharset);
    let expected = if safe || nothing_ran { 2 } else { 1 };
    assert_eq!(requests, expected, "{line}");
    assert_eq!(result.is_ok(), expected == 2, "{line}");
    if kind != "read" {
        assert!(orders <= 1, "{line}");
    }
    if let Err(error) = result {
        assert_eq!(error.attempts(), 1, "{line}");
        assert!(
            error.to_string().ends_with("; the call may have taken effect; check that before repeating it"),
            "{error}"
        );
    }
    line
}

#[tokio::test]
async fn nothing_is_executed_twice() {
    println!("| transport | call | fault | requests | executed | result |\n|---|---|---|---|---|---|");
    for transport in transports() {
        let mut lines = Vec::new();
        for kind in KINDS {
            lines.extend(FAULTS.map(|fault| tokio::spawn(try_once(transport.clone(), kind, fault))));
        }
        for line in lines {
            println!("{}", line.await.unwrap());
        }
    }
}

fn short(error: &Error) -> String {
    error.to_string().split(';').next().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn connect_errors_are_retried_for_every_effect() {
    // A port that was free a moment ago may be that of another test's server by now.
    for transport in transports() {
        for kind in KINDS {
            let error = call_kind(kind, builder(&transport, "http://127.0.0.1:1")).await.unwrap_err();
            assert_eq!(error.http_failure(), Some(HttpFailure::Connect), "{}", transport.name);
            let (name, attempts) = (transport.name, error.attempts());
            println!("| {name} | {kind} | refused connection | {attempts} | 0 | error: {} |", short(&error));
            assert_eq!(attempts, 3, "{name} {kind}");
        }
    }
}

#[tokio::test]
async fn each_attempt_has_a_new_signature_and_the_same_token() {
    let (server, _) = serve(Fault::InternalError).await;
    let clock = AtomicUsize::new(1_500_000_000);
    let client: Client = builder(&transport(), &server.url())
        .clock(move || i64::try_from(clock.fetch_add(1, Ordering::Relaxed)).unwrap())
        .build()
        .unwrap();
    client.send(PurchaseOnce(Purchase::from(json!({})))).await.unwrap();
    let [first, second] = &server.received()[..] else { panic!("two requests") };
    assert_eq!(first.body, second.body, "the same token");
    assert!(first.body.contains("ClientToken"));
    assert_ne!(first.headers["x-tc-timestamp"], second.headers["x-tc-timestamp"]);
    assert_ne!(first.headers["authorization"], second.headers["authorization"]);
}

/// The service's clock is an hour ahead.
#[tokio::test]
async fn a_wrong_clock_is_detected_and_corrected() {
    const AHEAD: &str = "Date: Fri, 14 Jul 2017 03:40:00 GMT\r\n";
    let server = Server::start(|request| {
        let (_, time) = request.headers.iter().find(|(name, _)| *name == "x-tc-timestamp").unwrap();
        let is_near = time.parse::<i64>().unwrap().abs_diff(1_500_003_600) <= 300;
        Reply::Http(200, AHEAD, if is_near { DONE.into() } else { refusal("AuthFailure.SignatureExpire") })
    })
    .await;
    let client: Client = builder(&transport(), &server.url()).clock(|| 1_500_000_000).build().unwrap();
    client.send(Purchase::from(json!({}))).await.unwrap();
    assert_eq!(server.received().len(), 2, "refused for its time, so that nothing was bought");
    client.clone().send(Purchase::from(json!({}))).await.unwrap();
    assert_eq!(server.received().len(), 3, "the time is known now");

    // Rejected for another reason, since the clocks agree.
    let server = Server::start(|_| Reply::Http(200, AHEAD, refusal("AuthFailure.SignatureFailure"))).await;
    let client: Client = builder(&transport(), &server.url()).clock(|| 1_500_003_400).build().unwrap();
    let error = client.send(Describe::from(json!({}))).await.unwrap_err();
    assert!(error.is_auth() && error.attempts() == 1, "{error}");
}

#[tokio::test]
async fn a_token_is_generated_only_if_the_call_may_be_retried() {
    let (server, _) = serve(Fault::InternalError).await;
    call(builder(&transport(), &server.url()), PurchaseOnce(Purchase::from(json!({"ClientToken": "mine"}))))
        .await
        .unwrap();
    assert!(server.received().iter().all(|request| request.body == r#"{"ClientToken":"mine"}"#));

    let (server, _) = serve(Fault::InternalError).await;
    let client: Client = builder(&transport(), &server.url()).retry(RetryPolicy::none()).build().unwrap();
    client.send(PurchaseOnce(Purchase::from(json!({})))).await.unwrap_err();
    assert_eq!(server.received()[0].body, "{}");
}

#[tokio::test]
async fn a_generated_token_is_sent_in_forms() {
    use tencentcloud_core::{Endpoint, RequestFormat, sign::SignatureMethod};
    for (method, format, endpoint) in [
        (SignatureMethod::HmacSha256, RequestFormat::PostForm, Endpoint::Qcloud),
        (SignatureMethod::HmacSha1, RequestFormat::Get, Endpoint::Qcloud),
        (SignatureMethod::Tc3HmacSha256, RequestFormat::PostForm, Endpoint::Tencentcloud),
    ] {
        let server = Server::start(|request| {
            Reply::json(if common::verify::is_signed(request, "key") {
                DONE.to_owned()
            } else {
                refusal("AuthFailure")
            })
        })
        .await;
        let client: Client =
            builder(&transport(), &server.url()).signature(method).format(format).endpoint(endpoint).build().unwrap();
        client.send(PurchaseOnce(Purchase::from(json!({"Zone": "z", "A": 1})))).await.unwrap();
        let received = &server.received()[0];
        let form = if received.method == "GET" { &received.query } else { &received.body };
        assert!(common::verify::pairs(form).contains_key("ClientToken"), "{method:?}");
    }
}

#[tokio::test]
async fn a_long_retry_after_and_the_deadline_end_the_retries() {
    let server =
        Server::start(|_| Reply::Http(503, "Retry-After: 60\r\nContent-Type: text/plain\r\n", "busy".into())).await;
    let error = call(builder(&transport(), &server.url()), Describe::from(json!({}))).await.unwrap_err();
    assert_eq!((error.attempts(), error.retry_after()), (1, Some(Duration::from_secs(60))));

    let server = Server::start(|_| Reply::Hang).await;
    let policy = RetryPolicy::new().attempts(100).deadline(Duration::from_millis(300));
    let client: Client =
        builder(&transport(), &server.url()).retry(policy).timeout(Duration::from_secs(60)).build().unwrap();
    let error = client.send(Describe::from(json!({}))).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert_eq!(error.attempts(), 1, "the first attempt took all the time");
}

#[tokio::test]
async fn a_read_only_client_sends_reads_only() {
    let server = Server::start(|_| Reply::json(DONE)).await;
    let client: Client = builder(&transport(), &server.url()).read_only().build().unwrap();
    client.send(Describe::from(json!({}))).await.unwrap();
    for error in [
        client.send(Modify::from(json!({}))).await.unwrap_err(),
        client.send(Purchase::from(json!({}))).await.unwrap_err(),
        client.send(Terminate::from(json!({}))).await.unwrap_err(),
    ] {
        assert!(error.is_config() && error.to_string().contains("read-only"), "{error}");
        assert_eq!(error.attempts(), 0);
    }
    assert_eq!(server.received().len(), 1);
}

#[tokio::test(flavor = "current_thread")]
async fn a_limited_client_waits() {
    use common::service::{Reply, Service};
    let service = Service::new(|_| Reply::Response(json!({})));
    let client: Client = service.builder().rate_limit(RateLimit::per_minute(2, 2)).build().unwrap();
    let started = service.now();
    for _ in 0..5 {
        client.send(Describe::from(json!({}))).await.unwrap();
    }
    assert_eq!(service.calls().len(), 5);
    assert!(service.now() - started >= 120, "five calls at two a minute take two minutes");
}

#[tokio::test(flavor = "current_thread")]
async fn a_call_that_cannot_wait_for_the_rate_fails_at_once() {
    use common::service::{Reply, Service};
    let service = Service::new(|_| Reply::Response(json!({})));
    let policy = RetryPolicy::new().deadline(Duration::from_secs(5));
    let client: Client = service.builder().rate_limit(RateLimit::per_minute(1, 1)).retry(policy).build().unwrap();
    client.send(Describe::from(json!({}))).await.unwrap();
    let error = client.send(Describe::from(json!({}))).await.unwrap_err();
    assert!(error.is_timeout() && error.attempts() == 0, "{error}");
    assert!(error.to_string().contains("nothing was sent; use a longer timeout or a higher rate limit"), "{error}");
    assert_eq!(service.calls().len(), 1);
    service.pass(61);
    client.send(Describe::from(json!({}))).await.unwrap();
}
