//! Questions that a program asks about an error.

use super::{Cause, Error, ErrorKind};
use crate::{
    credentials::CredentialsFailure,
    http::HttpFailure,
    protocol::retry::{SERVER_STATUSES, THROTTLED_STATUSES},
};

impl Error {
    /// `true` if the client is not configured for this call. Nothing was sent.
    pub fn is_config(&self) -> bool {
        match &self.0.cause {
            Cause::Config(_) => true,
            Cause::Credentials(failure) => failure.is_config(),
            _ => false,
        }
    }

    /// `true` if there are no credentials to sign with, or getting them failed. Nothing was sent.
    pub fn is_credentials(&self) -> bool {
        matches!(self.0.cause, Cause::Credentials(_))
    }

    /// `true` if no provider has credentials to give, and none failed.
    pub(crate) fn has_no_credentials(&self) -> bool {
        matches!(self.0.cause, Cause::Credentials(CredentialsFailure { absent: true, .. }))
    }

    /// `true` if the service would reject this request. Nothing was sent.
    pub fn is_validation(&self) -> bool {
        matches!(self.0.cause, Cause::Validation(_) | Cause::Violations(_))
    }

    /// `true` if the service responded with an error.
    pub fn is_api(&self) -> bool {
        self.as_api().is_some()
    }

    /// `true` if the response could not be read as the API declares it.
    pub fn is_decode(&self) -> bool {
        matches!(self.0.cause, Cause::Decode(_))
    }

    /// `true` if the HTTP exchange failed, so that there is no response.
    pub fn is_transport(&self) -> bool {
        matches!(self.0.cause, Cause::Transport(_))
    }

    /// `true` if there was no connection: the service has not seen the request.
    pub fn is_connect(&self) -> bool {
        self.http_failure() == Some(HttpFailure::Connect)
    }

    /// `true` if the exchange timed out, in which case the service may have executed the call, or if a wait was not
    /// over by its deadline.
    pub fn is_timeout(&self) -> bool {
        match &self.0.cause {
            Cause::Wait(failure) => failure.timed_out(),
            _ => self.http_failure() == Some(HttpFailure::Timeout),
        }
    }

    /// `true` if a resource did not reach the expected state, in time or at all.
    pub fn is_wait(&self) -> bool {
        matches!(self.0.cause, Cause::Wait(_))
    }

    /// `true` if there were too many calls; later ones may succeed.
    pub fn is_throttled(&self) -> bool {
        self.kind() == Some(ErrorKind::Throttled)
            || self.bare_status().is_some_and(|status| THROTTLED_STATUSES.contains(&status))
    }

    /// `true` if the service did not accept the key or the signature, or the key is not authorized for this call.
    pub fn is_auth(&self) -> bool {
        self.kind() == Some(ErrorKind::Auth)
    }

    /// `true` if a resource that the request names does not exist.
    pub fn is_missing(&self) -> bool {
        self.kind() == Some(ErrorKind::Missing)
    }

    /// `true` if a resource that the request names is in use, or another operation on it is running. Nothing was done;
    /// wait for that to end.
    pub fn is_busy(&self) -> bool {
        self.kind() == Some(ErrorKind::Busy)
    }

    /// `true` if the service failed, and the request was not the cause.
    pub fn is_server(&self) -> bool {
        self.kind() == Some(ErrorKind::Server)
            || self
                .bare_status()
                .is_some_and(|status| SERVER_STATUSES.contains(&status) || defect!(TakesAnyStatusForServer))
    }

    /// `true` if the same request may succeed later. Whether repeating it is *safe* is another question: after a
    /// timeout, a purchase may have been made.
    pub fn is_retryable(&self) -> bool {
        if defect!(IgnoresForeignResponses) && self.is_decode() {
            return false;
        }
        let passing = [HttpFailure::Connect, HttpFailure::Timeout, HttpFailure::Interrupted];
        let may_pass = matches!(&self.0.cause, Cause::Credentials(failure) if failure.may_pass());
        may_pass
            || self.is_throttled()
            || self.is_server()
            || self.is_foreign_response()
            || self.http_failure().is_some_and(|failure| passing.contains(&failure))
    }

    /// `true` if the response is not one of the API: a page of a proxy, or an empty body.
    fn is_foreign_response(&self) -> bool {
        self.is_decode() && !self.0.done && self.0.request_id.is_none()
    }
}
