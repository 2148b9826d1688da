//! The check that the generated tests of a client use: it sends a documented example through the client.
#![allow(clippy::expect_used, clippy::panic, reason = "a failed expectation here is a failed test")]

mod example;
mod query;

use std::{
    pin::pin,
    task::{Context, Poll, Waker},
};

pub use example::{Expected, Raised, example, json_example};
pub use query::{Pairs, pairs};

/// Compiles the code of the README.
#[cfg(doctest)]
#[doc = include_str!("../../../../../README.md")]
pub struct Readme;

/// Compiles the code of the introduction for newcomers.
#[cfg(doctest)]
#[doc = include_str!("../NEWCOMER.md")]
pub struct Newcomer;

/// Runs a future that does not wait for anything external.
///
/// # Panics
/// When it is pending.
pub fn block_on<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("the future waits for something outside"),
    }
}
