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
/// Sent by [`Client::modify_key_pair`], which tells more.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct ModifyKeyPairRequest {
    /// Key pair to rename; the id itself stays.
    ///
    /// Format: key-pair-id.
    pub key_id: String,
    /// New name, of digits, letters and underscores.
    pub key_name: String,
    /// Parameters that the spec lacks, sent as they are.
    pub extra: Extra,
}

impl ModifyKeyPairRequest {
    /// With what is required.
    pub fn new(key_id: impl Into<String>, key_name: impl Into<String>) -> Self {
        Self {
            key_id: key_id.into(),
            key_name: key_name.into(),
            extra: Extra::default(),
        }
    }

    /// Sends a parameter that the spec lacks, under the name the wire has.
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
    /// Always empty.
    ///
    /// Inferred: Only the example has it.
    pub data: Option<ModifyKeyPairData>,
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
                "data" => d.member("data", &mut value.data)?,
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
    "ModifyKeyPair",
    &[
        Member::new("keyId", Kind::Text)
            .required(true)
            .limits(&[Limit::Prefix(&["skey-"])]),
        Member::new("keyName", Kind::Text).required(true),
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
    /// Manual: p353-354.
    ///
    /// # Errors
    ///
    /// The manual lists no codes for this action, beside those of every call.
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
    /// [`Client::modify_key_pair`](super::super::Client::modify_key_pair) tells more.
    ///
    /// # Errors
    ///
    /// As there.
    pub fn modify_key_pair(
        &self,
        request: ModifyKeyPairRequest,
    ) -> Result<ModifyKeyPairResponse, Error> {
        self.send(request)
    }
}
