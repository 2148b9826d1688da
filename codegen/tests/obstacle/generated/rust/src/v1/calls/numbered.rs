// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    pagination::Paged, schema::{Action, Effect, Kind, Member, Structure},
    types::Extra,
};
use crate::v1::types::OptionType;
use super::super::{Client, api};

/// Lists items by the number of the page.
///
/// The request of [`Client::numbered`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct NumberedRequest {
    /// Number of the page.
    ///
    /// Default: `1`.
    pub page_number: Option<i64>,
    /// Number of items per page.
    ///
    /// Default: `10`.
    pub page_size: Option<i64>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl NumberedRequest {
    /// Creates a request with no member set.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`page_number`](Self::page_number): number of the page.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// Sets [`page_size`](Self::page_size): number of items per page.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for NumberedRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for NumberedRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["PageNumber", "PageSize"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.page_number.encode(),
            1 => self.page_size.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`NumberedRequest`](crate::v1::NumberedRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct NumberedResponse {
    /// Number of all items.
    pub total: Option<i64>,
    /// The items of this page.
    pub items: Vec<OptionType>,
    /// Identifies the call.
    pub request_id: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for NumberedResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for NumberedResponse {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["Items", "RequestId", "Total"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => Value::unless_empty(&self.items),
            1 => self.request_id.encode(),
            2 => self.total.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for NumberedResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "Total" => d.member("Total", &mut value.total),
                "Items" => d.member("Items", &mut value.items),
                "RequestId" => d.member("RequestId", &mut value.request_id),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}

static STRUCTURE: Structure = Structure::new(
    "Numbered",
    &[
        Member::new("PageNumber", Kind::Integer).default("1"),
        Member::new("PageSize", Kind::Integer).default("10"),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
        "Numbered",
        &api::API,
        &api::HOST_CALLS,
        Effect::Read,
        &STRUCTURE,
    )
    .region(false);

impl Request for NumberedRequest {
    type Response = NumberedResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

#[allow(clippy::misnamed_getters)]
impl Paged for NumberedRequest {
    type Item = OptionType;
    const DEFAULT_LIMIT: Option<i64> = Some(10);
    const POSITION: tencentcloud_core::pagination::Position = tencentcloud_core::pagination::Position::Page {
        first: 1,
    };
    fn offset(&self) -> Option<i64> {
        self.page_number
    }

    fn set_offset(&mut self, offset: i64) {
        self.page_number = Some(offset);
    }

    fn limit(&self) -> Option<i64> {
        self.page_size
    }

    fn total(response: &Self::Response) -> Option<i64> {
        response.total
    }

    fn count(response: &Self::Response) -> usize {
        response.items.len()
    }

    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.items
    }
}

impl Client {
    /// Lists items by the number of the page.
    ///
    /// # Errors
    ///
    /// No error codes are documented for this action except those of every call.
    ///
    /// # Example
    ///
    /// The second page:
    ///
    /// ```no_run
    /// # use tencentcloud_obstacle::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_obstacle::Error> {
    /// let request = NumberedRequest::new().page_number(2).page_size(1);
    /// let response = client.numbered(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn numbered(
        &self,
        request: NumberedRequest,
    ) -> Result<NumberedResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Lists items by the number of the page.
    ///
    /// Blocks until the response has been read. [`Client::numbered`](super::super::Client::numbered) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::numbered`](super::super::Client::numbered).
    pub fn numbered(&self, request: NumberedRequest) -> Result<NumberedResponse, Error> {
        self.send(request)
    }
}
