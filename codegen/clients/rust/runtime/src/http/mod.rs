//! The seam between the client and whatever speaks HTTP.

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

/// A future that traits can return.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Sends HTTP requests, and sleeps between them. Implement it to bring your own HTTP library or runtime.
pub trait HttpSend: Send + Sync {
    /// Sends one request, once, and reads the whole response, whatever its status. Follows no redirects. Dropping the future
    /// abandons the exchange.
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, HttpError>>;

    /// Waits.
    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()>;

    /// Returns the time by which deadlines, waiters and rate limits are measured: that of [`sleep`](Self::sleep), which no change of the system's
    /// clock moves. Override it together with `sleep`, as tests do that must not take time.
    fn instant(&self) -> Instant {
        Instant::now()
    }
}

/// Method of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum HttpMethod {
    /// Parameters in the query.
    Get,
    /// Parameters in the body.
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

/// A request, ready to be sent. `Debug` shows neither query, header values nor body, which hold signatures and what was signed.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct HttpRequest {
    /// Method.
    pub method: HttpMethod,
    /// `https` or `http`.
    pub scheme: &'static str,
    /// Host, with its port if it is not the scheme's own.
    pub authority: Cow<'static, str>,
    /// Path, percent-encoded, from its slash.
    pub path: Cow<'static, str>,
    /// Query, percent-encoded, without `?`; empty for none.
    pub query: String,
    /// Headers, `Host` and `Content-Length` aside, which follow from the rest.
    pub headers: Cow<'static, [Header]>,
    /// Body.
    pub body: Vec<u8>,
    /// How long the exchange may take, from the connection to the last byte of the response.
    pub timeout: Duration,
    /// How many bytes of body the response may have.
    pub max_response_bytes: usize,
}

impl HttpRequest {
    /// The whole address.
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

/// A response, read to its end. `Debug` shows the size of the body only.
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

    /// Value of the first header of that name, which is in lower case.
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

/// Ends an exchange when its time is over.
#[cfg(any(feature = "hyper", feature = "reqwest"))]
async fn in_time(
    timeout: Duration,
    exchange: impl Future<Output = Result<HttpResponse, HttpError>>,
) -> Result<HttpResponse, HttpError> {
    tokio::time::timeout(timeout, exchange).await.unwrap_or_else(|_| Err(HttpError::new(HttpFailure::Timeout)))
}

/// At what point an exchange failed, and so whether the service may have seen the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HttpFailure {
    /// No connection came about: the service has seen nothing.
    Connect,
    /// Time ran out after the connection came about, or it is not known when.
    Timeout,
    /// The connection broke.
    Interrupted,
    /// The response is larger than allowed.
    TooLarge,
    /// The request cannot be sent at all, such as a header with a line break in it: the service has seen nothing.
    Refused,
}

/// Why there is no response.
#[derive(Debug)]
pub struct HttpError {
    failure: HttpFailure,
    /// Scheme, host and port of who should have answered.
    origin: Option<String>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl HttpError {
    /// A failure without a cause to show.
    pub fn new(failure: HttpFailure) -> Self {
        Self { failure, origin: None, source: None }
    }

    /// A failure with its cause, whose text must hold nothing secret.
    pub fn because(failure: HttpFailure, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { failure, origin: None, source: Some(source.into()) }
    }

    /// Tells who should have answered.
    pub(crate) fn at_origin(mut self, origin: String) -> Self {
        self.origin = Some(origin);
        self
    }

    /// At what point the exchange failed.
    pub fn failure(&self) -> HttpFailure {
        self.failure
    }
}

impl fmt::Display for HttpError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (to, origin) = self.origin.as_deref().map_or(("", ""), |origin| (" to ", origin));
        match self.failure {
            HttpFailure::Connect => write!(f, "no connection{to}{origin} could be made"),
            HttpFailure::Timeout => write!(f, "the time allowed ran out for the call{to}{origin}"),
            HttpFailure::Interrupted => {
                write!(f, "the connection{to}{origin} broke before the whole response was there")
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
