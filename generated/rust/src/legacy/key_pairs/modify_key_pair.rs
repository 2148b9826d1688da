// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use crate::legacy::types::ModifyKeyPairData;
use super::super::{Client, api};

/// Renames a key pair.
///
/// The request of [`Client::modify_key_pair`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct ModifyKeyPairRequest {
    /// Key pair to rename; its id does not change.
    ///
    /// Required. Example: `skey-mv9yzyjj`.
    pub key_id: String,
    /// New name: digits, letters and underscores.
    ///
    /// Required.
    pub key_name: String,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl ModifyKeyPairRequest {
    /// Creates a request from its required members.
    pub fn new(key_id: impl Into<String>, key_name: impl Into<String>) -> Self {
        Self {
            key_id: key_id.into(),
            key_name: key_name.into(),
            extra: Extra::default(),
        }
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for ModifyKeyPairRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for ModifyKeyPairRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["keyId", "keyName"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.key_id.encode(),
            1 => self.key_name.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`ModifyKeyPairRequest`](crate::legacy::ModifyKeyPairRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ModifyKeyPairResponse {
    /// No content; it is empty in the example of the manual.
    pub data: Option<ModifyKeyPairData>,
    /// Zero if the call succeeded. Any other number is an error code.
    pub code: Option<i64>,
    /// Reason for the failure, in words that may change. If the call succeeded, it is empty, ok or success.
    pub message: Option<String>,
    /// Name of the code, or Success if the call succeeded.
    pub code_desc: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for ModifyKeyPairResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for ModifyKeyPairResponse {
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

impl Decode for ModifyKeyPairResponse {
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
    "ModifyKeyPair",
    &[
        Member::new("keyId", Kind::String)
            .required(true)
            .limits(&[Limit::Prefix(&["skey-"])]),
        Member::new("keyName", Kind::String).required(true),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "ModifyKeyPair",
    &api::API,
    &api::HOST_CVM,
    Effect::Write,
    &STRUCTURE,
);

impl Request for ModifyKeyPairRequest {
    type Response = ModifyKeyPairResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Renames a key pair.
    ///
    /// # Errors
    ///
    /// No error codes are documented for this action except those of every call.
    ///
    /// # Example
    ///
    /// Rename a key pair:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::legacy::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = ModifyKeyPairRequest::new("skey-mv9yzyjj", "Tencent");
    /// let response = client.modify_key_pair(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn modify_key_pair(
        &self,
        request: ModifyKeyPairRequest,
    ) -> Result<ModifyKeyPairResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Renames a key pair.
    ///
    /// Blocks until the response has been read. [`Client::modify_key_pair`](super::super::Client::modify_key_pair) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::modify_key_pair`](super::super::Client::modify_key_pair).
    pub fn modify_key_pair(
        &self,
        request: ModifyKeyPairRequest,
    ) -> Result<ModifyKeyPairResponse, Error> {
        self.send(request)
    }
}
