// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Kind, Member, Structure},
    types::Extra,
};

/// A tag.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct Tag {
    /// Key of the tag.
    ///
    /// Required.
    pub key: Option<String>,
    /// Value of the tag.
    pub value: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Tag {
    /// Creates a value from its required members.
    pub fn new(key: impl Into<String>) -> Self {
        Self {
            key: Some(key.into()),
            value: None,
            extra: Extra::default(),
        }
    }

    /// Sets [`value`](Self::value): value of the tag.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl Encode for Tag {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for Tag {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["Key", "Value"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.key.encode(),
            1 => self.value.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for Tag {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "Key" => d.member("Key", &mut value.key),
                "Value" => d.member("Value", &mut value.value),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}

#[allow(dead_code)]
pub(crate) static STRUCTURE: Structure = Structure::new(
    "Tag",
    &[
        Member::new("Key", Kind::String).required(true),
        Member::new("Value", Kind::String),
    ],
    &[],
);
