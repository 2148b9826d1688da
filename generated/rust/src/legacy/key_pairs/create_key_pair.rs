// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Member, Structure},
    types::Extra,
};
use crate::legacy::types::CreateKeyPairData;
use super::super::{Client, api};

/// Creates an OpenSSH RSA key pair for logging in to Linux instances.
///
/// The request of [`Client::create_key_pair`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct CreateKeyPairRequest {
    /// Name of the key pair: digits, letters and underscores. It must be unique.
    ///
    /// Required.
    pub key_name: String,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl CreateKeyPairRequest {
    /// Creates a request from its required members.
    pub fn new(key_name: impl Into<String>) -> Self {
        Self {
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

impl Encode for CreateKeyPairRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for CreateKeyPairRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["keyName"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.key_name.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`CreateKeyPairRequest`](crate::legacy::CreateKeyPairRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateKeyPairResponse {
    /// The new key pair.
    pub data: Option<CreateKeyPairData>,
    /// Zero if the call succeeded. Any other number is an error code.
    pub code: Option<i64>,
    /// Reason for the failure, in words that may change. If the call succeeded, it is empty, ok or success.
    pub message: Option<String>,
    /// Name of the code, or Success if the call succeeded.
    pub code_desc: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for CreateKeyPairResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for CreateKeyPairResponse {
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

impl Decode for CreateKeyPairResponse {
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
    "CreateKeyPair",
    &[Member::new("keyName", Kind::String).required(true)],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "CreateKeyPair",
    &api::API,
    &api::HOST_CVM,
    Effect::Write,
    &STRUCTURE,
);

impl Request for CreateKeyPairRequest {
    type Response = CreateKeyPairResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Creates an OpenSSH RSA key pair for logging in to Linux instances.
    ///
    /// Only this response contains the private key: the service does not keep it. Save it at once, for example in a file
    /// that an SSH client uses to log in. [`Client::bind_instance_key`](crate::legacy::Client::bind_instance_key) binds the key pair to instances.
    ///
    /// # Errors
    ///
    /// No error codes are documented for this action except those of every call.
    ///
    /// # Example
    ///
    /// A new key pair:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::legacy::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = CreateKeyPairRequest::new("Tencent");
    /// let response = client.create_key_pair(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn create_key_pair(
        &self,
        request: CreateKeyPairRequest,
    ) -> Result<CreateKeyPairResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Creates an OpenSSH RSA key pair for logging in to Linux instances.
    ///
    /// Blocks until the response has been read. [`Client::create_key_pair`](super::super::Client::create_key_pair) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::create_key_pair`](super::super::Client::create_key_pair).
    pub fn create_key_pair(
        &self,
        request: CreateKeyPairRequest,
    ) -> Result<CreateKeyPairResponse, Error> {
        self.send(request)
    }
}
