// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use super::super::{Client, api};

/// Changes the name or the remark of an image.
///
/// The request of [`Client::modify_image_attributes`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct ModifyImageAttributesRequest {
    /// Image to change.
    ///
    /// Required. Example: `img-0vbqvzfn`.
    pub image_id: String,
    /// New name: English letters, digits and hyphens. It must be unique. If it is empty, the name does not change.
    ///
    /// Length: at most 16 characters.
    pub image_name: Option<String>,
    /// New remark: Chinese characters, English letters, digits, hyphens and underscores. If it is empty, the remark does not change.
    ///
    /// Length: at most 64 characters.
    pub image_description: Option<String>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl ModifyImageAttributesRequest {
    /// Creates a request from its required members.
    pub fn new(image_id: impl Into<String>) -> Self {
        Self {
            image_id: image_id.into(),
            image_name: None,
            image_description: None,
            extra: Extra::default(),
        }
    }

    /// Sets [`image_name`](Self::image_name): new name: English letters, digits and hyphens. It must be unique. If it is empty, the name does not change.
    pub fn image_name(mut self, value: impl Into<String>) -> Self {
        self.image_name = Some(value.into());
        self
    }

    /// Sets [`image_description`](Self::image_description): new remark: Chinese characters, English letters, digits, hyphens and underscores. If it is empty, the remark does not change.
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

impl Encode for ModifyImageAttributesRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for ModifyImageAttributesRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["imageDescription", "imageId", "imageName"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.image_description.encode(),
            1 => self.image_id.encode(),
            2 => self.image_name.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`ModifyImageAttributesRequest`](crate::legacy::ModifyImageAttributesRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ModifyImageAttributesResponse {
    /// Zero if the call succeeded. Any other number is an error code.
    pub code: Option<i64>,
    /// Reason for the failure, in words that may change. If the call succeeded, it is empty, ok or success.
    pub message: Option<String>,
    /// Name of the code, or Success if the call succeeded.
    pub code_desc: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for ModifyImageAttributesResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for ModifyImageAttributesResponse {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["code", "codeDesc", "message"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.code.encode(),
            1 => self.code_desc.encode(),
            2 => self.message.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for ModifyImageAttributesResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
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
    "ModifyImageAttributes",
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
        Member::new("imageId", Kind::String)
            .required(true)
            .limits(&[Limit::Prefix(&["img-"])]),
        Member::new("imageName", Kind::String)
            .limits(
                &[
                    Limit::Length {
                        min: None,
                        max: Some(16),
                    },
                ],
            ),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "ModifyImageAttributes",
    &api::API,
    &api::HOST_IMAGE,
    Effect::Write,
    &STRUCTURE,
);

impl Request for ModifyImageAttributesRequest {
    type Response = ModifyImageAttributesResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Changes the name or the remark of an image.
    ///
    /// An image that is shared by another account cannot be changed. A parameter that is empty or not set leaves its value
    /// unchanged.
    ///
    /// # Errors
    ///
    /// No error codes are documented for this action except those of every call.
    ///
    /// # Example
    ///
    /// Name and remark:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::legacy::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = ModifyImageAttributesRequest::new("img-12345678")
    ///     .image_name("testName")
    ///     .image_description("descrip");
    /// let response = client.modify_image_attributes(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn modify_image_attributes(
        &self,
        request: ModifyImageAttributesRequest,
    ) -> Result<ModifyImageAttributesResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Changes the name or the remark of an image.
    ///
    /// Blocks until the response has been read. [`Client::modify_image_attributes`](super::super::Client::modify_image_attributes) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::modify_image_attributes`](super::super::Client::modify_image_attributes).
    pub fn modify_image_attributes(
        &self,
        request: ModifyImageAttributesRequest,
    ) -> Result<ModifyImageAttributesResponse, Error> {
        self.send(request)
    }
}
