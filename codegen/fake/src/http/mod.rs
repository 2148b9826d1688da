//! HTTP/1.1: connections, limits and injected faults.

mod body;
mod connection;
#[cfg(feature = "tls")]
mod tls;

use std::{
    sync::Arc,
    time::{Duration, SystemTime},
};

use http_body_util::{BodyExt, Limited};
use hyper::{
    Request, Response, StatusCode,
    body::{Bytes, Incoming},
    header::{CONTENT_LENGTH, CONTENT_TYPE, DATE, HeaderValue},
};

use crate::{
    control,
    faults::FaultKind,
    model::Api,
    service::{BEHAVIOUR, FakeService, ServiceResponse, UNKNOWN},
};

pub use body::Body;
pub use connection::{Server, serve};
#[cfg(feature = "tls")]
pub use tls::Identity;

/// The largest body of a request, as in the real service.
const MAX_BODY: usize = 10 * 1024 * 1024;
/// Time in which a client must send the body of a request.
const BODY_TIMEOUT: Duration = Duration::from_secs(30);

const JSON: HeaderValue = HeaderValue::from_static("application/json");
const TEXT: HeaderValue = HeaderValue::from_static("text/plain; charset=utf-8");

/// An injected connection reset.
#[derive(Debug, thiserror::Error)]
#[error("a connection reset was requested")]
pub struct ResetRequested;

/// Responds to one request.
async fn respond(service: Arc<FakeService>, request: Request<Incoming>) -> Result<Response<Body>, ResetRequested> {
    let (parts, body) = request.into_parts();
    let Ok(body) = read(body).await else {
        return Ok(text(StatusCode::PAYLOAD_TOO_LARGE, "the body is too large or was not received in time\n"));
    };
    let path = parts.uri.path();
    if let Some(rest) = path.strip_prefix("/_fake/") {
        let (status, body) = control::respond(&service, parts.method.as_str(), rest, &body);
        return Ok(response(status, JSON, Body::full(body)));
    }
    if !(parts.method == "GET" || parts.method == "POST") {
        return Ok(text(StatusCode::METHOD_NOT_ALLOWED, "only GET and POST are served\n"));
    }
    let is_served = |api: &Api| {
        api.endpoints.tencentcloud.iter().chain(&api.endpoints.qcloud).any(|endpoint| path == endpoint.path)
    };
    if !service.model.apis.iter().any(is_served) {
        return Ok(text(StatusCode::NOT_FOUND, "no such path; send calls to / or /v2/index.php\n"));
    }
    let response = service.call(parts.method.as_str(), &parts.uri, &parts.headers, &body);
    let date = response.date.map(|date| httpdate::fmt_http_date(SystemTime::UNIX_EPOCH + Duration::from_secs(date)));
    let mut response = with_fault(response).await?;
    if let Some(date) = date.and_then(|date| HeaderValue::try_from(date).ok()) {
        response.headers_mut().insert(DATE, date);
    }
    Ok(response)
}

async fn read(body: Incoming) -> Result<Bytes, Box<dyn std::error::Error + Send + Sync>> {
    // Most requests have no body and need no timer.
    if hyper::body::Body::is_end_stream(&body) {
        return Ok(Bytes::new());
    }
    let collected = tokio::time::timeout(BODY_TIMEOUT, Limited::new(body, MAX_BODY).collect()).await??;
    Ok(collected.to_bytes())
}

/// Builds the HTTP response and applies the injected fault.
async fn with_fault(response: ServiceResponse) -> Result<Response<Body>, ResetRequested> {
    let ServiceResponse { body, is_example, unknown, fault, date: _ } = response;
    let length = body.len();
    let mut response = self::response(StatusCode::OK, JSON, Body::full(body));
    if is_example {
        response.headers_mut().insert(BEHAVIOUR, HeaderValue::from_static("example"));
    }
    if !unknown.is_empty()
        && let Ok(names) =
            HeaderValue::from_str(&unknown.iter().take(20).map(String::as_str).collect::<Vec<_>>().join(", "))
    {
        response.headers_mut().insert(UNKNOWN, names);
    }
    match fault {
        None | Some(FaultKind::Code(_)) => {}
        Some(FaultKind::Status(status)) => {
            let status = StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_GATEWAY);
            return Ok(text(status, "an injected fault\n"));
        }
        Some(FaultKind::Delay(by)) => tokio::time::sleep(by).await,
        Some(FaultKind::Reset) => return Err(ResetRequested),
        Some(FaultKind::Truncate(bytes)) => {
            response.headers_mut().insert(CONTENT_LENGTH, length.into());
            response.body_mut().truncate(bytes);
        }
        Some(FaultKind::ContentType(kind)) => {
            if let Ok(kind) = HeaderValue::from_str(&kind) {
                response.headers_mut().insert(CONTENT_TYPE, kind);
            }
        }
    }
    Ok(response)
}

fn text(status: StatusCode, text: &'static str) -> Response<Body> {
    response(status, TEXT, Body::full(text.as_bytes().to_vec()))
}

fn response(status: StatusCode, content_type: HeaderValue, body: Body) -> Response<Body> {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, content_type);
    response
}
