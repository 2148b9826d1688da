use std::fmt;

use zeroize::Zeroizing;

/// Text that must not be seen: a password, a key, a token.
///
/// `Debug` hides it, there is no `Display`, and memory is wiped on drop. [`expose`](Self::expose) is the only way to read it.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Wraps a text.
    pub fn new(text: impl Into<String>) -> Self {
        Self(Zeroizing::new(text.into()))
    }

    /// The text itself.
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
