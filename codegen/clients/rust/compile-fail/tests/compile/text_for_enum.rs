//! A text is not an enum: a slip in it would travel unseen. `InstanceChargeType::from("...")` says that it is meant.
use tencentcloud_cvm::{RunInstancesRequest, types::Placement};

fn main() {
    let request = RunInstancesRequest::new(Placement::new("ap-guangzhou-2"), "img-pmqg1cw7");
    let _ = request.instance_charge_type("PREPAID");
}
