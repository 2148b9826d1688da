//! Types of values that the standard library does not have.

mod decimal;
mod extra;
mod secret;
mod time;

pub use decimal::{Decimal, ParseDecimalError};
pub use extra::Extra;
pub use secret::Secret;
pub use time::{Date, LocalTime, Timestamp};
