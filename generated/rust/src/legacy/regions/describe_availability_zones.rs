// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Member, Structure},
    types::Extra,
};
use crate::legacy::types::Zone;
use super::super::{Client, api};

/// Lists availability zones and the data centres in them.
///
/// Sent by [`Client::describe_availability_zones`], which tells more.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct DescribeAvailabilityZonesRequest {
    /// Zone to list; all zones when absent.
    ///
    /// [`ZoneId`](crate::legacy::types::ZoneId) lists the values the manual knows.
    pub zone_id: Option<i64>,
    /// Parameters that the spec lacks, sent as they are.
    pub extra: Extra,
}

impl DescribeAvailabilityZonesRequest {
    /// With nothing set.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`zone_id`](Self::zone_id): zone to list; all zones when absent.
    pub fn zone_id(mut self, value: i64) -> Self {
        self.zone_id = Some(value);
        self
    }

    /// Sends a parameter that the spec lacks, under the name the wire has.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for DescribeAvailabilityZonesRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DescribeAvailabilityZonesRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["zoneId"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.zone_id.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`DescribeAvailabilityZonesRequest`](crate::legacy::DescribeAvailabilityZonesRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeAvailabilityZonesResponse {
    /// How many zones the response holds.
    pub total_count: Option<i64>,
    /// The zones.
    pub zone_set: Vec<Zone>,
    /// Zero when all went well; any other number is listed under errors.
    ///
    /// The manual contradicts itself: The page of error codes (p217-218) prints the text codes of the revised API under this API's heading. We take the numeric table of another publication of that page.
    pub code: Option<i64>,
    /// Why the call failed, in words that may change; empty, ok or success when it did not.
    pub message: Option<String>,
    /// Name of the code, Success when the call worked.
    ///
    /// Inferred: No table lists it; the responses of several pages print it.
    pub code_desc: Option<String>,
    /// Members that the spec lacks, as they came.
    pub extra: Extra,
}

impl Encode for DescribeAvailabilityZonesResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DescribeAvailabilityZonesResponse {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["code", "codeDesc", "message", "totalCount", "zoneSet"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.code.encode(),
            1 => self.code_desc.encode(),
            2 => self.message.encode(),
            3 => self.total_count.encode(),
            4 => Value::unless_empty(&self.zone_set),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for DescribeAvailabilityZonesResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "totalCount" => d.member("totalCount", &mut value.total_count)?,
                "zoneSet" => d.member("zoneSet", &mut value.zone_set)?,
                "code" => d.member("code", &mut value.code)?,
                "message" => d.member("message", &mut value.message)?,
                "codeDesc" => d.member("codeDesc", &mut value.code_desc)?,
                _ => d.unknown(&key, &mut value.extra)?,
            }
        }
        Ok(value)
    }
}

static STRUCTURE: Structure = Structure::new(
    "DescribeAvailabilityZones",
    &[Member::new("zoneId", Kind::Integer)],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "DescribeAvailabilityZones",
    &api::API,
    &api::HOST_CVM,
    Effect::Read,
    &STRUCTURE,
);

impl Request for DescribeAvailabilityZonesRequest {
    type Response = DescribeAvailabilityZonesResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Lists availability zones and the data centres in them.
    ///
    /// Manual: p220-223.
    ///
    /// # Errors
    ///
    /// The manual lists no codes for this action, beside those of every call.
    ///
    /// # Example
    ///
    /// One zone:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::legacy::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = DescribeAvailabilityZonesRequest::new().zone_id(100001);
    /// let response = client.describe_availability_zones(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn describe_availability_zones(
        &self,
        request: DescribeAvailabilityZonesRequest,
    ) -> Result<DescribeAvailabilityZonesResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Lists availability zones and the data centres in them.
    ///
    /// [`Client::describe_availability_zones`](super::super::Client::describe_availability_zones) tells more.
    ///
    /// # Errors
    ///
    /// As there.
    pub fn describe_availability_zones(
        &self,
        request: DescribeAvailabilityZonesRequest,
    ) -> Result<DescribeAvailabilityZonesResponse, Error> {
        self.send(request)
    }
}
