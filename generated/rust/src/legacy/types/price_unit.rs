// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Value},
};

/// Unit of a pay-as-you-go price.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PriceUnit {
    /// `HOUR`: An hour.
    Hour,
    /// `GB`: A gigabyte of traffic.
    Gb,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl PriceUnit {
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

impl From<&str> for PriceUnit {
    fn from(text: &str) -> Self {
        match text {
            "HOUR" => Self::Hour,
            "GB" => Self::Gb,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<PriceUnit> for String {
    fn from(value: PriceUnit) -> Self {
        match value {
            PriceUnit::Unknown(text) => text,
            known => known.as_str().to_owned(),
        }
    }
}

impl std::fmt::Display for PriceUnit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Encode for PriceUnit {
    fn encode(&self) -> Value<'_> {
        Value::String(self.as_str())
    }
}

impl Decode for PriceUnit {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        Ok(Self::from(&*d.text()?))
    }
}
