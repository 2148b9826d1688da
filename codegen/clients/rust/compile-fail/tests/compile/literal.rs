//! Structures grow with the API, so they are not written out.
use tencentcloud_cvm::types::Placement;

fn main() {
    let _ = Placement { zone: Some("ap-guangzhou-2".to_owned()), ..Placement::default() };
}
