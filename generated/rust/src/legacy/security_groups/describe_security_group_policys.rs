// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use crate::legacy::types::DescribeSecurityGroupPolicysData;
use super::super::{Client, api};

/// Lists the inbound and outbound rules of a security group.
///
/// The request of [`Client::describe_security_group_policys`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct DescribeSecurityGroupPolicysRequest {
    /// Group whose rules are listed.
    ///
    /// Required. Example: `sg-33ocnj9n`.
    pub sg_id: String,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl DescribeSecurityGroupPolicysRequest {
    /// Creates a request from its required members.
    pub fn new(sg_id: impl Into<String>) -> Self {
        Self {
            sg_id: sg_id.into(),
            extra: Extra::default(),
        }
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for DescribeSecurityGroupPolicysRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DescribeSecurityGroupPolicysRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["sgId"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.sg_id.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`DescribeSecurityGroupPolicysRequest`](crate::legacy::DescribeSecurityGroupPolicysRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupPolicysResponse {
    /// Rules of the group, in one list for each direction.
    pub data: Option<DescribeSecurityGroupPolicysData>,
    /// Zero if the call succeeded. Any other number is an error code.
    pub code: Option<i64>,
    /// Reason for the failure, in words that may change. If the call succeeded, it is empty, ok or success.
    pub message: Option<String>,
    /// Name of the code, or Success if the call succeeded.
    pub code_desc: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for DescribeSecurityGroupPolicysResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DescribeSecurityGroupPolicysResponse {
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

impl Decode for DescribeSecurityGroupPolicysResponse {
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
    "DescribeSecurityGroupPolicys",
    &[
        Member::new("sgId", Kind::String)
            .required(true)
            .limits(&[Limit::Prefix(&["sg-"])]),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "DescribeSecurityGroupPolicys",
    &api::API,
    &api::HOST_DFW,
    Effect::Read,
    &STRUCTURE,
);

impl Request for DescribeSecurityGroupPolicysRequest {
    type Response = DescribeSecurityGroupPolicysResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Lists the inbound and outbound rules of a security group.
    ///
    /// A member that is missing from a rule does not restrict it: a rule without [`port_range`](crate::legacy::types::SecurityGroupRule::port_range) applies to
    /// all ports. Rules apply in the order of their lists; traffic that matches none of them is dropped.
    ///
    /// # Errors
    ///
    /// Error codes documented for this action, in addition to those of every call:
    ///
    /// - [`7000`](super::super::ErrorCode::SecurityGroupBackend): The security group service failed.
    /// - [`7001`](super::super::ErrorCode::SecurityGroupNotFound): There is no such security group, or it belongs to another account.
    ///
    /// # Example
    ///
    /// Three inbound rules:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::legacy::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = DescribeSecurityGroupPolicysRequest::new("sg-33ocnj9n");
    /// let response = client.describe_security_group_policys(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn describe_security_group_policys(
        &self,
        request: DescribeSecurityGroupPolicysRequest,
    ) -> Result<DescribeSecurityGroupPolicysResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Lists the inbound and outbound rules of a security group.
    ///
    /// Blocks until the response has been read. [`Client::describe_security_group_policys`](super::super::Client::describe_security_group_policys) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::describe_security_group_policys`](super::super::Client::describe_security_group_policys).
    pub fn describe_security_group_policys(
        &self,
        request: DescribeSecurityGroupPolicysRequest,
    ) -> Result<DescribeSecurityGroupPolicysResponse, Error> {
        self.send(request)
    }
}
