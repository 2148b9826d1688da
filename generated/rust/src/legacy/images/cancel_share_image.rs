// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use super::super::{Client, api};

/// Stops sharing a private image with some accounts.
///
/// Sent by [`Client::cancel_share_image`], which tells more.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct CancelShareImageRequest {
    /// Image that is shared.
    ///
    /// Format: image-id.
    pub image_id: String,
    /// Account numbers of those who shall lose it.
    pub uin_list: Vec<String>,
    /// Parameters that the spec lacks, sent as they are.
    pub extra: Extra,
}

impl CancelShareImageRequest {
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
    "CancelShareImage",
    &[
        Member::new("imageId", Kind::Text)
            .required(true)
            .limits(&[Limit::Prefix(&["img-"])]),
        Member::new("uinList", Kind::List(&Kind::Text)).required(true),
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
    /// Stops sharing a private image with some accounts.
    ///
    /// Only the accounts named lose the image. To end sharing altogether, list all accounts with GetImageShareUinInfo first and
    /// name every one of them. Each account taken off frees one of the 50 places an image has. The image service is free of
    /// charge for now.
    ///
    /// Manual: p295-296.
    ///
    /// # Errors
    ///
    /// The manual lists no codes for this action, beside those of every call.
    ///
    /// # Example
    ///
    /// Take one account off:
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
    /// Stops sharing a private image with some accounts.
    ///
    /// [`Client::cancel_share_image`](super::super::Client::cancel_share_image) tells more.
    ///
    /// # Errors
    ///
    /// As there.
    pub fn cancel_share_image(
        &self,
        request: CancelShareImageRequest,
    ) -> Result<CancelShareImageResponse, Error> {
        self.send(request)
    }
}
