// @generated from the spec; edit that and run `cargo xtask codegen`.
//! Structures and enums of requests and responses.

pub(crate) mod item;
pub(crate) mod node;
pub(crate) mod tag;

pub use item::Item;
pub use node::Node;
pub use tag::Tag;
