// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Condition, Demand, Effect, Kind, Limit, Member, Rule, Structure},
    types::{Date, Extra},
};
use crate::legacy::types::StorageType;
use super::super::{Client, api};

/// Gives a prepaid instance more cores, memory, disk or bandwidth.
///
/// The request of [`Client::resize_instance`], which describes the call and its errors.
///
/// # Rules
///
/// - When `bandwidth` is given, `bandwidthUpgradeStartTime` and `bandwidthUpgradeEndTime` are required.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct ResizeInstanceRequest {
    /// Prepaid instance to change; it must be shut down.
    ///
    /// Required. Example: `ins-r8hr2upy`.
    pub instance_id: String,
    /// Number of cores after the upgrade. Each model allows only certain combinations of cores and memory.
    ///
    /// Unit: core.
    pub cpu: Option<i64>,
    /// Memory after the upgrade. Each model allows only certain combinations of cores and memory.
    ///
    /// Unit: GB.
    pub mem: Option<i64>,
    /// Public bandwidth from [`bandwidth_upgrade_start_time`](crate::legacy::ResizeInstanceRequest::bandwidth_upgrade_start_time) to [`bandwidth_upgrade_end_time`](crate::legacy::ResizeInstanceRequest::bandwidth_upgrade_end_time).
    ///
    /// Unit: Mbps.
    pub bandwidth: Option<i64>,
    /// Day on which the bandwidth increases, at midnight.
    pub bandwidth_upgrade_start_time: Option<Date>,
    /// Day on which the bandwidth returns to its previous value, at midnight. This day no longer has the higher bandwidth.
    pub bandwidth_upgrade_end_time: Option<Date>,
    /// Kind of the data disk. The model that the instance was created with limits the choice, and the kind limits the size.
    ///
    /// Default: `1`. Allowed: `1`, `2`, `3` or `4`.
    pub storage_type: Option<StorageType>,
    /// Size of the data disk after the upgrade; 0 means no data disk.
    ///
    /// Required. Range: a multiple of 10 GB.
    pub storage_size: i64,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl ResizeInstanceRequest {
    /// Creates a request from its required members.
    pub fn new(instance_id: impl Into<String>, storage_size: i64) -> Self {
        Self {
            instance_id: instance_id.into(),
            cpu: None,
            mem: None,
            bandwidth: None,
            bandwidth_upgrade_start_time: None,
            bandwidth_upgrade_end_time: None,
            storage_type: None,
            storage_size,
            extra: Extra::default(),
        }
    }

    /// Sets [`cpu`](Self::cpu): number of cores after the upgrade. Each model allows only certain combinations of cores and memory.
    pub fn cpu(mut self, value: i64) -> Self {
        self.cpu = Some(value);
        self
    }

    /// Sets [`mem`](Self::mem): memory after the upgrade. Each model allows only certain combinations of cores and memory.
    pub fn mem(mut self, value: i64) -> Self {
        self.mem = Some(value);
        self
    }

    /// Sets [`bandwidth`](Self::bandwidth): public bandwidth from [`bandwidth_upgrade_start_time`](crate::legacy::ResizeInstanceRequest::bandwidth_upgrade_start_time) to [`bandwidth_upgrade_end_time`](crate::legacy::ResizeInstanceRequest::bandwidth_upgrade_end_time).
    pub fn bandwidth(mut self, value: i64) -> Self {
        self.bandwidth = Some(value);
        self
    }

    /// Sets [`bandwidth_upgrade_start_time`](Self::bandwidth_upgrade_start_time): day on which the bandwidth increases, at midnight.
    pub fn bandwidth_upgrade_start_time(mut self, value: impl Into<Date>) -> Self {
        self.bandwidth_upgrade_start_time = Some(value.into());
        self
    }

    /// Sets [`bandwidth_upgrade_end_time`](Self::bandwidth_upgrade_end_time): day on which the bandwidth returns to its previous value, at midnight. This day no longer has the higher bandwidth.
    pub fn bandwidth_upgrade_end_time(mut self, value: impl Into<Date>) -> Self {
        self.bandwidth_upgrade_end_time = Some(value.into());
        self
    }

    /// Sets [`storage_type`](Self::storage_type): kind of the data disk. The model that the instance was created with limits the choice, and the kind limits the size.
    pub fn storage_type(mut self, value: StorageType) -> Self {
        self.storage_type = Some(value);
        self
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for ResizeInstanceRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for ResizeInstanceRequest {
    fn names(&self) -> &'static Names {
        const {
            &Names::new(
                &[
                    "bandwidth",
                    "bandwidthUpgradeEndTime",
                    "bandwidthUpgradeStartTime",
                    "cpu",
                    "instanceId",
                    "mem",
                    "storageSize",
                    "storageType",
                ],
            )
        }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.bandwidth.encode(),
            1 => self.bandwidth_upgrade_end_time.encode(),
            2 => self.bandwidth_upgrade_start_time.encode(),
            3 => self.cpu.encode(),
            4 => self.instance_id.encode(),
            5 => self.mem.encode(),
            6 => self.storage_size.encode(),
            7 => self.storage_type.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`ResizeInstanceRequest`](crate::legacy::ResizeInstanceRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResizeInstanceResponse {
    /// Ids of the orders, to query their progress.
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

impl Encode for ResizeInstanceResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for ResizeInstanceResponse {
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

impl Decode for ResizeInstanceResponse {
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
    "ResizeInstance",
    &[
        Member::new("bandwidth", Kind::Integer),
        Member::new("bandwidthUpgradeEndTime", Kind::Date),
        Member::new("bandwidthUpgradeStartTime", Kind::Date),
        Member::new("cpu", Kind::Integer),
        Member::new("instanceId", Kind::String)
            .required(true)
            .limits(&[Limit::Prefix(&["ins-", "qcvm"])]),
        Member::new("mem", Kind::Integer),
        Member::new("storageSize", Kind::Integer)
            .required(true)
            .limits(
                &[
                    Limit::Range {
                        min: None,
                        max: None,
                        step: Some(10),
                    },
                ],
            ),
        Member::new("storageType", Kind::Integer)
            .limits(&[Limit::Only(&["1", "2", "3", "4"])])
            .default("1"),
    ],
    &[
        Rule::new(
            &[Condition::Present(&["bandwidth"])],
            &[
                Demand::Require(
                    &[&["bandwidthUpgradeStartTime"], &["bandwidthUpgradeEndTime"]],
                ),
            ],
        ),
    ],
);

pub(super) static ACTION: Action = Action::new(
    "ResizeInstance",
    &api::API,
    &api::HOST_CVM,
    Effect::Purchase,
    &STRUCTURE,
);

impl Request for ResizeInstanceRequest {
    type Response = ResizeInstanceResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Gives a prepaid instance more cores, memory, disk or bandwidth.
    ///
    /// The instance must be prepaid and shut down, it must start from a cloud disk, and no elastic cloud disk may be
    /// attached to it. Nothing can be made smaller. [`Client::resize_instance_hour`](crate::legacy::Client::resize_instance_hour) is the action for hourly instances,
    /// [`Client::update_instance_bandwidth`](crate::legacy::Client::update_instance_bandwidth) changes the bandwidth alone, and [`Client::inquiry_instance_price`](crate::legacy::Client::inquiry_instance_price) returns the price. The response
    /// comes before the work is done.
    ///
    /// **This call may cost money.**
    ///
    /// The response comes before the work is done.
    ///
    /// # Errors
    ///
    /// Error codes documented for this action, in addition to those of every call:
    ///
    /// - [`NotSupport.NotPrepaidUser`](super::super::ErrorCode::NotSupportNotPrepaidUser): Only accounts that pay in advance may call this action.
    /// - [`OperationFail.AllResourceOpFailed`](super::super::ErrorCode::OperationFailAllResourceOpFailed): The operation failed on every resource.
    /// - [`NotSupport.BandwidthPackageUser`](super::super::ErrorCode::NotSupportBandwidthPackageUser): Accounts with a bandwidth package cannot change the bandwidth of an instance this way.
    /// - [`InvalidParameter.Bandwidth`](super::super::ErrorCode::InvalidParameterBandwidth): The sales system refused the bandwidth because it is wrong. Check it and try again.
    /// - [`NotSupport.InstanceConfig`](super::super::ErrorCode::NotSupportInstanceConfig): Instances with shared cores cannot be resized.
    /// - [`OperationConstraints.AccountBalanceNotEnough`](super::super::ErrorCode::OperationConstraintsAccountBalanceNotEnough): The balance of the account does not cover the price. Add funds to the account first.
    /// - [`OperationFail.SystemBusy`](super::super::ErrorCode::OperationFailSystemBusy): The purchase service is busy; try again later.
    ///
    /// # Example
    ///
    /// More memory:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::legacy::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = ResizeInstanceRequest::new("qcvm12345", 0).cpu(1).mem(2);
    /// let response = client.resize_instance(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn resize_instance(
        &self,
        request: ResizeInstanceRequest,
    ) -> Result<ResizeInstanceResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Gives a prepaid instance more cores, memory, disk or bandwidth.
    ///
    /// **This call may cost money.**
    ///
    /// Blocks until the response has been read. [`Client::resize_instance`](super::super::Client::resize_instance) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::resize_instance`](super::super::Client::resize_instance).
    pub fn resize_instance(
        &self,
        request: ResizeInstanceRequest,
    ) -> Result<ResizeInstanceResponse, Error> {
        self.send(request)
    }
}
