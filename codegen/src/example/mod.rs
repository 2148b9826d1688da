//! Documented examples against the model: do values fit their types, does the printed query say the same?
//!
//! Works on plain JSON, so that a finding is a path into the value; who asks knows where that path stands.

pub mod constraints;
pub mod query;
mod text;
pub mod typing;

pub use text::is_decimal;

/// One step into a JSON value.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Into an object.
    Key(String),
    /// Into an array.
    Index(usize),
}

/// Something wrong with a part of an example.
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
