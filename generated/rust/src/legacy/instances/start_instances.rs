// @generated from the spec; edit that and run `cargo xtask codegen`.
use std::collections::BTreeMap;
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use crate::legacy::types::TaskResult;
use super::super::{Client, api};

/// Starts instances that are shut down.
///
/// The request of [`Client::start_instances`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct StartInstancesRequest {
    /// Instances to start.
    ///
    /// Required. Example: `ins-r8hr2upy`.
    pub instance_ids: Vec<String>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl StartInstancesRequest {
    /// Creates a request from its required members.
    pub fn new(instance_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            instance_ids: instance_ids.into_iter().map(Into::into).collect(),
            extra: Extra::default(),
        }
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for StartInstancesRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for StartInstancesRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["instanceIds"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.instance_ids.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`StartInstancesRequest`](crate::legacy::StartInstancesRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StartInstancesResponse {
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

impl Encode for StartInstancesResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for StartInstancesResponse {
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

impl Decode for StartInstancesResponse {
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
    "StartInstances",
    &[
        Member::new("instanceIds", Kind::List(&Kind::String))
            .required(true)
            .limits(&[Limit::Prefix(&["ins-", "qcvm"])]),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "StartInstances",
    &api::API,
    &api::HOST_CVM,
    Effect::Write,
    &STRUCTURE,
);

impl Request for StartInstancesRequest {
    type Response = StartInstancesResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Starts instances that are shut down.
    ///
    /// Each instance must be shut down; [`detail`](crate::legacy::StartInstancesResponse::detail) contains an error for each instance in any other state. The response
    /// comes before the instances run: [`Client::describe_instances`](crate::legacy::Client::describe_instances) shows the status [`InstanceStatus::Starting`](crate::legacy::types::InstanceStatus::Starting), then [`InstanceStatus::Running`](crate::legacy::types::InstanceStatus::Running).
    ///
    /// The response comes before the work is done; the waiter `waiters::instances_running` waits until it is.
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
    /// let request = StartInstancesRequest::new(["ins-qcvm12345"]);
    /// let response = client.start_instances(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn start_instances(
        &self,
        request: StartInstancesRequest,
    ) -> Result<StartInstancesResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Starts instances that are shut down.
    ///
    /// Blocks until the response has been read. [`Client::start_instances`](super::super::Client::start_instances) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::start_instances`](super::super::Client::start_instances).
    pub fn start_instances(
        &self,
        request: StartInstancesRequest,
    ) -> Result<StartInstancesResponse, Error> {
        self.send(request)
    }
}
