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
/// Sent by [`Client::describe_security_group_policys`], which tells more.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct DescribeSecurityGroupPolicysRequest {
    /// Group whose rules are asked for.
    ///
    /// Format: security-group-id.
    pub sg_id: String,
    /// Parameters that the spec lacks, sent as they are.
    pub extra: Extra,
}

impl DescribeSecurityGroupPolicysRequest {
    /// With what is required.
    pub fn new(sg_id: impl Into<String>) -> Self {
        Self {
            sg_id: sg_id.into(),
            extra: Extra::default(),
        }
    }

    /// Sends a parameter that the spec lacks, under the name the wire has.
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
    /// The rules, one list for each direction.
    ///
    /// The manual contradicts itself: The table says Array; the example is an object.
    pub data: Option<DescribeSecurityGroupPolicysData>,
    /// Zero when all went well; any other number is listed under errors.
    ///
    /// The manual contradicts itself: The page of error codes (p217-218) prints the text codes of the revised API under this API's heading. We take the numeric table of another publication of that page.
    pub code: Option<i64>,
    /// Why the call failed, in words that may change; empty, ok or success when it did not.
    pub message: Option<String>,
    /// Name of the code, Success when the call worked.
    ///
    /// Inferred: No table lists it; the responses of several pages print it.
    pub code_desc: Option<String>,
    /// Members that the spec lacks, as they came.
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
                "data" => d.member("data", &mut value.data)?,
                "code" => d.member("code", &mut value.code)?,
                "message" => d.member("message", &mut value.message)?,
                "codeDesc" => d.member("codeDesc", &mut value.code_desc)?,
                _ => d.unknown(&key, &mut value.extra)?,
            }
        }
        Ok(value)
    }
}

static STRUCTURE: Structure = Structure::new(
    "DescribeSecurityGroupPolicys",
    &[Member::new("sgId", Kind::Text).required(true).limits(&[Limit::Prefix(&["sg-"])])],
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
    /// A member that a rule lacks does not narrow it: a rule without portRange is about every port. Rules apply in the order
    /// of their lists; traffic that none of them matches is dropped.
    ///
    /// The manual contradicts itself: The vendor's client of December 2017 calls this action DescribeSecurityGroupPolicy and the one that replaces the rules ModifySecurityGroupPolicy. We keep the manual's Policys in both.
    ///
    /// Manual: p322.
    ///
    /// # Errors
    ///
    /// Codes the manual lists for this action, beside those of every call:
    ///
    /// - [`7000`](super::super::ErrorCode::SecurityGroupBackend): The service of security groups failed.
    /// - [`7001`](super::super::ErrorCode::SecurityGroupNotFound): No such group, or it belongs to another account.
    ///
    /// # Example
    ///
    /// Three inbound rules and no outbound one:
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
    /// [`Client::describe_security_group_policys`](super::super::Client::describe_security_group_policys) tells more.
    ///
    /// # Errors
    ///
    /// As there.
    pub fn describe_security_group_policys(
        &self,
        request: DescribeSecurityGroupPolicysRequest,
    ) -> Result<DescribeSecurityGroupPolicysResponse, Error> {
        self.send(request)
    }
}
