// @generated from the spec; edit that and run `cargo xtask codegen`.
//! Every example of the manual: the request it sends and the response it reads.

#[cfg(feature = "items")]
mod v2020_01_01_items;
