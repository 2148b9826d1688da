//! Requests of generated code.

use crate::{decode::Decode, encode::Encode, schema::Action, types::Extra};

/// A request: plain data that names its action and the type of its response.
pub trait Request: Encode + Send + Sync {
    /// What a successful call returns.
    type Response: Decode + Send;
    /// The action this is a request for.
    const ACTION: &'static Action;
    /// Members the caller added by name.
    fn extra(&self) -> &Extra;
}
