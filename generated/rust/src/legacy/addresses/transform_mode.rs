// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use crate::legacy::types::EipMode;
use super::super::{Client, api};

/// Switches an elastic IP between NAT and direct mode.
///
/// Sent by [`Client::transform_mode`], which tells more.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct TransformModeRequest {
    /// Elastic IP to switch.
    ///
    /// Format: eip-id.
    pub eip_id: String,
    /// Mode to switch to.
    pub mode: EipMode,
    /// Parameters that the spec lacks, sent as they are.
    pub extra: Extra,
}

impl TransformModeRequest {
    /// With what is required.
    pub fn new(eip_id: impl Into<String>, mode: EipMode) -> Self {
        Self {
            eip_id: eip_id.into(),
            mode,
            extra: Extra::default(),
        }
    }

    /// Sends a parameter that the spec lacks, under the name the wire has.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for TransformModeRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for TransformModeRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["eipId", "mode"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.eip_id.encode(),
            1 => self.mode.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`TransformModeRequest`](crate::legacy::TransformModeRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TransformModeResponse {
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

impl Encode for TransformModeResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for TransformModeResponse {
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

impl Decode for TransformModeResponse {
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
    "TransformMode",
    &[
        Member::new("eipId", Kind::Text)
            .required(true)
            .limits(&[Limit::Prefix(&["eip-"])]),
        Member::new("mode", Kind::Integer).required(true),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "TransformMode",
    &api::API,
    &api::HOST_EIP,
    Effect::Write,
    &STRUCTURE,
);

impl Request for TransformModeRequest {
    type Response = TransformModeResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Switches an elastic IP between NAT and direct mode.
    ///
    /// The page does not say in which states an elastic IP may be switched, and no response tells the present mode.
    ///
    /// The manual contradicts itself: The overview of the API leaves this action out, as it does the actions about regions.
    ///
    /// Manual: p344.
    ///
    /// # Errors
    ///
    /// The manual lists no codes for this action, beside those of every call.
    ///
    /// # Example
    ///
    /// To NAT mode:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::legacy::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = TransformModeRequest::new("eip-mksy14ay", types::EipMode::Nat);
    /// let response = client.transform_mode(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn transform_mode(
        &self,
        request: TransformModeRequest,
    ) -> Result<TransformModeResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Switches an elastic IP between NAT and direct mode.
    ///
    /// [`Client::transform_mode`](super::super::Client::transform_mode) tells more.
    ///
    /// # Errors
    ///
    /// As there.
    pub fn transform_mode(
        &self,
        request: TransformModeRequest,
    ) -> Result<TransformModeResponse, Error> {
        self.send(request)
    }
}
