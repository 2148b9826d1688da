// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use super::super::{Client, api};

/// Copies a private image to other regions.
///
/// The request of [`Client::sync_images`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct SyncImagesRequest {
    /// The image to copy. It must be in state [`ImageState::Normal`](crate::v2017_03_12::types::ImageState::Normal) and smaller than 50 GB.
    ///
    /// Required. Items: at most 1. Example: `img-pmqg1cw7`.
    pub image_ids: Vec<String>,
    /// Regions to copy the image to, other than its own. Some regions do not support copying yet.
    ///
    /// Required. [`Region`](crate::v2017_03_12::types::Region) lists the known values.
    pub destination_regions: Vec<String>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl SyncImagesRequest {
    /// Creates a request from its required members.
    pub fn new(
        image_ids: impl IntoIterator<Item = impl Into<String>>,
        destination_regions: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            image_ids: image_ids.into_iter().map(Into::into).collect(),
            destination_regions: destination_regions
                .into_iter()
                .map(Into::into)
                .collect(),
            extra: Extra::default(),
        }
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for SyncImagesRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for SyncImagesRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["DestinationRegions", "ImageIds"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.destination_regions.encode(),
            1 => self.image_ids.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`SyncImagesRequest`](crate::v2017_03_12::SyncImagesRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SyncImagesResponse {
    /// Id of the call. The vendor's support asks for it.
    pub request_id: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for SyncImagesResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for SyncImagesResponse {
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

impl Decode for SyncImagesResponse {
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
    "SyncImages",
    &[
        Member::new("DestinationRegions", Kind::List(&Kind::String)).required(true),
        Member::new("ImageIds", Kind::List(&Kind::String))
            .required(true)
            .limits(
                &[
                    Limit::Items {
                        min: None,
                        max: Some(1),
                    },
                    Limit::Prefix(&["img-"]),
                ],
            ),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "SyncImages",
    &api::API,
    &api::HOST_IMAGE,
    Effect::Write,
    &STRUCTURE,
);

impl Request for SyncImagesRequest {
    type Response = SyncImagesResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Copies a private image to other regions.
    ///
    /// A call copies one image to any number of regions. The image must be in state [`ImageState::Normal`](crate::v2017_03_12::types::ImageState::Normal) and smaller than
    /// 50 GB, and no region can hold more than 10 private images of the account. An image that is being copied is in state
    /// [`ImageState::Syncing`](crate::v2017_03_12::types::ImageState::Syncing).
    ///
    /// The response comes before the work is done; the waiter `waiters::images_normal` waits until it is.
    ///
    /// # Errors
    ///
    /// Error codes documented for this action, in addition to those of every call:
    ///
    /// - [`InvalidImageId.IncorrectState`](super::super::ErrorCode::InvalidImageIdIncorrectState): The state of the image does not allow the operation.
    /// - [`InvalidImageId.NotFound`](super::super::ErrorCode::InvalidImageIdNotFound): There is no image with this id.
    /// - [`InvalidImageId.Malformed`](super::super::ErrorCode::InvalidImageIdMalformed): The id of the image is malformed.
    /// - [`InvalidImageId.TooLarge`](super::super::ErrorCode::InvalidImageIdTooLarge): The image is too large for the operation. An image that is copied to a region must be smaller than 50 GB.
    /// - [`InvalidRegion.NotFound`](super::super::ErrorCode::InvalidRegionNotFound): There is no such region.
    /// - [`InvalidRegion.Unavailable`](super::super::ErrorCode::InvalidRegionUnavailable): Images cannot be copied to this region at present.
    ///
    /// # Example
    ///
    /// To one other region:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = SyncImagesRequest::new(["img-o3ycss2p"], ["ap-guangzhou"]);
    /// let response = client.sync_images(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn sync_images(
        &self,
        request: SyncImagesRequest,
    ) -> Result<SyncImagesResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Copies a private image to other regions.
    ///
    /// Blocks until the response has been read. [`Client::sync_images`](super::super::Client::sync_images) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::sync_images`](super::super::Client::sync_images).
    pub fn sync_images(
        &self,
        request: SyncImagesRequest,
    ) -> Result<SyncImagesResponse, Error> {
        self.send(request)
    }
}
