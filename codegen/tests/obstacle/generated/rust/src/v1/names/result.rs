// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Structure},
    types::Extra,
};
use super::super::{Client, api};

/// Takes nothing and returns nothing, under the name of what every method returns.
///
/// Sent by [`Client::result`], which tells more.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct ResultRequest {
    /// Parameters that the spec lacks, sent as they are.
    pub extra: Extra,
}

impl ResultRequest {
    /// With nothing set.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sends a parameter that the spec lacks, under the name the wire has.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for ResultRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for ResultRequest {
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`ResultRequest`](crate::v1::ResultRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResultResponse {
    /// Identifies the call.
    pub request_id: Option<String>,
    /// Members that the spec lacks, as they came.
    pub extra: Extra,
}

impl Encode for ResultResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for ResultResponse {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["RequestId"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.request_id.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for ResultResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "RequestId" => d.member("RequestId", &mut value.request_id)?,
                _ => d.unknown(&key, &mut value.extra)?,
            }
        }
        Ok(value)
    }
}

static STRUCTURE: Structure = Structure::new("Result", &[], &[]);

pub(super) static ACTION: Action = Action::new(
        "Result",
        &api::API,
        &api::HOST_NAMES,
        Effect::Write,
        &STRUCTURE,
    )
    .region(false);

impl Request for ResultRequest {
    type Response = ResultResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Takes nothing and returns nothing, under the name of what every method returns.
    ///
    /// Manual: p6.
    ///
    /// # Errors
    ///
    /// The manual lists no codes for this action, beside those of every call.
    ///
    /// # Example
    ///
    /// Nothing:
    ///
    /// ```no_run
    /// # use tencentcloud_obstacle::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_obstacle::Error> {
    /// let request = ResultRequest::new();
    /// let response = client.result(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn result(&self, request: ResultRequest) -> Result<ResultResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Takes nothing and returns nothing, under the name of what every method returns.
    ///
    /// [`Client::result`](super::super::Client::result) tells more.
    ///
    /// # Errors
    ///
    /// As there.
    pub fn result(&self, request: ResultRequest) -> Result<ResultResponse, Error> {
        self.send(request)
    }
}
