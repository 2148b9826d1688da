//! Every kind of problem, in one table: the messages, `explain` and the docs page draw on it.
//!
//! The letter is the severity, the first two digits are the subject. Numbers are never used twice.

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

/// One kind of problem.
#[derive(Debug, PartialEq, Eq)]
pub struct Code {
    /// `E0204`.
    pub id: &'static str,
    /// What is wrong, in a few words.
    pub title: &'static str,
    /// Why it is refused, with a wrong and a right example, in Markdown.
    pub explain: &'static str,
}

impl Code {
    /// Read off the id's letter.
    pub fn severity(&self) -> Severity {
        if self.id.starts_with('W') { Severity::Warning } else { Severity::Error }
    }
}

/// All codes, by id.
pub fn all() -> impl Iterator<Item = &'static Code> {
    [reading::ALL, structure::ALL, names::ALL, values::ALL, examples::ALL, sources::ALL, target::ALL]
        .into_iter()
        .flatten()
        .copied()
}

/// The code of that id.
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
