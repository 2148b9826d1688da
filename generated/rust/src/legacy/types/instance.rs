// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    types::{Extra, Timestamp},
};
use super::{AutoRenew, CvmPayMode, InstanceDisks, InstanceStatus, NetworkPayMode};

/// An instance and how it is configured.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Instance {
    /// Display name.
    pub instance_name: Option<String>,
    /// Id, which begins with ins-; use this one in other calls.
    ///
    /// Example: `ins-r8hr2upy`.
    pub un_instance_id: Option<String>,
    /// Older id, which begins with qcvm; other calls still take it.
    ///
    /// Example: `ins-r8hr2upy`.
    pub instance_id: Option<String>,
    /// Another id; no action takes it.
    pub uuid: Option<String>,
    /// State it is in.
    pub status: Option<InstanceStatus>,
    /// Time at which it entered that state.
    pub status_time: Option<Timestamp>,
    /// Private address of its main network interface.
    pub lan_ip: Option<String>,
    /// Public addresses, the one given at creation and elastic IPs alike.
    pub wan_ip_set: Vec<String>,
    /// Cores.
    ///
    /// Unit: core.
    pub cpu: Option<i64>,
    /// Memory.
    ///
    /// Unit: GB.
    pub mem: Option<i64>,
    /// Public bandwidth.
    ///
    /// Unit: Mbps.
    pub bandwidth: Option<i64>,
    /// Its disks.
    pub disk_info: Option<InstanceDisks>,
    /// Image it was made from.
    ///
    /// Example: `img-0vbqvzfn`. [`PublicImage`](crate::legacy::types::PublicImage) lists the values that are known.
    pub un_img_id: Option<String>,
    /// Older number of that image.
    pub image_id: Option<i64>,
    /// Kind of that image in words, in Chinese.
    pub image_type: Option<String>,
    /// Name of its operating system.
    pub os: Option<String>,
    /// Class of the machine it runs on, a name of the vendor's own.
    pub device_class: Option<String>,
    /// Region it is in; [`Client::describe_product_region_list`](crate::legacy::Client::describe_product_region_list) explains the codes.
    ///
    /// [`Region`](crate::legacy::types::Region) lists the values that are known.
    pub region: Option<String>,
    /// Zone it is in.
    ///
    /// [`ZoneId`](crate::legacy::types::ZoneId) lists the values that are known.
    pub zone_id: Option<i64>,
    /// Name of that zone, in Chinese.
    pub zone_name: Option<String>,
    /// Project it belongs to; 0 is the default project.
    pub project_id: Option<i64>,
    /// Private network it is in; 0 means the classic network.
    pub vpc_id: Option<i64>,
    /// Subnet it is in; 0 means the classic network.
    pub subnet_id: Option<i64>,
    /// True if it is the gateway of its private network.
    pub is_vpc_gateway: Option<bool>,
    /// Billing of the instance.
    pub cvm_pay_mode: Option<CvmPayMode>,
    /// Billing of its public network.
    pub network_pay_mode: Option<NetworkPayMode>,
    /// Action at the end of its term.
    pub auto_renew: Option<AutoRenew>,
    /// Time of creation.
    pub create_time: Option<Timestamp>,
    /// End of its term; hourly instances have none, which is sent as 0000-00-00 00:00.
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
                "instanceName" => d.member("instanceName", &mut value.instance_name)?,
                "unInstanceId" => d.member("unInstanceId", &mut value.un_instance_id)?,
                "instanceId" => d.member("instanceId", &mut value.instance_id)?,
                "uuid" => d.member("uuid", &mut value.uuid)?,
                "status" => d.member("status", &mut value.status)?,
                "statusTime" => d.member("statusTime", &mut value.status_time)?,
                "lanIp" => d.member("lanIp", &mut value.lan_ip)?,
                "wanIpSet" => d.member("wanIpSet", &mut value.wan_ip_set)?,
                "cpu" => d.member("cpu", &mut value.cpu)?,
                "mem" => d.member("mem", &mut value.mem)?,
                "bandwidth" => d.member("bandwidth", &mut value.bandwidth)?,
                "diskInfo" => d.member("diskInfo", &mut value.disk_info)?,
                "unImgId" => d.member("unImgId", &mut value.un_img_id)?,
                "imageId" => d.member("imageId", &mut value.image_id)?,
                "imageType" => d.member("imageType", &mut value.image_type)?,
                "os" => d.member("os", &mut value.os)?,
                "deviceClass" => d.member("deviceClass", &mut value.device_class)?,
                "Region" => d.member("Region", &mut value.region)?,
                "zoneId" => d.member("zoneId", &mut value.zone_id)?,
                "zoneName" => d.member("zoneName", &mut value.zone_name)?,
                "projectId" => d.member("projectId", &mut value.project_id)?,
                "vpcId" => d.member("vpcId", &mut value.vpc_id)?,
                "subnetId" => d.member("subnetId", &mut value.subnet_id)?,
                "isVpcGateway" => d.member("isVpcGateway", &mut value.is_vpc_gateway)?,
                "cvmPayMode" => d.member("cvmPayMode", &mut value.cvm_pay_mode)?,
                "networkPayMode" => {
                    d.member("networkPayMode", &mut value.network_pay_mode)?
                }
                "autoRenew" => d.member("autoRenew", &mut value.auto_renew)?,
                "createTime" => d.member("createTime", &mut value.create_time)?,
                "deadlineTime" => d.member("deadlineTime", &mut value.deadline_time)?,
                _ => d.unknown(&key, &mut value.extra)?,
            }
        }
        Ok(value)
    }
}
