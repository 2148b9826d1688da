// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use super::super::{Client, api};

/// Deletes a security group.
///
/// The request of [`Client::delete_security_group`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct DeleteSecurityGroupRequest {
    /// Group to delete.
    ///
    /// Required. Example: `sg-33ocnj9n`.
    pub sg_id: String,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl DeleteSecurityGroupRequest {
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

impl Encode for DeleteSecurityGroupRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DeleteSecurityGroupRequest {
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

/// Response to [`DeleteSecurityGroupRequest`](crate::legacy::DeleteSecurityGroupRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteSecurityGroupResponse {
    /// Zero if the call succeeded. Any other number is an error code.
    pub code: Option<i64>,
    /// Reason for the failure, in words that may change. If the call succeeded, it is empty, ok or success.
    pub message: Option<String>,
    /// Name of the code, or Success if the call succeeded.
    pub code_desc: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for DeleteSecurityGroupResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DeleteSecurityGroupResponse {
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

impl Decode for DeleteSecurityGroupResponse {
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
    "DeleteSecurityGroup",
    &[
        Member::new("sgId", Kind::String)
            .required(true)
            .limits(&[Limit::Prefix(&["sg-"])]),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "DeleteSecurityGroup",
    &api::API,
    &api::HOST_DFW,
    Effect::Destroy,
    &STRUCTURE,
);

impl Request for DeleteSecurityGroupRequest {
    type Response = DeleteSecurityGroupResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Deletes a security group.
    ///
    /// A deleted group cannot be restored. Only groups of the calling account can be deleted, and not the default group. A
    /// group that a rule of another group refers to cannot be deleted: find those other groups with
    /// [`Client::describe_associate_security_groups`](crate::legacy::Client::describe_associate_security_groups) and change their rules first.
    ///
    /// **This call destroys something for good.**
    ///
    /// # Errors
    ///
    /// Error codes documented for this action, in addition to those of every call:
    ///
    /// - [`7000`](super::super::ErrorCode::SecurityGroupBackend): The security group service failed.
    /// - [`7001`](super::super::ErrorCode::SecurityGroupNotFound): There is no such security group, or it belongs to another account.
    /// - [`7006`](super::super::ErrorCode::SecurityGroupIsDefault): The default security group may not be changed or deleted.
    ///
    /// # Example
    ///
    /// One group:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::legacy::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = DeleteSecurityGroupRequest::new("sg-c3y9ak17");
    /// let response = client.delete_security_group(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn delete_security_group(
        &self,
        request: DeleteSecurityGroupRequest,
    ) -> Result<DeleteSecurityGroupResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Deletes a security group.
    ///
    /// **This call destroys something for good.**
    ///
    /// Blocks until the response has been read. [`Client::delete_security_group`](super::super::Client::delete_security_group) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::delete_security_group`](super::super::Client::delete_security_group).
    pub fn delete_security_group(
        &self,
        request: DeleteSecurityGroupRequest,
    ) -> Result<DeleteSecurityGroupResponse, Error> {
        self.send(request)
    }
}
