// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use super::super::{Client, api};

/// Renames an elastic IP.
///
/// The request of [`Client::modify_eip_attributes`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct ModifyEipAttributesRequest {
    /// Elastic IP to rename.
    ///
    /// Required. Example: `eip-m44ku5d2`.
    pub eip_id: String,
    /// New name. No maximum length is documented.
    ///
    /// Required.
    pub eip_name: String,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl ModifyEipAttributesRequest {
    /// Creates a request from its required members.
    pub fn new(eip_id: impl Into<String>, eip_name: impl Into<String>) -> Self {
        Self {
            eip_id: eip_id.into(),
            eip_name: eip_name.into(),
            extra: Extra::default(),
        }
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for ModifyEipAttributesRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for ModifyEipAttributesRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["eipId", "eipName"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.eip_id.encode(),
            1 => self.eip_name.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`ModifyEipAttributesRequest`](crate::legacy::ModifyEipAttributesRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ModifyEipAttributesResponse {
    /// Zero if the call succeeded. Any other number is an error code.
    pub code: Option<i64>,
    /// Reason for the failure, in words that may change. If the call succeeded, it is empty, ok or success.
    pub message: Option<String>,
    /// Name of the code, or Success if the call succeeded.
    pub code_desc: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for ModifyEipAttributesResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for ModifyEipAttributesResponse {
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

impl Decode for ModifyEipAttributesResponse {
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
    "ModifyEipAttributes",
    &[
        Member::new("eipId", Kind::String)
            .required(true)
            .limits(&[Limit::Prefix(&["eip-"])]),
        Member::new("eipName", Kind::String).required(true),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "ModifyEipAttributes",
    &api::API,
    &api::HOST_EIP,
    Effect::Write,
    &STRUCTURE,
);

impl Request for ModifyEipAttributesRequest {
    type Response = ModifyEipAttributesResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Renames an elastic IP.
    ///
    /// # Errors
    ///
    /// No error codes are documented for this action except those of every call.
    ///
    /// # Example
    ///
    /// New name:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::legacy::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = ModifyEipAttributesRequest::new("eip-p2x6wxc0", "test1111");
    /// let response = client.modify_eip_attributes(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn modify_eip_attributes(
        &self,
        request: ModifyEipAttributesRequest,
    ) -> Result<ModifyEipAttributesResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Renames an elastic IP.
    ///
    /// Blocks until the response has been read. [`Client::modify_eip_attributes`](super::super::Client::modify_eip_attributes) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::modify_eip_attributes`](super::super::Client::modify_eip_attributes).
    pub fn modify_eip_attributes(
        &self,
        request: ModifyEipAttributesRequest,
    ) -> Result<ModifyEipAttributesResponse, Error> {
        self.send(request)
    }
}
