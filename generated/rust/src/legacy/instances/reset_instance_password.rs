// @generated from the spec; edit that and run `cargo xtask codegen`.
use std::collections::BTreeMap;
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::{Extra, Secret},
};
use crate::legacy::types::TaskResult;
use super::super::{Client, api};

/// Sets the administrator password of instances that are shut down.
///
/// The request of [`Client::reset_instance_password`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct ResetInstancePasswordRequest {
    /// Instances to change; they must be shut down.
    ///
    /// Required. Example: `ins-r8hr2upy`.
    pub instance_ids: Vec<String>,
    /// New password. Linux: 8 to 16 characters from at least two of these classes: letters, digits and the symbols `` ()`~!@#$%^&*-+=|{}[]:;',.?/ ``. Windows: 12 to 16 characters from at least three of these classes: lower-case letters, upper-case letters, digits and the same symbols without the vertical bar.
    ///
    /// Required. Length: 8 to 16 characters.
    pub password: Secret,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl ResetInstancePasswordRequest {
    /// Creates a request from its required members.
    pub fn new(
        instance_ids: impl IntoIterator<Item = impl Into<String>>,
        password: impl Into<Secret>,
    ) -> Self {
        Self {
            instance_ids: instance_ids.into_iter().map(Into::into).collect(),
            password: password.into(),
            extra: Extra::default(),
        }
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for ResetInstancePasswordRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for ResetInstancePasswordRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["instanceIds", "password"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.instance_ids.encode(),
            1 => self.password.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`ResetInstancePasswordRequest`](crate::legacy::ResetInstancePasswordRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResetInstancePasswordResponse {
    /// Result for each instance. The keys are the ids of the instances.
    pub detail: BTreeMap<String, TaskResult>,
    /// Zero if the call succeeded. Any other number is an error code.
    pub code: Option<i64>,
    /// Reason for the failure, in words that may change. If the call succeeded, it is empty, ok or success.
    pub message: Option<String>,
    /// Name of the code, or Success if the call succeeded.
    pub code_desc: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for ResetInstancePasswordResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for ResetInstancePasswordResponse {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["code", "codeDesc", "detail", "message"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.code.encode(),
            1 => self.code_desc.encode(),
            2 => self.detail.encode(),
            3 => self.message.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for ResetInstancePasswordResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "detail" => d.member("detail", &mut value.detail),
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
    "ResetInstancePassword",
    &[
        Member::new("instanceIds", Kind::List(&Kind::String))
            .required(true)
            .limits(&[Limit::Prefix(&["ins-", "qcvm"])]),
        Member::new("password", Kind::String)
            .required(true)
            .limits(
                &[
                    Limit::Length {
                        min: Some(8),
                        max: Some(16),
                    },
                ],
            ),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "ResetInstancePassword",
    &api::API,
    &api::HOST_CVM,
    Effect::Write,
    &STRUCTURE,
);

impl Request for ResetInstancePasswordRequest {
    type Response = ResetInstancePasswordResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Sets the administrator password of instances that are shut down.
    ///
    /// The administrator account is Administrator on Windows, ubuntu on Ubuntu and root on other systems; no other account
    /// changes. Each instance must be shut down; all of them get the same password. The response comes before the work is
    /// done: in the meantime, [`Client::describe_instances`](crate::legacy::Client::describe_instances) shows the status [`InstanceStatus::ResettingPassword`](crate::legacy::types::InstanceStatus::ResettingPassword).
    ///
    /// The response comes before the work is done.
    ///
    /// # Errors
    ///
    /// Error codes documented for this action, in addition to those of every call:
    ///
    /// - [`OperationConstraints.InvaildInstanceStatus`](super::super::ErrorCode::OperationConstraintsInvaildInstanceStatus): The state of the instance does not allow the call, or the state could not be read. The pages of ModifyInstanceAttributes and RestartInstances add another name for it, `EC_CVM_STATUS_ERROR`. The misspelling in the code is the vendor's.
    ///
    /// # Example
    ///
    /// One instance:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::legacy::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = ResetInstancePasswordRequest::new(["ins-xxxxxxxx"], "abce1234");
    /// let response = client.reset_instance_password(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn reset_instance_password(
        &self,
        request: ResetInstancePasswordRequest,
    ) -> Result<ResetInstancePasswordResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Sets the administrator password of instances that are shut down.
    ///
    /// Blocks until the response has been read. [`Client::reset_instance_password`](super::super::Client::reset_instance_password) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::reset_instance_password`](super::super::Client::reset_instance_password).
    pub fn reset_instance_password(
        &self,
        request: ResetInstancePasswordRequest,
    ) -> Result<ResetInstancePasswordResponse, Error> {
        self.send(request)
    }
}
