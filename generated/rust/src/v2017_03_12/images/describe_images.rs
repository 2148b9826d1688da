// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    pagination::Paged,
    schema::{Action, Demand, Effect, Kind, Limit, Member, Rule, Structure},
    types::Extra,
};
use crate::v2017_03_12::types::{Filter, Image};
use super::super::{Client, api, types};

/// Lists the images from which an account can create instances.
///
/// The request of [`Client::describe_images`], which describes the call and its errors.
///
/// # Rules
///
/// - At most one of `ImageIds` and `Filters` may be given.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct DescribeImagesRequest {
    /// Images to list; by default, all images that the account can use.
    ///
    /// Example: `img-pmqg1cw7`.
    pub image_ids: Option<Vec<String>>,
    /// Conditions that must all hold.
    ///
    /// Items: at most 10. Values of a filter: at most 5.
    ///
    /// Names of filters:
    ///
    /// - `image-id`: Id of the image.
    /// - `image-type`: Source of the image.
    /// - `image-name`: Name of the image.
    pub filters: Option<Vec<Filter>>,
    /// Number of matching images to skip.
    ///
    /// Default: `0`.
    pub offset: Option<i64>,
    /// Maximum number of images to return in one page.
    ///
    /// Range: at most 100. Default: `20`.
    pub limit: Option<i64>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl DescribeImagesRequest {
    /// Creates a request with no member set.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`image_ids`](Self::image_ids): images to list; by default, all images that the account can use.
    pub fn image_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.image_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`filters`](Self::filters): conditions that must all hold.
    pub fn filters(mut self, value: impl Into<Vec<Filter>>) -> Self {
        self.filters = Some(value.into());
        self
    }

    /// Sets [`offset`](Self::offset): number of matching images to skip.
    pub fn offset(mut self, value: i64) -> Self {
        self.offset = Some(value);
        self
    }

    /// Sets [`limit`](Self::limit): maximum number of images to return in one page.
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
        const { &Names::new(&["Filters", "ImageIds", "Limit", "Offset"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.filters.encode(),
            1 => self.image_ids.encode(),
            2 => self.limit.encode(),
            3 => self.offset.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`DescribeImagesRequest`](crate::v2017_03_12::DescribeImagesRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeImagesResponse {
    /// The images on this page, with their states.
    pub image_set: Vec<Image>,
    /// Total number of matching images; a page may contain fewer.
    pub total_count: Option<i64>,
    /// Id of the call. The vendor's support asks for it.
    pub request_id: Option<String>,
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
        const { &Names::new(&["ImageSet", "RequestId", "TotalCount"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => Value::unless_empty(&self.image_set),
            1 => self.request_id.encode(),
            2 => self.total_count.encode(),
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
                "ImageSet" => d.member("ImageSet", &mut value.image_set),
                "TotalCount" => d.member("TotalCount", &mut value.total_count),
                "RequestId" => d.member("RequestId", &mut value.request_id),
                "RequestID" => d.alias("RequestId", &mut value.request_id),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}

static STRUCTURE: Structure = Structure::new(
    "DescribeImages",
    &[
        Member::new("Filters", Kind::List(&Kind::Structure(&types::filter::STRUCTURE)))
            .limits(
                &[
                    Limit::Items {
                        min: None,
                        max: Some(10),
                    },
                    Limit::FilterValues {
                        min: None,
                        max: Some(5),
                    },
                    Limit::FilterNames(&["image-id", "image-type", "image-name"]),
                ],
            ),
        Member::new("ImageIds", Kind::List(&Kind::String))
            .limits(&[Limit::Prefix(&["img-"])]),
        Member::new("Limit", Kind::Integer)
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
        Member::new("Offset", Kind::Integer).default("0"),
    ],
    &[Rule::new(&[], &[Demand::Exclusive(&[&["ImageIds"], &["Filters"]])])],
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
    /// Lists the images from which an account can create instances.
    ///
    /// Ask for images by id or by filters, not by both. With neither, the first page of all images that the account can
    /// use is returned.
    ///
    /// # Errors
    ///
    /// Error codes documented for this action, in addition to those of every call:
    ///
    /// - [`InvalidFilter`](super::super::ErrorCode::InvalidFilter): The action has no such filter.
    /// - [`InvalidParameter.InvalidParameterCoexistImageIdsFilters`](super::super::ErrorCode::InvalidParameterInvalidParameterCoexistImageIdsFilters): The request has both [`image_ids`](crate::v2017_03_12::DescribeImagesRequest::image_ids) and [`filters`](crate::v2017_03_12::DescribeImagesRequest::filters).
    /// - [`InvalidParameterValue.InvalidParameterValueLimit`](super::super::ErrorCode::InvalidParameterValueInvalidParameterValueLimit): A value is wrong. According to the name of the code, it is the value of [`limit`](crate::v2017_03_12::DescribeImagesRequest::limit).
    ///
    /// # Example
    ///
    /// One image by its id:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = DescribeImagesRequest::new().image_ids(["img-pmqg1cw7"]);
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
    /// Lists the images from which an account can create instances.
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
