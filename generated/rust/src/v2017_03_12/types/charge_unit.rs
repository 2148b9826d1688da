// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Value},
};

/// Unit that a price refers to.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChargeUnit {
    /// `HOUR`: One hour, for instances billed as [`InstanceChargeType::PostpaidByHour`](crate::v2017_03_12::types::InstanceChargeType::PostpaidByHour) and bandwidth billed as [`InternetChargeType::BandwidthPostpaidByHour`](crate::v2017_03_12::types::InternetChargeType::BandwidthPostpaidByHour).
    Hour,
    /// `GB`: One gigabyte of traffic, for bandwidth billed as [`InternetChargeType::TrafficPostpaidByHour`](crate::v2017_03_12::types::InternetChargeType::TrafficPostpaidByHour).
    Gb,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl ChargeUnit {
    /// Returns the value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Hour => "HOUR",
            Self::Gb => "GB",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ChargeUnit {
    fn from(text: &str) -> Self {
        match text {
            "HOUR" => Self::Hour,
            "GB" => Self::Gb,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<ChargeUnit> for String {
    fn from(value: ChargeUnit) -> Self {
        match value {
            ChargeUnit::Unknown(text) => text,
            known => known.as_str().to_owned(),
        }
    }
}

impl std::fmt::Display for ChargeUnit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Encode for ChargeUnit {
    fn encode(&self) -> Value<'_> {
        Value::String(self.as_str())
    }
}

impl Decode for ChargeUnit {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        Ok(Self::from(&*d.text()?))
    }
}
