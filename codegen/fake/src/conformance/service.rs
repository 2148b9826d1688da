//! The service that a client under test talks to: it answers what the case says, and notes what came.

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
    header::{CONTENT_TYPE, HeaderValue},
    server::conn::http1,
    service::service_fn,
};
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;

use super::kit::Case;

/// The largest request there may be.
const MAX_BODY: usize = 10 << 20;

/// A request as it came.
#[derive(Debug)]
pub struct Seen {
    pub method: String,
    pub uri: Uri,
    pub headers: HeaderMap,
    pub body: Bytes,
}

/// What is answered, and how often at most.
#[derive(Debug, Clone)]
struct Answer {
    status: StatusCode,
    /// None breaks the connection.
    body: Option<Bytes>,
    most: usize,
}

#[derive(Debug, Default)]
struct Script {
    answers: Vec<Answer>,
    seen: Vec<Seen>,
}

/// Listens on loopback until the program ends.
pub struct Service {
    address: SocketAddr,
    script: Arc<Mutex<Script>>,
}

impl Service {
    /// Starts to listen, on a free port.
    pub fn start() -> io::Result<Self> {
        let listener = StdListener::bind(("127.0.0.1", 0))?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let script = Arc::new(Mutex::new(Script::default()));
        let served = Arc::clone(&script);
        thread::Builder::new().name("conformance-service".to_owned()).spawn(move || run(listener, served))?;
        Ok(Self { address, script })
    }

    /// Where it listens, `127.0.0.1:PORT`.
    pub fn address(&self) -> String {
        self.address.to_string()
    }

    /// Gets ready for a case.
    pub fn load(&self, case: &Case) {
        let answers = case.exchanges.iter().map(|exchange| Answer {
            status: exchange.status.and_then(|status| StatusCode::from_u16(status).ok()).unwrap_or(StatusCode::OK),
            body: exchange.body.as_ref().map(|body| Bytes::copy_from_slice(body.get().as_bytes())),
            most: exchange.times().1,
        });
        *lock(&self.script) = Script { answers: answers.collect(), seen: Vec::new() };
    }

    /// What came since then.
    pub fn seen(&self) -> Vec<Seen> {
        std::mem::take(&mut lock(&self.script).seen)
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
                let service = service_fn(|request| answer(&script, request));
                // A connection that breaks is the client's business, or was asked for.
                drop(http1::Builder::new().serve_connection(TokioIo::new(stream), service).await);
            });
        }
    });
}

/// The connection is to break.
type Broken = Box<dyn std::error::Error + Send + Sync>;

async fn answer(script: &Mutex<Script>, request: Request<Incoming>) -> Result<Response<Full<Bytes>>, Broken> {
    let (parts, body) = request.into_parts();
    let body = Limited::new(body, MAX_BODY).collect().await?.to_bytes();
    let answer = {
        let mut script = lock(script);
        script.seen.push(Seen { method: parts.method.to_string(), uri: parts.uri, headers: parts.headers, body });
        script.due()
    };
    let Some(answer) = answer else {
        let mut response = Response::new(Full::from("no such request is due in this case\n"));
        *response.status_mut() = StatusCode::NOT_FOUND;
        return Ok(response);
    };
    let mut response = Response::new(Full::new(answer.body.ok_or("the case breaks the connection")?));
    *response.status_mut() = answer.status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    Ok(response)
}

impl Script {
    /// The answer to the request noted last.
    fn due(&self) -> Option<Answer> {
        let mut left = self.seen.len();
        self.answers
            .iter()
            .find(|answer| {
                let is_due = left <= answer.most;
                left = left.saturating_sub(answer.most);
                is_due
            })
            .cloned()
    }
}
