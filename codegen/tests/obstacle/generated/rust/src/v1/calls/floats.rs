// @generated from the spec; edit that and run `cargo xtask codegen`.
use std::collections::BTreeMap;
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Member, Structure},
    types::Extra,
};
use super::super::{Client, api};

/// Takes and returns floating-point numbers.
///
/// The request of [`Client::floats`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct FloatsRequest {
    /// A number.
    ///
    /// Required.
    pub rate: f64,
    /// A number with a default.
    ///
    /// Unit: %. Default: `0.5`.
    pub share: Option<f64>,
    /// Several numbers.
    pub points: Option<Vec<f64>>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl FloatsRequest {
    /// Creates a request from its required members.
    pub fn new(rate: f64) -> Self {
        Self {
            rate,
            share: None,
            points: None,
            extra: Extra::default(),
        }
    }

    /// Sets [`share`](Self::share): a number with a default.
    pub fn share(mut self, value: f64) -> Self {
        self.share = Some(value);
        self
    }

    /// Sets [`points`](Self::points): several numbers.
    pub fn points(mut self, value: impl Into<Vec<f64>>) -> Self {
        self.points = Some(value.into());
        self
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for FloatsRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for FloatsRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["Points", "Rate", "Share"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.points.encode(),
            1 => self.rate.encode(),
            2 => self.share.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`FloatsRequest`](crate::v1::FloatsRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FloatsResponse {
    /// A number.
    pub rate: Option<f64>,
    /// Several numbers.
    pub points: Vec<f64>,
    /// Numbers by name.
    pub named: BTreeMap<String, f64>,
    /// Identifies the call.
    pub request_id: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for FloatsResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for FloatsResponse {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["Named", "Points", "Rate", "RequestId"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.named.encode(),
            1 => Value::unless_empty(&self.points),
            2 => self.rate.encode(),
            3 => self.request_id.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for FloatsResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "Rate" => d.member("Rate", &mut value.rate),
                "Points" => d.member("Points", &mut value.points),
                "Named" => d.member("Named", &mut value.named),
                "RequestId" => d.member("RequestId", &mut value.request_id),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}

static STRUCTURE: Structure = Structure::new(
    "Floats",
    &[
        Member::new("Points", Kind::List(&Kind::Float)),
        Member::new("Rate", Kind::Float).required(true),
        Member::new("Share", Kind::Float).default("0.5"),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
        "Floats",
        &api::API,
        &api::HOST_CALLS,
        Effect::Write,
        &STRUCTURE,
    )
    .region(false);

impl Request for FloatsRequest {
    type Response = FloatsResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Takes and returns floating-point numbers.
    ///
    /// # Errors
    ///
    /// No error codes are documented for this action except those of every call.
    ///
    /// # Example
    ///
    /// In all forms:
    ///
    /// ```no_run
    /// # use tencentcloud_obstacle::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_obstacle::Error> {
    /// let request = FloatsRequest::new(0.25).points([-1.5, 3.0]);
    /// let response = client.floats(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn floats(&self, request: FloatsRequest) -> Result<FloatsResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Takes and returns floating-point numbers.
    ///
    /// Blocks until the response has been read. [`Client::floats`](super::super::Client::floats) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::floats`](super::super::Client::floats).
    pub fn floats(&self, request: FloatsRequest) -> Result<FloatsResponse, Error> {
        self.send(request)
    }
}
