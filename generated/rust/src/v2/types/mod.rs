// @generated from the spec; edit that and run `cargo xtask codegen`.
//! Structures and enums of requests and answers.

#[cfg(feature = "v2-network")]
pub(crate) mod attach_network_interface_data;
#[cfg(feature = "v2-instances")]
mod auto_renew;
#[cfg(feature = "v2-instances")]
mod bandwidth_type;
#[cfg(feature = "v2-addresses")]
pub(crate) mod create_eip_data;
#[cfg(feature = "v2-key-pairs")]
pub(crate) mod create_key_pair_data;
#[cfg(feature = "v2-security-groups")]
pub(crate) mod create_security_group_data;
#[cfg(feature = "v2-instances")]
mod cvm_pay_mode;
#[cfg(feature = "v2-key-pairs")]
pub(crate) mod delete_key_pair_detail;
#[cfg(feature = "v2-security-groups")]
pub(crate) mod delete_security_group_policy_data;
#[cfg(feature = "v2-addresses")]
pub(crate) mod describe_eip_data;
#[cfg(feature = "v2-key-pairs")]
pub(crate) mod describe_key_pairs_data;
#[cfg(feature = "v2-security-groups")]
pub(crate) mod describe_network_interfaces_of_security_group_data;
#[cfg(feature = "v2-security-groups")]
pub(crate) mod describe_security_group_ex_data;
#[cfg(feature = "v2-security-groups")]
pub(crate) mod describe_security_group_policys_data;
#[cfg(feature = "v2-addresses")]
pub(crate) mod eip;
#[cfg(feature = "v2-addresses")]
mod eip_mode;
#[cfg(feature = "v2-addresses")]
mod eip_order_by;
#[cfg(feature = "v2-addresses")]
pub(crate) mod eip_quota;
#[cfg(feature = "v2-addresses")]
mod eip_status;
#[cfg(feature = "v2-addresses")]
mod eip_type;
#[cfg(feature = "v2-images")]
pub(crate) mod get_image_share_uin_info_data;
#[cfg(feature = "v2-instances")]
pub(crate) mod hourly_price;
#[cfg(feature = "v2-regions")]
pub(crate) mod idc;
#[cfg(feature = "v2-images")]
pub(crate) mod image;
#[cfg(feature = "v2-images")]
pub(crate) mod image_share;
#[cfg(feature = "v2-images")]
pub(crate) mod image_share_account;
#[cfg(feature = "v2-images")]
mod image_status;
#[cfg(any(feature = "v2-images", feature = "v2-instances"))]
mod image_type;
#[cfg(feature = "v2-instances")]
pub(crate) mod inquiry_instance_price_hour_data;
#[cfg(feature = "v2-instances")]
pub(crate) mod instance;
#[cfg(feature = "v2-instances")]
pub(crate) mod instance_disks;
#[cfg(feature = "v2-instances")]
mod instance_model;
#[cfg(feature = "v2-security-groups")]
pub(crate) mod instance_security_groups;
#[cfg(feature = "v2-instances")]
mod instance_status;
#[cfg(feature = "v2-security-groups")]
pub(crate) mod interface_security_groups;
#[cfg(feature = "v2-addresses")]
mod isp_id;
#[cfg(feature = "v2-key-pairs")]
pub(crate) mod key_deletion;
#[cfg(feature = "v2-key-pairs")]
pub(crate) mod key_pair;
#[cfg(feature = "v2-key-pairs")]
mod key_status;
#[cfg(feature = "v2-key-pairs")]
pub(crate) mod modify_key_pair_data;
#[cfg(feature = "v2-instances")]
mod network_pay_mode;
#[cfg(feature = "v2-instances")]
mod price_question;
#[cfg(feature = "v2-instances")]
mod price_unit;
#[cfg(any(feature = "v2-instances", feature = "v2-regions"))]
mod product_type;
#[cfg(feature = "v2-instances")]
mod public_image;
#[cfg(any(feature = "v2-images", feature = "v2-instances"))]
mod region;
#[cfg(feature = "v2-security-groups")]
pub(crate) mod security_group;
#[cfg(feature = "v2-security-groups")]
mod security_group_action;
#[cfg(feature = "v2-security-groups")]
mod security_group_direction;
#[cfg(feature = "v2-security-groups")]
pub(crate) mod security_group_instance;
#[cfg(feature = "v2-security-groups")]
pub(crate) mod security_group_interface;
#[cfg(feature = "v2-security-groups")]
mod security_group_protocol;
#[cfg(feature = "v2-security-groups")]
pub(crate) mod security_group_rule;
#[cfg(feature = "v2-addresses")]
mod sort_order;
#[cfg(feature = "v2-instances")]
mod storage_type;
#[cfg(any(feature = "v2-images", feature = "v2-instances"))]
pub(crate) mod task_result;
#[cfg(feature = "v2-regions")]
pub(crate) mod zone;
#[cfg(feature = "v2-regions")]
pub(crate) mod zone_ability;
#[cfg(feature = "v2-regions")]
mod zone_capacity;
#[cfg(any(feature = "v2-instances", feature = "v2-regions"))]
mod zone_id;

