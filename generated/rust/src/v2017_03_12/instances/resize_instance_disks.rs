// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use crate::v2017_03_12::types::DataDisk;
use super::super::{Client, api, types};

/// Enlarges the data disk of an instance.
///
/// The request of [`Client::resize_instance_disks`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct ResizeInstanceDisksRequest {
    /// Instance whose disk is enlarged.
    ///
    /// Required. Example: `ins-r8hr2upy`.
    pub instance_id: String,
    /// The data disk with its new size, in steps of 10 GB. Which kinds of disk are possible depends on the model of the instance, and the maximum size on the kind of disk.
    ///
    /// Required. Items: at most 1.
    pub data_disks: Vec<DataDisk>,
    /// Cut the power of a running instance if a normal shutdown fails. This may lose data or damage file systems, so use it only if the instance cannot be shut down normally. It is better to shut the instance down beforehand.
    ///
    /// Default: `false`.
    pub force_stop: Option<bool>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl ResizeInstanceDisksRequest {
    /// Creates a request from its required members.
    pub fn new(
        instance_id: impl Into<String>,
        data_disks: impl Into<Vec<DataDisk>>,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            data_disks: data_disks.into(),
            force_stop: None,
            extra: Extra::default(),
        }
    }

    /// Sets [`force_stop`](Self::force_stop): cut the power of a running instance if a normal shutdown fails. This may lose data or damage file systems, so use it only if the instance cannot be shut down normally. It is better to shut the instance down beforehand.
    pub fn force_stop(mut self, value: bool) -> Self {
        self.force_stop = Some(value);
        self
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for ResizeInstanceDisksRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for ResizeInstanceDisksRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["DataDisks", "ForceStop", "InstanceId"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.data_disks.encode(),
            1 => self.force_stop.encode(),
            2 => self.instance_id.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`ResizeInstanceDisksRequest`](crate::v2017_03_12::ResizeInstanceDisksRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResizeInstanceDisksResponse {
    /// Id of the call. The vendor's support asks for it.
    pub request_id: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for ResizeInstanceDisksResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for ResizeInstanceDisksResponse {
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

impl Decode for ResizeInstanceDisksResponse {
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
    "ResizeInstanceDisks",
    &[
        Member::new(
                "DataDisks",
                Kind::List(&Kind::Structure(&types::data_disk::STRUCTURE)),
            )
            .required(true)
            .limits(
                &[
                    Limit::Items {
                        min: None,
                        max: Some(1),
                    },
                ],
            ),
        Member::new("ForceStop", Kind::Boolean).default("FALSE"),
        Member::new("InstanceId", Kind::String)
            .required(true)
            .limits(&[Limit::Prefix(&["ins-"])]),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "ResizeInstanceDisks",
    &api::API,
    &api::HOST_CVM,
    Effect::Purchase,
    &STRUCTURE,
);

impl Request for ResizeInstanceDisksRequest {
    type Response = ResizeInstanceDisksResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Enlarges the data disk of an instance.
    ///
    /// The data disk must have been bought with the instance. It must be of kind [`DiskType::CloudBasic`](crate::v2017_03_12::types::DiskType::CloudBasic), [`DiskType::CloudPremium`](crate::v2017_03_12::types::DiskType::CloudPremium) or
    /// [`DiskType::CloudSsd`](crate::v2017_03_12::types::DiskType::CloudSsd). Instances on dedicated hosts are not supported. A call takes only one disk. A prepaid instance is
    /// charged for the change, so the account balance must cover the price, which [`Client::inquiry_price_resize_instance_disks`](crate::v2017_03_12::Client::inquiry_price_resize_instance_disks)
    /// returns.
    ///
    /// **This call may cost money.**
    ///
    /// The response comes before the work is done.
    ///
    /// # Errors
    ///
    /// Error codes documented for this action, in addition to those of every call:
    ///
    /// - [`MissingParameter`](super::super::ErrorCode::MissingParameter): A parameter is missing that is required, or that another parameter makes necessary.
    /// - [`InvalidInstanceId.NotFound`](super::super::ErrorCode::InvalidInstanceIdNotFound): There is no instance with this id.
    /// - [`InvalidInstanceId.Malformed`](super::super::ErrorCode::InvalidInstanceIdMalformed): An instance id is malformed, for example too short.
    /// - [`InvalidParameterValue`](super::super::ErrorCode::InvalidParameterValue): A value is malformed or not supported.
    /// - [`InvalidInstance.NotSupported`](super::super::ErrorCode::InvalidInstanceNotSupported): The instance does not support the operation, at least not in its present state.
    /// - [`InvalidAccount.InsufficientBalance`](super::super::ErrorCode::InvalidAccountInsufficientBalance): The balance of the account does not cover the price. `DescribeAccountBalance` of the vendor's API for accounts returns the balance.
    /// - [`InvalidAccount.UnpaidOrder`](super::super::ErrorCode::InvalidAccountUnpaidOrder): The account has an order that has not been paid yet.
    /// - [`InternalServerError`](super::super::ErrorCode::InternalServerError): The service failed; try again later.
    ///
    /// # Example
    ///
    /// To 100 GB:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = ResizeInstanceDisksRequest::new(
    ///     "ins-r8hr2upy",
    ///     [types::DataDisk::new(100)],
    /// );
    /// let response = client.resize_instance_disks(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn resize_instance_disks(
        &self,
        request: ResizeInstanceDisksRequest,
    ) -> Result<ResizeInstanceDisksResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Enlarges the data disk of an instance.
    ///
    /// **This call may cost money.**
    ///
    /// Blocks until the response has been read. [`Client::resize_instance_disks`](super::super::Client::resize_instance_disks) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::resize_instance_disks`](super::super::Client::resize_instance_disks).
    pub fn resize_instance_disks(
        &self,
        request: ResizeInstanceDisksRequest,
    ) -> Result<ResizeInstanceDisksResponse, Error> {
        self.send(request)
    }
}
