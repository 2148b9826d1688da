// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use crate::legacy::types::CreateSecurityGroupData;
use super::super::{Client, api};

/// Creates a security group.
///
/// The request of [`Client::create_security_group`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct CreateSecurityGroupRequest {
    /// Name of the group. It must be unique in the project.
    ///
    /// Length: at most 60 characters.
    pub sg_name: Option<String>,
    /// Remark on the group. Several groups may have the same remark.
    ///
    /// Length: at most 100 characters.
    pub sg_remark: Option<String>,
    /// Project the group belongs to; 0 is the default project.
    ///
    /// Default: `0`.
    pub project_id: Option<i64>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl CreateSecurityGroupRequest {
    /// Creates a request with no member set.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`sg_name`](Self::sg_name): name of the group. It must be unique in the project.
    pub fn sg_name(mut self, value: impl Into<String>) -> Self {
        self.sg_name = Some(value.into());
        self
    }

    /// Sets [`sg_remark`](Self::sg_remark): remark on the group. Several groups may have the same remark.
    pub fn sg_remark(mut self, value: impl Into<String>) -> Self {
        self.sg_remark = Some(value.into());
        self
    }

    /// Sets [`project_id`](Self::project_id): project the group belongs to; 0 is the default project.
    pub fn project_id(mut self, value: i64) -> Self {
        self.project_id = Some(value);
        self
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for CreateSecurityGroupRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for CreateSecurityGroupRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["projectId", "sgName", "sgRemark"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.project_id.encode(),
            1 => self.sg_name.encode(),
            2 => self.sg_remark.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`CreateSecurityGroupRequest`](crate::legacy::CreateSecurityGroupRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateSecurityGroupResponse {
    /// The new group.
    pub data: Option<CreateSecurityGroupData>,
    /// Zero if the call succeeded. Any other number is an error code.
    pub code: Option<i64>,
    /// Reason for the failure, in words that may change. If the call succeeded, it is empty, ok or success.
    pub message: Option<String>,
    /// Name of the code, or Success if the call succeeded.
    pub code_desc: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for CreateSecurityGroupResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for CreateSecurityGroupResponse {
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

impl Decode for CreateSecurityGroupResponse {
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
    "CreateSecurityGroup",
    &[
        Member::new("projectId", Kind::Integer).default("0"),
        Member::new("sgName", Kind::String)
            .limits(
                &[
                    Limit::Length {
                        min: None,
                        max: Some(60),
                    },
                ],
            ),
        Member::new("sgRemark", Kind::String)
            .limits(
                &[
                    Limit::Length {
                        min: None,
                        max: Some(100),
                    },
                ],
            ),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "CreateSecurityGroup",
    &api::API,
    &api::HOST_DFW,
    Effect::Write,
    &STRUCTURE,
);

impl Request for CreateSecurityGroupRequest {
    type Response = CreateSecurityGroupResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Creates a security group.
    ///
    /// A new group blocks all traffic, inbound and outbound, until it is given rules, usually with
    /// [`Client::modify_security_group_policys`](crate::legacy::Client::modify_security_group_policys). The number of groups per project and region is limited.
    ///
    /// # Errors
    ///
    /// Error codes documented for this action, in addition to those of every call:
    ///
    /// - [`7000`](super::super::ErrorCode::SecurityGroupBackend): The security group service failed.
    /// - [`7002`](super::super::ErrorCode::SecurityGroupQuota): There are too many security groups or rules.
    /// - [`7005`](super::super::ErrorCode::SecurityGroupNameExists): Another security group of the project has this name.
    /// - [`9003`](super::super::ErrorCode::SecurityGroupBadData): A name or remark is too long or contains illegal characters, a rule is malformed, or the input is empty.
    ///
    /// # Example
    ///
    /// A named group in a project:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::legacy::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = CreateSecurityGroupRequest::new().sg_name("组1").project_id(1000379);
    /// let response = client.create_security_group(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn create_security_group(
        &self,
        request: CreateSecurityGroupRequest,
    ) -> Result<CreateSecurityGroupResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Creates a security group.
    ///
    /// Blocks until the response has been read. [`Client::create_security_group`](super::super::Client::create_security_group) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::create_security_group`](super::super::Client::create_security_group).
    pub fn create_security_group(
        &self,
        request: CreateSecurityGroupRequest,
    ) -> Result<CreateSecurityGroupResponse, Error> {
        self.send(request)
    }
}
