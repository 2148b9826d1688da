//! Structures may get more members, so they cannot be written as literals.
use tencentcloud_cvm::types::Placement;

fn main() {
    let _ = Placement { zone: Some("ap-guangzhou-2".to_owned()), ..Placement::default() };
}
