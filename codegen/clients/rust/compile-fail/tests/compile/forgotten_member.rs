//! An instance needs an image.
use tencentcloud_cvm::{RunInstancesRequest, types::Placement};

fn main() {
    let _ = RunInstancesRequest::new(Placement::new("ap-guangzhou-2"));
}
