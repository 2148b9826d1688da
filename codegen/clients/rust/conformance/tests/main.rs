//! The tests of the conformance kit, in one program: linking many takes longer than running them.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a failed expectation here is a failed test"
)]

mod complete;
mod defects;
mod kit;
mod runner;
