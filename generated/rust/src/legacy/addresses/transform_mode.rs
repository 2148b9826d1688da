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
/// The request of [`Client::transform_mode`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct TransformModeRequest {
    /// Elastic IP to switch.
    ///
    /// Required. Example: `eip-m44ku5d2`.
    pub eip_id: String,
    /// Mode to switch to.
    ///
    /// Required.
    pub mode: EipMode,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl TransformModeRequest {
    /// Creates a request from its required members.
    pub fn new(eip_id: impl Into<String>, mode: EipMode) -> Self {
        Self {
            eip_id: eip_id.into(),
            mode,
            extra: Extra::default(),
        }
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
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
    /// Zero if the call succeeded. Any other number is an error code.
    pub code: Option<i64>,
    /// Reason for the failure, in words that may change. If the call succeeded, it is empty, ok or success.
    pub message: Option<String>,
    /// Name of the code, or Success if the call succeeded.
    pub code_desc: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
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
    "TransformMode",
    &[
        Member::new("eipId", Kind::String)
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
    /// The manual does not say in which states an elastic IP can be switched, and no response contains the current mode.
    ///
    /// # Errors
    ///
    /// No error codes are documented for this action except those of every call.
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
    /// Blocks until the response has been read. [`Client::transform_mode`](super::super::Client::transform_mode) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::transform_mode`](super::super::Client::transform_mode).
    pub fn transform_mode(
        &self,
        request: TransformModeRequest,
    ) -> Result<TransformModeResponse, Error> {
        self.send(request)
    }
}
