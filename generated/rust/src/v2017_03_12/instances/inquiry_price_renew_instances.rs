// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use crate::v2017_03_12::types::{InstanceChargePrepaid, Price};
use super::super::{Client, api, types};

/// Returns the price of renewing prepaid instances without renewing them.
///
/// The request of [`Client::inquiry_price_renew_instances`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct InquiryPriceRenewInstancesRequest {
    /// Prepaid instances whose renewal is priced.
    ///
    /// Required. Items: at most 100. Example: `ins-r8hr2upy`.
    pub instance_ids: Vec<String>,
    /// Term of the renewal, and what happens at its end.
    ///
    /// Required.
    pub instance_charge_prepaid: InstanceChargePrepaid,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl InquiryPriceRenewInstancesRequest {
    /// Creates a request from its required members.
    pub fn new(
        instance_ids: impl IntoIterator<Item = impl Into<String>>,
        instance_charge_prepaid: InstanceChargePrepaid,
    ) -> Self {
        Self {
            instance_ids: instance_ids.into_iter().map(Into::into).collect(),
            instance_charge_prepaid,
            extra: Extra::default(),
        }
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for InquiryPriceRenewInstancesRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for InquiryPriceRenewInstancesRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["InstanceChargePrepaid", "InstanceIds"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.instance_charge_prepaid.encode(),
            1 => self.instance_ids.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`InquiryPriceRenewInstancesRequest`](crate::v2017_03_12::InquiryPriceRenewInstancesRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InquiryPriceRenewInstancesResponse {
    /// Price of the renewal.
    pub price: Option<Price>,
    /// Id of the call. The vendor's support asks for it.
    pub request_id: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for InquiryPriceRenewInstancesResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for InquiryPriceRenewInstancesResponse {
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

impl Decode for InquiryPriceRenewInstancesResponse {
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
    "InquiryPriceRenewInstances",
    &[
        Member::new(
                "InstanceChargePrepaid",
                Kind::Structure(&types::instance_charge_prepaid::STRUCTURE),
            )
            .required(true),
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
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "InquiryPriceRenewInstances",
    &api::API,
    &api::HOST_CVM,
    Effect::Read,
    &STRUCTURE,
);

impl Request for InquiryPriceRenewInstancesRequest {
    type Response = InquiryPriceRenewInstancesResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Returns the price of renewing prepaid instances without renewing them.
    ///
    /// Takes the same parameters as [`Client::renew_instances`](crate::v2017_03_12::Client::renew_instances). Only prepaid instances are priced.
    ///
    /// # Errors
    ///
    /// Error codes documented for this action, in addition to those of every call:
    ///
    /// - [`MissingParameter`](super::super::ErrorCode::MissingParameter): A parameter is missing that is required, or that another parameter makes necessary.
    /// - [`InvalidInstanceId.NotFound`](super::super::ErrorCode::InvalidInstanceIdNotFound): There is no instance with this id.
    /// - [`InvalidInstanceId.Malformed`](super::super::ErrorCode::InvalidInstanceIdMalformed): An instance id is malformed, for example too short.
    /// - [`InvalidPeriod`](super::super::ErrorCode::InvalidPeriod): The term is not one of 1 to 12, 24 or 36 months.
    /// - [`InvalidParameterValue`](super::super::ErrorCode::InvalidParameterValue): A value is malformed or not supported.
    /// - [`InvalidInstance.NotSupported`](super::super::ErrorCode::InvalidInstanceNotSupported): The instance does not support the operation, at least not in its present state.
    /// - [`InvalidAccount.InsufficientBalance`](super::super::ErrorCode::InvalidAccountInsufficientBalance): The balance of the account does not cover the price. `DescribeAccountBalance` of the vendor's API for accounts returns the balance.
    /// - [`InvalidAccount.UnpaidOrder`](super::super::ErrorCode::InvalidAccountUnpaidOrder): The account has an order that has not been paid yet.
    /// - [`InternalServerError`](super::super::ErrorCode::InternalServerError): The service failed; try again later.
    ///
    /// # Example
    ///
    /// For a month, without automatic renewal:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = InquiryPriceRenewInstancesRequest::new(
    ///     ["ins-2zvpghhc"],
    ///     types::InstanceChargePrepaid::new(1)
    ///         .renew_flag(types::RenewFlag::NotifyAndManualRenew),
    /// );
    /// let response = client.inquiry_price_renew_instances(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn inquiry_price_renew_instances(
        &self,
        request: InquiryPriceRenewInstancesRequest,
    ) -> Result<InquiryPriceRenewInstancesResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Returns the price of renewing prepaid instances without renewing them.
    ///
    /// Blocks until the response has been read. [`Client::inquiry_price_renew_instances`](super::super::Client::inquiry_price_renew_instances) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::inquiry_price_renew_instances`](super::super::Client::inquiry_price_renew_instances).
    pub fn inquiry_price_renew_instances(
        &self,
        request: InquiryPriceRenewInstancesRequest,
    ) -> Result<InquiryPriceRenewInstancesResponse, Error> {
        self.send(request)
    }
}
