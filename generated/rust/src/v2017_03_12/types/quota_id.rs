// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Value},
};

/// A limit on elastic IP addresses in a region.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuotaId {
    /// `TOTAL_EIP_QUOTA`: Number of addresses that the account can have.
    TotalEipQuota,
    /// `DAILY_EIP_APPLY`: Number of times per day that the account can apply for an address.
    DailyEipApply,
    /// `DAILY_PUBLIC_IP_ASSIGN`: Number of times per day that a new ordinary public address can be assigned after unbinding.
    DailyPublicIpAssign,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl QuotaId {
    /// Returns the value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::TotalEipQuota => "TOTAL_EIP_QUOTA",
            Self::DailyEipApply => "DAILY_EIP_APPLY",
            Self::DailyPublicIpAssign => "DAILY_PUBLIC_IP_ASSIGN",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for QuotaId {
    fn from(text: &str) -> Self {
        match text {
            "TOTAL_EIP_QUOTA" => Self::TotalEipQuota,
            "DAILY_EIP_APPLY" => Self::DailyEipApply,
            "DAILY_PUBLIC_IP_ASSIGN" | "DAILY_EIP_ASSIGN" => Self::DailyPublicIpAssign,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<QuotaId> for String {
    fn from(value: QuotaId) -> Self {
        match value {
            QuotaId::Unknown(text) => text,
            known => known.as_str().to_owned(),
        }
    }
}

impl std::fmt::Display for QuotaId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Encode for QuotaId {
    fn encode(&self) -> Value<'_> {
        Value::String(self.as_str())
    }
}

impl Decode for QuotaId {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        Ok(Self::from(&*d.text()?))
    }
}
