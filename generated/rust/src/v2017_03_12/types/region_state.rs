// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Value},
};

/// State of a region.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RegionState {
    /// `AVAILABLE`: Open for use.
    Available,
    /// `UNAVAILABLE`: Not open for use.
    Unavailable,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl RegionState {
    /// Returns the value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Available => "AVAILABLE",
            Self::Unavailable => "UNAVAILABLE",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for RegionState {
    fn from(text: &str) -> Self {
        match text {
            "AVAILABLE" => Self::Available,
            "UNAVAILABLE" => Self::Unavailable,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<RegionState> for String {
    fn from(value: RegionState) -> Self {
        match value {
            RegionState::Unknown(text) => text,
            known => known.as_str().to_owned(),
        }
    }
}

impl std::fmt::Display for RegionState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Encode for RegionState {
    fn encode(&self) -> Value<'_> {
        Value::String(self.as_str())
    }
}

impl Decode for RegionState {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        Ok(Self::from(&*d.text()?))
    }
}
