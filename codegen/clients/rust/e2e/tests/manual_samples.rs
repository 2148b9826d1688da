//! The samples that the manual prints outside the pages of actions: the generated client sends and reads them as
//! printed.

#[path = "../examples/sample_code.rs"]
#[allow(dead_code, reason = "the program's own `main`")]
mod sample_code;

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
    time::Duration,
};

use serde_json::{Value, json};
use tencentcloud_core::{
    Endpoint, ErrorKind, Request, RequestFormat,
    http::{BoxFuture, HttpError, HttpRequest, HttpResponse, HttpSend},
    sign::SignatureMethod,
};
use tencentcloud_cvm::{
    Client, Credentials, DescribeInstancesRequest, Error, RunInstancesRequest, legacy, types::Placement,
};

/// Responds with a sample, and records the requested URL.
#[derive(Clone)]
struct Sample(String, Arc<Mutex<String>>);

impl Sample {
    fn new(body: &Value) -> Self {
        Self(body.to_string(), Arc::default())
    }

    /// Sends a request as the manual prints it: a GET with HmacSHA1.
    async fn send<R: Request>(&self, region: &str, request: R) -> Result<R::Response, Error> {
        let builder = Client::builder().region(region).credentials(Credentials::new("xxxxxxx", "key"));
        let builder = builder.endpoint(Endpoint::Qcloud).signature(SignatureMethod::HmacSha1);
        let client = builder.format(RequestFormat::Get).transport(self.clone()).build()?;
        client.core().send(request).await
    }

    /// Returns host and path, and the parameters.
    fn asked(&self) -> (String, BTreeMap<String, String>) {
        let url = self.1.lock().unwrap().clone();
        let (url_without_query, query) = url.split_once('?').unwrap();
        (url_without_query.to_owned(), parameters(query))
    }
}

impl HttpSend for Sample {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, HttpError>> {
        *self.1.lock().unwrap() = format!("https://{}{}?{}", request.authority, request.path, request.query);
        let body = self.0.clone().into_bytes();
        Box::pin(async { Ok(HttpResponse::new(200, Vec::new(), body)) })
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'_, ()> {
        Box::pin(async {})
    }
}

fn parameters(query: &str) -> BTreeMap<String, String> {
    query
        .split('&')
        .map(|pair| pair.split_once('=').unwrap())
        .map(|(name, value)| (name.into(), value.into()))
        .collect()
}

/// Compares the URL that was sent with a printed one. What depends on the clock, a random number or the key differs.
fn looks_like(sample: &Sample, printed: &str) {
    let (url_without_query, query) = printed.split_once('?').unwrap();
    let (asked_at, mut sent) = sample.asked();
    assert_eq!(asked_at, url_without_query);
    let mut printed = parameters(query);
    for name in ["Timestamp", "Nonce", "Signature"] {
        assert_eq!(sent.remove(name).is_some(), printed.remove(name).is_some(), "{name}");
    }
    // The manual calls it optional, and its absence means HmacSHA1.
    assert!(sent.remove("SignatureMethod").is_none_or(|method| method == "HmacSHA1"));
    assert_eq!(sent, printed);
}

#[tokio::test]
async fn requests_equal_the_printed_ones() {
    let current = Sample::new(&json!({"Response": {"RequestId": "r"}}));
    current.send("ap-guangzhou", DescribeInstancesRequest::new()).await.unwrap();
    looks_like(
        &current,
        "https://cvm.api.qcloud.com/v2/index.php?Action=DescribeInstances&SecretId=xxxxxxx&Region=ap-guangzhou\
         &Timestamp=1402992826&Nonce=345122&Signature=xxxxxxxx&Version=2017-03-12", // p22
    );

    let older = Sample::new(&json!({"code": 0, "message": ""}));
    let request = legacy::DescribeInstancesRequest::new().with_param("instanceId", "101");
    older.send("gz", request).await.unwrap();
    looks_like(
        &older,
        "https://cvm.api.qcloud.com/v2/index.php?Action=DescribeInstances&SecretId=xxxxxxx&Region=gz\
         &Timestamp=1402992826&Nonce=345122&Signature=mysignature&instanceId=101", // p203
    );
    let request = legacy::DescribeInstancesRequest::new()
        .instance_ids(["ins-0hm4gvho", "ins-8oby8q00"])
        .offset(0)
        .limit(20)
        .status(legacy::types::InstanceStatus::Running)
        .zone_id(100_003);
    older.send("gz", request).await.unwrap();
    looks_like(
        &older,
        "https://cvm.api.qcloud.com/v2/index.php?Action=DescribeInstances&SecretId=xxxxxxx&Region=gz\
         &Timestamp=1465055529&Nonce=59485&Signature=mysignature&instanceIds.0=ins-0hm4gvho\
         &instanceIds.1=ins-8oby8q00&offset=0&limit=20&status=2&zoneId=100003", // p204-206
    );
}

