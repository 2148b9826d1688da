// @generated from the spec; edit that and run `cargo xtask codegen`.
//! Cloud Virtual Machine, revised API, version 2017-03-12.
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
#[cfg(feature = "v2017-03-12-addresses")]
mod addresses;
#[cfg(feature = "v2017-03-12-images")]
mod images;
#[cfg(feature = "v2017-03-12-instances")]
mod instances;
#[cfg(feature = "v2017-03-12-key-pairs")]
mod key_pairs;
#[cfg(feature = "v2017-03-12-regions")]
mod regions;

pub use api::{API, action, actions};
pub use client::Client;
pub use errors::ErrorCode;
#[cfg(feature = "v2017-03-12-addresses")]
pub use addresses::*;
#[cfg(feature = "v2017-03-12-images")]
pub use images::*;
#[cfg(feature = "v2017-03-12-instances")]
pub use instances::*;
#[cfg(feature = "v2017-03-12-key-pairs")]
pub use key_pairs::*;
#[cfg(feature = "v2017-03-12-regions")]
pub use regions::*;
