//! TLS on the port that also accepts plain HTTP, and tunnels for clients with fixed hosts.

use crate::common;

use std::sync::Arc;

use common::{current, http};
use serde_json::json;
use tencentcloud_fake::{FakeCloud, Settings};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};
use tokio_rustls::{
    TlsConnector,
    rustls::{
        ClientConfig, RootCertStore,
        crypto::ring,
        pki_types::{CertificateDer, ServerName, pem::PemObject},
    },
};

fn start() -> FakeCloud {
    FakeCloud::start_with(Settings { tls: true, ..Settings::default() }).expect("the fake starts")
}

/// Returns a client that trusts only the certificate of the fake.
fn connector(cloud: &FakeCloud) -> TlsConnector {
    let pem = cloud.certificate().expect("a certificate");
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from_pem_slice(pem.as_bytes()).expect("a certificate")).expect("it is trusted");
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_root_certificates(roots)
        .with_no_client_auth();
    TlsConnector::from(Arc::new(config))
}

async fn ask(cloud: &FakeCloud, stream: TcpStream, host: &'static str) -> http::HttpResponse {
    let name = ServerName::try_from(host).expect("a name");
    let mut stream = connector(cloud).connect(name, stream).await.expect("a handshake");
    let request = format!("GET /_fake/ HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await.expect("it is sent");
    let mut response = Vec::new();
    drop(stream.read_to_end(&mut response).await);
    http::read(&response).expect("a response")
}

#[tokio::test]
async fn one_port_accepts_tls_and_plain_http() {
    let cloud = start();
    assert_eq!(cloud.url(), format!("https://{}", cloud.address()));
    for host in ["127.0.0.1", "localhost", "cvm.api.qcloud.com", "vpc.tencentcloudapi.com"] {
        let stream = TcpStream::connect(cloud.address()).await.expect("it connects");
        assert_eq!(ask(&cloud, stream, host).await.status, 200, "{host}");
    }
    current(&cloud).ok("DescribeRegions", json!({}));
}

#[tokio::test]
async fn a_tunnel_to_any_host_reaches_the_fake() {
    let cloud = start();
    let mut stream = TcpStream::connect(cloud.address()).await.expect("it connects");
    // Slow clients send the word in two parts.
    stream.write_all(b"CONN").await.expect("it is sent");
    tokio::time::sleep(std::time::Duration::from_millis(2)).await;
    let request = "ECT dfw.api.qcloud.com:443 HTTP/1.1\r\nHost: dfw.api.qcloud.com:443\r\n\r\n";
    stream.write_all(request.as_bytes()).await.expect("it is sent");
    let mut response = [0; 39];
    stream.read_exact(&mut response).await.expect("a response");
    assert_eq!(&response, b"HTTP/1.1 200 Connection established\r\n\r\n");
    assert_eq!(ask(&cloud, stream, "dfw.api.qcloud.com").await.status, 200);
}

#[tokio::test]
async fn broken_handshakes_and_tunnels_do_not_affect_the_server() {
    let cloud = start();
    let endless = format!("CONNECT a:443 HTTP/1.1\r\nX: {}", "x".repeat(10_000));
    for bytes in [&b"\x16\x03\x01\xff\xff"[..], b"CONNECT", b"CONNECT ", b"C", b"\x16", endless.as_bytes()] {
        http::raw_to_the_end(cloud.address(), bytes);
    }
    current(&cloud).ok("DescribeRegions", json!({}));
}
