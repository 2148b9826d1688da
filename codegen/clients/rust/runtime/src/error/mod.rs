//! The error type of all clients.

mod kind;
mod predicates;
mod show;

pub use kind::ErrorKind;

use std::{borrow::Cow, sync::Arc, time::Duration};

use crate::{
    credentials::CredentialsFailure,
    decode::{DecodeError, Failure},
    http::{HttpError, HttpFailure},
    validation::Violation,
    waiters::{WaitFailure, Waiting},
};

/// The reason why a call failed, or was not made.
///
/// Use the predicates (`is_throttled`, `is_missing`, ...) rather than comparing codes. `Display` shows the action, what
/// happened and why, the request id to quote to the vendor, and what to do next. Neither it nor `Debug` shows secrets
/// or the body of the response, which [`raw_response`](Self::raw_response) returns.
///
/// `Display` includes all causes. Therefore [`source`](std::error::Error::source) returns `None`, since reporters that
/// print both would print everything twice; [`underlying`](Self::underlying) and [`http_error`](Self::http_error)
/// return them.
pub struct Error(Box<Inner>);

struct Inner {
    cause: Cause,
    action: Option<Cow<'static, str>>,
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

    /// Creates the error of a provider that has no credentials to give. A chain then asks the next provider. The
    /// message must not contain secrets.
    pub fn no_credentials(message: impl Into<String>) -> Self {
        Self::new(Cause::Credentials(CredentialsFailure { absent: true, what: message.into(), cause: None }))
    }

    /// Creates the error of a provider that should have credentials and failed. A chain stops there. The message must
    /// not contain secrets.
    pub fn credentials(message: impl Into<String>) -> Self {
        Self::new(Cause::Credentials(CredentialsFailure { absent: false, what: message.into(), cause: None }))
    }

    /// Creates the error for credentials that are missing because of `cause`. `what` says what was attempted; with
    /// `absent`, the provider has none to give, and otherwise it failed.
    pub(crate) fn credentials_because(what: impl Into<String>, cause: Arc<Self>, absent: bool) -> Self {
        Self::new(Cause::Credentials(CredentialsFailure { absent, what: what.into(), cause: Some(cause) }))
    }

    /// Creates the same error again, for another caller that waited.
    pub(crate) fn credentials_again(cause: Arc<Self>) -> Self {
        let absent = cause.has_no_credentials();
        Self::credentials_because("", cause, absent)
    }

    /// Creates the error for a request that the service would reject. Nothing was sent.
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

    /// Creates the error for a response that could not be read. `done` is `true` if the response says nevertheless that
    /// the call was executed.
    pub(crate) fn decode(error: DecodeError, request_id: Option<String>, done: bool) -> Self {
        let mut error = Self::new(Cause::Decode(error));
        error.0.request_id = request_id;
        error.0.done = done;
        error
    }

    pub(crate) fn wait(failure: WaitFailure) -> Self {
        Self::new(Cause::Wait(failure))
    }

    /// Sets the advice on what to do next, if it is not the same for all errors of the kind.
    pub(crate) fn advise(mut self, advice: &'static str) -> Self {
        self.0.advice = Some(advice);
        self
    }

    /// Marks the error of a call that may have changed something.
    pub(crate) fn in_doubt(self) -> Self {
        self.advise(IN_DOUBT)
    }

    pub(crate) fn of_action(mut self, action: impl Into<Cow<'static, str>>) -> Self {
        self.0.action = Some(action.into());
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

    /// Removes the body of a response that may contain a key.
    pub(crate) fn without_response(mut self) -> Self {
        self.0.raw = None;
        self
    }

    pub(crate) fn after_attempts(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    /// Returns the number of attempts to send the request; 0 if it was rejected before.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    pub(crate) fn with_token(mut self, token: Option<String>) -> Self {
        self.0.token = token;
        self
    }

    /// Returns the idempotency token that the client filled in, if the request had none. Whatever became of the call,
    /// an otherwise equal request with this token will not be executed a second time.
    pub fn idempotency_token(&self) -> Option<&str> {
        self.0.token.as_deref()
    }

    /// Returns the duration after which the service asks to be called again, if the response has one.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// `true` if the service rejected the time or the temporary key of the signature, and the next attempt will sign
    /// with another.
    pub(crate) fn signs_otherwise(&self) -> bool {
        self.0.signs_otherwise
    }

    /// Returns the action that was called.
    pub fn action(&self) -> Option<&str> {
        self.0.action.as_deref()
    }

    /// Returns the service's error code, such as `InvalidParameterValue`, or `5100` of the legacy API.
    pub fn code(&self) -> Option<&str> {
        self.as_api().map(|api| api.code.as_str())
    }

    /// Returns the name next to the code, which some responses of the legacy API have.
    pub fn code_name(&self) -> Option<&str> {
        self.as_api()?.code_name.as_deref()
    }

    /// Returns the service's message.
    pub fn message(&self) -> Option<&str> {
        self.as_api().map(|api| api.message.as_str())
    }

    /// Returns the meaning of the service's code to a program; `None` for a code that the spec does not have.
    pub fn kind(&self) -> Option<ErrorKind> {
        self.as_api()?.kind
    }

    /// Returns the id to quote when asking the vendor for help.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// Returns the HTTP status of the response, if there was one.
    pub fn status(&self) -> Option<u16> {
        self.0.status
    }

    /// Returns the response's body, if there was one. It may contain secrets: mind where you print it.
    pub fn raw_response(&self) -> Option<&[u8]> {
        self.0.raw.as_deref()
    }

    /// Returns the path at which decoding the response failed, such as `Response.InstanceSet[3].Memory`.
    pub fn json_path(&self) -> Option<String> {
        match &self.0.cause {
            Cause::Decode(error) => Some(error.path()),
            _ => None,
        }
    }

    /// Returns all violations of a request that was not sent because of them.
    pub fn violations(&self) -> &[Violation] {
        match &self.0.cause {
            Cause::Violations(violations) => violations,
            _ => &[],
        }
    }

    /// Returns the resources that are not in the expected state, if a wait ended without success.
    pub fn waiting_for(&self) -> &[Waiting] {
        match &self.0.cause {
            Cause::Wait(failure) => &failure.waiting,
            _ => &[],
        }
    }

    /// Returns the error of the transport, if the HTTP exchange failed. Its `source` is the error of the HTTP library.
    pub fn http_error(&self) -> Option<&HttpError> {
        match &self.0.cause {
            Cause::Transport(error) => Some(error),
            _ => None,
        }
    }

    /// Returns the error of another call that led to this one: the reason why a provider got no credentials, or why the
    /// last poll of a wait failed.
    pub fn underlying(&self) -> Option<&Self> {
        match &self.0.cause {
            Cause::Credentials(failure) => failure.cause.as_deref(),
            Cause::Wait(failure) => failure.last_error.as_ref(),
            _ => None,
        }
    }

    /// Returns the stage at which the HTTP exchange failed.
    pub fn http_failure(&self) -> Option<HttpFailure> {
        self.http_error().map(HttpError::failure)
    }

    /// Returns what a provider of credentials lacks, without advice.
    pub(crate) fn missed(&self) -> String {
        match &self.0.cause {
            Cause::Credentials(failure) => failure.missed(),
            _ => self.to_string(),
        }
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

const IN_DOUBT: &str = "the call may have taken effect; check that before repeating it";

impl std::error::Error for Error {}
