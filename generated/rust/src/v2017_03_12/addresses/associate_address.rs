// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Condition, Demand, Effect, Kind, Limit, Member, Rule, Structure},
    types::Extra,
};
use super::super::{Client, api};

/// Binds an elastic IP address (EIP) to an instance or to a private address of a network interface.
///
/// The request of [`Client::associate_address`], which describes the call and its errors.
///
/// # Rules
///
/// - **Not both an instance and an interface.** At most one of `InstanceId` and `NetworkInterfaceId` may be given.
/// - **An instance or an interface.** When `InstanceId` is not given, `NetworkInterfaceId` is required.
/// - When `NetworkInterfaceId` is given, `PrivateIpAddress` is required.
/// - When `PrivateIpAddress` is given, `NetworkInterfaceId` is required.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct AssociateAddressRequest {
    /// Address to bind.
    ///
    /// Required. Example: `eip-hxlqja90`.
    pub address_id: String,
    /// Instance to bind it to.
    ///
    /// Example: `ins-r8hr2upy`.
    pub instance_id: Option<String>,
    /// Network interface to bind it to, together with [`private_ip_address`](crate::v2017_03_12::AssociateAddressRequest::private_ip_address). `DescribeNetworkInterfaces` of the API for private networks lists the ids and the private addresses of network interfaces.
    ///
    /// Example: `eni-8x55qvrh`.
    pub network_interface_id: Option<String>,
    /// Private address to bind it to. It must belong to the interface in [`network_interface_id`](crate::v2017_03_12::AssociateAddressRequest::network_interface_id).
    pub private_ip_address: Option<String>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl AssociateAddressRequest {
    /// Creates a request from its required members.
    pub fn new(address_id: impl Into<String>) -> Self {
        Self {
            address_id: address_id.into(),
            instance_id: None,
            network_interface_id: None,
            private_ip_address: None,
            extra: Extra::default(),
        }
    }

    /// Sets [`instance_id`](Self::instance_id): instance to bind it to.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Sets [`network_interface_id`](Self::network_interface_id): network interface to bind it to, together with [`private_ip_address`](crate::v2017_03_12::AssociateAddressRequest::private_ip_address). `DescribeNetworkInterfaces` of the API for private networks lists the ids and the private addresses of network interfaces.
    pub fn network_interface_id(mut self, value: impl Into<String>) -> Self {
        self.network_interface_id = Some(value.into());
        self
    }

    /// Sets [`private_ip_address`](Self::private_ip_address): private address to bind it to. It must belong to the interface in [`network_interface_id`](crate::v2017_03_12::AssociateAddressRequest::network_interface_id).
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self {
        self.private_ip_address = Some(value.into());
        self
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for AssociateAddressRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for AssociateAddressRequest {
    fn names(&self) -> &'static Names {
        const {
            &Names::new(
                &["AddressId", "InstanceId", "NetworkInterfaceId", "PrivateIpAddress"],
            )
        }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.address_id.encode(),
            1 => self.instance_id.encode(),
            2 => self.network_interface_id.encode(),
            3 => self.private_ip_address.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`AssociateAddressRequest`](crate::v2017_03_12::AssociateAddressRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AssociateAddressResponse {
    /// Id of the call. The vendor's support asks for it.
    pub request_id: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for AssociateAddressResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for AssociateAddressResponse {
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

impl Decode for AssociateAddressResponse {
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
    "AssociateAddress",
    &[
        Member::new("AddressId", Kind::String)
            .required(true)
            .limits(&[Limit::Prefix(&["eip-"])]),
        Member::new("InstanceId", Kind::String).limits(&[Limit::Prefix(&["ins-"])]),
        Member::new("NetworkInterfaceId", Kind::String)
            .limits(&[Limit::Prefix(&["eni-"])]),
        Member::new("PrivateIpAddress", Kind::String),
    ],
    &[
        Rule::new(&[], &[Demand::Exclusive(&[&["InstanceId"], &["NetworkInterfaceId"]])])
            .title("Not both an instance and an interface"),
        Rule::new(
                &[Condition::Absent(&["InstanceId"])],
                &[Demand::Require(&[&["NetworkInterfaceId"]])],
            )
            .title("An instance or an interface"),
        Rule::new(
            &[Condition::Present(&["NetworkInterfaceId"])],
            &[Demand::Require(&[&["PrivateIpAddress"]])],
        ),
        Rule::new(
            &[Condition::Present(&["PrivateIpAddress"])],
            &[Demand::Require(&[&["NetworkInterfaceId"]])],
        ),
    ],
);

pub(super) static ACTION: Action = Action::new(
    "AssociateAddress",
    &api::API,
    &api::HOST_EIP,
    Effect::Write,
    &STRUCTURE,
);

impl Request for AssociateAddressRequest {
    type Response = AssociateAddressResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Binds an elastic IP address (EIP) to an instance or to a private address of a network interface.
    ///
    /// Binding an address to an instance binds it to the main private address of the main network interface of the
    /// instance. If an ordinary public address is bound there, it is unbound and released automatically. If a private
    /// address already has an EIP, unbind that EIP first. Only an address in state [`AddressState::Unbind`](crate::v2017_03_12::types::AddressState::Unbind) can be bound, and not if it
    /// is blocked or its fees are unpaid. [`Client::describe_addresses`](crate::v2017_03_12::Client::describe_addresses) shows when it leaves the state [`AddressState::Binding`](crate::v2017_03_12::types::AddressState::Binding).
    ///
    /// The response comes before the work is done; the waiter `waiters::addresses_bound` waits until it is.
    ///
    /// # Errors
    ///
    /// Error codes documented for this action, in addition to those of every call:
    ///
    /// - [`InvalidAddressId.NotFound`](super::super::ErrorCode::InvalidAddressIdNotFound): There is no elastic IP address with this id.
    /// - [`InvalidAddressId.Blocked`](super::super::ErrorCode::InvalidAddressIdBlocked): The address is blocked. It must be unblocked before it can be bound or unbound.
    /// - [`InvalidAddressIdState.InArrears`](super::super::ErrorCode::InvalidAddressIdStateInArrears): The bill for the address is overdue.
    /// - [`InvalidAddressIdStatus.NotPermit`](super::super::ErrorCode::InvalidAddressIdStatusNotPermit): The state of the address does not allow the operation. It can be bound only in the state [`AddressState::Unbind`](crate::v2017_03_12::types::AddressState::Unbind), and unbound only in the states [`AddressState::Bind`](crate::v2017_03_12::types::AddressState::Bind) and [`AddressState::BindEni`](crate::v2017_03_12::types::AddressState::BindEni).
    /// - [`InvalidInstanceId.NotFound`](super::super::ErrorCode::InvalidInstanceIdNotFound): There is no instance with this id.
    /// - [`InvalidInstanceId.AlreadyBindEip`](super::super::ErrorCode::InvalidInstanceIdAlreadyBindEip): The instance already has an elastic IP address, which must be unbound first.
    /// - [`InvalidInstance.NotSupported`](super::super::ErrorCode::InvalidInstanceNotSupported): The instance does not support the operation, at least not in its present state.
    /// - [`InvalidNetworkInterfaceId.NotFound`](super::super::ErrorCode::InvalidNetworkInterfaceIdNotFound): There is no network interface with this id, or it does not have the private address.
    /// - [`InvalidPrivateIpAddress.AlreadyBindEip`](super::super::ErrorCode::InvalidPrivateIpAddressAlreadyBindEip): The private address already has an elastic IP address.
    /// - [`InvalidParameterConflict`](super::super::ErrorCode::InvalidParameterConflict): The request asks to bind the address to an instance and to a private address at the same time.
    /// - [`MissingParameter`](super::super::ErrorCode::MissingParameter): A parameter is missing that is required, or that another parameter makes necessary.
    /// - [`MissingResourceId`](super::super::ErrorCode::MissingResourceId): The request has neither an instance nor a network interface with a private address.
    ///
    /// # Example
    ///
    /// To an instance:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = AssociateAddressRequest::new("eip-ek0cdz1g")
    ///     .instance_id("ins-1bmpb9tu");
    /// let response = client.associate_address(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn associate_address(
        &self,
        request: AssociateAddressRequest,
    ) -> Result<AssociateAddressResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Binds an elastic IP address (EIP) to an instance or to a private address of a network interface.
    ///
    /// Blocks until the response has been read. [`Client::associate_address`](super::super::Client::associate_address) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::associate_address`](super::super::Client::associate_address).
    pub fn associate_address(
        &self,
        request: AssociateAddressRequest,
    ) -> Result<AssociateAddressResponse, Error> {
        self.send(request)
    }
}
