//! The behaviour that all transports have in common, with a server on this machine.

use crate::common;

use std::{
    net::TcpListener,
    time::{Duration, Instant},
};

use common::{
    server::{Reply, Server},
    transports::{Transport, all},
};
use serde_json::json;
use tencentcloud_core::{Client, ClientBuilder, Credentials, Error, RetryPolicy, http::HttpFailure};

mod requests {
    crate::actions! {
        DescribeInstances: V3, CVM, Read;
    }
}
use requests::DescribeInstances;

const OK: &str = r#"{"Response": {"TotalCount": 1, "RequestId": "r-1"}}"#;

fn transports() -> Vec<Transport> {
    all(Duration::from_secs(10))
}

fn builder(transport: Transport, url: &str) -> ClientBuilder {
    Client::builder()
        .endpoint_url(url)
        .region("ap-guangzhou")
        .credentials(Credentials::new("AKIDEXAMPLE", "key"))
        .transport(transport)
        .timeout(Duration::from_secs(5))
        .retry(RetryPolicy::none())
}

async fn call(builder: ClientBuilder) -> Result<common::AnyResponse, Error> {
    let client: Client = builder.build().unwrap();
    client.send(DescribeInstances::from(json!({"Limit": 1}))).await
}

#[tokio::test]
async fn max_response_bytes_is_enforced() {
    for transport in transports() {
        let server = Server::start(|_| Reply::json(OK)).await;
        let with = |limit| call(builder(transport.clone(), &server.url()).max_response_bytes(limit));
        assert_eq!(with(OK.len()).await.unwrap().0["TotalCount"], 1, "{}", transport.name);
        let error = with(OK.len() - 1).await.unwrap_err();
        assert_eq!(error.http_failure(), Some(HttpFailure::TooLarge), "{}: {error}", transport.name);
    }
}

#[tokio::test]
async fn redirects_are_not_followed() {
    for transport in transports() {
        let other = Server::start(|_| Reply::json(OK)).await;
        let location: &'static str = format!("Location: {}/\r\n", other.url()).leak();
        let server = Server::start(move |_| Reply::Http(307, location, String::new())).await;
        let error = call(builder(transport.clone(), &server.url())).await.unwrap_err();
        assert_eq!(error.status(), Some(307), "{}: {error}", transport.name);
        assert!(other.received().is_empty(), "{}", transport.name);
    }
}

#[tokio::test]
async fn connections_are_reused() {
    for transport in transports() {
        let server = Server::start_choosy(|connection| connection == 0, |_| Reply::json(OK)).await;
        let client: Client = builder(transport.clone(), &server.url()).build().unwrap();
        for _ in 0..3 {
            client.send(DescribeInstances::from(json!({}))).await.unwrap();
        }
        assert_eq!(server.received().len(), 3, "{}", transport.name);
    }
}

/// A listener whose queue is full: connecting to it neither succeeds nor fails.
fn deaf() -> (TcpListener, Vec<std::net::TcpStream>, String) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let mut waiting = Vec::new();
    while let Ok(stream) = std::net::TcpStream::connect_timeout(&address, Duration::from_millis(100)) {
        waiting.push(stream);
        assert!(waiting.len() < 10_000, "the queue never fills");
    }
    (listener, waiting, format!("http://{address}"))
}

#[tokio::test]
async fn a_connect_timeout_is_a_connect_error() {
    let (_listener, _waiting, url) = deaf();
    for transport in all(Duration::from_millis(200)) {
        let name = transport.name;
        let started = Instant::now();
        let error = call(builder(transport, &url).timeout(Duration::from_secs(60))).await.unwrap_err();
        assert_eq!(error.http_failure(), Some(HttpFailure::Connect), "{name}: {error}");
        assert!(started.elapsed() < Duration::from_secs(10), "{name}");
    }
}

