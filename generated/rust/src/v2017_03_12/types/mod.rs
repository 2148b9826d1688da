// @generated from the spec; edit that and run `cargo xtask codegen`.
//! Structures and enums of requests and responses.

#[cfg(feature = "addresses")]
pub(crate) mod address;
#[cfg(feature = "addresses")]
mod address_state;
#[cfg(feature = "v2017-03-12")]
pub(crate) mod availability_zone;
#[cfg(feature = "instances")]
mod charge_unit;
#[cfg(feature = "instances")]
pub(crate) mod data_disk;
#[cfg(feature = "instances")]
mod disk_type;
#[cfg(feature = "instances")]
pub(crate) mod enhanced_service;
#[cfg(
    any(
        feature = "addresses",
        feature = "images",
        feature = "instances",
        feature = "key-pairs"
    )
)]
pub(crate) mod filter;
#[cfg(feature = "images")]
pub(crate) mod image;
#[cfg(feature = "images")]
mod image_permission;
#[cfg(feature = "v2017-03-12")]
pub(crate) mod image_shared_account;
#[cfg(feature = "images")]
mod image_source;
#[cfg(feature = "images")]
mod image_state;
#[cfg(feature = "images")]
mod image_type;
#[cfg(feature = "instances")]
pub(crate) mod instance;
#[cfg(feature = "instances")]
pub(crate) mod instance_charge_prepaid;
#[cfg(feature = "instances")]
mod instance_charge_type;
#[cfg(feature = "v2017-03-12")]
pub(crate) mod instance_charge_type_config;
#[cfg(feature = "instances")]
mod instance_state;
#[cfg(feature = "instances")]
pub(crate) mod instance_status;
#[cfg(feature = "instances")]
pub(crate) mod instance_type_config;
#[cfg(feature = "instances")]
pub(crate) mod internet_accessible;
#[cfg(feature = "instances")]
pub(crate) mod internet_bandwidth_config;
#[cfg(feature = "instances")]
mod internet_charge_type;
#[cfg(feature = "v2017-03-12")]
pub(crate) mod internet_charge_type_config;
#[cfg(feature = "instances")]
pub(crate) mod item_price;
#[cfg(feature = "key-pairs")]
pub(crate) mod key_pair;
#[cfg(feature = "v2017-03-12")]
pub(crate) mod key_pair_instances;
#[cfg(feature = "instances")]
pub(crate) mod login_settings;
#[cfg(feature = "instances")]
pub(crate) mod placement;
#[cfg(feature = "instances")]
pub(crate) mod price;
#[cfg(feature = "addresses")]
pub(crate) mod quota;
#[cfg(feature = "addresses")]
mod quota_id;
#[cfg(any(feature = "images", feature = "regions"))]
mod region;
#[cfg(feature = "regions")]
pub(crate) mod region_info;
#[cfg(feature = "regions")]
mod region_state;
#[cfg(feature = "instances")]
mod renew_flag;
#[cfg(feature = "instances")]
mod restrict_state;
#[cfg(feature = "instances")]
pub(crate) mod run_monitor_service_enabled;
#[cfg(feature = "instances")]
pub(crate) mod run_security_service_enabled;
#[cfg(feature = "images")]
pub(crate) mod share_permission;
#[cfg(feature = "instances")]
pub(crate) mod system_disk;
#[cfg(feature = "instances")]
pub(crate) mod virtual_private_cloud;
#[cfg(any(feature = "instances", feature = "regions"))]
mod zone;
#[cfg(feature = "regions")]
pub(crate) mod zone_info;
#[cfg(feature = "regions")]
mod zone_state;

#[cfg(feature = "addresses")]
pub use address::Address;
#[cfg(feature = "addresses")]
pub use address_state::AddressState;
#[cfg(feature = "v2017-03-12")]
pub use availability_zone::AvailabilityZone;
#[cfg(feature = "instances")]
pub use charge_unit::ChargeUnit;
#[cfg(feature = "instances")]
pub use data_disk::DataDisk;
#[cfg(feature = "instances")]
pub use disk_type::DiskType;
#[cfg(feature = "instances")]
pub use enhanced_service::EnhancedService;
#[cfg(
    any(
        feature = "addresses",
        feature = "images",
        feature = "instances",
        feature = "key-pairs"
    )
)]
pub use filter::Filter;
#[cfg(feature = "images")]
pub use image::Image;
#[cfg(feature = "images")]
pub use image_permission::ImagePermission;
#[cfg(feature = "v2017-03-12")]
pub use image_shared_account::ImageSharedAccount;
#[cfg(feature = "images")]
pub use image_source::ImageSource;
#[cfg(feature = "images")]
pub use image_state::ImageState;
#[cfg(feature = "images")]
pub use image_type::ImageType;
#[cfg(feature = "instances")]
pub use instance::Instance;
#[cfg(feature = "instances")]
pub use instance_charge_prepaid::InstanceChargePrepaid;
#[cfg(feature = "instances")]
pub use instance_charge_type::InstanceChargeType;
#[cfg(feature = "v2017-03-12")]
pub use instance_charge_type_config::InstanceChargeTypeConfig;
#[cfg(feature = "instances")]
pub use instance_state::InstanceState;
#[cfg(feature = "instances")]
pub use instance_status::InstanceStatus;
#[cfg(feature = "instances")]
pub use instance_type_config::InstanceTypeConfig;
#[cfg(feature = "instances")]
pub use internet_accessible::InternetAccessible;
#[cfg(feature = "instances")]
pub use internet_bandwidth_config::InternetBandwidthConfig;
#[cfg(feature = "instances")]
pub use internet_charge_type::InternetChargeType;
#[cfg(feature = "v2017-03-12")]
pub use internet_charge_type_config::InternetChargeTypeConfig;
#[cfg(feature = "instances")]
pub use item_price::ItemPrice;
#[cfg(feature = "key-pairs")]
pub use key_pair::KeyPair;
#[cfg(feature = "v2017-03-12")]
pub use key_pair_instances::KeyPairInstances;
#[cfg(feature = "instances")]
pub use login_settings::LoginSettings;
#[cfg(feature = "instances")]
pub use placement::Placement;
#[cfg(feature = "instances")]
pub use price::Price;
#[cfg(feature = "addresses")]
pub use quota::Quota;
#[cfg(feature = "addresses")]
pub use quota_id::QuotaId;
#[cfg(any(feature = "images", feature = "regions"))]
pub use region::Region;
#[cfg(feature = "regions")]
pub use region_info::RegionInfo;
#[cfg(feature = "regions")]
pub use region_state::RegionState;
#[cfg(feature = "instances")]
pub use renew_flag::RenewFlag;
#[cfg(feature = "instances")]
pub use restrict_state::RestrictState;
#[cfg(feature = "instances")]
pub use run_monitor_service_enabled::RunMonitorServiceEnabled;
#[cfg(feature = "instances")]
pub use run_security_service_enabled::RunSecurityServiceEnabled;
#[cfg(feature = "images")]
pub use share_permission::SharePermission;
#[cfg(feature = "instances")]
pub use system_disk::SystemDisk;
#[cfg(feature = "instances")]
pub use virtual_private_cloud::VirtualPrivateCloud;
#[cfg(any(feature = "instances", feature = "regions"))]
pub use zone::Zone;
#[cfg(feature = "regions")]
pub use zone_info::ZoneInfo;
#[cfg(feature = "regions")]
pub use zone_state::ZoneState;
