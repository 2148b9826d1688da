//! A write that finds its pooled connection closed before a byte of it was written.

use crate::common;

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{SocketAddr, TcpListener},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
        mpsc::{Receiver, channel},
    },
    thread,
    time::Duration,
};

use tencentcloud_core::{
    Client, Credentials, RetryPolicy,
    schema::{Action, Effect},
};

static WRITE: Action = common::action("Modify", &common::V3, &common::CVM, Effect::Write);

/// A server that responds to one request per connection without announcing that it closes the connection, and reports
/// when it has.
fn server() -> (SocketAddr, Arc<AtomicUsize>, Receiver<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let (requests, (closed, is_closed)) = (Arc::new(AtomicUsize::new(0)), channel());
    let counted = requests.clone();
    thread::spawn(move || {
        while let Ok((stream, _)) = listener.accept() {
            let mut reader = BufReader::new(&stream);
            let (mut line, mut length) = (String::new(), 0);
            while reader.read_line(&mut line).unwrap_or(0) > 2 {
                if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
                    length = value.trim().parse().unwrap();
                }
                line.clear();
            }
            let mut body = vec![0; length];
            if reader.read_exact(&mut body).is_err() {
                continue;
            }
            counted.fetch_add(1, Ordering::Relaxed);
            let response = "{\"Response\":{\"RequestId\":\"r\"}}";
            let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", response.len());
            (&stream).write_all((head + response).as_bytes()).unwrap();
            drop(stream);
            closed.send(()).unwrap();
        }
    });
    (address, requests, is_closed)
}

/// On a single thread, so that the pooled connection is not checked between the calls.
#[tokio::test]
async fn a_closed_pooled_connection_is_replaced() {
    for transport in common::transports::all(Duration::from_secs(5)) {
        let (address, requests, closed) = server();
        let builder = Client::builder().region("r").credentials(Credentials::new("id", "key"));
        let builder = builder.endpoint_url(format!("http://{address}")).transport(transport.clone());
        let client: Client = builder.retry(RetryPolicy::none()).build().unwrap();
        for call in 1..=5 {
            let result = client.call_action(&WRITE, "{}").await;
            assert!(result.is_ok(), "{}, call {call}: {result:?}", transport.name);
            // Meanwhile the runtime is blocked, as in a program that computes.
            closed.recv_timeout(Duration::from_secs(5)).unwrap();
            thread::sleep(Duration::from_millis(20));
        }
        assert_eq!(requests.load(Ordering::Relaxed), 5, "{}: each call once", transport.name);
    }
}
