// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Value},
};

/// Billing method of the public network of an instance.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InternetChargeType {
    /// `BANDWIDTH_POSTPAID_BY_MONTH`: Paid afterwards, by the month.
    BandwidthPostpaidByMonth,
    /// `BANDWIDTH_PREPAID`: Paid in advance, by bandwidth.
    BandwidthPrepaid,
    /// `TRAFFIC_POSTPAID_BY_HOUR`: Paid by traffic.
    TrafficPostpaidByHour,
    /// `BANDWIDTH_POSTPAID_BY_HOUR`: Paid by bandwidth and the number of hours that it is used.
    BandwidthPostpaidByHour,
    /// `BANDWIDTH_PACKAGE`: Paid as part of a bandwidth package.
    BandwidthPackage,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl InternetChargeType {
    /// Returns the value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::BandwidthPostpaidByMonth => "BANDWIDTH_POSTPAID_BY_MONTH",
            Self::BandwidthPrepaid => "BANDWIDTH_PREPAID",
            Self::TrafficPostpaidByHour => "TRAFFIC_POSTPAID_BY_HOUR",
            Self::BandwidthPostpaidByHour => "BANDWIDTH_POSTPAID_BY_HOUR",
            Self::BandwidthPackage => "BANDWIDTH_PACKAGE",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for InternetChargeType {
    fn from(text: &str) -> Self {
        match text {
            "BANDWIDTH_POSTPAID_BY_MONTH" => Self::BandwidthPostpaidByMonth,
            "BANDWIDTH_PREPAID" => Self::BandwidthPrepaid,
            "TRAFFIC_POSTPAID_BY_HOUR" => Self::TrafficPostpaidByHour,
            "BANDWIDTH_POSTPAID_BY_HOUR" => Self::BandwidthPostpaidByHour,
            "BANDWIDTH_PACKAGE" => Self::BandwidthPackage,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<InternetChargeType> for String {
    fn from(value: InternetChargeType) -> Self {
        match value {
            InternetChargeType::Unknown(text) => text,
            known => known.as_str().to_owned(),
        }
    }
}

impl std::fmt::Display for InternetChargeType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Encode for InternetChargeType {
    fn encode(&self) -> Value<'_> {
        Value::String(self.as_str())
    }
}

impl Decode for InternetChargeType {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        Ok(Self::from(&*d.text()?))
    }
}
