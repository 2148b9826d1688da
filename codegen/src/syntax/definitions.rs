//! The form of the files beside api.yaml that define types, enums, errors and waiters, and of sources.yaml.

use schemars::JsonSchema;
use serde::Deserialize;

use super::member::{MemberDef, ProvenanceDef, Rule};
use super::{Map, Scalar, Spanned, SpannedString};
use crate::model::{ErrorKind, Provenance};

/// Definitions that actions refer to. Files are merged, so each may hold any of the four maps.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Definitions {
    /// Pages of the manual, for everything here that names none itself.
    pub manual: Option<SpannedString>,
    /// Where facts come from that are not on these pages.
    #[serde(default)]
    pub provenance: ProvenanceDef,
    /// Structures, by name.
    #[serde(default)]
    pub types: Map<TypeDef>,
    /// Enums, by name.
    #[serde(default)]
    pub enums: Map<EnumDef>,
    /// Error codes, as they travel.
    #[serde(default)]
    pub errors: Map<ErrorDef>,
    /// Waiters, by name.
    #[serde(default)]
    pub waiters: Map<WaiterDef>,
}

/// A structure used in more than one place.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TypeDef {
    /// What it is, a sentence.
    #[schemars(required)]
    pub doc: Option<SpannedString>,
    /// How the manual contradicts itself here, and what we chose.
    pub conflict: Option<SpannedString>,
    /// Pages of the manual.
    pub manual: Option<SpannedString>,
    /// Where facts come from that are not on these pages.
    #[serde(default)]
    pub provenance: ProvenanceDef,
    /// Why it is here although no action reaches it.
    pub unused: Option<SpannedString>,
    /// Members by wire name.
    #[serde(default)]
    #[schemars(extend("x-required" = true))]
    pub members: Map<MemberDef>,
    /// Relations between the members.
    #[serde(default)]
    pub rules: Vec<Rule>,
}

/// A string or integer out of a list that may grow.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EnumDef {
    /// What travels; text when absent.
    #[serde(rename = "type")]
    pub ty: Option<Spanned<EnumBase>>,
    /// What it is, a sentence.
    #[schemars(required)]
    pub doc: Option<SpannedString>,
    /// How the manual contradicts itself here, and what we chose.
    pub conflict: Option<SpannedString>,
    /// Pages of the manual.
    pub manual: Option<SpannedString>,
    /// Where facts come from that are not on these pages.
    #[serde(default)]
    pub provenance: ProvenanceDef,
    /// Why it is here although no action reaches it.
    pub unused: Option<SpannedString>,
    /// Upper and lower case mean the same.
    pub ignore_case: Option<bool>,
    /// Values as they travel; numbers are quoted.
    #[serde(default)]
    #[schemars(extend("x-required" = true))]
    pub values: Map<EnumValueDef>,
}

/// What travels for an enum.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum EnumBase {
    /// Text.
    String,
    /// A number.
    Integer,
}

/// A value of an enum.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EnumValueDef {
    /// Words of its name in programming languages; needed where the value is a number.
    pub name: Option<SpannedString>,
    /// What it means, a sentence.
    #[schemars(required)]
    pub doc: Option<SpannedString>,
    /// Other spellings a decoder accepts.
    #[serde(default)]
    pub aliases: Vec<SpannedString>,
    /// How the manual contradicts itself here, and what we chose.
    pub conflict: Option<SpannedString>,
}

/// An error code.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ErrorDef {
    /// Words of its name in programming languages; needed where the code is a number.
    pub name: Option<SpannedString>,
    /// What a caller can do about it.
    #[schemars(required)]
    pub kind: Option<Spanned<ErrorKind>>,
    /// What it means, a sentence.
    #[schemars(required)]
    pub doc: Option<SpannedString>,
    /// Other spellings.
    #[serde(default)]
    pub aliases: Vec<SpannedString>,
    /// How the manual contradicts itself here, and what we chose.
    pub conflict: Option<SpannedString>,
    /// Pages of the manual.
    pub manual: Option<SpannedString>,
}

/// A condition to wait for.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WaiterDef {
    /// What it waits for, a sentence that begins with "Until".
    #[schemars(required)]
    pub doc: Option<SpannedString>,
    /// Action asked again and again.
    #[schemars(required)]
    pub action: Option<SpannedString>,
    /// Path of the request member that takes the ids.
    #[schemars(required)]
    pub ids: Option<SpannedString>,
    /// Request members sent beside the ids, each with its value.
    #[serde(default)]
    pub fix: Map<Scalar>,
    /// Path of the id of one item of the response.
    #[schemars(required)]
    pub id: Option<SpannedString>,
    /// Path of the state of one item of the response.
    pub state: Option<SpannedString>,
    /// States in which an id has arrived.
    #[serde(default)]
    pub success: Vec<Scalar>,
    /// An id that is no longer there has arrived too.
    pub removed: Option<bool>,
    /// States that end it at once, in failure.
    #[serde(default)]
    pub failure: Vec<Scalar>,
    /// Pause between two calls, in seconds.
    #[schemars(required)]
    pub interval_seconds: Option<u32>,
    /// Time after which it gives up, in seconds.
    #[schemars(required)]
    pub timeout_seconds: Option<u32>,
    /// How the manual contradicts itself here, and what we chose.
    pub conflict: Option<SpannedString>,
}

/// The form of sources.yaml: the publications that facts were taken from.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SourcesFile {
    /// Publications by a short name.
    #[serde(default)]
    #[schemars(extend("x-required" = true))]
    pub sources: Map<SourceDef>,
}

/// A publication.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SourceDef {
    /// ProvenanceDef of the facts it backs.
    #[schemars(required)]
    pub provenance: Option<Spanned<Provenance>>,
    /// What it is.
    #[schemars(required)]
    pub title: Option<SpannedString>,
    /// When it was published.
    #[schemars(required)]
    pub date: Option<SpannedString>,
    /// How many pages it has.
    pub pages: Option<u32>,
    /// Its chapters, except those about one action, whose file names its pages.
    #[serde(default)]
    pub chapters: Vec<ChapterDef>,
}

/// A chapter of a publication, and what became of it.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ChapterDef {
    /// What it is called.
    #[schemars(required)]
    pub title: Option<SpannedString>,
    /// Where it stands, `p18-19`.
    #[schemars(required)]
    pub pages: Option<SpannedString>,
    /// Files of the spec that say what it says.
    #[serde(default, rename = "in")]
    pub files: Vec<SpannedString>,
    /// What else there is to say; without a file, why it has no counterpart.
    pub note: Option<SpannedString>,
}
