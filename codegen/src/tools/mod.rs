//! What helps the maintainer of the spec: none of it takes part in generation.

pub mod chapters;
pub mod coverage;
pub mod diff;
pub mod fix;
#[cfg(test)]
mod fixture;
pub mod locate;
pub mod revision;
pub mod skeleton;
