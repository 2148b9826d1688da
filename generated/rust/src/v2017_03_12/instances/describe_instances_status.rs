// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    pagination::Paged, schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use crate::v2017_03_12::types::InstanceStatus;
use super::super::{Client, api};

/// Lists the states of instances.
///
/// The request of [`Client::describe_instances_status`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct DescribeInstancesStatusRequest {
    /// Ids of the instances whose states are returned.
    ///
    /// Items: at most 100. Example: `ins-r8hr2upy`.
    pub instance_ids: Option<Vec<String>>,
    /// Number of instances to skip.
    ///
    /// Default: `0`.
    pub offset: Option<i64>,
    /// Maximum number of states to return in one page.
    ///
    /// Range: at most 100. Default: `20`.
    pub limit: Option<i64>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl DescribeInstancesStatusRequest {
    /// Creates a request with no member set.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`instance_ids`](Self::instance_ids): ids of the instances whose states are returned.
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`offset`](Self::offset): number of instances to skip.
    pub fn offset(mut self, value: i64) -> Self {
        self.offset = Some(value);
        self
    }

    /// Sets [`limit`](Self::limit): maximum number of states to return in one page.
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

impl Encode for DescribeInstancesStatusRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DescribeInstancesStatusRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["InstanceIds", "Limit", "Offset"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.instance_ids.encode(),
            1 => self.limit.encode(),
            2 => self.offset.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`DescribeInstancesStatusRequest`](crate::v2017_03_12::DescribeInstancesStatusRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeInstancesStatusResponse {
    /// Total number of matching instances; a page may contain fewer.
    pub total_count: Option<i64>,
    /// The states on this page, each with the id of its instance.
    pub instance_status_set: Vec<InstanceStatus>,
    /// Id of the call. The vendor's support asks for it.
    pub request_id: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for DescribeInstancesStatusResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DescribeInstancesStatusResponse {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["InstanceStatusSet", "RequestId", "TotalCount"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => Value::unless_empty(&self.instance_status_set),
            1 => self.request_id.encode(),
            2 => self.total_count.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for DescribeInstancesStatusResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "TotalCount" => d.member("TotalCount", &mut value.total_count),
                "InstanceStatusSet" => {
                    d.member("InstanceStatusSet", &mut value.instance_status_set)
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
    "DescribeInstancesStatus",
    &[
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
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "DescribeInstancesStatus",
    &api::API,
    &api::HOST_CVM,
    Effect::Read,
    &STRUCTURE,
);

impl Request for DescribeInstancesStatusRequest {
    type Response = DescribeInstancesStatusResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Paged for DescribeInstancesStatusRequest {
    type Item = InstanceStatus;
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
        response.instance_status_set.len()
    }

    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.instance_status_set
    }
}

impl Client {
    /// Lists the states of instances.
    ///
    /// Without [`instance_ids`](crate::v2017_03_12::DescribeInstancesStatusRequest::instance_ids), the first [`limit`](crate::v2017_03_12::DescribeInstancesStatusRequest::limit) instances of the account are listed. Use this call to track the progress
    /// of [`Client::run_instances`](crate::v2017_03_12::Client::run_instances), [`Client::start_instances`](crate::v2017_03_12::Client::start_instances), [`Client::stop_instances`](crate::v2017_03_12::Client::stop_instances) and [`Client::reboot_instances`](crate::v2017_03_12::Client::reboot_instances).
    ///
    /// # Errors
    ///
    /// Error codes documented for this action, in addition to those of every call:
    ///
    /// - [`InvalidParameterValue`](super::super::ErrorCode::InvalidParameterValue): A value is malformed or not supported.
    /// - [`InvalidInstanceId.Malformed`](super::super::ErrorCode::InvalidInstanceIdMalformed): An instance id is malformed, for example too short.
    /// - [`InvalidParameterValue.LimitExceeded`](super::super::ErrorCode::InvalidParameterValueLimitExceeded): A list has more values than the action accepts.
    /// - [`InternalServerError`](super::super::ErrorCode::InternalServerError): The service failed; try again later.
    ///
    /// # Example
    ///
    /// Two instances:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = DescribeInstancesStatusRequest::new()
    ///     .instance_ids(["ins-r8hr2upy", "ins-5d8a23rs"])
    ///     .offset(0)
    ///     .limit(2);
    /// let response = client.describe_instances_status(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn describe_instances_status(
        &self,
        request: DescribeInstancesStatusRequest,
    ) -> Result<DescribeInstancesStatusResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Lists the states of instances.
    ///
    /// Blocks until the response has been read. [`Client::describe_instances_status`](super::super::Client::describe_instances_status) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::describe_instances_status`](super::super::Client::describe_instances_status).
    pub fn describe_instances_status(
        &self,
        request: DescribeInstancesStatusRequest,
    ) -> Result<DescribeInstancesStatusResponse, Error> {
        self.send(request)
    }
}
