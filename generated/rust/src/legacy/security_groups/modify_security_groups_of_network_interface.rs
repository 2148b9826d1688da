// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Member, Structure},
    types::Extra,
};
use crate::legacy::types::InterfaceSecurityGroups;
use super::super::{Client, api, types};

/// Sets the security groups of each of the given network interfaces.
///
/// The request of [`Client::modify_security_groups_of_network_interface`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct ModifySecurityGroupsOfNetworkInterfaceRequest {
    /// Interfaces to change, each with its complete new list of groups.
    ///
    /// Required.
    pub network_interface_set: Vec<InterfaceSecurityGroups>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl ModifySecurityGroupsOfNetworkInterfaceRequest {
    /// Creates a request from its required members.
    pub fn new(network_interface_set: impl Into<Vec<InterfaceSecurityGroups>>) -> Self {
        Self {
            network_interface_set: network_interface_set.into(),
            extra: Extra::default(),
        }
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for ModifySecurityGroupsOfNetworkInterfaceRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for ModifySecurityGroupsOfNetworkInterfaceRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["networkInterfaceSet"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.network_interface_set.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`ModifySecurityGroupsOfNetworkInterfaceRequest`](crate::legacy::ModifySecurityGroupsOfNetworkInterfaceRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ModifySecurityGroupsOfNetworkInterfaceResponse {
    /// Zero if the call succeeded. Any other number is an error code.
    pub code: Option<i64>,
    /// Reason for the failure, in words that may change. If the call succeeded, it is empty, ok or success.
    pub message: Option<String>,
    /// Name of the code, or Success if the call succeeded.
    pub code_desc: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for ModifySecurityGroupsOfNetworkInterfaceResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for ModifySecurityGroupsOfNetworkInterfaceResponse {
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

impl Decode for ModifySecurityGroupsOfNetworkInterfaceResponse {
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
    "ModifySecurityGroupsOfNetworkInterface",
    &[
        Member::new(
                "networkInterfaceSet",
                Kind::List(
                    &Kind::Structure(&types::interface_security_groups::STRUCTURE),
                ),
            )
            .required(true),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "ModifySecurityGroupsOfNetworkInterface",
    &api::API,
    &api::HOST_DFW,
    Effect::Write,
    &STRUCTURE,
);

impl Request for ModifySecurityGroupsOfNetworkInterfaceRequest {
    type Response = ModifySecurityGroupsOfNetworkInterfaceResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Sets the security groups of each of the given network interfaces.
    ///
    /// The groups in the request replace the current groups of an interface. To add a group, send the current groups and
    /// the new one; to remove a group, send those that remain. Order matters: groups apply in the order in which they are
    /// sent, so with [`SecurityGroupAction::Drop`](crate::legacy::types::SecurityGroupAction::Drop) rules another order can let other traffic through.
    ///
    /// # Errors
    ///
    /// Error codes documented for this action, in addition to those of every call:
    ///
    /// - [`7000`](super::super::ErrorCode::SecurityGroupBackend): The security group service failed.
    ///
    /// # Example
    ///
    /// Two groups for one interface:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::legacy::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = ModifySecurityGroupsOfNetworkInterfaceRequest::new([
    ///     types::InterfaceSecurityGroups::new(
    ///         "eni-3056glfn",
    ///         ["sg-1sdj39df", "sg-o8sk37is"],
    ///     ),
    /// ]);
    /// let response = client.modify_security_groups_of_network_interface(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn modify_security_groups_of_network_interface(
        &self,
        request: ModifySecurityGroupsOfNetworkInterfaceRequest,
    ) -> Result<ModifySecurityGroupsOfNetworkInterfaceResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Sets the security groups of each of the given network interfaces.
    ///
    /// Blocks until the response has been read. [`Client::modify_security_groups_of_network_interface`](super::super::Client::modify_security_groups_of_network_interface) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::modify_security_groups_of_network_interface`](super::super::Client::modify_security_groups_of_network_interface).
    pub fn modify_security_groups_of_network_interface(
        &self,
        request: ModifySecurityGroupsOfNetworkInterfaceRequest,
    ) -> Result<ModifySecurityGroupsOfNetworkInterfaceResponse, Error> {
        self.send(request)
    }
}
