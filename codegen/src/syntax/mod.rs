//! The schemas of the spec's files, as plain types.
//!
//! The JSON Schema of these types is exported as `spec/schema.json`, and `validate` checks trees against
//! it, so one description serves editors, messages and code. Keys that an author must write are optional
//! here, so that a missing key causes one message and nothing else.

mod action;
mod api;
mod de;
mod definitions;
mod files;
mod marks;
mod member;
mod reference;
mod schema;
mod spanned;
mod validate;
mod view;

pub use action::{ActionFile, Changes, Correction, Example, Pagination};
pub use api::{ApiFile, Endpoint, Endpoints, Format, Host, Protocol};
pub use de::from_node;
pub use definitions::{
    ChapterDef, Definitions, EnumBase, EnumDef, EnumValueDef, ErrorDef, SourceDef, SourcesFile, TypeDef, WaiterDef,
};
pub use files::{Action, ApiVersion, File, Spec, UnreadableParts, decode};
pub use member::{Bounds, Filter, MemberDef, ProvenanceDef, Rule};
pub use reference::key_reference;
pub(crate) use schema::require_marked;
pub use schema::spec_schema;
pub use spanned::{Block, Json, Map, Scalar, Spanned};
pub use view::{View, Views, views};

/// A string and its span.
pub type SpannedString = Spanned<String>;
