//! A setter returns the changed value; if it is dropped, nothing is set.
#![deny(unused_must_use)]
use tencentcloud_cvm::DescribeInstancesRequest;

fn main() {
    let request = DescribeInstancesRequest::new();
    request.limit(10);
}
