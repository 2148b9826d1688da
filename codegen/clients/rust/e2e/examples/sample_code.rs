//! Does what the manual's sample code does (p30-34), with the generated client: looks instances up by their ids.
//!
//! The key comes from `TENCENTCLOUD_SECRET_ID` and `TENCENTCLOUD_SECRET_KEY`:
//!
//! ```sh
//! cargo run -p tencentcloud-e2e --example sample_code ap-guangzhou ins-r8hr2upy ins-5d8a23rs
//! ```

use tencentcloud_cvm::{Client, Credentials, DescribeInstancesRequest, Error};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let region = arguments.next().ok_or("name a region and ids of instances")?;
    let client = Client::builder().region(region).credentials(Credentials::from_env()?).build()?;
    for line in describe(&client, &arguments.collect::<Vec<_>>()).await? {
        println!("{line}");
    }
    Ok(())
}

/// Returns a line for each instance: id, name and model.
pub async fn describe(client: &Client, ids: &[String]) -> Result<Vec<String>, Error> {
    let response = client.describe_instances(DescribeInstancesRequest::new().instance_ids(ids)).await?;
    let text = |text: Option<String>| text.unwrap_or_default();
    let line = |instance: tencentcloud_cvm::types::Instance| {
        let [id, name, model] = [instance.instance_id, instance.instance_name, instance.instance_type].map(text);
        format!("{id} {name} {model}")
    };
    Ok(response.instance_set.into_iter().map(line).collect())
}
