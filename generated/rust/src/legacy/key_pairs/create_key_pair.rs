// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Member, Structure},
    types::Extra,
};
use crate::legacy::types::CreateKeyPairData;
use super::super::{Client, api};

/// Makes an OpenSSH RSA key pair, to log in to Linux instances with.
///
/// Sent by [`Client::create_key_pair`], which tells more.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct CreateKeyPairRequest {
    /// Name of the key pair, of digits, letters and underscores; no other key pair may have it.
    pub key_name: String,
    /// Parameters that the spec lacks, sent as they are.
    pub extra: Extra,
}

impl CreateKeyPairRequest {
    /// With what is required.
    pub fn new(key_name: impl Into<String>) -> Self {
        Self {
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
    ///
    /// The manual contradicts itself: The table lists its members flat; the example nests them, as here.
    pub data: Option<CreateKeyPairData>,
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
    "CreateKeyPair",
    &[Member::new("keyName", Kind::Text).required(true)],
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
    /// Makes an OpenSSH RSA key pair, to log in to Linux instances with.
    ///
    /// The response is the only place that ever shows the private key: the service does not keep it. Save it at once. The new key
    /// pair is bound to no instance; see BindInstanceKey.
    ///
    /// Manual: p350-352.
    ///
    /// # Errors
    ///
    /// The manual lists no codes for this action, beside those of every call.
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
    /// Makes an OpenSSH RSA key pair, to log in to Linux instances with.
    ///
    /// [`Client::create_key_pair`](super::super::Client::create_key_pair) tells more.
    ///
    /// # Errors
    ///
    /// As there.
    pub fn create_key_pair(
        &self,
        request: CreateKeyPairRequest,
    ) -> Result<CreateKeyPairResponse, Error> {
        self.send(request)
    }
}
