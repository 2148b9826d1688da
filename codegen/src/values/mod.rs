//! Values of the model's types: written once, for examples, lints and the conformance kit.
//!
//! Works on plain JSON, so that a finding is a path into the value; the caller knows where that path stands.

pub mod query;
mod rules;
mod scalar;
pub mod typing;
pub mod violations;

pub use scalar::{form_text, is_decimal};

/// One step into a JSON value.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Into an object.
    Key(String),
    /// Into an array.
    Index(usize),
}

/// Something wrong with a part of a value.
#[derive(Debug, Clone)]
pub struct Finding {
    /// Where.
    pub path: Vec<Step>,
    /// Which kind of problem.
    pub code: &'static crate::diag::Code,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: Option<String>,
    /// The definition that the value does not fit.
    pub definition: Option<crate::source::Span>,
}
