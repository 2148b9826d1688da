// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use super::super::{Client, api};

/// Stops sharing a private image with the given accounts.
///
/// The request of [`Client::cancel_share_image`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct CancelShareImageRequest {
    /// Image that is shared.
    ///
    /// Required. Example: `img-0vbqvzfn`.
    pub image_id: String,
    /// Account numbers (UINs) to stop sharing the image with.
    ///
    /// Required.
    pub uin_list: Vec<String>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl CancelShareImageRequest {
    /// Creates a request from its required members.
    pub fn new(
        image_id: impl Into<String>,
        uin_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            image_id: image_id.into(),
            uin_list: uin_list.into_iter().map(Into::into).collect(),
            extra: Extra::default(),
        }
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for CancelShareImageRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for CancelShareImageRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["imageId", "uinList"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.image_id.encode(),
            1 => self.uin_list.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`CancelShareImageRequest`](crate::legacy::CancelShareImageRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CancelShareImageResponse {
    /// Zero if the call succeeded. Any other number is an error code.
    pub code: Option<i64>,
    /// Reason for the failure, in words that may change. If the call succeeded, it is empty, ok or success.
    pub message: Option<String>,
    /// Name of the code, or Success if the call succeeded.
    pub code_desc: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for CancelShareImageResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for CancelShareImageResponse {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["code", "codeDesc", "message"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.code.encode(),
            1 => self.code_desc.encode(),
            2 => self.message.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for CancelShareImageResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
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
    "CancelShareImage",
    &[
        Member::new("imageId", Kind::String)
            .required(true)
            .limits(&[Limit::Prefix(&["img-"])]),
        Member::new("uinList", Kind::List(&Kind::String)).required(true),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "CancelShareImage",
    &api::API,
    &api::HOST_IMAGE,
    Effect::Write,
    &STRUCTURE,
);

impl Request for CancelShareImageRequest {
    type Response = CancelShareImageResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Stops sharing a private image with the given accounts.
    ///
    /// Only the accounts in [`uin_list`](crate::legacy::CancelShareImageRequest::uin_list) lose access to the image. To end sharing altogether, list all accounts with
    /// [`Client::get_image_share_uin_info`](crate::legacy::Client::get_image_share_uin_info) first and pass every one of them. An image can be shared with at most 50 accounts, and each
    /// account that is removed frees one of these places. The image service is free of charge for now.
    ///
    /// # Errors
    ///
    /// No error codes are documented for this action except those of every call.
    ///
    /// # Example
    ///
    /// Stop sharing with one account:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::legacy::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = CancelShareImageRequest::new("img-jgggrva9", ["877354327"]);
    /// let response = client.cancel_share_image(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn cancel_share_image(
        &self,
        request: CancelShareImageRequest,
    ) -> Result<CancelShareImageResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Stops sharing a private image with the given accounts.
    ///
    /// Blocks until the response has been read. [`Client::cancel_share_image`](super::super::Client::cancel_share_image) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::cancel_share_image`](super::super::Client::cancel_share_image).
    pub fn cancel_share_image(
        &self,
        request: CancelShareImageRequest,
    ) -> Result<CancelShareImageResponse, Error> {
        self.send(request)
    }
}
