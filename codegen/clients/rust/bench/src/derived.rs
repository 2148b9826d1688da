//! The same structures with serde's derives, as in most clients.

use serde::{Deserialize, Serialize};

macro_rules! structures {
    ($($name:ident { $($(#[$attribute:meta])* $member:ident: $type:ty,)* })*) => {$(
        #[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
        #[serde(default, rename_all = "PascalCase")]
        pub struct $name {
            $($(#[$attribute])* pub $member: $type,)*
        }
    )*};
}

/// An open enum, which keeps unknown values.
macro_rules! enums {
    ($($name:ident { $($value:ident = $wire:literal,)* })*) => {$(
        #[derive(Debug, PartialEq)]
        pub enum $name {
            $($value,)*
            Unknown(String),
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Texts;
                impl serde::de::Visitor<'_> for Texts {
                    type Value = $name;

                    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.write_str("a string")
                    }

                    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<$name, E> {
                        Ok(match text {
                            $($wire => $name::$value,)*
                            _ => $name::Unknown(text.to_owned()),
                        })
                    }
                }
                deserializer.deserialize_str(Texts)
            }
        }

        impl Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(match self {
                    $(Self::$value => $wire,)*
                    Self::Unknown(text) => text,
                })
            }
        }
    )*};
}

structures! {
    DescribeInstances {
        total_count: Option<i64>,
        instance_set: Vec<Instance>,
        request_id: Option<String>,
    }
    Instance {
        placement: Option<Placement>,
        instance_id: Option<String>,
        instance_type: Option<String>,
        memory: Option<i64>,
        restrict_state: Option<RestrictState>,
        instance_name: Option<String>,
        instance_charge_type: Option<InstanceChargeType>,
        system_disk: Option<Disk>,
        data_disks: Vec<Disk>,
        private_ip_addresses: Vec<String>,
        public_ip_addresses: Vec<String>,
        internet_accessible: Option<InternetAccessible>,
        virtual_private_cloud: Option<VirtualPrivateCloud>,
        image_id: Option<String>,
        renew_flag: Option<RenewFlag>,
        created_time: Option<String>,
        expired_time: Option<String>,
        #[serde(rename = "CPU")]
        cpu: Option<i64>,
    }
    Placement {
        zone: Option<String>,
        project_id: Option<i64>,
        host_ids: Vec<String>,
        host_id: Option<String>,
    }
    Disk {
        disk_type: Option<DiskType>,
        disk_id: Option<String>,
        disk_size: Option<i64>,
    }
    InternetAccessible {
        internet_charge_type: Option<InternetChargeType>,
        internet_max_bandwidth_out: Option<i64>,
        public_ip_assigned: Option<bool>,
    }
    VirtualPrivateCloud {
        vpc_id: Option<String>,
        subnet_id: Option<String>,
        as_vpc_gateway: Option<bool>,
        private_ip_addresses: Vec<String>,
    }
}

enums! {
    RestrictState {
        Normal = "NORMAL",
        Expired = "EXPIRED",
        ProtectivelyIsolated = "PROTECTIVELY_ISOLATED",
    }
    InstanceChargeType {
        Prepaid = "PREPAID",
        PostpaidByHour = "POSTPAID_BY_HOUR",
        Cdhpaid = "CDHPAID",
    }
    RenewFlag {
        NotifyAndManualRenew = "NOTIFY_AND_MANUAL_RENEW",
        NotifyAndAutoRenew = "NOTIFY_AND_AUTO_RENEW",
        DisableNotifyAndManualRenew = "DISABLE_NOTIFY_AND_MANUAL_RENEW",
    }
    DiskType {
        LocalBasic = "LOCAL_BASIC",
        LocalSsd = "LOCAL_SSD",
        CloudBasic = "CLOUD_BASIC",
        CloudPremium = "CLOUD_PREMIUM",
        CloudSsd = "CLOUD_SSD",
    }
    InternetChargeType {
        BandwidthPostpaidByMonth = "BANDWIDTH_POSTPAID_BY_MONTH",
        BandwidthPrepaid = "BANDWIDTH_PREPAID",
        TrafficPostpaidByHour = "TRAFFIC_POSTPAID_BY_HOUR",
        BandwidthPostpaidByHour = "BANDWIDTH_POSTPAID_BY_HOUR",
        BandwidthPackage = "BANDWIDTH_PACKAGE",
    }
}
