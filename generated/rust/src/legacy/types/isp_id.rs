// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Value},
};

/// Carrier of an elastic IP.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IspId {
    /// `0`: China Telecom.
    Telecom,
    /// `1`: China Unicom.
    Unicom,
    /// `2`: China Mobile.
    Mobile,
    /// `3`: CERNET, the network of schools and universities.
    Cernet,
    /// `4`: PCCW.
    Pccw,
    /// `5`: Several carriers, through BGP.
    Bgp,
    /// `6`: Hong Kong.
    HongKong,
    /// A value that this version of the crate does not know.
    Unknown(i64),
}

impl IspId {
    /// Returns the value on the wire.
    #[must_use]
    pub fn as_i64(&self) -> i64 {
        match self {
            Self::Telecom => 0,
            Self::Unicom => 1,
            Self::Mobile => 2,
            Self::Cernet => 3,
            Self::Pccw => 4,
            Self::Bgp => 5,
            Self::HongKong => 6,
            Self::Unknown(number) => *number,
        }
    }
}

impl From<i64> for IspId {
    fn from(number: i64) -> Self {
        match number {
            0 => Self::Telecom,
            1 => Self::Unicom,
            2 => Self::Mobile,
            3 => Self::Cernet,
            4 => Self::Pccw,
            5 => Self::Bgp,
            6 => Self::HongKong,
            _ => Self::Unknown(number),
        }
    }
}

impl From<IspId> for i64 {
    fn from(value: IspId) -> Self {
        value.as_i64()
    }
}

impl std::fmt::Display for IspId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.as_i64().fmt(f)
    }
}

impl Encode for IspId {
    fn encode(&self) -> Value<'_> {
        Value::Integer(self.as_i64())
    }
}

impl Decode for IspId {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        d.integer().map(Self::from)
    }
}
