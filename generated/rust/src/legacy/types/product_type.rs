// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Value},
};

/// Kind of product.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductType {
    /// `1`: Cloud servers.
    Cvm,
    /// `2`: Cloud databases.
    Cdb,
    /// `3`: Load balancers.
    LoadBalancer,
    /// A value that this version of the crate does not know.
    Unknown(i64),
}

impl ProductType {
    /// Returns the value on the wire.
    #[must_use]
    pub fn as_i64(&self) -> i64 {
        match self {
            Self::Cvm => 1,
            Self::Cdb => 2,
            Self::LoadBalancer => 3,
            Self::Unknown(number) => *number,
        }
    }
}

impl From<i64> for ProductType {
    fn from(number: i64) -> Self {
        match number {
            1 => Self::Cvm,
            2 => Self::Cdb,
            3 => Self::LoadBalancer,
            _ => Self::Unknown(number),
        }
    }
}

impl From<ProductType> for i64 {
    fn from(value: ProductType) -> Self {
        value.as_i64()
    }
}

impl std::fmt::Display for ProductType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.as_i64().fmt(f)
    }
}

impl Encode for ProductType {
    fn encode(&self) -> Value<'_> {
        Value::Integer(self.as_i64())
    }
}

impl Decode for ProductType {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        d.integer().map(Self::from)
    }
}
