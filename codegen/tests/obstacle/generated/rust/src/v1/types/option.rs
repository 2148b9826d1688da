// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Kind, Member, Structure},
    types::Extra,
};
use super::StringType;

/// A structure that hides the language's own.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct OptionType {
    /// A value.
    ///
    /// Required.
    pub some: Option<String>,
    /// No value.
    pub none: Option<bool>,
    /// Values of an enum that hides the language's own.
    pub string: Option<Vec<StringType>>,
    /// Another of its kind, so that it needs a box.
    pub r#box: Option<Box<OptionType>>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl OptionType {
    /// Creates a value from its required members.
    pub fn new(some: impl Into<String>) -> Self {
        Self {
            some: Some(some.into()),
            none: None,
            string: None,
            r#box: None,
            extra: Extra::default(),
        }
    }

    /// Sets [`none`](Self::none): no value.
    pub fn none(mut self, value: bool) -> Self {
        self.none = Some(value);
        self
    }

    /// Sets [`string`](Self::string): values of an enum that hides the language's own.
    pub fn string(mut self, value: impl Into<Vec<StringType>>) -> Self {
        self.string = Some(value.into());
        self
    }

    /// Sets [`box`](Self::box): another of its kind, so that it needs a box.
    pub fn r#box(mut self, value: OptionType) -> Self {
        self.r#box = Some(Box::new(value));
        self
    }
}

impl Encode for OptionType {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for OptionType {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["Box", "None", "Some", "String"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.r#box.encode(),
            1 => self.none.encode(),
            2 => self.some.encode(),
            3 => self.string.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for OptionType {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "Some" => d.member("Some", &mut value.some),
                "None" => d.member("None", &mut value.none),
                "String" => d.member("String", &mut value.string),
                "Box" => d.member("Box", &mut value.r#box),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}

#[allow(dead_code)]
pub(crate) static STRUCTURE: Structure = Structure::new(
    "Option",
    &[
        Member::new("Box", Kind::Structure(&super::option::STRUCTURE)),
        Member::new("None", Kind::Boolean),
        Member::new("Some", Kind::String).required(true),
        Member::new("String", Kind::List(&Kind::String)),
    ],
    &[],
);
