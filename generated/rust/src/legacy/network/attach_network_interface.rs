// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use crate::legacy::types::AttachNetworkInterfaceData;
use super::super::{Client, api};

/// Attaches an elastic network interface to an instance.
///
/// The request of [`Client::attach_network_interface`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct AttachNetworkInterfaceRequest {
    /// Private network of the interface. The unified id (vpc-...) is preferred; the other kind of id is accepted too.
    ///
    /// Required. Example: `vpc-lwmzdppp`.
    pub vpc_id: String,
    /// Interface to attach.
    ///
    /// Required. Example: `eni-kbe7jrs9`.
    pub network_interface_id: String,
    /// Instance to attach it to. It is not documented which form of id it takes.
    ///
    /// Required.
    pub instance_id: String,
    /// Subnet of the interface.
    ///
    /// Example: `subnet-fzyzn3r2`.
    pub subnet_id: Option<String>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl AttachNetworkInterfaceRequest {
    /// Creates a request from its required members.
    pub fn new(
        vpc_id: impl Into<String>,
        network_interface_id: impl Into<String>,
        instance_id: impl Into<String>,
    ) -> Self {
        Self {
            vpc_id: vpc_id.into(),
            network_interface_id: network_interface_id.into(),
            instance_id: instance_id.into(),
            subnet_id: None,
            extra: Extra::default(),
        }
    }

    /// Sets [`subnet_id`](Self::subnet_id): subnet of the interface.
    pub fn subnet_id(mut self, value: impl Into<String>) -> Self {
        self.subnet_id = Some(value.into());
        self
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for AttachNetworkInterfaceRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for AttachNetworkInterfaceRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["instanceId", "networkInterfaceId", "subnetId", "vpcId"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.instance_id.encode(),
            1 => self.network_interface_id.encode(),
            2 => self.subnet_id.encode(),
            3 => self.vpc_id.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`AttachNetworkInterfaceRequest`](crate::legacy::AttachNetworkInterfaceRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AttachNetworkInterfaceResponse {
    /// Object that contains the task id.
    pub data: Option<AttachNetworkInterfaceData>,
    /// Zero if the call succeeded. Any other number is an error code.
    pub code: Option<i64>,
    /// Reason for the failure, in words that may change. If the call succeeded, it is empty, ok or success.
    pub message: Option<String>,
    /// Name of the code, or Success if the call succeeded.
    pub code_desc: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for AttachNetworkInterfaceResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for AttachNetworkInterfaceResponse {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["code", "codeDesc", "data", "message"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.code.encode(),
            1 => self.code_desc.encode(),
            2 => self.data.encode(),
            3 => self.message.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for AttachNetworkInterfaceResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "data" => d.member("data", &mut value.data),
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
    "AttachNetworkInterface",
    &[
        Member::new("instanceId", Kind::String).required(true),
        Member::new("networkInterfaceId", Kind::String)
            .required(true)
            .limits(&[Limit::Prefix(&["eni-"])]),
        Member::new("subnetId", Kind::String),
        Member::new("vpcId", Kind::String).required(true),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "AttachNetworkInterface",
    &api::API,
    &api::HOST_VPC,
    Effect::Write,
    &STRUCTURE,
);

impl Request for AttachNetworkInterfaceRequest {
    type Response = AttachNetworkInterfaceResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Attaches an elastic network interface to an instance.
    ///
    /// The response contains the id of a task; neither its duration nor a way to query it is documented.
    ///
    /// The response comes before the work is done.
    ///
    /// # Errors
    ///
    /// No error codes are documented for this action except those of every call.
    ///
    /// # Example
    ///
    /// Attach an interface:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::legacy::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = AttachNetworkInterfaceRequest::new(
    ///         "vpc-lwmzdppp",
    ///         "eni-kbe7jrs9",
    ///         "xxx-dfgda45",
    ///     )
    ///     .subnet_id("subnet-fzyzn3r2");
    /// let response = client.attach_network_interface(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn attach_network_interface(
        &self,
        request: AttachNetworkInterfaceRequest,
    ) -> Result<AttachNetworkInterfaceResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Attaches an elastic network interface to an instance.
    ///
    /// Blocks until the response has been read. [`Client::attach_network_interface`](super::super::Client::attach_network_interface) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::attach_network_interface`](super::super::Client::attach_network_interface).
    pub fn attach_network_interface(
        &self,
        request: AttachNetworkInterfaceRequest,
    ) -> Result<AttachNetworkInterfaceResponse, Error> {
        self.send(request)
    }
}
