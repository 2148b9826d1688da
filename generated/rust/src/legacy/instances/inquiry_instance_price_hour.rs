// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use crate::legacy::types::{
    BandwidthType, ImageType, InquiryInstancePriceHourData, StorageType,
};
use super::super::{Client, api};

/// Returns the price of hourly instances.
///
/// The request of [`Client::inquiry_instance_price_hour`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct InquiryInstancePriceHourRequest {
    /// Number of cores. Each model allows only certain combinations of cores and memory.
    ///
    /// Required. Unit: core.
    pub cpu: i64,
    /// Memory. Each model allows only certain combinations of cores and memory.
    ///
    /// Required. Unit: GB.
    pub mem: i64,
    /// Image to install. Its id is the [`un_img_id`](crate::legacy::types::Image::un_img_id) that [`Client::describe_images`](crate::legacy::Client::describe_images) returns.
    ///
    /// Required. Example: `img-0vbqvzfn`. [`PublicImage`](crate::legacy::types::PublicImage) lists the known values.
    pub image_id: String,
    /// Kind of the image; it must be the actual kind of [`image_id`](crate::legacy::InquiryInstancePriceHourRequest::image_id).
    ///
    /// Required.
    pub image_type: ImageType,
    /// Billing method of the bandwidth.
    ///
    /// Default: `PayByHour`. Allowed: `PayByHour` or `PayByTraffic`.
    pub bandwidth_type: Option<BandwidthType>,
    /// Public bandwidth, or its upper limit if traffic is billed.
    ///
    /// Unit: Mbps. Default: `0`.
    pub bandwidth: Option<i64>,
    /// Size of the data disk; 0 means no data disk. The kind of disk limits it.
    ///
    /// Required. Range: a multiple of 10 GB.
    pub storage_size: i64,
    /// Kind of the data disk.
    ///
    /// Default: `1`. Allowed: `1` or `2`.
    pub storage_type: Option<StorageType>,
    /// Number of instances to price.
    ///
    /// Range: at most 100. Default: `1`.
    pub goods_num: Option<i64>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl InquiryInstancePriceHourRequest {
    /// Creates a request from its required members.
    pub fn new(
        cpu: i64,
        mem: i64,
        image_id: impl Into<String>,
        image_type: ImageType,
        storage_size: i64,
    ) -> Self {
        Self {
            cpu,
            mem,
            image_id: image_id.into(),
            image_type,
            bandwidth_type: None,
            bandwidth: None,
            storage_size,
            storage_type: None,
            goods_num: None,
            extra: Extra::default(),
        }
    }

    /// Sets [`bandwidth_type`](Self::bandwidth_type): billing method of the bandwidth.
    pub fn bandwidth_type(mut self, value: BandwidthType) -> Self {
        self.bandwidth_type = Some(value);
        self
    }

    /// Sets [`bandwidth`](Self::bandwidth): public bandwidth, or its upper limit if traffic is billed.
    pub fn bandwidth(mut self, value: i64) -> Self {
        self.bandwidth = Some(value);
        self
    }

    /// Sets [`storage_type`](Self::storage_type): kind of the data disk.
    pub fn storage_type(mut self, value: StorageType) -> Self {
        self.storage_type = Some(value);
        self
    }

    /// Sets [`goods_num`](Self::goods_num): number of instances to price.
    pub fn goods_num(mut self, value: i64) -> Self {
        self.goods_num = Some(value);
        self
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for InquiryInstancePriceHourRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for InquiryInstancePriceHourRequest {
    fn names(&self) -> &'static Names {
        const {
            &Names::new(
                &[
                    "bandwidth",
                    "bandwidthType",
                    "cpu",
                    "goodsNum",
                    "imageId",
                    "imageType",
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
            1 => self.bandwidth_type.encode(),
            2 => self.cpu.encode(),
            3 => self.goods_num.encode(),
            4 => self.image_id.encode(),
            5 => self.image_type.encode(),
            6 => self.mem.encode(),
            7 => self.storage_size.encode(),
            8 => self.storage_type.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`InquiryInstancePriceHourRequest`](crate::legacy::InquiryInstancePriceHourRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InquiryInstancePriceHourResponse {
    /// Prices of the instance and of the public network.
    pub data: Option<InquiryInstancePriceHourData>,
    /// Zero if the call succeeded. Any other number is an error code.
    pub code: Option<i64>,
    /// Reason for the failure, in words that may change. If the call succeeded, it is empty, ok or success.
    pub message: Option<String>,
    /// Name of the code, or Success if the call succeeded.
    pub code_desc: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for InquiryInstancePriceHourResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for InquiryInstancePriceHourResponse {
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

impl Decode for InquiryInstancePriceHourResponse {
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
    "InquiryInstancePriceHour",
    &[
        Member::new("bandwidth", Kind::Integer).default("0"),
        Member::new("bandwidthType", Kind::String)
            .limits(&[Limit::Only(&["PayByHour", "PayByTraffic"])])
            .default("PayByHour"),
        Member::new("cpu", Kind::Integer).required(true),
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
        Member::new("imageId", Kind::String)
            .required(true)
            .limits(&[Limit::Prefix(&["img-"])]),
        Member::new("imageType", Kind::Integer).required(true),
        Member::new("mem", Kind::Integer).required(true),
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
            .limits(&[Limit::Only(&["1", "2"])])
            .default("1"),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "InquiryInstancePriceHour",
    &api::API,
    &api::HOST_CVM,
    Effect::Read,
    &STRUCTURE,
);

impl Request for InquiryInstancePriceHourRequest {
    type Response = InquiryInstancePriceHourResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Returns the price of hourly instances.
    ///
    /// This action is for hourly instances only; [`Client::inquiry_instance_price`](crate::legacy::Client::inquiry_instance_price) returns the price of prepaid ones.
    ///
    /// # Errors
    ///
    /// No error codes are documented for this action except those of every call.
    ///
    /// # Example
    ///
    /// Billing by traffic:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::legacy::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = InquiryInstancePriceHourRequest::new(
    ///         1,
    ///         1,
    ///         "img-31tjrtph",
    ///         types::ImageType::Public,
    ///         10,
    ///     )
    ///     .bandwidth_type(types::BandwidthType::PayByTraffic)
    ///     .bandwidth(2);
    /// let response = client.inquiry_instance_price_hour(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn inquiry_instance_price_hour(
        &self,
        request: InquiryInstancePriceHourRequest,
    ) -> Result<InquiryInstancePriceHourResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Returns the price of hourly instances.
    ///
    /// Blocks until the response has been read. [`Client::inquiry_instance_price_hour`](super::super::Client::inquiry_instance_price_hour) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::inquiry_instance_price_hour`](super::super::Client::inquiry_instance_price_hour).
    pub fn inquiry_instance_price_hour(
        &self,
        request: InquiryInstancePriceHourRequest,
    ) -> Result<InquiryInstancePriceHourResponse, Error> {
        self.send(request)
    }
}
