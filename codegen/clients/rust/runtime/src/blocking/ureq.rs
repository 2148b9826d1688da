//! A transport that blocks the calling thread: ureq over rustls, HTTP/1.1, connections kept alive.

use std::{io, thread, time::Duration};

use ureq::{
    Agent, Error, Timeout,
    http::{Method, Request, Uri, request::Builder},
};

use crate::http::{BoxFuture, HttpError, HttpFailure, HttpMethod, HttpRequest, HttpResponse, HttpSend, headers};

/// Sends requests with ureq. Certificates are always verified, against the roots that Mozilla trusts.
///
/// Its futures are ready at the first poll, when the exchange is over. It is meant for [`Client`](super::Client), not
/// for an asynchronous runtime.
/// Cheap to clone; clones share their connections.
#[derive(Clone, Debug)]
pub struct Ureq {
    agent: Agent,
}

/// The longest timeout. ureq adds timeouts to instants, which panics if the sum overflows.
const LONGEST: Duration = Duration::from_secs(365 * 86_400);

impl Ureq {
    /// Creates a transport with a connect timeout of ten seconds and without a proxy.
    pub fn new() -> Self {
        Self::with_connect_timeout(Duration::from_secs(10))
    }

    /// Creates a transport with another connect timeout (name resolution, TCP and TLS together), which is part of the timeout of
    /// the exchange.
    pub fn with_connect_timeout(timeout: Duration) -> Self {
        let config = Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .proxy(None)
            .timeout_connect(Some(timeout.min(LONGEST)))
            .build();
        Self { agent: config.into() }
    }

    fn exchange(&self, request: HttpRequest) -> Result<HttpResponse, HttpError> {
        let (timeout, limit) = (request.timeout, request.max_response_bytes);
        let head = head(&request)?;
        let result = match request.method {
            HttpMethod::Get => self.run(head.body(()), timeout),
            HttpMethod::Post => self.run(head.body(request.body), timeout),
        };
        let response = result.map_err(failed)?;
        let status = response.status().as_u16();
        let headers = headers::to_strings(response.headers());
        let limit = u64::try_from(limit).unwrap_or(u64::MAX);
        let body = response.into_body().into_with_config().limit(limit).read_to_vec().map_err(failed)?;
        Ok(HttpResponse { status, headers, body })
    }

    fn run<B: ureq::AsSendBody>(
        &self,
        request: Result<Request<B>, ureq::http::Error>,
        timeout: Duration,
    ) -> Result<ureq::http::Response<ureq::Body>, Error> {
        let request = self.agent.configure_request(request?).timeout_global(Some(timeout.min(LONGEST))).build();
        self.agent.run(request)
    }
}

impl Default for Ureq {
    fn default() -> Self {
        Self::new()
    }
}

impl HttpSend for Ureq {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, HttpError>> {
        Box::pin(async move { self.exchange(request) })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        Box::pin(async move { thread::sleep(duration) })
    }
}

fn head(request: &HttpRequest) -> Result<Builder, HttpError> {
    let uri: Uri = request.url().parse().map_err(|error| HttpError::because(HttpFailure::Refused, error))?;
    let method = match request.method {
        HttpMethod::Get => Method::GET,
        HttpMethod::Post => Method::POST,
    };
    let head = Request::builder().method(method).uri(uri);
    Ok(request.headers.iter().fold(head, |head, (name, value)| head.header(*name, &**value)))
}

/// Converts an error of ureq. Failures differ in whether the service may have seen the request; if that is not certain,
/// it is assumed to have.
fn failed(error: Error) -> HttpError {
    let failure = match &error {
        Error::Http(_) | Error::BadUri(_) => HttpFailure::Refused,
        Error::HostNotFound | Error::ConnectionFailed | Error::Timeout(Timeout::Resolve | Timeout::Connect) => {
            HttpFailure::Connect
        }
        Error::Io(error) if error.kind() == io::ErrorKind::ConnectionRefused => HttpFailure::Connect,
        Error::Timeout(_) => HttpFailure::Timeout,
        Error::BodyExceedsLimit(_) => HttpFailure::TooLarge,
        _ => HttpFailure::Interrupted,
    };
    HttpError::because(failure, error)
}
