// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    pagination::Paged,
    schema::{Action, Demand, Effect, Kind, Limit, Member, Rule, Structure},
    types::Extra,
};
use crate::v2017_03_12::types::{Filter, Instance};
use super::super::{Client, api, types};

/// Lists instances and their configuration.
///
/// The request of [`Client::describe_instances`], which describes the call and its errors.
///
/// # Rules
///
/// - At most one of `InstanceIds` and `Filters` may be given.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct DescribeInstancesRequest {
    /// Instances to list.
    ///
    /// Items: at most 100. Example: `ins-r8hr2upy`.
    pub instance_ids: Option<Vec<String>>,
    /// Conditions that must all hold.
    ///
    /// Items: at most 10. Values of a filter: at most 5.
    ///
    /// Names of filters:
    ///
    /// - `zone`: Zone the instance is in.
    /// - `project-id`: Id of the project the instance belongs to, as listed by `DescribeProject` of the vendor's API for accounts.
    /// - `host-id`: Dedicated host the instance runs on, such as host-11112222.
    /// - `instance-id`: Id of the instance.
    /// - `instance-name`: Display name of the instance.
    /// - `instance-charge-type`: Billing method of the instance.
    /// - `private-ip-address`: Private address of the main network interface.
    /// - `public-ip-address`: Public address of the main network interface, assigned when the instance was created or elastic.
    pub filters: Option<Vec<Filter>>,
    /// Number of matching instances to skip.
    ///
    /// Default: `0`.
    pub offset: Option<i64>,
    /// Maximum number of instances to return in one page.
    ///
    /// Range: at most 100. Default: `20`.
    pub limit: Option<i64>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl DescribeInstancesRequest {
    /// Creates a request with no member set.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`instance_ids`](Self::instance_ids): instances to list.
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`filters`](Self::filters): conditions that must all hold.
    pub fn filters(mut self, value: impl Into<Vec<Filter>>) -> Self {
        self.filters = Some(value.into());
        self
    }

    /// Sets [`offset`](Self::offset): number of matching instances to skip.
    pub fn offset(mut self, value: i64) -> Self {
        self.offset = Some(value);
        self
    }

    /// Sets [`limit`](Self::limit): maximum number of instances to return in one page.
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

impl Encode for DescribeInstancesRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DescribeInstancesRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["Filters", "InstanceIds", "Limit", "Offset"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.filters.encode(),
            1 => self.instance_ids.encode(),
            2 => self.limit.encode(),
            3 => self.offset.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`DescribeInstancesRequest`](crate::v2017_03_12::DescribeInstancesRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeInstancesResponse {
    /// Total number of matching instances; a page may contain fewer.
    pub total_count: Option<i64>,
    /// The instances on this page.
    pub instance_set: Vec<Instance>,
    /// Id of the call. The vendor's support asks for it.
    pub request_id: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for DescribeInstancesResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DescribeInstancesResponse {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["InstanceSet", "RequestId", "TotalCount"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => Value::unless_empty(&self.instance_set),
            1 => self.request_id.encode(),
            2 => self.total_count.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for DescribeInstancesResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "TotalCount" => d.member("TotalCount", &mut value.total_count),
                "InstanceSet" => d.member("InstanceSet", &mut value.instance_set),
                "RequestId" => d.member("RequestId", &mut value.request_id),
                "RequestID" => d.alias("RequestId", &mut value.request_id),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}

static STRUCTURE: Structure = Structure::new(
    "DescribeInstances",
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
                        max: Some(5),
                    },
                    Limit::FilterNames(
                        &[
                            "zone",
                            "project-id",
                            "host-id",
                            "instance-id",
                            "instance-name",
                            "instance-charge-type",
                            "private-ip-address",
                            "public-ip-address",
                        ],
                    ),
                ],
            ),
        Member::new("InstanceIds", Kind::List(&Kind::String))
            .limits(
                &[
                    Limit::Items {
                        min: None,
                        max: Some(100),
                    },
                    Limit::Prefix(&["ins-"]),
                ],
            ),
        Member::new("Limit", Kind::Integer)
            .limits(
                &[
                    Limit::Range {
                        min: None,
                        max: Some(100),
                        step: None,
                    },
                ],
            )
            .default("20"),
        Member::new("Offset", Kind::Integer).default("0"),
    ],
    &[Rule::new(&[], &[Demand::Exclusive(&[&["InstanceIds"], &["Filters"]])])],
);

