//! The client: a thin adapter from typed requests to the pure functions that encode, sign and decode, and to a
//! transport.

mod action;
mod builder;
mod endpoint;
mod hide;
mod options;
mod prepare;
mod signed;
mod trace;

use std::{
    fmt,
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
    time::{Duration, Instant},
};

pub(crate) use action::ActionRef;
pub use builder::ClientBuilder;
pub(crate) use builder::{random_nonce, unix_seconds};
pub(crate) use endpoint::EndpointUrl;
pub use options::CallOptions;
pub use prepare::RequestFormat;
pub(crate) use prepare::USER_AGENT;
pub use signed::SignedRequest;

#[cfg(feature = "gzip")]
use crate::http::gzip;
use crate::{
    Error, ErrorKind, Request,
    credentials::{Context, ProvideCredentials},
    decode::{self, Decode, DecodeError, Outcome},
    encode::Encode,
    http::{BoxFuture, HttpError, HttpFailure, HttpRequest, HttpResponse, headers},
    protocol::retry::REJECTED_KEY,
    retry::{Attempts, Budget, Limiter, RateLimitPermit},
    schema::Api,
    types::{Extra, Secret},
};
use prepare::{Call, Stamp};
use trace::Trace;

/// The client that generated clients wrap: configuration, credentials and a transport. Cheap to clone.
#[derive(Clone)]
pub struct Client {
    shared: Arc<Shared>,
}

struct Shared {
    credentials: Arc<dyn ProvideCredentials>,
    /// Transport and clock.
    context: Context,
    /// The number of seconds by which the service's clock is ahead of this one.
    skew: AtomicI64,
    nonce: Arc<dyn Fn() -> u64 + Send + Sync>,
    limiter: Option<Limiter>,
    budget: Budget,
    settings: builder::Settings,
}

/// The action, request and options of a call.
#[derive(Clone, Copy)]
pub(crate) struct Input<'a> {
    pub(crate) action: ActionRef<'a>,
    pub(crate) request: &'a (dyn Encode + Sync),
    /// Members of the request that were added by name.
    pub(crate) extra: &'a Extra,
    pub(crate) options: &'a CallOptions,
}

/// A function that reads the body of a response and stores the result.
type Read<'r> = dyn FnMut(&[u8]) -> Outcome<()> + Send + 'r;

