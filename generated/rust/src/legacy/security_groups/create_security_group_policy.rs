// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use crate::legacy::types::{SecurityGroupDirection, SecurityGroupRule};
use super::super::{Client, api, types};

/// Inserts rules into a security group.
///
/// The request of [`Client::create_security_group_policy`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct CreateSecurityGroupPolicyRequest {
    /// Group to change.
    ///
    /// Required. Example: `sg-33ocnj9n`.
    pub sg_id: String,
    /// Version of the rules that the caller has read. It increases by one with each change, and the call fails if it is out of date. If it is not set, the version is not checked.
    pub version: Option<i64>,
    /// Direction of the rules.
    ///
    /// Required.
    pub direction: SecurityGroupDirection,
    /// Position at which the rules are inserted, counted from 0; -1 if the direction has no rules yet.
    ///
    /// Required. Range: at least -1.
    pub index: i64,
    /// Rules to insert.
    ///
    /// Required.
    pub policys: Vec<SecurityGroupRule>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl CreateSecurityGroupPolicyRequest {
    /// Creates a request from its required members.
    pub fn new(
        sg_id: impl Into<String>,
        direction: SecurityGroupDirection,
        index: i64,
        policys: impl Into<Vec<SecurityGroupRule>>,
    ) -> Self {
        Self {
            sg_id: sg_id.into(),
            version: None,
            direction,
            index,
            policys: policys.into(),
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

impl Encode for CreateSecurityGroupPolicyRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for CreateSecurityGroupPolicyRequest {
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

/// Response to [`CreateSecurityGroupPolicyRequest`](crate::legacy::CreateSecurityGroupPolicyRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateSecurityGroupPolicyResponse {
    /// Zero if the call succeeded. Any other number is an error code.
    pub code: Option<i64>,
    /// Reason for the failure, in words that may change. If the call succeeded, it is empty, ok or success.
    pub message: Option<String>,
    /// Name of the code, or Success if the call succeeded.
    pub code_desc: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for CreateSecurityGroupPolicyResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for CreateSecurityGroupPolicyResponse {
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

impl Decode for CreateSecurityGroupPolicyResponse {
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
    "CreateSecurityGroupPolicy",
    &[
        Member::new("direction", Kind::String).required(true),
        Member::new("index", Kind::Integer)
            .required(true)
            .limits(
                &[
                    Limit::Range {
                        min: Some(-1),
                        max: None,
                        step: None,
                    },
                ],
            ),
        Member::new(
                "policys",
                Kind::List(&Kind::Structure(&types::security_group_rule::STRUCTURE)),
            )
            .required(true),
        Member::new("sgId", Kind::String)
            .required(true)
            .limits(&[Limit::Prefix(&["sg-"])]),
        Member::new("version", Kind::Integer),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "CreateSecurityGroupPolicy",
    &api::API,
    &api::HOST_DFW,
    Effect::Write,
    &STRUCTURE,
);

impl Request for CreateSecurityGroupPolicyRequest {
    type Response = CreateSecurityGroupPolicyResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Inserts rules into a security group.
    ///
    /// The rules are inserted into the list of one direction, starting at the given position. Pass [`version`](crate::legacy::CreateSecurityGroupPolicyRequest::version) so that the
    /// call fails instead of inserting them in the wrong place if the rules have been changed in the meantime. The default
    /// group cannot be changed.
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
    /// Two inbound rules:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::legacy::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = CreateSecurityGroupPolicyRequest::new(
    ///         "sg-33ocnj9n",
    ///         types::SecurityGroupDirection::Ingress,
    ///         0,
    ///         [
    ///             types::SecurityGroupRule::new(types::SecurityGroupAction::Accept)
    ///                 .ip_protocol(types::SecurityGroupProtocol::Tcp)
    ///                 .cidr_ip("10.0.0.0/8")
    ///                 .port_range("22")
    ///                 .desc("内网入流量tcp协议22端口禁止访问"),
    ///             types::SecurityGroupRule::new(types::SecurityGroupAction::Accept)
    ///                 .ip_protocol(types::SecurityGroupProtocol::Tcp)
    ///                 .cidr_ip("10.0.0.0/8")
    ///                 .desc("内网tcp出流量放通"),
    ///         ],
    ///     )
    ///     .version(2);
    /// let response = client.create_security_group_policy(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn create_security_group_policy(
        &self,
        request: CreateSecurityGroupPolicyRequest,
    ) -> Result<CreateSecurityGroupPolicyResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Inserts rules into a security group.
    ///
    /// Blocks until the response has been read. [`Client::create_security_group_policy`](super::super::Client::create_security_group_policy) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::create_security_group_policy`](super::super::Client::create_security_group_policy).
    pub fn create_security_group_policy(
        &self,
        request: CreateSecurityGroupPolicyRequest,
    ) -> Result<CreateSecurityGroupPolicyResponse, Error> {
        self.send(request)
    }
}
