// @generated from the spec; edit that and run `cargo xtask codegen`.
//! A demonstration service, version 2020-01-01.
//!
//! `new` creates a request from what is required, setters complete it, and the method of [`Client`] that is
//! named after its action sends it, or [`Client::send`].

#![cfg_attr(not(feature = "v2020-01-01"), allow(rustdoc::broken_intra_doc_links))]
mod api;
#[cfg(feature = "blocking")]
pub mod blocking;
mod client;
mod errors;
pub mod types;
pub mod waiters;
#[cfg(feature = "items")]
mod items;

pub use api::{API, action, actions};
pub use client::Client;
pub use errors::ErrorCode;
#[cfg(feature = "items")]
pub use items::*;
