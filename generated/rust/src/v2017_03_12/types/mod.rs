// @generated from the spec; edit that and run `cargo xtask codegen`.
//! Structures and enums of requests and answers.

#[cfg(feature = "v2017-03-12-addresses")]
pub(crate) mod address;
#[cfg(feature = "v2017-03-12-addresses")]
mod address_state;
#[cfg(feature = "v2017-03-12")]
pub(crate) mod availability_zone;
#[cfg(feature = "v2017-03-12-instances")]
mod charge_unit;
#[cfg(feature = "v2017-03-12-instances")]
pub(crate) mod data_disk;
#[cfg(feature = "v2017-03-12-instances")]
mod disk_type;
#[cfg(feature = "v2017-03-12-instances")]
pub(crate) mod enhanced_service;
#[cfg(
    any(
        feature = "v2017-03-12-addresses",
        feature = "v2017-03-12-images",
        feature = "v2017-03-12-instances",
        feature = "v2017-03-12-key-pairs"
    )
)]
pub(crate) mod filter;
#[cfg(feature = "v2017-03-12-images")]
pub(crate) mod image;
#[cfg(feature = "v2017-03-12-images")]
mod image_permission;
#[cfg(feature = "v2017-03-12")]
pub(crate) mod image_shared_account;
#[cfg(feature = "v2017-03-12-images")]
mod image_source;
#[cfg(feature = "v2017-03-12-images")]
mod image_state;
#[cfg(feature = "v2017-03-12-images")]
mod image_type;
#[cfg(feature = "v2017-03-12-instances")]
pub(crate) mod instance;
#[cfg(feature = "v2017-03-12-instances")]
pub(crate) mod instance_charge_prepaid;
#[cfg(feature = "v2017-03-12-instances")]
mod instance_charge_type;
#[cfg(feature = "v2017-03-12")]
pub(crate) mod instance_charge_type_config;
#[cfg(feature = "v2017-03-12-instances")]
mod instance_state;
#[cfg(feature = "v2017-03-12-instances")]
pub(crate) mod instance_status;
#[cfg(feature = "v2017-03-12-instances")]
pub(crate) mod instance_type_config;
#[cfg(feature = "v2017-03-12-instances")]
pub(crate) mod internet_accessible;
#[cfg(feature = "v2017-03-12-instances")]
pub(crate) mod internet_bandwidth_config;
#[cfg(feature = "v2017-03-12-instances")]
mod internet_charge_type;
#[cfg(feature = "v2017-03-12")]
pub(crate) mod internet_charge_type_config;
#[cfg(feature = "v2017-03-12-instances")]
pub(crate) mod item_price;
#[cfg(feature = "v2017-03-12-key-pairs")]
pub(crate) mod key_pair;
#[cfg(feature = "v2017-03-12")]
pub(crate) mod key_pair_instances;
#[cfg(feature = "v2017-03-12-instances")]
pub(crate) mod login_settings;
#[cfg(feature = "v2017-03-12-instances")]
pub(crate) mod placement;
#[cfg(feature = "v2017-03-12-instances")]
pub(crate) mod price;
#[cfg(feature = "v2017-03-12-addresses")]
pub(crate) mod quota;
#[cfg(feature = "v2017-03-12-addresses")]
mod quota_id;
#[cfg(any(feature = "v2017-03-12-images", feature = "v2017-03-12-regions"))]
mod region;
#[cfg(feature = "v2017-03-12-regions")]
pub(crate) mod region_info;
#[cfg(feature = "v2017-03-12-regions")]
mod region_state;
#[cfg(feature = "v2017-03-12-instances")]
mod renew_flag;
#[cfg(feature = "v2017-03-12-instances")]
mod restrict_state;
#[cfg(feature = "v2017-03-12-instances")]
pub(crate) mod run_monitor_service_enabled;
#[cfg(feature = "v2017-03-12-instances")]
pub(crate) mod run_security_service_enabled;
#[cfg(feature = "v2017-03-12-images")]
pub(crate) mod share_permission;
#[cfg(feature = "v2017-03-12-instances")]
pub(crate) mod system_disk;
#[cfg(feature = "v2017-03-12-instances")]
pub(crate) mod virtual_private_cloud;
#[cfg(any(feature = "v2017-03-12-instances", feature = "v2017-03-12-regions"))]
mod zone;
#[cfg(feature = "v2017-03-12-regions")]
pub(crate) mod zone_info;
#[cfg(feature = "v2017-03-12-regions")]
mod zone_state;

