//! The schema of members, bounds, rules and provenance.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Block, Map, Scalar, Spanned, SpannedString};
use crate::model::{EndpointName, FilledBy, TimeLayout};

/// A member of a request, a response or a structure; its key is its wire name.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Member")]
pub struct MemberDef {
    /// `string`, `integer`, `decimal`, `float`, `boolean`, `timestamp`, `date`, a structure, an enum, `list of X` or `map of X`.
    #[serde(rename = "type")]
    pub ty: Option<SpannedString>,
    /// `string` for a boolean that JSON has as the string `true` or `false`; only on the endpoint `tencentcloud`.
    pub wire_type: Option<Spanned<WireType>>,
    /// Name on the endpoint `qcloud`, in responses; only in a block `qcloud`.
    pub wire_name: Option<SpannedString>,
    /// Members of an inline structure, instead of `type`.
    pub members: Option<Map<MemberDef>>,
    /// `true` if the member is a list of the structure in `members`.
    pub list: Option<Spanned<bool>>,
    /// Relations between `members`.
    #[serde(default)]
    pub rules: Vec<Rule>,
    /// Words of the name in programming languages, if none can be derived from the wire name or they would be misleading.
    pub name: Option<SpannedString>,
    /// `true` if a request without the member is rejected.
    pub required: Option<Spanned<bool>>,
    /// `true` if the member occurs only in responses, although its structure is used in requests too.
    pub readonly: Option<Spanned<bool>>,
    /// `true` if the value must not appear in logs.
    pub sensitive: Option<bool>,
    /// Value that the service assumes if the member is absent.
    pub default: Option<Scalar>,
    /// Values of the enum that are allowed here.
    #[serde(default)]
    pub only: Vec<Scalar>,
    /// Enum with the known values of a string or number that is open to other values; on a list or map, of its innermost values.
    pub known: Option<SpannedString>,
    /// Unit of a number.
    pub unit: Option<SpannedString>,
    /// Key of a format in `formats` of api.yaml; on a list or map, of its innermost values.
    pub format: Option<SpannedString>,
    /// Layout of a timestamp; that of the API version if absent.
    pub layout: Option<Spanned<TimeLayout>>,
    /// Offset from UTC of a timestamp whose layout has none, `+08:00`; without it, its zone is not known.
    pub offset: Option<SpannedString>,
    /// Bounds of a number.
    pub range: Option<Spanned<Bounds>>,
    /// Bounds of a string's length in characters.
    pub length: Option<Spanned<Bounds>>,
    /// Bounds of a list's number of items.
    pub items: Option<Spanned<Bounds>>,
    /// Filters that a list of Filter accepts here, by name.
    #[serde(default)]
    pub filters: Map<Filter>,
    /// `true` if `filters` lists the known names only, and others are accepted, too.
    pub more_filters: Option<Spanned<bool>>,
    /// Bounds of the number of values of one filter.
    pub filter_values: Option<Spanned<Bounds>>,
    /// Other names that a decoder accepts.
    #[serde(default)]
    pub aliases: Vec<SpannedString>,
    /// Source of the value; only for the common parameters of api.yaml.
    pub from: Option<Spanned<FilledBy>>,
    /// Documentation, as a sentence. Names in backticks are references.
    #[schemars(required)]
    pub doc: Option<SpannedString>,
    /// What to use instead, or who says that it is out of use, as a sentence. Names in backticks are references.
    pub deprecated: Option<SpannedString>,
    /// Contradiction in the manual, and its resolution in the spec.
    pub conflict: Option<SpannedString>,
    /// The only endpoint that has it; without this key, every endpoint has it.
    pub endpoint: Option<Spanned<EndpointName>>,
    /// Keys that have another value on the endpoint `qcloud`.
    pub qcloud: Option<Block>,
}

/// The type of a boolean in JSON, if it is not that of JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum WireType {
    /// The string `true` or `false`.
    String,
}

/// Bounds, each end inclusive and optional.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Bounds {
    /// Smallest value.
    pub min: Option<i64>,
    /// Largest value.
    pub max: Option<i64>,
    /// Divisor of all values.
    pub step: Option<i64>,
}

/// A name that a list of Filter accepts.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Filter {
    /// Type of the values that it compares with.
    #[serde(rename = "type")]
    #[schemars(required)]
    pub ty: Option<SpannedString>,
    /// Documentation, as a sentence. Names in backticks are references.
    #[schemars(required)]
    pub doc: Option<SpannedString>,
    /// Contradiction in the manual, and its resolution in the spec.
    pub conflict: Option<SpannedString>,
    /// The only endpoint that has it; without this key, every endpoint has it.
    pub endpoint: Option<Spanned<EndpointName>>,
    /// Keys that have another value on the endpoint `qcloud`.
    pub qcloud: Option<Block>,
}

/// A relation between members. If all conditions hold, the effects must hold as well.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Title.
    pub title: Option<SpannedString>,
    /// Condition: each member has one of these values; an absent member has its default.
    #[serde(default)]
    pub when: Map<Vec<Scalar>>,
    /// Condition: all are present.
    #[serde(default)]
    pub with: Vec<SpannedString>,
    /// Condition: all are absent.
    #[serde(default)]
    pub without: Vec<SpannedString>,
    /// Effect: all must be present.
    #[serde(default)]
    pub require: Vec<SpannedString>,
    /// Effect: at least one must be present.
    #[serde(default)]
    pub require_any: Vec<SpannedString>,
    /// Effect: none may be present.
    #[serde(default)]
    pub forbid: Vec<SpannedString>,
    /// Effect: each member that is present or has a default has this value.
    #[serde(default)]
    pub fix: Map<Scalar>,
    /// Effect: at most one may be present.
    #[serde(default)]
    pub exclusive: Vec<SpannedString>,
    /// Contradiction in the manual, and its resolution in the spec.
    pub conflict: Option<SpannedString>,
    /// The only endpoint that has it; without this key, every endpoint has it.
    pub endpoint: Option<Spanned<EndpointName>>,
}

/// Provenance of facts that are not on the pages in `manual`. Paths start at the map that contains this key. If several
/// paths cover a fact, the longest applies.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ProvenanceDef {
    /// Facts that the pages state, within a definition of another provenance.
    #[serde(default)]
    pub documented: Vec<SpannedString>,
    /// Facts that this project's copy of the manual lacks, taken from another publication of the same page.
    #[serde(default)]
    pub supplemented: Vec<SpannedString>,
    /// Facts inferred from an example or a client of the vendor, each path with the reason.
    #[serde(default)]
    pub inferred: Map<SpannedString>,
    /// Facts about the current service that are not in the manual, each path with the key of its publication in sources.yaml.
    #[serde(default)]
    pub current: Map<SpannedString>,
}
