// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use crate::v2017_03_12::types::InternetBandwidthConfig;
use super::super::{Client, api};

/// Lists the current and past public bandwidth of an instance.
///
/// The request of [`Client::describe_instance_internet_bandwidth_configs`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct DescribeInstanceInternetBandwidthConfigsRequest {
    /// Instance whose bandwidth is listed.
    ///
    /// Required. Example: `ins-r8hr2upy`.
    pub instance_id: String,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl DescribeInstanceInternetBandwidthConfigsRequest {
    /// Creates a request from its required members.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            extra: Extra::default(),
        }
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for DescribeInstanceInternetBandwidthConfigsRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DescribeInstanceInternetBandwidthConfigsRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["InstanceId"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.instance_id.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`DescribeInstanceInternetBandwidthConfigsRequest`](crate::v2017_03_12::DescribeInstanceInternetBandwidthConfigsRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeInstanceInternetBandwidthConfigsResponse {
    /// All bandwidth settings, including past ones, each with the time it applies to.
    pub internet_bandwidth_config_set: Vec<InternetBandwidthConfig>,
    /// Id of the call. The vendor's support asks for it.
    pub request_id: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for DescribeInstanceInternetBandwidthConfigsResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DescribeInstanceInternetBandwidthConfigsResponse {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["InternetBandwidthConfigSet", "RequestId"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => Value::unless_empty(&self.internet_bandwidth_config_set),
            1 => self.request_id.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for DescribeInstanceInternetBandwidthConfigsResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "InternetBandwidthConfigSet" => {
                    d.member(
                        "InternetBandwidthConfigSet",
                        &mut value.internet_bandwidth_config_set,
                    )
                }
                "RequestId" => d.member("RequestId", &mut value.request_id),
                "RequestID" => d.alias("RequestId", &mut value.request_id),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}

static STRUCTURE: Structure = Structure::new(
    "DescribeInstanceInternetBandwidthConfigs",
    &[
        Member::new("InstanceId", Kind::String)
            .required(true)
            .limits(&[Limit::Prefix(&["ins-"])]),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "DescribeInstanceInternetBandwidthConfigs",
    &api::API,
    &api::HOST_CVM,
    Effect::Read,
    &STRUCTURE,
);

impl Request for DescribeInstanceInternetBandwidthConfigsRequest {
    type Response = DescribeInstanceInternetBandwidthConfigsResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Lists the current and past public bandwidth of an instance.
    ///
    /// Only bandwidth that is billed as [`InternetChargeType::BandwidthPrepaid`](crate::v2017_03_12::types::InternetChargeType::BandwidthPrepaid) is supported.
    ///
    /// # Errors
    ///
    /// Error codes documented for this action, in addition to those of every call:
    ///
    /// - [`MissingParameter`](super::super::ErrorCode::MissingParameter): A parameter is missing that is required, or that another parameter makes necessary.
    /// - [`InvalidInstanceId.NotFound`](super::super::ErrorCode::InvalidInstanceIdNotFound): There is no instance with this id.
    /// - [`InvalidInstanceId.Malformed`](super::super::ErrorCode::InvalidInstanceIdMalformed): An instance id is malformed, for example too short.
    /// - [`InvalidInstance.NotSupported`](super::super::ErrorCode::InvalidInstanceNotSupported): The instance does not support the operation, at least not in its present state.
    /// - [`InternalServerError`](super::super::ErrorCode::InternalServerError): The service failed; try again later.
    ///
    /// # Example
    ///
    /// An instance with one setting:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = DescribeInstanceInternetBandwidthConfigsRequest::new("ins-6lafsaz0");
    /// let response = client.describe_instance_internet_bandwidth_configs(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn describe_instance_internet_bandwidth_configs(
        &self,
        request: DescribeInstanceInternetBandwidthConfigsRequest,
    ) -> Result<DescribeInstanceInternetBandwidthConfigsResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Lists the current and past public bandwidth of an instance.
    ///
    /// Blocks until the response has been read. [`Client::describe_instance_internet_bandwidth_configs`](super::super::Client::describe_instance_internet_bandwidth_configs) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::describe_instance_internet_bandwidth_configs`](super::super::Client::describe_instance_internet_bandwidth_configs).
    pub fn describe_instance_internet_bandwidth_configs(
        &self,
        request: DescribeInstanceInternetBandwidthConfigsRequest,
    ) -> Result<DescribeInstanceInternetBandwidthConfigsResponse, Error> {
        self.send(request)
    }
}
