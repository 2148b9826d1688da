//! Tools for maintainers of the spec, which take no part in generation.

pub mod chapters;
pub mod coverage;
pub mod diff;
pub mod fix;
#[cfg(test)]
pub(crate) mod fixture;
pub mod import;
pub mod locate;
pub mod revision;
pub mod skeleton;
