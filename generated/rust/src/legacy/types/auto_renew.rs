// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Value},
};

/// Action at the end of the term of an instance.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AutoRenew {
    /// `0`: The instance is not renewed automatically.
    Manual,
    /// `1`: The instance is renewed automatically, one month at a time.
    Automatic,
    /// `2`: The instance is not renewed any more.
    Never,
    /// A value that this version of the crate does not know.
    Unknown(i64),
}

impl AutoRenew {
    /// Returns the value on the wire.
    #[must_use]
    pub fn as_i64(&self) -> i64 {
        match self {
            Self::Manual => 0,
            Self::Automatic => 1,
            Self::Never => 2,
            Self::Unknown(number) => *number,
        }
    }
}

impl From<i64> for AutoRenew {
    fn from(number: i64) -> Self {
        match number {
            0 => Self::Manual,
            1 => Self::Automatic,
            2 => Self::Never,
            _ => Self::Unknown(number),
        }
    }
}

impl From<AutoRenew> for i64 {
    fn from(value: AutoRenew) -> Self {
        value.as_i64()
    }
}

impl std::fmt::Display for AutoRenew {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.as_i64().fmt(f)
    }
}

impl Encode for AutoRenew {
    fn encode(&self) -> Value<'_> {
        Value::Integer(self.as_i64())
    }
}

impl Decode for AutoRenew {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        d.integer().map(Self::from)
    }
}
