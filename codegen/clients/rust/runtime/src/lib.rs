//! The hand-written half of every generated Tencent Cloud client.
//!
//! A generated crate describes an API with the plain data of [`Api`], [`Host`] and [`Action`], and its types with two
//! traits: [`Encode`] shows a value to whatever checks it and writes it as JSON or as form parameters, [`Decode`] reads one from JSON. Everything
//! else is here and shared: what is signed and how, what is sent where, what an answer or a failure means.
//!
//! | feature | brings |
//! |---|---|
//! | `hyper` (default) | the transport [`Hyper`]: TLS, for tokio |
//! | `reqwest` | the transport `Reqwest`: proxies, HTTP/2, the operating system's certificates, for tokio |
//! | `blocking` | the module `blocking`: a client without an asynchronous runtime |
//! | `gzip` | compressed answers, over any transport |
//! | `tracing` | a span for each call, an event for each attempt |
//!
//! Without the first three there is no HTTP or TLS dependency; bring your own with [`HttpSend`].

#[cfg(feature = "blocking")]
pub mod blocking;
mod bytes;
mod call;
mod client;
pub mod credentials;
mod decode;
mod encode;
mod error;
mod metadata;
mod pages;
mod percent;
mod retry;
pub mod sign;
mod structure;
mod transport;
mod validate;
mod value;
mod wait;

pub use client::{CallOptions, Client, ClientBuilder, Profile, RequestFormat, SignedRequest};
pub use credentials::{Credentials, ProvideCredentials};
pub use decode::{Decode, DecodeError, Decoder, from_json};
pub use encode::{Encode, List, Map, Members, Names, Value, to_json};
pub use error::Error;
pub use metadata::{Accept, Action, Api, Booleans, Effect, Envelope, ErrorKind, Host, Request, Today};
pub use pages::{Items, Paged, Pages};
pub use retry::{RateLimit, RetryPolicy};
pub use sign::SignatureMethod;
pub use structure::{Condition, Demand, Kind, Limit, Member, Path, Rule, Structure};
#[cfg(feature = "hyper")]
pub use transport::Hyper;
pub use transport::{BoxFuture, Header, HttpError, HttpFailure, HttpMethod, HttpRequest, HttpResponse, HttpSend};
#[cfg(feature = "reqwest")]
pub use transport::{Proxy, Reqwest};
pub use validate::{Validation, Violation};
pub use value::{Date, Decimal, Extra, ParseDecimalError, Secret, Timestamp};
pub use wait::{Progress, Wait, WaitProgress, Waiting};
