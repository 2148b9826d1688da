//! HTTP by hand, over a connection of its own each time.

use std::{
    io::{self, Read, Write},
    net::{SocketAddr, TcpStream},
    time::Duration,
};

use serde_json::Value;

/// An answer.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body)
            .unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&self.body)))
    }
}

/// Sends a request, and reads the answer until the connection ends.
pub fn send(to: SocketAddr, method: &str, target: &str, headers: &[(&str, &str)], body: &[u8]) -> Answer {
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
    // Status 0: the connection ended without an answer.
    read(&raw(to, &bytes)).unwrap_or(Answer { status: 0, headers: Vec::new(), body: Vec::new() })
}

/// Sends bytes as they are, and reads all that comes back.
pub fn raw(to: SocketAddr, bytes: &[u8]) -> Vec<u8> {
    exchange(to, bytes).0
}

/// Sends bytes as they are, then nothing more, and reads all that comes back.
pub fn raw_to_the_end(to: SocketAddr, bytes: &[u8]) -> Vec<u8> {
    let mut stream = TcpStream::connect(to).expect("the fake listens");
    stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
    drop(stream.write_all(bytes));
    drop(stream.shutdown(std::net::Shutdown::Write));
    let mut answer = Vec::new();
    drop(stream.read_to_end(&mut answer));
    answer
}

/// Sends bytes as they are; gives all that comes back, and how the connection ended.
pub fn exchange(to: SocketAddr, bytes: &[u8]) -> (Vec<u8>, io::Result<()>) {
    let mut stream = TcpStream::connect(to).expect("the fake listens");
    stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
    // A server may answer and close before it has read all.
    drop(stream.write_all(bytes));
    let mut answer = Vec::new();
    let end = stream.read_to_end(&mut answer).map(drop);
    (answer, end)
}

/// Reads an answer.
pub fn read(bytes: &[u8]) -> Option<Answer> {
    let end = bytes.windows(4).position(|window| window == b"\r\n\r\n")?;
    let head = std::str::from_utf8(bytes.get(..end)?).ok()?;
    let mut lines = head.split("\r\n");
    let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
    let headers =
        lines.filter_map(|line| line.split_once(": ")).map(|(name, value)| (name.to_lowercase(), value.to_owned()));
    Some(Answer { status, headers: headers.collect(), body: bytes.get(end + 4..)?.to_vec() })
}

/// Asks the fake itself.
pub fn control(to: SocketAddr, method: &str, path: &str, body: &str) -> (u16, Value) {
    let answer = send(to, method, path, &[("Content-Type", "application/json")], body.as_bytes());
    (answer.status, answer.json())
}
