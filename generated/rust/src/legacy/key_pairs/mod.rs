// @generated from the spec; edit that and run `cargo xtask codegen`.
mod bind_instance_key;
mod create_key_pair;
mod delete_key_pair;
mod describe_key_pairs;
mod import_key_pair;
mod modify_key_pair;
mod un_bind_instance_key;

pub use bind_instance_key::{BindInstanceKeyRequest, BindInstanceKeyResponse};
pub use create_key_pair::{CreateKeyPairRequest, CreateKeyPairResponse};
pub use delete_key_pair::{DeleteKeyPairRequest, DeleteKeyPairResponse};
pub use describe_key_pairs::{DescribeKeyPairsRequest, DescribeKeyPairsResponse};
pub use import_key_pair::{ImportKeyPairRequest, ImportKeyPairResponse};
pub use modify_key_pair::{ModifyKeyPairRequest, ModifyKeyPairResponse};
pub use un_bind_instance_key::{UnBindInstanceKeyRequest, UnBindInstanceKeyResponse};

pub(super) static ACTIONS: &[&tencentcloud_core::schema::Action] = &[
    &bind_instance_key::ACTION,
    &create_key_pair::ACTION,
    &delete_key_pair::ACTION,
    &describe_key_pairs::ACTION,
    &import_key_pair::ACTION,
    &modify_key_pair::ACTION,
    &un_bind_instance_key::ACTION,
];
