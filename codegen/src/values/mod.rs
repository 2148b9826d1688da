//! Typing, flattening and validation of JSON values, for examples, lints and the conformance kit.
//!
//! Values are plain JSON, so a finding has a path into the value, which the caller maps to a span.

mod errors;
pub mod query;
mod rules;
mod scalar;
pub mod typing;
pub mod violations;

pub use errors::raised;
pub use scalar::{form_text, is_date, is_decimal};

/// A segment of a path into a JSON value.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum PathSegment {
    /// Key of an object.
    Key(String),
    /// Index of an array.
    Index(usize),
}

/// A problem in a part of a value.
#[derive(Debug, Clone)]
pub struct Finding {
    /// Path of the part.
    pub path: Vec<PathSegment>,
    /// Kind of problem.
    pub code: &'static crate::diag::Code,
    /// Description of the problem.
    pub message: String,
    /// Advice on fixing the problem.
    pub help: Option<String>,
    /// Span of the definition that the value does not match.
    pub definition: Option<crate::source::Span>,
}
