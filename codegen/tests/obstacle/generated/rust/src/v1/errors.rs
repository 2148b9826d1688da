// @generated from the spec; edit that and run `cargo xtask codegen`.
/// Error codes and what they mean.
///
/// `ErrorCode::from(code)` reads the code of an [`Error`](tencentcloud_core::Error).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// `Self.Type`: Consists of keywords.
    ///
    /// The service failed; a later call may succeed.
    ///
    /// Documented for `Option`, `Sifted`.
    SelfType,
    /// `Unknown`: Has the same name as the variant for unlisted codes.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `Option`.
    UnknownValue,
    /// A code that this version of the crate does not know.
    Unknown(String),
}

impl ErrorCode {
    /// Returns the code on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::SelfType => "Self.Type",
            Self::UnknownValue => "Unknown",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ErrorCode {
    fn from(text: &str) -> Self {
        match text {
            "Self.Type" => Self::SelfType,
            "Unknown" => Self::UnknownValue,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl std::fmt::Display for ErrorCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
