// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use crate::legacy::types::GetImageShareUinInfoData;
use super::super::{Client, api};

/// Lists the accounts with which images of the caller are shared.
///
/// The request of [`Client::get_image_share_uin_info`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct GetImageShareUinInfoRequest {
    /// Ids of the images to look up, at most 10.
    ///
    /// Required. Items: at most 10. Example: `img-0vbqvzfn`.
    pub image_ids: Vec<String>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl GetImageShareUinInfoRequest {
    /// Creates a request from its required members.
    pub fn new(image_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            image_ids: image_ids.into_iter().map(Into::into).collect(),
            extra: Extra::default(),
        }
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for GetImageShareUinInfoRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for GetImageShareUinInfoRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["imageIds"]) }
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

/// Response to [`GetImageShareUinInfoRequest`](crate::legacy::GetImageShareUinInfoRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetImageShareUinInfoResponse {
    /// Information about the sharing of the images.
    pub data: Option<GetImageShareUinInfoData>,
    /// Zero if the call succeeded. Any other number is an error code.
    pub code: Option<i64>,
    /// Reason for the failure, in words that may change. If the call succeeded, it is empty, ok or success.
    pub message: Option<String>,
    /// Name of the code, or Success if the call succeeded.
    pub code_desc: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for GetImageShareUinInfoResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for GetImageShareUinInfoResponse {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["code", "codeDesc", "data", "message"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.code.encode(),
            1 => self.code_desc.encode(),
            2 => self.data.encode(),
            3 => self.message.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for GetImageShareUinInfoResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "data" => d.member("data", &mut value.data),
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
    "GetImageShareUinInfo",
    &[
        Member::new("imageIds", Kind::List(&Kind::String))
            .required(true)
            .limits(
                &[
                    Limit::Items {
                        min: None,
                        max: Some(10),
                    },
                    Limit::Prefix(&["img-"]),
                ],
            ),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "GetImageShareUinInfo",
    &api::API,
    &api::HOST_IMAGE,
    Effect::Read,
    &STRUCTURE,
);

impl Request for GetImageShareUinInfoRequest {
    type Response = GetImageShareUinInfoResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Lists the accounts with which images of the caller are shared.
    ///
    /// # Errors
    ///
    /// No error codes are documented for this action except those of every call.
    ///
    /// # Example
    ///
    /// One image shared with two accounts:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::legacy::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = GetImageShareUinInfoRequest::new(["img-jgggrva9"]);
    /// let response = client.get_image_share_uin_info(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn get_image_share_uin_info(
        &self,
        request: GetImageShareUinInfoRequest,
    ) -> Result<GetImageShareUinInfoResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Lists the accounts with which images of the caller are shared.
    ///
    /// Blocks until the response has been read. [`Client::get_image_share_uin_info`](super::super::Client::get_image_share_uin_info) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::get_image_share_uin_info`](super::super::Client::get_image_share_uin_info).
    pub fn get_image_share_uin_info(
        &self,
        request: GetImageShareUinInfoRequest,
    ) -> Result<GetImageShareUinInfoResponse, Error> {
        self.send(request)
    }
}
