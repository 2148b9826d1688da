//! A cache for credentials that take time to get.

use std::{
    fmt,
    sync::{Arc, Mutex, Weak},
    time::Duration,
};

use super::{
    Context, Credentials, ProvideCredentials,
    refresh::{Next, Refresh},
    shared_future::{Joined, SharedFuture, locked},
};
use crate::{
    Error,
    http::{BoxFuture, HttpSend},
    types::Secret,
};

/// Keeps the credentials of another provider, and renews them before they expire.
///
/// However many calls of a client need new credentials at once, the provider is asked once. While the old ones are
/// valid, all calls use them except the one that asks. After a failure the provider is not asked again for a while, at
/// first for 1 second and later for up to 60. Clones share the cache.
///
/// The providers of this module that call a service are cached already; a provider of your own may need caching.
pub struct Cached<P> {
    provider: Arc<P>,
    before: Duration,
    shared: Arc<Mutex<State>>,
}

/// The outcome of a request for credentials. Its error is shared by all callers that wait for it.
type Outcome = Result<Credentials, Arc<Error>>;

struct State {
    refresh: Refresh,
    /// The requests in progress, one per transport: a transport may need a runtime that the callers of another one do
    /// not have.
    running: Vec<(Weak<dyn HttpSend>, WeakFuture)>,
}

/// A request in progress. It is dropped when no caller waits for it any more.
type WeakFuture = Weak<SharedFuture<Outcome>>;

impl State {
    fn fresh(before: Duration) -> Arc<Mutex<Self>> {
        Arc::new(Mutex::new(Self { refresh: Refresh::new(before), running: Vec::new() }))
    }

    fn running_over(&self, http: &Arc<dyn HttpSend>) -> Option<Arc<SharedFuture<Outcome>>> {
        let http = Arc::downgrade(http);
        let (_, shared) = self.running.iter().find(|(own, _)| own.ptr_eq(&http))?;
        shared.upgrade()
    }

    fn is_renewing(&self) -> bool {
        self.running.iter().any(|(_, shared)| shared.strong_count() > 0)
    }

    fn started(&mut self, http: &Arc<dyn HttpSend>, shared: &Arc<SharedFuture<Outcome>>) {
        self.running.retain(|(_, shared)| shared.strong_count() > 0);
        self.running.push((Arc::downgrade(http), Arc::downgrade(shared)));
    }

    fn finished(&mut self, http: &Arc<dyn HttpSend>) {
        let http = Arc::downgrade(http);
        self.running.retain(|(own, _)| !own.ptr_eq(&http));
    }
}

impl<P: ProvideCredentials + 'static> Cached<P> {
    /// Creates a cache that renews credentials five minutes before they expire, or at half their lifetime if that is
    /// less than ten minutes.
    pub fn new(provider: P) -> Self {
        let before = Duration::from_secs(300);
        Self { provider: Arc::new(provider), before, shared: State::fresh(before) }
    }

    /// Renews credentials the given time before they expire, or at half their lifetime if that is shorter than twice
    /// this time.
    #[must_use]
    pub fn refresh_before(mut self, before: Duration) -> Self {
        self.before = before;
        self.shared = State::fresh(before);
        self
    }

    pub(super) fn provider(&self) -> &P {
        &self.provider
    }

    /// Changes the provider, and empties the cache.
    pub(super) fn change(mut self, change: impl FnOnce(&mut P)) -> Self
    where
        P: Clone,
    {
        change(Arc::make_mut(&mut self.provider));
        self.shared = State::fresh(self.before);
        self
    }

    async fn get(&self, context: Context) -> Result<Credentials, Error> {
        let shared = {
            let mut state = locked(&self.shared);
            match (state.refresh.next(context.now()), state.running_over(&context.http)) {
                (Next::Serve(credentials), _) => return Ok(credentials),
                (Next::Renew(credentials), _) if state.is_renewing() => return Ok(credentials),
                (_, Some(shared)) => shared,
                (Next::Fail(error), None) => return Err(Error::credentials_again(error)),
                (Next::Renew(_) | Next::Need, None) => {
                    let shared = Arc::new(SharedFuture::new(self.renewal(context.clone())));
                    state.started(&context.http, &shared);
                    shared
                }
            }
        };
        match Joined(shared).await {
            Some(outcome) => outcome.map_err(Error::credentials_again),
            None => Err(Error::credentials("the provider of credentials panicked")),
        }
    }

    fn renewal(&self, context: Context) -> BoxFuture<'static, Outcome> {
        let (provider, shared) = (self.provider.clone(), self.shared.clone());
        Box::pin(async move {
            let result = provider.credentials(&context).await;
            let mut state = locked(&shared);
            state.finished(&context.http);
            let now = context.now();
            match result {
                Ok(credentials) => {
                    state.refresh.succeeded(&credentials, now);
                    Ok(credentials)
                }
                Err(error) => {
                    let error = Arc::new(error);
                    state.refresh.failed(error.clone(), now).ok_or(error)
                }
            }
        })
    }
}

impl<P: ProvideCredentials + 'static> ProvideCredentials for Cached<P> {
    fn credentials(&self, context: &Context) -> BoxFuture<'_, Result<Credentials, Error>> {
        Box::pin(self.get(context.clone()))
    }

    fn rejected(&self, token: &Secret) -> bool {
        locked(&self.shared).refresh.rejected(token);
        true
    }
}

impl<P> Clone for Cached<P> {
    fn clone(&self) -> Self {
        Self { provider: self.provider.clone(), before: self.before, shared: self.shared.clone() }
    }
}

impl<P: fmt::Debug> fmt::Debug for Cached<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Cached").field(&self.provider).finish()
    }
}
