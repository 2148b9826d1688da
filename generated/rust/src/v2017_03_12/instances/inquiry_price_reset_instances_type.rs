// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use crate::v2017_03_12::types::Price;
use super::super::{Client, api};

/// Returns the price of changing the model of an instance. The instance stays as it is.
///
/// The request of [`Client::inquiry_price_reset_instances_type`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct InquiryPriceResetInstancesTypeRequest {
    /// The one instance whose change of model is priced.
    ///
    /// Required. Items: at most 1. Example: `ins-r8hr2upy`.
    pub instance_ids: Vec<String>,
    /// New model, of the same family as the current one, such as `S1.SMALL4`. [`Client::describe_instance_type_configs`](crate::v2017_03_12::Client::describe_instance_type_configs) lists the models.
    ///
    /// Required.
    pub instance_type: String,
    /// Accepted as in [`Client::reset_instances_type`](crate::v2017_03_12::Client::reset_instances_type), but a price inquiry does not shut anything down.
    ///
    /// Default: `false`.
    pub force_stop: Option<bool>,
    /// Check the request without carrying it out. This effect is presumed, not documented.
    pub dry_run: Option<bool>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl InquiryPriceResetInstancesTypeRequest {
    /// Creates a request from its required members.
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

    /// Sets [`force_stop`](Self::force_stop): accepted as in [`Client::reset_instances_type`](crate::v2017_03_12::Client::reset_instances_type), but a price inquiry does not shut anything down.
    pub fn force_stop(mut self, value: bool) -> Self {
        self.force_stop = Some(value);
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
    /// Price of the change.
    pub price: Option<Price>,
    /// Id of the call. The vendor's support asks for it.
    pub request_id: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
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
    "InquiryPriceResetInstancesType",
    &[
        Member::new("DryRun", Kind::Boolean),
        Member::new("ForceStop", Kind::Boolean).default("FALSE"),
        Member::new("InstanceIds", Kind::List(&Kind::String))
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
        Member::new("InstanceType", Kind::String).required(true),
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
    /// Returns the price of changing the model of an instance. The instance stays as it is.
    ///
    /// The new model must be of the same family as the current one, and the system disk must be [`DiskType::CloudBasic`](crate::v2017_03_12::types::DiskType::CloudBasic),
    /// [`DiskType::CloudPremium`](crate::v2017_03_12::types::DiskType::CloudPremium) or [`DiskType::CloudSsd`](crate::v2017_03_12::types::DiskType::CloudSsd). Instances on dedicated hosts are not supported. A call takes only one instance.
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
    /// - [`InvalidInstance.NotSupported`](super::super::ErrorCode::InvalidInstanceNotSupported): The instance does not support the operation, at least not in its present state.
    /// - [`InvalidPermission`](super::super::ErrorCode::InvalidPermission): The account may not perform this operation.
    /// - [`InvalidAccount.InsufficientBalance`](super::super::ErrorCode::InvalidAccountInsufficientBalance): The balance of the account does not cover the price. `DescribeAccountBalance` of the vendor's API for accounts returns the balance.
    /// - [`InvalidAccount.UnpaidOrder`](super::super::ErrorCode::InvalidAccountUnpaidOrder): The account has an order that has not been paid yet.
    /// - [`InternalServerError`](super::super::ErrorCode::InternalServerError): The service failed; try again later.
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
    /// Returns the price of changing the model of an instance. The instance stays as it is.
    ///
    /// Blocks until the response has been read. [`Client::inquiry_price_reset_instances_type`](super::super::Client::inquiry_price_reset_instances_type) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::inquiry_price_reset_instances_type`](super::super::Client::inquiry_price_reset_instances_type).
    pub fn inquiry_price_reset_instances_type(
        &self,
        request: InquiryPriceResetInstancesTypeRequest,
    ) -> Result<InquiryPriceResetInstancesTypeResponse, Error> {
        self.send(request)
    }
}
