// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Value},
};

/// Sort order of [`Client::describe_eip`](crate::legacy::Client::describe_eip).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortOrder {
    /// `0`: Smallest first.
    Ascending,
    /// `1`: Largest first.
    Descending,
    /// A value that this version of the crate does not know.
    Unknown(i64),
}

impl SortOrder {
    /// Returns the value on the wire.
    #[must_use]
    pub fn as_i64(&self) -> i64 {
        match self {
            Self::Ascending => 0,
            Self::Descending => 1,
            Self::Unknown(number) => *number,
        }
    }
}

impl From<i64> for SortOrder {
    fn from(number: i64) -> Self {
        match number {
            0 => Self::Ascending,
            1 => Self::Descending,
            _ => Self::Unknown(number),
        }
    }
}

impl From<SortOrder> for i64 {
    fn from(value: SortOrder) -> Self {
        value.as_i64()
    }
}

impl std::fmt::Display for SortOrder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.as_i64().fmt(f)
    }
}

impl Encode for SortOrder {
    fn encode(&self) -> Value<'_> {
        Value::Integer(self.as_i64())
    }
}

impl Decode for SortOrder {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        d.integer().map(Self::from)
    }
}
