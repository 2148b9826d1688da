//! A purchase is sent once; to buy the same again, the code needs an explicit clone.
use tencentcloud_cvm::{Client, RunInstancesRequest, types::Placement};

async fn buy(client: Client) {
    let request = RunInstancesRequest::new(Placement::new("ap-guangzhou-2"), "img-pmqg1cw7");
    let _ = client.run_instances(request).await;
    let _ = client.run_instances(request).await;
}

fn main() {}
