// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    types::{Extra, Timestamp},
};
use super::{AutoRenew, CvmPayMode, InstanceDisks, InstanceStatus, NetworkPayMode};

/// An instance and its configuration.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Instance {
    /// Display name.
    pub instance_name: Option<String>,
    /// Id of the instance, which begins with ins-. Use this id in other calls.
    ///
    /// Example: `ins-r8hr2upy`.
    pub un_instance_id: Option<String>,
    /// Older id of the instance, which begins with qcvm. Other calls still accept it.
    ///
    /// Example: `ins-r8hr2upy`.
    pub instance_id: Option<String>,
    /// Another id of the instance. No action accepts it.
    pub uuid: Option<String>,
    /// State of the instance.
    pub status: Option<InstanceStatus>,
    /// Time at which the instance entered that state.
    pub status_time: Option<Timestamp>,
    /// Private address of the main network interface.
    pub lan_ip: Option<String>,
    /// Public addresses of the instance, both the one assigned at creation and elastic IPs.
    pub wan_ip_set: Vec<String>,
    /// Number of processor cores.
    ///
    /// Unit: core.
    pub cpu: Option<i64>,
    /// Size of the memory.
    ///
    /// Unit: GB.
    pub mem: Option<i64>,
    /// Public bandwidth.
    ///
    /// Unit: Mbps.
    pub bandwidth: Option<i64>,
    /// Disks of the instance.
    pub disk_info: Option<InstanceDisks>,
    /// Id of the image that the instance was created from.
    ///
    /// Example: `img-0vbqvzfn`. [`PublicImage`](crate::legacy::types::PublicImage) lists the known values.
    pub un_img_id: Option<String>,
    /// Older numeric id of that image.
    pub image_id: Option<i64>,
    /// Kind of that image, in Chinese words.
    pub image_type: Option<String>,
    /// Name of the operating system.
    pub os: Option<String>,
    /// Class of the machine that the instance runs on. The name is the vendor's own.
    pub device_class: Option<String>,
    /// Code of the region that the instance is in. [`Client::describe_product_region_list`](crate::legacy::Client::describe_product_region_list) explains the codes.
    ///
    /// [`Region`](crate::legacy::types::Region) lists the known values.
    pub region: Option<String>,
    /// Id of the zone that the instance is in.
    ///
    /// [`ZoneId`](crate::legacy::types::ZoneId) lists the known values.
    pub zone_id: Option<i64>,
    /// Name of that zone, in Chinese.
    pub zone_name: Option<String>,
    /// Id of the project that the instance belongs to. 0 is the default project.
    pub project_id: Option<i64>,
    /// Id of the private network that the instance is in. It is 0 in the example, which we take to mean the classic network.
    pub vpc_id: Option<i64>,
    /// Id of the subnet that the instance is in. It is 0 in the example, which we take to mean the classic network.
    pub subnet_id: Option<i64>,
    /// True if the instance is the gateway of its private network.
    pub is_vpc_gateway: Option<bool>,
    /// Billing method of the instance.
    pub cvm_pay_mode: Option<CvmPayMode>,
    /// Billing method of the public network of the instance.
    pub network_pay_mode: Option<NetworkPayMode>,
    /// Action at the end of the term of the instance.
    pub auto_renew: Option<AutoRenew>,
    /// Time of creation.
    pub create_time: Option<Timestamp>,
    /// End of the term of the instance. Hourly instances have none: the service sends 0000-00-00 00:00.
    pub deadline_time: Option<Timestamp>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for Instance {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for Instance {
    fn names(&self) -> &'static Names {
        const {
            &Names::new(
                &[
                    "Region",
                    "autoRenew",
                    "bandwidth",
                    "cpu",
                    "createTime",
                    "cvmPayMode",
                    "deadlineTime",
                    "deviceClass",
                    "diskInfo",
                    "imageId",
                    "imageType",
                    "instanceId",
                    "instanceName",
                    "isVpcGateway",
                    "lanIp",
                    "mem",
                    "networkPayMode",
                    "os",
                    "projectId",
                    "status",
                    "statusTime",
                    "subnetId",
                    "unImgId",
                    "unInstanceId",
                    "uuid",
                    "vpcId",
                    "wanIpSet",
                    "zoneId",
                    "zoneName",
                ],
            )
        }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.region.encode(),
            1 => self.auto_renew.encode(),
            2 => self.bandwidth.encode(),
            3 => self.cpu.encode(),
            4 => self.create_time.encode(),
            5 => self.cvm_pay_mode.encode(),
            6 => self.deadline_time.encode(),
            7 => self.device_class.encode(),
            8 => self.disk_info.encode(),
            9 => self.image_id.encode(),
            10 => self.image_type.encode(),
            11 => self.instance_id.encode(),
            12 => self.instance_name.encode(),
            13 => self.is_vpc_gateway.encode(),
            14 => self.lan_ip.encode(),
            15 => self.mem.encode(),
            16 => self.network_pay_mode.encode(),
            17 => self.os.encode(),
            18 => self.project_id.encode(),
            19 => self.status.encode(),
            20 => self.status_time.encode(),
            21 => self.subnet_id.encode(),
            22 => self.un_img_id.encode(),
            23 => self.un_instance_id.encode(),
            24 => self.uuid.encode(),
            25 => self.vpc_id.encode(),
            26 => Value::unless_empty(&self.wan_ip_set),
            27 => self.zone_id.encode(),
            28 => self.zone_name.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for Instance {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "instanceName" => d.member("instanceName", &mut value.instance_name),
                "unInstanceId" => d.member("unInstanceId", &mut value.un_instance_id),
                "instanceId" => d.member("instanceId", &mut value.instance_id),
                "uuid" => d.member("uuid", &mut value.uuid),
                "status" => d.member("status", &mut value.status),
                "statusTime" => d.member("statusTime", &mut value.status_time),
                "lanIp" => d.member("lanIp", &mut value.lan_ip),
                "wanIpSet" => d.member("wanIpSet", &mut value.wan_ip_set),
                "cpu" => d.member("cpu", &mut value.cpu),
                "mem" => d.member("mem", &mut value.mem),
                "bandwidth" => d.member("bandwidth", &mut value.bandwidth),
                "diskInfo" => d.member("diskInfo", &mut value.disk_info),
                "unImgId" => d.member("unImgId", &mut value.un_img_id),
                "imageId" => d.member("imageId", &mut value.image_id),
                "imageType" => d.member("imageType", &mut value.image_type),
                "os" => d.member("os", &mut value.os),
                "deviceClass" => d.member("deviceClass", &mut value.device_class),
                "Region" => d.member("Region", &mut value.region),
                "zoneId" => d.member("zoneId", &mut value.zone_id),
                "zoneName" => d.member("zoneName", &mut value.zone_name),
                "projectId" => d.member("projectId", &mut value.project_id),
                "vpcId" => d.member("vpcId", &mut value.vpc_id),
                "subnetId" => d.member("subnetId", &mut value.subnet_id),
                "isVpcGateway" => d.member("isVpcGateway", &mut value.is_vpc_gateway),
                "cvmPayMode" => d.member("cvmPayMode", &mut value.cvm_pay_mode),
                "networkPayMode" => {
                    d.member("networkPayMode", &mut value.network_pay_mode)
                }
                "autoRenew" => d.member("autoRenew", &mut value.auto_renew),
                "createTime" => d.member("createTime", &mut value.create_time),
                "deadlineTime" => d.member("deadlineTime", &mut value.deadline_time),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}
