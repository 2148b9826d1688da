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

/// Restarts instances.
///
/// The request of [`Client::restart_instances`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct RestartInstancesRequest {
    /// Instances to restart.
    ///
    /// Required. Example: `ins-r8hr2upy`.
    pub instance_ids: Vec<String>,
    /// Force the shutdown if a normal one fails.
    ///
    /// Default: `false`.
    pub force_stop: Option<bool>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl RestartInstancesRequest {
    /// Creates a request from its required members.
    pub fn new(instance_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            instance_ids: instance_ids.into_iter().map(Into::into).collect(),
            force_stop: None,
            extra: Extra::default(),
        }
    }

    /// Sets [`force_stop`](Self::force_stop): force the shutdown if a normal one fails.
    pub fn force_stop(mut self, value: bool) -> Self {
        self.force_stop = Some(value);
        self
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for RestartInstancesRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for RestartInstancesRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["forceStop", "instanceIds"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.force_stop.encode(),
            1 => self.instance_ids.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`RestartInstancesRequest`](crate::legacy::RestartInstancesRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RestartInstancesResponse {
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

impl Encode for RestartInstancesResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for RestartInstancesResponse {
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

impl Decode for RestartInstancesResponse {
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
    "RestartInstances",
    &[
        Member::new("forceStop", Kind::Boolean).default("0"),
        Member::new("instanceIds", Kind::List(&Kind::String))
            .required(true)
            .limits(&[Limit::Prefix(&["ins-", "qcvm"])]),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "RestartInstances",
    &api::API,
    &api::HOST_CVM,
    Effect::Write,
    &STRUCTURE,
);

impl Request for RestartInstancesRequest {
    type Response = RestartInstancesResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Restarts instances.
    ///
    /// Programs on an instance may make a normal shutdown fail; [`force_stop`](crate::legacy::RestartInstancesRequest::force_stop) then forces it. The response comes before the
    /// instances run again: [`Client::describe_instances`](crate::legacy::Client::describe_instances) shows the status [`InstanceStatus::Rebooting`](crate::legacy::types::InstanceStatus::Rebooting), then [`InstanceStatus::Running`](crate::legacy::types::InstanceStatus::Running).
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
    /// let request = RestartInstancesRequest::new(["ins-r8hr2upy"]);
    /// let response = client.restart_instances(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn restart_instances(
        &self,
        request: RestartInstancesRequest,
    ) -> Result<RestartInstancesResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Restarts instances.
    ///
    /// Blocks until the response has been read. [`Client::restart_instances`](super::super::Client::restart_instances) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::restart_instances`](super::super::Client::restart_instances).
    pub fn restart_instances(
        &self,
        request: RestartInstancesRequest,
    ) -> Result<RestartInstancesResponse, Error> {
        self.send(request)
    }
}
