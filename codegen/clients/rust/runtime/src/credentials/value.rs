use std::{fmt, sync::Arc};

use crate::{Error, types::Secret};

/// The key that signs calls: its id, the key itself and, if it is temporary, its token.
///
/// `Debug` shows the first characters of the id only. Cheap to clone: each attempt of a call takes a clone.
#[derive(Clone, PartialEq, Eq)]
pub struct Credentials(Arc<Keys>);

#[derive(Clone, PartialEq, Eq)]
struct Keys {
    secret_id: String,
    secret_key: Secret,
    token: Option<Secret>,
    expires_at: Option<i64>,
    unsigned: bool,
    /// The first invalid part, and what is wrong with it.
    flaw: Option<(&'static str, &'static str)>,
}

impl Credentials {
    /// Creates a permanent key. If it is empty, or contains quotes or anything but visible ASCII, signing a call with it
    /// fails.
    pub fn new(secret_id: impl Into<String>, secret_key: impl Into<Secret>) -> Self {
        let (secret_id, secret_key) = (secret_id.into(), secret_key.into());
        let flaw_of_key = || flaw(secret_key.expose()).map(|flaw| ("secret key", flaw));
        let flaw = flaw(&secret_id).map(|flaw| ("secret id", flaw)).or_else(flaw_of_key);
        Self(Arc::new(Keys { secret_id, secret_key, token: None, expires_at: None, unsigned: false, flaw }))
    }

    /// Creates empty credentials, for the few actions that are not signed.
    pub(crate) fn unsigned() -> Self {
        let mut credentials = Self::new("", "");
        let keys = Arc::make_mut(&mut credentials.0);
        (keys.unsigned, keys.flaw) = (true, None);
        credentials
    }

    pub(crate) fn is_unsigned(&self) -> bool {
        self.0.unsigned
    }

    /// Turns the key into a temporary one.
    #[must_use]
    pub fn with_token(mut self, token: impl Into<Secret>) -> Self {
        let (keys, token) = (Arc::make_mut(&mut self.0), token.into());
        keys.flaw = keys.flaw.or_else(|| flaw(token.expose()).map(|flaw| ("token", flaw)));
        keys.token = Some(token);
        self
    }

    /// Sets the time of expiry, in seconds since 1970 by the clock of this machine.
    #[must_use]
    pub fn with_expiry(mut self, expires_at: i64) -> Self {
        Arc::make_mut(&mut self.0).expires_at = Some(expires_at);
        self
    }

    /// Rejects an invalid key before anything is signed with it.
    pub(crate) fn check(&self) -> Result<(), Error> {
        match self.0.flaw {
            None => Ok(()),
            Some((part, flaw)) => {
                Err(Error::credentials(format!("the {part} of the credentials {flaw}")).advise(COPY_EXACTLY))
            }
        }
    }

    /// Returns the id of the key.
    pub fn secret_id(&self) -> &str {
        &self.0.secret_id
    }

    /// Returns the key itself.
    pub fn secret_key(&self) -> &Secret {
        &self.0.secret_key
    }

    /// Returns the token of a temporary key.
    pub fn token(&self) -> Option<&Secret> {
        self.0.token.as_ref()
    }

    /// Returns the time of expiry, in seconds since 1970 by the clock of this machine; `None` if it is unknown or
    /// the key does not expire.
    pub fn expires_at(&self) -> Option<i64> {
        self.0.expires_at
    }
}

/// The advice for an invalid key.
pub(super) const COPY_EXACTLY: &str = "nothing was sent; copy the key exactly as the console shows it";

/// Describes what is wrong with a part of a key, without quoting it. Real ones are visible ASCII; other characters come
/// from files, shells and word processors.
pub(super) fn flaw(part: &str) -> Option<&'static str> {
    if part.is_empty() {
        Some("is empty")
    } else if part.contains(|c: char| c.is_whitespace() || c.is_control()) {
        Some("contains spaces or line breaks")
    } else if part.contains(['"', '\'', '`']) {
        Some("contains quotes")
    } else if !part.bytes().all(|byte| byte.is_ascii_graphic()) {
        Some("contains characters that are not valid in a key")
    } else {
        None
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown: String = self.0.secret_id.chars().take(8).collect();
        f.debug_struct("Credentials")
            .field("secret_id", &format_args!("{shown}..."))
            .field("temporary", &self.0.token.is_some())
            .field("expires_at", &self.0.expires_at)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_hides_what_is_secret() {
        let credentials = Credentials::new("AKIDz8krbsJ5yKBZQpn7", "hidden-key").with_token("hidden-token");
        assert_eq!(
            format!("{:?}", credentials.with_expiry(1_500_000_000)),
            "Credentials { secret_id: AKIDz8kr..., temporary: true, expires_at: Some(1500000000), .. }"
        );
    }
}
