// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Value},
};

/// Kind of disk.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiskType {
    /// `LOCAL_BASIC`: Ordinary local disk of the host.
    LocalBasic,
    /// `LOCAL_SSD`: Local solid state disk of the host.
    LocalSsd,
    /// `CLOUD_BASIC`: Ordinary cloud disk.
    CloudBasic,
    /// `CLOUD_PREMIUM`: Cloud disk with higher performance.
    CloudPremium,
    /// `CLOUD_SSD`: Solid state cloud disk.
    CloudSsd,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl DiskType {
    /// Returns the value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::LocalBasic => "LOCAL_BASIC",
            Self::LocalSsd => "LOCAL_SSD",
            Self::CloudBasic => "CLOUD_BASIC",
            Self::CloudPremium => "CLOUD_PREMIUM",
            Self::CloudSsd => "CLOUD_SSD",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for DiskType {
    fn from(text: &str) -> Self {
        match text {
            "LOCAL_BASIC" => Self::LocalBasic,
            "LOCAL_SSD" => Self::LocalSsd,
            "CLOUD_BASIC" => Self::CloudBasic,
            "CLOUD_PREMIUM" => Self::CloudPremium,
            "CLOUD_SSD" => Self::CloudSsd,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<DiskType> for String {
    fn from(value: DiskType) -> Self {
        match value {
            DiskType::Unknown(text) => text,
            known => known.as_str().to_owned(),
        }
    }
}

impl std::fmt::Display for DiskType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Encode for DiskType {
    fn encode(&self) -> Value<'_> {
        Value::String(self.as_str())
    }
}

impl Decode for DiskType {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        Ok(Self::from(&*d.text()?))
    }
}
