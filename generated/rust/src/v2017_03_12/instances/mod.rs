// @generated from the spec; edit that and run `cargo xtask codegen`.
mod describe_instance_internet_bandwidth_configs;
mod describe_instance_type_configs;
mod describe_instances;
mod describe_instances_status;
mod inquiry_price_renew_instances;
mod inquiry_price_reset_instance;
mod inquiry_price_reset_instances_internet_max_bandwidth;
mod inquiry_price_reset_instances_type;
mod inquiry_price_resize_instance_disks;
mod inquiry_price_run_instances;
mod modify_instances_attribute;
mod modify_instances_project;
mod modify_instances_renew_flag;
mod reboot_instances;
mod renew_instances;
mod reset_instance;
mod reset_instances_internet_max_bandwidth;
mod reset_instances_password;
mod reset_instances_type;
mod resize_instance_disks;
mod run_instances;
mod start_instances;
mod stop_instances;
mod terminate_instances;
mod update_instance_vpc_config;

pub use describe_instance_internet_bandwidth_configs::{
    DescribeInstanceInternetBandwidthConfigsRequest,
    DescribeInstanceInternetBandwidthConfigsResponse,
};
pub use describe_instance_type_configs::{
    DescribeInstanceTypeConfigsRequest, DescribeInstanceTypeConfigsResponse,
};
pub use describe_instances::{DescribeInstancesRequest, DescribeInstancesResponse};
pub use describe_instances_status::{
    DescribeInstancesStatusRequest, DescribeInstancesStatusResponse,
};
pub use inquiry_price_renew_instances::{
    InquiryPriceRenewInstancesRequest, InquiryPriceRenewInstancesResponse,
};
pub use inquiry_price_reset_instance::{
    InquiryPriceResetInstanceRequest, InquiryPriceResetInstanceResponse,
};
pub use inquiry_price_reset_instances_internet_max_bandwidth::{
    InquiryPriceResetInstancesInternetMaxBandwidthRequest,
    InquiryPriceResetInstancesInternetMaxBandwidthResponse,
};
pub use inquiry_price_reset_instances_type::{
    InquiryPriceResetInstancesTypeRequest, InquiryPriceResetInstancesTypeResponse,
};
pub use inquiry_price_resize_instance_disks::{
    InquiryPriceResizeInstanceDisksRequest, InquiryPriceResizeInstanceDisksResponse,
};
pub use inquiry_price_run_instances::{
    InquiryPriceRunInstancesRequest, InquiryPriceRunInstancesResponse,
};
pub use modify_instances_attribute::{
    ModifyInstancesAttributeRequest, ModifyInstancesAttributeResponse,
};
pub use modify_instances_project::{
    ModifyInstancesProjectRequest, ModifyInstancesProjectResponse,
};
pub use modify_instances_renew_flag::{
    ModifyInstancesRenewFlagRequest, ModifyInstancesRenewFlagResponse,
};
pub use reboot_instances::{RebootInstancesRequest, RebootInstancesResponse};
pub use renew_instances::{RenewInstancesRequest, RenewInstancesResponse};
pub use reset_instance::{ResetInstanceRequest, ResetInstanceResponse};
pub use reset_instances_internet_max_bandwidth::{
    ResetInstancesInternetMaxBandwidthRequest, ResetInstancesInternetMaxBandwidthResponse,
};
pub use reset_instances_password::{
    ResetInstancesPasswordRequest, ResetInstancesPasswordResponse,
};
pub use reset_instances_type::{ResetInstancesTypeRequest, ResetInstancesTypeResponse};
pub use resize_instance_disks::{ResizeInstanceDisksRequest, ResizeInstanceDisksResponse};
pub use run_instances::{RunInstancesRequest, RunInstancesResponse};
pub use start_instances::{StartInstancesRequest, StartInstancesResponse};
pub use stop_instances::{StopInstancesRequest, StopInstancesResponse};
pub use terminate_instances::{TerminateInstancesRequest, TerminateInstancesResponse};
pub use update_instance_vpc_config::{
    UpdateInstanceVpcConfigRequest, UpdateInstanceVpcConfigResponse,
};

pub(super) static ACTIONS: &[&tencentcloud_core::schema::Action] = &[
    &describe_instance_internet_bandwidth_configs::ACTION,
    &describe_instance_type_configs::ACTION,
    &describe_instances::ACTION,
    &describe_instances_status::ACTION,
    &inquiry_price_renew_instances::ACTION,
    &inquiry_price_reset_instance::ACTION,
    &inquiry_price_reset_instances_internet_max_bandwidth::ACTION,
    &inquiry_price_reset_instances_type::ACTION,
    &inquiry_price_resize_instance_disks::ACTION,
    &inquiry_price_run_instances::ACTION,
    &modify_instances_attribute::ACTION,
    &modify_instances_project::ACTION,
    &modify_instances_renew_flag::ACTION,
    &reboot_instances::ACTION,
    &renew_instances::ACTION,
    &reset_instance::ACTION,
    &reset_instances_internet_max_bandwidth::ACTION,
    &reset_instances_password::ACTION,
    &reset_instances_type::ACTION,
    &resize_instance_disks::ACTION,
    &run_instances::ACTION,
    &start_instances::ACTION,
    &stop_instances::ACTION,
    &terminate_instances::ACTION,
    &update_instance_vpc_config::ACTION,
];
