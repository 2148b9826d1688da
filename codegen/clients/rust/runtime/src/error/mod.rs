//! The one error of every client.

mod kind;
mod show;

pub use kind::ErrorKind;

use std::{sync::Arc, time::Duration};

use crate::{
    credentials::CredentialsFailure,
    decode::{DecodeError, Failure},
    http::{HttpError, HttpFailure},
    validation::Violation,
    waiters::{WaitFailure, Waiting},
};

/// Why a call failed, or was not made.
///
/// Ask it with the predicates (`is_throttled`, `is_missing`, ...) rather than by comparing codes. `Display` says the action, what
/// happened and why, the request id to quote to the vendor, and what to do next; neither it nor `Debug` shows secrets or the response's text, which
/// [`raw_response`](Self::raw_response) has.
///
/// All causes are in `Display`. So [`source`](std::error::Error::source) returns none, or else reporters that print both would say everything
/// twice; [`underlying`](Self::underlying) and [`http_error`](Self::http_error) have them.
pub struct Error(Box<Inner>);

struct Inner {
    cause: Cause,
    action: Option<&'static str>,
    request_id: Option<String>,
    status: Option<u16>,
    raw: Option<Vec<u8>>,
    advice: Option<&'static str>,
    retry_after: Option<Duration>,
    signs_otherwise: bool,
    done: bool,
    attempts: u32,
    token: Option<String>,
}

enum Cause {
    Config(String),
    Credentials(CredentialsFailure),
    Validation(String),
    Violations(Vec<Violation>),
    Transport(HttpError),
    /// An HTTP status without a response of the API.
    Status(u16),
    Api(ApiCause),
    Decode(DecodeError),
    Wait(WaitFailure),
}

struct ApiCause {
    code: String,
    code_name: Option<String>,
    message: String,
    kind: Option<ErrorKind>,
}

impl Error {
    fn new(cause: Cause) -> Self {
        Self(Box::new(Inner {
            cause,
            action: None,
            request_id: None,
            status: None,
            raw: None,
            advice: None,
            retry_after: None,
            signs_otherwise: false,
            done: false,
            attempts: 0,
            token: None,
        }))
    }

    pub(crate) fn config(message: impl Into<String>) -> Self {
        Self::new(Cause::Config(message.into()))
    }

    /// What a provider of credentials says that has none to give. A chain asks the next one. The message must hold nothing secret.
    pub fn no_credentials(message: impl Into<String>) -> Self {
        Self::new(Cause::Credentials(CredentialsFailure { absent: true, what: message.into(), cause: None }))
    }

    /// What a provider of credentials says that should have some and failed. A chain stops there. The message must hold nothing secret.
    pub fn credentials(message: impl Into<String>) -> Self {
        Self::new(Cause::Credentials(CredentialsFailure { absent: false, what: message.into(), cause: None }))
    }

    /// What `cause` led to: no credentials. `what` says what was tried; `absent`, that there are none rather than a failure.
    pub(crate) fn credentials_because(what: impl Into<String>, cause: Arc<Self>, absent: bool) -> Self {
        Self::new(Cause::Credentials(CredentialsFailure { absent, what: what.into(), cause: Some(cause) }))
    }

    /// The same error again, for another who waited.
    pub(crate) fn credentials_again(cause: Arc<Self>) -> Self {
        let absent = cause.has_no_credentials();
        Self::credentials_because("", cause, absent)
    }

    /// A request that the service would refuse. Nothing was sent.
    pub fn validation(message: impl Into<String>) -> Self {
        Self::new(Cause::Validation(message.into()))
    }

    pub(crate) fn invalid(violations: Vec<Violation>) -> Self {
        Self::new(Cause::Violations(violations))
    }

    pub(crate) fn transport(error: HttpError) -> Self {
        Self::new(Cause::Transport(error))
    }

    pub(crate) fn http_status(status: u16) -> Self {
        Self::new(Cause::Status(status))
    }

    pub(crate) fn api(failure: Failure, kind: Option<ErrorKind>) -> Self {
        let Failure { code, code_name, message, request_id } = failure;
        let mut error = Self::new(Cause::Api(ApiCause { code, code_name, message, kind }));
        error.0.request_id = request_id;
        error
    }

    /// A response that could not be read. `done` if it says nevertheless that the call was carried out.
    pub(crate) fn decode(error: DecodeError, request_id: Option<String>, done: bool) -> Self {
        let mut error = Self::new(Cause::Decode(error));
        error.0.request_id = request_id;
        error.0.done = done;
        error
    }

