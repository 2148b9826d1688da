//! The seam between the client and whatever knows keys.

use std::{fmt, sync::Arc};

use super::Credentials;
use crate::{
    Error,
    client::unix_seconds,
    http::{BoxFuture, HttpSend},
    types::Secret,
};

/// Where credentials come from. Asked before each attempt, so that what expires can be renewed; so keep what takes time to get, or have
/// it kept.
pub trait ProvideCredentials: Send + Sync {
    /// The credentials to use now.
    ///
    /// A provider that has none says so with [`Error::no_credentials`], and one that should have some and failed with
    /// [`Error::credentials`]: a chain goes on after the first and stops at the second.
    fn credentials(&self, context: &Context) -> BoxFuture<'_, Result<Credentials, Error>>;

    /// The same where they are there without waiting, which saves a future for each attempt. Asked first.
    fn at_hand(&self, _: &Context) -> Option<Credentials> {
        None
    }

    /// Takes note that the service refused the temporary credentials with this token, and forgets them. Returns `true` if asking again may give others;
    /// the client then sends the call once more. Default: `false`.
    fn rejected(&self, _token: &Secret) -> bool {
        false
    }
}

impl ProvideCredentials for Credentials {
    fn credentials(&self, _: &Context) -> BoxFuture<'_, Result<Credentials, Error>> {
        let credentials = self.clone();
        Box::pin(async { Ok(credentials) })
    }

    fn at_hand(&self, _: &Context) -> Option<Credentials> {
        Some(self.clone())
    }
}

impl<P: ProvideCredentials + ?Sized> ProvideCredentials for Arc<P> {
    fn credentials(&self, context: &Context) -> BoxFuture<'_, Result<Credentials, Error>> {
        (**self).credentials(context)
    }

    fn at_hand(&self, context: &Context) -> Option<Credentials> {
        (**self).at_hand(context)
    }

    fn rejected(&self, token: &Secret) -> bool {
        (**self).rejected(token)
    }
}

/// What the client that asks lends a provider: its transport and its clock. So a provider works with an asynchronous client and with a blocking
/// one, and one provider may serve several clients. Cheap to clone.
#[derive(Clone)]
pub struct Context {
    pub(crate) http: Arc<dyn HttpSend>,
    pub(crate) clock: Arc<dyn Fn() -> i64 + Send + Sync>,
}

impl Context {
    /// A context for asking a provider without a client, with the system's clock.
    pub fn new(http: impl HttpSend + 'static) -> Self {
        Self { http: Arc::new(http), clock: Arc::new(unix_seconds) }
    }

    /// Sets the clock, in seconds since 1970.
    #[must_use]
    pub fn with_clock(mut self, clock: impl Fn() -> i64 + Send + Sync + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// What sends requests.
    pub fn http(&self) -> &Arc<dyn HttpSend> {
        &self.http
    }

    /// Seconds since 1970.
    pub fn now(&self) -> i64 {
        (self.clock)()
    }
}

impl fmt::Debug for Context {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Context").finish_non_exhaustive()
    }
}
