// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Value},
};

/// Billing method of the public network of an instance.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NetworkPayMode {
    /// `0`: Paid afterwards, settled every month.
    PostpaidByMonth,
    /// `1`: Paid in advance, for a term of months.
    Prepaid,
    /// `2`: Paid by the traffic used.
    ByTraffic,
    /// `3`: Paid by bandwidth.
    ByBandwidth,
    /// A value that this version of the crate does not know.
    Unknown(i64),
}

impl NetworkPayMode {
    /// Returns the value on the wire.
    #[must_use]
    pub fn as_i64(&self) -> i64 {
        match self {
            Self::PostpaidByMonth => 0,
            Self::Prepaid => 1,
            Self::ByTraffic => 2,
            Self::ByBandwidth => 3,
            Self::Unknown(number) => *number,
        }
    }
}

impl From<i64> for NetworkPayMode {
    fn from(number: i64) -> Self {
        match number {
            0 => Self::PostpaidByMonth,
            1 => Self::Prepaid,
            2 => Self::ByTraffic,
            3 => Self::ByBandwidth,
            _ => Self::Unknown(number),
        }
    }
}

impl From<NetworkPayMode> for i64 {
    fn from(value: NetworkPayMode) -> Self {
        value.as_i64()
    }
}

impl std::fmt::Display for NetworkPayMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.as_i64().fmt(f)
    }
}

impl Encode for NetworkPayMode {
    fn encode(&self) -> Value<'_> {
        Value::Integer(self.as_i64())
    }
}

impl Decode for NetworkPayMode {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        d.integer().map(Self::from)
    }
}
