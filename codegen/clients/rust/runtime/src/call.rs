//! Calling any action with JSON.

use crate::{
    CallOptions, Client, Error,
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
    /// Calls an action with a request written as a JSON structure of its parameters, and gives the response as JSON: what is inside of
    /// `Response`, or the whole body in the legacy API. Signs, checks and repeats as [`send`](Self::send) does; parameters that the spec lacks
    /// are sent as they are.
    ///
    /// Generated clients take the action's name. An action that their crate lacks can be stated as an [`Action`](crate::schema::Action) by the program.
    ///
    /// # Errors
    /// When the text is no JSON structure or names a member twice, and as `send`.
    pub async fn call(&self, action: &'static Action, json: &str) -> Result<String, Error> {
        self.call_with(action, json, &CallOptions::default()).await
    }

    /// Calls an action with JSON, and a region, timeout or endpoint of its own.
    ///
    /// # Errors
    /// As [`call`](Self::call).
    pub async fn call_with(&self, action: &'static Action, json: &str, options: &CallOptions) -> Result<String, Error> {
        let members = decode::members(json).map_err(|error| {
            Error::validation(format!("the request is no JSON structure: {error}")).of_action(action.name)
        })?;
        let request = JsonRequest(members);
        let Whole(response) = self.exchange(action, &request, &request.0, options).await?;
        Ok(response)
    }
}
