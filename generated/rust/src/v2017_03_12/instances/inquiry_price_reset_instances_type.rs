// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use crate::v2017_03_12::types::Price;
use super::super::{Client, api};

/// Prices a change of model without making it.
///
/// Sent by [`Client::inquiry_price_reset_instances_type`], which tells more.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct InquiryPriceResetInstancesTypeRequest {
    /// The one instance to price a change of.
    ///
    /// Items: at most 1. Format: instance-id.
    pub instance_ids: Vec<String>,
    /// Model to change to, of the series the instance is of, such as S1.SMALL1; DescribeInstanceTypeConfigs lists them.
    pub instance_type: String,
    /// Taken as ResetInstancesType takes it; a price question shuts nothing down.
    ///
    /// Default: `false`.
    pub force_stop: Option<bool>,
    /// Presumably checks the request without carrying it out; the manual does not explain it.
    ///
    /// Inferred: Only an example sends it; the table of parameters leaves it out.
    pub dry_run: Option<bool>,
    /// Parameters that the spec lacks, sent as they are.
    pub extra: Extra,
}

impl InquiryPriceResetInstancesTypeRequest {
    /// With what is required.
    pub fn new(
        instance_ids: impl IntoIterator<Item = impl Into<String>>,
        instance_type: impl Into<String>,
    ) -> Self {
        Self {
            instance_ids: instance_ids.into_iter().map(Into::into).collect(),
            instance_type: instance_type.into(),
            force_stop: None,
            dry_run: None,
            extra: Extra::default(),
        }
    }

    /// Sets [`force_stop`](Self::force_stop): taken as ResetInstancesType takes it; a price question shuts nothing down.
    pub fn force_stop(mut self, value: bool) -> Self {
        self.force_stop = Some(value);
        self
    }

    /// Sets [`dry_run`](Self::dry_run): presumably checks the request without carrying it out; the manual does not explain it.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Sends a parameter that the spec lacks, under the name the wire has.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for InquiryPriceResetInstancesTypeRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for InquiryPriceResetInstancesTypeRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["DryRun", "ForceStop", "InstanceIds", "InstanceType"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.dry_run.encode(),
            1 => self.force_stop.encode(),
            2 => self.instance_ids.encode(),
            3 => self.instance_type.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`InquiryPriceResetInstancesTypeRequest`](crate::v2017_03_12::InquiryPriceResetInstancesTypeRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InquiryPriceResetInstancesTypeResponse {
    /// What the change would cost.
    pub price: Option<Price>,
    /// Identifies the call when asking the vendor for help.
    ///
    /// The manual contradicts itself: The examples of RunInstances and all image pages print RequestID, every other page prints RequestId, and some price examples have neither. We name it RequestId and read both.
    pub request_id: Option<String>,
    /// Members that the spec lacks, as they came.
    pub extra: Extra,
}

impl Encode for InquiryPriceResetInstancesTypeResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for InquiryPriceResetInstancesTypeResponse {
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

impl Decode for InquiryPriceResetInstancesTypeResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "Price" => d.member("Price", &mut value.price)?,
                "RequestId" | "RequestID" => {
                    d.member("RequestId", &mut value.request_id)?
                }
                _ => d.unknown(&key, &mut value.extra)?,
            }
        }
        Ok(value)
    }
}

static STRUCTURE: Structure = Structure::new(
    "InquiryPriceResetInstancesType",
    &[
        Member::new("DryRun", Kind::Boolean),
        Member::new("ForceStop", Kind::Boolean).default("FALSE"),
        Member::new("InstanceIds", Kind::List(&Kind::Text))
            .required(true)
            .limits(
                &[
                    Limit::Items {
                        min: None,
                        max: Some(1),
                    },
                    Limit::Prefix(&["ins-"]),
                ],
            ),
        Member::new("InstanceType", Kind::Text).required(true),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "InquiryPriceResetInstancesType",
    &api::API,
    &api::HOST_CVM,
    Effect::Read,
    &STRUCTURE,
);

impl Request for InquiryPriceResetInstancesTypeRequest {
    type Response = InquiryPriceResetInstancesTypeResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Prices a change of model without making it.
    ///
    /// Only within the series of the model the instance has, where the system disk is CLOUD\_BASIC, CLOUD\_PREMIUM or
    /// CLOUD\_SSD; not for instances on dedicated hosts, and one instance in a call.
    ///
    /// The manual contradicts itself: The page warns of charges in the words of the change itself, as InquiryPriceResetInstancesInternetMaxBandwidth does. We take a price question to buy nothing.
    ///
    /// Manual: p109-110.
    ///
    /// # Errors
    ///
    /// Codes the manual lists for this action, beside those of every call:
    ///
    /// - [`MissingParameter`](super::super::ErrorCode::MissingParameter): A required parameter is missing, or one that another makes necessary.
    /// - [`InvalidInstanceId.NotFound`](super::super::ErrorCode::InvalidInstanceIdNotFound): There is no instance with this id.
    /// - [`InvalidInstanceId.Malformed`](super::super::ErrorCode::InvalidInstanceIdMalformed): An instance id is malformed, for instance too short.
    /// - [`InvalidParameter`](super::super::ErrorCode::InvalidParameter): A required parameter is missing, or one is malformed or not supported; the message says which.
    /// - [`InvalidParameterValue`](super::super::ErrorCode::InvalidParameterValue): A value is malformed or not supported.
    /// - [`InvalidInstance.NotSupported`](super::super::ErrorCode::InvalidInstanceNotSupported): The instance does not support the operation, at least in its present state.
    /// - [`InvalidPermission`](super::super::ErrorCode::InvalidPermission): The account may not do this operation.
    /// - [`InvalidAccount.InsufficientBalance`](super::super::ErrorCode::InvalidAccountInsufficientBalance): The balance of the account does not cover the price.
    /// - [`InvalidAccount.UnpaidOrder`](super::super::ErrorCode::InvalidAccountUnpaidOrder): The account has an order that is not paid yet.
    /// - [`InternalServerError`](super::super::ErrorCode::InternalServerError): The service failed; try later.
    ///
    /// # Example
    ///
    /// Prepaid instance:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = InquiryPriceResetInstancesTypeRequest::new(
    ///     ["ins-2zvpghhc"],
    ///     "S1.SMALL4",
    /// );
    /// let response = client.inquiry_price_reset_instances_type(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn inquiry_price_reset_instances_type(
        &self,
        request: InquiryPriceResetInstancesTypeRequest,
    ) -> Result<InquiryPriceResetInstancesTypeResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Prices a change of model without making it.
    ///
    /// [`Client::inquiry_price_reset_instances_type`](super::super::Client::inquiry_price_reset_instances_type) tells more.
    ///
    /// # Errors
    ///
    /// As there.
    pub fn inquiry_price_reset_instances_type(
        &self,
        request: InquiryPriceResetInstancesTypeRequest,
    ) -> Result<InquiryPriceResetInstancesTypeResponse, Error> {
        self.send(request)
    }
}
