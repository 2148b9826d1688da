// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Member, Structure},
    types::Extra,
};
use super::super::{Client, api};

/// Adds a public key of the caller's own to the account.
///
/// Sent by [`Client::import_key_pair`], which tells more.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct ImportKeyPairRequest {
    /// Name of the key pair.
    pub key_name: String,
    /// Public key in OpenSSH format, such as "ssh-rsa AAAA...".
    pub pub_key: String,
    /// Parameters that the spec lacks, sent as they are.
    pub extra: Extra,
}

impl ImportKeyPairRequest {
    /// With what is required.
    pub fn new(key_name: impl Into<String>, pub_key: impl Into<String>) -> Self {
        Self {
            key_name: key_name.into(),
            pub_key: pub_key.into(),
            extra: Extra::default(),
        }
    }

    /// Sends a parameter that the spec lacks, under the name the wire has.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for ImportKeyPairRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for ImportKeyPairRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["keyName", "pubKey"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.key_name.encode(),
            1 => self.pub_key.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`ImportKeyPairRequest`](crate::legacy::ImportKeyPairRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ImportKeyPairResponse {
    /// Id of the new key pair.
    ///
    /// Format: key-pair-id.
    pub key_id: Option<String>,
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

impl Encode for ImportKeyPairResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for ImportKeyPairResponse {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["code", "codeDesc", "keyId", "message"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.code.encode(),
            1 => self.code_desc.encode(),
            2 => self.key_id.encode(),
            3 => self.message.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for ImportKeyPairResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "keyId" => d.member("keyId", &mut value.key_id)?,
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
    "ImportKeyPair",
    &[
        Member::new("keyName", Kind::Text).required(true),
        Member::new("pubKey", Kind::Text).required(true),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "ImportKeyPair",
    &api::API,
    &api::HOST_CVM,
    Effect::Write,
    &STRUCTURE,
);

impl Request for ImportKeyPairRequest {
    type Response = ImportKeyPairResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Adds a public key of the caller's own to the account.
    ///
    /// The key is bound to no instance; see BindInstanceKey. Who has only a private key can make the public key from it first,
    /// with any SSL tool.
    ///
    /// Manual: p358-359.
    ///
    /// # Errors
    ///
    /// The manual lists no codes for this action, beside those of every call.
    ///
    /// # Example
    ///
    /// Import a public key:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::legacy::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = ImportKeyPairRequest::new(
    ///     "operation_key",
    ///     "ssh-rsa XXXXXXXXXXXXXX== skey_45071",
    /// );
    /// let response = client.import_key_pair(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn import_key_pair(
        &self,
        request: ImportKeyPairRequest,
    ) -> Result<ImportKeyPairResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Adds a public key of the caller's own to the account.
    ///
    /// [`Client::import_key_pair`](super::super::Client::import_key_pair) tells more.
    ///
    /// # Errors
    ///
    /// As there.
    pub fn import_key_pair(
        &self,
        request: ImportKeyPairRequest,
    ) -> Result<ImportKeyPairResponse, Error> {
        self.send(request)
    }
}
