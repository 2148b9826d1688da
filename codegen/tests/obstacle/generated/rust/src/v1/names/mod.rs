// @generated from the spec; edit that and run `cargo xtask codegen`.
mod option;
mod result;

pub use option::{OptionRequest, OptionResponse};
pub use result::{ResultRequest, ResultResponse};

pub(super) static ACTIONS: &[&tencentcloud_core::Action] = &[
    &option::ACTION,
    &result::ACTION,
];
