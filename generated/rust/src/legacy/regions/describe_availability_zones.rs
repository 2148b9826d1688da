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
/// The request of [`Client::describe_availability_zones`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct DescribeAvailabilityZonesRequest {
    /// Zone to list. If it is not set, all zones are listed.
    ///
    /// [`ZoneId`](crate::legacy::types::ZoneId) lists the known values.
    pub zone_id: Option<i64>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl DescribeAvailabilityZonesRequest {
    /// Creates a request with no member set.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`zone_id`](Self::zone_id): zone to list. If it is not set, all zones are listed.
    pub fn zone_id(mut self, value: i64) -> Self {
        self.zone_id = Some(value);
        self
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
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
    /// Number of zones in the response.
    pub total_count: Option<i64>,
    /// The zones.
    pub zone_set: Vec<Zone>,
    /// Zero if the call succeeded. Any other number is an error code.
    pub code: Option<i64>,
    /// Reason for the failure, in words that may change. If the call succeeded, it is empty, ok or success.
    pub message: Option<String>,
    /// Name of the code, or Success if the call succeeded.
    pub code_desc: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
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
                "totalCount" => d.member("totalCount", &mut value.total_count),
                "zoneSet" => d.member("zoneSet", &mut value.zone_set),
                "code" => d.member("code", &mut value.code),
                "message" => d.member("message", &mut value.message),
                "codeDesc" => d.member("codeDesc", &mut value.code_desc),
                _ => d.unknown(&key, &mut value.extra),
            }?;
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
    /// # Errors
    ///
    /// No error codes are documented for this action except those of every call.
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
    /// Blocks until the response has been read. [`Client::describe_availability_zones`](super::super::Client::describe_availability_zones) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::describe_availability_zones`](super::super::Client::describe_availability_zones).
    pub fn describe_availability_zones(
        &self,
        request: DescribeAvailabilityZonesRequest,
    ) -> Result<DescribeAvailabilityZonesResponse, Error> {
        self.send(request)
    }
}
