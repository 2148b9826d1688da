// @generated from the spec; edit that and run `cargo xtask codegen`.
//! Cloud Virtual Machine, legacy API, version legacy.
//!
//! `new` creates a request from what is required, setters complete it, and the method of [`Client`] that is
//! named after its action sends it, or [`Client::send`].

#![cfg_attr(not(feature = "legacy"), allow(rustdoc::broken_intra_doc_links))]
mod api;
#[cfg(feature = "blocking")]
pub mod blocking;
mod client;
mod errors;
pub mod types;
pub mod waiters;
#[cfg(feature = "legacy-addresses")]
mod addresses;
#[cfg(feature = "legacy-images")]
mod images;
#[cfg(feature = "legacy-instances")]
mod instances;
#[cfg(feature = "legacy-key-pairs")]
mod key_pairs;
#[cfg(feature = "legacy-network")]
mod network;
#[cfg(feature = "legacy-regions")]
mod regions;
#[cfg(feature = "legacy-security-groups")]
mod security_groups;

pub use api::{API, action, actions};
pub use client::Client;
pub use errors::ErrorCode;
#[cfg(feature = "legacy-addresses")]
pub use addresses::*;
#[cfg(feature = "legacy-images")]
pub use images::*;
#[cfg(feature = "legacy-instances")]
pub use instances::*;
#[cfg(feature = "legacy-key-pairs")]
pub use key_pairs::*;
#[cfg(feature = "legacy-network")]
pub use network::*;
#[cfg(feature = "legacy-regions")]
pub use regions::*;
#[cfg(feature = "legacy-security-groups")]
pub use security_groups::*;
