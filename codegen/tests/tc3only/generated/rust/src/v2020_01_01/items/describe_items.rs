// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    pagination::Paged, schema::{Action, Effect, Kind, Member, Structure},
    types::Extra,
};
use crate::v2020_01_01::types::{Item, Node};
use super::super::{Client, api, types};

/// Lists items.
///
/// The request of [`Client::describe_items`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct DescribeItemsRequest {
    /// Condition that the items must meet.
    pub r#where: Option<Node>,
    /// Number of items to skip.
    pub offset: Option<i64>,
    /// Number of items per page.
    ///
    /// Default: `20`.
    pub limit: Option<i64>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl DescribeItemsRequest {
    /// Creates a request with no member set.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`where`](Self::where): condition that the items must meet.
    pub fn r#where(mut self, value: Node) -> Self {
        self.r#where = Some(value);
        self
    }

    /// Sets [`offset`](Self::offset): number of items to skip.
    pub fn offset(mut self, value: i64) -> Self {
        self.offset = Some(value);
        self
    }

    /// Sets [`limit`](Self::limit): number of items per page.
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for DescribeItemsRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DescribeItemsRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["Limit", "Offset", "Where"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.limit.encode(),
            1 => self.offset.encode(),
            2 => self.r#where.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`DescribeItemsRequest`](crate::v2020_01_01::DescribeItemsRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeItemsResponse {
    /// Number of all items.
    pub total_count: Option<i64>,
    /// The items.
    pub items: Vec<Item>,
    /// Id of the call. The vendor's support asks for it.
    pub request_id: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for DescribeItemsResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DescribeItemsResponse {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["Items", "RequestId", "TotalCount"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => Value::unless_empty(&self.items),
            1 => self.request_id.encode(),
            2 => self.total_count.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for DescribeItemsResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "TotalCount" => d.member("TotalCount", &mut value.total_count),
                "Items" => d.member("Items", &mut value.items),
                "RequestId" => d.member("RequestId", &mut value.request_id),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}

static STRUCTURE: Structure = Structure::new(
    "DescribeItems",
    &[
        Member::new("Limit", Kind::Integer).default("20"),
        Member::new("Offset", Kind::Integer),
        Member::new("Where", Kind::Structure(&types::node::STRUCTURE)),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "DescribeItems",
    &api::API,
    &api::HOST_DEMO,
    Effect::Read,
    &STRUCTURE,
);

impl Request for DescribeItemsRequest {
    type Response = DescribeItemsResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Paged for DescribeItemsRequest {
    type Item = Item;
    const DEFAULT_LIMIT: Option<i64> = Some(20);
    fn offset(&self) -> Option<i64> {
        self.offset
    }

    fn set_offset(&mut self, offset: i64) {
        self.offset = Some(offset);
    }

    fn limit(&self) -> Option<i64> {
        self.limit
    }

    fn total(response: &Self::Response) -> Option<i64> {
        response.total_count
    }

    fn count(response: &Self::Response) -> usize {
        response.items.len()
    }

    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.items
    }
}

impl Client {
    /// Lists items.
    ///
    /// # Errors
    ///
    /// No error codes are documented for this action except those of every call.
    ///
    /// # Example
    ///
    /// A condition in a condition:
    ///
    /// ```no_run
    /// # use tencentcloud_demo::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_demo::Error> {
    /// let request = DescribeItemsRequest::new()
    ///     .r#where(
    ///         types::Node::new()
    ///             .any([
    ///                 types::Node::new().name("a").negated(true),
    ///                 types::Node::new().not(types::Node::new().name("b")),
    ///             ]),
    ///     )
    ///     .limit(2);
    /// let response = client.describe_items(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn describe_items(
        &self,
        request: DescribeItemsRequest,
    ) -> Result<DescribeItemsResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Lists items.
    ///
    /// Blocks until the response has been read. [`Client::describe_items`](super::super::Client::describe_items) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::describe_items`](super::super::Client::describe_items).
    pub fn describe_items(
        &self,
        request: DescribeItemsRequest,
    ) -> Result<DescribeItemsResponse, Error> {
        self.send(request)
    }
}
