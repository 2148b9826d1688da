//! The parts of the table, one feature per part.

use std::error::Error;

use crate::{measure::Effort, table::Rows};

/// A function that measures its rows and passes them on.
pub type Part = fn(Effort, Rows<'_>) -> Result<(), Box<dyn Error>>;

/// The compiled parts by name, in the order of the table.
pub const ALL: &[(&str, Part)] = &[
    #[cfg(feature = "request")]
    ("request", crate::request_rows::rows),
    #[cfg(feature = "response")]
    ("response", crate::response_rows::rows),
    #[cfg(feature = "compile")]
    ("compile", crate::compile_rows::rows),
    #[cfg(feature = "vendor")]
    ("vendor", crate::vendor_rows::rows),
    #[cfg(feature = "size")]
    ("size", crate::size_rows::rows),
    #[cfg(feature = "generator")]
    ("generator", crate::generator_rows::rows),
    #[cfg(feature = "import")]
    ("import", crate::import_rows::rows),
];
