// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Value},
};

/// Source of an image, as seen by the calling account.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageType {
    /// `PRIVATE_IMAGE`: Created by this account.
    PrivateImage,
    /// `PUBLIC_IMAGE`: Offered by the vendor.
    PublicImage,
    /// `MARKET_IMAGE`: Offered in the service market.
    MarketImage,
    /// `SHARED_IMAGE`: Shared with this account by another.
    SharedImage,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl ImageType {
    /// Returns the value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::PrivateImage => "PRIVATE_IMAGE",
            Self::PublicImage => "PUBLIC_IMAGE",
            Self::MarketImage => "MARKET_IMAGE",
            Self::SharedImage => "SHARED_IMAGE",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ImageType {
    fn from(text: &str) -> Self {
        match text {
            "PRIVATE_IMAGE" => Self::PrivateImage,
            "PUBLIC_IMAGE" => Self::PublicImage,
            "MARKET_IMAGE" => Self::MarketImage,
            "SHARED_IMAGE" => Self::SharedImage,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<ImageType> for String {
    fn from(value: ImageType) -> Self {
        match value {
            ImageType::Unknown(text) => text,
            known => known.as_str().to_owned(),
        }
    }
}

impl std::fmt::Display for ImageType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Encode for ImageType {
    fn encode(&self) -> Value<'_> {
        Value::String(self.as_str())
    }
}

impl Decode for ImageType {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        Ok(Self::from(&*d.text()?))
    }
}
