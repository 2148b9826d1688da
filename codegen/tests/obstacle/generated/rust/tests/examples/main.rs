// @generated from the spec; edit that and run `cargo xtask codegen`.
//! Every example of the manual: the request it sends and the response it reads.

#[cfg(feature = "calls")]
mod v1_calls;

#[cfg(feature = "names")]
mod v1_names;
