use std::fmt;

use zeroize::Zeroizing;

/// A string that must not be shown: a password, a key, a token.
///
/// `Debug` hides it, there is no `Display`, and its memory is wiped when it is dropped. [`expose`](Self::expose) is the
/// only way to read it.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Wraps a string.
    pub fn new(text: impl Into<String>) -> Self {
        Self(Zeroizing::new(text.into()))
    }

    /// Returns the string.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if defect!(ShowsSecrets) {
            return fmt::Debug::fmt(self.expose(), f);
        }
        f.write_str("Secret(redacted)")
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}
