//! Who calls.

use std::fmt;

use crate::{BoxFuture, Error, Secret};

/// The key that signs calls: its id, the key itself and, when temporary, the token that goes with it.
///
/// `Debug` shows the first characters of the id only.
#[derive(Clone, PartialEq, Eq)]
pub struct Credentials {
    secret_id: String,
    secret_key: Secret,
    token: Option<Secret>,
}

impl Credentials {
    /// A permanent key.
    pub fn new(secret_id: impl Into<String>, secret_key: impl Into<Secret>) -> Self {
        Self { secret_id: secret_id.into(), secret_key: secret_key.into(), token: None }
    }

    /// Makes it a temporary key.
    #[must_use]
    pub fn with_token(mut self, token: impl Into<Secret>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// Reads `TENCENTCLOUD_SECRET_ID`, `TENCENTCLOUD_SECRET_KEY` and, for a temporary key, `TENCENTCLOUD_SESSION_TOKEN` or
    /// `TENCENTCLOUD_TOKEN`.
    ///
    /// # Errors
    /// A configuration error when one of the first two is not set, or is empty.
    pub fn from_env() -> Result<Self, Error> {
        Self::from_variables(|name| std::env::var(name).ok())
    }

    fn from_variables(variable: impl Fn(&str) -> Option<String>) -> Result<Self, Error> {
        let filled = |name| variable(name).filter(|value| !value.is_empty());
        let required = |name| {
            filled(name).ok_or_else(|| {
                Error::config(format!("the environment variable {name} is not set"))
                    .advise("set it, or pass Credentials::new(secret_id, secret_key) to the client")
            })
        };
        let credentials = Self::new(required("TENCENTCLOUD_SECRET_ID")?, required("TENCENTCLOUD_SECRET_KEY")?);
        let token = filled("TENCENTCLOUD_SESSION_TOKEN").or_else(|| filled("TENCENTCLOUD_TOKEN"));
        Ok(match token {
            Some(token) => credentials.with_token(token),
            None => credentials,
        })
    }

    /// Id of the key.
    pub fn secret_id(&self) -> &str {
        &self.secret_id
    }

    /// The key itself.
    pub fn secret_key(&self) -> &Secret {
        &self.secret_key
    }

    /// The token that goes with a temporary key.
    pub fn token(&self) -> Option<&Secret> {
        self.token.as_ref()
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown: String = self.secret_id.chars().take(8).collect();
        f.debug_struct("Credentials")
            .field("secret_id", &format_args!("{shown}..."))
            .field("temporary", &self.token.is_some())
            .finish_non_exhaustive()
    }
}

/// Where credentials come from. Asked before each attempt, so that what expires can be renewed.
pub trait ProvideCredentials: Send + Sync {
    /// The credentials to use now.
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, Error>>;
}

impl ProvideCredentials for Credentials {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, Error>> {
        let credentials = self.clone();
        Box::pin(async { Ok(credentials) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn from(pairs: &[(&str, &str)]) -> Result<Credentials, Error> {
        let pairs: Vec<_> = pairs.iter().map(|(name, value)| (name.to_string(), value.to_string())).collect();
        Credentials::from_variables(|name| pairs.iter().find(|pair| pair.0 == name).map(|pair| pair.1.clone()))
    }

    #[test]
    fn reads_the_variables_the_vendor_reads() {
        let id = ("TENCENTCLOUD_SECRET_ID", "AKIDEXAMPLE");
        let key = ("TENCENTCLOUD_SECRET_KEY", "hidden-key");
        assert_eq!(from(&[id, key]).unwrap(), Credentials::new("AKIDEXAMPLE", "hidden-key"));
        let token = ("TENCENTCLOUD_TOKEN", "old");
        let session = ("TENCENTCLOUD_SESSION_TOKEN", "new");
        assert_eq!(from(&[id, key, token]).unwrap().token().unwrap().expose(), "old");
        assert_eq!(from(&[id, key, token, session]).unwrap().token().unwrap().expose(), "new");
        let error = from(&[id, ("TENCENTCLOUD_SECRET_KEY", "")]).unwrap_err();
        assert!(error.is_config());
        assert!(error.to_string().contains("TENCENTCLOUD_SECRET_KEY is not set"), "{error}");
    }

    #[test]
    fn debug_hides_what_is_secret() {
        let credentials = Credentials::new("AKIDz8krbsJ5yKBZQpn7", "hidden-key").with_token("hidden-token");
        assert_eq!(format!("{credentials:?}"), "Credentials { secret_id: AKIDz8kr..., temporary: true, .. }");
    }
}
