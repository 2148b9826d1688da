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
/// Sent by [`Client::delete_images`], which tells more.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct DeleteImagesRequest {
    /// Images to delete; each must be NORMAL and shared with nobody.
    ///
    /// Format: image-id.
    ///
    /// The manual contradicts itself: The text refuses images in CREATING and USING, this parameter wants NORMAL. We name NORMAL.
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
    /// Identifies the call when asking the vendor for help.
    ///
    /// The manual contradicts itself: The examples of RunInstances and all image pages print RequestID, every other page prints RequestId, and some price examples have neither. We name it RequestId and read both.
    pub request_id: Option<String>,
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
                "RequestId" | "RequestID" => {
                    d.member("RequestId", &mut value.request_id)?
                }
                _ => d.unknown(&key, &mut value.extra)?,
            }
        }
        Ok(value)
    }
}

static STRUCTURE: Structure = Structure::new(
    "DeleteImages",
    &[
        Member::new("ImageIds", Kind::List(&Kind::Text))
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
    /// An image that is being made, in use or shared with another account is not deleted; take sharing
    /// back with ModifyImageSharePermission first. Deleting makes room in the quota of 10 private images
    /// a region. DescribeImages shows the state of an image.
    ///
    /// **What this call removes is lost.**
    ///
    /// The response comes before the work is done.
    ///
    /// Manual: p138.
    ///
    /// # Errors
    ///
    /// Codes the manual lists for this action, beside those of every call:
    ///
    /// - [`InvalidImageId.InShared`](super::super::ErrorCode::InvalidImageIdInShared): The image is shared with other accounts.
    /// - [`InvalidImageId.IncorrectState`](super::super::ErrorCode::InvalidImageIdIncorrectState): The image is in a state that forbids the operation.
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
