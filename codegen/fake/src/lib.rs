#![doc = include_str!("../README.md")]

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
