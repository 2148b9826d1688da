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
/// Sent by [`Client::delete_eip`], which tells more.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct DeleteEipRequest {
    /// Elastic IPs to release.
    ///
    /// Format: eip-id.
    pub eip_ids: Vec<String>,
    /// Parameters that the spec lacks, sent as they are.
    pub extra: Extra,
}

impl DeleteEipRequest {
    /// With what is required.
    pub fn new(eip_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            eip_ids: eip_ids.into_iter().map(Into::into).collect(),
            extra: Extra::default(),
        }
    }

    /// Sends a parameter that the spec lacks, under the name the wire has.
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
    "DeleteEip",
    &[
        Member::new("eipIds", Kind::List(&Kind::Text))
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
    /// **What this call removes is lost.**
    ///
    /// The response comes before the work is done.
    ///
    /// Manual: p340.
    ///
    /// # Errors
    ///
    /// The manual lists no codes for this action, beside those of every call.
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
    /// **What this call removes is lost.**
    /// [`Client::delete_eip`](super::super::Client::delete_eip) tells more.
    ///
    /// # Errors
    ///
    /// As there.
    pub fn delete_eip(
        &self,
        request: DeleteEipRequest,
    ) -> Result<DeleteEipResponse, Error> {
        self.send(request)
    }
}
