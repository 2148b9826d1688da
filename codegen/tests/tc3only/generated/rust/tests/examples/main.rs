// @generated from the spec; edit that and run `cargo xtask codegen`.
//! All examples: the requests that the client sends, and the responses that it reads.

#[cfg(feature = "items")]
mod v2020_01_01_items;
