// @generated from the spec; edit that and run `cargo xtask codegen`.
//! Cloud Virtual Machine, first API, version v2.
//!
//! A request is made by `new` with what is required, completed by setters, and sent by the method of
//! [`Client`] named after its action, or by [`Client::send`].

mod api;
#[cfg(feature = "blocking")]
pub mod blocking;
mod client;
mod errors;
pub mod types;
pub mod waiters;
#[cfg(feature = "v2-addresses")]
mod addresses;
#[cfg(feature = "v2-images")]
mod images;
#[cfg(feature = "v2-instances")]
mod instances;
#[cfg(feature = "v2-key-pairs")]
mod key_pairs;
#[cfg(feature = "v2-network")]
mod network;
#[cfg(feature = "v2-regions")]
mod regions;
#[cfg(feature = "v2-security-groups")]
mod security_groups;

pub use api::{API, action, actions};
pub use client::Client;
pub use errors::ErrorCode;
#[cfg(feature = "v2-addresses")]
pub use addresses::*;
#[cfg(feature = "v2-images")]
pub use images::*;
#[cfg(feature = "v2-instances")]
pub use instances::*;
#[cfg(feature = "v2-key-pairs")]
pub use key_pairs::*;
#[cfg(feature = "v2-network")]
pub use network::*;
#[cfg(feature = "v2-regions")]
pub use regions::*;
#[cfg(feature = "v2-security-groups")]
pub use security_groups::*;
