//! Texts of an error.

use std::{error::Error as StdError, fmt};

use super::{ApiCause, Cause, Error};
use crate::{ErrorKind, http::HttpFailure};

impl Error {
    /// Returns the service's code, or else a short name for the kind of the error. Logs may contain it, unlike messages.
    #[cfg(feature = "tracing")]
    pub(crate) fn label(&self) -> &str {
        match &self.0.cause {
            Cause::Config(_) => "config",
            Cause::Credentials(_) => "credentials",
            Cause::Validation(_) | Cause::Violations(_) => "validation",
            Cause::Transport(error) => match error.failure() {
                HttpFailure::Connect => "connect",
                HttpFailure::Timeout => "timeout",
                HttpFailure::Interrupted => "interrupted",
                HttpFailure::TooLarge => "too large",
                HttpFailure::Refused => "refused",
            },
            Cause::Status(_) => "status",
            Cause::Api(api) => &api.code,
            Cause::Decode(_) => "decode",
            Cause::Wait(_) => "wait",
        }
    }

    fn advice(&self) -> &'static str {
        if let Some(advice) = self.0.advice {
            return advice;
        }
        match &self.0.cause {
            Cause::Config(_) => "nothing was sent; correct the configuration of the client",
            Cause::Credentials(_) => "nothing was sent; check the credentials",
            Cause::Validation(_) | Cause::Violations(_) => "nothing was sent; correct the request",
            Cause::Transport(error) => match error.failure() {
                HttpFailure::Connect => {
                    "the request was not sent; check network, proxy and endpoint (an address without http:// means https)"
                }
                HttpFailure::TooLarge => "request smaller pages, or raise max_response_bytes",
                HttpFailure::Refused => "nothing was sent; check region, token and endpoint for line breaks",
                HttpFailure::Timeout => "try again, or use a longer timeout",
                HttpFailure::Interrupted => "try again later",
            },
            Cause::Status(_) if self.is_throttled() => "wait, then call less often",
            Cause::Status(_) if self.is_server() => "try again later",
            Cause::Status(_) => "check the endpoint and any proxy",
            Cause::Wait(failure) => failure.advice(),
            Cause::Decode(_) if self.0.done => {
                "the call was executed, so do not repeat it; inspect raw_response(), and report a bug in the spec"
            }
            Cause::Decode(_) => "inspect raw_response(); if it comes from the API, report a bug in the spec",
            Cause::Api(api) => match api.kind {
                Some(ErrorKind::Caller) => "correct the request before sending it again",
                Some(ErrorKind::Auth) => {
                    "check the credentials, this machine's clock, and what the key and the account may do"
                }
                Some(ErrorKind::Missing) => "check the ids and the region; new resources take a while to appear",
                Some(ErrorKind::Throttled) => "wait, then call less often",
                Some(ErrorKind::Server) => "try again later; if it persists, quote the request id to the vendor",
                Some(ErrorKind::Busy) => "wait until the running operation has ended",
                Some(ErrorKind::Partial) => "the response lists the items that failed",
                None => "the code is not in the spec; look it up in the vendor's documentation",
            },
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(action) = &self.0.action {
            write!(f, "{action}: ")?;
        }
        match &self.0.cause {
            Cause::Config(message) | Cause::Validation(message) => f.write_str(message)?,
            // The cause has advice already.
            Cause::Credentials(failure) if failure.cause.is_some() => return write!(f, "{failure}"),
            Cause::Credentials(failure) => write!(f, "{failure}")?,
            Cause::Violations(violations) => {
                for (index, violation) in violations.iter().enumerate() {
                    f.write_str(if index == 0 { "" } else { "; " })?;
                    write!(f, "{violation}")?;
                }
            }
            Cause::Transport(error) => {
                write!(f, "{error}")?;
                let mut source = error.source();
                while let Some(cause) = source {
                    write!(f, ": {cause}")?;
                    source = cause.source();
                }
            }
            Cause::Status(status) => write!(f, "unexpected HTTP status {status}")?,
            Cause::Wait(failure) => write!(f, "{failure}")?,
            Cause::Decode(error) => write!(f, "the response could not be decoded: {error}")?,
            Cause::Api(ApiCause { code, code_name, message, .. }) => {
                f.write_str(code)?;
                if let Some(name) = code_name {
                    write!(f, " ({name})")?;
                }
                if !message.is_empty() {
                    write!(f, ": {}", message.trim_end_matches('.'))?;
                }
            }
        }
        let attempts = self.attempts();
        if attempts > 1 {
            write!(f, ", after {attempts} attempts")?;
        }
        if let Some(request_id) = self.request_id() {
            write!(f, " (request id {request_id})")?;
        }
        write!(f, "; {}", self.advice())
    }
}

/// The same as `Display`, since a `main` that returns the error prints this.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
