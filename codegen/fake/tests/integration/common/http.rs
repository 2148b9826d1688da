//! HTTP requests by hand, each on its own connection.

use std::{
    io::{self, Read, Write},
    net::{SocketAddr, TcpStream},
    time::Duration,
};

use serde_json::Value;

/// A response.
#[derive(Debug)]
pub struct HttpResponse {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl HttpResponse {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body)
            .unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&self.body)))
    }
}

/// Sends a request and reads the response until the connection ends.
pub fn send(to: SocketAddr, method: &str, target: &str, headers: &[(&str, &str)], body: &[u8]) -> HttpResponse {
    let mut request = format!("{method} {target} HTTP/1.1\r\nHost: {to}\r\nConnection: close\r\n");
    for (name, value) in headers {
        request.push_str(&format!("{name}: {value}\r\n"));
    }
    if method != "GET" {
        request.push_str(&format!("Content-Length: {}\r\n", body.len()));
    }
    request.push_str("\r\n");
    let mut bytes = request.into_bytes();
    bytes.extend_from_slice(body);
    // Status 0: the connection ended without a response.
    read(&raw(to, &bytes)).unwrap_or(HttpResponse { status: 0, headers: Vec::new(), body: Vec::new() })
}

/// Sends bytes and reads the response.
pub fn raw(to: SocketAddr, bytes: &[u8]) -> Vec<u8> {
    exchange(to, bytes).0
}

/// Sends bytes, closes the sending side and reads the response.
pub fn raw_to_the_end(to: SocketAddr, bytes: &[u8]) -> Vec<u8> {
    let mut stream = TcpStream::connect(to).expect("the fake listens");
    stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
    drop(stream.write_all(bytes));
    drop(stream.shutdown(std::net::Shutdown::Write));
    let mut response = Vec::new();
    drop(stream.read_to_end(&mut response));
    response
}

/// Sends bytes. Returns the response and the end of the connection.
pub fn exchange(to: SocketAddr, bytes: &[u8]) -> (Vec<u8>, io::Result<()>) {
    let mut stream = TcpStream::connect(to).expect("the fake listens");
    stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
    // A server may respond and close before it has read everything.
    drop(stream.write_all(bytes));
    let mut response = Vec::new();
    let end = stream.read_to_end(&mut response).map(drop);
    (response, end)
}

/// Reads a response.
pub fn read(bytes: &[u8]) -> Option<HttpResponse> {
    let end = bytes.windows(4).position(|window| window == b"\r\n\r\n")?;
    let head = std::str::from_utf8(bytes.get(..end)?).ok()?;
    let mut lines = head.split("\r\n");
    let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
    let headers =
        lines.filter_map(|line| line.split_once(": ")).map(|(name, value)| (name.to_lowercase(), value.to_owned()));
    Some(HttpResponse { status, headers: headers.collect(), body: bytes.get(end + 4..)?.to_vec() })
}

/// Calls a control endpoint.
pub fn control(to: SocketAddr, method: &str, path: &str, body: &str) -> (u16, Value) {
    let response = send(to, method, path, &[("Content-Type", "application/json")], body.as_bytes());
    (response.status, response.json())
}
