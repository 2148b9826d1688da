//! A transport for networks in which hyper's does not work: with proxies, HTTP/2, and the operating system's
//! certificates. Runs on tokio.

use std::{
    error::Error as StdError,
    fmt,
    sync::Arc,
    time::{Duration, Instant},
};

use reqwest::{
    Client, Method, Request,
    header::{HeaderName, HeaderValue},
    redirect, retry,
};
use rustls::{ClientConfig, crypto::ring};
use rustls_platform_verifier::BuilderVerifierExt;

use super::{BoxFuture, HttpError, HttpFailure, HttpMethod, HttpRequest, HttpResponse, HttpSend, headers, in_time};
use crate::{Error, types::Secret};

/// Sends requests with reqwest on a tokio runtime. Certificates are always verified by the operating system's rules:
/// those of a company's proxy are trusted if the system trusts them.
///
/// Cheap to clone; clones share their connections.
#[derive(Clone)]
pub struct Reqwest {
    client: Client,
}

/// The proxy to use.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Proxy {
    /// The proxy in the variables `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY`, in upper or lower case.
    #[default]
    Environment,
    /// No proxy, whatever the environment says.
    None,
    /// The proxy at `http://[user:password@]host[:port]`, for every call.
    Url(Secret),
}

impl Reqwest {
    /// Creates a transport with the proxy of the environment, if any, and a connect timeout of ten seconds.
    ///
    /// # Errors
    /// A configuration error when the system's certificates cannot be read.
    pub fn new() -> Result<Self, Error> {
        Self::with(Proxy::Environment, Duration::from_secs(10))
    }

    /// Creates a transport with a proxy and a connect timeout (name resolution, TCP, proxy and TLS together), which is part
    /// of the timeout of the exchange.
    ///
    /// # Errors
    /// A configuration error when the proxy's address is not valid, or the system's certificates cannot be read.
    pub fn with(proxy: Proxy, connect_timeout: Duration) -> Result<Self, Error> {
        let mut builder = Client::builder()
            .tls_backend_preconfigured(tls()?)
            .connect_timeout(connect_timeout)
            .pool_idle_timeout(Duration::from_secs(30))
            .redirect(redirect::Policy::none())
            // Only the client decides about retries.
            .retry(retry::never())
            .referer(false)
            // Another crate may have enabled these features; the client inflates responses by itself, and counts the
            // bytes.
            .no_gzip()
            .no_brotli()
            .no_deflate()
            .no_zstd();
        builder = match proxy {
            Proxy::Environment => builder,
            Proxy::None => builder.no_proxy(),
            Proxy::Url(url) => builder.proxy(all_through(&url)?),
        };
        // The error's text may contain the proxy's address, and so its password.
        let client = builder.build().map_err(|_| Error::config("the HTTP client could not be created"))?;
        Ok(Self { client })
    }

    async fn exchange(&self, request: HttpRequest) -> Result<HttpResponse, HttpError> {
        let limit = request.max_response_bytes;
        let mut response = self.client.execute(to_reqwest(request)?).await.map_err(failed)?;
        let status = response.status().as_u16();
        let headers = headers::to_strings(response.headers());
        let mut body = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(failed)? {
            if body.len() + chunk.len() > limit {
                return Err(HttpError::new(HttpFailure::TooLarge));
            }
            body.extend_from_slice(&chunk);
        }
        Ok(HttpResponse { status, headers, body })
    }
}

impl fmt::Debug for Reqwest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reqwest").finish_non_exhaustive()
    }
}

impl HttpSend for Reqwest {
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

/// The crypto provider is explicit, so that a program into which another one is linked need not choose a default.
fn tls() -> Result<ClientConfig, Error> {
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .and_then(BuilderVerifierExt::with_platform_verifier)
        .map_err(|error| Error::config(format!("TLS could not be initialized: {error}")))?;
    let mut config = config.with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(config)
}

fn all_through(url: &Secret) -> Result<reqwest::Proxy, Error> {
    reqwest::Proxy::all(url.expose()).map_err(|_| {
        Error::config("the address of the proxy is not a valid URL")
            .advise("write it as http://host:port, or http://user:password@host:port")
    })
}

/// Converts an error of reqwest, without the URL: the query of a GET contains a signature.
fn failed(error: reqwest::Error) -> HttpError {
    let failure = if error.is_connect() { HttpFailure::Connect } else { HttpFailure::Interrupted };
    HttpError::because(failure, error.without_url())
}

fn to_reqwest(request: HttpRequest) -> Result<Request, HttpError> {
    fn refused(error: impl StdError + Send + Sync + 'static) -> HttpError {
        HttpError::because(HttpFailure::Refused, error)
    }
    let method = match request.method {
        HttpMethod::Get => Method::GET,
        HttpMethod::Post => Method::POST,
    };
    let mut message = Request::new(method, request.url().parse().map_err(refused)?);
    for (name, value) in request.headers.iter() {
        let mut value = HeaderValue::from_str(value).map_err(refused)?;
        value.set_sensitive(true);
        message.headers_mut().insert(HeaderName::from_bytes(name.as_bytes()).map_err(refused)?, value);
    }
    *message.body_mut() = Some(request.body.into());
    Ok(message)
}
