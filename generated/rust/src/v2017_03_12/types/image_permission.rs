// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Value},
};

/// Change to the sharing of an image.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImagePermission {
    /// `SHARE`: Share the image.
    Share,
    /// `CANCEL`: Stop sharing the image.
    Cancel,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl ImagePermission {
    /// Returns the value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Share => "SHARE",
            Self::Cancel => "CANCEL",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ImagePermission {
    fn from(text: &str) -> Self {
        match text {
            "SHARE" => Self::Share,
            "CANCEL" => Self::Cancel,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<ImagePermission> for String {
    fn from(value: ImagePermission) -> Self {
        match value {
            ImagePermission::Unknown(text) => text,
            known => known.as_str().to_owned(),
        }
    }
}

impl std::fmt::Display for ImagePermission {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Encode for ImagePermission {
    fn encode(&self) -> Value<'_> {
        Value::String(self.as_str())
    }
}

impl Decode for ImagePermission {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        Ok(Self::from(&*d.text()?))
    }
}
