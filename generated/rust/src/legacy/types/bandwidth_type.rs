// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Value},
};

/// Billing method of public bandwidth.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BandwidthType {
    /// `PayByTraffic`: Paid by the traffic used.
    PayByTraffic,
    /// `PayByBandwidth`: Paid by bandwidth, for a term of months. Only prepaid instances use it.
    PayByBandwidth,
    /// `PayByHour`: Paid by bandwidth, for the hours used. Only hourly instances use it.
    PayByHour,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl BandwidthType {
    /// Returns the value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::PayByTraffic => "PayByTraffic",
            Self::PayByBandwidth => "PayByBandwidth",
            Self::PayByHour => "PayByHour",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for BandwidthType {
    fn from(text: &str) -> Self {
        match text {
            "PayByTraffic" => Self::PayByTraffic,
            "PayByBandwidth" => Self::PayByBandwidth,
            "PayByHour" => Self::PayByHour,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<BandwidthType> for String {
    fn from(value: BandwidthType) -> Self {
        match value {
            BandwidthType::Unknown(text) => text,
            known => known.as_str().to_owned(),
        }
    }
}

impl std::fmt::Display for BandwidthType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Encode for BandwidthType {
    fn encode(&self) -> Value<'_> {
        Value::String(self.as_str())
    }
}

impl Decode for BandwidthType {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        Ok(Self::from(&*d.text()?))
    }
}
