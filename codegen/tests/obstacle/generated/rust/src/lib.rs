// @generated from the spec; edit that and run `cargo xtask codegen`.
#![doc = include_str!("../README.md")]
#[cfg(feature = "_v1")]
pub mod v1;

pub use tencentcloud_core::{
    self as core, Credentials, Date, Decimal, Error, ErrorKind, Extra, Request, Secret,
    Timestamp, credentials,
};
