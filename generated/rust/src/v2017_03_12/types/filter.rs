// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    encode::{Encode, Members, Names, Value},
    schema::{Kind, Member, Structure},
    types::Extra,
};

/// A condition on the items of a list. If there are several conditions, an item must meet all of them.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct Filter {
    /// Name of the filter. Each action lists the names that it accepts.
    pub name: Option<String>,
    /// Values to compare with. It is enough if one of them matches.
    pub values: Option<Vec<String>>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Filter {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`name`](Self::name): name of the filter. Each action lists the names that it accepts.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`values`](Self::values): values to compare with. It is enough if one of them matches.
    pub fn values(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.values = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Encode for Filter {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for Filter {
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
    "Filter",
    &[
        Member::new("Name", Kind::String),
        Member::new("Values", Kind::List(&Kind::String)),
    ],
    &[],
);
