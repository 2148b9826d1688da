// @generated from the spec; edit that and run `cargo xtask codegen`.
mod describe_availability_zones;
mod describe_product_region_list;
mod describe_zone_ability;

pub use describe_availability_zones::{
    DescribeAvailabilityZonesRequest, DescribeAvailabilityZonesResponse,
};
pub use describe_product_region_list::{
    DescribeProductRegionListRequest, DescribeProductRegionListResponse,
};
pub use describe_zone_ability::{DescribeZoneAbilityRequest, DescribeZoneAbilityResponse};

pub(super) static ACTIONS: &[&tencentcloud_core::schema::Action] = &[
    &describe_availability_zones::ACTION,
    &describe_product_region_list::ACTION,
    &describe_zone_ability::ACTION,
];
