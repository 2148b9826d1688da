//! TLS with a new self-signed certificate, on the port that also accepts plain HTTP, and tunnels to it.
//!
//! A client that has `https_proxy` set to the fake and trusts the certificate reaches it under the real host names.

use std::{io, sync::Arc, time::Duration};

use rcgen::{CertificateParams, KeyPair};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::timeout,
};
use tokio_rustls::{
    TlsAcceptor,
    rustls::{
        ServerConfig,
        crypto::ring,
        pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer},
    },
};

use super::connection::{HEAD_TIMEOUT, Server};

/// The first byte of a TLS handshake.
const HANDSHAKE: u8 = 0x16;
const MAX_CONNECT_HEAD: usize = 8192;

/// Time for the rest of the word `CONNECT` after its first bytes.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(1);
const HANDSHAKE_TIMEOUT: Duration = Duration::from_secs(10);

/// A self-signed certificate and its key.
pub struct Identity {
    acceptor: TlsAcceptor,
    certificate: String,
}

type BoxError = Box<dyn std::error::Error + Send + Sync>;

impl Identity {
    /// Creates a certificate for loopback and the hosts of the API.
    pub fn new(hosts: impl IntoIterator<Item = String>) -> Result<Self, BoxError> {
        let names = ["localhost", "127.0.0.1", "::1"].map(str::to_owned).into_iter().chain(hosts);
        let parameters = CertificateParams::new(names.collect::<Vec<_>>())?;
        let key = KeyPair::generate()?;
        let certificate = parameters.self_signed(&key)?;
        let pem = certificate.pem();
        let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
        let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()?
            .with_no_client_auth()
            .with_single_cert(vec![certificate.der().clone()], key)?;
        Ok(Self { acceptor: TlsAcceptor::from(Arc::new(config)), certificate: pem })
    }

    /// Returns the certificate in PEM.
    pub fn certificate(&self) -> &str {
        &self.certificate
    }

    /// Serves a connection: TLS, plain HTTP, or either of them after `CONNECT`.
    pub async fn connection(&self, server: &Server, mut stream: TcpStream) -> io::Result<()> {
        let mut start = [0; 8];
        let mut seen = timeout(HEAD_TIMEOUT, stream.peek(&mut start)).await??;
        // The first bytes may arrive one by one, and only a tunnel needs more than one of them.
        let deadline = tokio::time::Instant::now() + CONNECT_TIMEOUT;
        while seen > 0
            && seen < start.len()
            && b"CONNECT ".starts_with(start.get(..seen).unwrap_or_default())
            && tokio::time::Instant::now() < deadline
        {
            tokio::time::sleep(Duration::from_millis(5)).await;
            seen = timeout(HEAD_TIMEOUT, stream.peek(&mut start)).await??;
        }
        if &start == b"CONNECT " {
            timeout(HEAD_TIMEOUT, open_tunnel(&mut stream)).await??;
            timeout(HEAD_TIMEOUT, stream.peek(&mut start)).await??;
        }
        if start.first() != Some(&HANDSHAKE) {
            return server.plain(stream).await;
        }
        let stream = timeout(HANDSHAKE_TIMEOUT, self.acceptor.accept(stream)).await??;
        server.http(stream, |stream| stream.get_ref().0.set_zero_linger()).await
    }
}

/// Reads the head of a `CONNECT` and accepts it for any host.
async fn open_tunnel(stream: &mut TcpStream) -> io::Result<()> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        if head.len() >= MAX_CONNECT_HEAD {
            return Err(io::ErrorKind::InvalidData.into());
        }
        // Read byte by byte, so that the bytes after the head stay in the stream.
        head.push(stream.read_u8().await?);
    }
    stream.write_all(b"HTTP/1.1 200 Connection established\r\n\r\n").await
}
