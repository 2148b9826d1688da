// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use crate::legacy::types::{DeleteSecurityGroupPolicyData, SecurityGroupDirection};
use super::super::{Client, api};

/// Deletes rules of a security group by their positions.
///
/// The request of [`Client::delete_security_group_policy`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct DeleteSecurityGroupPolicyRequest {
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
    /// Positions of the rules to delete.
    ///
    /// Required.
    pub indexes: Vec<i64>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl DeleteSecurityGroupPolicyRequest {
    /// Creates a request from its required members.
    pub fn new(
        sg_id: impl Into<String>,
        direction: SecurityGroupDirection,
        indexes: impl Into<Vec<i64>>,
    ) -> Self {
        Self {
            sg_id: sg_id.into(),
            version: None,
            direction,
            indexes: indexes.into(),
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

impl Encode for DeleteSecurityGroupPolicyRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DeleteSecurityGroupPolicyRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["direction", "indexes", "sgId", "version"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.direction.encode(),
            1 => self.indexes.encode(),
            2 => self.sg_id.encode(),
            3 => self.version.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`DeleteSecurityGroupPolicyRequest`](crate::legacy::DeleteSecurityGroupPolicyRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteSecurityGroupPolicyResponse {
    /// No content; it is empty in the example of the manual.
    pub data: Option<DeleteSecurityGroupPolicyData>,
    /// Zero if the call succeeded. Any other number is an error code.
    pub code: Option<i64>,
    /// Reason for the failure, in words that may change. If the call succeeded, it is empty, ok or success.
    pub message: Option<String>,
    /// Name of the code, or Success if the call succeeded.
    pub code_desc: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for DeleteSecurityGroupPolicyResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DeleteSecurityGroupPolicyResponse {
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

impl Decode for DeleteSecurityGroupPolicyResponse {
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
    "DeleteSecurityGroupPolicy",
    &[
        Member::new("direction", Kind::String).required(true),
        Member::new("indexes", Kind::List(&Kind::Integer)).required(true),
        Member::new("sgId", Kind::String)
            .required(true)
            .limits(&[Limit::Prefix(&["sg-"])]),
        Member::new("version", Kind::Integer),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "DeleteSecurityGroupPolicy",
    &api::API,
    &api::HOST_DFW,
    Effect::Destroy,
    &STRUCTURE,
);

impl Request for DeleteSecurityGroupPolicyRequest {
    type Response = DeleteSecurityGroupPolicyResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Deletes rules of a security group by their positions.
    ///
    /// Pass [`version`](crate::legacy::DeleteSecurityGroupPolicyRequest::version): positions can shift when the rules change. Without it, the call can delete the wrong rules if the
    /// rules have been changed in the meantime.
    ///
    /// **This call destroys something for good.**
    ///
    /// # Errors
    ///
    /// Error codes documented for this action, in addition to those of every call:
    ///
    /// - [`7000`](super::super::ErrorCode::SecurityGroupBackend): The security group service failed.
    ///
    /// # Example
    ///
    /// The first inbound rule:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::legacy::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = DeleteSecurityGroupPolicyRequest::new(
    ///         "sg-8pmkv2xx",
    ///         types::SecurityGroupDirection::Ingress,
    ///         [0],
    ///     )
    ///     .version(2);
    /// let response = client.delete_security_group_policy(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn delete_security_group_policy(
        &self,
        request: DeleteSecurityGroupPolicyRequest,
    ) -> Result<DeleteSecurityGroupPolicyResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Deletes rules of a security group by their positions.
    ///
    /// **This call destroys something for good.**
    ///
    /// Blocks until the response has been read. [`Client::delete_security_group_policy`](super::super::Client::delete_security_group_policy) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::delete_security_group_policy`](super::super::Client::delete_security_group_policy).
    pub fn delete_security_group_policy(
        &self,
        request: DeleteSecurityGroupPolicyRequest,
    ) -> Result<DeleteSecurityGroupPolicyResponse, Error> {
        self.send(request)
    }
}
