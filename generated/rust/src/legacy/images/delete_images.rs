// @generated from the spec; edit that and run `cargo xtask codegen`.
use std::collections::BTreeMap;
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use crate::legacy::types::TaskResult;
use super::super::{Client, api};

/// Deletes private images.
///
/// The request of [`Client::delete_images`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct DeleteImagesRequest {
    /// Images to delete.
    ///
    /// Required. Example: `img-0vbqvzfn`.
    pub image_ids: Vec<String>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl DeleteImagesRequest {
    /// Creates a request from its required members.
    pub fn new(image_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            image_ids: image_ids.into_iter().map(Into::into).collect(),
            extra: Extra::default(),
        }
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for DeleteImagesRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DeleteImagesRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["imageIds"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.image_ids.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`DeleteImagesRequest`](crate::legacy::DeleteImagesRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteImagesResponse {
    /// Result for each image. The keys are the ids of the images.
    pub detail: BTreeMap<String, TaskResult>,
    /// Zero if the call succeeded. Any other number is an error code.
    pub code: Option<i64>,
    /// Reason for the failure, in words that may change. If the call succeeded, it is empty, ok or success.
    pub message: Option<String>,
    /// Name of the code, or Success if the call succeeded.
    pub code_desc: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for DeleteImagesResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DeleteImagesResponse {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["code", "codeDesc", "detail", "message"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.code.encode(),
            1 => self.code_desc.encode(),
            2 => self.detail.encode(),
            3 => self.message.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for DeleteImagesResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "detail" => d.member("detail", &mut value.detail),
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
    "DeleteImages",
    &[
        Member::new("imageIds", Kind::List(&Kind::String))
            .required(true)
            .limits(&[Limit::Prefix(&["img-"])]),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "DeleteImages",
    &api::API,
    &api::HOST_IMAGE,
    Effect::Destroy,
    &STRUCTURE,
);

impl Request for DeleteImagesRequest {
    type Response = DeleteImagesResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Deletes private images.
    ///
    /// An image that is being created or is in use cannot be deleted. The response comes before the images are deleted.
    /// Each image that is deleted frees one of the 10 places for private images in its region.
    ///
    /// **This call destroys something for good.**
    ///
    /// The response comes before the work is done.
    ///
    /// # Errors
    ///
    /// No error codes are documented for this action except those of every call.
    ///
    /// # Example
    ///
    /// Two images:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::legacy::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = DeleteImagesRequest::new(["img-xxxxxxxx", "img-xxxxxxxx"]);
    /// let response = client.delete_images(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn delete_images(
        &self,
        request: DeleteImagesRequest,
    ) -> Result<DeleteImagesResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Deletes private images.
    ///
    /// **This call destroys something for good.**
    ///
    /// Blocks until the response has been read. [`Client::delete_images`](super::super::Client::delete_images) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::delete_images`](super::super::Client::delete_images).
    pub fn delete_images(
        &self,
        request: DeleteImagesRequest,
    ) -> Result<DeleteImagesResponse, Error> {
        self.send(request)
    }
}
