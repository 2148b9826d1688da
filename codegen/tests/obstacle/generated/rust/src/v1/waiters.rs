// @generated from the spec; edit that and run `cargo xtask codegen`.
//! What waits until resources are in a state, for [`Client::wait`](super::Client::wait).
