// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use super::super::{Client, api};

/// Allocates elastic IP addresses (EIP) to the account.
///
/// The request of [`Client::allocate_addresses`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct AllocateAddressesRequest {
    /// Number of addresses to allocate.
    ///
    /// Range: 1 to 5. Default: `1`.
    pub address_count: Option<i64>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl AllocateAddressesRequest {
    /// Creates a request with no member set.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`address_count`](Self::address_count): number of addresses to allocate.
    pub fn address_count(mut self, value: i64) -> Self {
        self.address_count = Some(value);
        self
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for AllocateAddressesRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for AllocateAddressesRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["AddressCount"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.address_count.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`AllocateAddressesRequest`](crate::v2017_03_12::AllocateAddressesRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AllocateAddressesResponse {
    /// Ids of the new addresses.
    ///
    /// Example: `eip-hxlqja90`.
    pub address_set: Vec<String>,
    /// Id of the call. The vendor's support asks for it.
    pub request_id: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for AllocateAddressesResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for AllocateAddressesResponse {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["AddressSet", "RequestId"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => Value::unless_empty(&self.address_set),
            1 => self.request_id.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for AllocateAddressesResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "AddressSet" => d.member("AddressSet", &mut value.address_set),
                "RequestId" => d.member("RequestId", &mut value.request_id),
                "RequestID" => d.alias("RequestId", &mut value.request_id),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}

static STRUCTURE: Structure = Structure::new(
    "AllocateAddresses",
    &[
        Member::new("AddressCount", Kind::Integer)
            .limits(
                &[
                    Limit::Range {
                        min: Some(1),
                        max: Some(5),
                        step: None,
                    },
                ],
            )
            .default("1"),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "AllocateAddresses",
    &api::API,
    &api::HOST_EIP,
    Effect::Purchase,
    &STRUCTURE,
);

impl Request for AllocateAddressesRequest {
    type Response = AllocateAddressesResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Allocates elastic IP addresses (EIP) to the account.
    ///
    /// An address belongs to the account, not to an instance, so it can be moved to another instance if the first one
    /// fails. The account keeps it until it is released, or until its fees have been unpaid for more than seven days. An
    /// account can have 20 addresses in a region, and can apply for twice its quota per day; [`Client::describe_address_quota`](crate::v2017_03_12::Client::describe_address_quota)
    /// returns both limits. [`Client::describe_addresses`](crate::v2017_03_12::Client::describe_addresses) shows when the state of an address changes from [`AddressState::Creating`](crate::v2017_03_12::types::AddressState::Creating)
    /// to [`AddressState::Unbind`](crate::v2017_03_12::types::AddressState::Unbind).
    ///
    /// **This call may cost money.**
    ///
    /// The response comes before the work is done; the waiter `waiters::addresses_unbound` waits until it is.
    ///
    /// # Errors
    ///
    /// Error codes documented for this action, in addition to those of every call:
    ///
    /// - [`AddressQuotaLimitExceeded`](super::super::ErrorCode::AddressQuotaLimitExceeded): The account has reached its limit of 20 addresses in the region.
    /// - [`AddressQuotaLimitExceeded.DailyAllocate`](super::super::ErrorCode::AddressQuotaLimitExceededDailyAllocate): A daily quota is used up. It is either the quota of applications for addresses in the region, which is twice the quota of addresses, or, in responses of [`Client::disassociate_address`](crate::v2017_03_12::Client::disassociate_address), the quota of ordinary public addresses that replace an elastic one.
    ///
    /// # Example
    ///
    /// One address:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = AllocateAddressesRequest::new().address_count(1);
    /// let response = client.allocate_addresses(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn allocate_addresses(
        &self,
        request: AllocateAddressesRequest,
    ) -> Result<AllocateAddressesResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Allocates elastic IP addresses (EIP) to the account.
    ///
    /// **This call may cost money.**
    ///
    /// Blocks until the response has been read. [`Client::allocate_addresses`](super::super::Client::allocate_addresses) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::allocate_addresses`](super::super::Client::allocate_addresses).
    pub fn allocate_addresses(
        &self,
        request: AllocateAddressesRequest,
    ) -> Result<AllocateAddressesResponse, Error> {
        self.send(request)
    }
}
