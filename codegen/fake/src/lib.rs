//! A fake Tencent Cloud, for tests in any language.
//!
//! It listens on loopback, speaks both generations of the CVM API as the generator's model describes them, checks signatures,
//! parameters and quotas, keeps state, and lets tests stop its clock, ask for faults and look at the requests made.
//!
//! ```
//! use tencentcloud_fake::FakeCloud;
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let cloud = FakeCloud::start().await?;
//! println!("clients go to {}", cloud.url());
//! # Ok(())
//! # }
//! ```

mod actions;
mod auth;
mod clock;
mod cloud;
mod codes;
#[cfg(feature = "conformance")]
pub mod conformance;
mod control;
mod faults;
mod http;
mod ids;
mod model;
mod protocol;
mod rates;
mod records;
mod secrets;
mod service;
mod settings;
mod trouble;
mod validate;
mod world;

pub use cloud::{FakeCloud, StartError};
pub use faults::{Fault, Spoil};
pub use records::Record;
pub use settings::Settings;
