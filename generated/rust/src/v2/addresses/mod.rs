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
