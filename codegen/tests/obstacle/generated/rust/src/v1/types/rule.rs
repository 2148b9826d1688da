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
/// - When `Mode` is `1`, `Depth` must not be given.
/// - When `Other` is given, `Fixed` must be `2`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct RuleType {
    /// A limit.
    ///
    /// Range: 1 to 9.
    pub value: Option<i64>,
    /// Excluded by a value.
    pub other: Option<i64>,
    /// A condition that holds by default.
    ///
    /// Default: `1`.
    pub mode: Option<i64>,
    /// Excluded by a default.
    pub depth: Option<i64>,
    /// A default that a rule does not allow.
    ///
    /// Default: `1`.
    pub fixed: Option<i64>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl RuleType {
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

    /// Sets [`mode`](Self::mode): a condition that holds by default.
    pub fn mode(mut self, value: i64) -> Self {
        self.mode = Some(value);
        self
    }

    /// Sets [`depth`](Self::depth): excluded by a default.
    pub fn depth(mut self, value: i64) -> Self {
        self.depth = Some(value);
        self
    }

    /// Sets [`fixed`](Self::fixed): a default that a rule does not allow.
    pub fn fixed(mut self, value: i64) -> Self {
        self.fixed = Some(value);
        self
    }
}

impl Encode for RuleType {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for RuleType {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["Depth", "Fixed", "Mode", "Other", "Value"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.depth.encode(),
            1 => self.fixed.encode(),
            2 => self.mode.encode(),
            3 => self.other.encode(),
            4 => self.value.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

#[allow(dead_code)]
pub(crate) static STRUCTURE: Structure = Structure::new(
    "Rule",
    &[
        Member::new("Depth", Kind::Integer),
        Member::new("Fixed", Kind::Integer).default("1"),
        Member::new("Mode", Kind::Integer).default("1"),
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
    &[
        Rule::new(&[Condition::Present(&["Value"])], &[Demand::Forbid(&[&["Other"]])]),
        Rule::new(
            &[
                Condition::Equals {
                    member: &["Mode"],
                    values: &["1"],
                },
            ],
            &[Demand::Forbid(&[&["Depth"]])],
        ),
        Rule::new(
            &[Condition::Present(&["Other"])],
            &[
                Demand::Fix {
                    member: &["Fixed"],
                    value: "2",
                },
            ],
        ),
    ],
);
