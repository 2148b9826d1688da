// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use super::super::{Client, api};

/// Changes the name or the description of a key pair.
///
/// The request of [`Client::modify_key_pair_attribute`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct ModifyKeyPairAttributeRequest {
    /// Key pair to change.
    ///
    /// Required. Example: `skey-mv9yzyjj`.
    pub key_id: String,
    /// New name: digits, letters and underscores. It must be unique.
    ///
    /// Length: at most 25 characters.
    pub key_name: Option<String>,
    /// New description; any text is allowed.
    ///
    /// Length: at most 60 characters.
    pub description: Option<String>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl ModifyKeyPairAttributeRequest {
    /// Creates a request from its required members.
    pub fn new(key_id: impl Into<String>) -> Self {
        Self {
            key_id: key_id.into(),
            key_name: None,
            description: None,
            extra: Extra::default(),
        }
    }

    /// Sets [`key_name`](Self::key_name): new name: digits, letters and underscores. It must be unique.
    pub fn key_name(mut self, value: impl Into<String>) -> Self {
        self.key_name = Some(value.into());
        self
    }

    /// Sets [`description`](Self::description): new description; any text is allowed.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for ModifyKeyPairAttributeRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for ModifyKeyPairAttributeRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["Description", "KeyId", "KeyName"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.description.encode(),
            1 => self.key_id.encode(),
            2 => self.key_name.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`ModifyKeyPairAttributeRequest`](crate::v2017_03_12::ModifyKeyPairAttributeRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ModifyKeyPairAttributeResponse {
    /// Id of the call. The vendor's support asks for it.
    pub request_id: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for ModifyKeyPairAttributeResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for ModifyKeyPairAttributeResponse {
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

impl Decode for ModifyKeyPairAttributeResponse {
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
    "ModifyKeyPairAttribute",
    &[
        Member::new("Description", Kind::String)
            .limits(
                &[
                    Limit::Length {
                        min: None,
                        max: Some(60),
                    },
                ],
            ),
        Member::new("KeyId", Kind::String)
            .required(true)
            .limits(&[Limit::Prefix(&["skey-"])]),
        Member::new("KeyName", Kind::String)
            .limits(
                &[
                    Limit::Length {
                        min: None,
                        max: Some(25),
                    },
                ],
            ),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "ModifyKeyPairAttribute",
    &api::API,
    &api::HOST_CVM,
    Effect::Write,
    &STRUCTURE,
);

impl Request for ModifyKeyPairAttributeRequest {
    type Response = ModifyKeyPairAttributeResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Changes the name or the description of a key pair.
    ///
    /// The id of a key pair never changes.
    ///
    /// # Errors
    ///
    /// Error codes documented for this action, in addition to those of every call:
    ///
    /// - [`MissingParameter`](super::super::ErrorCode::MissingParameter): A parameter is missing that is required, or that another parameter makes necessary.
    /// - [`InvalidParameter`](super::super::ErrorCode::InvalidParameter): A required parameter is missing, or a parameter is malformed or not supported. The message says which.
    /// - [`InvalidParameterValue`](super::super::ErrorCode::InvalidParameterValue): A value is malformed or not supported.
    /// - [`InvalidKeyPairId.Malformed`](super::super::ErrorCode::InvalidKeyPairIdMalformed): The id of a key pair is malformed, for example too short.
    /// - [`InvalidKeyPairId.NotFound`](super::super::ErrorCode::InvalidKeyPairIdNotFound): There is no key pair with this id.
    /// - [`InvalidKeyPairName.Duplicate`](super::super::ErrorCode::InvalidKeyPairNameDuplicate): Another key pair has this name.
    /// - [`InvalidKeyPairDescriptionTooLong`](super::super::ErrorCode::InvalidKeyPairDescriptionTooLong): The remark on the key pair is longer than 60 characters.
    /// - [`InternalServerError`](super::super::ErrorCode::InternalServerError): The service failed; try again later.
    ///
    /// # Example
    ///
    /// A new name:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = ModifyKeyPairAttributeRequest::new("skey-mv9yzyjj")
    ///     .key_name("Tencent");
    /// let response = client.modify_key_pair_attribute(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn modify_key_pair_attribute(
        &self,
        request: ModifyKeyPairAttributeRequest,
    ) -> Result<ModifyKeyPairAttributeResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Changes the name or the description of a key pair.
    ///
    /// Blocks until the response has been read. [`Client::modify_key_pair_attribute`](super::super::Client::modify_key_pair_attribute) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::modify_key_pair_attribute`](super::super::Client::modify_key_pair_attribute).
    pub fn modify_key_pair_attribute(
        &self,
        request: ModifyKeyPairAttributeRequest,
    ) -> Result<ModifyKeyPairAttributeResponse, Error> {
        self.send(request)
    }
}
