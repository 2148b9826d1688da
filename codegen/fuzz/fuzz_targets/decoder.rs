//! Any bytes as JSON, and as the response to a call.
#![no_main]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a difference is a crash")]

#[path = "../../clients/rust/runtime/tests/decoder/compare.rs"]
mod compare;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    compare::check(&String::from_utf8_lossy(data));
    compare::check_response(data);
});
