//! The tests of the public API, in one program: linking many takes longer than running them.
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

mod any_names;
mod coverage;
mod diff;
mod docs;
mod endpoints;
mod facts;
mod fix;
mod import;
mod locate;
mod normal;
mod obstacle;
mod pipeline;
mod planted;
mod reading;
mod skeleton;
mod support;
mod ui;
