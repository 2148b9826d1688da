// @generated from the spec; edit that and run `cargo xtask codegen`.
mod create_items;
mod describe_items;
mod describe_quota;

pub use create_items::{CreateItemsRequest, CreateItemsResponse};
pub use describe_items::{DescribeItemsRequest, DescribeItemsResponse};
pub use describe_quota::{DescribeQuotaRequest, DescribeQuotaResponse};

pub(super) static ACTIONS: &[&tencentcloud_core::schema::Action] = &[
    &create_items::ACTION,
    &describe_items::ACTION,
    &describe_quota::ACTION,
];
