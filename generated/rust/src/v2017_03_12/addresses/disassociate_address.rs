// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use super::super::{Client, api};

/// Unbinds an elastic IP address (EIP) from the resource it is bound to.
///
/// The request of [`Client::disassociate_address`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct DisassociateAddressRequest {
    /// Address to unbind.
    ///
    /// Required. Example: `eip-hxlqja90`.
    pub address_id: String,
    /// Give the instance an ordinary public address afterwards. This is possible only if the address is bound to the main private address of a main network interface, and at most 10 times per day for an account; [`Client::describe_address_quota`](crate::v2017_03_12::Client::describe_address_quota) shows the limit and how much of it is used.
    ///
    /// Default: `false`.
    pub reallocate_normal_public_ip: Option<bool>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl DisassociateAddressRequest {
    /// Creates a request from its required members.
    pub fn new(address_id: impl Into<String>) -> Self {
        Self {
            address_id: address_id.into(),
            reallocate_normal_public_ip: None,
            extra: Extra::default(),
        }
    }

    /// Sets [`reallocate_normal_public_ip`](Self::reallocate_normal_public_ip): give the instance an ordinary public address afterwards. This is possible only if the address is bound to the main private address of a main network interface, and at most 10 times per day for an account; [`Client::describe_address_quota`](crate::v2017_03_12::Client::describe_address_quota) shows the limit and how much of it is used.
    pub fn reallocate_normal_public_ip(mut self, value: bool) -> Self {
        self.reallocate_normal_public_ip = Some(value);
        self
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for DisassociateAddressRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DisassociateAddressRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["AddressId", "ReallocateNormalPublicIp"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.address_id.encode(),
            1 => self.reallocate_normal_public_ip.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`DisassociateAddressRequest`](crate::v2017_03_12::DisassociateAddressRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DisassociateAddressResponse {
    /// Id of the call. The vendor's support asks for it.
    pub request_id: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for DisassociateAddressResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DisassociateAddressResponse {
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

impl Decode for DisassociateAddressResponse {
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
    "DisassociateAddress",
    &[
        Member::new("AddressId", Kind::String)
            .required(true)
            .limits(&[Limit::Prefix(&["eip-"])]),
        Member::new("ReallocateNormalPublicIp", Kind::Boolean).default("FALSE"),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "DisassociateAddress",
    &api::API,
    &api::HOST_EIP,
    Effect::Write,
    &STRUCTURE,
);

impl Request for DisassociateAddressRequest {
    type Response = DisassociateAddressResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Unbinds an elastic IP address (EIP) from the resource it is bound to.
    ///
    /// Only an address in state [`AddressState::Bind`](crate::v2017_03_12::types::AddressState::Bind) or [`AddressState::BindEni`](crate::v2017_03_12::types::AddressState::BindEni) can be unbound, and not if it is blocked. The account keeps the
    /// address. [`Client::describe_addresses`](crate::v2017_03_12::Client::describe_addresses) shows when it leaves the state [`AddressState::Unbinding`](crate::v2017_03_12::types::AddressState::Unbinding).
    ///
    /// The response comes before the work is done; the waiter `waiters::addresses_unbound` waits until it is.
    ///
    /// # Errors
    ///
    /// Error codes documented for this action, in addition to those of every call:
    ///
    /// - [`InvalidAddressId.NotFound`](super::super::ErrorCode::InvalidAddressIdNotFound): There is no elastic IP address with this id.
    /// - [`InvalidAddressId.Blocked`](super::super::ErrorCode::InvalidAddressIdBlocked): The address is blocked. It must be unblocked before it can be bound or unbound.
    /// - [`InvalidAddressIdStatus.NotPermit`](super::super::ErrorCode::InvalidAddressIdStatusNotPermit): The state of the address does not allow the operation. It can be bound only in the state [`AddressState::Unbind`](crate::v2017_03_12::types::AddressState::Unbind), and unbound only in the states [`AddressState::Bind`](crate::v2017_03_12::types::AddressState::Bind) and [`AddressState::BindEni`](crate::v2017_03_12::types::AddressState::BindEni).
    /// - [`InvalidInstanceId.NotFound`](super::super::ErrorCode::InvalidInstanceIdNotFound): There is no instance with this id.
    /// - [`InvalidInstance.NotSupported`](super::super::ErrorCode::InvalidInstanceNotSupported): The instance does not support the operation, at least not in its present state.
    /// - [`InvalidParameter`](super::super::ErrorCode::InvalidParameter): A required parameter is missing, or a parameter is malformed or not supported. The message says which.
    /// - [`AddressQuotaLimitExceeded.DailyAllocate`](super::super::ErrorCode::AddressQuotaLimitExceededDailyAllocate): A daily quota is used up. It is either the quota of applications for addresses in the region, which is twice the quota of addresses, or, in responses of [`Client::disassociate_address`](crate::v2017_03_12::Client::disassociate_address), the quota of ordinary public addresses that replace an elastic one.
    ///
    /// # Example
    ///
    /// Without a new public address:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = DisassociateAddressRequest::new("eip-ek0cdz1g");
    /// let response = client.disassociate_address(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn disassociate_address(
        &self,
        request: DisassociateAddressRequest,
    ) -> Result<DisassociateAddressResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Unbinds an elastic IP address (EIP) from the resource it is bound to.
    ///
    /// Blocks until the response has been read. [`Client::disassociate_address`](super::super::Client::disassociate_address) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::disassociate_address`](super::super::Client::disassociate_address).
    pub fn disassociate_address(
        &self,
        request: DisassociateAddressRequest,
    ) -> Result<DisassociateAddressResponse, Error> {
        self.send(request)
    }
}
