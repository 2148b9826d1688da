// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use crate::legacy::types::{SecurityGroupDirection, SecurityGroupRule};
use super::super::{Client, api, types};

/// Replaces one rule of a security group.
///
/// The request of [`Client::modify_single_security_group_policy`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct ModifySingleSecurityGroupPolicyRequest {
    /// Group to change.
    ///
    /// Required. Example: `sg-33ocnj9n`.
    pub sg_id: String,
    /// Version of the rules that the caller has read. It increases by one with each change, and the call fails if it is out of date. If it is not set, the version is not checked.
    pub version: Option<i64>,
    /// Direction of the rule.
    ///
    /// Required.
    pub direction: SecurityGroupDirection,
    /// Position of the rule, counted from 0; the rule must exist.
    ///
    /// Required. Range: at least 0.
    pub index: i64,
    /// New rule. Despite its plural name, it is one rule.
    ///
    /// Required.
    pub policys: SecurityGroupRule,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl ModifySingleSecurityGroupPolicyRequest {
    /// Creates a request from its required members.
    pub fn new(
        sg_id: impl Into<String>,
        direction: SecurityGroupDirection,
        index: i64,
        policys: SecurityGroupRule,
    ) -> Self {
        Self {
            sg_id: sg_id.into(),
            version: None,
            direction,
            index,
            policys,
            extra: Extra::default(),
        }
    }

    /// Sets [`version`](Self::version): version of the rules that the caller has read. It increases by one with each change, and the call fails if it is out of date. If it is not set, the version is not checked.
    pub fn version(mut self, value: i64) -> Self {
        self.version = Some(value);
        self
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for ModifySingleSecurityGroupPolicyRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for ModifySingleSecurityGroupPolicyRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["direction", "index", "policys", "sgId", "version"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.direction.encode(),
            1 => self.index.encode(),
            2 => self.policys.encode(),
            3 => self.sg_id.encode(),
            4 => self.version.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`ModifySingleSecurityGroupPolicyRequest`](crate::legacy::ModifySingleSecurityGroupPolicyRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ModifySingleSecurityGroupPolicyResponse {
    /// Zero if the call succeeded. Any other number is an error code.
    pub code: Option<i64>,
    /// Reason for the failure, in words that may change. If the call succeeded, it is empty, ok or success.
    pub message: Option<String>,
    /// Name of the code, or Success if the call succeeded.
    pub code_desc: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for ModifySingleSecurityGroupPolicyResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for ModifySingleSecurityGroupPolicyResponse {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["code", "codeDesc", "message"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.code.encode(),
            1 => self.code_desc.encode(),
            2 => self.message.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for ModifySingleSecurityGroupPolicyResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
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
    "ModifySingleSecurityGroupPolicy",
    &[
        Member::new("direction", Kind::String).required(true),
        Member::new("index", Kind::Integer)
            .required(true)
            .limits(
                &[
                    Limit::Range {
                        min: Some(0),
                        max: None,
                        step: None,
                    },
                ],
            ),
        Member::new("policys", Kind::Structure(&types::security_group_rule::STRUCTURE))
            .required(true),
        Member::new("sgId", Kind::String)
            .required(true)
            .limits(&[Limit::Prefix(&["sg-"])]),
        Member::new("version", Kind::Integer),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "ModifySingleSecurityGroupPolicy",
    &api::API,
    &api::HOST_DFW,
    Effect::Write,
    &STRUCTURE,
);

impl Request for ModifySingleSecurityGroupPolicyRequest {
    type Response = ModifySingleSecurityGroupPolicyResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Replaces one rule of a security group.
    ///
    /// Pass [`version`](crate::legacy::ModifySingleSecurityGroupPolicyRequest::version) so that the call fails instead of replacing the wrong rule if the rules have been changed in the
    /// meantime. The default group cannot be changed.
    ///
    /// # Errors
    ///
    /// Error codes documented for this action, in addition to those of every call:
    ///
    /// - [`7000`](super::super::ErrorCode::SecurityGroupBackend): The security group service failed.
    /// - [`7001`](super::super::ErrorCode::SecurityGroupNotFound): There is no such security group, or it belongs to another account.
    /// - [`7002`](super::super::ErrorCode::SecurityGroupQuota): There are too many security groups or rules.
    /// - [`7006`](super::super::ErrorCode::SecurityGroupIsDefault): The default security group may not be changed or deleted.
    /// - [`9003`](super::super::ErrorCode::SecurityGroupBadData): A name or remark is too long or contains illegal characters, a rule is malformed, or the input is empty.
    ///
    /// # Example
    ///
    /// The first inbound rule:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::legacy::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = ModifySingleSecurityGroupPolicyRequest::new(
    ///         "sg-33ocnj9n",
    ///         types::SecurityGroupDirection::Ingress,
    ///         0,
    ///         types::SecurityGroupRule::new(types::SecurityGroupAction::Accept)
    ///             .ip_protocol(types::SecurityGroupProtocol::Tcp)
    ///             .cidr_ip("10.0.0.0/8")
    ///             .port_range("22")
    ///             .desc("内网入流量tcp协议22端口允许访问"),
    ///     )
    ///     .version(2);
    /// let response = client.modify_single_security_group_policy(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn modify_single_security_group_policy(
        &self,
        request: ModifySingleSecurityGroupPolicyRequest,
    ) -> Result<ModifySingleSecurityGroupPolicyResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Replaces one rule of a security group.
    ///
    /// Blocks until the response has been read. [`Client::modify_single_security_group_policy`](super::super::Client::modify_single_security_group_policy) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::modify_single_security_group_policy`](super::super::Client::modify_single_security_group_policy).
    pub fn modify_single_security_group_policy(
        &self,
        request: ModifySingleSecurityGroupPolicyRequest,
    ) -> Result<ModifySingleSecurityGroupPolicyResponse, Error> {
        self.send(request)
    }
}
