// @generated from the spec; edit that and run `cargo xtask codegen`.
//! Cloud Virtual Machine, revised API, version 2017-03-12.
//!
//! `new` creates a request from what is required, setters complete it, and the method of [`Client`] that is
//! named after its action sends it, or [`Client::send`].

#![cfg_attr(not(feature = "v2017-03-12"), allow(rustdoc::broken_intra_doc_links))]
mod api;
#[cfg(feature = "blocking")]
pub mod blocking;
mod client;
mod errors;
pub mod types;
pub mod waiters;
#[cfg(feature = "addresses")]
mod addresses;
#[cfg(feature = "images")]
mod images;
#[cfg(feature = "instances")]
mod instances;
#[cfg(feature = "key-pairs")]
mod key_pairs;
#[cfg(feature = "regions")]
mod regions;

pub use api::{API, action, actions};
pub use client::Client;
pub use errors::ErrorCode;
#[cfg(feature = "addresses")]
pub use addresses::*;
#[cfg(feature = "images")]
pub use images::*;
#[cfg(feature = "instances")]
pub use instances::*;
#[cfg(feature = "key-pairs")]
pub use key_pairs::*;
#[cfg(feature = "regions")]
pub use regions::*;
