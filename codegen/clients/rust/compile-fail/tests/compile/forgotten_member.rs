//! An instance needs an image.
use tencentcloud_cvm::v2017_03_12::{RunInstancesRequest, types::Placement};

fn main() {
    let _ = RunInstancesRequest::new(Placement::new("ap-guangzhou-2"));
}
