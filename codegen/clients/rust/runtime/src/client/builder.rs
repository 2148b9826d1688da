use std::{
    fmt,
    hash::{BuildHasher, Hasher, RandomState},
    marker::PhantomData,
    sync::{
        Arc,
        atomic::{AtomicI64, AtomicU64, Ordering},
    },
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use super::{
    Client, RequestFormat, Shared,
    endpoint::{BadEndpointUrl, EndpointUrl},
};
use crate::{
    Error, RetryPolicy,
    credentials::{Context, ProvideCredentials},
    http::HttpSend,
    retry::{Budget, Limiter, RateLimit},
    schema::Endpoint,
    sign::SignatureMethod,
    validation::Validation,
};

/// Sets up a client.
#[must_use = "call build()"]
pub struct ClientBuilder<C = Client> {
    credentials: Option<Arc<dyn ProvideCredentials>>,
    transport: Option<Arc<dyn HttpSend>>,
    clock: Arc<dyn Fn() -> i64 + Send + Sync>,
    nonce: Arc<dyn Fn() -> u64 + Send + Sync>,
    endpoint_url: Option<Result<EndpointUrl, BadEndpointUrl>>,
    rate_limit: Option<RateLimit>,
    settings: Settings,
    client: PhantomData<fn() -> C>,
}

/// The part of a client's configuration that is plain data.
#[derive(Clone, Debug)]
pub(super) struct Settings {
    pub(super) region: Option<String>,
    pub(super) endpoint: Option<Endpoint>,
    pub(super) signature: Option<SignatureMethod>,
    pub(super) format: Option<RequestFormat>,
    pub(super) endpoint_url: Option<EndpointUrl>,
    pub(super) validation: Validation,
    pub(super) timeout: Duration,
    pub(super) max_response_bytes: usize,
    pub(super) retry: RetryPolicy,
    pub(super) read_only: bool,
}

impl<C: From<Client>> ClientBuilder<C> {
    /// Creates a builder with the default settings.
    pub fn new() -> Self {
        Self {
            credentials: None,
            transport: None,
            clock: Arc::new(unix_seconds),
            nonce: Arc::new(random_nonce),
            endpoint_url: None,
            rate_limit: None,
            settings: Settings {
                region: None,
                endpoint: None,
                signature: None,
                format: None,
                endpoint_url: None,
                validation: Validation::Auto,
                timeout: Duration::from_secs(60),
                max_response_bytes: 64 << 20,
                retry: RetryPolicy::new(),
                read_only: false,
            },
            client: PhantomData,
        }
    }

    /// Region of the calls, such as `ap-guangzhou` (`gz` in the legacy API). It is not sent with actions that need
    /// none.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.settings.region = Some(region.into());
        self
    }

    /// The credentials, or a provider of them: see the module [`credentials`](crate::credentials).
    pub fn credentials(mut self, credentials: impl ProvideCredentials + 'static) -> Self {
        self.credentials = Some(Arc::new(credentials));
        self
    }

    /// The endpoint to call. Default: [`Endpoint::Tencentcloud`] for an action that it has, else [`Endpoint::Qcloud`].
    pub fn endpoint(mut self, endpoint: Endpoint) -> Self {
        self.settings.endpoint = Some(endpoint);
        self
    }

    /// The signature method. Default: TC3-HMAC-SHA256 on the endpoint `tencentcloud`, HmacSHA256 on `qcloud`.
    pub fn signature(mut self, signature: SignatureMethod) -> Self {
        self.settings.signature = Some(signature);
        self
    }

    /// The format of a request's parameters. Default: a POST, with JSON under TC3-HMAC-SHA256 and a form under the
    /// others.
    pub fn format(mut self, format: RequestFormat) -> Self {
        self.settings.format = Some(format);
        self
    }

    /// The URL to send all calls to: `[scheme://]host[:port][/path]`, where the scheme is `https` unless `http` is
    /// written. Without a path, that of the [`endpoint`](Self::endpoint) is used.
    pub fn endpoint_url(mut self, url: impl AsRef<str>) -> Self {
        self.endpoint_url = Some(EndpointUrl::parse(url.as_ref()));
        self
    }

    /// The checks of a request before it is sent. Default: [`Validation::Auto`].
    pub fn validate(mut self, validation: Validation) -> Self {
        self.settings.validation = validation;
        self
    }

    /// The timeout of an exchange, from the connection to the last byte of the response. Default: 60 seconds.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.settings.timeout = timeout;
        self
    }

    /// The maximum number of bytes in the body of a response. Default: 64 MiB.
    pub fn max_response_bytes(mut self, bytes: usize) -> Self {
        self.settings.max_response_bytes = bytes;
        self
    }

    /// The policy for retries of a failed call. Default: [`RetryPolicy::new`].
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.settings.retry = policy;
        self
    }

    /// Makes calls wait so that the service's limits are kept. Default: no limit. Clones of the client count together.
    pub fn rate_limit(mut self, limit: RateLimit) -> Self {
        self.rate_limit = Some(limit);
        self
    }

    /// Refuses, before anything is sent, every action that does more than read.
    pub fn read_only(mut self) -> Self {
        self.settings.read_only = true;
        self
    }

    /// The transport. Default: `Hyper` if the feature `hyper` is on, else `Reqwest` if `reqwest` is.
    pub fn transport(mut self, transport: impl HttpSend + 'static) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// The clock, in seconds since 1970. Default: the system's. When the service rejects a call because its time is too
    /// far from the service's clock, this client and its clones use the service's time for signatures from then on.
    pub fn clock(mut self, clock: impl Fn() -> i64 + Send + Sync + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// The source of the nonces of signature version 1. Each must be a positive number that has not been used before,
    /// of which 63 bits are sent. Default: random numbers.
    pub fn nonce(mut self, nonce: impl Fn() -> u64 + Send + Sync + 'static) -> Self {
        self.nonce = Arc::new(nonce);
        self
    }

    /// Builds the client.
    ///
    /// # Errors
    /// A configuration error when there are no credentials, no transport, or the endpoint URL is not valid.
    pub fn build(self) -> Result<C, Error> {
        let credentials = self.credentials.ok_or_else(|| {
            Error::config("the client has no credentials")
                .advise("pass .credentials(Credentials::from_env()?), or a provider of the module `credentials`")
        })?;
        let transport = match self.transport {
            Some(transport) => transport,
            None => default_transport()?,
        };
        let mut settings = self.settings;
        settings.endpoint_url = self.endpoint_url.transpose()?;
        let (clock, nonce) = (self.clock, self.nonce);
        let limiter = self.rate_limit.map(Limiter::new);
        let skew = AtomicI64::new(0);
        let context = Context { http: transport, clock };
        let budget = Budget::new(settings.retry);
        let shared = Shared { credentials, context, skew, nonce, limiter, budget, settings };
        Ok(Client { shared: Arc::new(shared) }.into())
    }
}

#[cfg(feature = "hyper")]
fn default_transport() -> Result<Arc<dyn HttpSend>, Error> {
    Ok(Arc::new(crate::http::Hyper::new()))
}

#[cfg(all(feature = "reqwest", not(feature = "hyper")))]
fn default_transport() -> Result<Arc<dyn HttpSend>, Error> {
    Ok(Arc::new(crate::http::Reqwest::new()?))
}

#[cfg(not(any(feature = "hyper", feature = "reqwest")))]
fn default_transport() -> Result<Arc<dyn HttpSend>, Error> {
    Err(Error::config("the client has no HTTP transport")
        .advise("enable the feature `hyper` or `reqwest`, or pass .transport(...) with your own HttpSend"))
}

impl<C: From<Client>> Default for ClientBuilder<C> {
    fn default() -> Self {
        Self::new()
    }
}

impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ClientBuilder").field(&self.settings).finish()
    }
}

/// Returns the time of the system's clock, in seconds since 1970.
pub(crate) fn unix_seconds() -> i64 {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |elapsed| elapsed.as_secs());
    i64::try_from(seconds).unwrap_or(i64::MAX)
}

/// Returns a random positive number of at most 62 bits: the standard library's randomly keyed hash of a counter.
pub(crate) fn random_nonce() -> u64 {
    static COUNTER: AtomicU64 = AtomicU64::new(0);
    let mut hasher = RandomState::new().build_hasher();
    hasher.write_u64(COUNTER.fetch_add(1, Ordering::Relaxed));
    (hasher.finish() >> 2) | 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nonces_are_positive_and_differ() {
        let mut nonces: Vec<_> = (0..1000).map(|_| random_nonce()).collect();
        assert!(nonces.iter().all(|&nonce| nonce > 0 && i64::try_from(nonce).is_ok()));
        nonces.sort_unstable();
        nonces.dedup();
        assert_eq!(nonces.len(), 1000);
    }
}
