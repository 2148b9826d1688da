// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use super::super::{Client, api};

/// Shares a private image with other accounts.
///
/// The request of [`Client::share_image`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct ShareImageRequest {
    /// Private image to share.
    ///
    /// Required. Example: `img-0vbqvzfn`.
    pub image_id: String,
    /// Account numbers (UINs) to share the image with.
    ///
    /// Required.
    pub uin_list: Vec<String>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl ShareImageRequest {
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

impl Encode for ShareImageRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for ShareImageRequest {
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

/// Response to [`ShareImageRequest`](crate::legacy::ShareImageRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ShareImageResponse {
    /// Zero if the call succeeded. Any other number is an error code.
    pub code: Option<i64>,
    /// Reason for the failure, in words that may change. If the call succeeded, it is empty, ok or success.
    pub message: Option<String>,
    /// Name of the code, or Success if the call succeeded.
    pub code_desc: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for ShareImageResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for ShareImageResponse {
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

impl Decode for ShareImageResponse {
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
    "ShareImage",
    &[
        Member::new("imageId", Kind::String)
            .required(true)
            .limits(&[Limit::Prefix(&["img-"])]),
        Member::new("uinList", Kind::List(&Kind::String)).required(true),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "ShareImage",
    &api::API,
    &api::HOST_IMAGE,
    Effect::Write,
    &STRUCTURE,
);

impl Request for ShareImageRequest {
    type Response = ShareImageResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Shares a private image with other accounts.
    ///
    /// The other accounts can use the image only to create instances, and only in the same region; they cannot change its
    /// name or remark. A private image can be shared with at most 50 accounts.
    ///
    /// # Errors
    ///
    /// No error codes are documented for this action except those of every call.
    ///
    /// # Example
    ///
    /// Share with one account:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::legacy::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = ShareImageRequest::new("img-apatyoed", ["909619400"]);
    /// let response = client.share_image(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn share_image(
        &self,
        request: ShareImageRequest,
    ) -> Result<ShareImageResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Shares a private image with other accounts.
    ///
    /// Blocks until the response has been read. [`Client::share_image`](super::super::Client::share_image) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::share_image`](super::super::Client::share_image).
    pub fn share_image(
        &self,
        request: ShareImageRequest,
    ) -> Result<ShareImageResponse, Error> {
        self.send(request)
    }
}
