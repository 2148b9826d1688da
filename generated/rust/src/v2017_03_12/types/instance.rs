// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{Decode, DecodeError, Decoder, Encode, Encoder, Extra, Timestamp};
use super::{
    DataDisk, InstanceChargeType, InternetAccessible, Placement, RenewFlag,
    RestrictState, SystemDisk, VirtualPrivateCloud,
};

/// An instance and how it is configured; its state is told by DescribeInstancesStatus.
///
/// Manual: p178.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Instance {
    /// Where the instance is.
    pub placement: Option<Placement>,
    /// Id of the instance.
    ///
    /// Format: instance-id.
    pub instance_id: Option<String>,
    /// Model, such as S1.SMALL2.
    pub instance_type: Option<String>,
    /// Processor cores.
    ///
    /// Unit: core.
    pub cpu: Option<i64>,
    /// Memory.
    ///
    /// Unit: GB.
    pub memory: Option<i64>,
    /// Whether the vendor restricts the instance, and why.
    pub restrict_state: Option<RestrictState>,
    /// Display name.
    pub instance_name: Option<String>,
    /// How the instance is paid for.
    pub instance_charge_type: Option<InstanceChargeType>,
    /// Disk the instance starts from.
    pub system_disk: Option<SystemDisk>,
    /// Data disks that were bought with the instance, and no others.
    pub data_disks: Vec<DataDisk>,
    /// Private addresses of the main network interface.
    pub private_ip_addresses: Vec<String>,
    /// Public addresses of the main network interface.
    pub public_ip_addresses: Vec<String>,
    /// Public bandwidth and how it is paid for.
    pub internet_accessible: Option<InternetAccessible>,
    /// Place in a private network.
    pub virtual_private_cloud: Option<VirtualPrivateCloud>,
    /// Image the instance was made from.
    ///
    /// Format: image-id.
    pub image_id: Option<String>,
    /// What happens when the term ends.
    pub renew_flag: Option<RenewFlag>,
    /// When the instance was created.
    pub created_time: Option<Timestamp>,
    /// When the term ends.
    pub expired_time: Option<Timestamp>,
    /// Members that the spec lacks, as they came.
    pub extra: Extra,
}

impl Encode for Instance {
    fn encode(&self, e: &mut Encoder<'_>) {
        let open = e.open();
        e.member("CPU", &self.cpu);
        e.member("CreatedTime", &self.created_time);
        e.member("DataDisks", &self.data_disks);
        e.member("ExpiredTime", &self.expired_time);
        e.member("ImageId", &self.image_id);
        e.member("InstanceChargeType", &self.instance_charge_type);
        e.member("InstanceId", &self.instance_id);
        e.member("InstanceName", &self.instance_name);
        e.member("InstanceType", &self.instance_type);
        e.member("InternetAccessible", &self.internet_accessible);
        e.member("Memory", &self.memory);
        e.member("Placement", &self.placement);
        e.member("PrivateIpAddresses", &self.private_ip_addresses);
        e.member("PublicIpAddresses", &self.public_ip_addresses);
        e.member("RenewFlag", &self.renew_flag);
        e.member("RestrictState", &self.restrict_state);
        e.member("SystemDisk", &self.system_disk);
        e.member("VirtualPrivateCloud", &self.virtual_private_cloud);
        e.extra(&self.extra);
        e.close(open);
    }
}

impl Decode for Instance {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "Placement" => d.member("Placement", &mut value.placement)?,
                "InstanceId" => d.member("InstanceId", &mut value.instance_id)?,
                "InstanceType" => d.member("InstanceType", &mut value.instance_type)?,
                "CPU" => d.member("CPU", &mut value.cpu)?,
                "Memory" => d.member("Memory", &mut value.memory)?,
                "RestrictState" => d.member("RestrictState", &mut value.restrict_state)?,
                "InstanceName" => d.member("InstanceName", &mut value.instance_name)?,
                "InstanceChargeType" => {
                    d.member("InstanceChargeType", &mut value.instance_charge_type)?
                }
                "SystemDisk" => d.member("SystemDisk", &mut value.system_disk)?,
                "DataDisks" => d.member("DataDisks", &mut value.data_disks)?,
                "PrivateIpAddresses" => {
                    d.member("PrivateIpAddresses", &mut value.private_ip_addresses)?
                }
                "PublicIpAddresses" => {
                    d.member("PublicIpAddresses", &mut value.public_ip_addresses)?
                }
                "InternetAccessible" => {
                    d.member("InternetAccessible", &mut value.internet_accessible)?
                }
                "VirtualPrivateCloud" => {
                    d.member("VirtualPrivateCloud", &mut value.virtual_private_cloud)?
                }
                "ImageId" => d.member("ImageId", &mut value.image_id)?,
                "RenewFlag" => d.member("RenewFlag", &mut value.renew_flag)?,
                "CreatedTime" => d.member("CreatedTime", &mut value.created_time)?,
                "ExpiredTime" => d.member("ExpiredTime", &mut value.expired_time)?,
                _ => d.unknown(&key, &mut value.extra)?,
            }
        }
        Ok(value)
    }
}
