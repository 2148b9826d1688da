// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Value},
};

/// Billing method of an instance.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstanceChargeType {
    /// `PREPAID`: Paid in advance, for a term of months.
    Prepaid,
    /// `POSTPAID_BY_HOUR`: Paid afterwards, by use.
    PostpaidByHour,
    /// `CDHPAID`: Paid through the dedicated host: only the host is charged, not the instance.
    Cdhpaid,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl InstanceChargeType {
    /// Returns the value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Prepaid => "PREPAID",
            Self::PostpaidByHour => "POSTPAID_BY_HOUR",
            Self::Cdhpaid => "CDHPAID",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for InstanceChargeType {
    fn from(text: &str) -> Self {
        match text {
            "PREPAID" => Self::Prepaid,
            "POSTPAID_BY_HOUR" => Self::PostpaidByHour,
            "CDHPAID" => Self::Cdhpaid,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<InstanceChargeType> for String {
    fn from(value: InstanceChargeType) -> Self {
        match value {
            InstanceChargeType::Unknown(text) => text,
            known => known.as_str().to_owned(),
        }
    }
}

impl std::fmt::Display for InstanceChargeType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Encode for InstanceChargeType {
    fn encode(&self) -> Value<'_> {
        Value::String(self.as_str())
    }
}

impl Decode for InstanceChargeType {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        Ok(Self::from(&*d.text()?))
    }
}
