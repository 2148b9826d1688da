// @generated from the spec; edit that and run `cargo xtask codegen`.
mod cancel_share_image;
mod create_image;
mod delete_images;
mod describe_images;
mod get_image_share_uin_info;
mod modify_image_attributes;
mod share_image;
mod sync_cvm_image;

pub use cancel_share_image::{CancelShareImageRequest, CancelShareImageResponse};
pub use create_image::{CreateImageRequest, CreateImageResponse};
pub use delete_images::{DeleteImagesRequest, DeleteImagesResponse};
pub use describe_images::{DescribeImagesRequest, DescribeImagesResponse};
pub use get_image_share_uin_info::{
    GetImageShareUinInfoRequest, GetImageShareUinInfoResponse,
};
pub use modify_image_attributes::{
    ModifyImageAttributesRequest, ModifyImageAttributesResponse,
};
pub use share_image::{ShareImageRequest, ShareImageResponse};
pub use sync_cvm_image::{SyncCvmImageRequest, SyncCvmImageResponse};

pub(super) static ACTIONS: &[&tencentcloud_core::schema::Action] = &[
    &cancel_share_image::ACTION,
    &create_image::ACTION,
    &delete_images::ACTION,
    &describe_images::ACTION,
    &get_image_share_uin_info::ACTION,
    &modify_image_attributes::ACTION,
    &share_image::ACTION,
    &sync_cvm_image::ACTION,
];
