// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use super::super::{Client, api};

/// Unbinds key pairs from instances.
///
/// The request of [`Client::disassociate_instances_key_pairs`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct DisassociateInstancesKeyPairsRequest {
    /// Instances to unbind the key pairs from.
    ///
    /// Required. Items: at most 100. Example: `ins-r8hr2upy`.
    pub instance_ids: Vec<String>,
    /// Key pairs to unbind.
    ///
    /// Required. Items: at most 100. Example: `skey-mv9yzyjj`.
    pub key_ids: Vec<String>,
    /// Cut the power of a running instance if it cannot be shut down normally. It is better to shut the instance down beforehand.
    ///
    /// Default: `false`.
    pub force_stop: Option<bool>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl DisassociateInstancesKeyPairsRequest {
    /// Creates a request from its required members.
    pub fn new(
        instance_ids: impl IntoIterator<Item = impl Into<String>>,
        key_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            instance_ids: instance_ids.into_iter().map(Into::into).collect(),
            key_ids: key_ids.into_iter().map(Into::into).collect(),
            force_stop: None,
            extra: Extra::default(),
        }
    }

    /// Sets [`force_stop`](Self::force_stop): cut the power of a running instance if it cannot be shut down normally. It is better to shut the instance down beforehand.
    pub fn force_stop(mut self, value: bool) -> Self {
        self.force_stop = Some(value);
        self
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for DisassociateInstancesKeyPairsRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DisassociateInstancesKeyPairsRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["ForceStop", "InstanceIds", "KeyIds"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.force_stop.encode(),
            1 => self.instance_ids.encode(),
            2 => self.key_ids.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`DisassociateInstancesKeyPairsRequest`](crate::v2017_03_12::DisassociateInstancesKeyPairsRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DisassociateInstancesKeyPairsResponse {
    /// Id of the call. The vendor's support asks for it.
    pub request_id: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for DisassociateInstancesKeyPairsResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DisassociateInstancesKeyPairsResponse {
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

impl Decode for DisassociateInstancesKeyPairsResponse {
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
    "DisassociateInstancesKeyPairs",
    &[
        Member::new("ForceStop", Kind::Boolean).default("FALSE"),
        Member::new("InstanceIds", Kind::List(&Kind::String))
            .required(true)
            .limits(
                &[
                    Limit::Items {
                        min: None,
                        max: Some(100),
                    },
                    Limit::Prefix(&["ins-"]),
                ],
            ),
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
    "DisassociateInstancesKeyPairs",
    &api::API,
    &api::HOST_CVM,
    Effect::Write,
    &STRUCTURE,
);

impl Request for DisassociateInstancesKeyPairsRequest {
    type Response = DisassociateInstancesKeyPairsResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Unbinds key pairs from instances.
    ///
    /// After the call, the password that was set before can be used to log in again. If there was none, nobody can log
    /// in by SSH until [`Client::reset_instances_password`](crate::v2017_03_12::Client::reset_instances_password) sets one. Only Linux instances in state [`InstanceState::Stopped`](crate::v2017_03_12::types::InstanceState::Stopped) are supported. If one
    /// of the instances cannot be changed, the call fails with a specific error code.
    ///
    /// # Errors
    ///
    /// Error codes documented for this action, in addition to those of every call:
    ///
    /// - [`MissingParameter`](super::super::ErrorCode::MissingParameter): A parameter is missing that is required, or that another parameter makes necessary.
    /// - [`InvalidParameterValue`](super::super::ErrorCode::InvalidParameterValue): A value is malformed or not supported.
    /// - [`InvalidParameterValue.LimitExceeded`](super::super::ErrorCode::InvalidParameterValueLimitExceeded): A list has more values than the action accepts.
    /// - [`InvalidInstanceId.NotFound`](super::super::ErrorCode::InvalidInstanceIdNotFound): There is no instance with this id.
    /// - [`InvalidInstanceId.Malformed`](super::super::ErrorCode::InvalidInstanceIdMalformed): An instance id is malformed, for example too short.
    /// - [`InvalidInstance.NotSupported`](super::super::ErrorCode::InvalidInstanceNotSupported): The instance does not support the operation, at least not in its present state.
    /// - [`InvalidKeyPairId.Malformed`](super::super::ErrorCode::InvalidKeyPairIdMalformed): The id of a key pair is malformed, for example too short.
    /// - [`InvalidKeyPairId.NotFound`](super::super::ErrorCode::InvalidKeyPairIdNotFound): There is no key pair with this id.
    /// - [`InternalServerError`](super::super::ErrorCode::InternalServerError): The service failed; try again later.
    ///
    /// # Example
    ///
    /// Unbind one key from two instances:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = DisassociateInstancesKeyPairsRequest::new(
    ///     ["ins-1e4r6y8i", "ins-3e56fg78"],
    ///     ["skey-4e5ty7i8"],
    /// );
    /// let response = client.disassociate_instances_key_pairs(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn disassociate_instances_key_pairs(
        &self,
        request: DisassociateInstancesKeyPairsRequest,
    ) -> Result<DisassociateInstancesKeyPairsResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Unbinds key pairs from instances.
    ///
    /// Blocks until the response has been read. [`Client::disassociate_instances_key_pairs`](super::super::Client::disassociate_instances_key_pairs) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::disassociate_instances_key_pairs`](super::super::Client::disassociate_instances_key_pairs).
    pub fn disassociate_instances_key_pairs(
        &self,
        request: DisassociateInstancesKeyPairsRequest,
    ) -> Result<DisassociateInstancesKeyPairsResponse, Error> {
        self.send(request)
    }
}
