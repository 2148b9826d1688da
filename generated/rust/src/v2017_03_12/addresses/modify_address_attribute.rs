// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use super::super::{Client, api};

/// Renames an elastic IP address (EIP).
///
/// The request of [`Client::modify_address_attribute`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct ModifyAddressAttributeRequest {
    /// Address to rename.
    ///
    /// Required. Example: `eip-hxlqja90`.
    pub address_id: String,
    /// New name.
    ///
    /// Required. Length: at most 20 characters.
    pub address_name: String,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl ModifyAddressAttributeRequest {
    /// Creates a request from its required members.
    pub fn new(address_id: impl Into<String>, address_name: impl Into<String>) -> Self {
        Self {
            address_id: address_id.into(),
            address_name: address_name.into(),
            extra: Extra::default(),
        }
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for ModifyAddressAttributeRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for ModifyAddressAttributeRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["AddressId", "AddressName"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.address_id.encode(),
            1 => self.address_name.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`ModifyAddressAttributeRequest`](crate::v2017_03_12::ModifyAddressAttributeRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ModifyAddressAttributeResponse {
    /// Id of the call. The vendor's support asks for it.
    pub request_id: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for ModifyAddressAttributeResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for ModifyAddressAttributeResponse {
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

impl Decode for ModifyAddressAttributeResponse {
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
    "ModifyAddressAttribute",
    &[
        Member::new("AddressId", Kind::String)
            .required(true)
            .limits(&[Limit::Prefix(&["eip-"])]),
        Member::new("AddressName", Kind::String)
            .required(true)
            .limits(
                &[
                    Limit::Length {
                        min: None,
                        max: Some(20),
                    },
                ],
            ),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "ModifyAddressAttribute",
    &api::API,
    &api::HOST_EIP,
    Effect::Write,
    &STRUCTURE,
);

impl Request for ModifyAddressAttributeRequest {
    type Response = ModifyAddressAttributeResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Renames an elastic IP address (EIP).
    ///
    /// # Errors
    ///
    /// Error codes documented for this action, in addition to those of every call:
    ///
    /// - [`InvalidAddressId.NotFound`](super::super::ErrorCode::InvalidAddressIdNotFound): There is no elastic IP address with this id.
    /// - [`InvalidParameterValue.TooLong`](super::super::ErrorCode::InvalidParameterValueTooLong): A value is too long, such as an address name of more than 20 characters.
    /// - [`InvalidParameterValue`](super::super::ErrorCode::InvalidParameterValue): A value is malformed or not supported.
    ///
    /// # Example
    ///
    /// A new name:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = ModifyAddressAttributeRequest::new("eip-p2x6wxc0", "test_eip");
    /// let response = client.modify_address_attribute(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn modify_address_attribute(
        &self,
        request: ModifyAddressAttributeRequest,
    ) -> Result<ModifyAddressAttributeResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Renames an elastic IP address (EIP).
    ///
    /// Blocks until the response has been read. [`Client::modify_address_attribute`](super::super::Client::modify_address_attribute) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::modify_address_attribute`](super::super::Client::modify_address_attribute).
    pub fn modify_address_attribute(
        &self,
        request: ModifyAddressAttributeRequest,
    ) -> Result<ModifyAddressAttributeResponse, Error> {
        self.send(request)
    }
}
