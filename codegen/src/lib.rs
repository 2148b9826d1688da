//! Reads the API spec in YAML and writes clients, reference pages and the model from it.
//!
//! `ARCHITECTURE.md` beside this crate tells the stages and their invariants.
#![deny(clippy::disallowed_types)]

pub mod model;
pub mod source;
