//! A service in this process with a clock of its own. It gets requests as JSON and returns responses; pauses take no
//! time.

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicI64, Ordering},
    },
    time::{Duration, Instant},
};

use serde_json::{Value, json};
use tencentcloud_core::{
    Client, ClientBuilder, Credentials, RetryPolicy,
    http::{BoxFuture, HttpError, HttpFailure, HttpRequest, HttpResponse, HttpSend},
};

/// The response of the service to a call.
pub enum Reply {
    /// Members of `Response`.
    Response(Value),
    /// Code and message.
    Refusal(&'static str, &'static str),
    /// A whole body, with status 200 and a content encoding, if any.
    Body(&'static str, Vec<u8>),
    /// A status without a body.
    Status(u16),
    /// No response.
    Failure(HttpFailure),
}

type Handle = dyn FnMut(&Value) -> Reply + Send;

struct Inner {
    handle: Mutex<Box<Handle>>,
    calls: Mutex<Vec<Value>>,
    timeouts: Mutex<Vec<Duration>>,
    now: AtomicI64,
    start: Instant,
    passed: Mutex<Duration>,
    pauses: Mutex<Vec<Duration>>,
}

#[derive(Clone)]
pub struct Service(Arc<Inner>);

pub const START: i64 = 1_500_000_000;

impl Service {
    pub fn new(handle: impl FnMut(&Value) -> Reply + Send + 'static) -> Self {
        Self(Arc::new(Inner {
            handle: Mutex::new(Box::new(handle)),
            calls: Mutex::default(),
            timeouts: Mutex::default(),
            now: AtomicI64::new(START),
            start: Instant::now(),
            passed: Mutex::default(),
            pauses: Mutex::default(),
        }))
    }

    pub fn builder(&self) -> ClientBuilder {
        let clock = self.clone();
        Client::builder()
            .region("ap-guangzhou")
            .credentials(Credentials::new("id", "key"))
            .transport(self.clone())
            .clock(move || clock.now())
            .nonce(|| 1)
            .retry(RetryPolicy::none())
    }

    pub fn client(&self) -> Client {
        self.builder().build().unwrap()
    }

    pub fn now(&self) -> i64 {
        self.0.now.load(Ordering::Relaxed)
    }

    /// Advances the time.
    pub fn pass(&self, seconds: u32) {
        self.step(seconds.into());
        *self.0.passed.lock().unwrap() += Duration::from_secs(seconds.into());
    }

    /// Sets the clock forward or back, without advancing the time.
    pub fn step(&self, seconds: i64) {
        self.0.now.fetch_add(seconds, Ordering::Relaxed);
    }

    /// Returns the pauses of the client.
    pub fn pauses(&self) -> Vec<Duration> {
        self.0.pauses.lock().unwrap().clone()
    }

    /// Returns the requests so far.
    pub fn calls(&self) -> Vec<Value> {
        self.0.calls.lock().unwrap().clone()
    }

    /// Returns the timeouts of the requests.
    pub fn timeouts(&self) -> Vec<Duration> {
        self.0.timeouts.lock().unwrap().clone()
    }
}

impl HttpSend for Service {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, HttpError>> {
        let body = serde_json::from_slice(&request.body);
        let body: Value = body.unwrap_or_else(|_| String::from_utf8(request.body).unwrap().into());
        let reply = (self.0.handle.lock().unwrap())(&body);
        self.0.calls.lock().unwrap().push(body);
        self.0.timeouts.lock().unwrap().push(request.timeout);
        let members = match reply {
            Reply::Response(members) => members,
            Reply::Refusal(code, message) => json!({"Error": {"Code": code, "Message": message}}),
            Reply::Body(encoding, body) => {
                let headers = [("content-encoding", encoding)].into_iter().filter(|(_, value)| !value.is_empty());
                let headers = headers.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
                return Box::pin(async move { Ok(HttpResponse::new(200, headers, body)) });
            }
            Reply::Status(status) => {
                return Box::pin(async move { Ok(HttpResponse::new(status, Vec::new(), Vec::new())) });
            }
            Reply::Failure(failure) => return Box::pin(async move { Err(HttpError::new(failure)) }),
        };
        let mut response = json!({"RequestId": "r-1"});
        response.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
        let body = json!({"Response": response}).to_string().into_bytes();
        Box::pin(async move { Ok(HttpResponse::new(200, Vec::new(), body)) })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        self.0.pauses.lock().unwrap().push(duration);
        self.pass(duration.as_secs().try_into().unwrap());
        Box::pin(async {})
    }

    fn instant(&self) -> Instant {
        self.0.start + *self.0.passed.lock().unwrap()
    }
}
