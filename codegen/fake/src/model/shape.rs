//! Shapes of requests.

use serde::Deserialize;
use serde_json::Value;

use super::Name;

/// A structure or an enum.
#[derive(Debug, Deserialize)]
pub struct Shape {
    pub name: Name,
    #[serde(flatten)]
    pub kind: ShapeKind,
}

/// The contents of a shape.
#[derive(Debug, Deserialize)]
#[serde(tag = "shape", rename_all = "lowercase")]
pub enum ShapeKind {
    Structure(Structure),
    Enum(EnumShape),
}

/// The members of a structure and the relations between them.
#[derive(Debug, Default, Deserialize)]
pub struct Structure {
    pub members: Vec<Member>,
    #[serde(default)]
    pub rules: Vec<Rule>,
}

/// A string or number from a list of values.
#[derive(Debug, Deserialize)]
pub struct EnumShape {
    pub base: Base,
    #[serde(default)]
    pub ignore_case: bool,
    pub values: Vec<EnumValue>,
}

#[derive(Debug, Deserialize)]
pub struct EnumValue {
    pub name: Name,
    #[serde(default)]
    pub aliases: Vec<String>,
}

/// A scalar type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Base {
    String,
    Integer,
    Decimal,
    Float,
    Boolean,
    Timestamp,
    Date,
}

/// The type of a member.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Type {
    Base(Base),
    Shape(String),
    List(Box<Type>),
    Map(Box<Type>),
}

/// A member of a structure.
#[derive(Debug, Deserialize)]
pub struct Member {
    pub name: Name,
    #[serde(rename = "type")]
    pub ty: Type,
    #[serde(default)]
    pub required: bool,
    #[serde(default)]
    pub readonly: bool,
    #[serde(default)]
    pub sensitive: bool,
    pub default: Option<Value>,
    #[serde(default)]
    pub only: Vec<Value>,
    pub format: Option<String>,
    pub range: Option<Bounds>,
    pub length: Option<Bounds>,
    pub items: Option<Bounds>,
    #[serde(default)]
    pub filters: Vec<FilterName>,
    #[serde(default)]
    pub more_filters: bool,
    pub filter_values: Option<Bounds>,
}

/// Bounds, both inclusive and optional.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct Bounds {
    pub min: Option<i64>,
    pub max: Option<i64>,
    pub step: Option<i64>,
}

/// The name of a filter.
#[derive(Debug, Deserialize)]
pub struct FilterName {
    pub wire: String,
    #[serde(rename = "type")]
    pub ty: Type,
}

/// A rule: if all conditions hold, so must the effects.
#[derive(Debug, Deserialize)]
pub struct Rule {
    #[serde(default)]
    pub conditions: Vec<Condition>,
    pub effects: Vec<Effect>,
}

/// A condition of a rule; members are paths of wire names.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Condition {
    Equals { member: Vec<String>, values: Vec<Value> },
    Present(Vec<String>),
    Absent(Vec<String>),
}

/// An effect of a rule; members are paths of wire names.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Effect {
    Require(Vec<Vec<String>>),
    RequireAny(Vec<Vec<String>>),
    Forbid(Vec<Vec<String>>),
    Exclusive(Vec<Vec<String>>),
    Fix { member: Vec<String>, value: Value },
}

impl Bounds {
    /// `true` if the value lies within the bounds.
    pub fn allows(&self, value: i64) -> bool {
        self.min.is_none_or(|min| value >= min)
            && self.max.is_none_or(|max| value <= max)
            && self.step.is_none_or(|step| step != 0 && value % step == 0)
    }
}

impl std::fmt::Display for Bounds {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match (self.min, self.max) {
            (Some(min), Some(max)) => write!(f, "{min} to {max}")?,
            (Some(min), None) => write!(f, "{min} or more")?,
            (None, Some(max)) => write!(f, "at most {max}")?,
            (None, None) => f.write_str("any")?,
        }
        self.step.map_or(Ok(()), |step| write!(f, ", in steps of {step}"))
    }
}

impl Structure {
    /// Returns the member with that name.
    pub fn member(&self, name: &str) -> Option<&Member> {
        self.members.iter().find(|member| member.name.wire == name)
    }
}

impl EnumShape {
    /// Returns the value in the spelling of the spec, if the enum has it.
    pub fn canonical(&self, text: &str) -> Option<&str> {
        let is = |own: &str| if self.ignore_case { own.eq_ignore_ascii_case(text) } else { own == text };
        let value =
            self.values.iter().find(|value| is(&value.name.wire) || value.aliases.iter().any(|alias| is(alias)))?;
        Some(&value.name.wire)
    }

    /// Returns all values, for messages.
    pub fn list(&self) -> String {
        let all: Vec<&str> = self.values.iter().map(|value| value.name.wire.as_str()).collect();
        all.join(", ")
    }
}
