// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Value},
};

/// Kind of resource an elastic IP belongs to.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EipType {
    /// `0`: A cloud server.
    Cvm,
    /// `1`: A NAT gateway.
    NatGateway,
    /// A value that this version of the crate does not know.
    Unknown(i64),
}

impl EipType {
    /// Returns the value on the wire.
    #[must_use]
    pub fn as_i64(&self) -> i64 {
        match self {
            Self::Cvm => 0,
            Self::NatGateway => 1,
            Self::Unknown(number) => *number,
        }
    }
}

impl From<i64> for EipType {
    fn from(number: i64) -> Self {
        match number {
            0 => Self::Cvm,
            1 => Self::NatGateway,
            _ => Self::Unknown(number),
        }
    }
}

impl From<EipType> for i64 {
    fn from(value: EipType) -> Self {
        value.as_i64()
    }
}

impl std::fmt::Display for EipType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.as_i64().fmt(f)
    }
}

impl Encode for EipType {
    fn encode(&self) -> Value<'_> {
        Value::Integer(self.as_i64())
    }
}

impl Decode for EipType {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        d.integer().map(Self::from)
    }
}
