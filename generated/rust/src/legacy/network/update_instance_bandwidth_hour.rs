// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use super::super::{Client, api};

/// Changes the public bandwidth of a pay-as-you-go instance.
///
/// The request of [`Client::update_instance_bandwidth_hour`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct UpdateInstanceBandwidthHourRequest {
    /// Pay-as-you-go instance to change.
    ///
    /// Required. Example: `ins-r8hr2upy`.
    pub instance_id: String,
    /// New bandwidth, or its upper limit if traffic is billed. At most 100 Mbps if traffic is billed, 200 Mbps if bandwidth is billed, and 1000 Mbps on a dedicated host.
    ///
    /// Required. Range: 0 to 1000 Mbps.
    pub bandwidth: i64,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl UpdateInstanceBandwidthHourRequest {
    /// Creates a request from its required members.
    pub fn new(instance_id: impl Into<String>, bandwidth: i64) -> Self {
        Self {
            instance_id: instance_id.into(),
            bandwidth,
            extra: Extra::default(),
        }
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for UpdateInstanceBandwidthHourRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for UpdateInstanceBandwidthHourRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["bandwidth", "instanceId"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.bandwidth.encode(),
            1 => self.instance_id.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`UpdateInstanceBandwidthHourRequest`](crate::legacy::UpdateInstanceBandwidthHourRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateInstanceBandwidthHourResponse {
    /// Zero if the call succeeded. Any other number is an error code.
    pub code: Option<i64>,
    /// Reason for the failure, in words that may change. If the call succeeded, it is empty, ok or success.
    pub message: Option<String>,
    /// Name of the code, or Success if the call succeeded.
    pub code_desc: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for UpdateInstanceBandwidthHourResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for UpdateInstanceBandwidthHourResponse {
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

impl Decode for UpdateInstanceBandwidthHourResponse {
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
    "UpdateInstanceBandwidthHour",
    &[
        Member::new("bandwidth", Kind::Integer)
            .required(true)
            .limits(
                &[
                    Limit::Range {
                        min: Some(0),
                        max: Some(1000),
                        step: None,
                    },
                ],
            ),
        Member::new("instanceId", Kind::String)
            .required(true)
            .limits(&[Limit::Prefix(&["ins-", "qcvm"])]),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "UpdateInstanceBandwidthHour",
    &api::API,
    &api::HOST_CVM,
    Effect::Purchase,
    &STRUCTURE,
);

impl Request for UpdateInstanceBandwidthHourRequest {
    type Response = UpdateInstanceBandwidthHourResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Changes the public bandwidth of a pay-as-you-go instance.
    ///
    /// The bandwidth can be increased or reduced, and the change takes effect at once. Prepaid instances need
    /// [`Client::update_instance_bandwidth`](crate::legacy::Client::update_instance_bandwidth).
    ///
    /// **This call may cost money.**
    ///
    /// # Errors
    ///
    /// No error codes are documented for this action except those of every call.
    ///
    /// # Example
    ///
    /// 8 Mbps:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::legacy::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = UpdateInstanceBandwidthHourRequest::new(
    ///     "qcvm8e7bf56c115c53ce2d2a1ac2ea6e657a",
    ///     8,
    /// );
    /// let response = client.update_instance_bandwidth_hour(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn update_instance_bandwidth_hour(
        &self,
        request: UpdateInstanceBandwidthHourRequest,
    ) -> Result<UpdateInstanceBandwidthHourResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Changes the public bandwidth of a pay-as-you-go instance.
    ///
    /// **This call may cost money.**
    ///
    /// Blocks until the response has been read. [`Client::update_instance_bandwidth_hour`](super::super::Client::update_instance_bandwidth_hour) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::update_instance_bandwidth_hour`](super::super::Client::update_instance_bandwidth_hour).
    pub fn update_instance_bandwidth_hour(
        &self,
        request: UpdateInstanceBandwidthHourRequest,
    ) -> Result<UpdateInstanceBandwidthHourResponse, Error> {
        self.send(request)
    }
}
