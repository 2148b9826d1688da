// @generated from the spec; edit that and run `cargo xtask codegen`.
//! Waiters: what [`Client::wait`](super::Client::wait) waits for, such as resources that have reached a state.
