// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use crate::v2017_03_12::types::SharePermission;
use super::super::{Client, api};

/// Lists the accounts an image is shared with.
///
/// The request of [`Client::describe_image_share_permission`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct DescribeImageSharePermissionRequest {
    /// Image whose sharing is listed.
    ///
    /// Required. Example: `img-pmqg1cw7`.
    pub image_id: String,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl DescribeImageSharePermissionRequest {
    /// Creates a request from its required members.
    pub fn new(image_id: impl Into<String>) -> Self {
        Self {
            image_id: image_id.into(),
            extra: Extra::default(),
        }
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for DescribeImageSharePermissionRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DescribeImageSharePermissionRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["ImageId"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.image_id.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`DescribeImageSharePermissionRequest`](crate::v2017_03_12::DescribeImageSharePermissionRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeImageSharePermissionResponse {
    /// One entry for each account that the image is shared with.
    pub share_permission_set: Vec<SharePermission>,
    /// Id of the call. The vendor's support asks for it.
    pub request_id: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for DescribeImageSharePermissionResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DescribeImageSharePermissionResponse {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["RequestId", "SharePermissionSet"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.request_id.encode(),
            1 => Value::unless_empty(&self.share_permission_set),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for DescribeImageSharePermissionResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "SharePermissionSet" => {
                    d.member("SharePermissionSet", &mut value.share_permission_set)
                }
                "RequestId" => d.member("RequestId", &mut value.request_id),
                "RequestID" => d.alias("RequestId", &mut value.request_id),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}

static STRUCTURE: Structure = Structure::new(
    "DescribeImageSharePermission",
    &[
        Member::new("ImageId", Kind::String)
            .required(true)
            .limits(&[Limit::Prefix(&["img-"])]),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "DescribeImageSharePermission",
    &api::API,
    &api::HOST_IMAGE,
    Effect::Read,
    &STRUCTURE,
);

impl Request for DescribeImageSharePermissionRequest {
    type Response = DescribeImageSharePermissionResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Lists the accounts an image is shared with.
    ///
    /// # Errors
    ///
    /// Error codes documented for this action, in addition to those of every call:
    ///
    /// - [`InvalidImageId.NotFound`](super::super::ErrorCode::InvalidImageIdNotFound): There is no image with this id.
    ///
    /// # Example
    ///
    /// An image shared with one account:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = DescribeImageSharePermissionRequest::new("img-6pb6lrmy");
    /// let response = client.describe_image_share_permission(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn describe_image_share_permission(
        &self,
        request: DescribeImageSharePermissionRequest,
    ) -> Result<DescribeImageSharePermissionResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Lists the accounts an image is shared with.
    ///
    /// Blocks until the response has been read. [`Client::describe_image_share_permission`](super::super::Client::describe_image_share_permission) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::describe_image_share_permission`](super::super::Client::describe_image_share_permission).
    pub fn describe_image_share_permission(
        &self,
        request: DescribeImageSharePermissionRequest,
    ) -> Result<DescribeImageSharePermissionResponse, Error> {
        self.send(request)
    }
}
