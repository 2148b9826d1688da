//! The schema of the files that define types, enums, errors and waiters, and of sources.yaml.

use schemars::JsonSchema;
use serde::Deserialize;

use super::member::{MemberDef, ProvenanceDef, Rule};
use super::{Block, Map, Scalar, Spanned, SpannedString};
use crate::model::{EndpointName, ErrorKind, Provenance};

/// Definitions that actions refer to. Files are merged, so each may contain any of the four maps.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Definitions {
    /// Pages of the manual, for every definition without its own.
    pub manual: Option<SpannedString>,
    /// Key in sources.yaml of the publication that a program made the definitions from, instead of `manual`.
    pub source: Option<SpannedString>,
    /// Provenance of facts that are not on these pages.
    #[serde(default)]
    pub provenance: ProvenanceDef,
    /// Structures, by name.
    #[serde(default)]
    pub types: Map<TypeDef>,
    /// Enums, by name.
    #[serde(default)]
    pub enums: Map<EnumDef>,
    /// Error codes, by wire name.
    #[serde(default)]
    pub errors: Map<ErrorDef>,
    /// Waiters, by name.
    #[serde(default)]
    pub waiters: Map<WaiterDef>,
    /// The only endpoint that has the definitions of the file; without this key, every endpoint has them.
    pub endpoint: Option<Spanned<EndpointName>>,
}

/// A structure used in more than one place.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TypeDef {
    /// Documentation, as a sentence. Names in backticks are references.
    #[schemars(required)]
    pub doc: Option<SpannedString>,
    /// What to use instead, or who says that it is out of use, as a sentence. Names in backticks are references.
    pub deprecated: Option<SpannedString>,
    /// Contradiction in the manual, and its resolution in the spec.
    pub conflict: Option<SpannedString>,
    /// Pages of the manual.
    pub manual: Option<SpannedString>,
    /// Key in sources.yaml of the publication that a program made the definitions from, instead of `manual`.
    pub source: Option<SpannedString>,
    /// Provenance of facts that are not on these pages.
    #[serde(default)]
    pub provenance: ProvenanceDef,
    /// Reason why it is defined although no action uses it.
    pub unused: Option<SpannedString>,
    /// `true` for a condition of a list. Every action that takes it lists the values of its `Name` under `filters`.
    #[serde(default)]
    pub filter: bool,
    /// Members by wire name.
    #[serde(default)]
    #[schemars(extend("x-required" = true))]
    pub members: Map<MemberDef>,
    /// Relations between the members.
    #[serde(default)]
    pub rules: Vec<Rule>,
    /// The only endpoint that has it; without this key, every endpoint has it.
    pub endpoint: Option<Spanned<EndpointName>>,
    /// Keys that have another value on the endpoint `qcloud`.
    pub qcloud: Option<Block>,
}

/// A string or integer from an open list of values.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EnumDef {
    /// Type of the values on the wire; `string` if absent.
    #[serde(rename = "type")]
    pub ty: Option<Spanned<EnumBase>>,
    /// Documentation, as a sentence. Names in backticks are references.
    #[schemars(required)]
    pub doc: Option<SpannedString>,
    /// What to use instead, or who says that it is out of use, as a sentence. Names in backticks are references.
    pub deprecated: Option<SpannedString>,
    /// Contradiction in the manual, and its resolution in the spec.
    pub conflict: Option<SpannedString>,
    /// Pages of the manual.
    pub manual: Option<SpannedString>,
    /// Key in sources.yaml of the publication that a program made the definitions from, instead of `manual`.
    pub source: Option<SpannedString>,
    /// Provenance of facts that are not on these pages.
    #[serde(default)]
    pub provenance: ProvenanceDef,
    /// Reason why it is defined although no action uses it.
    pub unused: Option<SpannedString>,
    /// `true` if upper and lower case are not distinguished in responses.
    pub ignore_case: Option<bool>,
    /// Values, by wire name; numbers are quoted.
    #[serde(default)]
    #[schemars(extend("x-required" = true))]
    pub values: Map<EnumValueDef>,
    /// The only endpoint that has it; without this key, every endpoint has it.
    pub endpoint: Option<Spanned<EndpointName>>,
    /// Keys that have another value on the endpoint `qcloud`.
    pub qcloud: Option<Block>,
}

/// The type of an enum's values on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum EnumBase {
    /// String.
    String,
    /// Integer.
    Integer,
}

