// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Condition, Demand, Effect, Kind, Limit, Member, Rule, Structure},
    types::Extra,
};
use super::super::{Client, api};

/// Unbinds an elastic IP, given its id or the private address that it is bound to.
///
/// The request of [`Client::eip_un_bind_instance`], which describes the call and its errors.
///
/// # Rules
///
/// - **Interface and address, or the elastic IP.** When `eipId` is not given, `networkInterfaceId` and `privateIpAddress` are required.
/// - **Neither interface nor address with an elastic IP.** When `eipId` is given, none of `networkInterfaceId` and `privateIpAddress` may be given.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct EipUnBindInstanceRequest {
    /// Elastic IP to unbind.
    ///
    /// Example: `eip-m44ku5d2`.
    pub eip_id: Option<String>,
    /// Assign a new ordinary public IP to the primary address of the instance's primary network interface. This public IP is released together with the instance.
    ///
    /// Default: `false`.
    pub alloc_wan_ip: Option<bool>,
    /// Network interface that the elastic IP is bound to; used with [`private_ip_address`](crate::legacy::EipUnBindInstanceRequest::private_ip_address) in place of [`eip_id`](crate::legacy::EipUnBindInstanceRequest::eip_id). `DescribeNetworkInterfaces`, an action of another API, returns its id.
    ///
    /// Example: `eni-kbe7jrs9`.
    pub network_interface_id: Option<String>,
    /// Private address that the elastic IP is bound to; used with [`network_interface_id`](crate::legacy::EipUnBindInstanceRequest::network_interface_id) in place of [`eip_id`](crate::legacy::EipUnBindInstanceRequest::eip_id).
    pub private_ip_address: Option<String>,
    /// Untie the network interface and its address from the elastic IP as well. This matters only on instances that can have several network interfaces, and there only for addresses other than the primary address of the primary interface. In all other cases they are always untied.
    ///
    /// Default: `true`.
    pub un_bind_private_ip_with_eip: Option<bool>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl EipUnBindInstanceRequest {
    /// Creates a request with no member set.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`eip_id`](Self::eip_id): elastic IP to unbind.
    pub fn eip_id(mut self, value: impl Into<String>) -> Self {
        self.eip_id = Some(value.into());
        self
    }

    /// Sets [`alloc_wan_ip`](Self::alloc_wan_ip): assign a new ordinary public IP to the primary address of the instance's primary network interface. This public IP is released together with the instance.
    pub fn alloc_wan_ip(mut self, value: bool) -> Self {
        self.alloc_wan_ip = Some(value);
        self
    }

    /// Sets [`network_interface_id`](Self::network_interface_id): network interface that the elastic IP is bound to; used with [`private_ip_address`](crate::legacy::EipUnBindInstanceRequest::private_ip_address) in place of [`eip_id`](crate::legacy::EipUnBindInstanceRequest::eip_id). `DescribeNetworkInterfaces`, an action of another API, returns its id.
    pub fn network_interface_id(mut self, value: impl Into<String>) -> Self {
        self.network_interface_id = Some(value.into());
        self
    }

    /// Sets [`private_ip_address`](Self::private_ip_address): private address that the elastic IP is bound to; used with [`network_interface_id`](crate::legacy::EipUnBindInstanceRequest::network_interface_id) in place of [`eip_id`](crate::legacy::EipUnBindInstanceRequest::eip_id).
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self {
        self.private_ip_address = Some(value.into());
        self
    }

    /// Sets [`un_bind_private_ip_with_eip`](Self::un_bind_private_ip_with_eip): untie the network interface and its address from the elastic IP as well. This matters only on instances that can have several network interfaces, and there only for addresses other than the primary address of the primary interface. In all other cases they are always untied.
    pub fn un_bind_private_ip_with_eip(mut self, value: bool) -> Self {
        self.un_bind_private_ip_with_eip = Some(value);
        self
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for EipUnBindInstanceRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for EipUnBindInstanceRequest {
    fn names(&self) -> &'static Names {
        const {
            &Names::new(
                &[
                    "allocWanIp",
                    "eipId",
                    "networkInterfaceId",
                    "privateIpAddress",
                    "unBindPrivateIpWithEip",
                ],
            )
        }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.alloc_wan_ip.encode(),
            1 => self.eip_id.encode(),
            2 => self.network_interface_id.encode(),
            3 => self.private_ip_address.encode(),
            4 => self.un_bind_private_ip_with_eip.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`EipUnBindInstanceRequest`](crate::legacy::EipUnBindInstanceRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EipUnBindInstanceResponse {
    /// Zero if the call succeeded. Any other number is an error code.
    pub code: Option<i64>,
    /// Reason for the failure, in words that may change. If the call succeeded, it is empty, ok or success.
    pub message: Option<String>,
    /// Name of the code, or Success if the call succeeded.
    pub code_desc: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for EipUnBindInstanceResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for EipUnBindInstanceResponse {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["code", "codeDesc", "message"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.code.encode(),
            1 => self.code_desc.encode(),
            2 => self.message.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for EipUnBindInstanceResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "code" => d.member("code", &mut value.code),
                "message" => d.member("message", &mut value.message),
                "codeDesc" => d.member("codeDesc", &mut value.code_desc),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}

static STRUCTURE: Structure = Structure::new(
    "EipUnBindInstance",
    &[
        Member::new("allocWanIp", Kind::Boolean).default("0"),
        Member::new("eipId", Kind::String).limits(&[Limit::Prefix(&["eip-"])]),
        Member::new("networkInterfaceId", Kind::String)
            .limits(&[Limit::Prefix(&["eni-"])]),
        Member::new("privateIpAddress", Kind::String),
        Member::new("unBindPrivateIpWithEip", Kind::Boolean).default("1"),
    ],
    &[
        Rule::new(
                &[Condition::Absent(&["eipId"])],
                &[Demand::Require(&[&["networkInterfaceId"], &["privateIpAddress"]])],
            )
            .title("Interface and address, or the elastic IP"),
        Rule::new(
                &[Condition::Present(&["eipId"])],
                &[Demand::Forbid(&[&["networkInterfaceId"], &["privateIpAddress"]])],
            )
            .title("Neither interface nor address with an elastic IP"),
    ],
);

pub(super) static ACTION: Action = Action::new(
    "EipUnBindInstance",
    &api::API,
    &api::HOST_EIP,
    Effect::Write,
    &STRUCTURE,
);

impl Request for EipUnBindInstanceRequest {
    type Response = EipUnBindInstanceResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Unbinds an elastic IP, given its id or the private address that it is bound to.
    ///
    /// The elastic IP stays with the account. In each region, the number of times per day that an ordinary public IP can
    /// be assigned in its place is limited; [`Client::describe_eip_quota`](crate::legacy::Client::describe_eip_quota) returns the quota. An elastic IP in arrears cannot be
    /// unbound. Use [`Client::describe_eip`](crate::legacy::Client::describe_eip) to track the progress of the unbinding.
    ///
    /// The response comes before the work is done; the waiter `waiters::eips_unbound` waits until it is.
    ///
    /// # Errors
    ///
    /// No error codes are documented for this action except those of every call.
    ///
    /// # Example
    ///
    /// Without a new public IP:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::legacy::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = EipUnBindInstanceRequest::new()
    ///     .eip_id("eip-mksy14ay")
    ///     .alloc_wan_ip(false);
    /// let response = client.eip_un_bind_instance(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn eip_un_bind_instance(
        &self,
        request: EipUnBindInstanceRequest,
    ) -> Result<EipUnBindInstanceResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Unbinds an elastic IP, given its id or the private address that it is bound to.
    ///
    /// Blocks until the response has been read. [`Client::eip_un_bind_instance`](super::super::Client::eip_un_bind_instance) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::eip_un_bind_instance`](super::super::Client::eip_un_bind_instance).
    pub fn eip_un_bind_instance(
        &self,
        request: EipUnBindInstanceRequest,
    ) -> Result<EipUnBindInstanceResponse, Error> {
        self.send(request)
    }
}