impl Client {
    /// Returns a builder for a client.
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new()
    }

    /// Sends a request and reads the response.
    ///
    /// # Errors
    /// When the client is not configured for the call, the request is not valid, there are no credentials or no response,
    /// the service rejects the call or fails, or its response cannot be read.
    pub async fn send<R: Request>(&self, request: R) -> Result<R::Response, Error> {
        self.send_with(request, &CallOptions::default()).await
    }

    /// Sends a request with options of its own, such as a region or a timeout.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    pub async fn send_with<R: Request>(&self, request: R, options: &CallOptions) -> Result<R::Response, Error> {
        let (action, extra) = (R::ACTION.into(), request.extra());
        self.exchange(Input { action, request: &request, extra, options }).await
    }

    /// Returns what would be sent, without sending it.
    ///
    /// # Errors
    /// When the client is not configured for the call, the request is not valid, or there are no credentials.
    pub async fn signed_request<R: Request>(&self, request: &R) -> Result<SignedRequest, Error> {
        self.signed_request_with(request, &CallOptions::default()).await
    }

    /// Returns what would be sent with options of its own, such as a region, without sending it.
    ///
    /// # Errors
    /// As [`signed_request`](Self::signed_request).
    pub async fn signed_request_with<R: Request>(
        &self,
        request: &R,
        options: &CallOptions,
    ) -> Result<SignedRequest, Error> {
        let (action, extra) = (R::ACTION.into(), request.extra());
        let signed = self.sign(Input { action, request, extra, options }).await;
        signed.map_err(|error| error.of_action(R::ACTION.name))
    }

    /// Returns the seconds since 1970.
    fn now(&self) -> i64 {
        self.shared.context.now()
    }

    /// Returns the time of the monotonic clock.
    pub(crate) fn instant(&self) -> Instant {
        self.shared.context.http.instant()
    }

    pub(crate) fn sleep(&self, pause: Duration) -> BoxFuture<'_, ()> {
        self.shared.context.http.sleep(pause)
    }

    /// Sends a request and reads the response as a `T`.
    pub(crate) async fn exchange<T: Decode + Send>(&self, input: Input<'_>) -> Result<T, Error> {
        let mut kept = None;
        let mut read = |body: &[u8]| decode::response::<T>(body, input.action.api()).keep(&mut kept);
        self.execute(input, &mut read).await?;
        kept.ok_or_else(|| Error::config("no response was read").of_action(input.action.owned_name()))
    }

    async fn execute(&self, input: Input<'_>, read: &mut Read<'_>) -> Result<(), Error> {
        let trace = Trace::new(&input.action);
        let result = trace.run(self.repeat(input, read, &trace)).await;
        result.map_err(|error| trace.failed(error.of_action(input.action.owned_name())))
    }

    /// Sends a request until it succeeds or may not be sent again. Each attempt is signed again.
    async fn repeat(&self, input: Input<'_>, read: &mut Read<'_>, trace: &Trace) -> Result<(), Error> {
        let Input { action, request, extra, options } = input;
        let Shared { context, limiter, budget, settings, .. } = &*self.shared;
        let mut call = Call::new(action, settings, options, extra)?;
        trace.prepared(&call);
        call.check(request, extra)?;
        let policy = options.retry.unwrap_or(settings.retry);
        let has_token = call.fill_in_token(request, extra, policy.repeats());
        let mut attempts = Attempts::new(policy, action.effect(), has_token);
        // The clock is read only if there is a deadline.
        let began = policy.has_deadline().then(|| self.instant());
        let elapsed = || began.map_or(Duration::ZERO, |began| self.instant().saturating_duration_since(began));
        let mut last = None;
        loop {
            let permit = match limiter {
                Some(limiter) => limiter.reserve(&action, self.instant(), attempts.left(elapsed())),
                None => Some(RateLimitPermit::free()),
            };
            let Some(permit) = permit else { return Err(last.unwrap_or_else(no_time).with_token(call.into_token())) };
            let pause = permit.pause();
            if !pause.is_zero() {
                trace.rate_limited(pause);
                context.http.sleep(pause).await;
            }
            if attempts.left(elapsed()) == Some(Duration::ZERO) {
                return Err(last.unwrap_or_else(no_time).with_token(call.into_token()));
            }
            permit.take();
            if defect!(FillsInTokenPerAttempt) {
                call.fill_in_token(request, extra, policy.repeats());
            }
            attempts.begin();
            trace.attempt(attempts.made());
            let error = match self.attempt(&mut call, request, read, &|| attempts.left(elapsed())).await {
                Ok((status, request_id)) => {
                    budget.earn(attempts.made() > 1);
                    trace.responded(attempts.made(), status, request_id);
                    return Ok(());
                }
                Err(error) => error.after_attempts(attempts.made()),
            };
            let pause = attempts
                .pause_after(&error, elapsed(), builder::random_nonce())
                .filter(|_| budget.spend() || defect!(IgnoresBudget));
            if let Some(pause) = pause {
                trace.repeated(&error, pause);
            }
            let reported = attempts.reported(last, error);
            let Some(pause) = pause else { return Err(reported.with_token(call.into_token())) };
            last = Some(reported);
            context.http.sleep(pause).await;
        }
    }

    /// Sends a request once, within the time that is left. Returns status and request id of a response.
    async fn attempt(
        &self,
        call: &mut Call<'_>,
        request: &(dyn Encode + Sync),
        read: &mut Read<'_>,
        time_left: &(dyn Fn() -> Option<Duration> + Sync),
    ) -> Result<(u16, Option<String>), Error> {
        let stamp = self.stamp().await?;
        let left = time_left();
        if left == Some(Duration::ZERO) {
            return Err(Error::credentials("the call timed out while waiting for credentials")
                .advise("nothing was sent; use a longer timeout, or get the credentials earlier"));
        }
        call.limit_time(left);
        let signed_at = stamp.timestamp;
        let signed = call.sign(request, &stamp, false);
        // Only the token is kept while the exchange runs, not the key.
        let token = stamp.credentials.token().cloned();
        drop(stamp);
        let response =
            self.send_http(signed.http).await.map_err(|error| Error::transport(error.at_origin(call.origin())))?;
        let status = response.status;
        let is_success = (200..300).contains(&status) || defect!(IgnoresTheStatus);
        let compression = headers::compression(&response);
        let error = match read(&response.body) {
            Outcome::Response { request_id, .. } if is_success => return Ok((status, request_id)),
            Outcome::Failure(_) if defect!(ReadsErrorsOfStatus200Only) && status != 200 => Error::http_status(status),
            Outcome::Failure(mut failure) => {
                failure.message = hide::without_secrets(failure.message, request, token.as_ref());
                let kind = kind_of(call.action().api(), &failure);
                Error::api(failure, kind)
            }
            Outcome::Unreadable { .. } if compression.is_some() => {
                let found = compression.unwrap_or_default();
                Error::decode(DecodeError::new(0, "JSON", found), None, false).advise(COMPRESSED)
            }
            Outcome::Unreadable { error, request_id, done } if is_success => Error::decode(error, request_id, done),
            Outcome::Response { .. } | Outcome::Unreadable { .. } => Error::http_status(status),
        };
        let signs_otherwise = error.is_auth()
            && (self.correct_clock(call.action().api(), &response, signed_at)
                || self.replace_key(call, &error, token.as_ref()));
        let retry_after = headers::retry_after(&response, self.now()).filter(|_| !defect!(IgnoresRetryAfter));
        Err(error.with_response(status, response.body, retry_after, signs_otherwise))
    }

    /// Signs by the service's clock from now on if the signed time differs from it by more than the service allows.
    /// Returns `true` if it does.
    fn correct_clock(&self, api: &Api, response: &HttpResponse, signed_at: i64) -> bool {
        let Some(date) = headers::date(response) else { return false };
        let allowed = if defect!(CorrectsAnyClock) { 0 } else { api.clock_skew_seconds };
        let is_off = date.abs_diff(signed_at) > allowed.into() && !defect!(IgnoresServiceTime);
        if is_off {
            self.shared.skew.store(date.saturating_sub(self.now()), Ordering::Relaxed);
        }
        is_off
    }

    /// Tells the provider that the service no longer accepts its temporary key. Returns `true` if the next attempt may
    /// sign with another one, which is allowed once per call.
    fn replace_key(&self, call: &mut Call<'_>, error: &Error, token: Option<&Secret>) -> bool {
        let (Some(token), Some(code)) = (token, error.code()) else { return false };
        REJECTED_KEY.contains(&code) && self.shared.credentials.rejected(token) && call.takes_another_key()
    }

    /// Returns the time of the service's clock, as far as its difference to this clock is known.
    fn signing_time(&self) -> i64 {
        let skew = &self.shared.skew;
        let skew =
            if defect!(ForgetsServiceTime) { skew.swap(0, Ordering::Relaxed) } else { skew.load(Ordering::Relaxed) };
        self.now().saturating_add(skew)
    }

    #[cfg(not(feature = "gzip"))]
    async fn send_http(&self, request: HttpRequest) -> Result<HttpResponse, HttpError> {
        self.shared.context.http.send(request).await
    }

    #[cfg(feature = "gzip")]
    async fn send_http(&self, mut request: HttpRequest) -> Result<HttpResponse, HttpError> {
        let limit = request.max_response_bytes;
        gzip::accept(&mut request);
        let mut response = self.shared.context.http.send(request).await?;
        gzip::inflate(&mut response, limit)?;
        Ok(response)
    }

    async fn sign(&self, input: Input<'_>) -> Result<SignedRequest, Error> {
        let Input { action, request, extra, options } = input;
        let call = Call::new(action, &self.shared.settings, options, extra)?;
        call.check(request, extra)?;
        let stamp = self.stamp().await?;
        let signed = call.sign(request, &stamp, false);
        let shown = call.sign(request, &stamp, true).http;
        Ok(SignedRequest { signed, shown })
    }

    /// Returns the credentials, time and nonce that an attempt is signed with.
    async fn stamp(&self) -> Result<Stamp, Error> {
        let Shared { credentials, context, .. } = &*self.shared;
        let credentials = match credentials.cached(context) {
            Some(credentials) => credentials,
            None => credentials.credentials(context).await?,
        };
        credentials.check()?;
        let nonce = (self.shared.nonce)().cast_signed() & i64::MAX;
        Ok(Stamp { credentials, timestamp: self.signing_time(), nonce })
    }
}

