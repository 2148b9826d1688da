// @generated from the spec; edit that and run `cargo xtask codegen`.
mod allocate_addresses;
mod associate_address;
mod describe_address_quota;
mod describe_addresses;
mod disassociate_address;
mod modify_address_attribute;
mod release_addresses;
mod transform_address;

pub use allocate_addresses::{AllocateAddressesRequest, AllocateAddressesResponse};
pub use associate_address::{AssociateAddressRequest, AssociateAddressResponse};
pub use describe_address_quota::{
    DescribeAddressQuotaRequest, DescribeAddressQuotaResponse,
};
pub use describe_addresses::{DescribeAddressesRequest, DescribeAddressesResponse};
pub use disassociate_address::{DisassociateAddressRequest, DisassociateAddressResponse};
pub use modify_address_attribute::{
    ModifyAddressAttributeRequest, ModifyAddressAttributeResponse,
};
pub use release_addresses::{ReleaseAddressesRequest, ReleaseAddressesResponse};
pub use transform_address::{TransformAddressRequest, TransformAddressResponse};

pub(super) static ACTIONS: &[&tencentcloud_core::schema::Action] = &[
    &allocate_addresses::ACTION,
    &associate_address::ACTION,
    &describe_address_quota::ACTION,
    &describe_addresses::ACTION,
    &disassociate_address::ACTION,
    &modify_address_attribute::ACTION,
    &release_addresses::ACTION,
    &transform_address::ACTION,
];
