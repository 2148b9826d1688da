// @generated from the spec; edit that and run `cargo xtask codegen`.
//! Structures and enums of requests and responses.

#[cfg(feature = "legacy-network")]
pub(crate) mod attach_network_interface_data;
#[cfg(feature = "legacy-instances")]
mod auto_renew;
#[cfg(feature = "legacy-instances")]
mod bandwidth_type;
#[cfg(feature = "legacy-addresses")]
pub(crate) mod create_eip_data;
#[cfg(feature = "legacy-key-pairs")]
pub(crate) mod create_key_pair_data;
#[cfg(feature = "legacy-security-groups")]
pub(crate) mod create_security_group_data;
#[cfg(feature = "legacy-instances")]
mod cvm_pay_mode;
#[cfg(feature = "legacy-key-pairs")]
pub(crate) mod delete_key_pair_detail;
#[cfg(feature = "legacy-security-groups")]
pub(crate) mod delete_security_group_policy_data;
#[cfg(feature = "legacy-addresses")]
pub(crate) mod describe_eip_data;
#[cfg(feature = "legacy-key-pairs")]
pub(crate) mod describe_key_pairs_data;
#[cfg(feature = "legacy-security-groups")]
pub(crate) mod describe_network_interfaces_of_security_group_data;
#[cfg(feature = "legacy-security-groups")]
pub(crate) mod describe_security_group_ex_data;
#[cfg(feature = "legacy-security-groups")]
pub(crate) mod describe_security_group_policys_data;
#[cfg(feature = "legacy-addresses")]
pub(crate) mod eip;
#[cfg(feature = "legacy-addresses")]
mod eip_mode;
#[cfg(feature = "legacy-addresses")]
mod eip_order_by;
#[cfg(feature = "legacy-addresses")]
pub(crate) mod eip_quota;
#[cfg(feature = "legacy-addresses")]
mod eip_status;
#[cfg(feature = "legacy-addresses")]
mod eip_type;
#[cfg(feature = "legacy-images")]
pub(crate) mod get_image_share_uin_info_data;
#[cfg(feature = "legacy-instances")]
pub(crate) mod hourly_price;
#[cfg(feature = "legacy-regions")]
pub(crate) mod idc;
#[cfg(feature = "legacy-images")]
pub(crate) mod image;
#[cfg(feature = "legacy-images")]
pub(crate) mod image_share;
#[cfg(feature = "legacy-images")]
pub(crate) mod image_share_account;
#[cfg(feature = "legacy-images")]
mod image_status;
#[cfg(any(feature = "legacy-images", feature = "legacy-instances"))]
mod image_type;
#[cfg(feature = "legacy-instances")]
pub(crate) mod inquiry_instance_price_hour_data;
#[cfg(feature = "legacy-instances")]
pub(crate) mod instance;
#[cfg(feature = "legacy-instances")]
pub(crate) mod instance_disks;
#[cfg(feature = "legacy-instances")]
mod instance_model;
#[cfg(feature = "legacy-security-groups")]
pub(crate) mod instance_security_groups;
#[cfg(feature = "legacy-instances")]
mod instance_status;
#[cfg(feature = "legacy-security-groups")]
pub(crate) mod interface_security_groups;
#[cfg(feature = "legacy-addresses")]
mod isp_id;
#[cfg(feature = "legacy-key-pairs")]
pub(crate) mod key_deletion;
#[cfg(feature = "legacy-key-pairs")]
pub(crate) mod key_pair;
#[cfg(feature = "legacy-key-pairs")]
mod key_status;
#[cfg(feature = "legacy-key-pairs")]
pub(crate) mod modify_key_pair_data;
#[cfg(feature = "legacy-instances")]
mod network_pay_mode;
#[cfg(feature = "legacy-instances")]
mod price_question;
#[cfg(feature = "legacy-instances")]
mod price_unit;
#[cfg(any(feature = "legacy-instances", feature = "legacy-regions"))]
mod product_type;
#[cfg(feature = "legacy-instances")]
mod public_image;
#[cfg(any(feature = "legacy-images", feature = "legacy-instances"))]
mod region;
#[cfg(feature = "legacy-security-groups")]
pub(crate) mod security_group;
#[cfg(feature = "legacy-security-groups")]
mod security_group_action;
#[cfg(feature = "legacy-security-groups")]
mod security_group_direction;
#[cfg(feature = "legacy-security-groups")]
pub(crate) mod security_group_instance;
#[cfg(feature = "legacy-security-groups")]
pub(crate) mod security_group_interface;
#[cfg(feature = "legacy-security-groups")]
mod security_group_protocol;
#[cfg(feature = "legacy-security-groups")]
pub(crate) mod security_group_rule;
#[cfg(feature = "legacy-addresses")]
mod sort_order;
#[cfg(feature = "legacy-instances")]
mod storage_type;
#[cfg(any(feature = "legacy-images", feature = "legacy-instances"))]
pub(crate) mod task_result;
#[cfg(feature = "legacy-regions")]
pub(crate) mod zone;
#[cfg(feature = "legacy-regions")]
pub(crate) mod zone_ability;
#[cfg(feature = "legacy-regions")]
mod zone_capacity;
#[cfg(any(feature = "legacy-instances", feature = "legacy-regions"))]
mod zone_id;

