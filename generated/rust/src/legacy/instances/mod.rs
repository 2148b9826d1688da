// @generated from the spec; edit that and run `cargo xtask codegen`.
mod describe_instances;
mod inquiry_instance_price;
mod inquiry_instance_price_hour;
mod modify_instance_attributes;
mod modify_instance_project;
mod renew_instance;
mod reset_instance_password;
mod reset_instances;
mod resize_instance;
mod resize_instance_hour;
mod restart_instances;
mod return_instance;
mod run_instances;
mod run_instances_hour;
mod set_auto_renew;
mod start_instances;
mod stop_instances;

pub use describe_instances::{DescribeInstancesRequest, DescribeInstancesResponse};
pub use inquiry_instance_price::{
    InquiryInstancePriceRequest, InquiryInstancePriceResponse,
};
pub use inquiry_instance_price_hour::{
    InquiryInstancePriceHourRequest, InquiryInstancePriceHourResponse,
};
pub use modify_instance_attributes::{
    ModifyInstanceAttributesRequest, ModifyInstanceAttributesResponse,
};
pub use modify_instance_project::{
    ModifyInstanceProjectRequest, ModifyInstanceProjectResponse,
};
pub use renew_instance::{RenewInstanceRequest, RenewInstanceResponse};
pub use reset_instance_password::{
    ResetInstancePasswordRequest, ResetInstancePasswordResponse,
};
pub use reset_instances::{ResetInstancesRequest, ResetInstancesResponse};
pub use resize_instance::{ResizeInstanceRequest, ResizeInstanceResponse};
pub use resize_instance_hour::{ResizeInstanceHourRequest, ResizeInstanceHourResponse};
pub use restart_instances::{RestartInstancesRequest, RestartInstancesResponse};
pub use return_instance::{ReturnInstanceRequest, ReturnInstanceResponse};
pub use run_instances::{RunInstancesRequest, RunInstancesResponse};
pub use run_instances_hour::{RunInstancesHourRequest, RunInstancesHourResponse};
pub use set_auto_renew::{SetAutoRenewRequest, SetAutoRenewResponse};
pub use start_instances::{StartInstancesRequest, StartInstancesResponse};
pub use stop_instances::{StopInstancesRequest, StopInstancesResponse};

pub(super) static ACTIONS: &[&tencentcloud_core::schema::Action] = &[
    &describe_instances::ACTION,
    &inquiry_instance_price::ACTION,
    &inquiry_instance_price_hour::ACTION,
    &modify_instance_attributes::ACTION,
    &modify_instance_project::ACTION,
    &renew_instance::ACTION,
    &reset_instance_password::ACTION,
    &reset_instances::ACTION,
    &resize_instance::ACTION,
    &resize_instance_hour::ACTION,
    &restart_instances::ACTION,
    &return_instance::ACTION,
    &run_instances::ACTION,
    &run_instances_hour::ACTION,
    &set_auto_renew::ACTION,
    &start_instances::ACTION,
    &stop_instances::ACTION,
];
