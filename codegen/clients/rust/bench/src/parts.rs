//! The table's parts.

use std::error::Error;

use crate::{
    answer_rows, compile_rows, generator_rows, measure::Effort, request_rows, size_rows, table::Row, vendor_rows,
};

/// Measures and gives rows.
pub type Part = fn(Effort) -> Result<Vec<Row>, Box<dyn Error>>;

/// All parts by name, in the order of the table.
pub const ALL: &[(&str, Part)] = &[
    ("request", request_rows::rows),
    ("answer", answer_rows::rows),
    ("compile", compile_rows::rows),
    ("vendor", vendor_rows::rows),
    ("size", size_rows::rows),
    ("generator", generator_rows::rows),
];
