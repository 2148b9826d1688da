//! What a request must fulfil beyond its types.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{BaseType, Origin, Type};

/// Bounds of a number, a length or a count, each end inclusive and optional.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Bounds {
    /// Smallest value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min: Option<i64>,
    /// Largest value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max: Option<i64>,
    /// Values are multiples of it.
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
    /// What it compares.
    pub doc: String,
    /// Where it stands.
    pub origin: Origin,
}

/// A relation between members: when all conditions hold, the effect must too.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Rule {
    /// What people call the case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// All must hold. Empty: always.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub conditions: Vec<Condition>,
    /// What must hold then.
    pub effects: Vec<RuleEffect>,
    /// Where it stands.
    pub origin: Origin,
}

/// A condition. Members are paths of wire names from the structure that has the rule.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Condition {
    /// The member has one of the values; an absent one has its default.
    Equals {
        /// Path of the member.
        member: Vec<String>,
        /// Typed values.
        values: Vec<serde_json::Value>,
    },
    /// The member is there.
    Present(Vec<String>),
    /// The member is absent.
    Absent(Vec<String>),
}

/// What a rule demands. Members are paths of wire names from the structure that has the rule.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum RuleEffect {
    /// All must be there.
    Require(Vec<Vec<String>>),
    /// At least one must be there.
    RequireAny(Vec<Vec<String>>),
    /// None may be there.
    Forbid(Vec<Vec<String>>),
    /// At most one may be there.
    Exclusive(Vec<Vec<String>>),
    /// If the member is there, or has a default, it must have this typed value.
    Fix {
        /// Path of the member.
        member: Vec<String>,
        /// Typed value.
        value: serde_json::Value,
    },
}

impl Bounds {
    /// Whether `value` lies within.
    pub fn allows(&self, value: i64) -> bool {
        self.min.is_none_or(|min| value >= min)
            && self.max.is_none_or(|max| value <= max)
            && self.step.is_none_or(|step| step != 0 && value % step == 0)
    }
}

impl BaseType {
    /// The word the spec uses.
    pub fn word(self) -> &'static str {
        match self {
            BaseType::String => "string",
            BaseType::Integer => "integer",
            BaseType::Decimal => "decimal",
            BaseType::Boolean => "boolean",
            BaseType::Timestamp => "timestamp",
            BaseType::Date => "date",
        }
    }
}
