//! What the generated tests of a client need: one check that sends a documented example through the client.
#![allow(clippy::expect_used, clippy::panic, reason = "a failed expectation here is a failed test")]

mod example;
mod query;

use std::{
    pin::pin,
    task::{Context, Poll, Waker},
};

pub use example::example;
pub use query::{Pairs, pairs};

/// The README's code compiles.
#[cfg(doctest)]
#[doc = include_str!("../../../../../README.md")]
pub struct Readme;

/// So does the newcomer's.
#[cfg(doctest)]
#[doc = include_str!("../NEWCOMER.md")]
pub struct Newcomer;

/// Runs a future that never waits for anything outside.
///
/// # Panics
/// When it does wait.
pub fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("the future waits for something outside"),
    }
}
