// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Member, Structure},
    types::Extra,
};
use crate::v2020_01_01::types::Tag;
use super::super::{Client, api, types};

/// Creates items.
///
/// The request of [`Client::create_items`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct CreateItemsRequest {
    /// Tags of the new items.
    ///
    /// Required.
    pub tags: Vec<Tag>,
    /// Region that the items are for.
    pub region: Option<String>,
    /// Version of the items.
    pub version: Option<i64>,
    /// Says if the items are in use at once.
    pub enabled: Option<bool>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl CreateItemsRequest {
    /// Creates a request from its required members.
    pub fn new(tags: impl Into<Vec<Tag>>) -> Self {
        Self {
            tags: tags.into(),
            region: None,
            version: None,
            enabled: None,
            extra: Extra::default(),
        }
    }

    /// Sets [`region`](Self::region): region that the items are for.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }

    /// Sets [`version`](Self::version): version of the items.
    pub fn version(mut self, value: i64) -> Self {
        self.version = Some(value);
        self
    }

    /// Sets [`enabled`](Self::enabled): says if the items are in use at once.
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for CreateItemsRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for CreateItemsRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["Enabled", "Region", "Tags", "Version"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.enabled.encode(),
            1 => self.region.encode(),
            2 => self.tags.encode(),
            3 => self.version.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`CreateItemsRequest`](crate::v2020_01_01::CreateItemsRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateItemsResponse {
    /// Ids of the new items.
    pub item_ids: Vec<String>,
    /// Id of the call. The vendor's support asks for it.
    pub request_id: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for CreateItemsResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for CreateItemsResponse {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["ItemIds", "RequestId"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => Value::unless_empty(&self.item_ids),
            1 => self.request_id.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for CreateItemsResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "ItemIds" => d.member("ItemIds", &mut value.item_ids),
                "RequestId" => d.member("RequestId", &mut value.request_id),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}

static STRUCTURE: Structure = Structure::new(
    "CreateItems",
    &[
        Member::new("Enabled", Kind::Boolean),
        Member::new("Region", Kind::String),
        Member::new("Tags", Kind::List(&Kind::Structure(&types::tag::STRUCTURE)))
            .required(true),
        Member::new("Version", Kind::Integer),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
        "CreateItems",
        &api::API,
        &api::HOST_DEMO,
        Effect::Unknown,
        &STRUCTURE,
    )
    .region_is_optional(true);

impl Request for CreateItemsRequest {
    type Response = CreateItemsResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Creates items.
    ///
    /// # Errors
    ///
    /// No error codes are documented for this action except those of every call.
    ///
    /// # Example
    ///
    /// Two tags:
    ///
    /// ```no_run
    /// # use tencentcloud_demo::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_demo::Error> {
    /// let request = CreateItemsRequest::new([
    ///         types::Tag::new("a").value("1"),
    ///         types::Tag::new("b"),
    ///     ])
    ///     .region("ap-tokyo")
    ///     .version(3)
    ///     .enabled(false);
    /// let response = client.create_items(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn create_items(
        &self,
        request: CreateItemsRequest,
    ) -> Result<CreateItemsResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Creates items.
    ///
    /// Blocks until the response has been read. [`Client::create_items`](super::super::Client::create_items) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::create_items`](super::super::Client::create_items).
    pub fn create_items(
        &self,
        request: CreateItemsRequest,
    ) -> Result<CreateItemsResponse, Error> {
        self.send(request)
    }
}
