// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    pagination::Paged, schema::{Action, Effect, Kind, Member, Structure},
    types::Extra,
};
use crate::v1::types::OptionType;
use super::super::{Client, api};

/// Lists items by a token.
///
/// The request of [`Client::continued`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct ContinuedRequest {
    /// Token of the page.
    pub continuation: Option<String>,
    /// Named like the function that returns the token.
    pub token: Option<i64>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl ContinuedRequest {
    /// Creates a request with no member set.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`continuation`](Self::continuation): token of the page.
    pub fn continuation(mut self, value: impl Into<String>) -> Self {
        self.continuation = Some(value.into());
        self
    }

    /// Sets [`token`](Self::token): named like the function that returns the token.
    pub fn token(mut self, value: i64) -> Self {
        self.token = Some(value);
        self
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for ContinuedRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for ContinuedRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["Continuation", "token"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.continuation.encode(),
            1 => self.token.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`ContinuedRequest`](crate::v1::ContinuedRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ContinuedResponse {
    /// Token of the next page.
    pub next_token: Option<String>,
    /// The items of this page.
    pub items: Vec<OptionType>,
    /// Identifies the call.
    pub request_id: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for ContinuedResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for ContinuedResponse {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["Items", "NextToken", "RequestId"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => Value::unless_empty(&self.items),
            1 => self.next_token.encode(),
            2 => self.request_id.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for ContinuedResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "NextToken" => d.member("NextToken", &mut value.next_token),
                "Items" => d.member("Items", &mut value.items),
                "RequestId" => d.member("RequestId", &mut value.request_id),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}

static STRUCTURE: Structure = Structure::new(
    "Continued",
    &[Member::new("Continuation", Kind::String), Member::new("token", Kind::Integer)],
    &[],
);

pub(super) static ACTION: Action = Action::new(
        "Continued",
        &api::API,
        &api::HOST_CALLS,
        Effect::Read,
        &STRUCTURE,
    )
    .region(false);

impl Request for ContinuedRequest {
    type Response = ContinuedResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

#[allow(clippy::misnamed_getters)]
impl Paged for ContinuedRequest {
    type Item = OptionType;
    const POSITION: tencentcloud_core::pagination::Position = tencentcloud_core::pagination::Position::Token;
    fn token(&self) -> Option<&str> {
        self.continuation.as_deref()
    }

    fn set_token(&mut self, token: String) {
        self.continuation = Some(token);
    }

    fn next_token(response: &Self::Response) -> Option<&str> {
        response.next_token.as_deref()
    }

    fn count(response: &Self::Response) -> usize {
        response.items.len()
    }

    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.items
    }
}

impl Client {
    /// Lists items by a token.
    ///
    /// # Errors
    ///
    /// No error codes are documented for this action except those of every call.
    ///
    /// # Example
    ///
    /// The first page:
    ///
    /// ```no_run
    /// # use tencentcloud_obstacle::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_obstacle::Error> {
    /// let request = ContinuedRequest::new();
    /// let response = client.continued(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn continued(
        &self,
        request: ContinuedRequest,
    ) -> Result<ContinuedResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Lists items by a token.
    ///
    /// Blocks until the response has been read. [`Client::continued`](super::super::Client::continued) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::continued`](super::super::Client::continued).
    pub fn continued(
        &self,
        request: ContinuedRequest,
    ) -> Result<ContinuedResponse, Error> {
        self.send(request)
    }
}
