// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Condition, Demand, Effect, Kind, Limit, Member, Rule, Structure},
    types::Extra,
};
use crate::v2017_03_12::types::{
    DataDisk, EnhancedService, InstanceChargePrepaid, InstanceChargeType,
    InternetAccessible, LoginSettings, Placement, SystemDisk, VirtualPrivateCloud,
};
use super::super::{Client, api, types};

/// Creates instances of a given configuration and starts them.
///
/// The request of [`Client::run_instances`], which describes the call and its errors.
///
/// # Rules
///
/// - **A prepaid purchase has a term.** When `InstanceChargeType` is `PREPAID`, `InstanceChargePrepaid` is required.
/// - **A private address fits one instance.** When `VirtualPrivateCloud.PrivateIpAddresses` is given, `InstanceCount` must be `1`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct RunInstancesRequest {
    /// Zone, project and dedicated hosts. Only the zone is required.
    ///
    /// Required.
    pub placement: Placement,
    /// Image to install, which can be public, private, shared or from the market. [`Client::describe_images`](crate::v2017_03_12::Client::describe_images) lists the ids.
    ///
    /// Required. Example: `img-pmqg1cw7`.
    pub image_id: String,
    /// Billing method of the instances.
    ///
    /// Default: `POSTPAID_BY_HOUR`. Allowed: `PREPAID` or `POSTPAID_BY_HOUR`.
    pub instance_charge_type: Option<InstanceChargeType>,
    /// Term and renewal of a prepaid purchase.
    pub instance_charge_prepaid: Option<InstanceChargePrepaid>,
    /// Model, as listed by [`Client::describe_instance_type_configs`](crate::v2017_03_12::Client::describe_instance_type_configs).
    ///
    /// Default: `S1.SMALL1`.
    pub instance_type: Option<String>,
    /// System disk. If it is not set, the service uses its defaults.
    pub system_disk: Option<SystemDisk>,
    /// Data disk to buy with the instance; none by default.
    ///
    /// Items: at most 1.
    pub data_disks: Option<Vec<DataDisk>>,
    /// Private network, subnet and address. If it is not set, the classic network is used.
    pub virtual_private_cloud: Option<VirtualPrivateCloud>,
    /// Public bandwidth; 0 Mbps by default.
    pub internet_accessible: Option<InternetAccessible>,
    /// Number of instances to create. It must not exceed what is left of the purchase quota of the account.
    ///
    /// Range: 1 to 100. Default: `1`.
    pub instance_count: Option<i64>,
    /// Display name, up to 60 bytes.
    ///
    /// Length: at most 60 characters. Default: `未命名`.
    pub instance_name: Option<String>,
    /// Password, key pair or the login that the image has. If it is not set, a random password is used and sent in a message.
    pub login_settings: Option<LoginSettings>,
    /// Security group to bind; none by default. Without one, every port of the instance is open to the internet and to the private network, which is a security risk. `DescribeSecurityGroups` of the legacy API returns the ids as `sgId`.
    ///
    /// Items: at most 1. Example: `sg-33ocnj9n`.
    pub security_group_ids: Option<Vec<String>>,
    /// Security and monitoring services. If it is not set, both are enabled.
    pub enhanced_service: Option<EnhancedService>,
    /// Token that makes it safe to repeat the call: up to 64 ASCII characters, chosen by the caller, different for every purchase.
    ///
    /// Length: at most 64 characters.
    pub client_token: Option<String>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl RunInstancesRequest {
    /// Creates a request from its required members.
    pub fn new(placement: Placement, image_id: impl Into<String>) -> Self {
        Self {
            placement,
            image_id: image_id.into(),
            instance_charge_type: None,
            instance_charge_prepaid: None,
            instance_type: None,
            system_disk: None,
            data_disks: None,
            virtual_private_cloud: None,
            internet_accessible: None,
            instance_count: None,
            instance_name: None,
            login_settings: None,
            security_group_ids: None,
            enhanced_service: None,
            client_token: None,
            extra: Extra::default(),
        }
    }

    /// Sets [`instance_charge_type`](Self::instance_charge_type): billing method of the instances.
    pub fn instance_charge_type(mut self, value: InstanceChargeType) -> Self {
        self.instance_charge_type = Some(value);
        self
    }

    /// Sets [`instance_charge_prepaid`](Self::instance_charge_prepaid): term and renewal of a prepaid purchase.
    pub fn instance_charge_prepaid(mut self, value: InstanceChargePrepaid) -> Self {
        self.instance_charge_prepaid = Some(value);
        self
    }

    /// Sets [`instance_type`](Self::instance_type): model, as listed by [`Client::describe_instance_type_configs`](crate::v2017_03_12::Client::describe_instance_type_configs).
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Sets [`system_disk`](Self::system_disk): system disk. If it is not set, the service uses its defaults.
    pub fn system_disk(mut self, value: SystemDisk) -> Self {
        self.system_disk = Some(value);
        self
    }

    /// Sets [`data_disks`](Self::data_disks): data disk to buy with the instance; none by default.
    pub fn data_disks(mut self, value: impl Into<Vec<DataDisk>>) -> Self {
        self.data_disks = Some(value.into());
        self
    }

    /// Sets [`virtual_private_cloud`](Self::virtual_private_cloud): private network, subnet and address. If it is not set, the classic network is used.
    pub fn virtual_private_cloud(mut self, value: VirtualPrivateCloud) -> Self {
        self.virtual_private_cloud = Some(value);
        self
    }

    /// Sets [`internet_accessible`](Self::internet_accessible): public bandwidth; 0 Mbps by default.
    pub fn internet_accessible(mut self, value: InternetAccessible) -> Self {
        self.internet_accessible = Some(value);
        self
    }

    /// Sets [`instance_count`](Self::instance_count): number of instances to create. It must not exceed what is left of the purchase quota of the account.
    pub fn instance_count(mut self, value: i64) -> Self {
        self.instance_count = Some(value);
        self
    }

    /// Sets [`instance_name`](Self::instance_name): display name, up to 60 bytes.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }

    /// Sets [`login_settings`](Self::login_settings): password, key pair or the login that the image has. If it is not set, a random password is used and sent in a message.
    pub fn login_settings(mut self, value: LoginSettings) -> Self {
        self.login_settings = Some(value);
        self
    }

    /// Sets [`security_group_ids`](Self::security_group_ids): security group to bind; none by default. Without one, every port of the instance is open to the internet and to the private network, which is a security risk. `DescribeSecurityGroups` of the legacy API returns the ids as `sgId`.
    pub fn security_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_group_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`enhanced_service`](Self::enhanced_service): security and monitoring services. If it is not set, both are enabled.
    pub fn enhanced_service(mut self, value: EnhancedService) -> Self {
        self.enhanced_service = Some(value);
        self
    }

    /// Sets [`client_token`](Self::client_token): token that makes it safe to repeat the call: up to 64 ASCII characters, chosen by the caller, different for every purchase.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for RunInstancesRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for RunInstancesRequest {
    fn names(&self) -> &'static Names {
        const {
            &Names::new(
                &[
                    "ClientToken",
                    "DataDisks",
                    "EnhancedService",
                    "ImageId",
                    "InstanceChargePrepaid",
                    "InstanceChargeType",
                    "InstanceCount",
                    "InstanceName",
                    "InstanceType",
                    "InternetAccessible",
                    "LoginSettings",
                    "Placement",
                    "SecurityGroupIds",
                    "SystemDisk",
                    "VirtualPrivateCloud",
                ],
            )
        }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.client_token.encode(),
            1 => self.data_disks.encode(),
            2 => self.enhanced_service.encode(),
            3 => self.image_id.encode(),
            4 => self.instance_charge_prepaid.encode(),
            5 => self.instance_charge_type.encode(),
            6 => self.instance_count.encode(),
            7 => self.instance_name.encode(),
            8 => self.instance_type.encode(),
            9 => self.internet_accessible.encode(),
            10 => self.login_settings.encode(),
            11 => self.placement.encode(),
            12 => self.security_group_ids.encode(),
            13 => self.system_disk.encode(),
            14 => self.virtual_private_cloud.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`RunInstancesRequest`](crate::v2017_03_12::RunInstancesRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RunInstancesResponse {
    /// Ids of the new instances. Their creation may still fail.
    ///
    /// Example: `ins-r8hr2upy`.
    pub instance_id_set: Vec<String>,
    /// Id of the call. The vendor's support asks for it.
    pub request_id: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for RunInstancesResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for RunInstancesResponse {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["InstanceIdSet", "RequestId"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => Value::unless_empty(&self.instance_id_set),
            1 => self.request_id.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for RunInstancesResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "InstanceIdSet" => d.member("InstanceIdSet", &mut value.instance_id_set),
                "RequestId" => d.member("RequestId", &mut value.request_id),
                "RequestID" => d.alias("RequestId", &mut value.request_id),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}

static STRUCTURE: Structure = Structure::new(
    "RunInstances",
    &[
        Member::new("ClientToken", Kind::String)
            .limits(
                &[
                    Limit::Length {
                        min: None,
                        max: Some(64),
                    },
                ],
            ),
        Member::new(
                "DataDisks",
                Kind::List(&Kind::Structure(&types::data_disk::STRUCTURE)),
            )
            .limits(
                &[
                    Limit::Items {
                        min: None,
                        max: Some(1),
                    },
                ],
            ),
        Member::new(
            "EnhancedService",
            Kind::Structure(&types::enhanced_service::STRUCTURE),
        ),
        Member::new("ImageId", Kind::String)
            .required(true)
            .limits(&[Limit::Prefix(&["img-"])]),
        Member::new(
            "InstanceChargePrepaid",
            Kind::Structure(&types::instance_charge_prepaid::STRUCTURE),
        ),
        Member::new("InstanceChargeType", Kind::String)
            .limits(&[Limit::Only(&["PREPAID", "POSTPAID_BY_HOUR"])])
            .default("POSTPAID_BY_HOUR"),
        Member::new("InstanceCount", Kind::Integer)
            .limits(
                &[
                    Limit::Range {
                        min: Some(1),
                        max: Some(100),
                        step: None,
                    },
                ],
            )
            .default("1"),
        Member::new("InstanceName", Kind::String)
            .limits(
                &[
                    Limit::Length {
                        min: None,
                        max: Some(60),
                    },
                ],
            )
            .default("未命名"),
        Member::new("InstanceType", Kind::String).default("S1.SMALL1"),
        Member::new(
            "InternetAccessible",
            Kind::Structure(&types::internet_accessible::STRUCTURE),
        ),
        Member::new("LoginSettings", Kind::Structure(&types::login_settings::STRUCTURE)),
        Member::new("Placement", Kind::Structure(&types::placement::STRUCTURE))
            .required(true),
        Member::new("SecurityGroupIds", Kind::List(&Kind::String))
            .limits(
                &[
                    Limit::Items {
                        min: None,
                        max: Some(1),
                    },
                    Limit::Prefix(&["sg-"]),
                ],
            ),
        Member::new("SystemDisk", Kind::Structure(&types::system_disk::STRUCTURE)),
        Member::new(
            "VirtualPrivateCloud",
            Kind::Structure(&types::virtual_private_cloud::STRUCTURE),
        ),
    ],
    &[
        Rule::new(
                &[
                    Condition::Equals {
                        member: &["InstanceChargeType"],
                        values: &["PREPAID"],
                    },
                ],
                &[Demand::Require(&[&["InstanceChargePrepaid"]])],
            )
            .title("A prepaid purchase has a term"),
        Rule::new(
                &[Condition::Present(&["VirtualPrivateCloud", "PrivateIpAddresses"])],
                &[
                    Demand::Fix {
                        member: &["InstanceCount"],
                        value: "1",
                    },
                ],
            )
            .title("A private address fits one instance"),
    ],
);

pub(super) static ACTION: Action = Action::new(
        "RunInstances",
        &api::API,
        &api::HOST_CVM,
        Effect::Purchase,
        &STRUCTURE,
    )
    .idempotency_token("ClientToken");

impl Request for RunInstancesRequest {
    type Response = RunInstancesResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Creates instances of a given configuration and starts them.
    ///
    /// The response is sent before the instances exist, and contains only their ids. The instances are [`InstanceState::Pending`](crate::v2017_03_12::types::InstanceState::Pending) until
    /// they have been created and booted, and then [`InstanceState::Running`](crate::v2017_03_12::types::InstanceState::Running); [`Client::describe_instances_status`](crate::v2017_03_12::Client::describe_instances_status) shows their states. A prepaid
    /// purchase is charged immediately; a pay-as-you-go purchase freezes the price of one hour. The account balance must
    /// cover the amount; no error code is documented for a balance that does not. The instances count towards the same
    /// purchase quota as instances bought on the web site.
    ///
    /// **This call may cost money.**
    ///
    /// The response comes before the work is done; the waiter `waiters::instances_running` waits until it is.
    ///
    /// # Errors
    ///
    /// Error codes documented for this action, in addition to those of every call:
    ///
    /// - [`InvalidParameterValue`](super::super::ErrorCode::InvalidParameterValue): A value is malformed or not supported.
    /// - [`InvalidParameterValue.Range`](super::super::ErrorCode::InvalidParameterValueRange): A number lies outside its range.
    /// - [`InvalidParameterCombination`](super::super::ErrorCode::InvalidParameterCombination): The parameters cannot be used together.
    /// - [`MissingParameter`](super::super::ErrorCode::MissingParameter): A parameter is missing that is required, or that another parameter makes necessary.
    /// - [`InvalidPermission`](super::super::ErrorCode::InvalidPermission): The account may not perform this operation.
    /// - [`AccountQualificationRestrictions`](super::super::ErrorCode::AccountQualificationRestrictions): The account has not passed the qualification check.
    /// - [`InvalidZone.MismatchRegion`](super::super::ErrorCode::InvalidZoneMismatchRegion): The zone does not exist, or it is not in the region.
    /// - [`InvalidHostId.NotFound`](super::super::ErrorCode::InvalidHostIdNotFound): There is no dedicated host with this id, or it belongs to another account.
    /// - [`InvalidPeriod`](super::super::ErrorCode::InvalidPeriod): The term is not one of 1 to 12, 24 or 36 months.
    /// - [`InvalidInstanceType.Malformed`](super::super::ErrorCode::InvalidInstanceTypeMalformed): The name of the model is malformed.
    /// - [`InstancesQuotaLimitExceeded`](super::super::ErrorCode::InstancesQuotaLimitExceeded): The request asks for more instances than the account may still buy.
    /// - [`InvalidInstanceName.TooLong`](super::super::ErrorCode::InvalidInstanceNameTooLong): The name of the instance is longer than 60 bytes.
    /// - [`InvalidPassword`](super::super::ErrorCode::InvalidPassword): The password breaks the rules on its length or its characters.
    /// - [`InvalidClientToken.TooLong`](super::super::ErrorCode::InvalidClientTokenTooLong): The client token, which makes it safe to repeat the call, is longer than 64 ASCII characters.
    /// - [`VpcAddrNotInSubNet`](super::super::ErrorCode::VpcAddrNotInSubNet): The private address is not in the subnet.
    /// - [`VpcIpIsUsed`](super::super::ErrorCode::VpcIpIsUsed): The private address is already in use.
    ///
    /// # Example
    ///
    /// Only what is required:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = RunInstancesRequest::new(
    ///     types::Placement::new("ap-guangzhou-2"),
    ///     "img-pmqg1cw7",
    /// );
    /// let response = client.run_instances(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn run_instances(
        &self,
        request: RunInstancesRequest,
    ) -> Result<RunInstancesResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Creates instances of a given configuration and starts them.
    ///
    /// **This call may cost money.**
    ///
    /// Blocks until the response has been read. [`Client::run_instances`](super::super::Client::run_instances) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::run_instances`](super::super::Client::run_instances).
    pub fn run_instances(
        &self,
        request: RunInstancesRequest,
    ) -> Result<RunInstancesResponse, Error> {
        self.send(request)
    }
}
