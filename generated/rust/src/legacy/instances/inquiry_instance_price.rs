// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Condition, Demand, Effect, Kind, Limit, Member, Rule, Structure},
    types::{Date, Extra},
};
use crate::legacy::types::{BandwidthType, ImageType, PriceQuestion, StorageType};
use super::super::{Client, api};

/// Returns the price of a prepaid purchase, renewal or upgrade.
///
/// The request of [`Client::inquiry_instance_price`], which describes the call and its errors.
///
/// # Rules
///
/// - **Renew.** When `instanceType` is `1` and `instanceId` is given, `period` is required.
/// - **New instance.** When `instanceType` is `1` and `instanceId` is not given, `cpu`, `mem`, `period`, `storageSize`, `imageType` and `imageId` are required.
/// - **Upgrade the network for a while.** When `instanceType` is `5`, `instanceId`, `bandwidth`, `startTime` and `endTime` are required.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct InquiryInstancePriceRequest {
    /// Kind of price inquiry.
    ///
    /// Required.
    pub instance_type: PriceQuestion,
    /// Instance that is renewed or gets more bandwidth.
    ///
    /// Example: `ins-r8hr2upy`.
    pub instance_id: Option<String>,
    /// Term of a purchase or a renewal.
    ///
    /// Range: 1 to 36 months.
    pub period: Option<i64>,
    /// Model family of a new instance. [`Client::run_instances`](crate::legacy::Client::run_instances) calls it [`instance_type`](crate::legacy::RunInstancesRequest::instance_type).
    ///
    /// Default: `CVM.S1`. [`InstanceModel`](crate::legacy::types::InstanceModel) lists the known values.
    pub instance_model: Option<String>,
    /// Number of cores of a new instance, or after an upgrade. Each model allows only certain combinations of cores and memory.
    ///
    /// Unit: core.
    pub cpu: Option<i64>,
    /// Memory of a new instance, or after an upgrade. Each model allows only certain combinations of cores and memory.
    ///
    /// Unit: GB.
    pub mem: Option<i64>,
    /// Kind of both the system disk and the data disk of a new instance, or of the data disk after an upgrade. The default applies to a purchase.
    ///
    /// Default: `1`. Allowed: `1`, `2`, `3` or `4`.
    pub storage_type: Option<StorageType>,
    /// Size of the data disk of a new instance, or after an upgrade; 0 means no data disk. The kind of disk limits it.
    ///
    /// Range: a multiple of 10 GB.
    pub storage_size: Option<i64>,
    /// Number of instances to buy.
    ///
    /// Range: at most 100. Default: `1`.
    pub goods_num: Option<i64>,
    /// Public bandwidth. For a purchase, it is 0 Mbps if not set, and an upper limit if traffic is billed. Otherwise, it is the bandwidth after the upgrade.
    ///
    /// Unit: Mbps.
    pub bandwidth: Option<i64>,
    /// Billing method of the bandwidth of a new instance.
    ///
    /// Default: `PayByBandwidth`. Allowed: `PayByTraffic` or `PayByBandwidth`.
    pub bandwidth_type: Option<BandwidthType>,
    /// Size of the system disk of a new instance. Linux: 20 GB if not set, and at most 50 GB. Windows: always 50 GB.
    ///
    /// Range: 20 to 50 GB.
    pub root_size: Option<i64>,
    /// Kind of the image of a new instance; it must be the actual kind of [`image_id`](crate::legacy::InquiryInstancePriceRequest::image_id).
    pub image_type: Option<ImageType>,
    /// Image of a new instance.
    ///
    /// Example: `img-0vbqvzfn`. [`PublicImage`](crate::legacy::types::PublicImage) lists the known values.
    pub image_id: Option<String>,
    /// Day on which the bandwidth of an upgrade begins, today at the earliest.
    pub bandwidth_upgrade_start_time: Option<Date>,
    /// Day on which the bandwidth of an upgrade ends. It must not be after the day on which the instance expires.
    pub bandwidth_upgrade_end_time: Option<Date>,
    /// Day on which a network upgrade begins, today at the earliest.
    pub start_time: Option<Date>,
    /// Day on which a network upgrade ends. It must not be after the day on which the instance expires.
    pub end_time: Option<Date>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl InquiryInstancePriceRequest {
    /// Creates a request from its required members.
    pub fn new(instance_type: PriceQuestion) -> Self {
        Self {
            instance_type,
            instance_id: None,
            period: None,
            instance_model: None,
            cpu: None,
            mem: None,
            storage_type: None,
            storage_size: None,
            goods_num: None,
            bandwidth: None,
            bandwidth_type: None,
            root_size: None,
            image_type: None,
            image_id: None,
            bandwidth_upgrade_start_time: None,
            bandwidth_upgrade_end_time: None,
            start_time: None,
            end_time: None,
            extra: Extra::default(),
        }
    }

    /// Sets [`instance_id`](Self::instance_id): instance that is renewed or gets more bandwidth.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Sets [`period`](Self::period): term of a purchase or a renewal.
    pub fn period(mut self, value: i64) -> Self {
        self.period = Some(value);
        self
    }

    /// Sets [`instance_model`](Self::instance_model): model family of a new instance. [`Client::run_instances`](crate::legacy::Client::run_instances) calls it [`instance_type`](crate::legacy::RunInstancesRequest::instance_type).
    pub fn instance_model(mut self, value: impl Into<String>) -> Self {
        self.instance_model = Some(value.into());
        self
    }

    /// Sets [`cpu`](Self::cpu): number of cores of a new instance, or after an upgrade. Each model allows only certain combinations of cores and memory.
    pub fn cpu(mut self, value: i64) -> Self {
        self.cpu = Some(value);
        self
    }

    /// Sets [`mem`](Self::mem): memory of a new instance, or after an upgrade. Each model allows only certain combinations of cores and memory.
    pub fn mem(mut self, value: i64) -> Self {
        self.mem = Some(value);
        self
    }

    /// Sets [`storage_type`](Self::storage_type): kind of both the system disk and the data disk of a new instance, or of the data disk after an upgrade. The default applies to a purchase.
    pub fn storage_type(mut self, value: StorageType) -> Self {
        self.storage_type = Some(value);
        self
    }

    /// Sets [`storage_size`](Self::storage_size): size of the data disk of a new instance, or after an upgrade; 0 means no data disk. The kind of disk limits it.
    pub fn storage_size(mut self, value: i64) -> Self {
        self.storage_size = Some(value);
        self
    }

    /// Sets [`goods_num`](Self::goods_num): number of instances to buy.
    pub fn goods_num(mut self, value: i64) -> Self {
        self.goods_num = Some(value);
        self
    }

    /// Sets [`bandwidth`](Self::bandwidth): public bandwidth. For a purchase, it is 0 Mbps if not set, and an upper limit if traffic is billed. Otherwise, it is the bandwidth after the upgrade.
    pub fn bandwidth(mut self, value: i64) -> Self {
        self.bandwidth = Some(value);
        self
    }

    /// Sets [`bandwidth_type`](Self::bandwidth_type): billing method of the bandwidth of a new instance.
    pub fn bandwidth_type(mut self, value: BandwidthType) -> Self {
        self.bandwidth_type = Some(value);
        self
    }

    /// Sets [`root_size`](Self::root_size): size of the system disk of a new instance. Linux: 20 GB if not set, and at most 50 GB. Windows: always 50 GB.
    pub fn root_size(mut self, value: i64) -> Self {
        self.root_size = Some(value);
        self
    }

    /// Sets [`image_type`](Self::image_type): kind of the image of a new instance; it must be the actual kind of [`image_id`](crate::legacy::InquiryInstancePriceRequest::image_id).
    pub fn image_type(mut self, value: ImageType) -> Self {
        self.image_type = Some(value);
        self
    }

    /// Sets [`image_id`](Self::image_id): image of a new instance.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }

    /// Sets [`bandwidth_upgrade_start_time`](Self::bandwidth_upgrade_start_time): day on which the bandwidth of an upgrade begins, today at the earliest.
    pub fn bandwidth_upgrade_start_time(mut self, value: impl Into<Date>) -> Self {
        self.bandwidth_upgrade_start_time = Some(value.into());
        self
    }

    /// Sets [`bandwidth_upgrade_end_time`](Self::bandwidth_upgrade_end_time): day on which the bandwidth of an upgrade ends. It must not be after the day on which the instance expires.
    pub fn bandwidth_upgrade_end_time(mut self, value: impl Into<Date>) -> Self {
        self.bandwidth_upgrade_end_time = Some(value.into());
        self
    }

    /// Sets [`start_time`](Self::start_time): day on which a network upgrade begins, today at the earliest.
    pub fn start_time(mut self, value: impl Into<Date>) -> Self {
        self.start_time = Some(value.into());
        self
    }

    /// Sets [`end_time`](Self::end_time): day on which a network upgrade ends. It must not be after the day on which the instance expires.
    pub fn end_time(mut self, value: impl Into<Date>) -> Self {
        self.end_time = Some(value.into());
        self
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for InquiryInstancePriceRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for InquiryInstancePriceRequest {
    fn names(&self) -> &'static Names {
        const {
            &Names::new(
                &[
                    "bandwidth",
                    "bandwidthType",
                    "bandwidthUpgradeEndTime",
                    "bandwidthUpgradeStartTime",
                    "cpu",
                    "endTime",
                    "goodsNum",
                    "imageId",
                    "imageType",
                    "instanceId",
                    "instanceModel",
                    "instanceType",
                    "mem",
                    "period",
                    "rootSize",
                    "startTime",
                    "storageSize",
                    "storageType",
                ],
            )
        }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.bandwidth.encode(),
            1 => self.bandwidth_type.encode(),
            2 => self.bandwidth_upgrade_end_time.encode(),
            3 => self.bandwidth_upgrade_start_time.encode(),
            4 => self.cpu.encode(),
            5 => self.end_time.encode(),
            6 => self.goods_num.encode(),
            7 => self.image_id.encode(),
            8 => self.image_type.encode(),
            9 => self.instance_id.encode(),
            10 => self.instance_model.encode(),
            11 => self.instance_type.encode(),
            12 => self.mem.encode(),
            13 => self.period.encode(),
            14 => self.root_size.encode(),
            15 => self.start_time.encode(),
            16 => self.storage_size.encode(),
            17 => self.storage_type.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`InquiryInstancePriceRequest`](crate::legacy::InquiryInstancePriceRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InquiryInstancePriceResponse {
    /// Price to pay, including any discount.
    ///
    /// Unit: fen.
    pub price: Option<i64>,
    /// Price without discount.
    ///
    /// Unit: fen.
    pub original_price: Option<i64>,
    /// Zero if the call succeeded. Any other number is an error code.
    pub code: Option<i64>,
    /// Reason for the failure, in words that may change. If the call succeeded, it is empty, ok or success.
    pub message: Option<String>,
    /// Name of the code, or Success if the call succeeded.
    pub code_desc: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for InquiryInstancePriceResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for InquiryInstancePriceResponse {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["code", "codeDesc", "message", "originalPrice", "price"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.code.encode(),
            1 => self.code_desc.encode(),
            2 => self.message.encode(),
            3 => self.original_price.encode(),
            4 => self.price.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for InquiryInstancePriceResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "price" => d.member("price", &mut value.price),
                "originalPrice" => d.member("originalPrice", &mut value.original_price),
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
    "InquiryInstancePrice",
    &[
        Member::new("bandwidth", Kind::Integer),
        Member::new("bandwidthType", Kind::String)
            .limits(&[Limit::Only(&["PayByTraffic", "PayByBandwidth"])])
            .default("PayByBandwidth"),
        Member::new("bandwidthUpgradeEndTime", Kind::Date),
        Member::new("bandwidthUpgradeStartTime", Kind::Date),
        Member::new("cpu", Kind::Integer),
        Member::new("endTime", Kind::Date),
        Member::new("goodsNum", Kind::Integer)
            .limits(
                &[
                    Limit::Range {
                        min: None,
                        max: Some(100),
                        step: None,
                    },
                ],
            )
            .default("1"),
        Member::new("imageId", Kind::String).limits(&[Limit::Prefix(&["img-"])]),
        Member::new("imageType", Kind::Integer),
        Member::new("instanceId", Kind::String)
            .limits(&[Limit::Prefix(&["ins-", "qcvm"])]),
        Member::new("instanceModel", Kind::String).default("CVM.S1"),
        Member::new("instanceType", Kind::Integer).required(true),
        Member::new("mem", Kind::Integer),
        Member::new("period", Kind::Integer)
            .limits(
                &[
                    Limit::Range {
                        min: Some(1),
                        max: Some(36),
                        step: None,
                    },
                ],
            ),
        Member::new("rootSize", Kind::Integer)
            .limits(
                &[
                    Limit::Range {
                        min: Some(20),
                        max: Some(50),
                        step: None,
                    },
                ],
            ),
        Member::new("startTime", Kind::Date),
        Member::new("storageSize", Kind::Integer)
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
                &[
                    Condition::Equals {
                        member: &["instanceType"],
                        values: &["1"],
                    },
                    Condition::Present(&["instanceId"]),
                ],
                &[Demand::Require(&[&["period"]])],
            )
            .title("Renew"),
        Rule::new(
                &[
                    Condition::Equals {
                        member: &["instanceType"],
                        values: &["1"],
                    },
                    Condition::Absent(&["instanceId"]),
                ],
                &[
                    Demand::Require(
                        &[
                            &["cpu"],
                            &["mem"],
                            &["period"],
                            &["storageSize"],
                            &["imageType"],
                            &["imageId"],
                        ],
                    ),
                ],
            )
            .title("New instance"),
        Rule::new(
                &[
                    Condition::Equals {
                        member: &["instanceType"],
                        values: &["5"],
                    },
                ],
                &[
                    Demand::Require(
                        &[&["instanceId"], &["bandwidth"], &["startTime"], &["endTime"]],
                    ),
                ],
            )
            .title("Upgrade the network for a while"),
    ],
);

pub(super) static ACTION: Action = Action::new(
    "InquiryInstancePrice",
    &api::API,
    &api::HOST_CVM,
    Effect::Read,
    &STRUCTURE,
);

impl Request for InquiryInstancePriceRequest {
    type Response = InquiryInstancePriceResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Returns the price of a prepaid purchase, renewal or upgrade.
    ///
    /// This action is for prepaid instances only; [`Client::inquiry_instance_price_hour`](crate::legacy::Client::inquiry_instance_price_hour) returns the price of hourly ones. The
    /// required parameters depend on the value of [`instance_type`](crate::legacy::InquiryInstancePriceRequest::instance_type): 1 with [`instance_id`](crate::legacy::InquiryInstancePriceRequest::instance_id) is a renewal, 1 without it is a
    /// purchase, 4 is an upgrade of the configuration, and 5 is more bandwidth for a number of days.
    ///
    /// # Errors
    ///
    /// Error codes documented for this action, in addition to those of every call:
    ///
    /// - [`NotSupport.NotPrepaidUser`](super::super::ErrorCode::NotSupportNotPrepaidUser): Only accounts that pay in advance may call this action.
    /// - [`OperationFail.AllResourceOpFailed`](super::super::ErrorCode::OperationFailAllResourceOpFailed): The operation failed on every resource.
    /// - [`NotSupport.SharedInstance`](super::super::ErrorCode::NotSupportSharedInstance): Instances with shared cores cannot be renewed, and their renewal has no price.
    /// - [`InvalidParameter.ResourceNotFound`](super::super::ErrorCode::InvalidParameterResourceNotFound): There is no such resource.
    /// - [`PermissionDenied`](super::super::ErrorCode::PermissionDenied): The account may not change the size of the system disk, whether it is a local or a cloud disk. Ask the vendor's support.
    /// - [`InvalidParameter.MissImageId`](super::super::ErrorCode::InvalidParameterMissImageId): A change of the system disk requires [`image_id`](crate::legacy::InquiryInstancePriceRequest::image_id).
    /// - [`NotSupport.InstanceConfig`](super::super::ErrorCode::NotSupportInstanceConfig): Instances with shared cores cannot be resized.
    /// - [`NotSupport.BandwidthPackageUser`](super::super::ErrorCode::NotSupportBandwidthPackageUser): Accounts with a bandwidth package cannot change the bandwidth of an instance this way.
    /// - [`InvalidParameter.Bandwidth`](super::super::ErrorCode::InvalidParameterBandwidth): The sales system refused the bandwidth because it is wrong. Check it and try again.
    ///
    /// # Example
    ///
    /// New instance:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::legacy::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = InquiryInstancePriceRequest::new(types::PriceQuestion::Buy)
    ///     .period(1)
    ///     .cpu(1)
    ///     .mem(1)
    ///     .storage_size(10)
    ///     .image_type(types::ImageType::Public)
    ///     .image_id("img-1234test");
    /// let response = client.inquiry_instance_price(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn inquiry_instance_price(
        &self,
        request: InquiryInstancePriceRequest,
    ) -> Result<InquiryInstancePriceResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Returns the price of a prepaid purchase, renewal or upgrade.
    ///
    /// Blocks until the response has been read. [`Client::inquiry_instance_price`](super::super::Client::inquiry_instance_price) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::inquiry_instance_price`](super::super::Client::inquiry_instance_price).
    pub fn inquiry_instance_price(
        &self,
        request: InquiryInstancePriceRequest,
    ) -> Result<InquiryInstancePriceResponse, Error> {
        self.send(request)
    }
}
