// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use crate::v1::types::Sieve;
use super::super::{Client, api, types};

/// Takes filters, of which not all names are known.
///
/// The request of [`Client::sifted`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct SiftedRequest {
    /// Conditions that must all hold.
    ///
    /// Values of a filter: at most 2.
    ///
    /// Names of filters, among others:
    ///
    /// - `mesh`: Number of holes.
    /// - `made-of`: A hard name.
    pub sieves: Option<Vec<Sieve>>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl SiftedRequest {
    /// Creates a request with no member set.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`sieves`](Self::sieves): conditions that must all hold.
    pub fn sieves(mut self, value: impl Into<Vec<Sieve>>) -> Self {
        self.sieves = Some(value.into());
        self
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for SiftedRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for SiftedRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["Sieves"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.sieves.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`SiftedRequest`](crate::v1::SiftedRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SiftedResponse {
    /// Identifies the call.
    pub request_id: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for SiftedResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for SiftedResponse {
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

impl Decode for SiftedResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "RequestId" => d.member("RequestId", &mut value.request_id),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}

static STRUCTURE: Structure = Structure::new(
    "Sifted",
    &[
        Member::new("Sieves", Kind::List(&Kind::Structure(&types::sieve::STRUCTURE)))
            .limits(
                &[
                    Limit::FilterValues {
                        min: None,
                        max: Some(2),
                    },
                ],
            ),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
        "Sifted",
        &api::API,
        &api::HOST_CALLS,
        Effect::Read,
        &STRUCTURE,
    )
    .region(false);

impl Request for SiftedRequest {
    type Response = SiftedResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Takes filters, of which not all names are known.
    ///
    /// # Errors
    ///
    /// Error codes documented for this action, in addition to those of every call:
    ///
    /// - [`Self.Type`](super::super::ErrorCode::SelfType): Consists of keywords.
    ///
    /// # Example
    ///
    /// A known name and another one:
    ///
    /// ```no_run
    /// # use tencentcloud_obstacle::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_obstacle::Error> {
    /// let request = SiftedRequest::new()
    ///     .sieves([
    ///         types::Sieve::new("mesh", ["8"]),
    ///         types::Sieve::new("weight", ["heavy"]),
    ///     ]);
    /// let response = client.sifted(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn sifted(&self, request: SiftedRequest) -> Result<SiftedResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Takes filters, of which not all names are known.
    ///
    /// Blocks until the response has been read. [`Client::sifted`](super::super::Client::sifted) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::sifted`](super::super::Client::sifted).
    pub fn sifted(&self, request: SiftedRequest) -> Result<SiftedResponse, Error> {
        self.send(request)
    }
}
