// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Member, Structure},
    types::Extra,
};
use crate::v1::types::StructureType;
use super::super::{Client, api, types};

/// Takes structures whose names generated code uses for its tables.
///
/// The request of [`Client::paged`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct PagedRequest {
    /// Hard names, as types.
    ///
    /// Required.
    pub structure: StructureType,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl PagedRequest {
    /// Creates a request from its required members.
    pub fn new(structure: StructureType) -> Self {
        Self {
            structure,
            extra: Extra::default(),
        }
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for PagedRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for PagedRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["Structure"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.structure.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`PagedRequest`](crate::v1::PagedRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PagedResponse {
    /// Identifies the call.
    pub request_id: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for PagedResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for PagedResponse {
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

impl Decode for PagedResponse {
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
    "Paged",
    &[
        Member::new("Structure", Kind::Structure(&types::structure::STRUCTURE))
            .required(true),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
        "Paged",
        &api::API,
        &api::HOST_NAMES,
        Effect::Read,
        &STRUCTURE,
    )
    .region(false);

impl Request for PagedRequest {
    type Response = PagedResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Takes structures whose names generated code uses for its tables.
    ///
    /// # Errors
    ///
    /// No error codes are documented for this action except those of every call.
    ///
    /// # Example
    ///
    /// Two of them:
    ///
    /// ```no_run
    /// # use tencentcloud_obstacle::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_obstacle::Error> {
    /// let request = PagedRequest::new(
    ///     types::StructureType::new()
    ///         .kind(types::KindType::new().value(1))
    ///         .paged_request(types::PagedRequestType::new().value(2)),
    /// );
    /// let response = client.paged(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn paged(&self, request: PagedRequest) -> Result<PagedResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Takes structures whose names generated code uses for its tables.
    ///
    /// Blocks until the response has been read. [`Client::paged`](super::super::Client::paged) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::paged`](super::super::Client::paged).
    pub fn paged(&self, request: PagedRequest) -> Result<PagedResponse, Error> {
        self.send(request)
    }
}
