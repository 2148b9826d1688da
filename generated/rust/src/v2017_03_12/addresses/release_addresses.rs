// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use super::super::{Client, api};

/// Gives elastic IP addresses (EIP) back.
///
/// Sent by [`Client::release_addresses`], which tells more.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct ReleaseAddressesRequest {
    /// Addresses to give back.
    ///
    /// Format: address-id.
    pub address_ids: Vec<String>,
    /// Parameters that the spec lacks, sent as they are.
    pub extra: Extra,
}

impl ReleaseAddressesRequest {
    /// With what is required.
    pub fn new(address_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            address_ids: address_ids.into_iter().map(Into::into).collect(),
            extra: Extra::default(),
        }
    }

    /// Sends a parameter that the spec lacks, under the name the wire has.
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
    /// Identifies the call when asking the vendor for help.
    ///
    /// The manual contradicts itself: The examples of RunInstances and all image pages print RequestID, every other page prints RequestId, and some price examples have neither. We name it RequestId and read both.
    pub request_id: Option<String>,
    /// Members that the spec lacks, as they came.
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
    "ReleaseAddresses",
    &[
        Member::new("AddressIds", Kind::List(&Kind::Text))
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
    /// Gives elastic IP addresses (EIP) back.
    ///
    /// This cannot be undone: the IP address no longer belongs to the account. Only an address that is
    /// UNBIND can be released; unbind it with DisassociateAddress first.
    ///
    /// **What this call removes is lost.**
    ///
    /// The response comes before the work is done.
    ///
    /// Manual: p153-154.
    ///
    /// # Errors
    ///
    /// Codes the manual lists for this action, beside those of every call:
    ///
    /// - [`InvalidAddressId.NotFound`](super::super::ErrorCode::InvalidAddressIdNotFound): There is no elastic IP address with this id.
    /// - [`InvalidAddressState`](super::super::ErrorCode::InvalidAddressState): The state of the address forbids its release; it must be UNBIND.
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
    /// Gives elastic IP addresses (EIP) back.
    ///
    /// **What this call removes is lost.**
    /// [`Client::release_addresses`](super::super::Client::release_addresses) tells more.
    ///
    /// # Errors
    ///
    /// As there.
    pub fn release_addresses(
        &self,
        request: ReleaseAddressesRequest,
    ) -> Result<ReleaseAddressesResponse, Error> {
        self.send(request)
    }
}
