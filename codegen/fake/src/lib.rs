#![doc = include_str!("../README.md")]

mod actions;
mod auth;
mod clock;
mod cloud;
mod codes;
#[cfg(feature = "conformance")]
pub mod conformance;
mod control;
mod error;
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
mod state;
mod validate;

pub use cloud::{ActionInfo, FakeCloud, StartError, actions};
pub use faults::{Fault, FaultKind};
pub use records::Record;
pub use settings::Settings;
