// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use super::super::{Client, api};

/// Creates a private image of the system disk of an instance.
///
/// The request of [`Client::create_image`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct CreateImageRequest {
    /// Instance whose system disk is copied.
    ///
    /// Required. Example: `ins-r8hr2upy`.
    pub instance_id: String,
    /// Name of the new image. It must be unique.
    ///
    /// Required. Length: at most 20 characters.
    pub image_name: String,
    /// Description of the new image.
    ///
    /// Length: at most 60 characters. Default: `""`.
    pub image_description: Option<String>,
    /// Run SysPrep while the image is created. For Windows only.
    ///
    /// Default: `false`.
    pub sysprep: Option<bool>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl CreateImageRequest {
    /// Creates a request from its required members.
    pub fn new(instance_id: impl Into<String>, image_name: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            image_name: image_name.into(),
            image_description: None,
            sysprep: None,
            extra: Extra::default(),
        }
    }

    /// Sets [`image_description`](Self::image_description): description of the new image.
    pub fn image_description(mut self, value: impl Into<String>) -> Self {
        self.image_description = Some(value.into());
        self
    }

    /// Sets [`sysprep`](Self::sysprep): run SysPrep while the image is created. For Windows only.
    pub fn sysprep(mut self, value: bool) -> Self {
        self.sysprep = Some(value);
        self
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for CreateImageRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for CreateImageRequest {
    fn names(&self) -> &'static Names {
        const {
            &Names::new(&["ImageDescription", "ImageName", "InstanceId", "Sysprep"])
        }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.image_description.encode(),
            1 => self.image_name.encode(),
            2 => self.instance_id.encode(),
            3 => self.sysprep.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`CreateImageRequest`](crate::v2017_03_12::CreateImageRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateImageResponse {
    /// Id of the call. The vendor's support asks for it.
    pub request_id: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for CreateImageResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for CreateImageResponse {
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

impl Decode for CreateImageResponse {
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
    "CreateImage",
    &[
        Member::new("ImageDescription", Kind::String)
            .limits(
                &[
                    Limit::Length {
                        min: None,
                        max: Some(60),
                    },
                ],
            )
            .default(""),
        Member::new("ImageName", Kind::String)
            .required(true)
            .limits(
                &[
                    Limit::Length {
                        min: None,
                        max: Some(20),
                    },
                ],
            ),
        Member::new("InstanceId", Kind::String)
            .required(true)
            .limits(&[Limit::Prefix(&["ins-"])]),
        Member::new("Sysprep", Kind::Boolean).default("FALSE"),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "CreateImage",
    &api::API,
    &api::HOST_IMAGE,
    Effect::Write,
    &STRUCTURE,
);

impl Request for CreateImageRequest {
    type Response = CreateImageResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Creates a private image of the system disk of an instance.
    ///
    /// Shut the instance down first so that no data is lost. An account can have 10 private images in a region. The
    /// response does not contain the id of the image: find the image by its name with [`Client::describe_images`](crate::v2017_03_12::Client::describe_images), and wait until
    /// its state changes from [`ImageState::Creating`](crate::v2017_03_12::types::ImageState::Creating) to [`ImageState::Normal`](crate::v2017_03_12::types::ImageState::Normal).
    ///
    /// The response comes before the work is done.
    ///
    /// # Errors
    ///
    /// Error codes documented for this action, in addition to those of every call:
    ///
    /// - [`InvalidParameter.ValueTooLarge`](super::super::ErrorCode::InvalidParameterValueTooLarge): A value is too long.
    /// - [`InvalidImageName.Duplicate`](super::super::ErrorCode::InvalidImageNameDuplicate): Another image has this name.
    /// - [`MutexOperation.TaskRunning`](super::super::ErrorCode::MutexOperationTaskRunning): The same task is already running.
    /// - [`InvalidInstanceId.NotFound`](super::super::ErrorCode::InvalidInstanceIdNotFound): There is no instance with this id.
    /// - [`ImageQuotaLimitExceeded`](super::super::ErrorCode::ImageQuotaLimitExceeded): The account has reached its limit of private images in the region.
    /// - [`InvalidInstance.NotSupported`](super::super::ErrorCode::InvalidInstanceNotSupported): The instance does not support the operation, at least not in its present state.
    ///
    /// # Example
    ///
    /// Image of one instance:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = CreateImageRequest::new("ins-6pb6lrmy", "sample");
    /// let response = client.create_image(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn create_image(
        &self,
        request: CreateImageRequest,
    ) -> Result<CreateImageResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Creates a private image of the system disk of an instance.
    ///
    /// Blocks until the response has been read. [`Client::create_image`](super::super::Client::create_image) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::create_image`](super::super::Client::create_image).
    pub fn create_image(
        &self,
        request: CreateImageRequest,
    ) -> Result<CreateImageResponse, Error> {
        self.send(request)
    }
}
