// @generated from the spec; edit that and run `cargo xtask codegen`.
//! Structures and enums of requests and responses.

pub(crate) mod condition;
pub(crate) mod demand;
pub(crate) mod effect;
pub(crate) mod kind;
pub(crate) mod limit;
pub(crate) mod member;
pub(crate) mod option;
pub(crate) mod paged_request;
pub(crate) mod rule;
mod string;
pub(crate) mod structure;
pub(crate) mod vec;

pub use condition::ConditionType;
pub use demand::DemandType;
pub use effect::EffectType;
pub use kind::KindType;
pub use limit::LimitType;
pub use member::MemberType;
pub use option::OptionType;
pub use paged_request::PagedRequestType;
pub use rule::RuleType;
pub use string::StringType;
pub use structure::StructureType;
pub use vec::VecType;
