// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use super::super::{Client, api};

/// Creates a private image from the current state of an instance's system disk.
///
/// The request of [`Client::create_image`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct CreateImageRequest {
    /// Instance whose system disk is copied; it must be shut down.
    ///
    /// Required. Example: `ins-r8hr2upy`.
    pub instance_id: String,
    /// Name of the image: English letters, digits and hyphens. It must be unique.
    ///
    /// Required. Length: 1 to 16 characters.
    pub image_name: String,
    /// Remark on the image: Chinese characters, English letters, digits, hyphens and underscores.
    ///
    /// Length: at most 64 characters.
    pub image_description: Option<String>,
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
            extra: Extra::default(),
        }
    }

    /// Sets [`image_description`](Self::image_description): remark on the image: Chinese characters, English letters, digits, hyphens and underscores.
    pub fn image_description(mut self, value: impl Into<String>) -> Self {
        self.image_description = Some(value.into());
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
        const { &Names::new(&["imageDescription", "imageName", "instanceId"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.image_description.encode(),
            1 => self.image_name.encode(),
            2 => self.instance_id.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`CreateImageRequest`](crate::legacy::CreateImageRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateImageResponse {
    /// Id of the task that creates the image.
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

impl Encode for CreateImageResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for CreateImageResponse {
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

impl Decode for CreateImageResponse {
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
    "CreateImage",
    &[
        Member::new("imageDescription", Kind::String)
            .limits(
                &[
                    Limit::Length {
                        min: None,
                        max: Some(64),
                    },
                ],
            ),
        Member::new("imageName", Kind::String)
            .required(true)
            .limits(
                &[
                    Limit::Length {
                        min: Some(1),
                        max: Some(16),
                    },
                ],
            ),
        Member::new("instanceId", Kind::String)
            .required(true)
            .limits(&[Limit::Prefix(&["ins-", "qcvm"])]),
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
    /// Creates a private image from the current state of an instance's system disk.
    ///
    /// The instance must be shut down. The response comes before the image is ready and does not contain the id of the
    /// image: look for the new name with [`Client::describe_images`](crate::legacy::Client::describe_images) and wait for the status [`ImageStatus::Normal`](crate::legacy::types::ImageStatus::Normal). A region can contain at
    /// most 10 private images. The image service is free of charge for now.
    ///
    /// The response comes before the work is done.
    ///
    /// # Errors
    ///
    /// No error codes are documented for this action except those of every call.
    ///
    /// # Example
    ///
    /// With a remark:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::legacy::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = CreateImageRequest::new("ins-12345678", "test")
    ///     .image_description("desc");
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
    /// Creates a private image from the current state of an instance's system disk.
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
