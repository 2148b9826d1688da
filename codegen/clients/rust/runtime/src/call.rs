//! Calling any action with JSON.

use crate::{
    CallOptions, Client, Error,
    client::Input,
    decode::{self, Whole},
    encode::{Encode, Members, Value},
    schema::Action,
    types::Extra,
};

/// A request that a caller wrote as JSON.
struct JsonRequest(Extra);

impl Encode for JsonRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for JsonRequest {
    fn extra(&self) -> Option<&Extra> {
        Some(&self.0)
    }
}

impl Client {
    /// Calls an action with a request written as a JSON object of its parameters. Returns the response as JSON: the
    /// value of `Response`, or the whole body in the legacy API. Signs, validates and retries like
    /// [`send`](Self::send); parameters that the spec does not have are sent unchanged.
    ///
    /// Generated clients take the action's name. For an action that their crate does not have, a program can define an
    /// [`Action`](crate::schema::Action).
    ///
    /// # Errors
    /// When the text is not a JSON object or has a duplicate member, and in the cases of `send`.
    pub async fn call(&self, action: &'static Action, json: &str) -> Result<String, Error> {
        self.call_with(action, json, &CallOptions::default()).await
    }

    /// Calls an action with JSON, and with options of its own, such as a region or a timeout.
    ///
    /// # Errors
    /// As [`call`](Self::call).
    pub async fn call_with(&self, action: &'static Action, json: &str, options: &CallOptions) -> Result<String, Error> {
        let members = decode::members(json).map_err(|error| {
            Error::validation(format!("the request is not a valid JSON object: {error}")).of_action(action.name)
        })?;
        let request = JsonRequest(members);
        let Whole(response) = self.exchange(Input { action, request: &request, extra: &request.0, options }).await?;
        Ok(response)
    }
}
