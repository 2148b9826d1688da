// @generated from the spec; edit that and run `cargo xtask codegen`.
mod floats;

pub use floats::{FloatsRequest, FloatsResponse};

pub(super) static ACTIONS: &[&tencentcloud_core::schema::Action] = &[&floats::ACTION];
