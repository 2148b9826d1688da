// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use super::super::{Client, api};

/// Deletes private images.
///
/// The request of [`Client::delete_images`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct DeleteImagesRequest {
    /// Images to delete. Each must be in state [`ImageState::Normal`](crate::v2017_03_12::types::ImageState::Normal) and not shared with any account.
    ///
    /// Required. Example: `img-pmqg1cw7`.
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
        const { &Names::new(&["ImageIds"]) }
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

/// Response to [`DeleteImagesRequest`](crate::v2017_03_12::DeleteImagesRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteImagesResponse {
    /// Id of the call. The vendor's support asks for it.
    pub request_id: Option<String>,
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

impl Decode for DeleteImagesResponse {
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
    "DeleteImages",
    &[
        Member::new("ImageIds", Kind::List(&Kind::String))
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
    /// An image is not deleted while it is being created, is in use or is shared with another account; call
    /// [`Client::modify_image_share_permission`](crate::v2017_03_12::Client::modify_image_share_permission) first to stop sharing it. Deleted images no longer count towards the quota of 10
    /// private images per region. [`Client::describe_images`](crate::v2017_03_12::Client::describe_images) shows the state of an image.
    ///
    /// **This call destroys something for good.**
    ///
    /// The response comes before the work is done.
    ///
    /// # Errors
    ///
    /// Error codes documented for this action, in addition to those of every call:
    ///
    /// - [`InvalidImageId.InShared`](super::super::ErrorCode::InvalidImageIdInShared): The image is shared with other accounts.
    /// - [`InvalidImageId.IncorrectState`](super::super::ErrorCode::InvalidImageIdIncorrectState): The state of the image does not allow the operation.
    /// - [`InvalidImageId.NotFound`](super::super::ErrorCode::InvalidImageIdNotFound): There is no image with this id.
    /// - [`InvalidImageId.Malformed`](super::super::ErrorCode::InvalidImageIdMalformed): The id of the image is malformed.
    ///
    /// # Example
    ///
    /// Two images:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = DeleteImagesRequest::new(["img-o3ycss2p", "img-kb1a392d"]);
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
