// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use crate::v2017_03_12::types::{Filter, InstanceTypeConfig};
use super::super::{Client, api, types};

/// Lists the instance models that are offered.
///
/// The request of [`Client::describe_instance_type_configs`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct DescribeInstanceTypeConfigsRequest {
    /// Conditions that must all hold.
    ///
    /// Items: at most 10. Values of a filter: at most 1.
    ///
    /// Names of filters:
    ///
    /// - `zone`: Zone the model is offered in.
    /// - `instance-family`: Series the model belongs to, such as S1, I1 or M1.
    pub filters: Option<Vec<Filter>>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl DescribeInstanceTypeConfigsRequest {
    /// Creates a request with no member set.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`filters`](Self::filters): conditions that must all hold.
    pub fn filters(mut self, value: impl Into<Vec<Filter>>) -> Self {
        self.filters = Some(value.into());
        self
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for DescribeInstanceTypeConfigsRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DescribeInstanceTypeConfigsRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["Filters"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.filters.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`DescribeInstanceTypeConfigsRequest`](crate::v2017_03_12::DescribeInstanceTypeConfigsRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypeConfigsResponse {
    /// The models, with one entry for each zone that offers the model.
    pub instance_type_config_set: Vec<InstanceTypeConfig>,
    /// Id of the call. The vendor's support asks for it.
    pub request_id: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for DescribeInstanceTypeConfigsResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DescribeInstanceTypeConfigsResponse {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["InstanceTypeConfigSet", "RequestId"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => Value::unless_empty(&self.instance_type_config_set),
            1 => self.request_id.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for DescribeInstanceTypeConfigsResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "InstanceTypeConfigSet" => {
                    d.member(
                        "InstanceTypeConfigSet",
                        &mut value.instance_type_config_set,
                    )
                }
                "RequestId" => d.member("RequestId", &mut value.request_id),
                "RequestID" => d.alias("RequestId", &mut value.request_id),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}

static STRUCTURE: Structure = Structure::new(
    "DescribeInstanceTypeConfigs",
    &[
        Member::new("Filters", Kind::List(&Kind::Structure(&types::filter::STRUCTURE)))
            .limits(
                &[
                    Limit::Items {
                        min: None,
                        max: Some(10),
                    },
                    Limit::FilterValues {
                        min: None,
                        max: Some(1),
                    },
                    Limit::FilterNames(&["zone", "instance-family"]),
                ],
            ),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "DescribeInstanceTypeConfigs",
    &api::API,
    &api::HOST_CVM,
    Effect::Read,
    &STRUCTURE,
);

impl Request for DescribeInstanceTypeConfigsRequest {
    type Response = DescribeInstanceTypeConfigsResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Lists the instance models that are offered.
    ///
    /// Without [`filters`](crate::v2017_03_12::DescribeInstanceTypeConfigsRequest::filters), every model of the region is listed. The response is not divided into pages.
    ///
    /// # Errors
    ///
    /// Error codes documented for this action, in addition to those of every call:
    ///
    /// - [`InvalidParameterValue`](super::super::ErrorCode::InvalidParameterValue): A value is malformed or not supported.
    /// - [`InvalidFilter`](super::super::ErrorCode::InvalidFilter): The action has no such filter.
    /// - [`InvalidFilterValue.LimitExceeded`](super::super::ErrorCode::InvalidFilterValueLimitExceeded): A filter has more values than the action accepts.
    /// - [`InvalidZone.MismatchRegion`](super::super::ErrorCode::InvalidZoneMismatchRegion): The zone does not exist, or it is not in the region.
    /// - [`InternalServerError`](super::super::ErrorCode::InternalServerError): The service failed; try again later.
    ///
    /// # Example
    ///
    /// The I1 series in one zone:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = DescribeInstanceTypeConfigsRequest::new()
    ///     .filters([
    ///         types::Filter::new().name("zone").values(["ap-guangzhou-2"]),
    ///         types::Filter::new().name("instance-family").values(["I1"]),
    ///     ]);
    /// let response = client.describe_instance_type_configs(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn describe_instance_type_configs(
        &self,
        request: DescribeInstanceTypeConfigsRequest,
    ) -> Result<DescribeInstanceTypeConfigsResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Lists the instance models that are offered.
    ///
    /// Blocks until the response has been read. [`Client::describe_instance_type_configs`](super::super::Client::describe_instance_type_configs) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::describe_instance_type_configs`](super::super::Client::describe_instance_type_configs).
    pub fn describe_instance_type_configs(
        &self,
        request: DescribeInstanceTypeConfigsRequest,
    ) -> Result<DescribeInstanceTypeConfigsResponse, Error> {
        self.send(request)
    }
}
