// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    encode::{Encode, Members, Names, Value},
    schema::{Kind, Member, Structure},
    types::Extra,
};

/// A filter.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Sieve {
    /// What is compared.
    ///
    /// Required.
    pub name: String,
    /// Values to compare with.
    ///
    /// Required.
    pub values: Vec<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Sieve {
    /// Creates a value from its required members.
    pub fn new(
        name: impl Into<String>,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            name: name.into(),
            values: values.into_iter().map(Into::into).collect(),
            extra: Extra::default(),
        }
    }
}

impl Encode for Sieve {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for Sieve {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["Name", "Values"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.name.encode(),
            1 => self.values.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

#[allow(dead_code)]
pub(crate) static STRUCTURE: Structure = Structure::new(
    "Sieve",
    &[
        Member::new("Name", Kind::String).required(true),
        Member::new("Values", Kind::List(&Kind::String)).required(true),
    ],
    &[],
);
