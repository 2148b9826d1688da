// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Value},
};

/// State of an image.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageState {
    /// `CREATING`: Being created.
    Creating,
    /// `NORMAL`: Ready.
    Normal,
    /// `USING`: In use.
    Using,
    /// `SYNCING`: Being copied to another region.
    Syncing,
    /// `IMPORTING`: Being imported.
    Importing,
    /// `DELETING`: Being deleted.
    Deleting,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl ImageState {
    /// Returns the value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Creating => "CREATING",
            Self::Normal => "NORMAL",
            Self::Using => "USING",
            Self::Syncing => "SYNCING",
            Self::Importing => "IMPORTING",
            Self::Deleting => "DELETING",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ImageState {
    fn from(text: &str) -> Self {
        match text {
            "CREATING" => Self::Creating,
            "NORMAL" => Self::Normal,
            "USING" => Self::Using,
            "SYNCING" => Self::Syncing,
            "IMPORTING" => Self::Importing,
            "DELETING" => Self::Deleting,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<ImageState> for String {
    fn from(value: ImageState) -> Self {
        match value {
            ImageState::Unknown(text) => text,
            known => known.as_str().to_owned(),
        }
    }
}

impl std::fmt::Display for ImageState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Encode for ImageState {
    fn encode(&self) -> Value<'_> {
        Value::String(self.as_str())
    }
}

impl Decode for ImageState {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        Ok(Self::from(&*d.text()?))
    }
}
