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
/// Sent by [`Client::share_image`], which tells more.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct ShareImageRequest {
    /// Private image to share.
    ///
    /// Format: image-id.
    pub image_id: String,
    /// Account numbers of those who shall get it.
    pub uin_list: Vec<String>,
    /// Parameters that the spec lacks, sent as they are.
    pub extra: Extra,
}

impl ShareImageRequest {
    /// With what is required.
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

    /// Sends a parameter that the spec lacks, under the name the wire has.
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
    "ShareImage",
    &[
        Member::new("imageId", Kind::Text)
            .required(true)
            .limits(&[Limit::Prefix(&["img-"])]),
        Member::new("uinList", Kind::List(&Kind::Text)).required(true),
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
    /// The other accounts may create instances from the image, in the same region only, and can neither rename nor describe it
    /// again. A private image is shared with at most 50 accounts.
    ///
    /// Manual: p293-294.
    ///
    /// # Errors
    ///
    /// The manual lists no codes for this action, beside those of every call.
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
    /// [`Client::share_image`](super::super::Client::share_image) tells more.
    ///
    /// # Errors
    ///
    /// As there.
    pub fn share_image(
        &self,
        request: ShareImageRequest,
    ) -> Result<ShareImageResponse, Error> {
        self.send(request)
    }
}
