// @generated from the spec; edit that and run `cargo xtask codegen`.
mod continued;
mod counted;
mod floats;
mod numbered;
mod retired;
mod sifted;
mod timed;

pub use continued::{ContinuedRequest, ContinuedResponse};
pub use counted::{CountedRequest, CountedResponse};
pub use floats::{FloatsRequest, FloatsResponse};
pub use numbered::{NumberedRequest, NumberedResponse};
pub use retired::{RetiredRequest, RetiredResponse};
pub use sifted::{SiftedRequest, SiftedResponse};
pub use timed::{TimedRequest, TimedResponse};

pub(super) static ACTIONS: &[&tencentcloud_core::schema::Action] = &[
    &continued::ACTION,
    &counted::ACTION,
    &floats::ACTION,
    &numbered::ACTION,
    &retired::ACTION,
    &sifted::ACTION,
    &timed::ACTION,
];
