//! Structures, enums and the types that refer to them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Bounds, FilterName, Name, Origin, Rule};

/// A named type: a structure or an enum.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Shape {
    /// Name, unique in the API version.
    pub name: Name,
    /// What it is, for people.
    pub doc: String,
    /// How the manual contradicts itself here, and what we chose.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conflict: Option<String>,
    /// Its contents.
    #[serde(flatten)]
    pub kind: ShapeKind,
    /// Whether it travels in requests, responses or both. Set by `analyze`.
    pub direction: Direction,
    /// Whether it contains itself. Set by `analyze`.
    pub recursive: bool,
    /// Sections whose actions reach it, sorted. Set by `analyze`.
    pub sections: Vec<String>,
    /// Where it stands.
    pub origin: Origin,
}

/// Contents of a shape.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "shape", rename_all = "lowercase")]
pub enum ShapeKind {
    /// Members under names.
    Structure(Structure),
    /// A string or number out of a list that may grow.
    Enum(EnumShape),
}

/// Members and the relations between them.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Structure {
    /// Members, in the order of the spec.
    pub members: Vec<Member>,
    /// Relations between members.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rules: Vec<Rule>,
}

/// An open enum: values not listed are legal on the wire.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct EnumShape {
    /// `String` or `Integer`.
    pub base: BaseType,
    /// Whether case is ignored when a value is read.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub ignore_case: bool,
    /// The values known, in the order of the spec.
    pub values: Vec<EnumValue>,
}

/// A value of an enum.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct EnumValue {
    /// Value on the wire (a number as its decimal text) and words of its name.
    pub name: Name,
    /// What it means.
    pub doc: String,
    /// Other spellings a decoder accepts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// How the manual contradicts itself here, and what we chose.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conflict: Option<String>,
    /// Where it stands.
    pub origin: Origin,
}

/// A scalar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum BaseType {
    /// Text.
    String,
    /// Whole number of at most 64 bits.
    Integer,
    /// Exact decimal number.
    Decimal,
    /// True or false.
    Boolean,
    /// Point in time, in the format of the API version.
    Timestamp,
    /// Day, `YYYY-MM-DD`.
    Date,
}

/// Type of a member.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Type {
    /// A scalar.
    Base(BaseType),
    /// A structure or enum of the API version, by wire name.
    Shape(String),
    /// Values in order.
    List(Box<Type>),
    /// Values under text keys.
    Map(Box<Type>),
}

/// Which way values travel.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// No action reaches it.
    #[default]
    None,
    /// In requests only.
    In,
    /// In responses only.
    Out,
    /// Both ways.
    Both,
}

/// A member of a request, a response or a structure.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Member {
    /// Its name.
    pub name: Name,
    /// Its type.
    #[serde(rename = "type")]
    pub ty: Type,
    /// What it is, for people.
    pub doc: String,
    /// A request without it is refused. Responses may lack any member.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub required: bool,
    /// Only in responses, though the structure travels in requests too.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub readonly: bool,
    /// Must not be shown in logs.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub sensitive: bool,
    /// Value the service takes when the member is absent, typed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default: Option<serde_json::Value>,
    /// Values allowed here, of more that the type has, typed. Empty: all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub only: Vec<serde_json::Value>,
    /// Enum that lists the values known of a string or number open to others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub known: Option<String>,
    /// Unit of a number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// Format of a string, by its key in the API version's `formats`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub format: Option<String>,
    /// Bounds of a number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub range: Option<Bounds>,
    /// Bounds of a string's length in characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub length: Option<Bounds>,
    /// Bounds of a list's number of items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub items: Option<Bounds>,
    /// Names that a list of filters accepts here.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub filters: Vec<FilterName>,
    /// Bounds of the number of values of one filter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filter_values: Option<Bounds>,
    /// Other names a decoder accepts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// How the manual contradicts itself here, and what we chose.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conflict: Option<String>,
    /// Where it stands.
    pub origin: Origin,
}

impl std::fmt::Display for Type {
    /// As the spec writes it: `list of Image`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Type::Base(base) => f.write_str(base.word()),
            Type::Shape(name) => f.write_str(name),
            Type::List(inner) => write!(f, "list of {inner}"),
            Type::Map(inner) => write!(f, "map of {inner}"),
        }
    }
}
