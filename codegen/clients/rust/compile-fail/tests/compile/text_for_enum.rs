//! A string is not an enum, since a typo would go unnoticed; `InstanceChargeType::from("...")` shows the intent.
use tencentcloud_cvm::{RunInstancesRequest, types::Placement};

fn main() {
    let request = RunInstancesRequest::new(Placement::new("ap-guangzhou-2"), "img-pmqg1cw7");
    let _ = request.instance_charge_type("PREPAID");
}
