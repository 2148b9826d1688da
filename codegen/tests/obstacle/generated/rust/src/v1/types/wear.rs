// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Value},
};

#[deprecated = "Nothing replaces it."]
/// A deprecated enum.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Wear {
    /// `NEW`: A value.
    New,
    /// `OLD`: A deprecated value.
    #[deprecated = "Use `NEW`."]
    Old,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl Wear {
    /// Returns the value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::New => "NEW",
            Self::Old => "OLD",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for Wear {
    fn from(text: &str) -> Self {
        match text {
            "NEW" => Self::New,
            "OLD" => Self::Old,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<Wear> for String {
    fn from(value: Wear) -> Self {
        match value {
            Wear::Unknown(text) => text,
            known => known.as_str().to_owned(),
        }
    }
}

impl std::fmt::Display for Wear {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Encode for Wear {
    fn encode(&self) -> Value<'_> {
        Value::String(self.as_str())
    }
}

impl Decode for Wear {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        Ok(Self::from(&*d.text()?))
    }
}
