// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Structure},
    types::Extra,
};
use crate::v2017_03_12::types::ZoneInfo;
use super::super::{Client, api};

/// Lists the zones of a region and whether they are open for use.
///
/// The request of [`Client::describe_zones`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct DescribeZonesRequest {
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl DescribeZonesRequest {
    /// Creates a request with no member set.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for DescribeZonesRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DescribeZonesRequest {
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`DescribeZonesRequest`](crate::v2017_03_12::DescribeZonesRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeZonesResponse {
    /// Number of zones.
    pub total_count: Option<i64>,
    /// The zones.
    pub zone_set: Vec<ZoneInfo>,
    /// Id of the call. The vendor's support asks for it.
    pub request_id: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for DescribeZonesResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DescribeZonesResponse {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["RequestId", "TotalCount", "ZoneSet"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.request_id.encode(),
            1 => self.total_count.encode(),
            2 => Value::unless_empty(&self.zone_set),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for DescribeZonesResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "TotalCount" => d.member("TotalCount", &mut value.total_count),
                "ZoneSet" => d.member("ZoneSet", &mut value.zone_set),
                "RequestId" => d.member("RequestId", &mut value.request_id),
                "RequestID" => d.alias("RequestId", &mut value.request_id),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}

static STRUCTURE: Structure = Structure::new("DescribeZones", &[], &[]);

pub(super) static ACTION: Action = Action::new(
    "DescribeZones",
    &api::API,
    &api::HOST_CVM,
    Effect::Read,
    &STRUCTURE,
);

impl Request for DescribeZonesRequest {
    type Response = DescribeZonesResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Lists the zones of a region and whether they are open for use.
    ///
    /// The common parameter `Region` selects the region whose zones are listed.
    ///
    /// # Errors
    ///
    /// No error codes are documented for this action except those of every call.
    ///
    /// # Example
    ///
    /// The zones of Guangzhou:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = DescribeZonesRequest::new();
    /// let response = client.describe_zones(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn describe_zones(
        &self,
        request: DescribeZonesRequest,
    ) -> Result<DescribeZonesResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Lists the zones of a region and whether they are open for use.
    ///
    /// Blocks until the response has been read. [`Client::describe_zones`](super::super::Client::describe_zones) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::describe_zones`](super::super::Client::describe_zones).
    pub fn describe_zones(
        &self,
        request: DescribeZonesRequest,
    ) -> Result<DescribeZonesResponse, Error> {
        self.send(request)
    }
}
