// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use super::super::{Client, api};

/// Adds the public key of an existing key pair to an account.
///
/// The request of [`Client::import_key_pair`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct ImportKeyPairRequest {
    /// Name of the key pair: digits, letters and underscores. It must be unique.
    ///
    /// Required. Length: at most 25 characters.
    pub key_name: String,
    /// Id of the project the key pair belongs to, as listed by `DescribeProject` of the vendor's API for accounts.
    ///
    /// Required.
    pub project_id: i64,
    /// Text of the public key, in the OpenSSH RSA format.
    ///
    /// Required.
    pub public_key: String,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl ImportKeyPairRequest {
    /// Creates a request from its required members.
    pub fn new(
        key_name: impl Into<String>,
        project_id: i64,
        public_key: impl Into<String>,
    ) -> Self {
        Self {
            key_name: key_name.into(),
            project_id,
            public_key: public_key.into(),
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
        const { &Names::new(&["KeyName", "ProjectId", "PublicKey"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.key_name.encode(),
            1 => self.project_id.encode(),
            2 => self.public_key.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`ImportKeyPairRequest`](crate::v2017_03_12::ImportKeyPairRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ImportKeyPairResponse {
    /// Id of the imported key pair.
    ///
    /// Example: `skey-mv9yzyjj`.
    pub key_id: Option<String>,
    /// Id of the call. The vendor's support asks for it.
    pub request_id: Option<String>,
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
        const { &Names::new(&["KeyId", "RequestId"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.key_id.encode(),
            1 => self.request_id.encode(),
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
                "KeyId" => d.member("KeyId", &mut value.key_id),
                "RequestId" => d.member("RequestId", &mut value.request_id),
                "RequestID" => d.alias("RequestId", &mut value.request_id),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}

static STRUCTURE: Structure = Structure::new(
    "ImportKeyPair",
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
        Member::new("PublicKey", Kind::String).required(true),
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
    /// Adds the public key of an existing key pair to an account.
    ///
    /// The key pair is bound to no instance: see [`Client::associate_instances_key_pairs`](crate::v2017_03_12::Client::associate_instances_key_pairs), or [`key_ids`](crate::v2017_03_12::types::LoginSettings::key_ids) when an instance
    /// is created or reinstalled. If you have only the private key, you can compute the public key from it with an SSL
    /// tool.
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
    /// - [`InvalidPublicKey.Malformed`](super::super::ErrorCode::InvalidPublicKeyMalformed): The public key is not in the OpenSSH RSA format.
    /// - [`InvalidPublicKey.Duplicate`](super::super::ErrorCode::InvalidPublicKeyDuplicate): There is already a key pair with this public key.
    /// - [`InternalServerError`](super::super::ErrorCode::InternalServerError): The service failed; try again later.
    ///
    /// # Example
    ///
    /// A public key for the default project:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = ImportKeyPairRequest::new(
    ///     "operation_key",
    ///     0,
    ///     "ssh-rsa XXXXXXXXXXXX== skey_45071",
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
    /// Adds the public key of an existing key pair to an account.
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
