// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Member, Structure},
    types::Extra,
};
use crate::v1::types::{Wear, Worn};
use super::super::{Client, api, types};

/// Takes and returns what is deprecated.
///
/// The request of [`Client::retired`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct RetiredRequest {
    /// A deprecated argument.
    ///
    /// Required.
    #[deprecated = "The vendor marks the member as deprecated."]
    pub worn: Vec<Worn>,
    /// A deprecated member.
    #[deprecated = "Use `Worn.State`."]
    pub wear: Option<Wear>,
    /// A member that is not deprecated.
    pub kept: Option<String>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl RetiredRequest {
    /// Creates a request from its required members.
    pub fn new(worn: impl Into<Vec<Worn>>) -> Self {
        Self {
            worn: worn.into(),
            wear: None,
            kept: None,
            extra: Extra::default(),
        }
    }

    /// Sets [`wear`](Self::wear): a deprecated member.
    #[deprecated = "Use `Worn.State`."]
    pub fn wear(mut self, value: Wear) -> Self {
        self.wear = Some(value);
        self
    }

    /// Sets [`kept`](Self::kept): a member that is not deprecated.
    pub fn kept(mut self, value: impl Into<String>) -> Self {
        self.kept = Some(value.into());
        self
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for RetiredRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for RetiredRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["Kept", "Wear", "Worn"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.kept.encode(),
            1 => self.wear.encode(),
            2 => self.worn.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`RetiredRequest`](crate::v1::RetiredRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RetiredResponse {
    /// A deprecated member of a response.
    #[deprecated = "Use `Kept`."]
    pub worn: Option<Worn>,
    /// A member that is not deprecated.
    pub kept: Option<String>,
    /// Identifies the call.
    pub request_id: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for RetiredResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for RetiredResponse {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["Kept", "RequestId", "Worn"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.kept.encode(),
            1 => self.request_id.encode(),
            2 => self.worn.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for RetiredResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "Worn" => d.member("Worn", &mut value.worn),
                "Kept" => d.member("Kept", &mut value.kept),
                "RequestId" => d.member("RequestId", &mut value.request_id),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}

static STRUCTURE: Structure = Structure::new(
    "Retired",
    &[
        Member::new("Kept", Kind::String),
        Member::new("Wear", Kind::String),
        Member::new("Worn", Kind::List(&Kind::Structure(&types::worn::STRUCTURE)))
            .required(true),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
        "Retired",
        &api::API,
        &api::HOST_CALLS,
        Effect::Read,
        &STRUCTURE,
    )
    .region(false);

impl Request for RetiredRequest {
    type Response = RetiredResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Takes and returns what is deprecated.
    ///
    /// # Errors
    ///
    /// No error codes are documented for this action except those of every call.
    ///
    /// # Example
    ///
    /// Everything deprecated:
    ///
    /// ```no_run
    /// # use tencentcloud_obstacle::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_obstacle::Error> {
    /// let request = RetiredRequest::new([types::Worn::new().state(types::Wear::Old)])
    ///     .wear(types::Wear::Old)
    ///     .kept("k");
    /// let response = client.retired(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated = "Use `Counted`, which has `[pages]`."]
    pub async fn retired(
        &self,
        request: RetiredRequest,
    ) -> Result<RetiredResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Takes and returns what is deprecated.
    ///
    /// Blocks until the response has been read. [`Client::retired`](super::super::Client::retired) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::retired`](super::super::Client::retired).
    #[deprecated = "Use `Counted`, which has `[pages]`."]
    pub fn retired(&self, request: RetiredRequest) -> Result<RetiredResponse, Error> {
        self.send(request)
    }
}
