// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use super::super::{Client, api};

/// Unbinds a key pair from Linux instances that are shut down.
///
/// The request of [`Client::un_bind_instance_key`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct UnBindInstanceKeyRequest {
    /// Key pair to unbind.
    ///
    /// Required. Example: `skey-mv9yzyjj`.
    pub key_id: String,
    /// Linux instances to unbind it from; they must be shut down.
    ///
    /// Required. Example: `ins-r8hr2upy`.
    pub instance_ids: Vec<String>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl UnBindInstanceKeyRequest {
    /// Creates a request from its required members.
    pub fn new(
        key_id: impl Into<String>,
        instance_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            key_id: key_id.into(),
            instance_ids: instance_ids.into_iter().map(Into::into).collect(),
            extra: Extra::default(),
        }
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for UnBindInstanceKeyRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for UnBindInstanceKeyRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["instanceIds", "keyId"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.instance_ids.encode(),
            1 => self.key_id.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`UnBindInstanceKeyRequest`](crate::legacy::UnBindInstanceKeyRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UnBindInstanceKeyResponse {
    /// Zero if the call succeeded. Any other number is an error code.
    pub code: Option<i64>,
    /// Reason for the failure, in words that may change. If the call succeeded, it is empty, ok or success.
    pub message: Option<String>,
    /// Name of the code, or Success if the call succeeded.
    pub code_desc: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for UnBindInstanceKeyResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for UnBindInstanceKeyResponse {
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

impl Decode for UnBindInstanceKeyResponse {
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
    "UnBindInstanceKey",
    &[
        Member::new("instanceIds", Kind::List(&Kind::String))
            .required(true)
            .limits(&[Limit::Prefix(&["ins-", "qcvm"])]),
        Member::new("keyId", Kind::String)
            .required(true)
            .limits(&[Limit::Prefix(&["skey-"])]),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "UnBindInstanceKey",
    &api::API,
    &api::HOST_CVM,
    Effect::Write,
    &STRUCTURE,
);

impl Request for UnBindInstanceKeyRequest {
    type Response = UnBindInstanceKeyResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Unbinds a key pair from Linux instances that are shut down.
    ///
    /// The password that the instance had before works again. An instance that never had a password can no longer be
    /// reached by SSH until [`Client::reset_instance_password`](crate::legacy::Client::reset_instance_password) sets one.
    ///
    /// # Errors
    ///
    /// No error codes are documented for this action except those of every call.
    ///
    /// # Example
    ///
    /// Unbind one key pair from two instances:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::legacy::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = UnBindInstanceKeyRequest::new(
    ///     "skey-xxxxx",
    ///     ["ins-xxxxx", "ins-xxxxx"],
    /// );
    /// let response = client.un_bind_instance_key(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn un_bind_instance_key(
        &self,
        request: UnBindInstanceKeyRequest,
    ) -> Result<UnBindInstanceKeyResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Unbinds a key pair from Linux instances that are shut down.
    ///
    /// Blocks until the response has been read. [`Client::un_bind_instance_key`](super::super::Client::un_bind_instance_key) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::un_bind_instance_key`](super::super::Client::un_bind_instance_key).
    pub fn un_bind_instance_key(
        &self,
        request: UnBindInstanceKeyRequest,
    ) -> Result<UnBindInstanceKeyResponse, Error> {
        self.send(request)
    }
}