fn run() -> RunInstancesRequest {
    RunInstancesRequest::new(Placement::new("ap-guangzhou-2"), "img-pmqg1cw7")
}

#[tokio::test]
async fn successful_responses_are_read() {
    let id = "eac6b301-a322-493a-8e36-83b295459397";
    let sample = Sample::new(&json!({"Response": {"InstanceIdSet": ["xxx1", "xxx2"], "RequestId": id}})); // p35
    let response = sample.send("ap-guangzhou", run()).await.unwrap();
    assert_eq!(
        (response.instance_id_set, response.request_id.as_deref()),
        (vec!["xxx1".into(), "xxx2".into()], Some(id))
    );

    // The text of the same page and p213 call the list InstanceSet: it is kept as an unknown member.
    let sample = Sample::new(&json!({"Response": {"InstanceSet": ["ins-a19qoqqk"], "RequestId": id}}));
    let response = sample.send("ap-guangzhou", run()).await.unwrap();
    assert!(response.instance_id_set.is_empty());
    assert_eq!(response.extra.json("InstanceSet"), Some(r#"["ins-a19qoqqk"]"#));

    let sample = Sample::new(&json!({"code": 0, "message": ""})); // p213
    assert!(sample.send("gz", legacy::ReturnInstanceRequest::new("ins-a19qoqqk")).await.is_ok());
}

#[tokio::test]
async fn failed_responses_are_read() {
    let message = "qcloud was not able to validate the provided access credentials";
    let id = "eac6b301-a322-493a-8e36-83b295459397";
    let error = json!({"Code": "AuthFailure", "Message": message});
    let sample = Sample::new(&json!({"Response": {"Error": error, "RequestId": id}})); // p36
    let error = sample.send("ap-guangzhou", run()).await.unwrap_err();
    assert_eq!((error.code(), error.message(), error.request_id()), (Some("AuthFailure"), Some(message), Some(id)));
    assert!(error.is_auth());

    // Printed without the outer braces.
    let error = json!({
        "Code": "InvalidParameterCombination",
        "Message": "The combination of parameters between InstanceType and .SystemDisk.DiskType in incorrect"
    });
    let id = "edc94b6d-9416-45b6-8cd2-ced02e6cf2ec";
    let sample = Sample::new(&json!({"Response": {"Error": error, "RequestId": id}})); // p214
    let error = sample.send("ap-guangzhou", run()).await.unwrap_err();
    assert_eq!((error.code(), error.kind()), (Some("InvalidParameterCombination"), Some(ErrorKind::Caller)));

    let sample = Sample::new(&json!({"code": 5100, "message": "(100004)projectId不正确"})); // p214
    let error = sample.send("gz", legacy::ReturnInstanceRequest::new("ins-a19qoqqk")).await.unwrap_err();
    assert_eq!((error.code(), error.message()), (Some("5100"), Some("(100004)projectId不正确")));
}

#[tokio::test]
async fn a_response_to_a_batch_has_an_item_for_each_resource() {
    // p215-216; a superfluous comma and a duplicate key are corrected.
    let item = |id: &str| json!({"code": 0, "message": "", "requestId": id});
    let sample = Sample::new(&json!({
        "code": 0,
        "message": "success",
        "detail": {
            "qcvm6a456b0d8f01d4b2b1f5073d3fb8ccc0": item("1231231231231"),
            "qcvm6a456b0d8f01d4b2b1f5073d3fb8ccc1": item("1231231231232"),
        }
    }));
    let request = legacy::StartInstancesRequest::new(["qcvm6a456b0d8f01d4b2b1f5073d3fb8ccc0"]);
    let response = sample.send("gz", request).await.unwrap();
    assert_eq!(response.detail.len(), 2);
}

#[tokio::test]
async fn the_sample_code_runs() {
    let instance = json!({"InstanceId": "ins-r8hr2upy", "InstanceName": "web", "InstanceType": "S1.SMALL1"});
    let sample = Sample::new(&json!({"Response": {"TotalCount": 1, "InstanceSet": [instance], "RequestId": "r"}}));
    let builder = Client::builder().region("ap-guangzhou").credentials(Credentials::new("id", "key"));
    let client = builder.transport(sample).build().unwrap();
    let lines = sample_code::describe(&client, &["ins-r8hr2upy".to_owned()]).await.unwrap();
    assert_eq!(lines, ["ins-r8hr2upy web S1.SMALL1"]);
}
