//! The interface between the client and an HTTP library.

#[cfg(feature = "gzip")]
pub(crate) mod gzip;
pub(crate) mod headers;
#[cfg(feature = "hyper")]
mod hyper;
#[cfg(feature = "reqwest")]
mod reqwest;

use std::{
    borrow::Cow,
    error::Error as StdError,
    fmt,
    future::Future,
    pin::Pin,
    time::{Duration, Instant},
};

#[cfg(feature = "hyper")]
pub use self::hyper::Hyper;
#[cfg(feature = "reqwest")]
pub use self::reqwest::{Proxy, Reqwest};

/// A boxed future, which the methods of traits can return.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Sends HTTP requests, and sleeps between them. Implement it to use another HTTP library or runtime.
pub trait HttpSend: Send + Sync {
    /// Sends one request, once, and reads the whole response, whatever its status. Does not follow redirects. Dropping
    /// the future abandons the exchange.
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, HttpError>>;

    /// Sleeps.
    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()>;

    /// Returns the time by which deadlines, waiters and rate limits are measured: a monotonic clock that
    /// [`sleep`](Self::sleep) advances, independent of the system's clock. Override it together with `sleep` in tests
    /// that must not take time.
    fn instant(&self) -> Instant {
        Instant::now()
    }
}

/// Method of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum HttpMethod {
    /// The parameters are in the query.
    Get,
    /// The parameters are in the body.
    Post,
}

impl HttpMethod {
    /// `GET` or `POST`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
        }
    }
}

/// Name and value of a header that is sent.
pub type Header = (&'static str, Cow<'static, str>);

/// A request that is ready to be sent. `Debug` shows neither query, header values nor body, which contain signatures
/// and the data that was signed.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct HttpRequest {
    /// Method.
    pub method: HttpMethod,
    /// `https` or `http`.
    pub scheme: &'static str,
    /// Host, with its port unless it is the default one of the scheme.
    pub authority: Cow<'static, str>,
    /// Path, percent-encoded, beginning with a slash.
    pub path: Cow<'static, str>,
    /// Query, percent-encoded, without `?`; may be empty.
    pub query: String,
    /// Headers except `Host` and `Content-Length`, which follow from the rest.
    pub headers: Cow<'static, [Header]>,
    /// Body.
    pub body: Vec<u8>,
    /// Timeout of the exchange, from the connection to the last byte of the response.
    pub timeout: Duration,
    /// Maximum number of bytes in the body of the response.
    pub max_response_bytes: usize,
}

impl HttpRequest {
    /// Returns the whole URL.
    pub fn url(&self) -> String {
        let Self { scheme, authority, path, query, .. } = self;
        let mark = if query.is_empty() { "" } else { "?" };
        format!("{scheme}://{authority}{path}{mark}{query}")
    }
}

impl fmt::Debug for HttpRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: Vec<_> = self.headers.iter().map(|(name, _)| name).collect();
        f.debug_struct("HttpRequest")
            .field("method", &self.method)
            .field("url", &format_args!("{}://{}{}", self.scheme, self.authority, self.path))
            .field("query_bytes", &self.query.len())
            .field("headers", &headers)
            .field("body_bytes", &self.body.len())
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

/// A response that has been read completely. `Debug` shows the size of the body only.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct HttpResponse {
    /// Status, such as 200.
    pub status: u16,
    /// Headers; names in lower case.
    pub headers: Vec<(String, String)>,
    /// Body.
    pub body: Vec<u8>,
}

impl HttpResponse {
    /// Creates a response; the names of the headers are in lower case.
    pub fn new(status: u16, headers: Vec<(String, String)>, body: Vec<u8>) -> Self {
        Self { status, headers, body }
    }

    /// Returns the value of the first header with that name, which is in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }
}

impl fmt::Debug for HttpResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpResponse")
            .field("status", &self.status)
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

/// Runs an exchange and ends it when its timeout is over.
#[cfg(any(feature = "hyper", feature = "reqwest"))]
async fn in_time(
    timeout: Duration,
    exchange: impl Future<Output = Result<HttpResponse, HttpError>>,
) -> Result<HttpResponse, HttpError> {
    // Lets tokio look at its sockets, so that a pooled connection that was closed in the meantime leaves the pool
    // before a request is written to it.
    tokio::task::yield_now().await;
    tokio::time::timeout(timeout, exchange).await.unwrap_or_else(|_| Err(HttpError::new(HttpFailure::Timeout)))
}

/// The stage at which an exchange failed. It shows whether the service may have seen the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HttpFailure {
    /// There was no connection: the service has not seen the request.
    Connect,
    /// The exchange timed out after the connection was made, or at an unknown stage.
    Timeout,
    /// The connection broke.
    Interrupted,
    /// The response is larger than allowed.
    TooLarge,
    /// The request cannot be sent at all, for example because a header contains a line break: the service has not seen
    /// it.
    Refused,
}

/// The reason why there is no response.
#[derive(Debug)]
pub struct HttpError {
    failure: HttpFailure,
    /// Scheme, host and port of the service that should have responded.
    origin: Option<String>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl HttpError {
    /// Creates a failure without a cause to show.
    pub fn new(failure: HttpFailure) -> Self {
        Self { failure, origin: None, source: None }
    }

    /// Creates a failure with its cause, whose text must not contain secrets.
    pub fn because(failure: HttpFailure, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { failure, origin: None, source: Some(source.into()) }
    }

    /// Sets the origin of the service that should have responded.
    pub(crate) fn at_origin(mut self, origin: String) -> Self {
        self.origin = Some(origin);
        self
    }

    /// Returns the stage at which the exchange failed.
    pub fn failure(&self) -> HttpFailure {
        self.failure
    }
}

impl fmt::Display for HttpError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (to, origin) = self.origin.as_deref().map_or(("", ""), |origin| (" to ", origin));
        match self.failure {
            HttpFailure::Connect => write!(f, "could not connect{to}{origin}"),
            HttpFailure::Timeout => write!(f, "the call{to}{origin} timed out"),
            HttpFailure::Interrupted => {
                write!(f, "the connection{to}{origin} was lost before the response was complete")
            }
            HttpFailure::TooLarge => f.write_str("the response is larger than allowed"),
            HttpFailure::Refused => f.write_str("the request cannot be sent as HTTP"),
        }
    }
}

impl StdError for HttpError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as &(dyn StdError + 'static))
    }
}
