// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use super::super::{Client, api};

/// Makes a private image of an instance's system disk as it is now.
///
/// Sent by [`Client::create_image`], which tells more.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct CreateImageRequest {
    /// Instance whose system disk is copied; it must be shut down.
    ///
    /// Format: instance-id.
    pub instance_id: String,
    /// Name of the image, of English letters, digits and hyphens; no other image may have it.
    ///
    /// Length: 1 to 16.
    ///
    /// The manual contradicts itself: The newer API version allows 20 characters.
    pub image_name: String,
    /// Remark, of Chinese characters, English letters, digits, hyphens and underscores.
    ///
    /// Length: at most 64.
    pub image_description: Option<String>,
    /// Parameters that the spec lacks, sent as they are.
    pub extra: Extra,
}

impl CreateImageRequest {
    /// With what is required.
    pub fn new(instance_id: impl Into<String>, image_name: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            image_name: image_name.into(),
            image_description: None,
            extra: Extra::default(),
        }
    }

    /// Sets [`image_description`](Self::image_description): remark, of Chinese characters, English letters, digits, hyphens and underscores.
    pub fn image_description(mut self, value: impl Into<String>) -> Self {
        self.image_description = Some(value.into());
        self
    }

    /// Sends a parameter that the spec lacks, under the name the wire has.
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
    /// Id of the task that makes the image.
    pub request_id: Option<i64>,
    /// Zero when all went well; any other number is listed under errors.
    ///
    /// The manual contradicts itself: The page of error codes (p217-218) prints the text codes of the revised API under this API's heading. We take the numeric table of another publication of that page.
    pub code: Option<i64>,
    /// Why the call failed, in words that may change; empty, ok or success when it did not.
    pub message: Option<String>,
    /// Name of the code, Success when the call worked.
    ///
    /// Inferred: No table lists it; the responses of several pages print it.
    pub code_desc: Option<String>,
    /// Members that the spec lacks, as they came.
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
                "requestId" => d.member("requestId", &mut value.request_id)?,
                "code" => d.member("code", &mut value.code)?,
                "message" => d.member("message", &mut value.message)?,
                "codeDesc" => d.member("codeDesc", &mut value.code_desc)?,
                _ => d.unknown(&key, &mut value.extra)?,
            }
        }
        Ok(value)
    }
}

static STRUCTURE: Structure = Structure::new(
    "CreateImage",
    &[
        Member::new("imageDescription", Kind::Text)
            .limits(
                &[
                    Limit::Length {
                        min: None,
                        max: Some(64),
                    },
                ],
            ),
        Member::new("imageName", Kind::Text)
            .required(true)
            .limits(
                &[
                    Limit::Length {
                        min: Some(1),
                        max: Some(16),
                    },
                ],
            ),
        Member::new("instanceId", Kind::Text)
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
    /// Makes a private image of an instance's system disk as it is now.
    ///
    /// The instance must be shut down. The response comes before the image is ready and has no image id: look for the new name with
    /// DescribeImages and wait for status 2. Each region holds at most 10 private images. The image service is free of charge for
    /// now.
    ///
    /// The response comes before the work is done.
    ///
    /// Manual: p305-306.
    ///
    /// # Errors
    ///
    /// The manual lists no codes for this action, beside those of every call.
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
    /// Makes a private image of an instance's system disk as it is now.
    ///
    /// [`Client::create_image`](super::super::Client::create_image) tells more.
    ///
    /// # Errors
    ///
    /// As there.
    pub fn create_image(
        &self,
        request: CreateImageRequest,
    ) -> Result<CreateImageResponse, Error> {
        self.send(request)
    }
}
