// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::{Extra, Secret},
};
use super::super::{Client, api};

/// Sets a new login password for instances.
///
/// The request of [`Client::reset_instances_password`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct ResetInstancesPasswordRequest {
    /// Instances whose password is set.
    ///
    /// Required. Items: at most 100. Example: `ins-r8hr2upy`.
    pub instance_ids: Vec<String>,
    /// New password. For Linux, it has 8 to 16 characters, from at least two of these groups: letters, digits, symbols. For Windows, or if the instances include both systems, it has 12 to 16 characters, from at least three of these groups: lower-case letters, upper-case letters, digits, symbols. The symbols are `()~!@#$%^&*-+=_|{}[]:;'<>,.?/`. The first character must not be a slash.
    ///
    /// Required. Length: 8 to 16 characters.
    pub password: Secret,
    /// User of the operating system whose password is set.
    ///
    /// Length: at most 64 characters.
    pub user_name: Option<String>,
    /// Cut the power of a running instance if a normal shutdown fails. This may lose data or damage file systems, so use it only if the instance cannot be shut down normally.
    ///
    /// Default: `false`.
    pub force_stop: Option<bool>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl ResetInstancesPasswordRequest {
    /// Creates a request from its required members.
    pub fn new(
        instance_ids: impl IntoIterator<Item = impl Into<String>>,
        password: impl Into<Secret>,
    ) -> Self {
        Self {
            instance_ids: instance_ids.into_iter().map(Into::into).collect(),
            password: password.into(),
            user_name: None,
            force_stop: None,
            extra: Extra::default(),
        }
    }

    /// Sets [`user_name`](Self::user_name): user of the operating system whose password is set.
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }

    /// Sets [`force_stop`](Self::force_stop): cut the power of a running instance if a normal shutdown fails. This may lose data or damage file systems, so use it only if the instance cannot be shut down normally.
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

impl Encode for ResetInstancesPasswordRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for ResetInstancesPasswordRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["ForceStop", "InstanceIds", "Password", "UserName"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.force_stop.encode(),
            1 => self.instance_ids.encode(),
            2 => self.password.encode(),
            3 => self.user_name.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`ResetInstancesPasswordRequest`](crate::v2017_03_12::ResetInstancesPasswordRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResetInstancesPasswordResponse {
    /// Id of the call. The vendor's support asks for it.
    pub request_id: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for ResetInstancesPasswordResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for ResetInstancesPasswordResponse {
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

impl Decode for ResetInstancesPasswordResponse {
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
    "ResetInstancesPassword",
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
        Member::new("Password", Kind::String)
            .required(true)
            .limits(
                &[
                    Limit::Length {
                        min: Some(8),
                        max: Some(16),
                    },
                ],
            ),
        Member::new("UserName", Kind::String)
            .limits(
                &[
                    Limit::Length {
                        min: None,
                        max: Some(64),
                    },
                ],
            ),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "ResetInstancesPassword",
    &api::API,
    &api::HOST_CVM,
    Effect::Write,
    &STRUCTURE,
);

impl Request for ResetInstancesPasswordRequest {
    type Response = ResetInstancesPasswordResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Sets a new login password for instances.
    ///
    /// The call sets the password of the administrator: Administrator on Windows, ubuntu on Ubuntu, root on all other
    /// systems. All instances get the same password. An instance must be [`InstanceState::Stopped`](crate::v2017_03_12::types::InstanceState::Stopped), unless [`force_stop`](crate::v2017_03_12::ResetInstancesPasswordRequest::force_stop) is given, which
    /// shuts a [`InstanceState::Running`](crate::v2017_03_12::types::InstanceState::Running) instance down; it is better to shut the instance down beforehand. If one of the instances
    /// cannot be changed, the call fails with a specific error code; what then happens to the others is not documented.
    ///
    /// The response comes before the work is done.
    ///
    /// # Errors
    ///
    /// Error codes documented for this action, in addition to those of every call:
    ///
    /// - [`MissingParameter`](super::super::ErrorCode::MissingParameter): A parameter is missing that is required, or that another parameter makes necessary.
    /// - [`InvalidInstanceId.NotFound`](super::super::ErrorCode::InvalidInstanceIdNotFound): There is no instance with this id.
    /// - [`InvalidInstanceId.Malformed`](super::super::ErrorCode::InvalidInstanceIdMalformed): An instance id is malformed, for example too short.
    /// - [`InvalidPassword`](super::super::ErrorCode::InvalidPassword): The password breaks the rules on its length or its characters.
    /// - [`InvalidParameterValue`](super::super::ErrorCode::InvalidParameterValue): A value is malformed or not supported.
    /// - [`InvalidParameterValue.TooLong`](super::super::ErrorCode::InvalidParameterValueTooLong): A value is too long, such as an address name of more than 20 characters.
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
    /// let request = ResetInstancesPasswordRequest::new(
    ///         ["ins-r8hr2upy", "ins-5d8a23rs"],
    ///         "abc123ABC!@#",
    ///     )
    ///     .force_stop(true);
    /// let response = client.reset_instances_password(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn reset_instances_password(
        &self,
        request: ResetInstancesPasswordRequest,
    ) -> Result<ResetInstancesPasswordResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Sets a new login password for instances.
    ///
    /// Blocks until the response has been read. [`Client::reset_instances_password`](super::super::Client::reset_instances_password) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::reset_instances_password`](super::super::Client::reset_instances_password).
    pub fn reset_instances_password(
        &self,
        request: ResetInstancesPasswordRequest,
    ) -> Result<ResetInstancesPasswordResponse, Error> {
        self.send(request)
    }
}
