// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    pagination::Paged, schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use crate::legacy::types::{Instance, InstanceStatus};
use super::super::{Client, api};

/// Lists instances with their configuration.
///
/// The request of [`Client::describe_instances`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct DescribeInstancesRequest {
    /// Ids of the instances to list. Ids that begin with ins- are preferred to those that begin with qcvm.
    ///
    /// Example: `ins-r8hr2upy`.
    pub instance_ids: Option<Vec<String>>,
    /// Private or public addresses of the instances, including elastic IPs.
    pub lan_ips: Option<Vec<String>>,
    /// Part of the instance name to search for.
    pub search_word: Option<String>,
    /// State of the instances to list.
    pub status: Option<InstanceStatus>,
    /// Project of the instances, 0 for the default project. If it is not set, instances of all projects are listed. `DescribeProject`, an action of another API, lists the projects.
    pub project_id: Option<i64>,
    /// Zone of the instances. If it is not set, instances in all zones are listed. [`Client::describe_availability_zones`](crate::legacy::Client::describe_availability_zones) lists the zones.
    ///
    /// [`ZoneId`](crate::legacy::types::ZoneId) lists the known values.
    pub zone_id: Option<i64>,
    /// Number of matching instances to skip.
    ///
    /// Default: `0`.
    pub offset: Option<i64>,
    /// Maximum number of instances in one page.
    ///
    /// Range: at most 100. Default: `20`.
    pub limit: Option<i64>,
    /// Accept a response that may lag behind the current state.
    pub simplify: Option<bool>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl DescribeInstancesRequest {
    /// Creates a request with no member set.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`instance_ids`](Self::instance_ids): ids of the instances to list. Ids that begin with ins- are preferred to those that begin with qcvm.
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`lan_ips`](Self::lan_ips): private or public addresses of the instances, including elastic IPs.
    pub fn lan_ips(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.lan_ips = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`search_word`](Self::search_word): part of the instance name to search for.
    pub fn search_word(mut self, value: impl Into<String>) -> Self {
        self.search_word = Some(value.into());
        self
    }

    /// Sets [`status`](Self::status): state of the instances to list.
    pub fn status(mut self, value: InstanceStatus) -> Self {
        self.status = Some(value);
        self
    }

    /// Sets [`project_id`](Self::project_id): project of the instances, 0 for the default project. If it is not set, instances of all projects are listed. `DescribeProject`, an action of another API, lists the projects.
    pub fn project_id(mut self, value: i64) -> Self {
        self.project_id = Some(value);
        self
    }

    /// Sets [`zone_id`](Self::zone_id): zone of the instances. If it is not set, instances in all zones are listed. [`Client::describe_availability_zones`](crate::legacy::Client::describe_availability_zones) lists the zones.
    pub fn zone_id(mut self, value: i64) -> Self {
        self.zone_id = Some(value);
        self
    }

    /// Sets [`offset`](Self::offset): number of matching instances to skip.
    pub fn offset(mut self, value: i64) -> Self {
        self.offset = Some(value);
        self
    }

    /// Sets [`limit`](Self::limit): maximum number of instances in one page.
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }

    /// Sets [`simplify`](Self::simplify): accept a response that may lag behind the current state.
    pub fn simplify(mut self, value: bool) -> Self {
        self.simplify = Some(value);
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
        const {
            &Names::new(
                &[
                    "instanceIds",
                    "lanIps",
                    "limit",
                    "offset",
                    "projectId",
                    "searchWord",
                    "simplify",
                    "status",
                    "zoneId",
                ],
            )
        }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.instance_ids.encode(),
            1 => self.lan_ips.encode(),
            2 => self.limit.encode(),
            3 => self.offset.encode(),
            4 => self.project_id.encode(),
            5 => self.search_word.encode(),
            6 => self.simplify.encode(),
            7 => self.status.encode(),
            8 => self.zone_id.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`DescribeInstancesRequest`](crate::legacy::DescribeInstancesRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeInstancesResponse {
    /// Total number of matching instances; a page may contain fewer.
    pub total_count: Option<i64>,
    /// Instances of this page.
    pub instance_set: Vec<Instance>,
    /// Zero if the call succeeded. Any other number is an error code.
    pub code: Option<i64>,
    /// Reason for the failure, in words that may change. If the call succeeded, it is empty, ok or success.
    pub message: Option<String>,
    /// Name of the code, or Success if the call succeeded.
    pub code_desc: Option<String>,
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
        const {
            &Names::new(&["code", "codeDesc", "instanceSet", "message", "totalCount"])
        }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.code.encode(),
            1 => self.code_desc.encode(),
            2 => Value::unless_empty(&self.instance_set),
            3 => self.message.encode(),
            4 => self.total_count.encode(),
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
                "totalCount" => d.member("totalCount", &mut value.total_count),
                "instanceSet" => d.member("instanceSet", &mut value.instance_set),
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
    "DescribeInstances",
    &[
        Member::new("instanceIds", Kind::List(&Kind::String))
            .limits(&[Limit::Prefix(&["ins-", "qcvm"])]),
        Member::new("lanIps", Kind::List(&Kind::String)),
        Member::new("limit", Kind::Integer)
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
        Member::new("offset", Kind::Integer).default("0"),
        Member::new("projectId", Kind::Integer),
        Member::new("searchWord", Kind::String),
        Member::new("simplify", Kind::Boolean),
        Member::new("status", Kind::Integer),
        Member::new("zoneId", Kind::Integer),
    ],
    &[],
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
    /// Lists instances with their configuration.
    ///
    /// Without any filter, this action lists all instances of the region, 20 per page. The status in the response says
    /// which operation, if any, is in progress on an instance.
    ///
    /// # Errors
    ///
    /// No error codes are documented for this action except those of every call.
    ///
    /// # Example
    ///
    /// Two instances:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::legacy::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = DescribeInstancesRequest::new()
    ///     .instance_ids(["ins-r8hr2upy", "ins-5d8a23rs"]);
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
    /// Lists instances with their configuration.
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
