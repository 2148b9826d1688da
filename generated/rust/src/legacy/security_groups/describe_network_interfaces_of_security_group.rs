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
/// The request of [`Client::describe_network_interfaces_of_security_group`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct DescribeNetworkInterfacesOfSecurityGroupRequest {
    /// Group whose network interfaces are listed.
    ///
    /// Required. Example: `sg-33ocnj9n`.
    pub sg_id: String,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl DescribeNetworkInterfacesOfSecurityGroupRequest {
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
    /// Object that contains the interfaces and their number.
    pub data: Option<DescribeNetworkInterfacesOfSecurityGroupData>,
    /// Zero if the call succeeded. Any other number is an error code.
    pub code: Option<i64>,
    /// Reason for the failure, in words that may change. If the call succeeded, it is empty, ok or success.
    pub message: Option<String>,
    /// Name of the code, or Success if the call succeeded.
    pub code_desc: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
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
    "DescribeNetworkInterfacesOfSecurityGroup",
    &[
        Member::new("sgId", Kind::String)
            .required(true)
            .limits(&[Limit::Prefix(&["sg-"])]),
    ],
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
    /// The request has no members for pagination. An interface may be in several groups, so calls for several groups can
    /// return the same interface more than once.
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
    /// Blocks until the response has been read. [`Client::describe_network_interfaces_of_security_group`](super::super::Client::describe_network_interfaces_of_security_group) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::describe_network_interfaces_of_security_group`](super::super::Client::describe_network_interfaces_of_security_group).
    pub fn describe_network_interfaces_of_security_group(
        &self,
        request: DescribeNetworkInterfacesOfSecurityGroupRequest,
    ) -> Result<DescribeNetworkInterfacesOfSecurityGroupResponse, Error> {
        self.send(request)
    }
}
