// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Value},
};

/// Kind of price inquiry that [`Client::inquiry_instance_price`](crate::legacy::Client::inquiry_instance_price) makes.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PriceQuestion {
    /// `1`: The price of a new instance or of a renewal.
    Buy,
    /// `4`: The price of an upgrade to a larger configuration.
    Upgrade,
    /// `5`: The price of a temporary increase in bandwidth.
    UpgradeNetwork,
    /// A value that this version of the crate does not know.
    Unknown(i64),
}

impl PriceQuestion {
    /// Returns the value on the wire.
    #[must_use]
    pub fn as_i64(&self) -> i64 {
        match self {
            Self::Buy => 1,
            Self::Upgrade => 4,
            Self::UpgradeNetwork => 5,
            Self::Unknown(number) => *number,
        }
    }
}

impl From<i64> for PriceQuestion {
    fn from(number: i64) -> Self {
        match number {
            1 => Self::Buy,
            4 => Self::Upgrade,
            5 => Self::UpgradeNetwork,
            _ => Self::Unknown(number),
        }
    }
}

impl From<PriceQuestion> for i64 {
    fn from(value: PriceQuestion) -> Self {
        value.as_i64()
    }
}

impl std::fmt::Display for PriceQuestion {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.as_i64().fmt(f)
    }
}

impl Encode for PriceQuestion {
    fn encode(&self) -> Value<'_> {
        Value::Integer(self.as_i64())
    }
}

impl Decode for PriceQuestion {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        d.integer().map(Self::from)
    }
}
