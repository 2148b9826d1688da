// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use super::super::{Client, api};

/// Moves an instance to another project.
///
/// The request of [`Client::modify_instance_project`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct ModifyInstanceProjectRequest {
    /// Instance to move.
    ///
    /// Required. Example: `ins-r8hr2upy`.
    pub instance_id: String,
    /// Project to move the instance to; `AddProject` creates one. [`Client::describe_instances`](crate::legacy::Client::describe_instances) can filter instances by project.
    ///
    /// Required.
    pub project_id: i64,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl ModifyInstanceProjectRequest {
    /// Creates a request from its required members.
    pub fn new(instance_id: impl Into<String>, project_id: i64) -> Self {
        Self {
            instance_id: instance_id.into(),
            project_id,
            extra: Extra::default(),
        }
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for ModifyInstanceProjectRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for ModifyInstanceProjectRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["instanceId", "projectId"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.instance_id.encode(),
            1 => self.project_id.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`ModifyInstanceProjectRequest`](crate::legacy::ModifyInstanceProjectRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ModifyInstanceProjectResponse {
    /// Zero if the call succeeded. Any other number is an error code.
    pub code: Option<i64>,
    /// Reason for the failure, in words that may change. If the call succeeded, it is empty, ok or success.
    pub message: Option<String>,
    /// Name of the code, or Success if the call succeeded.
    pub code_desc: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for ModifyInstanceProjectResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for ModifyInstanceProjectResponse {
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

impl Decode for ModifyInstanceProjectResponse {
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
    "ModifyInstanceProject",
    &[
        Member::new("instanceId", Kind::String)
            .required(true)
            .limits(&[Limit::Prefix(&["ins-", "qcvm"])]),
        Member::new("projectId", Kind::Integer).required(true),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "ModifyInstanceProject",
    &api::API,
    &api::HOST_CVM,
    Effect::Write,
    &STRUCTURE,
);

impl Request for ModifyInstanceProjectRequest {
    type Response = ModifyInstanceProjectResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Moves an instance to another project.
    ///
    /// A project is a label for resources of one account. An instance that is in an auto scaling group or bound to a load
    /// balancer cannot be moved.
    ///
    /// # Errors
    ///
    /// Error codes documented for this action, in addition to those of every call:
    ///
    /// - [`OperationConstraints.InstanceInAs`](super::super::ErrorCode::OperationConstraintsInstanceInAs): The project of the instance cannot be changed while the instance belongs to an auto scaling group.
    /// - [`InvalidParameter.UuidOrUuidList`](super::super::ErrorCode::InvalidParameterUuidOrUuidList): The request does not name an instance.
    /// - [`InvalidParameter.ProjectIdNotFound`](super::super::ErrorCode::InvalidParameterProjectIdNotFound): There is no such project.
    /// - [`OperationConstraints.InstanceBindWithLoadBalance`](super::super::ErrorCode::OperationConstraintsInstanceBindWithLoadBalance): The call is not allowed while the instance is bound to a load balancer.
    ///
    /// # Example
    ///
    /// To the default project:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::legacy::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = ModifyInstanceProjectRequest::new(
    ///     "qcvm882eae196692549cc581015c495d312421",
    ///     0,
    /// );
    /// let response = client.modify_instance_project(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn modify_instance_project(
        &self,
        request: ModifyInstanceProjectRequest,
    ) -> Result<ModifyInstanceProjectResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Moves an instance to another project.
    ///
    /// Blocks until the response has been read. [`Client::modify_instance_project`](super::super::Client::modify_instance_project) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::modify_instance_project`](super::super::Client::modify_instance_project).
    pub fn modify_instance_project(
        &self,
        request: ModifyInstanceProjectRequest,
    ) -> Result<ModifyInstanceProjectResponse, Error> {
        self.send(request)
    }
}
