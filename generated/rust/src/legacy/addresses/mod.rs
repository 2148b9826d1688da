// @generated from the spec; edit that and run `cargo xtask codegen`.
mod create_eip;
mod delete_eip;
mod describe_eip;
mod describe_eip_quota;
mod eip_bind_instance;
mod eip_un_bind_instance;
mod modify_eip_attributes;
mod transform_mode;
mod transform_wan_ip_to_eip;

pub use create_eip::{CreateEipRequest, CreateEipResponse};
pub use delete_eip::{DeleteEipRequest, DeleteEipResponse};
pub use describe_eip::{DescribeEipRequest, DescribeEipResponse};
pub use describe_eip_quota::{DescribeEipQuotaRequest, DescribeEipQuotaResponse};
pub use eip_bind_instance::{EipBindInstanceRequest, EipBindInstanceResponse};
pub use eip_un_bind_instance::{EipUnBindInstanceRequest, EipUnBindInstanceResponse};
pub use modify_eip_attributes::{ModifyEipAttributesRequest, ModifyEipAttributesResponse};
pub use transform_mode::{TransformModeRequest, TransformModeResponse};
pub use transform_wan_ip_to_eip::{
    TransformWanIpToEipRequest, TransformWanIpToEipResponse,
};

pub(super) static ACTIONS: &[&tencentcloud_core::schema::Action] = &[
    &create_eip::ACTION,
    &delete_eip::ACTION,
    &describe_eip::ACTION,
    &describe_eip_quota::ACTION,
    &eip_bind_instance::ACTION,
    &eip_un_bind_instance::ACTION,
    &modify_eip_attributes::ACTION,
    &transform_mode::ACTION,
    &transform_wan_ip_to_eip::ACTION,
];
