// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Condition, Demand, Effect, Kind, Limit, Member, Rule, Structure},
    types::{Date, Extra},
};
use crate::v2017_03_12::types::{InternetAccessible, Price};
use super::super::{Client, api, types};

/// Returns the price of changing the public bandwidth of instances without changing it.
///
/// The request of [`Client::inquiry_price_reset_instances_internet_max_bandwidth`], which describes the call and its errors.
///
/// # Rules
///
/// - **Start and end belong together.** When `StartTime` is given, `EndTime` is required.
/// - **Start and end belong together.** When `EndTime` is given, `StartTime` is required.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct InquiryPriceResetInstancesInternetMaxBandwidthRequest {
    /// Instances whose change of bandwidth is priced.
    ///
    /// Required. Items: at most 100. Example: `ins-r8hr2upy`.
    pub instance_ids: Vec<String>,
    /// New bandwidth. Only [`internet_accessible.internet_max_bandwidth_out`](crate::v2017_03_12::types::InternetAccessible::internet_max_bandwidth_out) is supported so far; its maximum depends on the model.
    ///
    /// Required.
    pub internet_accessible: InternetAccessible,
    /// First day of the new bandwidth. It must not be before today; today means immediately. Only for [`InternetChargeType::BandwidthPrepaid`](crate::v2017_03_12::types::InternetChargeType::BandwidthPrepaid).
    pub start_time: Option<Date>,
    /// Last day of the new bandwidth, inclusive. It must not be after the instance expires, which [`Client::describe_instances`](crate::v2017_03_12::Client::describe_instances) returns as [`expired_time`](crate::v2017_03_12::types::Instance::expired_time). Only for [`InternetChargeType::BandwidthPrepaid`](crate::v2017_03_12::types::InternetChargeType::BandwidthPrepaid).
    pub end_time: Option<Date>,
    /// Check the request without carrying it out. This effect is presumed, not documented.
    pub dry_run: Option<bool>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl InquiryPriceResetInstancesInternetMaxBandwidthRequest {
    /// Creates a request from its required members.
    pub fn new(
        instance_ids: impl IntoIterator<Item = impl Into<String>>,
        internet_accessible: InternetAccessible,
    ) -> Self {
        Self {
            instance_ids: instance_ids.into_iter().map(Into::into).collect(),
            internet_accessible,
            start_time: None,
            end_time: None,
            dry_run: None,
            extra: Extra::default(),
        }
    }

    /// Sets [`start_time`](Self::start_time): first day of the new bandwidth. It must not be before today; today means immediately. Only for [`InternetChargeType::BandwidthPrepaid`](crate::v2017_03_12::types::InternetChargeType::BandwidthPrepaid).
    pub fn start_time(mut self, value: impl Into<Date>) -> Self {
        self.start_time = Some(value.into());
        self
    }

    /// Sets [`end_time`](Self::end_time): last day of the new bandwidth, inclusive. It must not be after the instance expires, which [`Client::describe_instances`](crate::v2017_03_12::Client::describe_instances) returns as [`expired_time`](crate::v2017_03_12::types::Instance::expired_time). Only for [`InternetChargeType::BandwidthPrepaid`](crate::v2017_03_12::types::InternetChargeType::BandwidthPrepaid).
    pub fn end_time(mut self, value: impl Into<Date>) -> Self {
        self.end_time = Some(value.into());
        self
    }

    /// Sets [`dry_run`](Self::dry_run): check the request without carrying it out. This effect is presumed, not documented.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for InquiryPriceResetInstancesInternetMaxBandwidthRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for InquiryPriceResetInstancesInternetMaxBandwidthRequest {
    fn names(&self) -> &'static Names {
        const {
            &Names::new(
                &["DryRun", "EndTime", "InstanceIds", "InternetAccessible", "StartTime"],
            )
        }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.dry_run.encode(),
            1 => self.end_time.encode(),
            2 => self.instance_ids.encode(),
            3 => self.internet_accessible.encode(),
            4 => self.start_time.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`InquiryPriceResetInstancesInternetMaxBandwidthRequest`](crate::v2017_03_12::InquiryPriceResetInstancesInternetMaxBandwidthRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InquiryPriceResetInstancesInternetMaxBandwidthResponse {
    /// Price of the bandwidth.
    pub price: Option<Price>,
    /// Id of the call. The vendor's support asks for it.
    pub request_id: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for InquiryPriceResetInstancesInternetMaxBandwidthResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for InquiryPriceResetInstancesInternetMaxBandwidthResponse {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["Price", "RequestId"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.price.encode(),
            1 => self.request_id.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for InquiryPriceResetInstancesInternetMaxBandwidthResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "Price" => d.member("Price", &mut value.price),
                "RequestId" => d.member("RequestId", &mut value.request_id),
                "RequestID" => d.alias("RequestId", &mut value.request_id),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}

static STRUCTURE: Structure = Structure::new(
    "InquiryPriceResetInstancesInternetMaxBandwidth",
    &[
        Member::new("DryRun", Kind::Boolean),
        Member::new("EndTime", Kind::Date),
        Member::new("InstanceIds", Kind::List(&Kind::String))
            .required(true)
            .limits(
                &[
                    Limit::Items {
                        min: None,
                        max: Some(100),
                    },
                    Limit::Prefix(&["ins-"]),
                ],
            ),
        Member::new(
                "InternetAccessible",
                Kind::Structure(&types::internet_accessible::STRUCTURE),
            )
            .required(true),
        Member::new("StartTime", Kind::Date),
    ],
    &[
        Rule::new(
                &[Condition::Present(&["StartTime"])],
                &[Demand::Require(&[&["EndTime"]])],
            )
            .title("Start and end belong together"),
        Rule::new(
                &[Condition::Present(&["EndTime"])],
                &[Demand::Require(&[&["StartTime"]])],
            )
            .title("Start and end belong together"),
    ],
);

pub(super) static ACTION: Action = Action::new(
    "InquiryPriceResetInstancesInternetMaxBandwidth",
    &api::API,
    &api::HOST_CVM,
    Effect::Read,
    &STRUCTURE,
);

impl Request for InquiryPriceResetInstancesInternetMaxBandwidthRequest {
    type Response = InquiryPriceResetInstancesInternetMaxBandwidthResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Returns the price of changing the public bandwidth of instances without changing it.
    ///
    /// Takes the same parameters as [`Client::reset_instances_internet_max_bandwidth`](crate::v2017_03_12::Client::reset_instances_internet_max_bandwidth). Bandwidth billed as [`InternetChargeType::BandwidthPrepaid`](crate::v2017_03_12::types::InternetChargeType::BandwidthPrepaid)
    /// requires [`start_time`](crate::v2017_03_12::InquiryPriceResetInstancesInternetMaxBandwidthRequest::start_time) and [`end_time`](crate::v2017_03_12::InquiryPriceResetInstancesInternetMaxBandwidthRequest::end_time) and can only be increased. Bandwidth billed as [`InternetChargeType::TrafficPostpaidByHour`](crate::v2017_03_12::types::InternetChargeType::TrafficPostpaidByHour),
    /// [`InternetChargeType::BandwidthPostpaidByHour`](crate::v2017_03_12::types::InternetChargeType::BandwidthPostpaidByHour) or [`InternetChargeType::BandwidthPackage`](crate::v2017_03_12::types::InternetChargeType::BandwidthPackage) refuses these two parameters. It can be increased or decreased
    /// within the range that is allowed, and the change takes effect as soon as it is made. [`InternetChargeType::BandwidthPostpaidByMonth`](crate::v2017_03_12::types::InternetChargeType::BandwidthPostpaidByMonth)
    /// is not priced. With [`InternetChargeType::BandwidthPrepaid`](crate::v2017_03_12::types::InternetChargeType::BandwidthPrepaid) and [`InternetChargeType::BandwidthPostpaidByHour`](crate::v2017_03_12::types::InternetChargeType::BandwidthPostpaidByHour), a call takes only one instance. All
    /// instances of a call must have the same billing method for their bandwidth.
    ///
    /// # Errors
    ///
    /// Error codes documented for this action, in addition to those of every call:
    ///
    /// - [`MissingParameter`](super::super::ErrorCode::MissingParameter): A parameter is missing that is required, or that another parameter makes necessary.
    /// - [`InvalidInstanceId.NotFound`](super::super::ErrorCode::InvalidInstanceIdNotFound): There is no instance with this id.
    /// - [`InvalidInstanceId.Malformed`](super::super::ErrorCode::InvalidInstanceIdMalformed): An instance id is malformed, for example too short.
    /// - [`InvalidParameter`](super::super::ErrorCode::InvalidParameter): A required parameter is missing, or a parameter is malformed or not supported. The message says which.
    /// - [`InvalidParameterValue`](super::super::ErrorCode::InvalidParameterValue): A value is malformed or not supported.
    /// - [`InvalidParameterValue.Range`](super::super::ErrorCode::InvalidParameterValueRange): A number lies outside its range.
    /// - [`InvalidInstance.NotSupported`](super::super::ErrorCode::InvalidInstanceNotSupported): The instance does not support the operation, at least not in its present state.
    /// - [`InvalidPermission`](super::super::ErrorCode::InvalidPermission): The account may not perform this operation.
    /// - [`InvalidAccount.InsufficientBalance`](super::super::ErrorCode::InvalidAccountInsufficientBalance): The balance of the account does not cover the price. `DescribeAccountBalance` of the vendor's API for accounts returns the balance.
    /// - [`InvalidAccount.UnpaidOrder`](super::super::ErrorCode::InvalidAccountUnpaidOrder): The account has an order that has not been paid yet.
    /// - [`InternalServerError`](super::super::ErrorCode::InternalServerError): The service failed; try again later.
    ///
    /// # Example
    ///
    /// Prepaid instance, for two days:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = InquiryPriceResetInstancesInternetMaxBandwidthRequest::new(
    ///         ["ins-2zvpghhc"],
    ///         types::InternetAccessible::new().internet_max_bandwidth_out(20),
    ///     )
    ///     .start_time("2017-05-15")
    ///     .end_time("2017-05-16");
    /// let response = client
    ///     .inquiry_price_reset_instances_internet_max_bandwidth(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn inquiry_price_reset_instances_internet_max_bandwidth(
        &self,
        request: InquiryPriceResetInstancesInternetMaxBandwidthRequest,
    ) -> Result<InquiryPriceResetInstancesInternetMaxBandwidthResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Returns the price of changing the public bandwidth of instances without changing it.
    ///
    /// Blocks until the response has been read. [`Client::inquiry_price_reset_instances_internet_max_bandwidth`](super::super::Client::inquiry_price_reset_instances_internet_max_bandwidth) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::inquiry_price_reset_instances_internet_max_bandwidth`](super::super::Client::inquiry_price_reset_instances_internet_max_bandwidth).
    pub fn inquiry_price_reset_instances_internet_max_bandwidth(
        &self,
        request: InquiryPriceResetInstancesInternetMaxBandwidthRequest,
    ) -> Result<InquiryPriceResetInstancesInternetMaxBandwidthResponse, Error> {
        self.send(request)
    }
}
