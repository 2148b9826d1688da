//! TLS and HTTP/2 with the transport that uses the operating system's certificates.

use crate::common;

use std::{env, fs, path::Path, process::Command, sync::Arc, time::Duration};

use data_encoding::BASE64;
use serde_json::json;
use tencentcloud_core::{
    Client, Credentials, Error, RetryPolicy,
    http::{Proxy, Reqwest},
};
use tokio::net::TcpListener;
use tokio_rustls::{
    TlsAcceptor,
    rustls::{ServerConfig, crypto::ring},
};

mod requests {
    crate::actions! {
        DescribeInstances: V3, CVM, Read;
    }
}
use requests::DescribeInstances;

const CERTIFICATE: &[u8] = include_bytes!("../data/self_signed.crt.der");

/// A server for `localhost` that prefers HTTP/2, and its address.
async fn listen() -> (TcpListener, TlsAcceptor, String) {
    let key = include_bytes!("../data/self_signed.key.der").to_vec();
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()));
    let config = config.with_safe_default_protocol_versions().unwrap().with_no_client_auth();
    let mut config = config.with_single_cert(vec![CERTIFICATE.to_vec().into()], key.try_into().unwrap()).unwrap();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://localhost:{}", listener.local_addr().unwrap().port());
    (listener, TlsAcceptor::from(Arc::new(config)), url)
}

async fn call(url: &str) -> Result<common::AnyResponse, Error> {
    let client: Client = Client::builder()
        .endpoint_url(url)
        .region("ap-guangzhou")
        .credentials(Credentials::new("AKIDEXAMPLE", "key"))
        .transport(Reqwest::with(Proxy::None, Duration::from_secs(10)).unwrap())
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    client.send(DescribeInstances::from(json!({"Limit": 1}))).await
}

#[tokio::test]
async fn certificates_are_verified() {
    let (listener, tls, url) = listen().await;
    let handshake = tokio::spawn(async move { tls.accept(listener.accept().await.unwrap().0).await.is_ok() });
    let error = call(&url).await.unwrap_err();
    assert!(error.is_connect() && error.to_string().contains("certificate"), "{error}");
    assert!(!handshake.await.unwrap(), "this certificate is not trusted");
}

/// The environment tells a process which certificates the system trusts, so another run of this test makes the call.
#[tokio::test]
#[cfg_attr(not(target_os = "linux"), ignore = "other systems keep what they trust elsewhere")]
async fn a_service_that_has_http_2_is_called_by_it() {
    const URL: &str = "HTTP2_TEST_URL";
    if let Ok(url) = env::var(URL) {
        assert_eq!(call(&url).await.unwrap().0["TotalCount"], 1);
        return;
    }
    let (listener, tls, url) = listen().await;
    let trusted = Path::new(env!("CARGO_TARGET_TMPDIR")).join("self_signed.pem");
    let pem = format!("-----BEGIN CERTIFICATE-----\n{}\n-----END CERTIFICATE-----\n", BASE64.encode(CERTIFICATE));
    fs::write(&trusted, pem).unwrap();
    let child = tokio::task::spawn_blocking(move || {
        let mut command = Command::new(env::current_exe().unwrap());
        command.args(["--exact", "http2::a_service_that_has_http_2_is_called_by_it"]).env(URL, url);
        command.env("SSL_CERT_FILE", trusted).env_remove("SSL_CERT_DIR").output().unwrap()
    });
    let serving = async {
        let stream = tls.accept(listener.accept().await.unwrap().0).await.unwrap();
        let mut connection = h2::server::handshake(stream).await.unwrap();
        while let Some(request) = connection.accept().await {
            let (request, mut respond) = request.unwrap();
            let authority = request.uri().authority().unwrap().as_str();
            assert!(authority.starts_with("localhost:"), "{authority}");
            assert!(request.headers()["authorization"].to_str().unwrap().starts_with("TC3-HMAC-SHA256 "));
            let body = r#"{"Response": {"TotalCount": 1, "RequestId": "r-1"}}"#;
            respond.send_response(http::Response::new(()), false).unwrap().send_data(body.into(), true).unwrap();
        }
    };
    let serving = tokio::time::timeout(Duration::from_secs(30), serving);
    let (served, child) = tokio::join!(serving, child);
    let child = child.unwrap();
    assert!(child.status.success(), "{}", String::from_utf8_lossy(&child.stdout));
    assert!(served.is_ok());
}
