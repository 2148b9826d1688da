// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Value},
};

/// Way in which an elastic IP reaches the instance.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EipMode {
    /// `0`: Through address translation.
    Nat,
    /// `1`: Directly.
    Direct,
    /// A value that this version of the crate does not know.
    Unknown(i64),
}

impl EipMode {
    /// Returns the value on the wire.
    #[must_use]
    pub fn as_i64(&self) -> i64 {
        match self {
            Self::Nat => 0,
            Self::Direct => 1,
            Self::Unknown(number) => *number,
        }
    }
}

impl From<i64> for EipMode {
    fn from(number: i64) -> Self {
        match number {
            0 => Self::Nat,
            1 => Self::Direct,
            _ => Self::Unknown(number),
        }
    }
}

impl From<EipMode> for i64 {
    fn from(value: EipMode) -> Self {
        value.as_i64()
    }
}

impl std::fmt::Display for EipMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.as_i64().fmt(f)
    }
}

impl Encode for EipMode {
    fn encode(&self) -> Value<'_> {
        Value::Integer(self.as_i64())
    }
}

impl Decode for EipMode {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        d.integer().map(Self::from)
    }
}
