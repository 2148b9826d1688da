// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Condition, Demand, Effect, Kind, Limit, Member, Rule, Structure},
    types::Extra,
};
use super::super::{Client, api};

/// Binds an elastic IP to an instance, or to a private address of a network interface.
///
/// The request of [`Client::eip_bind_instance`], which describes the call and its errors.
///
/// # Rules
///
/// - **Interface and address, or an instance.** When `unInstanceId` is not given, `networkInterfaceId` and `privateIpAddress` are required.
/// - **Neither interface nor address with an instance.** When `unInstanceId` is given, none of `networkInterfaceId` and `privateIpAddress` may be given.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct EipBindInstanceRequest {
    /// Elastic IP to bind.
    ///
    /// Required. Example: `eip-m44ku5d2`.
    pub eip_id: String,
    /// Instance to bind the elastic IP to, at the primary address of its primary network interface.
    ///
    /// Example: `ins-r8hr2upy`.
    pub un_instance_id: Option<String>,
    /// Network interface to bind the elastic IP to, at [`private_ip_address`](crate::legacy::EipBindInstanceRequest::private_ip_address). `DescribeNetworkInterfaces`, an action of another API, returns its id.
    ///
    /// Example: `eni-kbe7jrs9`.
    pub network_interface_id: Option<String>,
    /// Private address of the network interface to bind the elastic IP to. Even if the interface and the address are not on an instance yet, they stay tied to the elastic IP.
    pub private_ip_address: Option<String>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl EipBindInstanceRequest {
    /// Creates a request from its required members.
    pub fn new(eip_id: impl Into<String>) -> Self {
        Self {
            eip_id: eip_id.into(),
            un_instance_id: None,
            network_interface_id: None,
            private_ip_address: None,
            extra: Extra::default(),
        }
    }

    /// Sets [`un_instance_id`](Self::un_instance_id): instance to bind the elastic IP to, at the primary address of its primary network interface.
    pub fn un_instance_id(mut self, value: impl Into<String>) -> Self {
        self.un_instance_id = Some(value.into());
        self
    }

    /// Sets [`network_interface_id`](Self::network_interface_id): network interface to bind the elastic IP to, at [`private_ip_address`](crate::legacy::EipBindInstanceRequest::private_ip_address). `DescribeNetworkInterfaces`, an action of another API, returns its id.
    pub fn network_interface_id(mut self, value: impl Into<String>) -> Self {
        self.network_interface_id = Some(value.into());
        self
    }

    /// Sets [`private_ip_address`](Self::private_ip_address): private address of the network interface to bind the elastic IP to. Even if the interface and the address are not on an instance yet, they stay tied to the elastic IP.
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

impl Encode for EipBindInstanceRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for EipBindInstanceRequest {
    fn names(&self) -> &'static Names {
        const {
            &Names::new(
                &["eipId", "networkInterfaceId", "privateIpAddress", "unInstanceId"],
            )
        }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.eip_id.encode(),
            1 => self.network_interface_id.encode(),
            2 => self.private_ip_address.encode(),
            3 => self.un_instance_id.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`EipBindInstanceRequest`](crate::legacy::EipBindInstanceRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EipBindInstanceResponse {
    /// Zero if the call succeeded. Any other number is an error code.
    pub code: Option<i64>,
    /// Reason for the failure, in words that may change. If the call succeeded, it is empty, ok or success.
    pub message: Option<String>,
    /// Name of the code, or Success if the call succeeded.
    pub code_desc: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for EipBindInstanceResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for EipBindInstanceResponse {
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

impl Decode for EipBindInstanceResponse {
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
    "EipBindInstance",
    &[
        Member::new("eipId", Kind::String)
            .required(true)
            .limits(&[Limit::Prefix(&["eip-"])]),
        Member::new("networkInterfaceId", Kind::String)
            .limits(&[Limit::Prefix(&["eni-"])]),
        Member::new("privateIpAddress", Kind::String),
        Member::new("unInstanceId", Kind::String)
            .limits(&[Limit::Prefix(&["ins-", "qcvm"])]),
    ],
    &[
        Rule::new(
                &[Condition::Absent(&["unInstanceId"])],
                &[Demand::Require(&[&["networkInterfaceId"], &["privateIpAddress"]])],
            )
            .title("Interface and address, or an instance"),
        Rule::new(
                &[Condition::Present(&["unInstanceId"])],
                &[Demand::Forbid(&[&["networkInterfaceId"], &["privateIpAddress"]])],
            )
            .title("Neither interface nor address with an instance"),
    ],
);

pub(super) static ACTION: Action = Action::new(
    "EipBindInstance",
    &api::API,
    &api::HOST_EIP,
    Effect::Write,
    &STRUCTURE,
);

impl Request for EipBindInstanceRequest {
    type Response = EipBindInstanceResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Binds an elastic IP to an instance, or to a private address of a network interface.
    ///
    /// If the instance has an ordinary public IP, that one is unbound and released, and the elastic IP takes its place. An
    /// elastic IP in arrears cannot be bound. Use [`Client::describe_eip`](crate::legacy::Client::describe_eip) to track the progress of the binding.
    ///
    /// The response comes before the work is done; the waiter `waiters::eips_bound` waits until it is.
    ///
    /// # Errors
    ///
    /// No error codes are documented for this action except those of every call.
    ///
    /// # Example
    ///
    /// An instance:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::legacy::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = EipBindInstanceRequest::new("eip-mksy14ay")
    ///     .un_instance_id("ins-hyvbipjg");
    /// let response = client.eip_bind_instance(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn eip_bind_instance(
        &self,
        request: EipBindInstanceRequest,
    ) -> Result<EipBindInstanceResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Binds an elastic IP to an instance, or to a private address of a network interface.
    ///
    /// Blocks until the response has been read. [`Client::eip_bind_instance`](super::super::Client::eip_bind_instance) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::eip_bind_instance`](super::super::Client::eip_bind_instance).
    pub fn eip_bind_instance(
        &self,
        request: EipBindInstanceRequest,
    ) -> Result<EipBindInstanceResponse, Error> {
        self.send(request)
    }
}
