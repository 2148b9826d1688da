//! Requests in their three encodings, and responses in the envelope of their API version.

mod form;
mod json;
mod object;
mod request;
mod response;
mod scalar;

use serde_json::{Map, Value};

use crate::{
    error::CallError,
    model::{Api, Structure},
};

pub(crate) use object::object;
pub use object::{JsonObject, QuotedNumber};
pub use request::{ParameterEncoding, RawParameters, ReceivedRequest};
pub use response::{error, example, success};

/// Parameters of an action with the types of its shapes.
#[derive(Debug, Default, PartialEq)]
pub struct Parameters {
    /// Values by wire name; booleans, numbers, lists and structures as in JSON.
    pub values: Map<String, Value>,
    /// Names that the action does not have.
    pub unknown: Vec<String>,
}

/// Reads the parameters of a call with the types of its shapes.
pub fn parameters(api: &Api, request: &Structure, raw: RawParameters<'_>) -> Result<Parameters, CallError> {
    match raw {
        RawParameters::Pairs(pairs) => form::parameters(api, request, pairs),
        RawParameters::Json(object) => json::parameters(api, request, object),
    }
}
