//! Values that the standard library has no type for.

mod decimal;
mod extra;
mod secret;
mod time;

pub use decimal::{Decimal, ParseDecimalError};
pub use extra::Extra;
pub use secret::Secret;
pub use time::{Date, Timestamp};
