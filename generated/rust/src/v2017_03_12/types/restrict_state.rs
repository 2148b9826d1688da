// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Value},
};

/// Restriction of an instance by the vendor.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RestrictState {
    /// `NORMAL`: Not restricted.
    Normal,
    /// `EXPIRED`: The term of the instance has ended.
    Expired,
    /// `PROTECTIVELY_ISOLATED`: Isolated for security reasons.
    ProtectivelyIsolated,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl RestrictState {
    /// Returns the value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Normal => "NORMAL",
            Self::Expired => "EXPIRED",
            Self::ProtectivelyIsolated => "PROTECTIVELY_ISOLATED",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for RestrictState {
    fn from(text: &str) -> Self {
        match text {
            "NORMAL" => Self::Normal,
            "EXPIRED" => Self::Expired,
            "PROTECTIVELY_ISOLATED" => Self::ProtectivelyIsolated,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<RestrictState> for String {
    fn from(value: RestrictState) -> Self {
        match value {
            RestrictState::Unknown(text) => text,
            known => known.as_str().to_owned(),
        }
    }
}

impl std::fmt::Display for RestrictState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Encode for RestrictState {
    fn encode(&self) -> Value<'_> {
        Value::String(self.as_str())
    }
}

impl Decode for RestrictState {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        Ok(Self::from(&*d.text()?))
    }
}
