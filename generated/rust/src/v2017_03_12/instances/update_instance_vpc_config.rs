// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use crate::v2017_03_12::types::VirtualPrivateCloud;
use super::super::{Client, api, types};

/// Changes the subnet or the private address of an instance.
///
/// The request of [`Client::update_instance_vpc_config`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct UpdateInstanceVpcConfigRequest {
    /// Instance to change.
    ///
    /// Required. Example: `ins-r8hr2upy`.
    pub instance_id: String,
    /// New subnet and private address. [`virtual_private_cloud.vpc_id`](crate::v2017_03_12::types::VirtualPrivateCloud::vpc_id) must be the id of the current private network.
    ///
    /// Required.
    pub virtual_private_cloud: VirtualPrivateCloud,
    /// Cut the power of a running instance instead of shutting it down normally.
    ///
    /// Default: `true`.
    pub force_stop: Option<bool>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl UpdateInstanceVpcConfigRequest {
    /// Creates a request from its required members.
    pub fn new(
        instance_id: impl Into<String>,
        virtual_private_cloud: VirtualPrivateCloud,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            virtual_private_cloud,
            force_stop: None,
            extra: Extra::default(),
        }
    }

    /// Sets [`force_stop`](Self::force_stop): cut the power of a running instance instead of shutting it down normally.
    pub fn force_stop(mut self, value: bool) -> Self {
        self.force_stop = Some(value);
        self
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for UpdateInstanceVpcConfigRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for UpdateInstanceVpcConfigRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["ForceStop", "InstanceId", "VirtualPrivateCloud"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.force_stop.encode(),
            1 => self.instance_id.encode(),
            2 => self.virtual_private_cloud.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`UpdateInstanceVpcConfigRequest`](crate::v2017_03_12::UpdateInstanceVpcConfigRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateInstanceVpcConfigResponse {
    /// Id of the call. The vendor's support asks for it.
    pub request_id: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for UpdateInstanceVpcConfigResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for UpdateInstanceVpcConfigResponse {
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

impl Decode for UpdateInstanceVpcConfigResponse {
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
    "UpdateInstanceVpcConfig",
    &[
        Member::new("ForceStop", Kind::Boolean).default("TRUE"),
        Member::new("InstanceId", Kind::String)
            .required(true)
            .limits(&[Limit::Prefix(&["ins-"])]),
        Member::new(
                "VirtualPrivateCloud",
                Kind::Structure(&types::virtual_private_cloud::STRUCTURE),
            )
            .required(true),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
        "UpdateInstanceVpcConfig",
        &api::API,
        &api::HOST_CVM,
        Effect::Write,
        &STRUCTURE,
    )
    .endpoint(tencentcloud_core::Endpoint::Qcloud);

impl Request for UpdateInstanceVpcConfigRequest {
    type Response = UpdateInstanceVpcConfigResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Changes the subnet or the private address of an instance.
    ///
    /// By default, the instance is shut down for the change and started afterwards. It cannot leave its private network.
    ///
    /// The response comes before the work is done.
    ///
    /// Only the [endpoint](tencentcloud_core::Endpoint) `qcloud` has this action; calls go there by default.
    ///
    /// # Errors
    ///
    /// Error codes documented for this action, in addition to those of every call:
    ///
    /// - [`InvalidParameterValue`](super::super::ErrorCode::InvalidParameterValue): A value is malformed or not supported.
    /// - [`VpcAddrNotInSubNet`](super::super::ErrorCode::VpcAddrNotInSubNet): The private address is not in the subnet.
    /// - [`VpcIpIsUsed`](super::super::ErrorCode::VpcIpIsUsed): The private address is already in use.
    /// - [`VpcIdNotMatch`](super::super::ErrorCode::VpcIdNotMatch): The private network is not the one that the instance is in.
    /// - [`EniNotAllowedChangeSubnet`](super::super::ErrorCode::EniNotAllowedChangeSubnet): The network interface may not move to another subnet.
    ///
    /// # Example
    ///
    /// Another subnet:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = UpdateInstanceVpcConfigRequest::new(
    ///     "ins-r8hr2upy",
    ///     types::VirtualPrivateCloud::new("vpc-4e78ea76", "subnet-6d7kj98i"),
    /// );
    /// let response = client.update_instance_vpc_config(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn update_instance_vpc_config(
        &self,
        request: UpdateInstanceVpcConfigRequest,
    ) -> Result<UpdateInstanceVpcConfigResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Changes the subnet or the private address of an instance.
    ///
    /// Blocks until the response has been read. [`Client::update_instance_vpc_config`](super::super::Client::update_instance_vpc_config) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::update_instance_vpc_config`](super::super::Client::update_instance_vpc_config).
    pub fn update_instance_vpc_config(
        &self,
        request: UpdateInstanceVpcConfigRequest,
    ) -> Result<UpdateInstanceVpcConfigResponse, Error> {
        self.send(request)
    }
}
