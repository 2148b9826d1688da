//! The codes of all diagnostics, with the texts of `explain`.
//!
//! The letter is the severity, and the first two digits are the subject. Numbers are never reused.

mod examples;
mod names;
mod reading;
mod sources;
mod structure;
mod target;
mod values;

pub use examples::*;
pub use names::*;
pub use reading::*;
pub use sources::*;
pub use structure::*;
pub use target::*;
pub use values::*;

use super::Severity;

/// A kind of problem.
#[derive(Debug, PartialEq, Eq)]
pub struct Code {
    /// Id, `E0204`.
    pub id: &'static str,
    /// Title.
    pub title: &'static str,
    /// Explanation in Markdown, in most cases with a wrong and a right example.
    pub explain: &'static str,
}

impl Code {
    /// Returns the severity, which the letter of the id encodes.
    pub fn severity(&self) -> Severity {
        if self.id.starts_with('W') { Severity::Warning } else { Severity::Error }
    }
}

/// Returns all codes, ordered by number.
pub fn all() -> impl Iterator<Item = &'static Code> {
    [reading::ALL, structure::ALL, names::ALL, values::ALL, examples::ALL, sources::ALL, target::ALL]
        .into_iter()
        .flatten()
        .copied()
}

/// Returns the code with the id, in upper or lower case.
pub fn find(id: &str) -> Option<&'static Code> {
    all().find(|code| code.id.eq_ignore_ascii_case(id))
}

/// Defines codes and the list of them.
macro_rules! codes {
    ($($id:ident $title:literal $explain:literal)*) => {
        $(
            #[doc = $title]
            pub static $id: crate::diag::codes::Code =
                crate::diag::codes::Code { id: stringify!($id), title: $title, explain: $explain };
        )*
        pub(super) const ALL: &[&crate::diag::codes::Code] = &[$(&$id),*];
    };
}
use codes;
