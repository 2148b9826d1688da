// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Value},
};

/// Kind of disk.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StorageType {
    /// `1`: Local disk.
    Local,
    /// `2`: Ordinary cloud disk.
    CloudBasic,
    /// `3`: Local SSD.
    LocalSsd,
    /// `4`: SSD cloud disk.
    CloudSsd,
    /// `5`: Premium cloud disk. Only [`Client::describe_instances`](crate::legacy::Client::describe_instances) has this value, for data disks.
    CloudPremium,
    /// A value that this version of the crate does not know.
    Unknown(i64),
}

impl StorageType {
    /// Returns the value on the wire.
    #[must_use]
    pub fn as_i64(&self) -> i64 {
        match self {
            Self::Local => 1,
            Self::CloudBasic => 2,
            Self::LocalSsd => 3,
            Self::CloudSsd => 4,
            Self::CloudPremium => 5,
            Self::Unknown(number) => *number,
        }
    }
}

impl From<i64> for StorageType {
    fn from(number: i64) -> Self {
        match number {
            1 => Self::Local,
            2 => Self::CloudBasic,
            3 => Self::LocalSsd,
            4 => Self::CloudSsd,
            5 => Self::CloudPremium,
            _ => Self::Unknown(number),
        }
    }
}

impl From<StorageType> for i64 {
    fn from(value: StorageType) -> Self {
        value.as_i64()
    }
}

impl std::fmt::Display for StorageType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.as_i64().fmt(f)
    }
}

impl Encode for StorageType {
    fn encode(&self) -> Value<'_> {
        Value::Integer(self.as_i64())
    }
}

impl Decode for StorageType {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        d.integer().map(Self::from)
    }
}
