//! Constraints on requests beyond their types.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{BaseType, Doc, EndpointName, Origin, Type};

/// Bounds of a number, a length or a count, each end inclusive and optional.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Bounds {
    /// Smallest value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min: Option<i64>,
    /// Largest value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max: Option<i64>,
    /// Divisor of all values.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub step: Option<i64>,
}

/// A name that a list of filters accepts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct FilterName {
    /// Value of the filter's `Name`.
    pub wire: String,
    /// Type of its values.
    #[serde(rename = "type")]
    pub ty: Type,
    /// Documentation.
    pub doc: Doc,
    /// Origin in the spec and the manual.
    pub origin: Origin,
    /// The only endpoint that has it; `None` if every endpoint of the version has it.
    #[serde(skip)]
    pub endpoint: Option<EndpointName>,
}

/// A relation between members: if all conditions hold, the effects must hold as well.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Rule {
    /// Title.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Conditions, all of which must hold; the rule always applies if there are none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub conditions: Vec<Condition>,
    /// Effects, which must hold if the conditions do.
    pub effects: Vec<RuleEffect>,
    /// Origin in the spec and the manual.
    pub origin: Origin,
    /// The only endpoint that has it; `None` if every endpoint of the version has it.
    #[serde(skip)]
    pub endpoint: Option<EndpointName>,
}

/// A condition. Members are paths of wire names, starting at the structure with the rule.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Condition {
    /// The member has one of the values; an absent member has its default.
    Equals {
        /// Path of the member.
        member: Vec<String>,
        /// Typed values.
        values: Vec<serde_json::Value>,
    },
    /// The member is present.
    Present(Vec<String>),
    /// The member is absent.
    Absent(Vec<String>),
}

/// An effect of a rule. Members are paths of wire names, starting at the structure with the rule.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum RuleEffect {
    /// All members must be present.
    Require(Vec<Vec<String>>),
    /// At least one member must be present.
    RequireAny(Vec<Vec<String>>),
    /// No member may be present.
    Forbid(Vec<Vec<String>>),
    /// At most one member may be present.
    Exclusive(Vec<Vec<String>>),
    /// If the member is present or has a default, it must have this typed value.
    Fix {
        /// Path of the member.
        member: Vec<String>,
        /// Typed value.
        value: serde_json::Value,
    },
}

impl Bounds {
    /// Returns `true` if `value` is within the bounds.
    pub fn allows(&self, value: i64) -> bool {
        self.min.is_none_or(|min| value >= min)
            && self.max.is_none_or(|max| value <= max)
            && self.step.is_none_or(|step| step != 0 && value % step == 0)
    }
}

impl FilterName {
    /// Returns `true` for a name of the filter: its own, or one with an end of its own where this one ends with `*`.
    pub fn is_name(&self, name: &str) -> bool {
        let open = self.wire.strip_suffix('*').and_then(|start| name.strip_prefix(start));
        name == self.wire || open.is_some_and(|end| !end.is_empty())
    }
}

impl BaseType {
    /// Returns the name of the type in the spec.
    pub fn word(self) -> &'static str {
        match self {
            BaseType::String => "string",
            BaseType::Integer => "integer",
            BaseType::Decimal => "decimal",
            BaseType::Float => "float",
            BaseType::Boolean => "boolean",
            BaseType::Timestamp => "timestamp",
            BaseType::Date => "date",
        }
    }
}
