//! The tests of the fake cloud, in one program: linking many takes longer than running them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod auth;
mod client;
mod common;
#[cfg(feature = "cli")]
mod conformance;
mod errors;
mod examples;
mod faults;
mod hostile;
mod limits;
mod other_service;
#[cfg(feature = "cli")]
mod program;
mod scenario;
#[cfg(feature = "tls")]
mod tls;
