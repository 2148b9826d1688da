// @generated from the spec; edit that and run `cargo xtask codegen`.
//! Structures and enums of requests and answers.

pub(crate) mod option;
mod string;
pub(crate) mod vec;

pub use option::OptionType;
pub use string::StringType;
pub use vec::VecType;