#[cfg(feature = "v2-network")]
pub use attach_network_interface_data::AttachNetworkInterfaceData;
#[cfg(feature = "v2-instances")]
pub use auto_renew::AutoRenew;
#[cfg(feature = "v2-instances")]
pub use bandwidth_type::BandwidthType;
#[cfg(feature = "v2-addresses")]
pub use create_eip_data::CreateEipData;
#[cfg(feature = "v2-key-pairs")]
pub use create_key_pair_data::CreateKeyPairData;
#[cfg(feature = "v2-security-groups")]
pub use create_security_group_data::CreateSecurityGroupData;
#[cfg(feature = "v2-instances")]
pub use cvm_pay_mode::CvmPayMode;
#[cfg(feature = "v2-key-pairs")]
pub use delete_key_pair_detail::DeleteKeyPairDetail;
#[cfg(feature = "v2-security-groups")]
pub use delete_security_group_policy_data::DeleteSecurityGroupPolicyData;
#[cfg(feature = "v2-addresses")]
pub use describe_eip_data::DescribeEipData;
#[cfg(feature = "v2-key-pairs")]
pub use describe_key_pairs_data::DescribeKeyPairsData;
#[cfg(feature = "v2-security-groups")]
pub use describe_network_interfaces_of_security_group_data::DescribeNetworkInterfacesOfSecurityGroupData;
#[cfg(feature = "v2-security-groups")]
pub use describe_security_group_ex_data::DescribeSecurityGroupExData;
#[cfg(feature = "v2-security-groups")]
pub use describe_security_group_policys_data::DescribeSecurityGroupPolicysData;
#[cfg(feature = "v2-addresses")]
pub use eip::Eip;
#[cfg(feature = "v2-addresses")]
pub use eip_mode::EipMode;
#[cfg(feature = "v2-addresses")]
pub use eip_order_by::EipOrderBy;
#[cfg(feature = "v2-addresses")]
pub use eip_quota::EipQuota;
#[cfg(feature = "v2-addresses")]
pub use eip_status::EipStatus;
#[cfg(feature = "v2-addresses")]
pub use eip_type::EipType;
#[cfg(feature = "v2-images")]
pub use get_image_share_uin_info_data::GetImageShareUinInfoData;
#[cfg(feature = "v2-instances")]
pub use hourly_price::HourlyPrice;
#[cfg(feature = "v2-regions")]
pub use idc::Idc;
#[cfg(feature = "v2-images")]
pub use image::Image;
#[cfg(feature = "v2-images")]
pub use image_share::ImageShare;
#[cfg(feature = "v2-images")]
pub use image_share_account::ImageShareAccount;
#[cfg(feature = "v2-images")]
pub use image_status::ImageStatus;
#[cfg(any(feature = "v2-images", feature = "v2-instances"))]
pub use image_type::ImageType;
#[cfg(feature = "v2-instances")]
pub use inquiry_instance_price_hour_data::InquiryInstancePriceHourData;
#[cfg(feature = "v2-instances")]
pub use instance::Instance;
#[cfg(feature = "v2-instances")]
pub use instance_disks::InstanceDisks;
#[cfg(feature = "v2-instances")]
pub use instance_model::InstanceModel;
#[cfg(feature = "v2-security-groups")]
pub use instance_security_groups::InstanceSecurityGroups;
#[cfg(feature = "v2-instances")]
pub use instance_status::InstanceStatus;
#[cfg(feature = "v2-security-groups")]
pub use interface_security_groups::InterfaceSecurityGroups;
#[cfg(feature = "v2-addresses")]
pub use isp_id::IspId;
#[cfg(feature = "v2-key-pairs")]
pub use key_deletion::KeyDeletion;
#[cfg(feature = "v2-key-pairs")]
pub use key_pair::KeyPair;
#[cfg(feature = "v2-key-pairs")]
pub use key_status::KeyStatus;
#[cfg(feature = "v2-key-pairs")]
pub use modify_key_pair_data::ModifyKeyPairData;
#[cfg(feature = "v2-instances")]
pub use network_pay_mode::NetworkPayMode;
#[cfg(feature = "v2-instances")]
pub use price_question::PriceQuestion;
#[cfg(feature = "v2-instances")]
pub use price_unit::PriceUnit;
#[cfg(any(feature = "v2-instances", feature = "v2-regions"))]
pub use product_type::ProductType;
#[cfg(feature = "v2-instances")]
pub use public_image::PublicImage;
#[cfg(any(feature = "v2-images", feature = "v2-instances"))]
pub use region::Region;
#[cfg(feature = "v2-security-groups")]
pub use security_group::SecurityGroup;
#[cfg(feature = "v2-security-groups")]
pub use security_group_action::SecurityGroupAction;
#[cfg(feature = "v2-security-groups")]
pub use security_group_direction::SecurityGroupDirection;
#[cfg(feature = "v2-security-groups")]
pub use security_group_instance::SecurityGroupInstance;
#[cfg(feature = "v2-security-groups")]
pub use security_group_interface::SecurityGroupInterface;
#[cfg(feature = "v2-security-groups")]
pub use security_group_protocol::SecurityGroupProtocol;
#[cfg(feature = "v2-security-groups")]
pub use security_group_rule::SecurityGroupRule;
#[cfg(feature = "v2-addresses")]
pub use sort_order::SortOrder;
#[cfg(feature = "v2-instances")]
pub use storage_type::StorageType;
#[cfg(any(feature = "v2-images", feature = "v2-instances"))]
pub use task_result::TaskResult;
#[cfg(feature = "v2-regions")]
pub use zone::Zone;
#[cfg(feature = "v2-regions")]
pub use zone_ability::ZoneAbility;
#[cfg(feature = "v2-regions")]
pub use zone_capacity::ZoneCapacity;
#[cfg(any(feature = "v2-instances", feature = "v2-regions"))]
pub use zone_id::ZoneId;
