//! Only paginated responses have pages.
use tencentcloud_cvm::{Client, DescribeRegionsRequest};

fn read(client: Client) {
    let _ = client.pages(DescribeRegionsRequest::new());
}

fn main() {}
