//! What helps the maintainer of the spec: none of it takes part in generation.

pub mod coverage;
pub mod diff;
pub mod revision;
#[cfg(test)]
mod fixture;
