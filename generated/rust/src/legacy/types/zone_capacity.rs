// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Value},
};

/// Capability that a zone may have.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ZoneCapacity {
    /// `CBS`: Cloud disks.
    Cbs,
    /// `VPC`: Private networks.
    Vpc,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl ZoneCapacity {
    /// Returns the value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cbs => "CBS",
            Self::Vpc => "VPC",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ZoneCapacity {
    fn from(text: &str) -> Self {
        if text.eq_ignore_ascii_case("CBS") {
            return Self::Cbs;
        }
        if text.eq_ignore_ascii_case("VPC") {
            return Self::Vpc;
        }
        Self::Unknown(text.to_owned())
    }
}

impl From<ZoneCapacity> for String {
    fn from(value: ZoneCapacity) -> Self {
        match value {
            ZoneCapacity::Unknown(text) => text,
            known => known.as_str().to_owned(),
        }
    }
}

impl std::fmt::Display for ZoneCapacity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Encode for ZoneCapacity {
    fn encode(&self) -> Value<'_> {
        Value::String(self.as_str())
    }
}

impl Decode for ZoneCapacity {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        Ok(Self::from(&*d.text()?))
    }
}
