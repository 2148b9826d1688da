//! The blocking client against a server on this machine, without a runtime of its own.

use crate::common;

use std::{
    net::TcpListener,
    sync::mpsc,
    thread,
    time::{Duration, Instant},
};

use common::{
    server::{Received, Reply, Server},
    verify::is_signed,
};
use serde_json::json;
use tencentcloud_core::{
    ClientBuilder, Credentials, Endpoint, Error, RequestFormat, RetryPolicy, blocking::Client, http::HttpFailure,
    sign::SignatureMethod,
};

const KEY: &str = "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE";

mod requests {
    crate::actions! {
        DescribeInstances: V3, CVM, Read;
    }
}
use requests::DescribeInstances;

/// Starts a server in a thread with a runtime, since the test has none.
fn serve(reply: impl Fn(&Received) -> Reply + Send + Sync + 'static) -> String {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let server = Server::start(reply).await;
            sender.send(server.url()).unwrap();
            std::future::pending::<()>().await;
        });
    });
    receiver.recv().unwrap()
}

fn builder(url: &str) -> ClientBuilder<Client> {
    Client::builder()
        .endpoint_url(url)
        .region("ap-guangzhou")
        .credentials(Credentials::new("AKIDz8krbsJ5yKBZQpn7", KEY))
        .timeout(Duration::from_secs(5))
        .retry(RetryPolicy::none())
}

fn request() -> DescribeInstances {
    DescribeInstances::from(json!({"Filters": [{"Name": "zone", "Values": ["名 a+b/c=d&e%f~*'"]}], "Limit": 20}))
}

fn checking(request: &Received) -> Reply {
    Reply::json(if is_signed(request, KEY) {
        r#"{"Response": {"TotalCount": 1, "RequestId": "r-1"}}"#
    } else {
        r#"{"Response": {"Error": {"Code": "AuthFailure", "Message": "no"}, "RequestId": "r-2"}}"#
    })
}

#[test]
fn all_signature_methods_are_accepted() {
    use RequestFormat::{Get, PostForm, PostJson};
    use SignatureMethod::{HmacSha1, HmacSha256, Tc3HmacSha256};
    let url = serve(checking);
    for (method, format) in [
        (HmacSha1, Get),
        (HmacSha1, PostForm),
        (HmacSha256, Get),
        (HmacSha256, PostForm),
        (Tc3HmacSha256, Get),
        (Tc3HmacSha256, PostForm),
        (Tc3HmacSha256, PostJson),
    ] {
        let endpoint = if method == Tc3HmacSha256 { Endpoint::Tencentcloud } else { Endpoint::Qcloud };
        let client = builder(&url).endpoint(endpoint).signature(method).format(format).build().unwrap();
        let response = client.send(request()).unwrap();
        assert_eq!(response.0["TotalCount"], 1, "{method:?} {format:?}");
    }
}

#[test]
fn errors_are_distinguished() {
    let sent =
        |url: &str, timeout| -> Error { builder(url).timeout(timeout).build().unwrap().send(request()).unwrap_err() };
    let second = Duration::from_secs(1);

    let refused = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let error = sent(&format!("http://{refused}"), second);
    assert_eq!(error.http_failure(), Some(HttpFailure::Connect), "{error}");

    let started = Instant::now();
    let error = sent(&serve(|_| Reply::Hang), Duration::from_millis(200));
    assert_eq!(error.http_failure(), Some(HttpFailure::Timeout), "{error}");
    assert!(started.elapsed() < Duration::from_secs(30));

    let error = sent(&serve(|_| Reply::Trickle), Duration::from_millis(200));
    assert_eq!(error.http_failure(), Some(HttpFailure::Timeout), "{error}");

    let error = sent(&serve(|_| Reply::Raw("HTTP/1.1 200 OK\r\nContent-Length: 90\r\n\r\n{".into())), second);
    assert_eq!(error.http_failure(), Some(HttpFailure::Interrupted), "{error}");

    let error = sent(&serve(|_| Reply::Http(302, "Location: http://127.0.0.1:1/\r\n", String::new())), second);
    assert_eq!(error.status(), Some(302), "{error}");
}

#[test]
fn max_response_bytes_is_enforced() {
    let body = format!(r#"{{"Response": {{"RequestId": "{}"}}}}"#, "r".repeat(1000));
    let length = body.len();
    let url = serve(move |_| Reply::json(body.clone()));
    builder(&url).max_response_bytes(length).build().unwrap().send(request()).unwrap();
    let error = builder(&url).max_response_bytes(length - 1).build().unwrap().send(request()).unwrap_err();
    assert_eq!(error.http_failure(), Some(HttpFailure::TooLarge), "{error}");
}

#[test]
fn tls_is_never_downgraded_to_plain_http() {
    let (sender, receiver) = mpsc::channel();
    let url = serve(move |request| {
        sender.send(request.clone()).unwrap();
        checking(request)
    });
    let url = url.replace("http://", "https://");
    let error = builder(&url).timeout(Duration::from_secs(1)).build().unwrap().send(request()).unwrap_err();
    assert!(error.is_transport(), "{error}");
    assert!(receiver.try_recv().is_err(), "nothing readable was sent");
}

#[test]
fn certificates_are_verified() {
    use tokio_rustls::{TlsAcceptor, rustls::ServerConfig};
    let (sender, receiver) = mpsc::channel();
    let (shake, shaken) = mpsc::channel();
    thread::spawn(move || {
        let certificate = include_bytes!("../data/self_signed.crt.der").to_vec();
        let key = include_bytes!("../data/self_signed.key.der").to_vec();
        let provider = std::sync::Arc::new(tokio_rustls::rustls::crypto::ring::default_provider());
        let config = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
        let config = config.with_no_client_auth();
        let config = config.with_single_cert(vec![certificate.into()], key.try_into().unwrap()).unwrap();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
            sender.send(listener.local_addr().unwrap().port()).unwrap();
            let (stream, _) = listener.accept().await.unwrap();
            shake.send(TlsAcceptor::from(std::sync::Arc::new(config)).accept(stream).await.is_ok()).unwrap();
        });
    });
    let url = format!("https://localhost:{}", receiver.recv().unwrap());
    let error = builder(&url).build().unwrap().send(request()).unwrap_err();
    assert!(error.is_transport(), "{error}");
    assert!(!shaken.recv().unwrap(), "the handshake must fail");
}
