//! The resolved API, as plain data that is independent of any target language.
//!
//! `lower` builds the model, the passes of `analyze` complete it, targets read it, and `generated/model.json` is its
//! JSON form. Every name is already split into words, and every reference resolves.

mod action;
mod api;
mod constraint;
mod doc;
mod item;
mod lookup;
mod protocol;
mod shape;
mod union;

pub use action::{
    Action, Changes, Correction, Effect, ErrorUse, Example, PagePosition, Pagination, RaisedError, RegionNeed,
    WaiterKey,
};
pub use api::{
    Api, ApiViews, Boolean, CommonParameter, Endpoint, EndpointName, Endpoints, Envelope, ErrorCode, ErrorKind,
    FilledBy, FixedMember, Format, Host, Leniency, Protocol, Quotas, Waiter,
};
pub use constraint::{Bounds, Condition, FilterName, Rule, RuleEffect};
pub use doc::{Doc, DocSpan};
pub use item::{Item, Owner};
pub use protocol::{
    CallProtocol, Catalogue, EndpointDefaults, EnvelopeLayout, Envelopes, RequestFormat, Retry, RetryBudget,
    Signatures, Tc3, Timestamps, Version1, WaiterPolicy,
};
pub use shape::{BaseType, Direction, EnumShape, EnumValue, Member, Shape, ShapeKind, Structure, TimeLayout, Type};

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::source::Span;

/// Version of the JSON form. Increased if readers of the previous form would misread the new one.
pub const FORMAT: u32 = 3;

/// The content of a spec, with all API versions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Model {
    /// Version of this JSON form.
    pub format: u32,
    /// Sources of facts.
    pub sources: Vec<SourceInfo>,
    /// What holds for the calls of every API version.
    pub protocol: CallProtocol,
    /// One entry per API version, ordered by folder name.
    pub apis: Vec<Api>,
    /// Markdown that targets copy into their output, by path: `rust/README.md`. It is not part of the API.
    #[serde(skip)]
    pub texts: BTreeMap<String, String>,
}

/// A publication that facts were taken from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SourceInfo {
    /// Key in `sources.yaml`.
    pub id: String,
    /// Provenance of the facts from this source.
    pub provenance: Provenance,
    /// Title.
    pub title: String,
    /// Date of publication.
    pub date: String,
    /// Number of pages. Like the chapters, it is not part of the API.
    #[serde(skip)]
    pub pages: Option<u32>,
    /// Chapters, except those about one action.
    #[serde(skip)]
    pub chapters: Vec<Chapter>,
}

/// A chapter of a publication, and the files of the spec that describe it.
#[derive(Debug, Clone, PartialEq)]
pub struct Chapter {
    /// Title.
    pub title: String,
    /// Pages of the chapter, `p18-19`.
    pub pages: String,
    /// Files of the spec that describe it.
    pub files: Vec<String>,
    /// Remarks; for a chapter without a file, the reason that it has no counterpart.
    pub note: String,
}

/// The provenance of a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Provenance {
    /// From the named pages of the manual.
    Documented,
    /// Missing in this project's copy of the manual; from another publication of the same page.
    Supplemented,
    /// Inferred from an example or a client of the vendor.
    Inferred,
    /// Not in the manual: from a publication about the current service.
    Current,
    /// Made by a program from a machine-readable publication.
    Imported,
}

/// A wire name, and its lower-case words, which each target joins.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub struct Name {
    /// Wire name.
    pub wire: String,
    /// Lower-case words: `UUIDSet` is `uuid`, `set`.
    pub words: Vec<String>,
}

/// The source location and provenance of a fact.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Origin {
    /// Spec file, relative to the folder of the spec, with forward slashes.
    pub file: String,
    /// Pages of the manual as the spec names them, `p45-48`; empty if it names none.
    pub pages: String,
    /// Provenance.
    pub provenance: Provenance,
    /// Reason of an inferred fact, or source of a current or imported one; empty otherwise.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// Span in the file, for messages. Not exported, because moving a line changes no fact.
    #[serde(skip)]
    #[schemars(skip)]
    pub span: Span,
}

impl Provenance {
    /// All provenances.
    pub const ALL: [Provenance; 5] =
        [Self::Documented, Self::Supplemented, Self::Inferred, Self::Current, Self::Imported];

    /// Returns the name of the provenance in the spec.
    pub fn word(self) -> &'static str {
        match self {
            Self::Documented => "documented",
            Self::Supplemented => "supplemented",
            Self::Inferred => "inferred",
            Self::Current => "current",
            Self::Imported => "imported",
        }
    }
}

impl Model {
    /// Returns the API version in the folder `folder`, `v2017-03-12` or `legacy`.
    pub fn api(&self, folder: &str) -> Option<&Api> {
        self.apis.iter().find(|api| api.folder == folder)
    }
}
