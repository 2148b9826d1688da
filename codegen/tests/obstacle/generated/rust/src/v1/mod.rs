// @generated from the spec; edit that and run `cargo xtask codegen`.
//! Naming obstacle course, version v1.
//!
//! `new` creates a request from what is required, setters complete it, and the method of [`Client`] that is
//! named after its action sends it, or [`Client::send`].

#![cfg_attr(not(feature = "v1"), allow(rustdoc::broken_intra_doc_links))]
mod api;
#[cfg(feature = "blocking")]
pub mod blocking;
mod client;
mod errors;
pub mod types;
pub mod waiters;
#[cfg(feature = "calls")]
mod calls;
#[cfg(feature = "names")]
mod names;

pub use api::{API, action, actions};
pub use client::Client;
pub use errors::ErrorCode;
#[cfg(feature = "calls")]
pub use calls::*;
#[cfg(feature = "names")]
pub use names::*;
