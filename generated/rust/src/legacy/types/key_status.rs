// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Value},
};

/// State of a key pair.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeyStatus {
    /// `0`: Normal.
    Normal,
    /// `1`: Not normal. The manual does not say more.
    Abnormal,
    /// A value that this version of the crate does not know.
    Unknown(i64),
}

impl KeyStatus {
    /// Returns the value on the wire.
    #[must_use]
    pub fn as_i64(&self) -> i64 {
        match self {
            Self::Normal => 0,
            Self::Abnormal => 1,
            Self::Unknown(number) => *number,
        }
    }
}

impl From<i64> for KeyStatus {
    fn from(number: i64) -> Self {
        match number {
            0 => Self::Normal,
            1 => Self::Abnormal,
            _ => Self::Unknown(number),
        }
    }
}

impl From<KeyStatus> for i64 {
    fn from(value: KeyStatus) -> Self {
        value.as_i64()
    }
}

impl std::fmt::Display for KeyStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.as_i64().fmt(f)
    }
}

impl Encode for KeyStatus {
    fn encode(&self) -> Value<'_> {
        Value::Integer(self.as_i64())
    }
}

impl Decode for KeyStatus {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        d.integer().map(Self::from)
    }
}
