// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Member, Structure},
    types::Extra,
};
use crate::legacy::types::InstanceSecurityGroups;
use super::super::{Client, api, types};

/// Sets the security groups of each of the given instances.
///
/// The request of [`Client::modify_security_groups_of_instance`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct ModifySecurityGroupsOfInstanceRequest {
    /// Instances to change, each with its complete new list of groups.
    ///
    /// Required.
    pub instance_set: Vec<InstanceSecurityGroups>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl ModifySecurityGroupsOfInstanceRequest {
    /// Creates a request from its required members.
    pub fn new(instance_set: impl Into<Vec<InstanceSecurityGroups>>) -> Self {
        Self {
            instance_set: instance_set.into(),
            extra: Extra::default(),
        }
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for ModifySecurityGroupsOfInstanceRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for ModifySecurityGroupsOfInstanceRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["instanceSet"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.instance_set.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`ModifySecurityGroupsOfInstanceRequest`](crate::legacy::ModifySecurityGroupsOfInstanceRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ModifySecurityGroupsOfInstanceResponse {
    /// Zero if the call succeeded. Any other number is an error code.
    pub code: Option<i64>,
    /// Reason for the failure, in words that may change. If the call succeeded, it is empty, ok or success.
    pub message: Option<String>,
    /// Name of the code, or Success if the call succeeded.
    pub code_desc: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for ModifySecurityGroupsOfInstanceResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for ModifySecurityGroupsOfInstanceResponse {
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

impl Decode for ModifySecurityGroupsOfInstanceResponse {
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
    "ModifySecurityGroupsOfInstance",
    &[
        Member::new(
                "instanceSet",
                Kind::List(&Kind::Structure(&types::instance_security_groups::STRUCTURE)),
            )
            .required(true),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "ModifySecurityGroupsOfInstance",
    &api::API,
    &api::HOST_DFW,
    Effect::Write,
    &STRUCTURE,
);

impl Request for ModifySecurityGroupsOfInstanceRequest {
    type Response = ModifySecurityGroupsOfInstanceResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Sets the security groups of each of the given instances.
    ///
    /// The groups in the request replace the current groups of an instance. To add a group, send the current groups and
    /// the new one; to remove a group, send those that remain. Order matters: groups apply in the order in which they are
    /// sent, so with [`SecurityGroupAction::Drop`](crate::legacy::types::SecurityGroupAction::Drop) rules another order can let other traffic through. If an instance has several network
    /// interfaces, only the primary one changes; use [`Client::modify_security_groups_of_network_interface`](crate::legacy::Client::modify_security_groups_of_network_interface) for the others. The call is
    /// refused while an instance is in arrears or in a process such as a migration or a change, until its state is normal
    /// again.
    ///
    /// # Errors
    ///
    /// Error codes documented for this action, in addition to those of every call:
    ///
    /// - [`7000`](super::super::ErrorCode::SecurityGroupBackend): The security group service failed.
    /// - [`7003`](super::super::ErrorCode::InstanceStateForbids): The state of the instance does not allow its security groups to be changed.
    ///
    /// # Example
    ///
    /// Two groups for one instance:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::legacy::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = ModifySecurityGroupsOfInstanceRequest::new([
    ///     types::InstanceSecurityGroups::new(
    ///         "ins-4q118hl2",
    ///         ["sg-1sdj39df", "sg-o8sk37is"],
    ///     ),
    /// ]);
    /// let response = client.modify_security_groups_of_instance(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn modify_security_groups_of_instance(
        &self,
        request: ModifySecurityGroupsOfInstanceRequest,
    ) -> Result<ModifySecurityGroupsOfInstanceResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Sets the security groups of each of the given instances.
    ///
    /// Blocks until the response has been read. [`Client::modify_security_groups_of_instance`](super::super::Client::modify_security_groups_of_instance) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::modify_security_groups_of_instance`](super::super::Client::modify_security_groups_of_instance).
    pub fn modify_security_groups_of_instance(
        &self,
        request: ModifySecurityGroupsOfInstanceRequest,
    ) -> Result<ModifySecurityGroupsOfInstanceResponse, Error> {
        self.send(request)
    }
}
