// @generated from the spec; edit that and run `cargo xtask codegen`.
mod option;
mod paged;
mod result;

pub use option::{OptionRequest, OptionResponse};
pub use paged::{PagedRequest, PagedResponse};
pub use result::{ResultRequest, ResultResponse};

pub(super) static ACTIONS: &[&tencentcloud_core::schema::Action] = &[
    &option::ACTION,
    &paged::ACTION,
    &result::ACTION,
];
