// @generated from the spec; edit that and run `cargo xtask codegen`.
mod describe_regions;
mod describe_zones;

pub use describe_regions::{DescribeRegionsRequest, DescribeRegionsResponse};
pub use describe_zones::{DescribeZonesRequest, DescribeZonesResponse};

pub(super) static ACTIONS: &[&tencentcloud_core::schema::Action] = &[
    &describe_regions::ACTION,
    &describe_zones::ACTION,
];
