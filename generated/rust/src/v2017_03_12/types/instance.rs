// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    types::{Extra, Timestamp},
};
use super::{
    DataDisk, InstanceChargeType, InternetAccessible, Placement, RenewFlag,
    RestrictState, SystemDisk, VirtualPrivateCloud,
};

/// An instance and its configuration. Its state is returned by [`Client::describe_instances_status`](crate::v2017_03_12::Client::describe_instances_status).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Instance {
    /// Location of the instance.
    pub placement: Option<Placement>,
    /// Id of the instance.
    ///
    /// Example: `ins-r8hr2upy`.
    pub instance_id: Option<String>,
    /// Model, such as `S1.SMALL2`.
    pub instance_type: Option<String>,
    /// Number of processor cores.
    ///
    /// Unit: core.
    pub cpu: Option<i64>,
    /// Size of the memory.
    ///
    /// Unit: GB.
    pub memory: Option<i64>,
    /// Restriction of the instance by the vendor.
    pub restrict_state: Option<RestrictState>,
    /// Display name.
    pub instance_name: Option<String>,
    /// Billing method of the instance.
    pub instance_charge_type: Option<InstanceChargeType>,
    /// Disk that the instance starts from.
    pub system_disk: Option<SystemDisk>,
    /// Only the data disks that were bought with the instance.
    pub data_disks: Vec<DataDisk>,
    /// Private addresses of the main network interface.
    pub private_ip_addresses: Vec<String>,
    /// Public addresses of the main network interface.
    pub public_ip_addresses: Vec<String>,
    /// Public bandwidth and how it is paid for.
    pub internet_accessible: Option<InternetAccessible>,
    /// Private network and subnet that the instance is in.
    pub virtual_private_cloud: Option<VirtualPrivateCloud>,
    /// Id of the image that the instance was created from.
    ///
    /// Example: `img-pmqg1cw7`.
    pub image_id: Option<String>,
    /// Action at the end of the term.
    pub renew_flag: Option<RenewFlag>,
    /// Time of creation of the instance.
    pub created_time: Option<Timestamp>,
    /// End of the term.
    pub expired_time: Option<Timestamp>,
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
                    "CPU",
                    "CreatedTime",
                    "DataDisks",
                    "ExpiredTime",
                    "ImageId",
                    "InstanceChargeType",
                    "InstanceId",
                    "InstanceName",
                    "InstanceType",
                    "InternetAccessible",
                    "Memory",
                    "Placement",
                    "PrivateIpAddresses",
                    "PublicIpAddresses",
                    "RenewFlag",
                    "RestrictState",
                    "SystemDisk",
                    "VirtualPrivateCloud",
                ],
            )
        }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.cpu.encode(),
            1 => self.created_time.encode(),
            2 => Value::unless_empty(&self.data_disks),
            3 => self.expired_time.encode(),
            4 => self.image_id.encode(),
            5 => self.instance_charge_type.encode(),
            6 => self.instance_id.encode(),
            7 => self.instance_name.encode(),
            8 => self.instance_type.encode(),
            9 => self.internet_accessible.encode(),
            10 => self.memory.encode(),
            11 => self.placement.encode(),
            12 => Value::unless_empty(&self.private_ip_addresses),
            13 => Value::unless_empty(&self.public_ip_addresses),
            14 => self.renew_flag.encode(),
            15 => self.restrict_state.encode(),
            16 => self.system_disk.encode(),
            17 => self.virtual_private_cloud.encode(),
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
                "Placement" => d.member("Placement", &mut value.placement),
                "InstanceId" => d.member("InstanceId", &mut value.instance_id),
                "InstanceType" => d.member("InstanceType", &mut value.instance_type),
                "CPU" => d.member("CPU", &mut value.cpu),
                "Memory" => d.member("Memory", &mut value.memory),
                "RestrictState" => d.member("RestrictState", &mut value.restrict_state),
                "InstanceName" => d.member("InstanceName", &mut value.instance_name),
                "InstanceChargeType" => {
                    d.member("InstanceChargeType", &mut value.instance_charge_type)
                }
                "SystemDisk" => d.member("SystemDisk", &mut value.system_disk),
                "DataDisks" => d.member("DataDisks", &mut value.data_disks),
                "PrivateIpAddresses" => {
                    d.member("PrivateIpAddresses", &mut value.private_ip_addresses)
                }
                "PublicIpAddresses" => {
                    d.member("PublicIpAddresses", &mut value.public_ip_addresses)
                }
                "InternetAccessible" => {
                    d.member("InternetAccessible", &mut value.internet_accessible)
                }
                "VirtualPrivateCloud" => {
                    d.member("VirtualPrivateCloud", &mut value.virtual_private_cloud)
                }
                "ImageId" => d.member("ImageId", &mut value.image_id),
                "RenewFlag" => d.member("RenewFlag", &mut value.renew_flag),
                "CreatedTime" => d.member("CreatedTime", &mut value.created_time),
                "ExpiredTime" => d.member("ExpiredTime", &mut value.expired_time),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}
