// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    pagination::Paged, schema::{Action, Effect, Kind, Member, Structure},
    types::Extra,
};
use crate::v1::types::OptionType;
use super::super::{Client, api};

/// Lists items by the number of the page, which is required, without a total.
///
/// The request of [`Client::counted`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct CountedRequest {
    /// Number of the page, from 0 on.
    ///
    /// Required.
    pub page: i64,
    /// Number of items per page, under the name of another position.
    ///
    /// Required.
    pub offset: i64,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl CountedRequest {
    /// Creates a request from its required members.
    pub fn new(page: i64, offset: i64) -> Self {
        Self {
            page,
            offset,
            extra: Extra::default(),
        }
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for CountedRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for CountedRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["Page", "offset"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.page.encode(),
            1 => self.offset.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`CountedRequest`](crate::v1::CountedRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CountedResponse {
    /// The items of this page.
    pub items: Vec<OptionType>,
    /// Identifies the call.
    pub request_id: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for CountedResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for CountedResponse {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["Items", "RequestId"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => Value::unless_empty(&self.items),
            1 => self.request_id.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for CountedResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "Items" => d.member("Items", &mut value.items),
                "RequestId" => d.member("RequestId", &mut value.request_id),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}

static STRUCTURE: Structure = Structure::new(
    "Counted",
    &[
        Member::new("Page", Kind::Integer).required(true),
        Member::new("offset", Kind::Integer).required(true),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
        "Counted",
        &api::API,
        &api::HOST_CALLS,
        Effect::Read,
        &STRUCTURE,
    )
    .region(false);

impl Request for CountedRequest {
    type Response = CountedResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

#[allow(clippy::misnamed_getters)]
impl Paged for CountedRequest {
    type Item = OptionType;
    const DEFAULT_LIMIT: Option<i64> = None;
    const POSITION: tencentcloud_core::pagination::Position = tencentcloud_core::pagination::Position::Page {
        first: 0,
    };
    fn offset(&self) -> Option<i64> {
        Some(self.page)
    }

    fn set_offset(&mut self, offset: i64) {
        self.page = offset;
    }

    fn limit(&self) -> Option<i64> {
        Some(self.offset)
    }

    fn count(response: &Self::Response) -> usize {
        response.items.len()
    }

    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.items
    }
}

impl Client {
    /// Lists items by the number of the page, which is required, without a total.
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
    /// let request = CountedRequest::new(0, 10);
    /// let response = client.counted(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn counted(
        &self,
        request: CountedRequest,
    ) -> Result<CountedResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Lists items by the number of the page, which is required, without a total.
    ///
    /// Blocks until the response has been read. [`Client::counted`](super::super::Client::counted) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::counted`](super::super::Client::counted).
    pub fn counted(&self, request: CountedRequest) -> Result<CountedResponse, Error> {
        self.send(request)
    }
}
