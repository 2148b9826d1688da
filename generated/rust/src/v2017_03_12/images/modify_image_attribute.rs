// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use super::super::{Client, api};

/// Changes the name or the description of a private image.
///
/// The request of [`Client::modify_image_attribute`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct ModifyImageAttributeRequest {
    /// Image to change.
    ///
    /// Required. Example: `img-pmqg1cw7`.
    pub image_id: String,
    /// New name. It must be unique.
    ///
    /// Length: at most 20 characters.
    pub image_name: Option<String>,
    /// New description.
    ///
    /// Length: at most 60 characters.
    pub image_description: Option<String>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl ModifyImageAttributeRequest {
    /// Creates a request from its required members.
    pub fn new(image_id: impl Into<String>) -> Self {
        Self {
            image_id: image_id.into(),
            image_name: None,
            image_description: None,
            extra: Extra::default(),
        }
    }

    /// Sets [`image_name`](Self::image_name): new name. It must be unique.
    pub fn image_name(mut self, value: impl Into<String>) -> Self {
        self.image_name = Some(value.into());
        self
    }

    /// Sets [`image_description`](Self::image_description): new description.
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

impl Encode for ModifyImageAttributeRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for ModifyImageAttributeRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["ImageDescription", "ImageId", "ImageName"]) }
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

/// Response to [`ModifyImageAttributeRequest`](crate::v2017_03_12::ModifyImageAttributeRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ModifyImageAttributeResponse {
    /// Id of the call. The vendor's support asks for it.
    pub request_id: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for ModifyImageAttributeResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for ModifyImageAttributeResponse {
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

impl Decode for ModifyImageAttributeResponse {
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
    "ModifyImageAttribute",
    &[
        Member::new("ImageDescription", Kind::String)
            .limits(
                &[
                    Limit::Length {
                        min: None,
                        max: Some(60),
                    },
                ],
            ),
        Member::new("ImageId", Kind::String)
            .required(true)
            .limits(&[Limit::Prefix(&["img-"])]),
        Member::new("ImageName", Kind::String)
            .limits(
                &[
                    Limit::Length {
                        min: None,
                        max: Some(20),
                    },
                ],
            ),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "ModifyImageAttribute",
    &api::API,
    &api::HOST_IMAGE,
    Effect::Write,
    &STRUCTURE,
);

impl Request for ModifyImageAttributeRequest {
    type Response = ModifyImageAttributeResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Changes the name or the description of a private image.
    ///
    /// An image that is shared with other accounts cannot be changed.
    ///
    /// # Errors
    ///
    /// Error codes documented for this action, in addition to those of every call:
    ///
    /// - [`InvalidImageId.IncorrectState`](super::super::ErrorCode::InvalidImageIdIncorrectState): The state of the image does not allow the operation.
    /// - [`InvalidImageId.NotFound`](super::super::ErrorCode::InvalidImageIdNotFound): There is no image with this id.
    /// - [`InvalidImageId.Malformed`](super::super::ErrorCode::InvalidImageIdMalformed): The id of the image is malformed.
    /// - [`InvalidImageName.Duplicate`](super::super::ErrorCode::InvalidImageNameDuplicate): Another image has this name.
    /// - [`InvalidParameter.ValueTooLarge`](super::super::ErrorCode::InvalidParameterValueTooLarge): A value is too long.
    ///
    /// # Example
    ///
    /// A new name:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = ModifyImageAttributeRequest::new("img-6pb6lrmy").image_name("sample");
    /// let response = client.modify_image_attribute(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn modify_image_attribute(
        &self,
        request: ModifyImageAttributeRequest,
    ) -> Result<ModifyImageAttributeResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Changes the name or the description of a private image.
    ///
    /// Blocks until the response has been read. [`Client::modify_image_attribute`](super::super::Client::modify_image_attribute) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::modify_image_attribute`](super::super::Client::modify_image_attribute).
    pub fn modify_image_attribute(
        &self,
        request: ModifyImageAttributeRequest,
    ) -> Result<ModifyImageAttributeResponse, Error> {
        self.send(request)
    }
}
