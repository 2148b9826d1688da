// @generated from the spec; edit that and run `cargo xtask codegen`.
/// Codes of errors, with what the manual says of them.
///
/// `ErrorCode::from(code)` reads the code of an [`Error`](tencentcloud_core::Error).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// `Self.Type`: Holds keywords.
    ///
    /// The service is at fault; a later call may succeed.
    ///
    /// Listed by `Option`.
    SelfType,
    /// `Unknown`: Named like what holds codes that are not listed.
    ///
    /// The request is at fault.
    ///
    /// Listed by `Option`.
    UnknownValue,
    /// A code that this version of the crate does not know.
    Unknown(String),
}

impl ErrorCode {
    /// The code on the wire.
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
