// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use crate::v2017_03_12::types::{EnhancedService, LoginSettings, Price, SystemDisk};
use super::super::{Client, api, types};

/// Returns the price of reinstalling an instance without reinstalling it.
///
/// The request of [`Client::inquiry_price_reset_instance`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct InquiryPriceResetInstanceRequest {
    /// Instance whose reinstallation is priced.
    ///
    /// Required. Example: `ins-r8hr2upy`.
    pub instance_id: String,
    /// Image to install, which can be public, private, shared or from the market. [`Client::describe_images`](crate::v2017_03_12::Client::describe_images) lists the ids. If it is not set, the current image of the instance is installed.
    ///
    /// Example: `img-pmqg1cw7`.
    pub image_id: Option<String>,
    /// Larger size for a cloud system disk. If it is not set, the disk is not changed. The disk cannot shrink, and its kind cannot change.
    pub system_disk: Option<SystemDisk>,
    /// Password, key pair or the login that the image has. If it is not set, a random password is sent as a message.
    pub login_settings: Option<LoginSettings>,
    /// Security and monitoring services. If it is not set, both are enabled.
    pub enhanced_service: Option<EnhancedService>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl InquiryPriceResetInstanceRequest {
    /// Creates a request from its required members.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            image_id: None,
            system_disk: None,
            login_settings: None,
            enhanced_service: None,
            extra: Extra::default(),
        }
    }

    /// Sets [`image_id`](Self::image_id): image to install, which can be public, private, shared or from the market. [`Client::describe_images`](crate::v2017_03_12::Client::describe_images) lists the ids. If it is not set, the current image of the instance is installed.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }

    /// Sets [`system_disk`](Self::system_disk): larger size for a cloud system disk. If it is not set, the disk is not changed. The disk cannot shrink, and its kind cannot change.
    pub fn system_disk(mut self, value: SystemDisk) -> Self {
        self.system_disk = Some(value);
        self
    }

    /// Sets [`login_settings`](Self::login_settings): password, key pair or the login that the image has. If it is not set, a random password is sent as a message.
    pub fn login_settings(mut self, value: LoginSettings) -> Self {
        self.login_settings = Some(value);
        self
    }

    /// Sets [`enhanced_service`](Self::enhanced_service): security and monitoring services. If it is not set, both are enabled.
    pub fn enhanced_service(mut self, value: EnhancedService) -> Self {
        self.enhanced_service = Some(value);
        self
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for InquiryPriceResetInstanceRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for InquiryPriceResetInstanceRequest {
    fn names(&self) -> &'static Names {
        const {
            &Names::new(
                &[
                    "EnhancedService",
                    "ImageId",
                    "InstanceId",
                    "LoginSettings",
                    "SystemDisk",
                ],
            )
        }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.enhanced_service.encode(),
            1 => self.image_id.encode(),
            2 => self.instance_id.encode(),
            3 => self.login_settings.encode(),
            4 => self.system_disk.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`InquiryPriceResetInstanceRequest`](crate::v2017_03_12::InquiryPriceResetInstanceRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InquiryPriceResetInstanceResponse {
    /// Price of the reinstallation.
    pub price: Option<Price>,
    /// Id of the call. The vendor's support asks for it.
    pub request_id: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for InquiryPriceResetInstanceResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for InquiryPriceResetInstanceResponse {
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

impl Decode for InquiryPriceResetInstanceResponse {
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
    "InquiryPriceResetInstance",
    &[
        Member::new(
            "EnhancedService",
            Kind::Structure(&types::enhanced_service::STRUCTURE),
        ),
        Member::new("ImageId", Kind::String).limits(&[Limit::Prefix(&["img-"])]),
        Member::new("InstanceId", Kind::String)
            .required(true)
            .limits(&[Limit::Prefix(&["ins-"])]),
        Member::new("LoginSettings", Kind::Structure(&types::login_settings::STRUCTURE)),
        Member::new("SystemDisk", Kind::Structure(&types::system_disk::STRUCTURE)),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "InquiryPriceResetInstance",
    &api::API,
    &api::HOST_CVM,
    Effect::Read,
    &STRUCTURE,
);

impl Request for InquiryPriceResetInstanceRequest {
    type Response = InquiryPriceResetInstanceResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Returns the price of reinstalling an instance without reinstalling it.
    ///
    /// Takes the same parameters as [`Client::reset_instance`](crate::v2017_03_12::Client::reset_instance), and changes nothing. A switch between Linux and Windows is priced
    /// only if the system disk is [`DiskType::CloudBasic`](crate::v2017_03_12::types::DiskType::CloudBasic), [`DiskType::CloudPremium`](crate::v2017_03_12::types::DiskType::CloudPremium) or [`DiskType::CloudSsd`](crate::v2017_03_12::types::DiskType::CloudSsd), and not in overseas regions.
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
    /// - [`InternalServerError`](super::super::ErrorCode::InternalServerError): The service failed; try again later.
    ///
    /// # Example
    ///
    /// Prepaid instance:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = InquiryPriceResetInstanceRequest::new("ins-2zvpghhc")
    ///     .system_disk(types::SystemDisk::new().disk_size(50));
    /// let response = client.inquiry_price_reset_instance(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn inquiry_price_reset_instance(
        &self,
        request: InquiryPriceResetInstanceRequest,
    ) -> Result<InquiryPriceResetInstanceResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Returns the price of reinstalling an instance without reinstalling it.
    ///
    /// Blocks until the response has been read. [`Client::inquiry_price_reset_instance`](super::super::Client::inquiry_price_reset_instance) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::inquiry_price_reset_instance`](super::super::Client::inquiry_price_reset_instance).
    pub fn inquiry_price_reset_instance(
        &self,
        request: InquiryPriceResetInstanceRequest,
    ) -> Result<InquiryPriceResetInstanceResponse, Error> {
        self.send(request)
    }
}
