//! Requests of generated code.

use crate::{decode::Decode, encode::Encode, schema::Action, types::Extra};

/// A request: plain data with its action and the type of its response.
pub trait Request: Encode + Send + Sync {
    /// The response of a successful call.
    type Response: Decode + Send;
    /// The action of the request.
    const ACTION: &'static Action;
    /// Returns the members that the caller added by name.
    fn extra(&self) -> &Extra;
}
