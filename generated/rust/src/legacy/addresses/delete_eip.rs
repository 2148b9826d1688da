// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use super::super::{Client, api};

/// Releases elastic IPs.
///
/// The request of [`Client::delete_eip`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct DeleteEipRequest {
    /// Elastic IPs to release.
    ///
    /// Required. Example: `eip-m44ku5d2`.
    pub eip_ids: Vec<String>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl DeleteEipRequest {
    /// Creates a request from its required members.
    pub fn new(eip_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            eip_ids: eip_ids.into_iter().map(Into::into).collect(),
            extra: Extra::default(),
        }
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for DeleteEipRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DeleteEipRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["eipIds"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.eip_ids.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`DeleteEipRequest`](crate::legacy::DeleteEipRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteEipResponse {
    /// Zero if the call succeeded. Any other number is an error code.
    pub code: Option<i64>,
    /// Reason for the failure, in words that may change. If the call succeeded, it is empty, ok or success.
    pub message: Option<String>,
    /// Name of the code, or Success if the call succeeded.
    pub code_desc: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for DeleteEipResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DeleteEipResponse {
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

impl Decode for DeleteEipResponse {
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
    "DeleteEip",
    &[
        Member::new("eipIds", Kind::List(&Kind::String))
            .required(true)
            .limits(&[Limit::Prefix(&["eip-"])]),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "DeleteEip",
    &api::API,
    &api::HOST_EIP,
    Effect::Destroy,
    &STRUCTURE,
);

impl Request for DeleteEipRequest {
    type Response = DeleteEipResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Releases elastic IPs.
    ///
    /// The addresses no longer belong to the account.
    ///
    /// **This call destroys something for good.**
    ///
    /// The response comes before the work is done.
    ///
    /// # Errors
    ///
    /// No error codes are documented for this action except those of every call.
    ///
    /// # Example
    ///
    /// One elastic IP:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::legacy::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = DeleteEipRequest::new(["eip-gzc5rgr2"]);
    /// let response = client.delete_eip(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn delete_eip(
        &self,
        request: DeleteEipRequest,
    ) -> Result<DeleteEipResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Releases elastic IPs.
    ///
    /// **This call destroys something for good.**
    ///
    /// Blocks until the response has been read. [`Client::delete_eip`](super::super::Client::delete_eip) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::delete_eip`](super::super::Client::delete_eip).
    pub fn delete_eip(
        &self,
        request: DeleteEipRequest,
    ) -> Result<DeleteEipResponse, Error> {
        self.send(request)
    }
}
