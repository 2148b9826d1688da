// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use crate::legacy::types::SecurityGroupRule;
use super::super::{Client, api, types};

/// Replaces all rules of a security group, in both directions.
///
/// The request of [`Client::modify_security_group_policys`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct ModifySecurityGroupPolicysRequest {
    /// Group to change.
    ///
    /// Required. Example: `sg-33ocnj9n`.
    pub sg_id: String,
    /// All inbound rules, in the order in which they apply.
    ///
    /// Required.
    pub ingress: Vec<SecurityGroupRule>,
    /// All outbound rules, in the order in which they apply.
    ///
    /// Required.
    pub egress: Vec<SecurityGroupRule>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl ModifySecurityGroupPolicysRequest {
    /// Creates a request from its required members.
    pub fn new(
        sg_id: impl Into<String>,
        ingress: impl Into<Vec<SecurityGroupRule>>,
        egress: impl Into<Vec<SecurityGroupRule>>,
    ) -> Self {
        Self {
            sg_id: sg_id.into(),
            ingress: ingress.into(),
            egress: egress.into(),
            extra: Extra::default(),
        }
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for ModifySecurityGroupPolicysRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for ModifySecurityGroupPolicysRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["egress", "ingress", "sgId"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.egress.encode(),
            1 => self.ingress.encode(),
            2 => self.sg_id.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`ModifySecurityGroupPolicysRequest`](crate::legacy::ModifySecurityGroupPolicysRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ModifySecurityGroupPolicysResponse {
    /// Zero if the call succeeded. Any other number is an error code.
    pub code: Option<i64>,
    /// Reason for the failure, in words that may change. If the call succeeded, it is empty, ok or success.
    pub message: Option<String>,
    /// Name of the code, or Success if the call succeeded.
    pub code_desc: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for ModifySecurityGroupPolicysResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for ModifySecurityGroupPolicysResponse {
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

impl Decode for ModifySecurityGroupPolicysResponse {
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
    "ModifySecurityGroupPolicys",
    &[
        Member::new(
                "egress",
                Kind::List(&Kind::Structure(&types::security_group_rule::STRUCTURE)),
            )
            .required(true),
        Member::new(
                "ingress",
                Kind::List(&Kind::Structure(&types::security_group_rule::STRUCTURE)),
            )
            .required(true),
        Member::new("sgId", Kind::String)
            .required(true)
            .limits(&[Limit::Prefix(&["sg-"])]),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "ModifySecurityGroupPolicys",
    &api::API,
    &api::HOST_DFW,
    Effect::Write,
    &STRUCTURE,
);

impl Request for ModifySecurityGroupPolicysRequest {
    type Response = ModifySecurityGroupPolicysResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Replaces all rules of a security group, in both directions.
    ///
    /// Rules that are left out are lost: read the current rules with [`Client::describe_security_group_policys`](crate::legacy::Client::describe_security_group_policys) first. Rules apply in
    /// the order in which they are sent. The number of rules in each direction is limited. The final rule, which drops
    /// all other traffic, is implied: do not send it. It does not count towards the limit. One invalid rule makes the
    /// whole call fail, and the group keeps the rules that it had. The default group cannot be changed.
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
    /// One rule in each direction:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::legacy::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = ModifySecurityGroupPolicysRequest::new(
    ///     "sg-33ocnj9n",
    ///     [
    ///         types::SecurityGroupRule::new(types::SecurityGroupAction::Accept)
    ///             .ip_protocol(types::SecurityGroupProtocol::Tcp)
    ///             .cidr_ip("10.0.0.0/8")
    ///             .port_range("22")
    ///             .desc("内网入流量tcp协议22端口禁止访问"),
    ///     ],
    ///     [
    ///         types::SecurityGroupRule::new(types::SecurityGroupAction::Accept)
    ///             .ip_protocol(types::SecurityGroupProtocol::Tcp)
    ///             .cidr_ip("10.0.0.0/8")
    ///             .desc("内网tcp出流量放通"),
    ///     ],
    /// );
    /// let response = client.modify_security_group_policys(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn modify_security_group_policys(
        &self,
        request: ModifySecurityGroupPolicysRequest,
    ) -> Result<ModifySecurityGroupPolicysResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Replaces all rules of a security group, in both directions.
    ///
    /// Blocks until the response has been read. [`Client::modify_security_group_policys`](super::super::Client::modify_security_group_policys) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::modify_security_group_policys`](super::super::Client::modify_security_group_policys).
    pub fn modify_security_group_policys(
        &self,
        request: ModifySecurityGroupPolicysRequest,
    ) -> Result<ModifySecurityGroupPolicysResponse, Error> {
        self.send(request)
    }
}
