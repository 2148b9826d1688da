// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Value},
};

/// State of an image.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageStatus {
    /// `0`: Images in any state. Only filters use this value.
    All,
    /// `1`: Being created.
    Creating,
    /// `2`: Usable.
    Normal,
    /// `3`: In use.
    InUse,
    /// `4`: Being copied here from another region.
    Syncing,
    /// `5`: Being copied from here to another region.
    Copying,
    /// A value that this version of the crate does not know.
    Unknown(i64),
}

impl ImageStatus {
    /// Returns the value on the wire.
    #[must_use]
    pub fn as_i64(&self) -> i64 {
        match self {
            Self::All => 0,
            Self::Creating => 1,
            Self::Normal => 2,
            Self::InUse => 3,
            Self::Syncing => 4,
            Self::Copying => 5,
            Self::Unknown(number) => *number,
        }
    }
}

impl From<i64> for ImageStatus {
    fn from(number: i64) -> Self {
        match number {
            0 => Self::All,
            1 => Self::Creating,
            2 => Self::Normal,
            3 => Self::InUse,
            4 => Self::Syncing,
            5 => Self::Copying,
            _ => Self::Unknown(number),
        }
    }
}

impl From<ImageStatus> for i64 {
    fn from(value: ImageStatus) -> Self {
        value.as_i64()
    }
}

impl std::fmt::Display for ImageStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.as_i64().fmt(f)
    }
}

impl Encode for ImageStatus {
    fn encode(&self) -> Value<'_> {
        Value::Integer(self.as_i64())
    }
}

impl Decode for ImageStatus {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        d.integer().map(Self::from)
    }
}
