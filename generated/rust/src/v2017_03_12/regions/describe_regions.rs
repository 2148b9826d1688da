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
/// Sent by [`Client::describe_regions`], which tells more.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct DescribeRegionsRequest {
    /// Parameters that the spec lacks, sent as they are.
    pub extra: Extra,
}

impl DescribeRegionsRequest {
    /// With nothing set.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sends a parameter that the spec lacks, under the name the wire has.
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
    /// Identifies the call when asking the vendor for help.
    ///
    /// The manual contradicts itself: The examples of RunInstances and all image pages print RequestID, every other page prints RequestId, and some price examples have neither. We name it RequestId and read both.
    pub request_id: Option<String>,
    /// Members that the spec lacks, as they came.
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
                "TotalCount" => d.member("TotalCount", &mut value.total_count)?,
                "RegionSet" => d.member("RegionSet", &mut value.region_set)?,
                "RequestId" | "RequestID" => {
                    d.member("RequestId", &mut value.request_id)?
                }
                _ => d.unknown(&key, &mut value.extra)?,
            }
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
    /// Manual: p40-42.
    ///
    /// # Errors
    ///
    /// The manual lists no codes for this action, beside those of every call.
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
    /// [`Client::describe_regions`](super::super::Client::describe_regions) tells more.
    ///
    /// # Errors
    ///
    /// As there.
    pub fn describe_regions(
        &self,
        request: DescribeRegionsRequest,
    ) -> Result<DescribeRegionsResponse, Error> {
        self.send(request)
    }
}
