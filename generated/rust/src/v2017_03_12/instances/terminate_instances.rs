// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use super::super::{Client, api};

/// Terminates instances that are no longer needed.
///
/// The request of [`Client::terminate_instances`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct TerminateInstancesRequest {
    /// Instances to terminate.
    ///
    /// Required. Items: at most 100. Example: `ins-r8hr2upy`.
    pub instance_ids: Vec<String>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl TerminateInstancesRequest {
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

impl Encode for TerminateInstancesRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for TerminateInstancesRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["InstanceIds"]) }
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

/// Response to [`TerminateInstancesRequest`](crate::v2017_03_12::TerminateInstancesRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TerminateInstancesResponse {
    /// Id of the call. The vendor's support asks for it.
    pub request_id: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for TerminateInstancesResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for TerminateInstancesResponse {
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

impl Decode for TerminateInstancesResponse {
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
    "TerminateInstances",
    &[
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
    "TerminateInstances",
    &api::API,
    &api::HOST_CVM,
    Effect::Destroy,
    &STRUCTURE,
);

impl Request for TerminateInstancesRequest {
    type Response = TerminateInstancesResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Terminates instances that are no longer needed.
    ///
    /// The instances are destroyed and are no longer charged. A pay-as-you-go instance can be terminated directly, a
    /// prepaid instance only if it meets the refund rules. If one of the instances cannot be terminated, the call fails
    /// with a specific error code; what then happens to the others is not documented.
    ///
    /// **This call destroys something for good.**
    ///
    /// The response comes before the work is done; the waiter `waiters::instances_terminated` waits until it is.
    ///
    /// # Errors
    ///
    /// Error codes documented for this action, in addition to those of every call:
    ///
    /// - [`MissingParameter`](super::super::ErrorCode::MissingParameter): A parameter is missing that is required, or that another parameter makes necessary.
    /// - [`InvalidInstanceId.Malformed`](super::super::ErrorCode::InvalidInstanceIdMalformed): An instance id is malformed, for example too short.
    /// - [`InvalidParameterValue`](super::super::ErrorCode::InvalidParameterValue): A value is malformed or not supported.
    /// - [`InvalidParameterValue.LimitExceeded`](super::super::ErrorCode::InvalidParameterValueLimitExceeded): A list has more values than the action accepts.
    /// - [`InvalidInstance.NotSupported`](super::super::ErrorCode::InvalidInstanceNotSupported): The instance does not support the operation, at least not in its present state.
    /// - [`InvalidInstanceNotSupportedPrepaidInstance`](super::super::ErrorCode::InvalidInstanceNotSupportedPrepaidInstance): The prepaid instance does not meet the rules for a refund.
    /// - [`InternalServerError`](super::super::ErrorCode::InternalServerError): The service failed; try again later.
    ///
    /// # Example
    ///
    /// Two instances:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = TerminateInstancesRequest::new(["ins-r8hr2upy", "ins-5d8a23rs"]);
    /// let response = client.terminate_instances(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn terminate_instances(
        &self,
        request: TerminateInstancesRequest,
    ) -> Result<TerminateInstancesResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Terminates instances that are no longer needed.
    ///
    /// **This call destroys something for good.**
    ///
    /// Blocks until the response has been read. [`Client::terminate_instances`](super::super::Client::terminate_instances) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::terminate_instances`](super::super::Client::terminate_instances).
    pub fn terminate_instances(
        &self,
        request: TerminateInstancesRequest,
    ) -> Result<TerminateInstancesResponse, Error> {
        self.send(request)
    }
}
