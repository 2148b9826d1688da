// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use super::super::{Client, api};

/// Deletes key pairs that the service stores.
///
/// The request of [`Client::delete_key_pairs`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct DeleteKeyPairsRequest {
    /// Key pairs to delete.
    ///
    /// Required. Items: at most 100. Example: `skey-mv9yzyjj`.
    pub key_ids: Vec<String>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl DeleteKeyPairsRequest {
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

impl Encode for DeleteKeyPairsRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DeleteKeyPairsRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["KeyIds"]) }
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

/// Response to [`DeleteKeyPairsRequest`](crate::v2017_03_12::DeleteKeyPairsRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteKeyPairsResponse {
    /// Id of the call. The vendor's support asks for it.
    pub request_id: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for DeleteKeyPairsResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DeleteKeyPairsResponse {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["RequestId"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.request_id.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for DeleteKeyPairsResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "RequestId" => d.member("RequestId", &mut value.request_id),
                "RequestID" => d.alias("RequestId", &mut value.request_id),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}

static STRUCTURE: Structure = Structure::new(
    "DeleteKeyPairs",
    &[
        Member::new("KeyIds", Kind::List(&Kind::String))
            .required(true)
            .limits(
                &[
                    Limit::Items {
                        min: None,
                        max: Some(100),
                    },
                    Limit::Prefix(&["skey-"]),
                ],
            ),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "DeleteKeyPairs",
    &api::API,
    &api::HOST_CVM,
    Effect::Destroy,
    &STRUCTURE,
);

impl Request for DeleteKeyPairsRequest {
    type Response = DeleteKeyPairsResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Deletes key pairs that the service stores.
    ///
    /// A key pair that an instance or an image uses is not deleted, so a call may delete only some of the key pairs.
    /// Call [`Client::describe_key_pairs`](crate::v2017_03_12::Client::describe_key_pairs) afterwards to see which are left.
    ///
    /// **This call destroys something for good.**
    ///
    /// # Errors
    ///
    /// Error codes documented for this action, in addition to those of every call:
    ///
    /// - [`MissingParameter`](super::super::ErrorCode::MissingParameter): A parameter is missing that is required, or that another parameter makes necessary.
    /// - [`InvalidParameterValue`](super::super::ErrorCode::InvalidParameterValue): A value is malformed or not supported.
    /// - [`InvalidParameterValue.LimitExceeded`](super::super::ErrorCode::InvalidParameterValueLimitExceeded): A list has more values than the action accepts.
    /// - [`InvalidKeyPairId.Malformed`](super::super::ErrorCode::InvalidKeyPairIdMalformed): The id of a key pair is malformed, for example too short.
    /// - [`InvalidKeyPair.LimitExceeded`](super::super::ErrorCode::InvalidKeyPairLimitExceeded): There are more key pairs than allowed.
    /// - [`InternalServerError`](super::super::ErrorCode::InternalServerError): The service failed; try again later.
    ///
    /// # Example
    ///
    /// One key pair:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = DeleteKeyPairsRequest::new(["skey-mv9yzyjj"]);
    /// let response = client.delete_key_pairs(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn delete_key_pairs(
        &self,
        request: DeleteKeyPairsRequest,
    ) -> Result<DeleteKeyPairsResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Deletes key pairs that the service stores.
    ///
    /// **This call destroys something for good.**
    ///
    /// Blocks until the response has been read. [`Client::delete_key_pairs`](super::super::Client::delete_key_pairs) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::delete_key_pairs`](super::super::Client::delete_key_pairs).
    pub fn delete_key_pairs(
        &self,
        request: DeleteKeyPairsRequest,
    ) -> Result<DeleteKeyPairsResponse, Error> {
        self.send(request)
    }
}
