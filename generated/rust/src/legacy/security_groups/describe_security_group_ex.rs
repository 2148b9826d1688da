// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    pagination::Paged,
    schema::{Action, Demand, Effect, Kind, Limit, Member, Rule, Structure},
    types::Extra,
};
use crate::legacy::types::{DescribeSecurityGroupExData, SecurityGroup};
use super::super::{Client, api};

/// Lists security groups by project, id or name.
///
/// The request of [`Client::describe_security_group_ex`], which describes the call and its errors.
///
/// # Rules
///
/// - At most one of `offset` and `offsetLine` may be given.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct DescribeSecurityGroupExRequest {
    /// Project of the groups. If it is not set, groups of all projects are listed.
    pub project_id: Option<i64>,
    /// Complete id of the group.
    ///
    /// Example: `sg-33ocnj9n`.
    pub sg_id: Option<String>,
    /// Part of the name to search for.
    pub sg_name: Option<String>,
    /// Number of pages to skip; [`offset_line`](crate::legacy::DescribeSecurityGroupExRequest::offset_line) is preferred.
    ///
    /// Default: `0`.
    pub offset: Option<i64>,
    /// Number of groups to skip.
    ///
    /// Default: `0`.
    pub offset_line: Option<i64>,
    /// Maximum number of groups in one page; no upper limit is documented.
    ///
    /// Default: `20`.
    pub limit: Option<i64>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl DescribeSecurityGroupExRequest {
    /// Creates a request with no member set.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`project_id`](Self::project_id): project of the groups. If it is not set, groups of all projects are listed.
    pub fn project_id(mut self, value: i64) -> Self {
        self.project_id = Some(value);
        self
    }

    /// Sets [`sg_id`](Self::sg_id): complete id of the group.
    pub fn sg_id(mut self, value: impl Into<String>) -> Self {
        self.sg_id = Some(value.into());
        self
    }

    /// Sets [`sg_name`](Self::sg_name): part of the name to search for.
    pub fn sg_name(mut self, value: impl Into<String>) -> Self {
        self.sg_name = Some(value.into());
        self
    }

    /// Sets [`offset`](Self::offset): number of pages to skip; [`offset_line`](crate::legacy::DescribeSecurityGroupExRequest::offset_line) is preferred.
    pub fn offset(mut self, value: i64) -> Self {
        self.offset = Some(value);
        self
    }

    /// Sets [`offset_line`](Self::offset_line): number of groups to skip.
    pub fn offset_line(mut self, value: i64) -> Self {
        self.offset_line = Some(value);
        self
    }

    /// Sets [`limit`](Self::limit): maximum number of groups in one page; no upper limit is documented.
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

impl Encode for DescribeSecurityGroupExRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DescribeSecurityGroupExRequest {
    fn names(&self) -> &'static Names {
        const {
            &Names::new(
                &["limit", "offset", "offsetLine", "projectId", "sgId", "sgName"],
            )
        }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.limit.encode(),
            1 => self.offset.encode(),
            2 => self.offset_line.encode(),
            3 => self.project_id.encode(),
            4 => self.sg_id.encode(),
            5 => self.sg_name.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`DescribeSecurityGroupExRequest`](crate::legacy::DescribeSecurityGroupExRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupExResponse {
    /// Object that contains the page and the total number.
    pub data: Option<DescribeSecurityGroupExData>,
    /// Zero if the call succeeded. Any other number is an error code.
    pub code: Option<i64>,
    /// Reason for the failure, in words that may change. If the call succeeded, it is empty, ok or success.
    pub message: Option<String>,
    /// Name of the code, or Success if the call succeeded.
    pub code_desc: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for DescribeSecurityGroupExResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DescribeSecurityGroupExResponse {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["code", "codeDesc", "data", "message"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.code.encode(),
            1 => self.code_desc.encode(),
            2 => self.data.encode(),
            3 => self.message.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for DescribeSecurityGroupExResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
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
    "DescribeSecurityGroupEx",
    &[
        Member::new("limit", Kind::Integer).default("20"),
        Member::new("offset", Kind::Integer).default("0"),
        Member::new("offsetLine", Kind::Integer).default("0"),
        Member::new("projectId", Kind::Integer),
        Member::new("sgId", Kind::String).limits(&[Limit::Prefix(&["sg-"])]),
        Member::new("sgName", Kind::String),
    ],
    &[Rule::new(&[], &[Demand::Exclusive(&[&["offset"], &["offsetLine"]])])],
);

pub(super) static ACTION: Action = Action::new(
    "DescribeSecurityGroupEx",
    &api::API,
    &api::HOST_DFW,
    Effect::Read,
    &STRUCTURE,
);

impl Request for DescribeSecurityGroupExRequest {
    type Response = DescribeSecurityGroupExResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

#[allow(clippy::misnamed_getters)]
impl Paged for DescribeSecurityGroupExRequest {
    type Item = SecurityGroup;
    const DEFAULT_LIMIT: Option<i64> = Some(20);
    fn offset(&self) -> Option<i64> {
        self.offset_line
    }

    fn set_offset(&mut self, offset: i64) {
        self.offset_line = Some(offset);
    }

    fn limit(&self) -> Option<i64> {
        self.limit
    }

    fn total(response: &Self::Response) -> Option<i64> {
        response.data.as_ref().and_then(|inner| inner.total_num)
    }

    fn count(response: &Self::Response) -> usize {
        response.data.as_ref().map_or(0, |inner| inner.detail.len())
    }

    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.data.map(|inner| inner.detail).unwrap_or_default()
    }
}

impl Client {
    /// Lists security groups by project, id or name.
    ///
    /// The response does not contain the rules of a group; [`Client::describe_security_group_policys`](crate::legacy::Client::describe_security_group_policys) lists them.
    ///
    /// # Errors
    ///
    /// Error codes documented for this action, in addition to those of every call:
    ///
    /// - [`7000`](super::super::ErrorCode::SecurityGroupBackend): The security group service failed.
    ///
    /// # Example
    ///
    /// All groups:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::legacy::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = DescribeSecurityGroupExRequest::new();
    /// let response = client.describe_security_group_ex(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn describe_security_group_ex(
        &self,
        request: DescribeSecurityGroupExRequest,
    ) -> Result<DescribeSecurityGroupExResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Lists security groups by project, id or name.
    ///
    /// Blocks until the response has been read. [`Client::describe_security_group_ex`](super::super::Client::describe_security_group_ex) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::describe_security_group_ex`](super::super::Client::describe_security_group_ex).
    pub fn describe_security_group_ex(
        &self,
        request: DescribeSecurityGroupExRequest,
    ) -> Result<DescribeSecurityGroupExResponse, Error> {
        self.send(request)
    }
}
