//! The tests of the public API, in a single program: linking many takes longer than running them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[cfg(feature = "blocking")]
mod blocking;
mod budget;
mod common;
#[cfg(feature = "hyper")]
mod credentials;
#[cfg(feature = "blocking")]
mod credentials_blocking;
#[cfg(feature = "hyper")]
mod credentials_renewal;
mod curl;
mod error_chain;
#[cfg(feature = "reqwest")]
mod http2;
mod json_calls;
#[cfg(feature = "hyper")]
mod loopback;
mod malformed_responses;
mod misleading_responses;
mod pagination;
mod pooled_connection;
#[cfg(feature = "reqwest")]
mod proxy;
mod rejected_key;
#[cfg(any(feature = "hyper", feature = "reqwest", feature = "blocking"))]
mod retries;
mod secrets;
mod sign_example;
#[cfg(any(feature = "hyper", feature = "reqwest", feature = "blocking"))]
mod transports;
mod uncertain_outcomes;
mod vectors;
mod waiters;
