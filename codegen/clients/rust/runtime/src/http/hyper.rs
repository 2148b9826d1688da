//! The default transport: hyper over rustls, HTTP/1.1, connections kept alive. Runs on tokio.

use std::{
    error::Error as StdError,
    task::{Context, Poll},
    time::{Duration, Instant},
};

use http_body_util::{BodyExt, Full, Limited};
use hyper::{
    Request, Uri,
    body::Bytes,
    header::{HeaderName, HeaderValue},
};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder, MaybeHttpsStream};
use hyper_util::{
    client::legacy::{Client, connect::HttpConnector},
    rt::{TokioExecutor, TokioIo, TokioTimer},
};
use tokio::net::TcpStream;
use tower_service::Service;

use super::{BoxFuture, HttpError, HttpFailure, HttpRequest, HttpResponse, HttpSend, headers, in_time};

/// Sends requests with hyper on a tokio runtime. Certificates are always verified, against the roots that Mozilla
/// trusts.
///
/// Cheap to clone; clones share their connections.
#[derive(Clone, Debug)]
pub struct Hyper {
    client: Client<Connector, Full<Bytes>>,
}

impl Hyper {
    /// Creates a transport with a connect timeout of ten seconds.
    pub fn new() -> Self {
        Self::with_connect_timeout(Duration::from_secs(10))
    }

    /// Creates a transport with another connect timeout (name resolution, TCP and TLS together), which is part of the timeout of
    /// the exchange.
    pub fn with_connect_timeout(timeout: Duration) -> Self {
        let mut tcp = HttpConnector::new();
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        // The crypto provider is explicit, so that a program into which another one is linked need not choose a default.
        let tls = HttpsConnectorBuilder::new()
            .with_provider_and_webpki_roots(rustls::crypto::ring::default_provider())
            .map(|tls| tls.https_or_http().enable_http1().wrap_connector(tcp));
        let client = Client::builder(TokioExecutor::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(Duration::from_secs(30))
            // A request whose pooled connection was closed before any byte of it was written is sent on another one.
            // The client decides about all other retries.
            .retry_canceled_requests(true)
            .build(Connector { tls, timeout });
        Self { client }
    }

    async fn exchange(&self, request: HttpRequest) -> Result<HttpResponse, HttpError> {
        let limit = request.max_response_bytes;
        let response = self.client.request(to_hyper(request)?).await.map_err(|error| {
            let failure = if error.is_connect() { HttpFailure::Connect } else { HttpFailure::Interrupted };
            HttpError::because(failure, error)
        })?;
        let status = response.status().as_u16();
        let headers = headers::to_strings(response.headers());
        let body = Limited::new(response.into_body(), limit).collect().await.map_err(|error| {
            let failure = if error.is::<http_body_util::LengthLimitError>() {
                HttpFailure::TooLarge
            } else {
                HttpFailure::Interrupted
            };
            HttpError::because(failure, error)
        })?;
        Ok(HttpResponse { status, headers, body: body.to_bytes().into() })
    }
}

/// The TLS connector, with a timeout: if anything fails here, the service has not seen the request.
#[derive(Clone, Debug)]
struct Connector {
    tls: Result<HttpsConnector<HttpConnector>, rustls::Error>,
    timeout: Duration,
}

type BoxError = Box<dyn StdError + Send + Sync>;

impl Service<Uri> for Connector {
    type Response = MaybeHttpsStream<TokioIo<TcpStream>>;
    type Error = BoxError;
    type Future = BoxFuture<'static, Result<Self::Response, BoxError>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        match &mut self.tls {
            Ok(tls) => tls.poll_ready(context),
            Err(error) => Poll::Ready(Err(error.clone().into())),
        }
    }

    fn call(&mut self, url: Uri) -> Self::Future {
        let connecting = self.tls.as_mut().map_err(|error| error.clone()).map(|tls| tls.call(url));
        let timeout = self.timeout;
        Box::pin(async move {
            let connecting = tokio::time::timeout(timeout, connecting?);
            connecting.await.unwrap_or_else(|_| Err("connecting timed out".into()))
        })
    }
}

impl Default for Hyper {
    fn default() -> Self {
        Self::new()
    }
}

impl HttpSend for Hyper {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, HttpError>> {
        Box::pin(in_time(request.timeout, self.exchange(request)))
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        Box::pin(tokio::time::sleep(duration))
    }

    fn instant(&self) -> Instant {
        tokio::time::Instant::now().into_std()
    }
}

fn to_hyper(request: HttpRequest) -> Result<Request<Full<Bytes>>, HttpError> {
    fn refused(error: impl Into<BoxError>) -> HttpError {
        HttpError::because(HttpFailure::Refused, error)
    }
    let url: Uri = request.url().parse().map_err(refused)?;
    let mut message = Request::new(Full::new(Bytes::from(request.body)));
    *message.uri_mut() = url;
    *message.method_mut() = match request.method {
        super::HttpMethod::Get => hyper::Method::GET,
        super::HttpMethod::Post => hyper::Method::POST,
    };
    for (name, value) in request.headers.iter() {
        let mut value = HeaderValue::from_str(value).map_err(refused)?;
        value.set_sensitive(true);
        message.headers_mut().insert(HeaderName::from_bytes(name.as_bytes()).map_err(refused)?, value);
    }
    Ok(message)
}
