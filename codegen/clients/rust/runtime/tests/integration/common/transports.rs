//! All transports that are compiled in, so that a test can show that they behave the same.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use tencentcloud_core::http::{BoxFuture, HttpError, HttpRequest, HttpResponse, HttpSend};

/// A transport by name.
#[derive(Clone)]
pub struct Transport {
    pub name: &'static str,
    inner: Arc<dyn HttpSend>,
}

impl HttpSend for Transport {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, HttpError>> {
        self.inner.send(request)
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        self.inner.sleep(duration)
    }

    fn instant(&self) -> Instant {
        self.inner.instant()
    }
}

/// Creates new transports, which share no connections with others. `connect` is their connect timeout.
pub fn all(connect: Duration) -> Vec<Transport> {
    let all: &[(&str, Arc<dyn HttpSend>)] = &[
        #[cfg(feature = "hyper")]
        ("hyper", Arc::new(tencentcloud_core::http::Hyper::with_connect_timeout(connect))),
        #[cfg(feature = "reqwest")]
        (
            "reqwest",
            Arc::new(tencentcloud_core::http::Reqwest::with(tencentcloud_core::http::Proxy::None, connect).unwrap()),
        ),
        #[cfg(feature = "blocking")]
        ("ureq", Arc::new(Aside(tencentcloud_core::blocking::Ureq::with_connect_timeout(connect)))),
    ];
    assert!(!all.is_empty(), "no transport is enabled, so {connect:?} has no effect");
    all.iter().map(|(name, inner)| Transport { name, inner: inner.clone() }).collect()
}

/// Runs a blocking transport on a thread of its own.
#[cfg(feature = "blocking")]
struct Aside(tencentcloud_core::blocking::Ureq);

#[cfg(feature = "blocking")]
impl HttpSend for Aside {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, HttpError>> {
        let inner = self.0.clone();
        Box::pin(async move { tokio::task::spawn_blocking(move || super::ready(inner.send(request))).await.unwrap() })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        Box::pin(tokio::time::sleep(duration))
    }
}
