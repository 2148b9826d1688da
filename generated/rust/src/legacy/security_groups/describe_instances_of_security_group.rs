// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    pagination::Paged, schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use crate::legacy::types::SecurityGroupInstance;
use super::super::{Client, api};

/// Lists the instances that are in a security group.
///
/// The request of [`Client::describe_instances_of_security_group`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct DescribeInstancesOfSecurityGroupRequest {
    /// Group whose instances are listed.
    ///
    /// Required. Example: `sg-33ocnj9n`.
    pub sg_id: String,
    /// Number of instances to skip.
    ///
    /// Default: `0`.
    pub offset: Option<i64>,
    /// Maximum number of instances in one page; no upper limit is documented.
    ///
    /// Default: `20`.
    pub limit: Option<i64>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl DescribeInstancesOfSecurityGroupRequest {
    /// Creates a request from its required members.
    pub fn new(sg_id: impl Into<String>) -> Self {
        Self {
            sg_id: sg_id.into(),
            offset: None,
            limit: None,
            extra: Extra::default(),
        }
    }

    /// Sets [`offset`](Self::offset): number of instances to skip.
    pub fn offset(mut self, value: i64) -> Self {
        self.offset = Some(value);
        self
    }

    /// Sets [`limit`](Self::limit): maximum number of instances in one page; no upper limit is documented.
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

impl Encode for DescribeInstancesOfSecurityGroupRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DescribeInstancesOfSecurityGroupRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["limit", "offset", "sgId"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.limit.encode(),
            1 => self.offset.encode(),
            2 => self.sg_id.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`DescribeInstancesOfSecurityGroupRequest`](crate::legacy::DescribeInstancesOfSecurityGroupRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOfSecurityGroupResponse {
    /// Total number of instances in the group; a page may contain fewer.
    pub total_count: Option<i64>,
    /// Instances of this page.
    pub data: Vec<SecurityGroupInstance>,
    /// Zero if the call succeeded. Any other number is an error code.
    pub code: Option<i64>,
    /// Reason for the failure, in words that may change. If the call succeeded, it is empty, ok or success.
    pub message: Option<String>,
    /// Name of the code, or Success if the call succeeded.
    pub code_desc: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for DescribeInstancesOfSecurityGroupResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DescribeInstancesOfSecurityGroupResponse {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["code", "codeDesc", "data", "message", "totalCount"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.code.encode(),
            1 => self.code_desc.encode(),
            2 => Value::unless_empty(&self.data),
            3 => self.message.encode(),
            4 => self.total_count.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for DescribeInstancesOfSecurityGroupResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "totalCount" => d.member("totalCount", &mut value.total_count),
                "data" => d.member("data", &mut value.data),
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
    "DescribeInstancesOfSecurityGroup",
    &[
        Member::new("limit", Kind::Integer).default("20"),
        Member::new("offset", Kind::Integer).default("0"),
        Member::new("sgId", Kind::String)
            .required(true)
            .limits(&[Limit::Prefix(&["sg-"])]),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "DescribeInstancesOfSecurityGroup",
    &api::API,
    &api::HOST_DFW,
    Effect::Read,
    &STRUCTURE,
);

impl Request for DescribeInstancesOfSecurityGroupRequest {
    type Response = DescribeInstancesOfSecurityGroupResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Paged for DescribeInstancesOfSecurityGroupRequest {
    type Item = SecurityGroupInstance;
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
        response.data.len()
    }

    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.data
    }
}

impl Client {
    /// Lists the instances that are in a security group.
    ///
    /// An instance may be in several groups, so calls for several groups can return the same instance more than once. The
    /// response contains only ids.
    ///
    /// # Errors
    ///
    /// No error codes are documented for this action except those of every call.
    ///
    /// # Example
    ///
    /// Instances of one group:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::legacy::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = DescribeInstancesOfSecurityGroupRequest::new("sg-56p1yd1o");
    /// let response = client.describe_instances_of_security_group(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn describe_instances_of_security_group(
        &self,
        request: DescribeInstancesOfSecurityGroupRequest,
    ) -> Result<DescribeInstancesOfSecurityGroupResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Lists the instances that are in a security group.
    ///
    /// Blocks until the response has been read. [`Client::describe_instances_of_security_group`](super::super::Client::describe_instances_of_security_group) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::describe_instances_of_security_group`](super::super::Client::describe_instances_of_security_group).
    pub fn describe_instances_of_security_group(
        &self,
        request: DescribeInstancesOfSecurityGroupRequest,
    ) -> Result<DescribeInstancesOfSecurityGroupResponse, Error> {
        self.send(request)
    }
}
