// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Condition, Demand, Effect, Kind, Limit, Member, Rule, Structure},
    types::{Date, Extra},
};
use crate::v2017_03_12::types::InternetAccessible;
use super::super::{Client, api, types};

/// Changes the public bandwidth limit of instances.
///
/// The request of [`Client::reset_instances_internet_max_bandwidth`], which describes the call and its errors.
///
/// # Rules
///
/// - **Start and end belong together.** When `StartTime` is given, `EndTime` is required.
/// - **Start and end belong together.** When `EndTime` is given, `StartTime` is required.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct ResetInstancesInternetMaxBandwidthRequest {
    /// Instances to change.
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

impl ResetInstancesInternetMaxBandwidthRequest {
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

impl Encode for ResetInstancesInternetMaxBandwidthRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for ResetInstancesInternetMaxBandwidthRequest {
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

/// Response to [`ResetInstancesInternetMaxBandwidthRequest`](crate::v2017_03_12::ResetInstancesInternetMaxBandwidthRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResetInstancesInternetMaxBandwidthResponse {
    /// Id of the call. The vendor's support asks for it.
    pub request_id: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for ResetInstancesInternetMaxBandwidthResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for ResetInstancesInternetMaxBandwidthResponse {
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

impl Decode for ResetInstancesInternetMaxBandwidthResponse {
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
    "ResetInstancesInternetMaxBandwidth",
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
    "ResetInstancesInternetMaxBandwidth",
    &api::API,
    &api::HOST_CVM,
    Effect::Purchase,
    &STRUCTURE,
);

impl Request for ResetInstancesInternetMaxBandwidthRequest {
    type Response = ResetInstancesInternetMaxBandwidthResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Changes the public bandwidth limit of instances.
    ///
    /// What is possible depends on the billing method of the bandwidth:
    ///
    /// - [`InternetChargeType::BandwidthPrepaid`](crate::v2017_03_12::types::InternetChargeType::BandwidthPrepaid): the limit can only be increased. This costs money, so the account balance must cover the
    ///   price, which [`Client::inquiry_price_reset_instances_internet_max_bandwidth`](crate::v2017_03_12::Client::inquiry_price_reset_instances_internet_max_bandwidth) returns. [`start_time`](crate::v2017_03_12::ResetInstancesInternetMaxBandwidthRequest::start_time) and [`end_time`](crate::v2017_03_12::ResetInstancesInternetMaxBandwidthRequest::end_time) are required. A
    ///   call takes only one instance.
    /// - [`InternetChargeType::TrafficPostpaidByHour`](crate::v2017_03_12::types::InternetChargeType::TrafficPostpaidByHour) and [`InternetChargeType::BandwidthPackage`](crate::v2017_03_12::types::InternetChargeType::BandwidthPackage): the limit can be increased or decreased within the range that
    ///   is allowed, and the change takes effect immediately. [`start_time`](crate::v2017_03_12::ResetInstancesInternetMaxBandwidthRequest::start_time) and [`end_time`](crate::v2017_03_12::ResetInstancesInternetMaxBandwidthRequest::end_time) are refused.
    /// - [`InternetChargeType::BandwidthPostpaidByHour`](crate::v2017_03_12::types::InternetChargeType::BandwidthPostpaidByHour): the same as the previous item, but a call takes only one instance.
    /// - [`InternetChargeType::BandwidthPostpaidByMonth`](crate::v2017_03_12::types::InternetChargeType::BandwidthPostpaidByMonth): the limit cannot be changed.
    ///
    /// All instances of a call must have the same billing method for their bandwidth.
    ///
    /// **This call may cost money.**
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
    /// For two days:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = ResetInstancesInternetMaxBandwidthRequest::new(
    ///         ["ins-r8hr2upy"],
    ///         types::InternetAccessible::new().internet_max_bandwidth_out(10),
    ///     )
    ///     .start_time("2017-03-15")
    ///     .end_time("2017-03-16")
    ///     .dry_run(false);
    /// let response = client.reset_instances_internet_max_bandwidth(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn reset_instances_internet_max_bandwidth(
        &self,
        request: ResetInstancesInternetMaxBandwidthRequest,
    ) -> Result<ResetInstancesInternetMaxBandwidthResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Changes the public bandwidth limit of instances.
    ///
    /// **This call may cost money.**
    ///
    /// Blocks until the response has been read. [`Client::reset_instances_internet_max_bandwidth`](super::super::Client::reset_instances_internet_max_bandwidth) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::reset_instances_internet_max_bandwidth`](super::super::Client::reset_instances_internet_max_bandwidth).
    pub fn reset_instances_internet_max_bandwidth(
        &self,
        request: ResetInstancesInternetMaxBandwidthRequest,
    ) -> Result<ResetInstancesInternetMaxBandwidthResponse, Error> {
        self.send(request)
    }
}
