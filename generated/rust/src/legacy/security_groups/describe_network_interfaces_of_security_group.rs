// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use crate::legacy::types::DescribeNetworkInterfacesOfSecurityGroupData;
use super::super::{Client, api};

/// Lists the network interfaces that are in a security group.
///
/// Sent by [`Client::describe_network_interfaces_of_security_group`], which tells more.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct DescribeNetworkInterfacesOfSecurityGroupRequest {
    /// Group to ask about.
    ///
    /// Format: security-group-id.
    pub sg_id: String,
    /// Parameters that the spec lacks, sent as they are.
    pub extra: Extra,
}

impl DescribeNetworkInterfacesOfSecurityGroupRequest {
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

impl Encode for DescribeNetworkInterfacesOfSecurityGroupRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DescribeNetworkInterfacesOfSecurityGroupRequest {
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

/// Response to [`DescribeNetworkInterfacesOfSecurityGroupRequest`](crate::legacy::DescribeNetworkInterfacesOfSecurityGroupRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfacesOfSecurityGroupResponse {
    /// Wraps the count and the interfaces.
    ///
    /// The manual contradicts itself: The table lists totalCount and networkInterfaceSet flat; the example nests them in data. We follow the example.
    pub data: Option<DescribeNetworkInterfacesOfSecurityGroupData>,
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

impl Encode for DescribeNetworkInterfacesOfSecurityGroupResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DescribeNetworkInterfacesOfSecurityGroupResponse {
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

impl Decode for DescribeNetworkInterfacesOfSecurityGroupResponse {
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
    "DescribeNetworkInterfacesOfSecurityGroup",
    &[Member::new("sgId", Kind::Text).required(true).limits(&[Limit::Prefix(&["sg-"])])],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "DescribeNetworkInterfacesOfSecurityGroup",
    &api::API,
    &api::HOST_DFW,
    Effect::Read,
    &STRUCTURE,
);

impl Request for DescribeNetworkInterfacesOfSecurityGroupRequest {
    type Response = DescribeNetworkInterfacesOfSecurityGroupResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Lists the network interfaces that are in a security group.
    ///
    /// The response holds all of them at once; there is no paging. An interface may be in several groups, so asking about
    /// several groups can return the same interface more than once.
    ///
    /// Manual: p318.
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
    /// Interfaces of one group:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::legacy::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = DescribeNetworkInterfacesOfSecurityGroupRequest::new("sg-33ocnj9n");
    /// let response = client.describe_network_interfaces_of_security_group(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn describe_network_interfaces_of_security_group(
        &self,
        request: DescribeNetworkInterfacesOfSecurityGroupRequest,
    ) -> Result<DescribeNetworkInterfacesOfSecurityGroupResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Lists the network interfaces that are in a security group.
    ///
    /// [`Client::describe_network_interfaces_of_security_group`](super::super::Client::describe_network_interfaces_of_security_group) tells more.
    ///
    /// # Errors
    ///
    /// As there.
    pub fn describe_network_interfaces_of_security_group(
        &self,
        request: DescribeNetworkInterfacesOfSecurityGroupRequest,
    ) -> Result<DescribeNetworkInterfacesOfSecurityGroupResponse, Error> {
        self.send(request)
    }
}
