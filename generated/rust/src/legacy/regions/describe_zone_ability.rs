// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Member, Structure},
    types::Extra,
};
use crate::legacy::types::{ZoneAbility, ZoneCapacity};
use super::super::{Client, api};

/// Returns whether a zone supports cloud disks or private networks.
///
/// The request of [`Client::describe_zone_ability`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct DescribeZoneAbilityRequest {
    /// Zone to check.
    ///
    /// Required. [`ZoneId`](crate::legacy::types::ZoneId) lists the known values.
    pub zone_id: i64,
    /// Capabilities to check.
    ///
    /// Required.
    pub capacity: Vec<ZoneCapacity>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl DescribeZoneAbilityRequest {
    /// Creates a request from its required members.
    pub fn new(zone_id: i64, capacity: impl Into<Vec<ZoneCapacity>>) -> Self {
        Self {
            zone_id,
            capacity: capacity.into(),
            extra: Extra::default(),
        }
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for DescribeZoneAbilityRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DescribeZoneAbilityRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["capacity", "zoneId"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.capacity.encode(),
            1 => self.zone_id.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`DescribeZoneAbilityRequest`](crate::legacy::DescribeZoneAbilityRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeZoneAbilityResponse {
    /// Results for the capabilities in the request.
    pub capacity_set: Vec<ZoneAbility>,
    /// Zero if the call succeeded. Any other number is an error code.
    pub code: Option<i64>,
    /// Reason for the failure, in words that may change. If the call succeeded, it is empty, ok or success.
    pub message: Option<String>,
    /// Name of the code, or Success if the call succeeded.
    pub code_desc: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for DescribeZoneAbilityResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DescribeZoneAbilityResponse {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["capacitySet", "code", "codeDesc", "message"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => Value::unless_empty(&self.capacity_set),
            1 => self.code.encode(),
            2 => self.code_desc.encode(),
            3 => self.message.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for DescribeZoneAbilityResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "capacitySet" => d.member("capacitySet", &mut value.capacity_set),
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
    "DescribeZoneAbility",
    &[
        Member::new("capacity", Kind::List(&Kind::String)).required(true),
        Member::new("zoneId", Kind::Integer).required(true),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "DescribeZoneAbility",
    &api::API,
    &api::HOST_CVM,
    Effect::Read,
    &STRUCTURE,
);

impl Request for DescribeZoneAbilityRequest {
    type Response = DescribeZoneAbilityResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Returns whether a zone supports cloud disks or private networks.
    ///
    /// # Errors
    ///
    /// No error codes are documented for this action except those of every call.
    ///
    /// # Example
    ///
    /// Cloud disks in Beijing:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::legacy::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = DescribeZoneAbilityRequest::new(800001, [types::ZoneCapacity::Cbs]);
    /// let response = client.describe_zone_ability(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn describe_zone_ability(
        &self,
        request: DescribeZoneAbilityRequest,
    ) -> Result<DescribeZoneAbilityResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Returns whether a zone supports cloud disks or private networks.
    ///
    /// Blocks until the response has been read. [`Client::describe_zone_ability`](super::super::Client::describe_zone_ability) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::describe_zone_ability`](super::super::Client::describe_zone_ability).
    pub fn describe_zone_ability(
        &self,
        request: DescribeZoneAbilityRequest,
    ) -> Result<DescribeZoneAbilityResponse, Error> {
        self.send(request)
    }
}
