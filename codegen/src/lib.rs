//! Reads the API spec in YAML and writes clients, reference pages and the model from it.
//!
//! `ARCHITECTURE.md` beside this crate tells the stages and their invariants.
#![deny(clippy::disallowed_types)]

pub mod apply;
pub mod diag;
pub mod load;
pub mod model;
pub mod source;
pub mod stamp;
pub mod syntax;
pub mod targets;
pub mod tree;
