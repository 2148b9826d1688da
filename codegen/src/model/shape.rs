//! Structures, enums and the types that refer to them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Bounds, Doc, EndpointName, FilterName, Name, Origin, Rule};

/// A named type: a structure or an enum.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Shape {
    /// Name, unique in the API version.
    pub name: Name,
    /// Documentation.
    pub doc: Doc,
    /// What to use instead, or who says that it is out of use. Absent if it is not deprecated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<Doc>,
    /// Contradiction in the manual, and its resolution in the spec.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conflict: Option<String>,
    /// Contents.
    #[serde(flatten)]
    pub kind: ShapeKind,
    /// Use in requests, in responses or in both. Set by `analyze`.
    pub direction: Direction,
    /// `true` if the shape contains itself. Set by `analyze`.
    pub recursive: bool,
    /// Sections whose actions reach the shape, sorted. Set by `analyze`.
    pub sections: Vec<String>,
    /// Origin in the spec and the manual.
    pub origin: Origin,
    /// The only endpoint that has it; `None` if every endpoint of the version has it.
    #[serde(skip)]
    pub endpoint: Option<EndpointName>,
}

/// Contents of a shape.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "shape", rename_all = "lowercase")]
pub enum ShapeKind {
    /// Members by name.
    Structure(Structure),
    /// A string or number from an open list of values.
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
    /// `true` for a condition of a list: a `Name` from those that the action lists, and `Values`.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub filter: bool,
}

/// An open enum: values not listed are legal on the wire.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct EnumShape {
    /// `String` or `Integer`.
    pub base: BaseType,
    /// `true` if values that differ only in upper and lower case are the same.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub ignore_case: bool,
    /// The known values, in the order of the spec.
    pub values: Vec<EnumValue>,
}

/// A value of an enum.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct EnumValue {
    /// Value on the wire (a number in decimal) and the words of its name.
    pub name: Name,
    /// Documentation.
    pub doc: Doc,
    /// Other spellings that a decoder accepts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// What to use instead, or who says that it is out of use. Absent if it is not deprecated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<Doc>,
    /// Contradiction in the manual, and its resolution in the spec.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conflict: Option<String>,
    /// Origin in the spec and the manual.
    pub origin: Origin,
    /// The only endpoint that has it; `None` if every endpoint of the version has it.
    #[serde(skip)]
    pub endpoint: Option<EndpointName>,
}

/// A scalar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum BaseType {
    /// String.
    String,
    /// Whole number of at most 64 bits.
    Integer,
    /// Exact decimal number.
    Decimal,
    /// Floating-point number of 64 bits.
    Float,
    /// True or false.
    Boolean,
    /// Point in time, in the format of the API version.
    Timestamp,
    /// Day, `YYYY-MM-DD`.
    Date,
}

/// The layout of a timestamp.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum TimeLayout {
    /// Without an offset.
    #[serde(rename = "YYYY-MM-DD hh:mm:ss")]
    Local,
    /// In UTC.
    #[serde(rename = "YYYY-MM-DDThh:mm:ssZ")]
    Utc,
    /// In China Standard Time.
    #[serde(rename = "YYYY-MM-DDThh:mm:ss+08:00")]
    China,
}

/// Type of a member.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Type {
    /// A scalar.
    Base(BaseType),
    /// A structure or enum of the API version, by wire name.
    Shape(String),
    /// List.
    List(Box<Type>),
    /// Map with string keys.
    Map(Box<Type>),
}

/// The use of a shape in requests and responses.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Not used by any action.
    #[default]
    None,
    /// In requests only.
    In,
    /// In responses only.
    Out,
    /// In requests and responses.
    Both,
}

/// A member of a request, a response or a structure.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Member {
    /// The name.
    pub name: Name,
    /// The type.
    #[serde(rename = "type")]
    pub ty: Type,
    /// `string` for a boolean that JSON has as the string `true` or `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wire_type: Option<BaseType>,
    /// Name on the wire, in responses, if it is not that of `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wire_name: Option<String>,
    /// Documentation.
    pub doc: Doc,
    /// `true` if a request without the member is rejected. Any member may be absent from a response.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub required: bool,
    /// `true` if the member occurs only in responses, although its structure is used in requests too.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub readonly: bool,
    /// `true` if the value must not appear in logs.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub sensitive: bool,
    /// Typed value that the service assumes if the member is absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default: Option<serde_json::Value>,
    /// Typed values of the enum that are allowed here; empty if all are.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub only: Vec<serde_json::Value>,
    /// Enum with the known values of a string or number that is open to other values.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub known: Option<String>,
    /// Unit of a number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// Format of a string, by its key in the API version's `formats`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub format: Option<String>,
    /// Layout of a timestamp; that of the API version if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub layout: Option<TimeLayout>,
    /// Offset from UTC of a timestamp whose layout has none; without it, its zone is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offset: Option<String>,
    /// Bounds of a number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub range: Option<Bounds>,
    /// Bounds of a string's length in characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub length: Option<Bounds>,
    /// Bounds of a list's number of items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub items: Option<Bounds>,
    /// Filters that the member accepts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub filters: Vec<FilterName>,
    /// `true` if filters of other names are accepted, too.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub more_filters: bool,
    /// Bounds of the number of values of one filter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filter_values: Option<Bounds>,
    /// Other names that a decoder accepts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// What to use instead, or who says that it is out of use. Absent if it is not deprecated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<Doc>,
    /// Contradiction in the manual, and its resolution in the spec.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conflict: Option<String>,
    /// Origin in the spec and the manual.
    pub origin: Origin,
    /// The only endpoint that has it; `None` if every endpoint of the version has it.
    #[serde(skip)]
    pub endpoint: Option<EndpointName>,
}

impl TimeLayout {
    /// Returns the layout as in the spec.
    pub fn text(self) -> &'static str {
        match self {
            Self::Local => "YYYY-MM-DD hh:mm:ss",
            Self::Utc => "YYYY-MM-DDThh:mm:ssZ",
            Self::China => "YYYY-MM-DDThh:mm:ss+08:00",
        }
    }
}

impl Member {
    /// Returns `true` if the member is a time whose zone is not known, so that it stands for no instant.
    pub fn is_local_time(&self) -> bool {
        self.layout == Some(TimeLayout::Local) && self.offset.is_none()
    }
}

impl std::fmt::Display for Type {
    /// Writes the type as in the spec: `list of Image`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Type::Base(base) => f.write_str(base.word()),
            Type::Shape(name) => f.write_str(name),
            Type::List(inner) => write!(f, "list of {inner}"),
            Type::Map(inner) => write!(f, "map of {inner}"),
        }
    }
}
