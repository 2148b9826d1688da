// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Condition, Demand, Effect, Kind, Limit, Member, Rule, Structure},
    types::{Extra, Secret},
};
use crate::legacy::types::ImageType;
use super::super::{Client, api};

/// Reinstalls the operating system of an instance.
///
/// The request of [`Client::reset_instances`], which describes the call and its errors.
///
/// # Rules
///
/// - When `imageId` is given, `imageType` is required.
/// - When `imageType` is given, `imageId` is required.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct ResetInstancesRequest {
    /// Instance to reinstall.
    ///
    /// Required. Example: `ins-r8hr2upy`.
    pub instance_id: String,
    /// Kind of the image; it must be set together with [`image_id`](crate::legacy::ResetInstancesRequest::image_id).
    ///
    /// Default: `2`.
    pub image_type: Option<ImageType>,
    /// Image to install. Its id is the [`un_img_id`](crate::legacy::types::Image::un_img_id) that [`Client::describe_images`](crate::legacy::Client::describe_images) returns. If it is not set, the current image is installed again.
    ///
    /// Example: `img-0vbqvzfn`. [`PublicImage`](crate::legacy::types::PublicImage) lists the known values.
    pub image_id: Option<String>,
    /// New password. If it is not set, a random one is used. Linux: 8 to 16 characters from at least two of these classes: letters, digits and the symbols `` ()`~!@#$%^&*-+=|{}[]:;',.?/ ``. Windows: 12 to 16 characters from at least three of these classes: lower-case letters, upper-case letters, digits and the same symbols without the vertical bar.
    ///
    /// Length: 8 to 16 characters.
    pub password: Option<Secret>,
    /// Install the security agent.
    ///
    /// Default: `true`.
    pub need_security_agent: Option<bool>,
    /// Install the monitoring agent.
    ///
    /// Default: `true`.
    pub need_monitor_agent: Option<bool>,
    /// Size of the system disk. If it is not set, the size does not change.
    ///
    /// Unit: GB.
    pub root_size: Option<i64>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl ResetInstancesRequest {
    /// Creates a request from its required members.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            image_type: None,
            image_id: None,
            password: None,
            need_security_agent: None,
            need_monitor_agent: None,
            root_size: None,
            extra: Extra::default(),
        }
    }

    /// Sets [`image_type`](Self::image_type): kind of the image; it must be set together with [`image_id`](crate::legacy::ResetInstancesRequest::image_id).
    pub fn image_type(mut self, value: ImageType) -> Self {
        self.image_type = Some(value);
        self
    }

    /// Sets [`image_id`](Self::image_id): image to install. Its id is the [`un_img_id`](crate::legacy::types::Image::un_img_id) that [`Client::describe_images`](crate::legacy::Client::describe_images) returns. If it is not set, the current image is installed again.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }

    /// Sets [`password`](Self::password): new password. If it is not set, a random one is used. Linux: 8 to 16 characters from at least two of these classes: letters, digits and the symbols `` ()`~!@#$%^&*-+=|{}[]:;',.?/ ``. Windows: 12 to 16 characters from at least three of these classes: lower-case letters, upper-case letters, digits and the same symbols without the vertical bar.
    pub fn password(mut self, value: impl Into<Secret>) -> Self {
        self.password = Some(value.into());
        self
    }

    /// Sets [`need_security_agent`](Self::need_security_agent): install the security agent.
    pub fn need_security_agent(mut self, value: bool) -> Self {
        self.need_security_agent = Some(value);
        self
    }

    /// Sets [`need_monitor_agent`](Self::need_monitor_agent): install the monitoring agent.
    pub fn need_monitor_agent(mut self, value: bool) -> Self {
        self.need_monitor_agent = Some(value);
        self
    }

    /// Sets [`root_size`](Self::root_size): size of the system disk. If it is not set, the size does not change.
    pub fn root_size(mut self, value: i64) -> Self {
        self.root_size = Some(value);
        self
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for ResetInstancesRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for ResetInstancesRequest {
    fn names(&self) -> &'static Names {
        const {
            &Names::new(
                &[
                    "imageId",
                    "imageType",
                    "instanceId",
                    "needMonitorAgent",
                    "needSecurityAgent",
                    "password",
                    "rootSize",
                ],
            )
        }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.image_id.encode(),
            1 => self.image_type.encode(),
            2 => self.instance_id.encode(),
            3 => self.need_monitor_agent.encode(),
            4 => self.need_security_agent.encode(),
            5 => self.password.encode(),
            6 => self.root_size.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`ResetInstancesRequest`](crate::legacy::ResetInstancesRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResetInstancesResponse {
    /// Id of the task that reinstalls the operating system.
    pub request_id: Option<i64>,
    /// Zero if the call succeeded. Any other number is an error code.
    pub code: Option<i64>,
    /// Reason for the failure, in words that may change. If the call succeeded, it is empty, ok or success.
    pub message: Option<String>,
    /// Name of the code, or Success if the call succeeded.
    pub code_desc: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for ResetInstancesResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for ResetInstancesResponse {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["code", "codeDesc", "message", "requestId"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.code.encode(),
            1 => self.code_desc.encode(),
            2 => self.message.encode(),
            3 => self.request_id.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for ResetInstancesResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "requestId" => d.member("requestId", &mut value.request_id),
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
    "ResetInstances",
    &[
        Member::new("imageId", Kind::String).limits(&[Limit::Prefix(&["img-"])]),
        Member::new("imageType", Kind::Integer).default("2"),
        Member::new("instanceId", Kind::String)
            .required(true)
            .limits(&[Limit::Prefix(&["ins-", "qcvm"])]),
        Member::new("needMonitorAgent", Kind::Boolean).default("1"),
        Member::new("needSecurityAgent", Kind::Boolean).default("1"),
        Member::new("password", Kind::String)
            .limits(
                &[
                    Limit::Length {
                        min: Some(8),
                        max: Some(16),
                    },
                ],
            ),
        Member::new("rootSize", Kind::Integer),
    ],
    &[
        Rule::new(
            &[Condition::Present(&["imageId"])],
            &[Demand::Require(&[&["imageType"]])],
        ),
        Rule::new(
            &[Condition::Present(&["imageType"])],
            &[Demand::Require(&[&["imageId"]])],
        ),
    ],
);

pub(super) static ACTION: Action = Action::new(
    "ResetInstances",
    &api::API,
    &api::HOST_CVM,
    Effect::Destroy,
    &STRUCTURE,
);

impl Request for ResetInstancesRequest {
    type Response = ResetInstancesResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Reinstalls the operating system of an instance.
    ///
    /// The system disk is formatted: everything on it is lost. A change between Linux and Windows also gives the system
    /// disk another id, and it can no longer be rolled back to its snapshots. If no image is given, the current one is
    /// installed again. If no password is given, a random one is sent as a message in the console. The response comes
    /// before the work is done: in the meantime, [`Client::describe_instances`](crate::legacy::Client::describe_instances) shows the status [`InstanceStatus::Reinstalling`](crate::legacy::types::InstanceStatus::Reinstalling).
    ///
    /// **This call destroys something for good.**
    ///
    /// The response comes before the work is done.
    ///
    /// # Errors
    ///
    /// Error codes documented for this action, in addition to those of every call:
    ///
    /// - [`OperationConstraints.InvaildInstanceStatus`](super::super::ErrorCode::OperationConstraintsInvaildInstanceStatus): The state of the instance does not allow the call, or the state could not be read. The pages of ModifyInstanceAttributes and RestartInstances add another name for it, `EC_CVM_STATUS_ERROR`. The misspelling in the code is the vendor's.
    /// - [`OperationFail.AllResourceOpFailed`](super::super::ErrorCode::OperationFailAllResourceOpFailed): The operation failed on every resource.
    /// - [`OperationConstraints.AccountBalanceNotEnough`](super::super::ErrorCode::OperationConstraintsAccountBalanceNotEnough): The balance of the account does not cover the price. Add funds to the account first.
    /// - [`OperationFail.SystemBusy`](super::super::ErrorCode::OperationFailSystemBusy): The purchase service is busy; try again later.
    ///
    /// # Example
    ///
    /// Reinstall the current image:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::legacy::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = ResetInstancesRequest::new("qcvm12345");
    /// let response = client.reset_instances(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn reset_instances(
        &self,
        request: ResetInstancesRequest,
    ) -> Result<ResetInstancesResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Reinstalls the operating system of an instance.
    ///
    /// **This call destroys something for good.**
    ///
    /// Blocks until the response has been read. [`Client::reset_instances`](super::super::Client::reset_instances) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::reset_instances`](super::super::Client::reset_instances).
    pub fn reset_instances(
        &self,
        request: ResetInstancesRequest,
    ) -> Result<ResetInstancesResponse, Error> {
        self.send(request)
    }
}
