// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use super::super::{Client, api};

/// Releases elastic IP addresses (EIP).
///
/// The request of [`Client::release_addresses`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct ReleaseAddressesRequest {
    /// Addresses to release.
    ///
    /// Required. Example: `eip-hxlqja90`.
    pub address_ids: Vec<String>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl ReleaseAddressesRequest {
    /// Creates a request from its required members.
    pub fn new(address_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            address_ids: address_ids.into_iter().map(Into::into).collect(),
            extra: Extra::default(),
        }
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for ReleaseAddressesRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for ReleaseAddressesRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["AddressIds"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.address_ids.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`ReleaseAddressesRequest`](crate::v2017_03_12::ReleaseAddressesRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ReleaseAddressesResponse {
    /// Id of the call. The vendor's support asks for it.
    pub request_id: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for ReleaseAddressesResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for ReleaseAddressesResponse {
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

impl Decode for ReleaseAddressesResponse {
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
    "ReleaseAddresses",
    &[
        Member::new("AddressIds", Kind::List(&Kind::String))
            .required(true)
            .limits(&[Limit::Prefix(&["eip-"])]),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "ReleaseAddresses",
    &api::API,
    &api::HOST_EIP,
    Effect::Destroy,
    &STRUCTURE,
);

impl Request for ReleaseAddressesRequest {
    type Response = ReleaseAddressesResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Releases elastic IP addresses (EIP).
    ///
    /// This cannot be undone: the IP addresses no longer belong to the account. Only an address in state [`AddressState::Unbind`](crate::v2017_03_12::types::AddressState::Unbind) can be
    /// released; unbind it with [`Client::disassociate_address`](crate::v2017_03_12::Client::disassociate_address) first.
    ///
    /// **This call destroys something for good.**
    ///
    /// The response comes before the work is done.
    ///
    /// # Errors
    ///
    /// Error codes documented for this action, in addition to those of every call:
    ///
    /// - [`InvalidAddressId.NotFound`](super::super::ErrorCode::InvalidAddressIdNotFound): There is no elastic IP address with this id.
    /// - [`InvalidAddressState`](super::super::ErrorCode::InvalidAddressState): The state of the address does not allow its release. It must be [`AddressState::Unbind`](crate::v2017_03_12::types::AddressState::Unbind).
    ///
    /// # Example
    ///
    /// One address:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = ReleaseAddressesRequest::new(["eip-gzc5rgr2"]);
    /// let response = client.release_addresses(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn release_addresses(
        &self,
        request: ReleaseAddressesRequest,
    ) -> Result<ReleaseAddressesResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Releases elastic IP addresses (EIP).
    ///
    /// **This call destroys something for good.**
    ///
    /// Blocks until the response has been read. [`Client::release_addresses`](super::super::Client::release_addresses) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::release_addresses`](super::super::Client::release_addresses).
    pub fn release_addresses(
        &self,
        request: ReleaseAddressesRequest,
    ) -> Result<ReleaseAddressesResponse, Error> {
        self.send(request)
    }
}
