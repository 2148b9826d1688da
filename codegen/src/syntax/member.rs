//! The form of members, of their bounds, of the rules between them and of provenance.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Map, Scalar, Spanned, SpannedString};
use crate::model::FilledBy;

/// A member of a request, a response or a structure; its key is its wire name.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Member")]
pub struct MemberDef {
    /// `string`, `integer`, `decimal`, `boolean`, `timestamp`, `date`, a structure, an enum, `list of X` or `map of X`.
    #[serde(rename = "type")]
    pub ty: Option<SpannedString>,
    /// Members of a structure used only here, in place of `type`.
    pub members: Option<Map<MemberDef>>,
    /// Beside `members`: a list of them.
    pub list: Option<Spanned<bool>>,
    /// Relations between `members`.
    #[serde(default)]
    pub rules: Vec<Rule>,
    /// Words of its name in programming languages, where the wire name has none or bad ones.
    pub name: Option<SpannedString>,
    /// A request without it is refused.
    pub required: Option<Spanned<bool>>,
    /// Only in responses, though its structure is used in requests too.
    pub readonly: Option<Spanned<bool>>,
    /// Must not be shown in logs.
    pub sensitive: Option<bool>,
    /// Value the service takes when it is absent.
    pub default: Option<Scalar>,
    /// Values allowed here, of more that the type has.
    #[serde(default)]
    pub only: Vec<Scalar>,
    /// Enum with the values the manual lists, of a string or number that takes others too; on a list or map, about its innermost values.
    pub known: Option<SpannedString>,
    /// Unit of a number.
    pub unit: Option<SpannedString>,
    /// Key of a format in `formats` of api.yaml; on a list or map, that of its innermost values.
    pub format: Option<SpannedString>,
    /// Bounds of a number.
    pub range: Option<Spanned<Bounds>>,
    /// Bounds of a text's length in characters.
    pub length: Option<Spanned<Bounds>>,
    /// Bounds of a list's number of items.
    pub items: Option<Spanned<Bounds>>,
    /// Names that a list of Filter accepts here.
    #[serde(default)]
    pub filters: Map<Filter>,
    /// Bounds of the number of values of one filter.
    pub filter_values: Option<Spanned<Bounds>>,
    /// Other names a decoder accepts.
    #[serde(default)]
    pub aliases: Vec<SpannedString>,
    /// Who fills it in; only for the common parameters of api.yaml.
    pub from: Option<Spanned<FilledBy>>,
    /// What it is and does, a sentence.
    #[schemars(required)]
    pub doc: Option<SpannedString>,
    /// How the manual contradicts itself here, and what we chose.
    pub conflict: Option<SpannedString>,
}

/// Bounds, each end inclusive and optional.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Bounds {
    /// Smallest value.
    pub min: Option<i64>,
    /// Largest value.
    pub max: Option<i64>,
    /// Values are multiples of it.
    pub step: Option<i64>,
}

/// A name that a list of Filter accepts.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Filter {
    /// Type of its values.
    #[serde(rename = "type")]
    #[schemars(required)]
    pub ty: Option<SpannedString>,
    /// What it compares, a sentence.
    #[schemars(required)]
    pub doc: Option<SpannedString>,
    /// How the manual contradicts itself here, and what we chose.
    pub conflict: Option<SpannedString>,
}

/// A relation between members. When all conditions hold, the effects must too.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// What people call the case.
    pub title: Option<SpannedString>,
    /// Condition: each member has one of these values; an absent one has its default.
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
    /// Effect: each member that is present has this value.
    #[serde(default)]
    pub fix: Map<Scalar>,
    /// Effect: at most one may be present.
    #[serde(default)]
    pub exclusive: Vec<SpannedString>,
    /// How the manual contradicts itself here, and what we chose.
    pub conflict: Option<SpannedString>,
}

/// Where facts come from that are not on the pages in `manual`. Paths lead from the thing that has the key to the
/// facts; of several that cover a fact the longest counts.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ProvenanceDef {
    /// On the pages after all, inside something that is not.
    #[serde(default)]
    pub documented: Vec<SpannedString>,
    /// Lost by our copy of the manual; another publication of the same page has it.
    #[serde(default)]
    pub supplemented: Vec<SpannedString>,
    /// Concluded from an example or a vendor client, each path with the reason.
    #[serde(default)]
    pub inferred: Map<SpannedString>,
    /// Not in the manual: the service of today has it. Each path with the key of the publication in sources.yaml.
    #[serde(default)]
    pub current: Map<SpannedString>,
}
