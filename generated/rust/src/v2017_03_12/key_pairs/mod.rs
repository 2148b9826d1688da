// @generated from the spec; edit that and run `cargo xtask codegen`.
mod associate_instances_key_pairs;
mod create_key_pair;
mod delete_key_pairs;
mod describe_key_pairs;
mod disassociate_instances_key_pairs;
mod import_key_pair;
mod modify_key_pair_attribute;

pub use associate_instances_key_pairs::{
    AssociateInstancesKeyPairsRequest, AssociateInstancesKeyPairsResponse,
};
pub use create_key_pair::{CreateKeyPairRequest, CreateKeyPairResponse};
pub use delete_key_pairs::{DeleteKeyPairsRequest, DeleteKeyPairsResponse};
pub use describe_key_pairs::{DescribeKeyPairsRequest, DescribeKeyPairsResponse};
pub use disassociate_instances_key_pairs::{
    DisassociateInstancesKeyPairsRequest, DisassociateInstancesKeyPairsResponse,
};
pub use import_key_pair::{ImportKeyPairRequest, ImportKeyPairResponse};
pub use modify_key_pair_attribute::{
    ModifyKeyPairAttributeRequest, ModifyKeyPairAttributeResponse,
};

pub(super) static ACTIONS: &[&tencentcloud_core::schema::Action] = &[
    &associate_instances_key_pairs::ACTION,
    &create_key_pair::ACTION,
    &delete_key_pairs::ACTION,
    &describe_key_pairs::ACTION,
    &disassociate_instances_key_pairs::ACTION,
    &import_key_pair::ACTION,
    &modify_key_pair_attribute::ACTION,
];
