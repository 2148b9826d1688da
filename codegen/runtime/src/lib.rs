//! The hand-written half of every generated Tencent Cloud client.
//!
//! A generated crate describes an API with the plain data of [`Api`], [`Host`] and [`Action`], and its types with two
//! traits: [`Encode`] writes a value as JSON or as form parameters, [`Decode`] reads one from JSON. Everything else is here and shared:
//! what is signed and how, what is sent where, what an answer or a failure means.

mod decode;
mod encode;
mod metadata;
mod value;

pub use decode::{Decode, DecodeError, Decoder, from_json};
pub use encode::{Encode, Encoder, Open, to_json};
pub use metadata::{
    Accept, Action, Api, Booleans, Effect, Envelope, ErrorKind, Host, Request, Today,
};
pub use value::{Date, Decimal, Extra, ParseDecimalError, Secret, Timestamp};