pub(super) static ACTION: Action = Action::new(
    "DescribeInstances",
    &api::API,
    &api::HOST_CVM,
    Effect::Read,
    &STRUCTURE,
);

impl Request for DescribeInstancesRequest {
    type Response = DescribeInstancesResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Paged for DescribeInstancesRequest {
    type Item = Instance;
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
        response.instance_set.len()
    }

    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.instance_set
    }
}

impl Client {
    /// Lists instances and their configuration.
    ///
    /// Without [`instance_ids`](crate::v2017_03_12::DescribeInstancesRequest::instance_ids) and [`filters`](crate::v2017_03_12::DescribeInstancesRequest::filters), the first [`limit`](crate::v2017_03_12::DescribeInstancesRequest::limit) instances of the account are listed. [`Instance`](crate::v2017_03_12::types::Instance) has no
    /// member for a state such as [`InstanceState::Running`](crate::v2017_03_12::types::InstanceState::Running); [`Client::describe_instances_status`](crate::v2017_03_12::Client::describe_instances_status) returns it.
    ///
    /// # Errors
    ///
    /// Error codes documented for this action, in addition to those of every call:
    ///
    /// - [`InvalidParameter`](super::super::ErrorCode::InvalidParameter): A required parameter is missing, or a parameter is malformed or not supported. The message says which.
    /// - [`InvalidParameterValue`](super::super::ErrorCode::InvalidParameterValue): A value is malformed or not supported.
    /// - [`InvalidInstanceId.Malformed`](super::super::ErrorCode::InvalidInstanceIdMalformed): An instance id is malformed, for example too short.
    /// - [`InvalidHostId.Malformed`](super::super::ErrorCode::InvalidHostIdMalformed): The id of a dedicated host is malformed, for example too short.
    /// - [`InvalidParameterValue.LimitExceeded`](super::super::ErrorCode::InvalidParameterValueLimitExceeded): A list has more values than the action accepts.
    /// - [`InvalidFilterValue.LimitExceeded`](super::super::ErrorCode::InvalidFilterValueLimitExceeded): A filter has more values than the action accepts.
    /// - [`InvalidFilter`](super::super::ErrorCode::InvalidFilter): The action has no such filter.
    /// - [`InvalidZone.MismatchRegion`](super::super::ErrorCode::InvalidZoneMismatchRegion): The zone does not exist, or it is not in the region.
    /// - [`InternalServerError`](super::super::ErrorCode::InternalServerError): The service failed; try again later.
    ///
    /// # Example
    ///
    /// One instance out of two zones:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = DescribeInstancesRequest::new()
    ///     .filters([
    ///         types::Filter::new()
    ///             .name("zone")
    ///             .values(["ap-guangzhou-1", "ap-guangzhou-2"]),
    ///     ])
    ///     .offset(0)
    ///     .limit(1);
    /// let response = client.describe_instances(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn describe_instances(
        &self,
        request: DescribeInstancesRequest,
    ) -> Result<DescribeInstancesResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Lists instances and their configuration.
    ///
    /// Blocks until the response has been read. [`Client::describe_instances`](super::super::Client::describe_instances) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::describe_instances`](super::super::Client::describe_instances).
    pub fn describe_instances(
        &self,
        request: DescribeInstancesRequest,
    ) -> Result<DescribeInstancesResponse, Error> {
        self.send(request)
    }
}
