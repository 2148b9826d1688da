//! The interface between the client and the providers of credentials.

use std::{fmt, sync::Arc};

use super::Credentials;
use crate::{
    Error,
    client::unix_seconds,
    http::{BoxFuture, HttpSend},
    types::Secret,
};

/// A provider of credentials. It is asked before each attempt, so that it can renew temporary ones. If they take time
/// to get, cache them or wrap the provider in [`Cached`](super::Cached).
pub trait ProvideCredentials: Send + Sync {
    /// Returns the credentials to use now.
    ///
    /// A provider that has none returns [`Error::no_credentials`], and one that should have some and failed returns
    /// [`Error::credentials`]: a chain goes on after the first error and stops at the second.
    fn credentials(&self, context: &Context) -> BoxFuture<'_, Result<Credentials, Error>>;

    /// Returns the credentials if they are available without waiting, which saves a future per attempt. Asked before
    /// [`credentials`](Self::credentials).
    fn cached(&self, _: &Context) -> Option<Credentials> {
        None
    }

    /// Called when the service has rejected the temporary credentials with this token, so that they are discarded.
    /// Returns `true` if the provider may get others; the client then sends the call once more. Default: `false`.
    fn rejected(&self, _token: &Secret) -> bool {
        false
    }
}

impl ProvideCredentials for Credentials {
    fn credentials(&self, _: &Context) -> BoxFuture<'_, Result<Credentials, Error>> {
        let credentials = self.clone();
        Box::pin(async { Ok(credentials) })
    }

    fn cached(&self, _: &Context) -> Option<Credentials> {
        Some(self.clone())
    }
}

impl<P: ProvideCredentials + ?Sized> ProvideCredentials for Arc<P> {
    fn credentials(&self, context: &Context) -> BoxFuture<'_, Result<Credentials, Error>> {
        (**self).credentials(context)
    }

    fn cached(&self, context: &Context) -> Option<Credentials> {
        (**self).cached(context)
    }

    fn rejected(&self, token: &Secret) -> bool {
        (**self).rejected(token)
    }
}

/// The transport and the clock of the client that asks a provider. With them, a provider works with asynchronous and
/// blocking clients, and several clients can share it. Cheap to clone.
#[derive(Clone)]
pub struct Context {
    pub(crate) http: Arc<dyn HttpSend>,
    pub(crate) clock: Arc<dyn Fn() -> i64 + Send + Sync>,
}

impl Context {
    /// Creates a context for asking a provider without a client, with the system's clock.
    pub fn new(http: impl HttpSend + 'static) -> Self {
        Self { http: Arc::new(http), clock: Arc::new(unix_seconds) }
    }

    /// Sets the clock, in seconds since 1970.
    #[must_use]
    pub fn with_clock(mut self, clock: impl Fn() -> i64 + Send + Sync + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Returns the transport.
    pub fn http(&self) -> &Arc<dyn HttpSend> {
        &self.http
    }

    /// Returns the seconds since 1970.
    pub fn now(&self) -> i64 {
        (self.clock)()
    }
}

impl fmt::Debug for Context {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Context").finish_non_exhaustive()
    }
}
