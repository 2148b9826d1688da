use std::{fmt, sync::Arc};

use crate::Error;

/// The reason why there are no credentials. Nothing of the call was sent.
pub(crate) struct CredentialsFailure {
    /// `true` if the provider has none to give, `false` if it failed.
    pub(crate) absent: bool,
    /// What happened, or, if there is a cause, what was attempted.
    pub(crate) what: String,
    pub(crate) cause: Option<Arc<Error>>,
}

impl CredentialsFailure {
    /// Returns what was missing, without advice.
    pub(crate) fn missed(&self) -> String {
        match &self.cause {
            Some(cause) if self.what.is_empty() => cause.missed(),
            _ => self.what.clone(),
        }
    }

    /// `true` if the program is not configured to have credentials.
    pub(crate) fn is_config(&self) -> bool {
        self.absent || self.cause.as_ref().is_some_and(|cause| cause.is_config())
    }

    /// `true` if a later attempt may succeed.
    pub(crate) fn may_pass(&self) -> bool {
        self.cause.as_ref().is_some_and(|cause| cause.is_retryable())
    }
}

impl fmt::Display for CredentialsFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what)?;
        match &self.cause {
            Some(cause) if self.what.is_empty() => write!(f, "{cause}"),
            Some(cause) => write!(f, ": {cause}"),
            None => Ok(()),
        }
    }
}
