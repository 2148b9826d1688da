//! A loopback HTTP server that responds as a test demands, faults included. It parses requests itself, so
//! that it can end the connection anywhere.

use std::{
    collections::BTreeMap,
    net::SocketAddr,
    sync::{Arc, Mutex},
    time::Duration,
};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::Notify,
};

/// A request as it arrived.
#[derive(Clone, Debug, Default)]
pub struct Received {
    pub method: String,
    pub path: String,
    pub query: String,
    /// Names in lower case.
    pub headers: BTreeMap<String, String>,
    pub body: String,
}

/// The response of the server to a request.
#[derive(Clone, Debug)]
pub enum Reply {
    /// Responds with a status, header lines and a body.
    Http(u16, &'static str, String),
    /// Sends these bytes and closes.
    Raw(String),
    /// Closes the connection without a response.
    Reset,
    /// Sends the head of a response, then its body byte by byte with pauses.
    Trickle,
    /// Sends nothing.
    Hang,
    /// Responds with JSON that is compressed already.
    Gzip(Vec<u8>),
}

impl Reply {
    pub fn json(body: impl Into<String>) -> Self {
        Self::Http(200, "Content-Type: application/json; charset=utf-8\r\n", body.into())
    }
}

pub struct Server {
    pub address: SocketAddr,
    received: Arc<Mutex<Vec<Received>>>,
    closed: Arc<Notify>,
    task: tokio::task::JoinHandle<()>,
}

impl Server {
    /// Starts on a free port.
    pub async fn start(reply: impl Fn(&Received) -> Reply + Send + Sync + 'static) -> Self {
        Self::start_choosy(|_| true, reply).await
    }

    /// Starts on a free port, and only reads from the connections that `serves` selects by their number, from 0; the
    /// others are closed.
    pub async fn start_choosy(
        serves: impl Fn(usize) -> bool + Send + 'static,
        reply: impl Fn(&Received) -> Reply + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (received, reply) = (Arc::new(Mutex::new(Vec::new())), Arc::new(reply));
        let closed = Arc::new(Notify::new());
        let (log, over) = (received.clone(), closed.clone());
        let task = tokio::spawn(async move {
            let mut connections = 0..;
            while let Ok((stream, _)) = listener.accept().await {
                if connections.next().is_some_and(&serves) {
                    let (serving, over) = (serve(stream, reply.clone(), log.clone()), over.clone());
                    tokio::spawn(async move {
                        serving.await;
                        over.notify_one();
                    });
                }
            }
        });
        Self { address, received, closed, task }
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Waits until a connection is closed.
    pub async fn closed(&self) {
        self.closed.notified().await;
    }

    pub fn received(&self) -> Vec<Received> {
        self.received.lock().unwrap().clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn serve(
    mut stream: TcpStream,
    reply: Arc<impl Fn(&Received) -> Reply + Send + Sync>,
    log: Arc<Mutex<Vec<Received>>>,
) {
    let mut buffer = Vec::new();
    while let Some(request) = read(&mut stream, &mut buffer).await {
        log.lock().unwrap().push(request.clone());
        match reply(&request) {
            Reply::Http(status, headers, body) => {
                let head = format!("HTTP/1.1 {status} Status\r\n{headers}Content-Length: {}\r\n\r\n", body.len());
                stream.write_all((head + &body).as_bytes()).await.unwrap();
            }
            Reply::Gzip(body) => {
                let length = body.len();
                let head = format!("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {length}\r\n\r\n");
                stream.write_all(&[head.as_bytes(), &body].concat()).await.unwrap();
            }
            Reply::Raw(text) => {
                stream.write_all(text.as_bytes()).await.unwrap();
                return;
            }
            Reply::Reset => return,
            Reply::Trickle => {
                let head = "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{";
                let mut chunk = head.as_bytes();
                while stream.write_all(chunk).await.is_ok() {
                    tokio::time::sleep(Duration::from_millis(20)).await;
                    chunk = b" ";
                }
                return;
            }
            Reply::Hang => {
                while stream.read_buf(&mut buffer).await.is_ok_and(|bytes| bytes > 0) {}
                return;
            }
        }
    }
}

/// Returns the next request on a connection, or `None` if the client has closed it.
async fn read(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<Received> {
    let head_end = loop {
        if let Some(at) = buffer.windows(4).position(|window| window == b"\r\n\r\n") {
            break at;
        }
        if stream.read_buf(buffer).await.ok()? == 0 {
            return None;
        }
    };
    let head = String::from_utf8(buffer[..head_end].to_vec()).unwrap();
    let mut lines = head.split("\r\n");
    let mut request_line = lines.next()?.split(' ');
    let method = request_line.next()?.to_owned();
    let (path, query) = match request_line.next()? {
        target if target.contains('?') => target.split_once('?')?,
        target => (target, ""),
    };
    let headers = lines.map(|line| line.split_once(": ").unwrap());
    let headers: BTreeMap<_, _> = headers.map(|(name, value)| (name.to_lowercase(), value.to_owned())).collect();
    let length = headers.get("content-length").map_or(0, |length| length.parse().unwrap());
    let body_start = head_end + 4;
    while buffer.len() < body_start + length {
        if stream.read_buf(buffer).await.ok()? == 0 {
            return None;
        }
    }
    let body = String::from_utf8(buffer[body_start..body_start + length].to_vec()).unwrap();
    buffer.drain(..body_start + length);
    Some(Received { method, path: path.into(), query: query.into(), headers, body })
}
