//! A renewal flag is not a billing mode.
use tencentcloud_cvm::{RunInstancesRequest, types::{Placement, RenewFlag}};

fn main() {
    let request = RunInstancesRequest::new(Placement::new("ap-guangzhou-2"), "img-pmqg1cw7");
    let _ = request.instance_charge_type(RenewFlag::NotifyAndAutoRenew);
}
