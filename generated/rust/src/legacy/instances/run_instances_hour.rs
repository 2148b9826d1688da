// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Condition, Demand, Effect, Kind, Limit, Member, Rule, Structure},
    types::{Extra, Secret},
};
use crate::legacy::types::{BandwidthType, ImageType, StorageType};
use super::super::{Client, api};

/// Creates hourly instances of a given configuration and starts them.
///
/// The request of [`Client::run_instances_hour`], which describes the call and its errors.
///
/// # Rules
///
/// - **Private network.** When `vpcId` is given, `subnetId` is required.
/// - **Login.** At most one of `password` and `keyId` may be given.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct RunInstancesHourRequest {
    /// Zone to create the instances in.
    ///
    /// Required. [`ZoneId`](crate::legacy::types::ZoneId) lists the known values.
    pub zone_id: i64,
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
    /// Size of the data disk; 0 means no data disk. [`storage_type`](crate::legacy::RunInstancesHourRequest::storage_type) sets its kind.
    ///
    /// Required. Range: a multiple of 10 GB.
    pub storage_size: i64,
    /// Model family of the instances.
    ///
    /// Default: `CVM.S1`. [`InstanceModel`](crate::legacy::types::InstanceModel) lists the known values.
    pub instance_type: Option<String>,
    /// Kind of the image. It must be set if the image is not a public one.
    ///
    /// Default: `2`.
    pub image_type: Option<ImageType>,
    /// Billing method of the bandwidth.
    ///
    /// Default: `PayByHour`. Allowed: `PayByHour` or `PayByTraffic`.
    pub bandwidth_type: Option<BandwidthType>,
    /// Public bandwidth, or its upper limit if traffic is billed.
    ///
    /// Unit: Mbps. Default: `0`.
    pub bandwidth: Option<i64>,
    /// Assign a public address. The default is `true` if the instances have public bandwidth. Without bandwidth, no address is assigned.
    pub wan_ip: Option<bool>,
    /// Private network to create the instances in. If it is not set, the classic network is used.
    ///
    /// Example: `vpc-lwmzdppp`.
    pub vpc_id: Option<String>,
    /// Subnet of the private network; it must be in the zone of the instances. Its effect without [`vpc_id`](crate::legacy::RunInstancesHourRequest::vpc_id) is not documented.
    ///
    /// Example: `subnet-fzyzn3r2`.
    pub subnet_id: Option<String>,
    /// Use the instances as public gateways. This works only in a private network and with a public address.
    ///
    /// Default: `false`.
    pub is_vpc_gateway: Option<bool>,
    /// Kind of both the system disk and the data disk. The model limits the choice, and the kind limits the size.
    ///
    /// Default: `1`. Allowed: `1`, `2` or `3`.
    pub storage_type: Option<StorageType>,
    /// Size of the system disk. Linux and BSD: 20 GB (free of charge) if not set, and at most 50 GB. Windows: always 50 GB, free of charge.
    ///
    /// Range: 20 to 50 GB, a multiple of 10.
    pub root_size: Option<i64>,
    /// Password. If it is not set, a random one is sent by a message in the console. Linux: 8 to 16 characters from at least two of these classes: letters, digits and the symbols `` ()`~!@#$%^&*-+=|{}[]:;',.?/ ``. Windows: 12 to 16 characters from at least three of these classes: lower-case letters, upper-case letters, digits and the same symbols without the vertical bar.
    ///
    /// Length: 8 to 16 characters.
    pub password: Option<Secret>,
    /// Key pair for logging in, one of those that [`Client::describe_key_pairs`](crate::legacy::Client::describe_key_pairs) lists; not supported on Windows.
    ///
    /// Example: `skey-mv9yzyjj`.
    pub key_id: Option<String>,
    /// Turn on the security service.
    ///
    /// Default: `true`.
    pub need_security_agent: Option<bool>,
    /// Turn on monitoring.
    ///
    /// Default: `true`.
    pub need_monitor_agent: Option<bool>,
    /// Project of the instances. If it is not set, the default project is used.
    pub project_id: Option<i64>,
    /// Display name, any text of up to 60 characters.
    ///
    /// Length: at most 60 characters. Default: `未命名`.
    pub instance_name: Option<String>,
    /// Number of instances to buy.
    ///
    /// Range: at most 100. Default: `1`.
    pub goods_num: Option<i64>,
    /// Token that makes it safe to repeat the call; calls with the same token count as one.
    ///
    /// Length: at most 64 characters.
    pub client_token: Option<String>,
    /// Address in the subnet to assign; only one is supported.
    ///
    /// Items: at most 1.
    pub private_ip_addresses: Option<Vec<String>>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl RunInstancesHourRequest {
    /// Creates a request from its required members.
    pub fn new(
        zone_id: i64,
        cpu: i64,
        mem: i64,
        image_id: impl Into<String>,
        storage_size: i64,
    ) -> Self {
        Self {
            zone_id,
            cpu,
            mem,
            image_id: image_id.into(),
            storage_size,
            instance_type: None,
            image_type: None,
            bandwidth_type: None,
            bandwidth: None,
            wan_ip: None,
            vpc_id: None,
            subnet_id: None,
            is_vpc_gateway: None,
            storage_type: None,
            root_size: None,
            password: None,
            key_id: None,
            need_security_agent: None,
            need_monitor_agent: None,
            project_id: None,
            instance_name: None,
            goods_num: None,
            client_token: None,
            private_ip_addresses: None,
            extra: Extra::default(),
        }
    }

    /// Sets [`instance_type`](Self::instance_type): model family of the instances.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Sets [`image_type`](Self::image_type): kind of the image. It must be set if the image is not a public one.
    pub fn image_type(mut self, value: ImageType) -> Self {
        self.image_type = Some(value);
        self
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

    /// Sets [`wan_ip`](Self::wan_ip): assign a public address. The default is `true` if the instances have public bandwidth. Without bandwidth, no address is assigned.
    pub fn wan_ip(mut self, value: bool) -> Self {
        self.wan_ip = Some(value);
        self
    }

    /// Sets [`vpc_id`](Self::vpc_id): private network to create the instances in. If it is not set, the classic network is used.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Sets [`subnet_id`](Self::subnet_id): subnet of the private network; it must be in the zone of the instances. Its effect without [`vpc_id`](crate::legacy::RunInstancesHourRequest::vpc_id) is not documented.
    pub fn subnet_id(mut self, value: impl Into<String>) -> Self {
        self.subnet_id = Some(value.into());
        self
    }

    /// Sets [`is_vpc_gateway`](Self::is_vpc_gateway): use the instances as public gateways. This works only in a private network and with a public address.
    pub fn is_vpc_gateway(mut self, value: bool) -> Self {
        self.is_vpc_gateway = Some(value);
        self
    }

    /// Sets [`storage_type`](Self::storage_type): kind of both the system disk and the data disk. The model limits the choice, and the kind limits the size.
    pub fn storage_type(mut self, value: StorageType) -> Self {
        self.storage_type = Some(value);
        self
    }

    /// Sets [`root_size`](Self::root_size): size of the system disk. Linux and BSD: 20 GB (free of charge) if not set, and at most 50 GB. Windows: always 50 GB, free of charge.
    pub fn root_size(mut self, value: i64) -> Self {
        self.root_size = Some(value);
        self
    }

    /// Sets [`password`](Self::password): password. If it is not set, a random one is sent by a message in the console. Linux: 8 to 16 characters from at least two of these classes: letters, digits and the symbols `` ()`~!@#$%^&*-+=|{}[]:;',.?/ ``. Windows: 12 to 16 characters from at least three of these classes: lower-case letters, upper-case letters, digits and the same symbols without the vertical bar.
    pub fn password(mut self, value: impl Into<Secret>) -> Self {
        self.password = Some(value.into());
        self
    }

    /// Sets [`key_id`](Self::key_id): key pair for logging in, one of those that [`Client::describe_key_pairs`](crate::legacy::Client::describe_key_pairs) lists; not supported on Windows.
    pub fn key_id(mut self, value: impl Into<String>) -> Self {
        self.key_id = Some(value.into());
        self
    }

    /// Sets [`need_security_agent`](Self::need_security_agent): turn on the security service.
    pub fn need_security_agent(mut self, value: bool) -> Self {
        self.need_security_agent = Some(value);
        self
    }

    /// Sets [`need_monitor_agent`](Self::need_monitor_agent): turn on monitoring.
    pub fn need_monitor_agent(mut self, value: bool) -> Self {
        self.need_monitor_agent = Some(value);
        self
    }

    /// Sets [`project_id`](Self::project_id): project of the instances. If it is not set, the default project is used.
    pub fn project_id(mut self, value: i64) -> Self {
        self.project_id = Some(value);
        self
    }

    /// Sets [`instance_name`](Self::instance_name): display name, any text of up to 60 characters.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }

    /// Sets [`goods_num`](Self::goods_num): number of instances to buy.
    pub fn goods_num(mut self, value: i64) -> Self {
        self.goods_num = Some(value);
        self
    }

    /// Sets [`client_token`](Self::client_token): token that makes it safe to repeat the call; calls with the same token count as one.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets [`private_ip_addresses`](Self::private_ip_addresses): address in the subnet to assign; only one is supported.
    pub fn private_ip_addresses(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.private_ip_addresses = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for RunInstancesHourRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for RunInstancesHourRequest {
    fn names(&self) -> &'static Names {
        const {
            &Names::new(
                &[
                    "bandwidth",
                    "bandwidthType",
                    "clientToken",
                    "cpu",
                    "goodsNum",
                    "imageId",
                    "imageType",
                    "instanceName",
                    "instanceType",
                    "isVpcGateway",
                    "keyId",
                    "mem",
                    "needMonitorAgent",
                    "needSecurityAgent",
                    "password",
                    "privateIpAddresses",
                    "projectId",
                    "rootSize",
                    "storageSize",
                    "storageType",
                    "subnetId",
                    "vpcId",
                    "wanIp",
                    "zoneId",
                ],
            )
        }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.bandwidth.encode(),
            1 => self.bandwidth_type.encode(),
            2 => self.client_token.encode(),
            3 => self.cpu.encode(),
            4 => self.goods_num.encode(),
            5 => self.image_id.encode(),
            6 => self.image_type.encode(),
            7 => self.instance_name.encode(),
            8 => self.instance_type.encode(),
            9 => self.is_vpc_gateway.encode(),
            10 => self.key_id.encode(),
            11 => self.mem.encode(),
            12 => self.need_monitor_agent.encode(),
            13 => self.need_security_agent.encode(),
            14 => self.password.encode(),
            15 => self.private_ip_addresses.encode(),
            16 => self.project_id.encode(),
            17 => self.root_size.encode(),
            18 => self.storage_size.encode(),
            19 => self.storage_type.encode(),
            20 => self.subnet_id.encode(),
            21 => self.vpc_id.encode(),
            22 => self.wan_ip.encode(),
            23 => self.zone_id.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`RunInstancesHourRequest`](crate::legacy::RunInstancesHourRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RunInstancesHourResponse {
    /// Ids of the new instances.
    ///
    /// Example: `ins-r8hr2upy`.
    pub un_instance_ids: Vec<String>,
    /// Zero if the call succeeded. Any other number is an error code.
    pub code: Option<i64>,
    /// Reason for the failure, in words that may change. If the call succeeded, it is empty, ok or success.
    pub message: Option<String>,
    /// Name of the code, or Success if the call succeeded.
    pub code_desc: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for RunInstancesHourResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for RunInstancesHourResponse {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["code", "codeDesc", "message", "unInstanceIds"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.code.encode(),
            1 => self.code_desc.encode(),
            2 => self.message.encode(),
            3 => Value::unless_empty(&self.un_instance_ids),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for RunInstancesHourResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "unInstanceIds" => d.member("unInstanceIds", &mut value.un_instance_ids),
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
    "RunInstancesHour",
    &[
        Member::new("bandwidth", Kind::Integer).default("0"),
        Member::new("bandwidthType", Kind::String)
            .limits(&[Limit::Only(&["PayByHour", "PayByTraffic"])])
            .default("PayByHour"),
        Member::new("clientToken", Kind::String)
            .limits(
                &[
                    Limit::Length {
                        min: None,
                        max: Some(64),
                    },
                ],
            ),
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
        Member::new("imageType", Kind::Integer).default("2"),
        Member::new("instanceName", Kind::String)
            .limits(
                &[
                    Limit::Length {
                        min: None,
                        max: Some(60),
                    },
                ],
            )
            .default("未命名"),
        Member::new("instanceType", Kind::String).default("CVM.S1"),
        Member::new("isVpcGateway", Kind::Boolean).default("0"),
        Member::new("keyId", Kind::String).limits(&[Limit::Prefix(&["skey-"])]),
        Member::new("mem", Kind::Integer).required(true),
        Member::new("needMonitorAgent", Kind::Boolean).default("1"),
        Member::new("needSecurityAgent", Kind::Boolean).default("1"),
        Member::new("password", Kind::String)
            .limits(
                &[
                    Limit::Length {
                        min: Some(8),
                        max: Some(16),
                    },
                ],
            ),
        Member::new("privateIpAddresses", Kind::List(&Kind::String))
            .limits(
                &[
                    Limit::Items {
                        min: None,
                        max: Some(1),
                    },
                ],
            ),
        Member::new("projectId", Kind::Integer),
        Member::new("rootSize", Kind::Integer)
            .limits(
                &[
                    Limit::Range {
                        min: Some(20),
                        max: Some(50),
                        step: Some(10),
                    },
                ],
            ),
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
            .limits(&[Limit::Only(&["1", "2", "3"])])
            .default("1"),
        Member::new("subnetId", Kind::String),
        Member::new("vpcId", Kind::String),
        Member::new("wanIp", Kind::Boolean),
        Member::new("zoneId", Kind::Integer).required(true),
    ],
    &[
        Rule::new(
                &[Condition::Present(&["vpcId"])],
                &[Demand::Require(&[&["subnetId"]])],
            )
            .title("Private network"),
        Rule::new(&[], &[Demand::Exclusive(&[&["password"], &["keyId"]])]).title("Login"),
    ],
);

pub(super) static ACTION: Action = Action::new(
        "RunInstancesHour",
        &api::API,
        &api::HOST_CVM,
        Effect::Purchase,
        &STRUCTURE,
    )
    .idempotency_token("clientToken");

impl Request for RunInstancesHourRequest {
    type Response = RunInstancesHourResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Creates hourly instances of a given configuration and starts them.
    ///
    /// Accounts with a bandwidth package cannot buy hourly instances. Hourly instances are billed from the start until
    /// they are given back with [`Client::return_instance`](crate::legacy::Client::return_instance). The number of instances is limited, and instances bought in the console
    /// count too. The response comes before the instances exist: [`Client::describe_instances`](crate::legacy::Client::describe_instances) shows the status [`InstanceStatus::Creating`](crate::legacy::types::InstanceStatus::Creating)
    /// (being created), then [`InstanceStatus::Running`](crate::legacy::types::InstanceStatus::Running) (running), and [`Client::start_instances`](crate::legacy::Client::start_instances) is not needed. No security group can be
    /// bound with this call, and every port is open until [`Client::modify_security_groups_of_instance`](crate::legacy::Client::modify_security_groups_of_instance) binds one.
    /// [`Client::update_instance_bandwidth_hour`](crate::legacy::Client::update_instance_bandwidth_hour) changes the bandwidth later.
    ///
    /// **This call may cost money.**
    ///
    /// The response comes before the work is done; the waiter `waiters::instances_running` waits until it is.
    ///
    /// # Errors
    ///
    /// Error codes documented for this action, in addition to those of every call:
    ///
    /// - [`InvalidParameter.PasswordNotConformSpecs`](super::super::ErrorCode::InvalidParameterPasswordNotConformSpecs): The password breaks the rules for passwords.
    /// - [`InvalidParameter.InvaildZoneId`](super::super::ErrorCode::InvalidParameterInvaildZoneId): The zone is not valid. The misspelling in the code is the vendor's.
    /// - [`InnerError.VpcError`](super::super::ErrorCode::InnerErrorVpcError): The private network service failed.
    /// - [`OperationConstraints.AccountBalanceNotEnough`](super::super::ErrorCode::OperationConstraintsAccountBalanceNotEnough): The balance of the account does not cover the price. Add funds to the account first.
    /// - [`OperationFail.SystemBusy`](super::super::ErrorCode::OperationFailSystemBusy): The purchase service is busy; try again later.
    /// - [`InvalidParameter.InvalidIpFormat`](super::super::ErrorCode::InvalidParameterInvalidIpFormat): An address is malformed.
    /// - [`InvalidParameter.NotSupportReservedIp`](super::super::ErrorCode::InvalidParameterNotSupportReservedIp): The address is reserved.
    /// - [`InvalidParameter.IpNotInCidrRange`](super::super::ErrorCode::InvalidParameterIpNotInCidrRange): The address is not in the subnet.
    /// - [`InvalidParameter.IpInUse`](super::super::ErrorCode::InvalidParameterIpInUse): The address is already in use.
    ///
    /// # Example
    ///
    /// One instance:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::legacy::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = RunInstancesHourRequest::new(100001, 1, 2, "img-3wnd9xpl", 50)
    ///     .bandwidth(1)
    ///     .storage_type(types::StorageType::Local)
    ///     .goods_num(1);
    /// let response = client.run_instances_hour(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn run_instances_hour(
        &self,
        request: RunInstancesHourRequest,
    ) -> Result<RunInstancesHourResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Creates hourly instances of a given configuration and starts them.
    ///
    /// **This call may cost money.**
    ///
    /// Blocks until the response has been read. [`Client::run_instances_hour`](super::super::Client::run_instances_hour) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::run_instances_hour`](super::super::Client::run_instances_hour).
    pub fn run_instances_hour(
        &self,
        request: RunInstancesHourRequest,
    ) -> Result<RunInstancesHourResponse, Error> {
        self.send(request)
    }
}
