// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Member, Structure},
    types::Extra,
};
use crate::legacy::types::InterfaceSecurityGroups;
use super::super::{Client, api, types};

/// Sets which security groups each of some network interfaces is in.
///
/// Sent by [`Client::modify_security_groups_of_network_interface`], which tells more.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct ModifySecurityGroupsOfNetworkInterfaceRequest {
    /// Interfaces to change, each with its complete new list of groups.
    pub network_interface_set: Vec<InterfaceSecurityGroups>,
    /// Parameters that the spec lacks, sent as they are.
    pub extra: Extra,
}

impl ModifySecurityGroupsOfNetworkInterfaceRequest {
    /// With what is required.
    pub fn new(network_interface_set: impl Into<Vec<InterfaceSecurityGroups>>) -> Self {
        Self {
            network_interface_set: network_interface_set.into(),
            extra: Extra::default(),
        }
    }

    /// Sends a parameter that the spec lacks, under the name the wire has.
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
    /// Sets which security groups each of some network interfaces is in.
    ///
    /// The groups sent replace the ones an interface had. To add a group, send the present ones and the new one; to take one
    /// away, send those that remain. Order matters: groups apply in the order sent, so with DROP rules another order can let
    /// other traffic through.
    ///
    /// Manual: p319.
    ///
    /// # Errors
    ///
    /// Codes the manual lists for this action, beside those of every call:
    ///
    /// - [`7000`](super::super::ErrorCode::SecurityGroupBackend): The service of security groups failed.
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
    /// Sets which security groups each of some network interfaces is in.
    ///
    /// [`Client::modify_security_groups_of_network_interface`](super::super::Client::modify_security_groups_of_network_interface) tells more.
    ///
    /// # Errors
    ///
    /// As there.
    pub fn modify_security_groups_of_network_interface(
        &self,
        request: ModifySecurityGroupsOfNetworkInterfaceRequest,
    ) -> Result<ModifySecurityGroupsOfNetworkInterfaceResponse, Error> {
        self.send(request)
    }
}
