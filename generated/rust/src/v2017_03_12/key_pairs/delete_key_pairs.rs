// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use super::super::{Client, api};

/// Deletes key pairs that the service holds.
///
/// Sent by [`Client::delete_key_pairs`], which tells more.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct DeleteKeyPairsRequest {
    /// Key pairs to delete.
    ///
    /// Items: at most 100. Format: key-pair-id.
    pub key_ids: Vec<String>,
    /// Parameters that the spec lacks, sent as they are.
    pub extra: Extra,
}

impl DeleteKeyPairsRequest {
    /// With what is required.
    pub fn new(key_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            key_ids: key_ids.into_iter().map(Into::into).collect(),
            extra: Extra::default(),
        }
    }

    /// Sends a parameter that the spec lacks, under the name the wire has.
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
    /// Identifies the call when asking the vendor for help.
    ///
    /// The manual contradicts itself: The examples of RunInstances and all image pages print RequestID, every other page prints RequestId, and some price examples have neither. We name it RequestId and read both.
    pub request_id: Option<String>,
    /// Members that the spec lacks, as they came.
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
                "RequestId" | "RequestID" => {
                    d.member("RequestId", &mut value.request_id)?
                }
                _ => d.unknown(&key, &mut value.extra)?,
            }
        }
        Ok(value)
    }
}

static STRUCTURE: Structure = Structure::new(
    "DeleteKeyPairs",
    &[
        Member::new("KeyIds", Kind::List(&Kind::Text))
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
    /// Deletes key pairs that the service holds.
    ///
    /// A key pair that an instance or an image uses is not deleted, so a call may do a part of its work
    /// only: ask DescribeKeyPairs afterwards which are left.
    ///
    /// **What this call removes is lost.**
    ///
    /// Manual: p172.
    ///
    /// # Errors
    ///
    /// Codes the manual lists for this action, beside those of every call:
    ///
    /// - [`MissingParameter`](super::super::ErrorCode::MissingParameter): A required parameter is missing, or one that another makes necessary.
    /// - [`InvalidParameterValue`](super::super::ErrorCode::InvalidParameterValue): A value is malformed or not supported.
    /// - [`InvalidParameterValue.LimitExceeded`](super::super::ErrorCode::InvalidParameterValueLimitExceeded): A list has more values than the action takes.
    /// - [`InvalidKeyPairId.Malformed`](super::super::ErrorCode::InvalidKeyPairIdMalformed): The id of a key pair is malformed, for instance too short.
    /// - [`InvalidKeyPair.LimitExceeded`](super::super::ErrorCode::InvalidKeyPairLimitExceeded): There are more key pairs than allowed.
    /// - [`InternalServerError`](super::super::ErrorCode::InternalServerError): The service failed; try later.
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
    /// Deletes key pairs that the service holds.
    ///
    /// **What this call removes is lost.**
    /// [`Client::delete_key_pairs`](super::super::Client::delete_key_pairs) tells more.
    ///
    /// # Errors
    ///
    /// As there.
    pub fn delete_key_pairs(
        &self,
        request: DeleteKeyPairsRequest,
    ) -> Result<DeleteKeyPairsResponse, Error> {
        self.send(request)
    }
}