/// The advice for a compressed body that the client cannot read: gzip without the feature of that name, or another
/// compression.
const COMPRESSED: &str = "enable the feature `gzip` if it is gzip, or look for a proxy that compresses";

/// Returns the error of a call that would have to wait for longer than its time limit.
fn no_time() -> Error {
    let error = HttpError::because(HttpFailure::Timeout, "the rate limit allows no call before the deadline");
    Error::transport(error).advise("nothing was sent; use a longer timeout or a higher rate limit")
}

/// Returns the kind of an error code or of its name. An unknown one is shortened at its separators until it is known.
fn kind_of(api: &Api, failure: &decode::Failure) -> Option<ErrorKind> {
    let kinds = api.error_kinds;
    let names = [Some(failure.code.as_str()), failure.code_name.as_deref().filter(|_| !defect!(IgnoresCodeNames))];
    let found = names.into_iter().flatten().find_map(|mut name| {
        loop {
            if let Ok(found) = kinds.binary_search_by(|(code, _)| (*code).cmp(name)) {
                return kinds.get(found).map(|(_, kind)| *kind);
            }
            if defect!(KnowsExactCodesOnly) {
                return None;
            }
            name = name.rsplit_once(api.code_separator?)?.0;
        }
    });
    found.or(defect!(RepeatsUnknownCodes).then_some(ErrorKind::Server))
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Client").field(&self.shared.settings).finish()
    }
}
