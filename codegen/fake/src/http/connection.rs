//! Accepts connections: plain ones, TLS, and tunnels to either, distinguished by their first bytes.

use std::{error::Error as StdError, io, pin::Pin, sync::Arc, time::Duration};

use hyper::{server::conn::http1, service::service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::{TcpListener, TcpStream},
    sync::{Semaphore, watch},
};

use super::{ResetRequested, respond};
use crate::service::FakeService;

/// Number of connections that are served at the same time; further ones wait.
const MAX_CONNECTIONS: usize = 8192;
/// Time in which a client must send the head of a request, and longest pause between two requests.
pub(super) const HEAD_TIMEOUT: Duration = Duration::from_secs(30);
const MAX_HEAD: usize = 128 * 1024;

/// Serves the connections of a listener.
pub struct Server {
    pub service: Arc<FakeService>,
    #[cfg(feature = "tls")]
    pub identity: Option<super::Identity>,
}

/// Serves connections until `stop` changes or its sender is dropped. Open connections end with the runtime.
pub async fn serve(listener: TcpListener, server: Server, mut stop: watch::Receiver<bool>) {
    let server = Arc::new(server);
    let places = Arc::new(Semaphore::new(MAX_CONNECTIONS));
    loop {
        let Ok(place) = Arc::clone(&places).acquire_owned().await else { return };
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            _ = stop.changed() => return,
        };
        match accepted {
            Ok((stream, _)) => {
                let server = Arc::clone(&server);
                tokio::spawn(async move {
                    server.connection(stream).await;
                    drop(place);
                });
            }
            // For example too many open files: other connections must end first.
            Err(_) => tokio::time::sleep(Duration::from_millis(20)).await,
        }
    }
}

impl Server {
    async fn connection(&self, stream: TcpStream) {
        drop(stream.set_nodelay(true));
        #[cfg(feature = "tls")]
        if let Some(identity) = &self.identity {
            // Clients may disconnect at any time.
            drop(identity.connection(self, stream).await);
            return;
        }
        drop(self.plain(stream).await);
    }

    pub(super) async fn plain(&self, stream: TcpStream) -> io::Result<()> {
        self.http(stream, TcpStream::set_zero_linger).await
    }

    /// Serves HTTP on a stream; `abort` prepares a connection reset.
    pub(super) async fn http<S>(&self, stream: S, abort: impl FnOnce(&S) -> io::Result<()>) -> io::Result<()>
    where
        S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let service = service_fn(|request| respond(Arc::clone(&self.service), request));
        let mut connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(HEAD_TIMEOUT)
            .max_header_size(MAX_HEAD)
            .serve_connection(TokioIo::new(stream), service);
        if let Err(error) = Pin::new(&mut connection).await
            && error.source().is_some_and(|source| source.is::<ResetRequested>())
        {
            let stream = connection.into_parts().io.into_inner();
            abort(&stream)?;
        }
        Ok(())
    }
}
