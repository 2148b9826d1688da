//! The resolved API: plain data that knows no language.
//!
//! `lower` makes it, passes in `analyze` complete it, targets read it, and `generated/model.json` is its
//! JSON form. Every name that code needs is already split into words; every reference leads somewhere.

mod action;
mod api;
mod constraint;
mod item;
mod lookup;
mod shape;

pub use action::{Action, Changes, Correction, Effect, ErrorUse, Example, Pagination, StateRef};
pub use api::{
    Api, Boolean, CommonParameter, Endpoint, EndpointName, Endpoints, Envelope, ErrorCode, ErrorKind, FilledBy,
    FixedMember, Format, Host, Leniency, Protocol, Quotas, Signing, Waiter,
};
pub use constraint::{Bounds, Condition, FilterName, Rule, RuleEffect};
pub use item::{Item, Owner};
pub use shape::{BaseType, Direction, EnumShape, EnumValue, Member, Shape, ShapeKind, Structure, Type};

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::source::Span;

/// Version of the JSON form. Raised when a reader of the former form would misread the new one.
pub const FORMAT: u32 = 1;

/// Everything the spec says, all API versions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Model {
    /// Version of this JSON form.
    pub format: u32,
    /// Where facts come from.
    pub sources: Vec<SourceInfo>,
    /// One entry per API version, ordered by folder name.
    pub apis: Vec<Api>,
    /// Markdown that a target adds to what it generates, by path: `rust/README.md`. It says nothing about the API.
    #[serde(skip)]
    pub texts: BTreeMap<String, String>,
}

/// A publication that facts were taken from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SourceInfo {
    /// Key in `sources.yaml`.
    pub id: String,
    /// Provenance of the facts it backs.
    pub provenance: Provenance,
    /// What it is.
    pub title: String,
    /// When it was published.
    pub date: String,
    /// How many pages it has. Like the chapters, it says nothing about the API.
    #[serde(skip)]
    pub pages: Option<u32>,
    /// Its chapters, except those about one action.
    #[serde(skip)]
    pub chapters: Vec<Chapter>,
}

/// A chapter of a publication, and what became of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Chapter {
    /// What it is called.
    pub title: String,
    /// Where it stands, `p18-19`.
    pub pages: String,
    /// Files of the spec that say what it says.
    pub files: Vec<String>,
    /// What else there is to say; without a file, why it has no counterpart.
    pub note: String,
}

/// How sure a fact is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Provenance {
    /// Stands on the pages named.
    Documented,
    /// Our copy lost it; another publication of the same page has it.
    Supplemented,
    /// Concluded from an example or a vendor client.
    Inferred,
    /// Not in the manual: a publication about the service of today has it.
    Current,
}

/// A name: as it travels, and split into lower-case words for languages to join.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub struct Name {
    /// As on the wire.
    pub wire: String,
    /// Lower-case words, split once: `UUIDSet` is `uuid`, `set`.
    pub words: Vec<String>,
}

/// Where a fact stands and how sure it is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Origin {
    /// Spec file, relative to the folder of the spec, with forward slashes.
    pub file: String,
    /// Pages of the manual, as the spec gives them (`p45-48`); empty where none are named.
    pub pages: String,
    /// How sure it is.
    pub provenance: Provenance,
    /// Why it was inferred, or the source that a current fact is from; empty for others.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// Place in the file, for messages. Not exported: moving a line changes no fact.
    #[serde(skip)]
    #[schemars(skip)]
    pub span: Span,
}

impl Model {
    /// The API version in folder `folder`, `v2017-03-12` or `legacy`.
    pub fn api(&self, folder: &str) -> Option<&Api> {
        self.apis.iter().find(|api| api.folder == folder)
    }
}
