//! The service that the client under test calls: it responds as the case says and records the requests.

use std::{
    io,
    net::{SocketAddr, TcpListener as StdListener},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    thread,
};

use http_body_util::{BodyExt, Full, Limited};
use hyper::{
    HeaderMap, Request, Response, StatusCode, Uri,
    body::{Bytes, Incoming},
    header::CONTENT_TYPE,
    server::conn::http1,
    service::service_fn,
};
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;

use super::kit::{Case, ScriptedResponse};

/// The largest body of a request.
const MAX_BODY: usize = 10 << 20;

/// A request that was received.
#[derive(Debug)]
pub struct RecordedRequest {
    pub method: String,
    pub uri: Uri,
    pub headers: HeaderMap,
    pub body: Bytes,
}

/// A response and the maximum number of requests that get it.
#[derive(Debug, Clone)]
struct ScriptEntry {
    /// `None` breaks the connection.
    response: Option<ScriptedResponse>,
    max_times: usize,
}

#[derive(Debug, Default)]
struct Script {
    entries: Vec<ScriptEntry>,
    received: Vec<RecordedRequest>,
}

/// A service that listens on loopback until the program ends.
pub struct ScriptedService {
    address: SocketAddr,
    script: Arc<Mutex<Script>>,
}

impl ScriptedService {
    /// Starts to listen on a free port.
    pub fn start() -> io::Result<Self> {
        let listener = StdListener::bind(("127.0.0.1", 0))?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let script = Arc::new(Mutex::new(Script::default()));
        let served = Arc::clone(&script);
        thread::Builder::new().name("conformance-service".to_owned()).spawn(move || run(listener, served))?;
        Ok(Self { address, script })
    }

    /// Returns the address, `127.0.0.1:PORT`.
    pub fn address(&self) -> String {
        self.address.to_string()
    }

    /// Prepares the responses of a case.
    pub fn load(&self, case: &Case) {
        let entries = case
            .exchanges
            .iter()
            .map(|exchange| ScriptEntry { response: exchange.response.clone(), max_times: exchange.times().1 });
        *lock(&self.script) = Script { entries: entries.collect(), received: Vec::new() };
    }

    /// Takes the requests that were received for the case.
    pub fn received(&self) -> Vec<RecordedRequest> {
        std::mem::take(&mut lock(&self.script).received)
    }
}

fn lock(script: &Mutex<Script>) -> MutexGuard<'_, Script> {
    script.lock().unwrap_or_else(PoisonError::into_inner)
}

fn run(listener: StdListener, script: Arc<Mutex<Script>>) {
    let Ok(runtime) = tokio::runtime::Builder::new_current_thread().enable_all().build() else { return };
    runtime.block_on(async {
        let Ok(listener) = TcpListener::from_std(listener) else { return };
        loop {
            let Ok((stream, _)) = listener.accept().await else { continue };
            drop(stream.set_nodelay(true));
            let script = Arc::clone(&script);
            tokio::spawn(async move {
                let service = service_fn(|request| respond(&script, request));
                // The client or the case may break the connection.
                drop(http1::Builder::new().serve_connection(TokioIo::new(stream), service).await);
            });
        }
    });
}

/// An error that breaks the connection.
type BrokenConnection = Box<dyn std::error::Error + Send + Sync>;

async fn respond(
    script: &Mutex<Script>,
    request: Request<Incoming>,
) -> Result<Response<Full<Bytes>>, BrokenConnection> {
    let (parts, body) = request.into_parts();
    let body = Limited::new(body, MAX_BODY).collect().await?.to_bytes();
    let scripted = {
        let mut script = lock(script);
        script.received.push(RecordedRequest {
            method: parts.method.to_string(),
            uri: parts.uri,
            headers: parts.headers,
            body,
        });
        script.next_response()
    };
    let Some(scripted) = scripted else {
        let mut response = Response::new(Full::from("the case expects no further request\n"));
        *response.status_mut() = StatusCode::NOT_FOUND;
        return Ok(response);
    };
    let scripted = scripted.response.ok_or("the case breaks the connection")?;
    let mut response =
        Response::builder().status(scripted.status.unwrap_or(200)).header(CONTENT_TYPE, "application/json");
    for (name, value) in &scripted.headers {
        response = response.header(name, value);
    }
    Ok(response.body(Full::from(scripted.body()))?)
}

impl Script {
    /// Returns the response to the last request.
    fn next_response(&self) -> Option<ScriptEntry> {
        let mut remaining = self.received.len();
        let is_next = |entry: &&ScriptEntry| {
            let is_next = remaining <= entry.max_times;
            remaining = remaining.saturating_sub(entry.max_times);
            is_next
        };
        self.entries.iter().find(is_next).cloned()
    }
}
