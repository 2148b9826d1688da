//! The hand-written half of every generated Tencent Cloud client.
//!
//! What users of every client need is at the root, the rest in the modules. A generated crate describes an API with the
//! plain data of [`schema`], and its types with two traits: [`Encode`](encode::Encode) shows a value to the code that
//! checks it and writes it as JSON or as form parameters, [`Decode`](decode::Decode) reads a value from JSON.
//!
//! | feature | adds |
//! |---|---|
//! | `hyper` (default) | the transport `http::Hyper`: TLS, for tokio |
//! | `reqwest` | the transport `http::Reqwest`: proxies, HTTP/2, the operating system's certificates, for tokio |
//! | `blocking` | the module `blocking`: a client without an asynchronous runtime |
//! | `gzip` | compressed responses, over any transport |
//! | `tracing` | a span for each call, an event for each attempt |
//!
//! Without the first three there is no HTTP or TLS dependency; bring your own with [`HttpSend`](http::HttpSend).

#![cfg_attr(docsrs, feature(doc_cfg))]

/// `true` if the client has a deliberate defect; always `false` without the feature `defects`.
#[cfg(feature = "defects")]
macro_rules! defect {
    ($name:ident) => {
        crate::defects::Defect::$name.is_active()
    };
}

#[cfg(not(feature = "defects"))]
macro_rules! defect {
    ($name:ident) => {
        crate::has_defect()
    };
}

/// A function rather than a literal, which lints would report.
#[cfg(not(feature = "defects"))]
#[inline(always)]
const fn has_defect() -> bool {
    false
}

#[cfg(feature = "blocking")]
pub mod blocking;
mod bytes;
mod call;
mod catalogue;
mod client;
pub mod credentials;
pub mod decode;
#[cfg(feature = "defects")]
#[doc(hidden)]
pub mod defects;
pub mod encode;
mod error;
pub mod http;
pub mod pagination;
mod percent;
mod protocol;
mod request;
pub mod retry;
pub mod schema;
pub mod sign;
pub mod types;
pub mod validation;
pub mod waiters;

pub use client::{CallOptions, Client, ClientBuilder, RequestFormat, SignedRequest};
pub use credentials::Credentials;
pub use error::{Error, ErrorKind};
pub use request::Request;
pub use retry::RetryPolicy;
pub use schema::Endpoint;
