// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use crate::v2017_03_12::types::ImagePermission;
use super::super::{Client, api};

/// Shares a private image with other accounts, or stops sharing it.
///
/// The request of [`Client::modify_image_share_permission`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct ModifyImageSharePermissionRequest {
    /// Image to share. It must be in state [`ImageState::Normal`](crate::v2017_03_12::types::ImageState::Normal).
    ///
    /// Required. Example: `img-pmqg1cw7`.
    pub image_id: String,
    /// Ids of the other accounts. An account id is not a QQ number.
    ///
    /// Required.
    pub account_ids: Vec<String>,
    /// Share the image, or stop sharing it.
    ///
    /// Required.
    pub permission: ImagePermission,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl ModifyImageSharePermissionRequest {
    /// Creates a request from its required members.
    pub fn new(
        image_id: impl Into<String>,
        account_ids: impl IntoIterator<Item = impl Into<String>>,
        permission: ImagePermission,
    ) -> Self {
        Self {
            image_id: image_id.into(),
            account_ids: account_ids.into_iter().map(Into::into).collect(),
            permission,
            extra: Extra::default(),
        }
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for ModifyImageSharePermissionRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for ModifyImageSharePermissionRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["AccountIds", "ImageId", "Permission"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.account_ids.encode(),
            1 => self.image_id.encode(),
            2 => self.permission.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`ModifyImageSharePermissionRequest`](crate::v2017_03_12::ModifyImageSharePermissionRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ModifyImageSharePermissionResponse {
    /// Id of the call. The vendor's support asks for it.
    pub request_id: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for ModifyImageSharePermissionResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for ModifyImageSharePermissionResponse {
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

impl Decode for ModifyImageSharePermissionResponse {
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
    "ModifyImageSharePermission",
    &[
        Member::new("AccountIds", Kind::List(&Kind::String)).required(true),
        Member::new("ImageId", Kind::String)
            .required(true)
            .limits(&[Limit::Prefix(&["img-"])]),
        Member::new("Permission", Kind::String).required(true),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "ModifyImageSharePermission",
    &api::API,
    &api::HOST_IMAGE,
    Effect::Write,
    &STRUCTURE,
);

impl Request for ModifyImageSharePermissionRequest {
    type Response = ModifyImageSharePermissionResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Shares a private image with other accounts, or stops sharing it.
    ///
    /// The other accounts can only create instances from the image; they cannot change its name or its description. They
    /// see it only in the same region. An image can be shared with 50 accounts.
    ///
    /// # Errors
    ///
    /// Error codes documented for this action, in addition to those of every call:
    ///
    /// - [`InvalidAccountId.NotFound`](super::super::ErrorCode::InvalidAccountIdNotFound): There is no account with this id.
    /// - [`InvalidAccountIs.YourSelf`](super::super::ErrorCode::InvalidAccountIsYourSelf): The account to share with is the caller's own.
    /// - [`OverQuota`](super::super::ErrorCode::OverQuota): The image is already shared with the maximum number of accounts.
    ///
    /// # Example
    ///
    /// Share with one account:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = ModifyImageSharePermissionRequest::new(
    ///     "img-6pb6lrmy",
    ///     ["1038493875"],
    ///     types::ImagePermission::Share,
    /// );
    /// let response = client.modify_image_share_permission(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn modify_image_share_permission(
        &self,
        request: ModifyImageSharePermissionRequest,
    ) -> Result<ModifyImageSharePermissionResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Shares a private image with other accounts, or stops sharing it.
    ///
    /// Blocks until the response has been read. [`Client::modify_image_share_permission`](super::super::Client::modify_image_share_permission) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::modify_image_share_permission`](super::super::Client::modify_image_share_permission).
    pub fn modify_image_share_permission(
        &self,
        request: ModifyImageSharePermissionRequest,
    ) -> Result<ModifyImageSharePermissionResponse, Error> {
        self.send(request)
    }
}
