// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Value},
};

/// An enum that hides the language's own string.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StringType {
    /// `Unknown`: Has the same name as the variant for unlisted values.
    UnknownValue,
    /// `Self`: A keyword.
    SelfValue,
    /// `None`: A constant of several languages.
    None,
    /// `2xx`: Begins with a digit.
    _2xx,
    /// `NO`: False to a reader of an old YAML.
    No,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl StringType {
    /// Returns the value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::UnknownValue => "Unknown",
            Self::SelfValue => "Self",
            Self::None => "None",
            Self::_2xx => "2xx",
            Self::No => "NO",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for StringType {
    fn from(text: &str) -> Self {
        match text {
            "Unknown" => Self::UnknownValue,
            "Self" => Self::SelfValue,
            "None" => Self::None,
            "2xx" => Self::_2xx,
            "NO" => Self::No,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<StringType> for String {
    fn from(value: StringType) -> Self {
        match value {
            StringType::Unknown(text) => text,
            known => known.as_str().to_owned(),
        }
    }
}

impl std::fmt::Display for StringType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Encode for StringType {
    fn encode(&self) -> Value<'_> {
        Value::String(self.as_str())
    }
}

impl Decode for StringType {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        Ok(Self::from(&*d.text()?))
    }
}
