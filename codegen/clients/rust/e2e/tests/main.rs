//! The tests across the crates, in one program: linking many takes longer than running them.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod current_codes;
mod lifecycle;
mod manual_samples;
mod secrets;
#[path = "../../runtime/tests/integration/common/server.rs"]
#[allow(dead_code, reason = "tests of the runtime use the rest")]
mod server;
mod set_or_unset;
#[path = "../../runtime/tests/integration/common/verify.rs"]
#[allow(dead_code, reason = "tests of the runtime use the rest")]
mod verify;
