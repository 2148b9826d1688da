// @generated from the spec; edit that and run `cargo xtask codegen`.
//! Guides, one page per subject. They contain documentation only.

#[doc = include_str!("guide/api_versions.md")]
pub mod api_versions {}

#[doc = include_str!("guide/credentials.md")]
pub mod credentials {}

#[doc = include_str!("guide/errors.md")]
pub mod errors {}

#[doc = include_str!("guide/pages.md")]
pub mod pages {}

#[doc = include_str!("guide/retries.md")]
pub mod retries {}

#[doc = include_str!("guide/testing.md")]
pub mod testing {}

#[doc = include_str!("guide/waiters.md")]
pub mod waiters {}
