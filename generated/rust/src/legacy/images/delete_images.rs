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
/// Sent by [`Client::delete_images`], which tells more.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct DeleteImagesRequest {
    /// Images to delete.
    ///
    /// Format: image-id.
    pub image_ids: Vec<String>,
    /// Parameters that the spec lacks, sent as they are.
    pub extra: Extra,
}

impl DeleteImagesRequest {
    /// With what is required.
    pub fn new(image_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            image_ids: image_ids.into_iter().map(Into::into).collect(),
            extra: Extra::default(),
        }
    }

    /// Sends a parameter that the spec lacks, under the name the wire has.
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
    /// What became of each image, by its id.
    ///
    /// The manual contradicts itself: The table lists only code and message; the example points at the general batch response, which has detail.
    pub detail: BTreeMap<String, TaskResult>,
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
                "detail" => d.member("detail", &mut value.detail)?,
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
    "DeleteImages",
    &[
        Member::new("imageIds", Kind::List(&Kind::Text))
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
    /// An image that is being created or is in use cannot be deleted. The response comes before the images are gone. Each one
    /// deleted frees one of the 10 places a region has for private images.
    ///
    /// **What this call removes is lost.**
    ///
    /// The response comes before the work is done.
    ///
    /// Manual: p307-308.
    ///
    /// # Errors
    ///
    /// The manual lists no codes for this action, beside those of every call.
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
    /// **What this call removes is lost.**
    /// [`Client::delete_images`](super::super::Client::delete_images) tells more.
    ///
    /// # Errors
    ///
    /// As there.
    pub fn delete_images(
        &self,
        request: DeleteImagesRequest,
    ) -> Result<DeleteImagesResponse, Error> {
        self.send(request)
    }
}
