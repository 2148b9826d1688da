// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Value},
};

/// Origin of an image.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageSource {
    /// `OFFICIAL`: Offered by the vendor.
    Official,
    /// `IMAGE_CREATE`: Derived from an image of the vendor, for example by creating an image of an instance.
    ImageCreate,
    /// `EXTERNAL_IMPORT`: Derived from an imported image.
    ExternalImport,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl ImageSource {
    /// Returns the value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Official => "OFFICIAL",
            Self::ImageCreate => "IMAGE_CREATE",
            Self::ExternalImport => "EXTERNAL_IMPORT",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ImageSource {
    fn from(text: &str) -> Self {
        match text {
            "OFFICIAL" => Self::Official,
            "IMAGE_CREATE" => Self::ImageCreate,
            "EXTERNAL_IMPORT" => Self::ExternalImport,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<ImageSource> for String {
    fn from(value: ImageSource) -> Self {
        match value {
            ImageSource::Unknown(text) => text,
            known => known.as_str().to_owned(),
        }
    }
}

impl std::fmt::Display for ImageSource {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Encode for ImageSource {
    fn encode(&self) -> Value<'_> {
        Value::String(self.as_str())
    }
}

impl Decode for ImageSource {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        Ok(Self::from(&*d.text()?))
    }
}
