// @generated from the spec; edit that and run `cargo xtask codegen`.
//! All examples: the requests that the client sends, and the responses that it reads.

#[cfg(feature = "calls")]
mod v1_calls;

#[cfg(feature = "names")]
mod v1_names;
