//! A setter returns what it made; without that nothing is set.
#![deny(unused_must_use)]
use tencentcloud_cvm::DescribeInstancesRequest;

fn main() {
    let request = DescribeInstancesRequest::new();
    request.limit(10);
}
