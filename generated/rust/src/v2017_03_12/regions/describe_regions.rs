// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Structure},
    types::Extra,
};
use crate::v2017_03_12::types::RegionInfo;
use super::super::{Client, api};

/// Lists the regions and whether they are open for use.
///
/// The request of [`Client::describe_regions`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct DescribeRegionsRequest {
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl DescribeRegionsRequest {
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

impl Encode for DescribeRegionsRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DescribeRegionsRequest {
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`DescribeRegionsRequest`](crate::v2017_03_12::DescribeRegionsRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeRegionsResponse {
    /// Number of regions.
    pub total_count: Option<i64>,
    /// The regions.
    pub region_set: Vec<RegionInfo>,
    /// Id of the call. The vendor's support asks for it.
    pub request_id: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for DescribeRegionsResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DescribeRegionsResponse {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["RegionSet", "RequestId", "TotalCount"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => Value::unless_empty(&self.region_set),
            1 => self.request_id.encode(),
            2 => self.total_count.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for DescribeRegionsResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "TotalCount" => d.member("TotalCount", &mut value.total_count),
                "RegionSet" => d.member("RegionSet", &mut value.region_set),
                "RequestId" => d.member("RequestId", &mut value.request_id),
                "RequestID" => d.alias("RequestId", &mut value.request_id),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}

static STRUCTURE: Structure = Structure::new("DescribeRegions", &[], &[]);

pub(super) static ACTION: Action = Action::new(
        "DescribeRegions",
        &api::API,
        &api::HOST_CVM,
        Effect::Read,
        &STRUCTURE,
    )
    .region(false);

impl Request for DescribeRegionsRequest {
    type Response = DescribeRegionsResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Lists the regions and whether they are open for use.
    ///
    /// # Errors
    ///
    /// No error codes are documented for this action except those of every call.
    ///
    /// # Example
    ///
    /// All regions:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = DescribeRegionsRequest::new();
    /// let response = client.describe_regions(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn describe_regions(
        &self,
        request: DescribeRegionsRequest,
    ) -> Result<DescribeRegionsResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Lists the regions and whether they are open for use.
    ///
    /// Blocks until the response has been read. [`Client::describe_regions`](super::super::Client::describe_regions) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::describe_regions`](super::super::Client::describe_regions).
    pub fn describe_regions(
        &self,
        request: DescribeRegionsRequest,
    ) -> Result<DescribeRegionsResponse, Error> {
        self.send(request)
    }
}
