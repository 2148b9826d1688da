// @generated from the spec; edit that and run `cargo xtask codegen`.
#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
// Links in documentation are full paths, whatever a module imports.
#![allow(rustdoc::redundant_explicit_links)]
// A deprecated member is still read, and sent if it is set.
#![allow(deprecated)]
#[cfg(feature = "v2017-03-12")]
pub mod guide;
#[cfg(feature = "_legacy")]
pub mod legacy;
#[cfg(feature = "_v2017-03-12")]
pub mod v2017_03_12;
#[cfg(feature = "_v2017-03-12")]
pub use v2017_03_12::*;

pub use tencentcloud_core::{
    self as core, Credentials, Error, ErrorKind, Request, credentials,
    types::{Date, Decimal, Extra, LocalTime, Secret, Timestamp},
};
