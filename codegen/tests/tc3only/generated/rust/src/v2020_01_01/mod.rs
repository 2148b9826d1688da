// @generated from the spec; edit that and run `cargo xtask codegen`.
//! A demonstration service, version 2020-01-01.
//!
//! A request is made by `new` with what is required, completed by setters, and sent by the method of
//! [`Client`] named after its action, or by [`Client::send`].

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
