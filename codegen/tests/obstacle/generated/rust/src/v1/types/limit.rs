// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    encode::{Encode, Members, Names, Value},
    schema::{Condition, Demand, Kind, Limit, Member, Rule, Structure},
    types::Extra,
};

/// A name of the runtime, or of a request.
///
/// # Rules
///
/// - When `Value` is given, `Other` must not be given.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct LimitType {
    /// A limit.
    ///
    /// Range: 1 to 9.
    pub value: Option<i64>,
    /// Excluded by a value.
    pub other: Option<i64>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl LimitType {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`value`](Self::value): a limit.
    pub fn value(mut self, value: i64) -> Self {
        self.value = Some(value);
        self
    }

    /// Sets [`other`](Self::other): excluded by a value.
    pub fn other(mut self, value: i64) -> Self {
        self.other = Some(value);
        self
    }
}

impl Encode for LimitType {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for LimitType {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["Other", "Value"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.other.encode(),
            1 => self.value.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

#[allow(dead_code)]
pub(crate) static STRUCTURE: Structure = Structure::new(
    "Limit",
    &[
        Member::new("Other", Kind::Integer),
        Member::new("Value", Kind::Integer)
            .limits(
                &[
                    Limit::Range {
                        min: Some(1),
                        max: Some(9),
                        step: None,
                    },
                ],
            ),
    ],
    &[Rule::new(&[Condition::Present(&["Value"])], &[Demand::Forbid(&[&["Other"]])])],
);
