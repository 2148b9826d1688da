// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::{Date, Extra},
};
use super::super::{Client, api};

/// Increases the public bandwidth of a prepaid instance for a number of days.
///
/// The request of [`Client::update_instance_bandwidth`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct UpdateInstanceBandwidthRequest {
    /// Prepaid instance to change.
    ///
    /// Required. Example: `ins-r8hr2upy`.
    pub instance_id: String,
    /// New bandwidth, not less than the current one. At most 100 Mbps if traffic is billed, 200 Mbps if bandwidth is billed, and 1000 Mbps on a dedicated host. With a bandwidth package, any value from 0 to 65535 Mbps is allowed, including one that is less than the current bandwidth.
    ///
    /// Required. Range: 0 to 65535 Mbps.
    pub bandwidth: i64,
    /// First day of the new bandwidth, today at the earliest. With today, the change takes effect at once.
    ///
    /// Required.
    pub start_time: Date,
    /// Last day of the new bandwidth, inclusive. It must not be after the day on which the instance expires, which is the [`deadline_time`](crate::legacy::types::Instance::deadline_time) that [`Client::describe_instances`](crate::legacy::Client::describe_instances) returns.
    ///
    /// Required.
    pub end_time: Date,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl UpdateInstanceBandwidthRequest {
    /// Creates a request from its required members.
    pub fn new(
        instance_id: impl Into<String>,
        bandwidth: i64,
        start_time: impl Into<Date>,
        end_time: impl Into<Date>,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            bandwidth,
            start_time: start_time.into(),
            end_time: end_time.into(),
            extra: Extra::default(),
        }
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for UpdateInstanceBandwidthRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for UpdateInstanceBandwidthRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["bandwidth", "endTime", "instanceId", "startTime"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.bandwidth.encode(),
            1 => self.end_time.encode(),
            2 => self.instance_id.encode(),
            3 => self.start_time.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`UpdateInstanceBandwidthRequest`](crate::legacy::UpdateInstanceBandwidthRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateInstanceBandwidthResponse {
    /// Ids of the orders, to query the progress of the upgrade. They are missing if traffic is billed. They do not fit in 32 bits.
    pub deal_ids: Vec<i64>,
    /// Zero if the call succeeded. Any other number is an error code.
    pub code: Option<i64>,
    /// Reason for the failure, in words that may change. If the call succeeded, it is empty, ok or success.
    pub message: Option<String>,
    /// Name of the code, or Success if the call succeeded.
    pub code_desc: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for UpdateInstanceBandwidthResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for UpdateInstanceBandwidthResponse {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["code", "codeDesc", "dealIds", "message"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.code.encode(),
            1 => self.code_desc.encode(),
            2 => Value::unless_empty(&self.deal_ids),
            3 => self.message.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for UpdateInstanceBandwidthResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "dealIds" => d.member("dealIds", &mut value.deal_ids),
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
    "UpdateInstanceBandwidth",
    &[
        Member::new("bandwidth", Kind::Integer)
            .required(true)
            .limits(
                &[
                    Limit::Range {
                        min: Some(0),
                        max: Some(65535),
                        step: None,
                    },
                ],
            ),
        Member::new("endTime", Kind::Date).required(true),
        Member::new("instanceId", Kind::String)
            .required(true)
            .limits(&[Limit::Prefix(&["ins-", "qcvm"])]),
        Member::new("startTime", Kind::Date).required(true),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "UpdateInstanceBandwidth",
    &api::API,
    &api::HOST_CVM,
    Effect::Purchase,
    &STRUCTURE,
);

impl Request for UpdateInstanceBandwidthRequest {
    type Response = UpdateInstanceBandwidthResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Increases the public bandwidth of a prepaid instance for a number of days.
    ///
    /// This action is for prepaid instances and for accounts with a bandwidth package; pay-as-you-go instances need
    /// [`Client::update_instance_bandwidth_hour`](crate::legacy::Client::update_instance_bandwidth_hour). Only accounts with a bandwidth package can also reduce the bandwidth. Use the orders
    /// in the response to track the progress of the upgrade; [`Client::inquiry_instance_price`](crate::legacy::Client::inquiry_instance_price) returns its price.
    ///
    /// **This call may cost money.**
    ///
    /// The response comes before the work is done.
    ///
    /// # Errors
    ///
    /// No error codes are documented for this action except those of every call.
    ///
    /// # Example
    ///
    /// 2 Mbps for a month:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::legacy::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = UpdateInstanceBandwidthRequest::new(
    ///     "qcvm12345",
    ///     2,
    ///     "2014-07-20",
    ///     "2014-08-20",
    /// );
    /// let response = client.update_instance_bandwidth(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn update_instance_bandwidth(
        &self,
        request: UpdateInstanceBandwidthRequest,
    ) -> Result<UpdateInstanceBandwidthResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Increases the public bandwidth of a prepaid instance for a number of days.
    ///
    /// **This call may cost money.**
    ///
    /// Blocks until the response has been read. [`Client::update_instance_bandwidth`](super::super::Client::update_instance_bandwidth) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::update_instance_bandwidth`](super::super::Client::update_instance_bandwidth).
    pub fn update_instance_bandwidth(
        &self,
        request: UpdateInstanceBandwidthRequest,
    ) -> Result<UpdateInstanceBandwidthResponse, Error> {
        self.send(request)
    }
}
