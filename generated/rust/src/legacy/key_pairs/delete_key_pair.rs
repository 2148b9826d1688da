// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use crate::legacy::types::DeleteKeyPairDetail;
use super::super::{Client, api};

/// Deletes key pairs from the account.
///
/// The request of [`Client::delete_key_pair`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct DeleteKeyPairRequest {
    /// Key pairs to delete.
    ///
    /// Required. Example: `skey-mv9yzyjj`.
    pub key_ids: Vec<String>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl DeleteKeyPairRequest {
    /// Creates a request from its required members.
    pub fn new(key_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            key_ids: key_ids.into_iter().map(Into::into).collect(),
            extra: Extra::default(),
        }
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for DeleteKeyPairRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DeleteKeyPairRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["keyIds"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.key_ids.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`DeleteKeyPairRequest`](crate::legacy::DeleteKeyPairRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteKeyPairResponse {
    /// Result for each key pair.
    pub detail: Option<DeleteKeyPairDetail>,
    /// Zero if the call succeeded. Any other number is an error code.
    pub code: Option<i64>,
    /// Reason for the failure, in words that may change. If the call succeeded, it is empty, ok or success.
    pub message: Option<String>,
    /// Name of the code, or Success if the call succeeded.
    pub code_desc: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for DeleteKeyPairResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DeleteKeyPairResponse {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["code", "codeDesc", "detail", "message"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.code.encode(),
            1 => self.code_desc.encode(),
            2 => self.detail.encode(),
            3 => self.message.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for DeleteKeyPairResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "detail" => d.member("detail", &mut value.detail),
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
    "DeleteKeyPair",
    &[
        Member::new("keyIds", Kind::List(&Kind::String))
            .required(true)
            .limits(&[Limit::Prefix(&["skey-"])]),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "DeleteKeyPair",
    &api::API,
    &api::HOST_CVM,
    Effect::Destroy,
    &STRUCTURE,
);

impl Request for DeleteKeyPairRequest {
    type Response = DeleteKeyPairResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Deletes key pairs from the account.
    ///
    /// A key pair that is used by an instance or an image is not deleted, while the others of the same call are. Check the
    /// code of each entry in [`detail.delete_key_set`](crate::legacy::types::DeleteKeyPairDetail::delete_key_set), not only the `code` of the whole response.
    ///
    /// **This call destroys something for good.**
    ///
    /// # Errors
    ///
    /// No error codes are documented for this action except those of every call.
    ///
    /// # Example
    ///
    /// One key pair:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::legacy::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = DeleteKeyPairRequest::new(["skey-mv9yzyjj"]);
    /// let response = client.delete_key_pair(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn delete_key_pair(
        &self,
        request: DeleteKeyPairRequest,
    ) -> Result<DeleteKeyPairResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Deletes key pairs from the account.
    ///
    /// **This call destroys something for good.**
    ///
    /// Blocks until the response has been read. [`Client::delete_key_pair`](super::super::Client::delete_key_pair) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::delete_key_pair`](super::super::Client::delete_key_pair).
    pub fn delete_key_pair(
        &self,
        request: DeleteKeyPairRequest,
    ) -> Result<DeleteKeyPairResponse, Error> {
        self.send(request)
    }
}
