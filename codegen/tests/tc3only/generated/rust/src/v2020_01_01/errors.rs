// @generated from the spec; edit that and run `cargo xtask codegen`.
/// Error codes and what they mean.
///
/// `ErrorCode::from(code)` reads the code of an [`Error`](tencentcloud_core::Error).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// `AuthFailure`: The call is not signed as it should be.
    ///
    /// The credentials are not valid, or do not permit the call.
    AuthFailure,
    /// `AuthFailure.SignatureExpire`: The signature is too old.
    ///
    /// The credentials are not valid, or do not permit the call.
    AuthFailureSignatureExpire,
    /// `InternalError`: The service failed.
    ///
    /// The service failed; a later call may succeed.
    InternalError,
    /// `RequestLimitExceeded`: Too many calls.
    ///
    /// Too many calls; a later one may succeed.
    RequestLimitExceeded,
    /// `ResourceNotFound`: There is no such item.
    ///
    /// A resource that the request names does not exist.
    ResourceNotFound,
    /// A code that this version of the crate does not know.
    Unknown(String),
}

impl ErrorCode {
    /// Returns the code on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AuthFailure => "AuthFailure",
            Self::AuthFailureSignatureExpire => "AuthFailure.SignatureExpire",
            Self::InternalError => "InternalError",
            Self::RequestLimitExceeded => "RequestLimitExceeded",
            Self::ResourceNotFound => "ResourceNotFound",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ErrorCode {
    fn from(text: &str) -> Self {
        match text {
            "AuthFailure" => Self::AuthFailure,
            "AuthFailure.SignatureExpire" => Self::AuthFailureSignatureExpire,
            "InternalError" => Self::InternalError,
            "RequestLimitExceeded" => Self::RequestLimitExceeded,
            "ResourceNotFound" => Self::ResourceNotFound,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl std::fmt::Display for ErrorCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
