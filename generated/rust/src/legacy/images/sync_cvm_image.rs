// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use super::super::{Client, api};

/// Copies private images to other regions.
///
/// The request of [`Client::sync_cvm_image`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct SyncCvmImageRequest {
    /// Region to copy the images from.
    ///
    /// Required. [`Region`](crate::legacy::types::Region) lists the known values.
    pub src_region: String,
    /// Private images to copy.
    ///
    /// Required. Example: `img-0vbqvzfn`.
    pub img_id_list: Vec<String>,
    /// Regions to copy them to.
    ///
    /// Required. [`Region`](crate::legacy::types::Region) lists the known values.
    pub dst_region: Vec<String>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl SyncCvmImageRequest {
    /// Creates a request from its required members.
    pub fn new(
        src_region: impl Into<String>,
        img_id_list: impl IntoIterator<Item = impl Into<String>>,
        dst_region: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            src_region: src_region.into(),
            img_id_list: img_id_list.into_iter().map(Into::into).collect(),
            dst_region: dst_region.into_iter().map(Into::into).collect(),
            extra: Extra::default(),
        }
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for SyncCvmImageRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for SyncCvmImageRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["dstRegion", "imgIdList", "srcRegion"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.dst_region.encode(),
            1 => self.img_id_list.encode(),
            2 => self.src_region.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`SyncCvmImageRequest`](crate::legacy::SyncCvmImageRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SyncCvmImageResponse {
    /// Zero if the call succeeded. Any other number is an error code.
    pub code: Option<i64>,
    /// Reason for the failure, in words that may change. If the call succeeded, it is empty, ok or success.
    pub message: Option<String>,
    /// Name of the code, or Success if the call succeeded.
    pub code_desc: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for SyncCvmImageResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for SyncCvmImageResponse {
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

impl Decode for SyncCvmImageResponse {
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
    "SyncCvmImage",
    &[
        Member::new("dstRegion", Kind::List(&Kind::String)).required(true),
        Member::new("imgIdList", Kind::List(&Kind::String))
            .required(true)
            .limits(&[Limit::Prefix(&["img-"])]),
        Member::new("srcRegion", Kind::String).required(true),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "SyncCvmImage",
    &api::API,
    &api::HOST_IMAGE,
    Effect::Write,
    &STRUCTURE,
);

impl Request for SyncCvmImageRequest {
    type Response = SyncCvmImageResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Copies private images to other regions.
    ///
    /// The response comes before the copies are ready. In the meantime, [`Client::describe_images`](crate::legacy::Client::describe_images) shows the status [`ImageStatus::Copying`](crate::legacy::types::ImageStatus::Copying)
    /// (copying) for the image in the source region and the status [`ImageStatus::Syncing`](crate::legacy::types::ImageStatus::Syncing) (syncing) for the copy in a target
    /// region, so call it in the source region to wait for the images of the request. A region can contain at most 10
    /// private images. North America is not supported. The image service is free of charge for now.
    ///
    /// The response comes before the work is done; the waiter `waiters::images_normal` waits until it is.
    ///
    /// # Errors
    ///
    /// No error codes are documented for this action except those of every call.
    ///
    /// # Example
    ///
    /// One image to two regions:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::legacy::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = SyncCvmImageRequest::new("gz", ["img-1234test"], ["sh", "hk"]);
    /// let response = client.sync_cvm_image(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn sync_cvm_image(
        &self,
        request: SyncCvmImageRequest,
    ) -> Result<SyncCvmImageResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Copies private images to other regions.
    ///
    /// Blocks until the response has been read. [`Client::sync_cvm_image`](super::super::Client::sync_cvm_image) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::sync_cvm_image`](super::super::Client::sync_cvm_image).
    pub fn sync_cvm_image(
        &self,
        request: SyncCvmImageRequest,
    ) -> Result<SyncCvmImageResponse, Error> {
        self.send(request)
    }
}
