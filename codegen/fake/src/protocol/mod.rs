//! What travels: calls in three forms, and answers in the envelope of their generation.

mod answer;
mod form;
mod json;
mod object;
mod scalar;
mod sent;

use serde_json::{Map, Value};

use crate::{
    model::{Api, Structure},
    trouble::Trouble,
};

pub use answer::{failure, success};
pub(crate) use object::object;
pub use object::{Object, Quoted};
pub use sent::{Carrier, Sent, Values};

/// Parameters of an action, typed by its shapes.
#[derive(Debug, Default, PartialEq)]
pub struct Parameters {
    /// By wire name; booleans, numbers, lists and structures as JSON has them.
    pub values: Map<String, Value>,
    /// Names that the action does not have.
    pub unknown: Vec<String>,
}

/// Types the parameters of a call.
pub fn parameters(api: &Api, request: &Structure, values: Values<'_>) -> Result<Parameters, Trouble> {
    match values {
        Values::Pairs(pairs) => form::parameters(api, request, pairs),
        Values::Json(object) => json::parameters(api, request, object),
    }
}