#[cfg(feature = "v2017-03-12-addresses")]
pub use address::Address;
#[cfg(feature = "v2017-03-12-addresses")]
pub use address_state::AddressState;
#[cfg(feature = "v2017-03-12")]
pub use availability_zone::AvailabilityZone;
#[cfg(feature = "v2017-03-12-instances")]
pub use charge_unit::ChargeUnit;
#[cfg(feature = "v2017-03-12-instances")]
pub use data_disk::DataDisk;
#[cfg(feature = "v2017-03-12-instances")]
pub use disk_type::DiskType;
#[cfg(feature = "v2017-03-12-instances")]
pub use enhanced_service::EnhancedService;
#[cfg(
    any(
        feature = "v2017-03-12-addresses",
        feature = "v2017-03-12-images",
        feature = "v2017-03-12-instances",
        feature = "v2017-03-12-key-pairs"
    )
)]
pub use filter::Filter;
#[cfg(feature = "v2017-03-12-images")]
pub use image::Image;
#[cfg(feature = "v2017-03-12-images")]
pub use image_permission::ImagePermission;
#[cfg(feature = "v2017-03-12")]
pub use image_shared_account::ImageSharedAccount;
#[cfg(feature = "v2017-03-12-images")]
pub use image_source::ImageSource;
#[cfg(feature = "v2017-03-12-images")]
pub use image_state::ImageState;
#[cfg(feature = "v2017-03-12-images")]
pub use image_type::ImageType;
#[cfg(feature = "v2017-03-12-instances")]
pub use instance::Instance;
#[cfg(feature = "v2017-03-12-instances")]
pub use instance_charge_prepaid::InstanceChargePrepaid;
#[cfg(feature = "v2017-03-12-instances")]
pub use instance_charge_type::InstanceChargeType;
#[cfg(feature = "v2017-03-12")]
pub use instance_charge_type_config::InstanceChargeTypeConfig;
#[cfg(feature = "v2017-03-12-instances")]
pub use instance_state::InstanceState;
#[cfg(feature = "v2017-03-12-instances")]
pub use instance_status::InstanceStatus;
#[cfg(feature = "v2017-03-12-instances")]
pub use instance_type_config::InstanceTypeConfig;
#[cfg(feature = "v2017-03-12-instances")]
pub use internet_accessible::InternetAccessible;
#[cfg(feature = "v2017-03-12-instances")]
pub use internet_bandwidth_config::InternetBandwidthConfig;
#[cfg(feature = "v2017-03-12-instances")]
pub use internet_charge_type::InternetChargeType;
#[cfg(feature = "v2017-03-12")]
pub use internet_charge_type_config::InternetChargeTypeConfig;
#[cfg(feature = "v2017-03-12-instances")]
pub use item_price::ItemPrice;
#[cfg(feature = "v2017-03-12-key-pairs")]
pub use key_pair::KeyPair;
#[cfg(feature = "v2017-03-12")]
pub use key_pair_instances::KeyPairInstances;
#[cfg(feature = "v2017-03-12-instances")]
pub use login_settings::LoginSettings;
#[cfg(feature = "v2017-03-12-instances")]
pub use placement::Placement;
#[cfg(feature = "v2017-03-12-instances")]
pub use price::Price;
#[cfg(feature = "v2017-03-12-addresses")]
pub use quota::Quota;
#[cfg(feature = "v2017-03-12-addresses")]
pub use quota_id::QuotaId;
#[cfg(any(feature = "v2017-03-12-images", feature = "v2017-03-12-regions"))]
pub use region::Region;
#[cfg(feature = "v2017-03-12-regions")]
pub use region_info::RegionInfo;
#[cfg(feature = "v2017-03-12-regions")]
pub use region_state::RegionState;
#[cfg(feature = "v2017-03-12-instances")]
pub use renew_flag::RenewFlag;
#[cfg(feature = "v2017-03-12-instances")]
pub use restrict_state::RestrictState;
#[cfg(feature = "v2017-03-12-instances")]
pub use run_monitor_service_enabled::RunMonitorServiceEnabled;
#[cfg(feature = "v2017-03-12-instances")]
pub use run_security_service_enabled::RunSecurityServiceEnabled;
#[cfg(feature = "v2017-03-12-images")]
pub use share_permission::SharePermission;
#[cfg(feature = "v2017-03-12-instances")]
pub use system_disk::SystemDisk;
#[cfg(feature = "v2017-03-12-instances")]
pub use virtual_private_cloud::VirtualPrivateCloud;
#[cfg(any(feature = "v2017-03-12-instances", feature = "v2017-03-12-regions"))]
pub use zone::Zone;
#[cfg(feature = "v2017-03-12-regions")]
pub use zone_info::ZoneInfo;
#[cfg(feature = "v2017-03-12-regions")]
pub use zone_state::ZoneState;
