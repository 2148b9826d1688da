// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use super::super::{Client, api};

/// Shuts instances down.
///
/// The request of [`Client::stop_instances`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct StopInstancesRequest {
    /// Instances to shut down.
    ///
    /// Required. Items: at most 100. Example: `ins-r8hr2upy`.
    pub instance_ids: Vec<String>,
    /// Cut the power if a normal shutdown fails.
    ///
    /// Default: `false`.
    pub force_stop: Option<bool>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl StopInstancesRequest {
    /// Creates a request from its required members.
    pub fn new(instance_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            instance_ids: instance_ids.into_iter().map(Into::into).collect(),
            force_stop: None,
            extra: Extra::default(),
        }
    }

    /// Sets [`force_stop`](Self::force_stop): cut the power if a normal shutdown fails.
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

impl Encode for StopInstancesRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for StopInstancesRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["ForceStop", "InstanceIds"]) }
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

/// Response to [`StopInstancesRequest`](crate::v2017_03_12::StopInstancesRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StopInstancesResponse {
    /// Id of the call. The vendor's support asks for it.
    pub request_id: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for StopInstancesResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for StopInstancesResponse {
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

impl Decode for StopInstancesResponse {
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
    "StopInstances",
    &[
        Member::new("ForceStop", Kind::Boolean).default("FALSE"),
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
    "StopInstances",
    &api::API,
    &api::HOST_CVM,
    Effect::Write,
    &STRUCTURE,
);

impl Request for StopInstancesRequest {
    type Response = StopInstancesResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Shuts instances down.
    ///
    /// Only instances in state [`InstanceState::Running`](crate::v2017_03_12::types::InstanceState::Running) can be shut down. When the response is sent, they are [`InstanceState::Stopping`](crate::v2017_03_12::types::InstanceState::Stopping); after a
    /// successful shutdown, they are [`InstanceState::Stopped`](crate::v2017_03_12::types::InstanceState::Stopped). If one of the instances cannot be shut down, the whole call fails with a
    /// specific error code. A forced shutdown is like cutting the power: data may be lost and file systems may be
    /// damaged, so use it only for instances that cannot be shut down normally.
    ///
    /// The response comes before the work is done; the waiter `waiters::instances_stopped` waits until it is.
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
    /// let request = StopInstancesRequest::new(["ins-r8hr2upy", "ins-5d8a23rs"])
    ///     .force_stop(false);
    /// let response = client.stop_instances(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn stop_instances(
        &self,
        request: StopInstancesRequest,
    ) -> Result<StopInstancesResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Shuts instances down.
    ///
    /// Blocks until the response has been read. [`Client::stop_instances`](super::super::Client::stop_instances) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::stop_instances`](super::super::Client::stop_instances).
    pub fn stop_instances(
        &self,
        request: StopInstancesRequest,
    ) -> Result<StopInstancesResponse, Error> {
        self.send(request)
    }
}
