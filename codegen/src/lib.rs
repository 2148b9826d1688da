//! Reads the API spec in YAML and writes clients, reference pages and the model from it.
//!
//! `ARCHITECTURE.md` in the folder of this crate describes the stages and their invariants.
#![deny(clippy::disallowed_types)]

pub mod analyze;
pub mod check;
pub mod diag;
pub mod load;
pub mod lower;
pub mod model;
pub mod output;
pub mod parallel;
pub mod pipeline;
pub mod source;
pub mod syntax;
pub mod targets;
pub mod timings;
pub mod tools;
pub mod values;
pub mod yaml;

pub use pipeline::compile;
