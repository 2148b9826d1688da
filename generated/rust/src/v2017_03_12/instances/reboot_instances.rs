// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use super::super::{Client, api};

/// Restarts instances.
///
/// The request of [`Client::reboot_instances`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct RebootInstancesRequest {
    /// Instances to restart.
    ///
    /// Required. Items: at most 100. Example: `ins-r8hr2upy`.
    pub instance_ids: Vec<String>,
    /// Cut the power and turn it on again if a normal restart fails.
    ///
    /// Default: `false`.
    pub force_reboot: Option<bool>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl RebootInstancesRequest {
    /// Creates a request from its required members.
    pub fn new(instance_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            instance_ids: instance_ids.into_iter().map(Into::into).collect(),
            force_reboot: None,
            extra: Extra::default(),
        }
    }

    /// Sets [`force_reboot`](Self::force_reboot): cut the power and turn it on again if a normal restart fails.
    pub fn force_reboot(mut self, value: bool) -> Self {
        self.force_reboot = Some(value);
        self
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for RebootInstancesRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for RebootInstancesRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["ForceReboot", "InstanceIds"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.force_reboot.encode(),
            1 => self.instance_ids.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`RebootInstancesRequest`](crate::v2017_03_12::RebootInstancesRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RebootInstancesResponse {
    /// Id of the call. The vendor's support asks for it.
    pub request_id: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for RebootInstancesResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for RebootInstancesResponse {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["RequestId"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.request_id.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for RebootInstancesResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "RequestId" => d.member("RequestId", &mut value.request_id),
                "RequestID" => d.alias("RequestId", &mut value.request_id),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}

static STRUCTURE: Structure = Structure::new(
    "RebootInstances",
    &[
        Member::new("ForceReboot", Kind::Boolean).default("FALSE"),
        Member::new("InstanceIds", Kind::List(&Kind::String))
            .required(true)
            .limits(
                &[
                    Limit::Items {
                        min: None,
                        max: Some(100),
                    },
                    Limit::Prefix(&["ins-"]),
                ],
            ),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "RebootInstances",
    &api::API,
    &api::HOST_CVM,
    Effect::Write,
    &STRUCTURE,
);

impl Request for RebootInstancesRequest {
    type Response = RebootInstancesResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Restarts instances.
    ///
    /// Only instances in state [`InstanceState::Running`](crate::v2017_03_12::types::InstanceState::Running) can be restarted. When the response is sent, they are [`InstanceState::Rebooting`](crate::v2017_03_12::types::InstanceState::Rebooting); after a
    /// successful restart, they are [`InstanceState::Running`](crate::v2017_03_12::types::InstanceState::Running) again. If one of the instances cannot be restarted, the call fails with a
    /// specific error code; what then happens to the others is not documented. A forced restart is like cutting the
    /// power and turning it on again: data may be lost and file systems may be damaged, so use it only for instances
    /// that cannot be restarted normally.
    ///
    /// The response comes before the work is done; the waiter `waiters::instances_running` waits until it is.
    ///
    /// # Errors
    ///
    /// Error codes documented for this action, in addition to those of every call:
    ///
    /// - [`MissingParameter`](super::super::ErrorCode::MissingParameter): A parameter is missing that is required, or that another parameter makes necessary.
    /// - [`InvalidInstanceId.NotFound`](super::super::ErrorCode::InvalidInstanceIdNotFound): There is no instance with this id.
    /// - [`InvalidInstanceId.Malformed`](super::super::ErrorCode::InvalidInstanceIdMalformed): An instance id is malformed, for example too short.
    /// - [`InvalidParameterValue`](super::super::ErrorCode::InvalidParameterValue): A value is malformed or not supported.
    /// - [`InvalidParameterValue.LimitExceeded`](super::super::ErrorCode::InvalidParameterValueLimitExceeded): A list has more values than the action accepts.
    /// - [`InvalidInstance.NotSupported`](super::super::ErrorCode::InvalidInstanceNotSupported): The instance does not support the operation, at least not in its present state.
    /// - [`InternalServerError`](super::super::ErrorCode::InternalServerError): The service failed; try again later.
    ///
    /// # Example
    ///
    /// Two instances:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = RebootInstancesRequest::new(["ins-r8hr2upy", "ins-5d8a23rs"])
    ///     .force_reboot(false);
    /// let response = client.reboot_instances(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn reboot_instances(
        &self,
        request: RebootInstancesRequest,
    ) -> Result<RebootInstancesResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Restarts instances.
    ///
    /// Blocks until the response has been read. [`Client::reboot_instances`](super::super::Client::reboot_instances) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::reboot_instances`](super::super::Client::reboot_instances).
    pub fn reboot_instances(
        &self,
        request: RebootInstancesRequest,
    ) -> Result<RebootInstancesResponse, Error> {
        self.send(request)
    }
}
