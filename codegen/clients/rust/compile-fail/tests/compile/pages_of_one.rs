//! Only what comes in pages is read by the page.
use tencentcloud_cvm::{Client, DescribeRegionsRequest};

fn read(client: Client) {
    let _ = client.pages(DescribeRegionsRequest::new());
}

fn main() {}