#[tokio::test]
async fn the_timeout_applies_at_every_stage_of_a_call() {
    let (_listener, _waiting, deaf) = deaf();
    for transport in transports() {
        for reply in [Some(Reply::Hang), Some(Reply::Trickle), None] {
            let server = Server::start({
                let reply = reply.clone();
                move |_| reply.clone().unwrap()
            })
            .await;
            let url = if reply.is_some() { server.url() } else { deaf.clone() };
            let started = Instant::now();
            let error = call(builder(transport.clone(), &url).timeout(Duration::from_millis(200))).await.unwrap_err();
            // A transport that was still connecting may know that nothing was sent.
            let connecting = reply.is_none() && error.is_connect();
            assert!(error.is_timeout() || connecting, "{} {reply:?}: {error}", transport.name);
            assert!(started.elapsed() < Duration::from_secs(4), "{} {reply:?}", transport.name);
        }
    }
}

#[tokio::test]
async fn the_longest_duration_is_a_valid_timeout() {
    for transport in all(Duration::MAX) {
        let server = Server::start(|_| Reply::json(OK)).await;
        let response = call(builder(transport.clone(), &server.url()).timeout(Duration::MAX)).await;
        assert!(response.is_ok(), "{}: {response:?}", transport.name);
    }
}

/// A blocking transport cannot be dropped while it works.
#[tokio::test]
async fn dropping_a_call_closes_its_connection() {
    for transport in transports().into_iter().filter(|transport| transport.name != "ureq") {
        let server = Server::start(|_| Reply::Hang).await;
        let client: Client = builder(transport.clone(), &server.url()).build().unwrap();
        let sending = client.send(DescribeInstances::from(json!({})));
        let dropped = tokio::time::timeout(Duration::from_millis(200), sending).await;
        assert!(dropped.is_err(), "{}: the server says nothing", transport.name);
        assert_eq!(server.received().len(), 1, "{}", transport.name);
        tokio::time::timeout(Duration::from_secs(4), server.closed()).await.unwrap();
    }
}

#[cfg(feature = "gzip")]
mod compressed {
    use std::io::Write;

    use super::*;

    fn gzip(text: &str) -> Vec<u8> {
        let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
        encoder.write_all(text.as_bytes()).unwrap();
        encoder.finish().unwrap()
    }

    #[tokio::test]
    async fn a_compressed_response_is_decoded_and_its_size_limited() {
        let response = format!(r#"{{"Response": {{"TotalCount": 1, "Padding": "{}"}}}}"#, "x".repeat(100_000));
        for transport in transports() {
            let body = gzip(&response);
            let server = Server::start(move |request| {
                assert_eq!(request.headers["accept-encoding"], "gzip");
                Reply::Gzip(body.clone())
            })
            .await;
            let with = |limit| call(builder(transport.clone(), &server.url()).max_response_bytes(limit));
            assert_eq!(with(response.len()).await.unwrap().0["TotalCount"], 1, "{}", transport.name);
            let error = with(response.len() - 1).await.unwrap_err();
            assert_eq!(error.http_failure(), Some(HttpFailure::TooLarge), "{}: {error}", transport.name);
        }
    }

    #[tokio::test]
    async fn compressed_errors_and_truncated_compressed_responses_are_recognized() {
        let refusal = r#"{"Response": {"Error": {"Code": "InvalidParameter", "Message": "m"}, "RequestId": "r-2"}}"#;
        for transport in transports() {
            let error_of = async |body: Vec<u8>| {
                let server = Server::start(move |_| Reply::Gzip(body.clone())).await;
                call(builder(transport.clone(), &server.url())).await.unwrap_err()
            };
            assert_eq!(error_of(gzip(refusal)).await.code(), Some("InvalidParameter"));
            let mut cut = gzip(OK);
            cut.truncate(cut.len() - 9);
            assert_eq!(error_of(cut).await.http_failure(), Some(HttpFailure::Interrupted), "{}", transport.name);
        }
    }
}
