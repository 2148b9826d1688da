// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Member, Structure},
    types::Extra,
};
use super::super::{Client, api};

/// Imports a public key of the caller into the account.
///
/// The request of [`Client::import_key_pair`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct ImportKeyPairRequest {
    /// Name of the key pair.
    ///
    /// Required.
    pub key_name: String,
    /// Public key in OpenSSH format, such as "ssh-rsa AAAA...".
    ///
    /// Required.
    pub pub_key: String,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl ImportKeyPairRequest {
    /// Creates a request from its required members.
    pub fn new(key_name: impl Into<String>, pub_key: impl Into<String>) -> Self {
        Self {
            key_name: key_name.into(),
            pub_key: pub_key.into(),
            extra: Extra::default(),
        }
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
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
    /// Example: `skey-mv9yzyjj`.
    pub key_id: Option<String>,
    /// Zero if the call succeeded. Any other number is an error code.
    pub code: Option<i64>,
    /// Reason for the failure, in words that may change. If the call succeeded, it is empty, ok or success.
    pub message: Option<String>,
    /// Name of the code, or Success if the call succeeded.
    pub code_desc: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
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
                "keyId" => d.member("keyId", &mut value.key_id),
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
    "ImportKeyPair",
    &[
        Member::new("keyName", Kind::String).required(true),
        Member::new("pubKey", Kind::String).required(true),
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
    /// Imports a public key of the caller into the account.
    ///
    /// The key is not bound to any instance; see [`Client::bind_instance_key`](crate::legacy::Client::bind_instance_key). If you have only the private key, you can generate the
    /// public key from it with an SSL tool.
    ///
    /// # Errors
    ///
    /// No error codes are documented for this action except those of every call.
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
    /// Imports a public key of the caller into the account.
    ///
    /// Blocks until the response has been read. [`Client::import_key_pair`](super::super::Client::import_key_pair) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::import_key_pair`](super::super::Client::import_key_pair).
    pub fn import_key_pair(
        &self,
        request: ImportKeyPairRequest,
    ) -> Result<ImportKeyPairResponse, Error> {
        self.send(request)
    }
}
