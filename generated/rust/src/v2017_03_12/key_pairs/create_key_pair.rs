// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use crate::v2017_03_12::types::KeyPair;
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
    /// Required. Length: at most 25 characters.
    pub key_name: String,
    /// Id of the project the key pair belongs to, as listed by `DescribeProject` of the vendor's API for accounts.
    ///
    /// Required.
    pub project_id: i64,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl CreateKeyPairRequest {
    /// Creates a request from its required members.
    pub fn new(key_name: impl Into<String>, project_id: i64) -> Self {
        Self {
            key_name: key_name.into(),
            project_id,
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
        const { &Names::new(&["KeyName", "ProjectId"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.key_name.encode(),
            1 => self.project_id.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`CreateKeyPairRequest`](crate::v2017_03_12::CreateKeyPairRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateKeyPairResponse {
    /// The new key pair with its private key.
    pub key_pair: Option<KeyPair>,
    /// Id of the call. The vendor's support asks for it.
    pub request_id: Option<String>,
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
        const { &Names::new(&["KeyPair", "RequestId"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.key_pair.encode(),
            1 => self.request_id.encode(),
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
                "KeyPair" => d.member("KeyPair", &mut value.key_pair),
                "RequestId" => d.member("RequestId", &mut value.request_id),
                "RequestID" => d.alias("RequestId", &mut value.request_id),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}

static STRUCTURE: Structure = Structure::new(
    "CreateKeyPair",
    &[
        Member::new("KeyName", Kind::String)
            .required(true)
            .limits(
                &[
                    Limit::Length {
                        min: None,
                        max: Some(25),
                    },
                ],
            ),
        Member::new("ProjectId", Kind::Integer).required(true),
    ],
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
    /// Only this response contains the private key: the service does not keep it, so store it in a safe place. SSH clients
    /// can use it from a file. The key pair is bound to no instance: see [`Client::associate_instances_key_pairs`](crate::v2017_03_12::Client::associate_instances_key_pairs), or
    /// [`key_ids`](crate::v2017_03_12::types::LoginSettings::key_ids) when an instance is created or reinstalled.
    ///
    /// # Errors
    ///
    /// Error codes documented for this action, in addition to those of every call:
    ///
    /// - [`MissingParameter`](super::super::ErrorCode::MissingParameter): A parameter is missing that is required, or that another parameter makes necessary.
    /// - [`InvalidParameterValue`](super::super::ErrorCode::InvalidParameterValue): A value is malformed or not supported.
    /// - [`InvalidKeyPairName.Duplicate`](super::super::ErrorCode::InvalidKeyPairNameDuplicate): Another key pair has this name.
    /// - [`InvalidKeyPair.LimitExceeded`](super::super::ErrorCode::InvalidKeyPairLimitExceeded): There are more key pairs than allowed.
    /// - [`InvalidKeyPairNameEmpty`](super::super::ErrorCode::InvalidKeyPairNameEmpty): The name of the key pair is empty.
    /// - [`InvalidKeyPairNameTooLong`](super::super::ErrorCode::InvalidKeyPairNameTooLong): The name of the key pair is longer than 25 characters.
    /// - [`InvalidKeyPairNameIncludeIllegalChar`](super::super::ErrorCode::InvalidKeyPairNameIncludeIllegalChar): The name of the key pair contains characters other than letters, digits and underscores.
    /// - [`InvalidProjectId.NotFound`](super::super::ErrorCode::InvalidProjectIdNotFound): There is no project with this id.
    /// - [`InternalServerError`](super::super::ErrorCode::InternalServerError): The service failed; try again later.
    ///
    /// # Example
    ///
    /// A key pair of the default project:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = CreateKeyPairRequest::new("Tencent", 0);
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
