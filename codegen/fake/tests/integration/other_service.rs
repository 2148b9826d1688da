//! The model of another service, which has no endpoint `qcloud`: calls are JSON and have headers for the region, the
//! version and the signature.

use tencentcloud_demo::{
    Client, CreateItemsRequest, Credentials, DescribeItemsRequest,
    core::{ClientBuilder, Endpoint, sign::SignatureMethod},
    types::Tag,
};
use tencentcloud_fake::{FakeCloud, Settings};

fn start() -> FakeCloud {
    let model = include_bytes!("../../../tests/tc3only/generated/model.json").to_vec();
    FakeCloud::start_with(Settings { model: Some(model), ..Settings::default() }).expect("the fake starts")
}

fn client(cloud: &FakeCloud, set: impl FnOnce(ClientBuilder<Client>) -> ClientBuilder<Client>) -> Client {
    let builder = Client::builder()
        .endpoint_url(cloud.url())
        .region("ap-guangzhou")
        .credentials(Credentials::new("AKIDEXAMPLE", "SECRETEXAMPLE"));
    set(builder).build().expect("a client")
}

#[tokio::test]
async fn its_documented_examples_are_the_responses() {
    let cloud = start();
    let client = client(&cloud, |builder| builder.endpoint(Endpoint::Tencentcloud));
    let list = client.describe_items(DescribeItemsRequest::new().limit(2)).await.expect("a list");
    assert_eq!((list.total_count, list.items[0].item_id.as_deref()), (Some(1), Some("i-1")));
    // Members that are called like common parameters are parameters of their own.
    let create = CreateItemsRequest::new([Tag::new("a")]).region("ap-tokyo").version(3).enabled(true);
    assert_eq!(client.create_items(create).await.expect("they are created").item_ids, ["i-3", "i-4"]);
    let records = cloud.requests();
    let record = records.last().expect("a record");
    assert_eq!((record.action.as_str(), record.region.as_deref()), ("CreateItems", Some("ap-guangzhou")));
    assert_eq!((record.encoding, record.signature), ("POST JSON", "TC3-HMAC-SHA256"));
    assert_eq!(record.parameters["Region"], "ap-tokyo");
    // Parameters are checked against the model.
    let bad = client.describe_items(DescribeItemsRequest::new().with_param("Where", "x"));
    let error = bad.await.expect_err("a structure is expected");
    assert!(error.code().is_some_and(|code| code.starts_with("InvalidParameter")), "{error}");
}

#[tokio::test]
async fn version_1_signs_no_call() {
    let cloud = start();
    let client = client(&cloud, |builder| builder.signature(SignatureMethod::HmacSha256));
    let error = client.describe_items(DescribeItemsRequest::new()).await.expect_err("it is refused");
    assert!(error.to_string().contains("supports no signature but TC3-HMAC-SHA256"), "{error}");
}

#[tokio::test]
async fn the_endpoint_qcloud_has_no_action() {
    let builder = Client::builder().region("ap-guangzhou").endpoint(Endpoint::Qcloud);
    let client = builder.credentials(Credentials::new("AKIDEXAMPLE", "SECRETEXAMPLE")).build().expect("a client");
    let error = client.describe_items(DescribeItemsRequest::new()).await.expect_err("nothing is sent");
    assert!(error.to_string().contains("the endpoint qcloud does not have this action; nothing was sent"), "{error}");
}
