//! A transport that connects to the runner whatever the host is, and a virtual clock.

use std::{
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use tencentcloud_core::{
    defects::Defect,
    http::{BoxFuture, HttpError, HttpRequest, HttpResponse, HttpSend},
};

/// A transport that always connects to the same address.
#[derive(Clone)]
pub struct RedirectedTransport<T> {
    pub inner: T,
    /// Address, `127.0.0.1:PORT`.
    pub connect: String,
    pub clock: VirtualClock,
}

/// A clock that moves only when the client sleeps.
#[derive(Clone)]
pub struct VirtualClock {
    start: i64,
    slept_millis: Arc<AtomicU64>,
}

impl VirtualClock {
    /// Creates a clock that shows `start`, in seconds since 1970.
    pub fn new(start: i64) -> Self {
        Self { start, slept_millis: Arc::default() }
    }

    /// Returns the seconds since 1970.
    pub fn now(&self) -> i64 {
        if Defect::ReusesSignature.is_active() {
            return self.start;
        }
        self.start.saturating_add_unsigned(self.slept_millis.load(Ordering::Relaxed) / 1000)
    }

    fn sleep(&self, pause: Duration) {
        let millis = u64::try_from(pause.as_millis()).unwrap_or(u64::MAX);
        self.slept_millis.fetch_add(millis, Ordering::Relaxed);
    }
}

impl<T: HttpSend> RedirectedTransport<T> {
    async fn exchange(&self, mut request: HttpRequest) -> Result<HttpResponse, HttpError> {
        request.headers.to_mut().push(("Host", request.authority));
        request.authority = self.connect.clone().into();
        request.scheme = "http";
        self.inner.send(request).await
    }
}

impl<T: HttpSend> HttpSend for RedirectedTransport<T> {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, HttpError>> {
        Box::pin(self.exchange(request))
    }

    fn sleep(&self, pause: Duration) -> BoxFuture<'_, ()> {
        self.clock.sleep(pause);
        Box::pin(std::future::ready(()))
    }
}
