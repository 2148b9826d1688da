// @generated from the spec; edit that and run `cargo xtask codegen`.
//! Structures and enums of requests and responses.

#[cfg(feature = "names")]
pub(crate) mod condition;
#[cfg(feature = "names")]
pub(crate) mod demand;
#[cfg(feature = "names")]
pub(crate) mod effect;
#[cfg(feature = "names")]
pub(crate) mod kind;
#[cfg(feature = "names")]
pub(crate) mod limit;
#[cfg(feature = "names")]
pub(crate) mod member;
pub(crate) mod option;
#[cfg(feature = "names")]
pub(crate) mod paged_request;
#[cfg(feature = "names")]
pub(crate) mod rule;
#[cfg(feature = "calls")]
pub(crate) mod sieve;
mod string;
#[cfg(feature = "names")]
pub(crate) mod structure;
#[cfg(feature = "names")]
pub(crate) mod vec;
#[cfg(feature = "calls")]
mod wear;
#[cfg(feature = "calls")]
pub(crate) mod worn;

#[cfg(feature = "names")]
pub use condition::ConditionType;
#[cfg(feature = "names")]
pub use demand::DemandType;
#[cfg(feature = "names")]
pub use effect::EffectType;
#[cfg(feature = "names")]
pub use kind::KindType;
#[cfg(feature = "names")]
pub use limit::LimitType;
#[cfg(feature = "names")]
pub use member::MemberType;
pub use option::OptionType;
#[cfg(feature = "names")]
pub use paged_request::PagedRequestType;
#[cfg(feature = "names")]
pub use rule::RuleType;
#[cfg(feature = "calls")]
pub use sieve::Sieve;
pub use string::StringType;
#[cfg(feature = "names")]
pub use structure::StructureType;
#[cfg(feature = "names")]
pub use vec::VecType;
#[cfg(feature = "calls")]
pub use wear::Wear;
#[cfg(feature = "calls")]
pub use worn::Worn;