#[cfg(feature = "legacy-network")]
pub use attach_network_interface_data::AttachNetworkInterfaceData;
#[cfg(feature = "legacy-instances")]
pub use auto_renew::AutoRenew;
#[cfg(feature = "legacy-instances")]
pub use bandwidth_type::BandwidthType;
#[cfg(feature = "legacy-addresses")]
pub use create_eip_data::CreateEipData;
#[cfg(feature = "legacy-key-pairs")]
pub use create_key_pair_data::CreateKeyPairData;
#[cfg(feature = "legacy-security-groups")]
pub use create_security_group_data::CreateSecurityGroupData;
#[cfg(feature = "legacy-instances")]
pub use cvm_pay_mode::CvmPayMode;
#[cfg(feature = "legacy-key-pairs")]
pub use delete_key_pair_detail::DeleteKeyPairDetail;
#[cfg(feature = "legacy-security-groups")]
pub use delete_security_group_policy_data::DeleteSecurityGroupPolicyData;
#[cfg(feature = "legacy-addresses")]
pub use describe_eip_data::DescribeEipData;
#[cfg(feature = "legacy-key-pairs")]
pub use describe_key_pairs_data::DescribeKeyPairsData;
#[cfg(feature = "legacy-security-groups")]
pub use describe_network_interfaces_of_security_group_data::DescribeNetworkInterfacesOfSecurityGroupData;
#[cfg(feature = "legacy-security-groups")]
pub use describe_security_group_ex_data::DescribeSecurityGroupExData;
#[cfg(feature = "legacy-security-groups")]
pub use describe_security_group_policys_data::DescribeSecurityGroupPolicysData;
#[cfg(feature = "legacy-addresses")]
pub use eip::Eip;
#[cfg(feature = "legacy-addresses")]
pub use eip_mode::EipMode;
#[cfg(feature = "legacy-addresses")]
pub use eip_order_by::EipOrderBy;
#[cfg(feature = "legacy-addresses")]
pub use eip_quota::EipQuota;
#[cfg(feature = "legacy-addresses")]
pub use eip_status::EipStatus;
#[cfg(feature = "legacy-addresses")]
pub use eip_type::EipType;
#[cfg(feature = "legacy-images")]
pub use get_image_share_uin_info_data::GetImageShareUinInfoData;
#[cfg(feature = "legacy-instances")]
pub use hourly_price::HourlyPrice;
#[cfg(feature = "legacy-regions")]
pub use idc::Idc;
#[cfg(feature = "legacy-images")]
pub use image::Image;
#[cfg(feature = "legacy-images")]
pub use image_share::ImageShare;
#[cfg(feature = "legacy-images")]
pub use image_share_account::ImageShareAccount;
#[cfg(feature = "legacy-images")]
pub use image_status::ImageStatus;
#[cfg(any(feature = "legacy-images", feature = "legacy-instances"))]
pub use image_type::ImageType;
#[cfg(feature = "legacy-instances")]
pub use inquiry_instance_price_hour_data::InquiryInstancePriceHourData;
#[cfg(feature = "legacy-instances")]
pub use instance::Instance;
#[cfg(feature = "legacy-instances")]
pub use instance_disks::InstanceDisks;
#[cfg(feature = "legacy-instances")]
pub use instance_model::InstanceModel;
#[cfg(feature = "legacy-security-groups")]
pub use instance_security_groups::InstanceSecurityGroups;
#[cfg(feature = "legacy-instances")]
pub use instance_status::InstanceStatus;
#[cfg(feature = "legacy-security-groups")]
pub use interface_security_groups::InterfaceSecurityGroups;
#[cfg(feature = "legacy-addresses")]
pub use isp_id::IspId;
#[cfg(feature = "legacy-key-pairs")]
pub use key_deletion::KeyDeletion;
#[cfg(feature = "legacy-key-pairs")]
pub use key_pair::KeyPair;
#[cfg(feature = "legacy-key-pairs")]
pub use key_status::KeyStatus;
#[cfg(feature = "legacy-key-pairs")]
pub use modify_key_pair_data::ModifyKeyPairData;
#[cfg(feature = "legacy-instances")]
pub use network_pay_mode::NetworkPayMode;
#[cfg(feature = "legacy-instances")]
pub use price_question::PriceQuestion;
#[cfg(feature = "legacy-instances")]
pub use price_unit::PriceUnit;
#[cfg(any(feature = "legacy-instances", feature = "legacy-regions"))]
pub use product_type::ProductType;
#[cfg(feature = "legacy-instances")]
pub use public_image::PublicImage;
#[cfg(any(feature = "legacy-images", feature = "legacy-instances"))]
pub use region::Region;
#[cfg(feature = "legacy-security-groups")]
pub use security_group::SecurityGroup;
#[cfg(feature = "legacy-security-groups")]
pub use security_group_action::SecurityGroupAction;
#[cfg(feature = "legacy-security-groups")]
pub use security_group_direction::SecurityGroupDirection;
#[cfg(feature = "legacy-security-groups")]
pub use security_group_instance::SecurityGroupInstance;
#[cfg(feature = "legacy-security-groups")]
pub use security_group_interface::SecurityGroupInterface;
#[cfg(feature = "legacy-security-groups")]
pub use security_group_protocol::SecurityGroupProtocol;
#[cfg(feature = "legacy-security-groups")]
pub use security_group_rule::SecurityGroupRule;
#[cfg(feature = "legacy-addresses")]
pub use sort_order::SortOrder;
#[cfg(feature = "legacy-instances")]
pub use storage_type::StorageType;
#[cfg(any(feature = "legacy-images", feature = "legacy-instances"))]
pub use task_result::TaskResult;
#[cfg(feature = "legacy-regions")]
pub use zone::Zone;
#[cfg(feature = "legacy-regions")]
pub use zone_ability::ZoneAbility;
#[cfg(feature = "legacy-regions")]
pub use zone_capacity::ZoneCapacity;
#[cfg(any(feature = "legacy-instances", feature = "legacy-regions"))]
pub use zone_id::ZoneId;