    pub(crate) fn wait(failure: WaitFailure) -> Self {
        Self::new(Cause::Wait(failure))
    }

    /// Says what to do next, where that is not the same for all errors of the kind.
    pub(crate) fn advise(mut self, advice: &'static str) -> Self {
        self.0.advice = Some(advice);
        self
    }

    /// The call was to change something, and may have done so.
    pub(crate) fn in_doubt(self) -> Self {
        self.advise(IN_DOUBT)
    }

    pub(crate) fn of_action(mut self, action: &'static str) -> Self {
        self.0.action = Some(action);
        self
    }

    pub(crate) fn with_response(
        mut self,
        status: u16,
        body: Vec<u8>,
        retry_after: Option<Duration>,
        signs_otherwise: bool,
    ) -> Self {
        self.0.status = Some(status);
        self.0.raw = Some(body);
        self.0.retry_after = retry_after;
        self.0.signs_otherwise = signs_otherwise;
        self
    }

    /// Forgets the body of a response that was to hold a key.
    pub(crate) fn without_response(mut self) -> Self {
        self.0.raw = None;
        self
    }

    pub(crate) fn after_attempts(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    /// How many times the request was sent, or tried to be; none when it was refused here.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    pub(crate) fn with_token(mut self, token: Option<String>) -> Self {
        self.0.token = token;
        self
    }

    /// The idempotency token that the client filled in, where the request had none. Whatever became of the call, a request with this token,
    /// otherwise the same, will not do it a second time.
    pub fn idempotency_token(&self) -> Option<&str> {
        self.0.token.as_deref()
    }

    /// How long the service asks to be left alone, when it does.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// The service refused the time or the temporary key that was signed with, and the next attempt will sign with another.
    pub(crate) fn signs_otherwise(&self) -> bool {
        self.0.signs_otherwise
    }