/// A value of an enum.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EnumValueDef {
    /// Words of the name in programming languages; required if the value is a number.
    pub name: Option<SpannedString>,
    /// Documentation, as a sentence. Names in backticks are references.
    #[schemars(required)]
    pub doc: Option<SpannedString>,
    /// Other spellings that a decoder accepts.
    #[serde(default)]
    pub aliases: Vec<SpannedString>,
    /// What to use instead, or who says that it is out of use, as a sentence. Names in backticks are references.
    pub deprecated: Option<SpannedString>,
    /// Contradiction in the manual, and its resolution in the spec.
    pub conflict: Option<SpannedString>,
    /// The only endpoint that has it; without this key, every endpoint has it.
    pub endpoint: Option<Spanned<EndpointName>>,
    /// Keys that have another value on the endpoint `qcloud`.
    pub qcloud: Option<Block>,
}

/// An error code.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ErrorDef {
    /// Words of the name in programming languages; required if the code is a number.
    pub name: Option<SpannedString>,
    /// Classification by what a caller can do.
    #[schemars(required)]
    pub kind: Option<Spanned<ErrorKind>>,
    /// Documentation, as a sentence. Names in backticks are references.
    #[schemars(required)]
    pub doc: Option<SpannedString>,
    /// Other spellings.
    #[serde(default)]
    pub aliases: Vec<SpannedString>,
    /// Contradiction in the manual, and its resolution in the spec.
    pub conflict: Option<SpannedString>,
    /// Pages of the manual.
    pub manual: Option<SpannedString>,
    /// Key in sources.yaml of the publication that a program made the definitions from, instead of `manual`.
    pub source: Option<SpannedString>,
    /// The only endpoint that has it; without this key, every endpoint has it.
    pub endpoint: Option<Spanned<EndpointName>>,
    /// Keys that have another value on the endpoint `qcloud`.
    pub qcloud: Option<Block>,
}

/// A condition to wait for.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WaiterDef {
    /// Documentation, as a sentence that begins with "Until". Names in backticks are references.
    #[schemars(required)]
    pub doc: Option<SpannedString>,
    /// The action to poll.
    #[schemars(required)]
    pub action: Option<SpannedString>,
    /// Path of the request member for the ids.
    #[schemars(required)]
    pub ids: Option<SpannedString>,
    /// Further request members, each with its value.
    #[serde(default)]
    pub fix: Map<Scalar>,
    /// Path of the id in an item of the response.
    #[schemars(required)]
    pub id: Option<SpannedString>,
    /// Path of the state in an item of the response.
    pub state: Option<SpannedString>,
    /// States that count as success.
    #[serde(default)]
    pub success: Vec<Scalar>,
    /// `true` if the absence of an id counts as success too.
    pub removed: Option<bool>,
    /// States that count as failure and end the wait at once.
    #[serde(default)]
    pub failure: Vec<Scalar>,
    /// Pause between two attempts, in seconds.
    #[schemars(required)]
    pub interval_seconds: Option<u32>,
    /// Time after which the waiter times out, in seconds.
    #[schemars(required)]
    pub timeout_seconds: Option<u32>,
    /// Contradiction in the manual, and its resolution in the spec.
    pub conflict: Option<SpannedString>,
    /// The only endpoint that has it; without this key, every endpoint has it.
    pub endpoint: Option<Spanned<EndpointName>>,
    /// Keys that have another value on the endpoint `qcloud`.
    pub qcloud: Option<Block>,
}

/// The schema of sources.yaml: the publications that facts were taken from.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SourcesFile {
    /// Publications, by key.
    #[serde(default)]
    #[schemars(extend("x-required" = true))]
    pub sources: Map<SourceDef>,
}

/// A publication.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SourceDef {
    /// Provenance of the facts from this publication.
    #[schemars(required)]
    pub provenance: Option<Spanned<Provenance>>,
    /// Title.
    #[schemars(required)]
    pub title: Option<SpannedString>,
    /// Date of publication.
    #[schemars(required)]
    pub date: Option<SpannedString>,
    /// Number of pages.
    pub pages: Option<u32>,
    /// Chapters, except those about one action: the file of the action names its pages.
    #[serde(default)]
    pub chapters: Vec<ChapterDef>,
}

/// A chapter of a publication, and the files of the spec that describe it.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ChapterDef {
    /// Title.
    #[schemars(required)]
    pub title: Option<SpannedString>,
    /// Pages of the chapter, `p18-19`.
    #[schemars(required)]
    pub pages: Option<SpannedString>,
    /// Files of the spec that hold its facts.
    #[serde(default, rename = "in")]
    pub files: Vec<SpannedString>,
    /// Remarks; for a chapter without a file, the reason that it has no counterpart.
    pub note: Option<SpannedString>,
}
