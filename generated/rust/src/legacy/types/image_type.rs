// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Value},
};

/// Kind of image.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageType {
    /// `1`: Created by this account.
    Private,
    /// `2`: Provided by the vendor.
    Public,
    /// `3`: From the service market. There are none in North America.
    Market,
    /// `4`: Shared by another account.
    Shared,
    /// A value that this version of the crate does not know.
    Unknown(i64),
}

impl ImageType {
    /// Returns the value on the wire.
    #[must_use]
    pub fn as_i64(&self) -> i64 {
        match self {
            Self::Private => 1,
            Self::Public => 2,
            Self::Market => 3,
            Self::Shared => 4,
            Self::Unknown(number) => *number,
        }
    }
}

impl From<i64> for ImageType {
    fn from(number: i64) -> Self {
        match number {
            1 => Self::Private,
            2 => Self::Public,
            3 => Self::Market,
            4 => Self::Shared,
            _ => Self::Unknown(number),
        }
    }
}

impl From<ImageType> for i64 {
    fn from(value: ImageType) -> Self {
        value.as_i64()
    }
}

impl std::fmt::Display for ImageType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.as_i64().fmt(f)
    }
}

impl Encode for ImageType {
    fn encode(&self) -> Value<'_> {
        Value::Integer(self.as_i64())
    }
}

impl Decode for ImageType {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        d.integer().map(Self::from)
    }
}
