//! The table's parts, one feature each.

use std::error::Error;

use crate::{measure::Effort, table::Rows};

/// Measures and hands over its rows.
pub type Part = fn(Effort, Rows<'_>) -> Result<(), Box<dyn Error>>;

/// The parts that were compiled, by name, in the order of the table.
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
];
