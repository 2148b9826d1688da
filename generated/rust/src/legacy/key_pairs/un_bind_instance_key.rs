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
/// Sent by [`Client::un_bind_instance_key`], which tells more.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct UnBindInstanceKeyRequest {
    /// Key pair to unbind.
    ///
    /// Format: key-pair-id.
    pub key_id: String,
    /// Linux instances to unbind it from; they must be shut down.
    ///
    /// Format: instance-id.
    pub instance_ids: Vec<String>,
    /// Parameters that the spec lacks, sent as they are.
    pub extra: Extra,
}

impl UnBindInstanceKeyRequest {
    /// With what is required.
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

    /// Sends a parameter that the spec lacks, under the name the wire has.
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
    "UnBindInstanceKey",
    &[
        Member::new("instanceIds", Kind::List(&Kind::Text))
            .required(true)
            .limits(&[Limit::Prefix(&["ins-", "qcvm"])]),
        Member::new("keyId", Kind::Text)
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
    /// The password the instance had before works again. An instance that never had one cannot be reached by SSH any more until
    /// ResetInstancePassword gives it one.
    ///
    /// The manual contradicts itself: The overview and the example begin the name with a small letter, the page's text with a capital.
    ///
    /// Manual: p362-363.
    ///
    /// # Errors
    ///
    /// The manual lists no codes for this action, beside those of every call.
    ///
    /// # Example
    ///
    /// One key pair off two instances:
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
    /// [`Client::un_bind_instance_key`](super::super::Client::un_bind_instance_key) tells more.
    ///
    /// # Errors
    ///
    /// As there.
    pub fn un_bind_instance_key(
        &self,
        request: UnBindInstanceKeyRequest,
    ) -> Result<UnBindInstanceKeyResponse, Error> {
        self.send(request)
    }
}
