// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    pagination::Paged, schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use crate::legacy::types::{Image, ImageStatus, ImageType};
use super::super::{Client, api};

/// Lists the images of one kind from which instances can be created.
///
/// The request of [`Client::describe_images`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct DescribeImagesRequest {
    /// Kind of image to list.
    ///
    /// Required.
    pub image_type: ImageType,
    /// Ids of the images to list, at most 10.
    ///
    /// Items: at most 10. Example: `img-0vbqvzfn`.
    pub image_ids: Option<Vec<String>>,
    /// State of the images to list. If it is not set, images in any state are listed.
    ///
    /// Default: `0`.
    pub status: Option<ImageStatus>,
    /// Number of matching images to skip.
    ///
    /// Default: `0`.
    pub offset: Option<i64>,
    /// Maximum number of images in one page.
    ///
    /// Range: at most 100. Default: `20`.
    pub limit: Option<i64>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl DescribeImagesRequest {
    /// Creates a request from its required members.
    pub fn new(image_type: ImageType) -> Self {
        Self {
            image_type,
            image_ids: None,
            status: None,
            offset: None,
            limit: None,
            extra: Extra::default(),
        }
    }

    /// Sets [`image_ids`](Self::image_ids): ids of the images to list, at most 10.
    pub fn image_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.image_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`status`](Self::status): state of the images to list. If it is not set, images in any state are listed.
    pub fn status(mut self, value: ImageStatus) -> Self {
        self.status = Some(value);
        self
    }

    /// Sets [`offset`](Self::offset): number of matching images to skip.
    pub fn offset(mut self, value: i64) -> Self {
        self.offset = Some(value);
        self
    }

    /// Sets [`limit`](Self::limit): maximum number of images in one page.
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for DescribeImagesRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DescribeImagesRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["imageIds", "imageType", "limit", "offset", "status"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.image_ids.encode(),
            1 => self.image_type.encode(),
            2 => self.limit.encode(),
            3 => self.offset.encode(),
            4 => self.status.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`DescribeImagesRequest`](crate::legacy::DescribeImagesRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeImagesResponse {
    /// Total number of matching images; a page may contain fewer.
    pub total_count: Option<i64>,
    /// Images of this page.
    pub image_set: Vec<Image>,
    /// Zero if the call succeeded. Any other number is an error code.
    pub code: Option<i64>,
    /// Reason for the failure, in words that may change. If the call succeeded, it is empty, ok or success.
    pub message: Option<String>,
    /// Name of the code, or Success if the call succeeded.
    pub code_desc: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for DescribeImagesResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DescribeImagesResponse {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["code", "codeDesc", "imageSet", "message", "totalCount"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.code.encode(),
            1 => self.code_desc.encode(),
            2 => Value::unless_empty(&self.image_set),
            3 => self.message.encode(),
            4 => self.total_count.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for DescribeImagesResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "totalCount" => d.member("totalCount", &mut value.total_count),
                "imageSet" => d.member("imageSet", &mut value.image_set),
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
    "DescribeImages",
    &[
        Member::new("imageIds", Kind::List(&Kind::String))
            .limits(
                &[
                    Limit::Items {
                        min: None,
                        max: Some(10),
                    },
                    Limit::Prefix(&["img-"]),
                ],
            ),
        Member::new("imageType", Kind::Integer).required(true),
        Member::new("limit", Kind::Integer)
            .limits(
                &[
                    Limit::Range {
                        min: None,
                        max: Some(100),
                        step: None,
                    },
                ],
            )
            .default("20"),
        Member::new("offset", Kind::Integer).default("0"),
        Member::new("status", Kind::Integer).default("0"),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "DescribeImages",
    &api::API,
    &api::HOST_IMAGE,
    Effect::Read,
    &STRUCTURE,
);

impl Request for DescribeImagesRequest {
    type Response = DescribeImagesResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Paged for DescribeImagesRequest {
    type Item = Image;
    const DEFAULT_LIMIT: Option<i64> = Some(20);
    fn offset(&self) -> Option<i64> {
        self.offset
    }

    fn set_offset(&mut self, offset: i64) {
        self.offset = Some(offset);
    }

    fn limit(&self) -> Option<i64> {
        self.limit
    }

    fn total(response: &Self::Response) -> Option<i64> {
        response.total_count
    }

    fn count(response: &Self::Response) -> usize {
        response.image_set.len()
    }

    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.image_set
    }
}

impl Client {
    /// Lists the images of one kind from which instances can be created.
    ///
    /// North America has no market images. [`PublicImage`](crate::legacy::types::PublicImage) lists the ids of common public images.
    ///
    /// # Errors
    ///
    /// No error codes are documented for this action except those of every call.
    ///
    /// # Example
    ///
    /// Private images:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::legacy::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = DescribeImagesRequest::new(types::ImageType::Private);
    /// let response = client.describe_images(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn describe_images(
        &self,
        request: DescribeImagesRequest,
    ) -> Result<DescribeImagesResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Lists the images of one kind from which instances can be created.
    ///
    /// Blocks until the response has been read. [`Client::describe_images`](super::super::Client::describe_images) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::describe_images`](super::super::Client::describe_images).
    pub fn describe_images(
        &self,
        request: DescribeImagesRequest,
    ) -> Result<DescribeImagesResponse, Error> {
        self.send(request)
    }
}
