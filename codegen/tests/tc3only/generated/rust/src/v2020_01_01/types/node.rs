// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    encode::{Encode, Members, Names, Value},
    schema::{Kind, Member, Structure},
    types::Extra,
};

/// A condition on items, or a combination of conditions.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct Node {
    /// What is compared.
    pub name: Option<String>,
    /// Says if the condition must not hold.
    pub negated: Option<bool>,
    /// Conditions of which one must hold.
    pub any: Option<Vec<Node>>,
    /// A condition that must not hold.
    pub not: Option<Box<Node>>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Node {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`name`](Self::name): what is compared.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`negated`](Self::negated): says if the condition must not hold.
    pub fn negated(mut self, value: bool) -> Self {
        self.negated = Some(value);
        self
    }

    /// Sets [`any`](Self::any): conditions of which one must hold.
    pub fn any(mut self, value: impl Into<Vec<Node>>) -> Self {
        self.any = Some(value.into());
        self
    }

    /// Sets [`not`](Self::not): a condition that must not hold.
    pub fn not(mut self, value: Node) -> Self {
        self.not = Some(Box::new(value));
        self
    }
}

impl Encode for Node {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for Node {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["Any", "Name", "Negated", "Not"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.any.encode(),
            1 => self.name.encode(),
            2 => self.negated.encode(),
            3 => self.not.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

#[allow(dead_code)]
pub(crate) static STRUCTURE: Structure = Structure::new(
    "Node",
    &[
        Member::new("Any", Kind::List(&Kind::Structure(&super::node::STRUCTURE))),
        Member::new("Name", Kind::String),
        Member::new("Negated", Kind::Boolean),
        Member::new("Not", Kind::Structure(&super::node::STRUCTURE)),
    ],
    &[],
);
