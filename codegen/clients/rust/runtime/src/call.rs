//! Calling any action with JSON.

use crate::{
    CallOptions, Client, Error, catalogue,
    client::{ActionRef, Input},
    decode::{self, Whole},
    encode::{Encode, Members, Value},
    schema::{Action, Api},
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
    /// Calls any action of any service with a request written as a JSON object of its parameters, and returns the
    /// response as JSON, the value of `Response`:
    ///
    /// ```no_run
    /// # async fn example(client: tencentcloud_core::Client) -> Result<(), tencentcloud_core::Error> {
    /// let json = client.call("vpc", "2017-03-12", "DescribeVpcs", r#"{"Limit": "10"}"#).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The call is sent to `<service>.tencentcloudapi.com` and signed with TC3-HMAC-SHA256. The region of the client is
    /// sent if it has one. Nothing is known about the request, so nothing but its form is validated, and only actions
    /// whose names begin with a reading verb, such as `Describe`, are repeated after any transient failure.
    ///
    /// # Errors
    /// When a name is malformed, the action does not exchange JSON, the text is not a JSON object or has a duplicate
    /// member, and in the cases of [`send`](Self::send).
    pub async fn call(&self, service: &str, version: &str, action: &str, json: &str) -> Result<String, Error> {
        self.call_with(service, version, action, json, &CallOptions::default()).await
    }

    /// Calls any action of any service with JSON, and a region, timeout or endpoint of its own.
    ///
    /// # Errors
    /// As [`call`](Self::call).
    pub async fn call_with(
        &self,
        service: &str,
        version: &str,
        action: &str,
        json: &str,
        options: &CallOptions,
    ) -> Result<String, Error> {
        check_names(service, version, action).map_err(|error| error.of_action(action.to_owned()))?;
        let host = catalogue::host(service);
        let like = if catalogue::is_read(action) { &catalogue::READ } else { &catalogue::OTHER };
        self.exchange_json(ActionRef::named(service, &host, version, action, like), json, options).await
    }

    /// Calls an action that a program describes, with a request written as a JSON object of its parameters. Returns
    /// the response as JSON: the value of `Response`, or the whole body in the legacy API. Signs, validates and retries
    /// like [`send`](Self::send); parameters that the description does not have are sent unchanged.
    ///
    /// # Errors
    /// When the text is not a JSON object or has a duplicate member, and in the cases of `send`.
    pub async fn call_action(&self, action: &'static Action, json: &str) -> Result<String, Error> {
        self.call_action_with(action, json, &CallOptions::default()).await
    }

    /// Calls an action that a program describes with JSON, and a region, timeout or endpoint of its own.
    ///
    /// # Errors
    /// As [`call_action`](Self::call_action).
    pub async fn call_action_with(
        &self,
        action: &'static Action,
        json: &str,
        options: &CallOptions,
    ) -> Result<String, Error> {
        self.exchange_json(action.into(), json, options).await
    }

    /// Calls an action of an API version by its name: one of `actions` as it is described there, and any other as
    /// [`call`](Self::call) does, if the endpoint `tencentcloud` serves the version.
    #[doc(hidden)]
    pub async fn call_in(
        &self,
        api: &'static Api,
        actions: impl IntoIterator<Item = &'static Action>,
        action: &str,
        json: &str,
    ) -> Result<String, Error> {
        let alike: Vec<_> = actions.into_iter().filter(|known| known.name.eq_ignore_ascii_case(action)).collect();
        if alike.is_empty() && api.tencentcloud_path.is_some() {
            return self.call(api.name, api.version, action, json).await;
        }
        self.call_action(Action::named(alike, api, action)?, json).await
    }

    async fn exchange_json(&self, action: ActionRef<'_>, json: &str, options: &CallOptions) -> Result<String, Error> {
        let members = decode::members(json).map_err(|error| {
            Error::validation(format!("the request is not a valid JSON object: {error}")).of_action(action.owned_name())
        })?;
        let request = JsonRequest(members);
        let Whole(response) = self.exchange(Input { action, request: &request, extra: &request.0, options }).await?;
        Ok(response)
    }
}

/// Checks the names of a call that no spec describes. They become parts of a host name and of headers.
fn check_names(service: &str, version: &str, action: &str) -> Result<(), Error> {
    let is = |text: &str, other: &[u8], first: fn(&u8) -> bool| {
        let mut bytes = text.bytes();
        bytes.next().as_ref().is_some_and(first)
            && bytes.all(|byte| byte.is_ascii_alphanumeric() || other.contains(&byte))
    };
    let found = [
        ("a service", service, "cvm", is(service, b"-", u8::is_ascii_lowercase)),
        ("an API version", version, "2017-03-12", is(version, b"-", u8::is_ascii_digit)),
        ("an action", action, "DescribeInstances", is(action, b"_", u8::is_ascii_alphabetic)),
    ];
    for (what, given, example, is_valid) in found {
        if !is_valid {
            return Err(Error::config(format!("{given:?} is not the name of {what}, such as {example:?}")));
        }
    }
    match catalogue::not_json(service, action) {
        Some(reason) => Err(Error::config(format!("{service} {action} {reason}, which this client cannot do"))
            .advise("nothing was sent; use the vendor's SDK for this action")),
        None => Ok(()),
    }
}
