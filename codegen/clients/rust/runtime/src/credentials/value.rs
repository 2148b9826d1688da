use std::{fmt, sync::Arc};

use crate::{Error, types::Secret};

/// The key that signs calls: its id, the key itself and, when temporary, the token that goes with it.
///
/// `Debug` shows the first characters of the id only. Cheap to clone: each attempt at a call takes a clone.
#[derive(Clone, PartialEq, Eq)]
pub struct Credentials(Arc<Keys>);

#[derive(Clone, PartialEq, Eq)]
struct Keys {
    secret_id: String,
    secret_key: Secret,
    token: Option<Secret>,
    expires_at: Option<i64>,
    unsigned: bool,
    /// Which part no key has, and what is wrong with it.
    flaw: Option<(&'static str, &'static str)>,
}

impl Credentials {
    /// A permanent key. One that is empty, or has blanks, line breaks or quotes in it, is refused when a call is to be signed.
    pub fn new(secret_id: impl Into<String>, secret_key: impl Into<Secret>) -> Self {
        let (secret_id, secret_key) = (secret_id.into(), secret_key.into());
        let flaw_of_key = || flaw(secret_key.expose()).map(|flaw| ("secret key", flaw));
        let flaw = flaw(&secret_id).map(|flaw| ("secret id", flaw)).or_else(flaw_of_key);
        Self(Arc::new(Keys { secret_id, secret_key, token: None, expires_at: None, unsigned: false, flaw }))
    }

    /// No key, for the few actions that are not signed.
    pub(crate) fn unsigned() -> Self {
        let mut credentials = Self::new("", "");
        let keys = Arc::make_mut(&mut credentials.0);
        (keys.unsigned, keys.flaw) = (true, None);
        credentials
    }

    pub(crate) fn is_unsigned(&self) -> bool {
        self.0.unsigned
    }

    /// Makes it a temporary key.
    #[must_use]
    pub fn with_token(mut self, token: impl Into<Secret>) -> Self {
        let (keys, token) = (Arc::make_mut(&mut self.0), token.into());
        keys.flaw = keys.flaw.or_else(|| flaw(token.expose()).map(|flaw| ("token", flaw)));
        keys.token = Some(token);
        self
    }

    /// Says when it expires, in seconds since 1970 by the clock of this machine.
    #[must_use]
    pub fn with_expiry(mut self, expires_at: i64) -> Self {
        Arc::make_mut(&mut self.0).expires_at = Some(expires_at);
        self
    }

    /// Refuses what cannot be a key, before anything is signed with it.
    pub(crate) fn check(&self) -> Result<(), Error> {
        match self.0.flaw {
            None => Ok(()),
            Some((part, flaw)) => {
                Err(Error::credentials(format!("the {part} of the credentials {flaw}")).advise(ALONE))
            }
        }
    }

    /// Id of the key.
    pub fn secret_id(&self) -> &str {
        &self.0.secret_id
    }

    /// The key itself.
    pub fn secret_key(&self) -> &Secret {
        &self.0.secret_key
    }

    /// The token that goes with a temporary key.
    pub fn token(&self) -> Option<&Secret> {
        self.0.token.as_ref()
    }

    /// When it expires, in seconds since 1970 by the clock of this machine; `None` when that is not known, or never.
    pub fn expires_at(&self) -> Option<i64> {
        self.0.expires_at
    }
}

/// What to do about a key with a flaw.
pub(super) const ALONE: &str = "nothing was sent; give the key alone, as the console shows it";

/// What is wrong with a part of a key, without a word of it. Real ones are visible ASCII; the rest comes from files, shells and word processors.
pub(super) fn flaw(part: &str) -> Option<&'static str> {
    if part.is_empty() {
        Some("is empty")
    } else if part.contains(|c: char| c.is_whitespace() || c.is_control()) {
        Some("has blanks or line breaks in it")
    } else if part.contains(['"', '\'', '`']) {
        Some("has quotes in it")
    } else if !part.bytes().all(|byte| byte.is_ascii_graphic()) {
        Some("has characters in it that no key has")
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