    /// The action that was called.
    pub fn action(&self) -> Option<&'static str> {
        self.0.action
    }

    /// The service's code, such as `InvalidParameterValue`, or `5100` of the legacy API.
    pub fn code(&self) -> Option<&str> {
        self.as_api().map(|api| api.code.as_str())
    }

    /// The name beside the code, which some responses of the legacy API have.
    pub fn code_name(&self) -> Option<&str> {
        self.as_api()?.code_name.as_deref()
    }

    /// The service's message.
    pub fn message(&self) -> Option<&str> {
        self.as_api().map(|api| api.message.as_str())
    }

    /// What the service's code means to a program; `None` for a code that the spec does not know.
    pub fn kind(&self) -> Option<ErrorKind> {
        self.as_api()?.kind
    }

    /// The id to quote when asking the vendor for help.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// HTTP status of the response, when there was one.
    pub fn status(&self) -> Option<u16> {
        self.0.status
    }

    /// The response's body, when there was one. It may hold secrets: mind where you print it.
    pub fn raw_response(&self) -> Option<&[u8]> {
        self.0.raw.as_deref()
    }

    /// Where in the response decoding failed, such as `Response.InstanceSet[3].Memory`.
    pub fn json_path(&self) -> Option<String> {
        match &self.0.cause {
            Cause::Decode(error) => Some(error.path()),
            _ => None,
        }
    }

    /// All that is wrong with a request, when it was not sent for that.
    pub fn violations(&self) -> &[Violation] {
        match &self.0.cause {
            Cause::Violations(violations) => violations,
            _ => &[],
        }
    }

    /// The resources that are not in the state waited for, when a wait ended without success.
    pub fn waiting_for(&self) -> &[Waiting] {
        match &self.0.cause {
            Cause::Wait(failure) => &failure.waiting,
            _ => &[],
        }
    }

    /// The error of the transport, when the HTTP exchange failed. Its `source` is what the HTTP library reported.
    pub fn http_error(&self) -> Option<&HttpError> {
        match &self.0.cause {
            Cause::Transport(error) => Some(error),
            _ => None,
        }
    }

    /// The error of another call that led to this one: why a provider got no credentials, or why the last look of a wait told nothing.
    pub fn underlying(&self) -> Option<&Self> {
        match &self.0.cause {
            Cause::Credentials(failure) => failure.cause.as_deref(),
            Cause::Wait(failure) => failure.last_error.as_ref(),
            _ => None,
        }
    }

    /// At what point the HTTP exchange failed.
    pub fn http_failure(&self) -> Option<HttpFailure> {
        self.http_error().map(HttpError::failure)
    }

    /// The client is not set up to make this call. Nothing was sent.
    pub fn is_config(&self) -> bool {
        match &self.0.cause {
            Cause::Config(_) => true,
            Cause::Credentials(failure) => failure.is_config(),
            _ => false,
        }
    }

    /// There are no credentials to sign with, or they could not be had. Nothing was sent.
    pub fn is_credentials(&self) -> bool {
        matches!(self.0.cause, Cause::Credentials(_))
    }

    /// No provider has credentials to give, and none failed to.
    pub(crate) fn has_no_credentials(&self) -> bool {
        matches!(self.0.cause, Cause::Credentials(CredentialsFailure { absent: true, .. }))
    }

    /// The service would refuse this request. Nothing was sent.
    pub fn is_validation(&self) -> bool {
        matches!(self.0.cause, Cause::Validation(_) | Cause::Violations(_))
    }

    /// The service answered that it refused or failed.
    pub fn is_api(&self) -> bool {
        self.as_api().is_some()
    }

    /// The response is not what the API should be.
    pub fn is_decode(&self) -> bool {
        matches!(self.0.cause, Cause::Decode(_))
    }

    /// There is no response.
    pub fn is_transport(&self) -> bool {
        matches!(self.0.cause, Cause::Transport(_))
    }

    /// No connection came about: the service has seen nothing.
    pub fn is_connect(&self) -> bool {
        self.http_failure() == Some(HttpFailure::Connect)
    }

    /// Time ran out. Whether the service did what was asked is not known. Or a wait was not over by its deadline.
    pub fn is_timeout(&self) -> bool {
        match &self.0.cause {
            Cause::Wait(failure) => failure.timed_out(),
            _ => self.http_failure() == Some(HttpFailure::Timeout),
        }
    }

    /// A resource did not reach the state waited for, in time or at all.
    pub fn is_wait(&self) -> bool {
        matches!(self.0.cause, Cause::Wait(_))
    }

    /// Too many calls; later ones may pass.
    pub fn is_throttled(&self) -> bool {
        self.kind() == Some(ErrorKind::Throttled) || self.bare_status() == Some(429)
    }

    /// The service did not accept the key or the signature, or the key may not do this.
    pub fn is_auth(&self) -> bool {
        self.kind() == Some(ErrorKind::Auth)
    }

    /// Something that the request names is not there.
    pub fn is_missing(&self) -> bool {
        self.kind() == Some(ErrorKind::Missing)
    }

    /// Something that the request names is in use, or another operation on it is running. Nothing was done; wait for that to end.
    pub fn is_busy(&self) -> bool {
        self.kind() == Some(ErrorKind::Busy)
    }

    /// The service failed, through no fault of the request.
    pub fn is_server(&self) -> bool {
        self.kind() == Some(ErrorKind::Server) || self.bare_status().is_some_and(|status| status >= 500)
    }

    /// What a provider of credentials has missed, without what to do about it.
    pub(crate) fn missed(&self) -> String {
        match &self.0.cause {
            Cause::Credentials(failure) => failure.missed(),
            _ => self.to_string(),
        }
    }

    /// The same request may pass later. Whether repeating it is *safe* is another question: after a timeout a purchase may
    /// have been made.
    pub fn is_retryable(&self) -> bool {
        let passing = [HttpFailure::Connect, HttpFailure::Timeout, HttpFailure::Interrupted];
        let may_pass = matches!(&self.0.cause, Cause::Credentials(failure) if failure.may_pass());
        may_pass
            || self.is_throttled()
            || self.is_server()
            || self.http_failure().is_some_and(|failure| passing.contains(&failure))
    }

    /// What came is not of the API: a page of a proxy, or nothing.
    pub(crate) fn is_foreign_response(&self) -> bool {
        self.is_decode() && !self.0.done && self.0.request_id.is_none()
    }

    fn as_api(&self) -> Option<&ApiCause> {
        match &self.0.cause {
            Cause::Api(api) => Some(api),
            _ => None,
        }
    }

    fn bare_status(&self) -> Option<u16> {
        match self.0.cause {
            Cause::Status(status) => Some(status),
            _ => None,
        }
    }
}

const IN_DOUBT: &str = "look whether the call took effect before repeating it";

impl std::error::Error for Error {}
