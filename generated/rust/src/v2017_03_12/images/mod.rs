// @generated from the spec; edit that and run `cargo xtask codegen`.
mod create_image;
mod delete_images;
mod describe_image_share_permission;
mod describe_images;
mod modify_image_attribute;
mod modify_image_share_permission;
mod sync_images;

pub use create_image::{CreateImageRequest, CreateImageResponse};
pub use delete_images::{DeleteImagesRequest, DeleteImagesResponse};
pub use describe_image_share_permission::{
    DescribeImageSharePermissionRequest, DescribeImageSharePermissionResponse,
};
pub use describe_images::{DescribeImagesRequest, DescribeImagesResponse};
pub use modify_image_attribute::{
    ModifyImageAttributeRequest, ModifyImageAttributeResponse,
};
pub use modify_image_share_permission::{
    ModifyImageSharePermissionRequest, ModifyImageSharePermissionResponse,
};
pub use sync_images::{SyncImagesRequest, SyncImagesResponse};

pub(super) static ACTIONS: &[&tencentcloud_core::schema::Action] = &[
    &create_image::ACTION,
    &delete_images::ACTION,
    &describe_image_share_permission::ACTION,
    &describe_images::ACTION,
    &modify_image_attribute::ACTION,
    &modify_image_share_permission::ACTION,
    &sync_images::ACTION,
];
