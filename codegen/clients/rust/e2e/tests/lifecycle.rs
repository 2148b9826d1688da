//! Instances from purchase to return: the generated client with a server that checks every signature.

use std::sync::{Arc, Mutex};

use crate::{
    server::{Received, Reply, Server},
    verify,
};
use serde_json::{Value, json};
use tencentcloud_core::{
    ClientBuilder, Endpoint, RequestFormat,
    http::{BoxFuture, HttpError, HttpRequest, HttpResponse, HttpSend, Hyper},
    sign::SignatureMethod,
};
use tencentcloud_cvm::{
    Client, Credentials, DescribeInstancesStatusRequest, ErrorCode, RunInstancesRequest, TerminateInstancesRequest,
    types::{InstanceState, Placement},
};

const KEY: &str = "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE";

/// The ids of the existing instances, behind a server that rejects calls without a valid signature.
#[derive(Clone, Default)]
struct Cloud(Arc<Mutex<Vec<String>>>);

impl Cloud {
    fn response(&self, request: &Received) -> Reply {
        if !verify::is_signed(request, KEY) {
            return failure("AuthFailure", "the signature is wrong");
        }
        let parameters = verify::pairs(if request.method == "GET" { &request.query } else { &request.body });
        let get = |name: &str| parameters.get(name).map(String::as_str);
        assert_eq!(get("Version"), Some("2017-03-12"));
        assert_eq!(request.path, "/v2/index.php");
        let mut instances = self.0.lock().unwrap();
        match get("Action").unwrap() {
            "RunInstances" => {
                assert_eq!(get("Placement.Zone"), Some("ap-guangzhou-2"));
                let count: usize = get("InstanceCount").unwrap().parse().unwrap();
                let first = instances.len();
                instances.extend((first..first + count).map(|number| format!("ins-{number:08}")));
                success(json!({"InstanceIdSet": &instances[first..]}))
            }
            "DescribeInstancesStatus" => {
                let set = instances.iter().map(|id| json!({"InstanceId": id, "InstanceState": "RUNNING"}));
                success(json!({"TotalCount": instances.len(), "InstanceStatusSet": set.collect::<Vec<_>>()}))
            }
            "TerminateInstances" => {
                let removed = |id: &String| {
                    parameters.iter().any(|(name, value)| name.starts_with("InstanceIds.") && value == id)
                };
                if !instances.iter().any(removed) {
                    return failure("InvalidInstanceId.NotFound", "no such instance");
                }
                instances.retain(|id| !removed(id));
                success(json!({}))
            }
            other => failure("InvalidAction", other),
        }
    }
}

fn success(mut response: Value) -> Reply {
    response["RequestId"] = "r-1".into();
    Reply::json(json!({"Response": response}).to_string())
}

fn failure(code: &str, message: &str) -> Reply {
    Reply::json(json!({"Response": {"Error": {"Code": code, "Message": message}, "RequestId": "r-2"}}).to_string())
}

fn client(server: &Server, key: &str) -> ClientBuilder<Client> {
    Client::builder()
        .endpoint_url(server.url())
        .endpoint(Endpoint::Qcloud)
        .region("ap-guangzhou")
        .credentials(Credentials::new("AKIDz8krbsJ5yKBZQpn7", key))
}

#[tokio::test]
async fn instances_are_bought_watched_and_returned() {
    for method in [SignatureMethod::HmacSha1, SignatureMethod::HmacSha256] {
        for format in [RequestFormat::Get, RequestFormat::PostForm] {
            let cloud = Cloud::default();
            let behind = cloud.clone();
            let server = Server::start(move |request| behind.response(request)).await;
            let client = client(&server, KEY).signature(method).format(format).build().unwrap();

            let run = RunInstancesRequest::new(Placement::new("ap-guangzhou-2"), "img-pmqg1cw7").instance_count(12);
            let ids = client.run_instances(run).await.unwrap().instance_id_set;
            assert_eq!(ids.len(), 12);

            let status = DescribeInstancesStatusRequest::new().instance_ids(&ids);
            let status = client.describe_instances_status(status).await.unwrap();
            assert_eq!(status.total_count, Some(12));
            assert!(status.instance_status_set.iter().all(|one| one.instance_state == Some(InstanceState::Running)));

            let json = client.call("DescribeInstancesStatus", "{}").await.unwrap();
            assert!(json.contains(r#""TotalCount":12"#), "{json}");
            assert!(client.call("describeinstancesStatus", "{}").await.unwrap_err().is_config());
            let unknown = client.call("DescribeInstanceStatus", "{}").await.unwrap_err();
            assert!(unknown.is_config() && unknown.to_string().contains("tencentcloud only"), "{unknown}");

            let back = client.terminate_instances(TerminateInstancesRequest::new(&ids)).await.unwrap();
            assert_eq!(back.request_id.as_deref(), Some("r-1"));
            assert!(cloud.0.lock().unwrap().is_empty());

            let again = client.terminate_instances(TerminateInstancesRequest::new(&ids)).await.unwrap_err();
            assert!(again.is_missing());
            assert_eq!(ErrorCode::from(again.code().unwrap()), ErrorCode::InvalidInstanceIdNotFound);
            assert_eq!(again.request_id(), Some("r-2"));
        }
    }
}

#[tokio::test]
async fn a_wrong_key_buys_nothing() {
    let cloud = Cloud::default();
    let behind = cloud.clone();
    let server = Server::start(move |request| behind.response(request)).await;
    let client = client(&server, "another-key").build().unwrap();
    let run = RunInstancesRequest::new(Placement::new("ap-guangzhou-2"), "img-pmqg1cw7").instance_count(1);
    let error = client.run_instances(run).await.unwrap_err();
    assert!(error.is_auth());
    assert_eq!(error.action(), Some("RunInstances"));
    assert!(cloud.0.lock().unwrap().is_empty());
}

/// Changes a signed request to purchase more.
struct Greedy(Hyper);

impl HttpSend for Greedy {
    fn send(&self, mut request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, HttpError>> {
        let body = String::from_utf8(request.body).unwrap();
        assert!(body.contains("InstanceCount=1&"));
        request.body = body.replace("InstanceCount=1&", "InstanceCount=9&").into_bytes();
        self.0.send(request)
    }

    fn sleep(&self, duration: std::time::Duration) -> BoxFuture<'_, ()> {
        self.0.sleep(duration)
    }
}

#[tokio::test]
async fn a_tampered_request_buys_nothing() {
    let cloud = Cloud::default();
    let behind = cloud.clone();
    let server = Server::start(move |request| behind.response(request)).await;
    let client = client(&server, KEY).transport(Greedy(Hyper::new())).build().unwrap();
    let run = RunInstancesRequest::new(Placement::new("ap-guangzhou-2"), "img-pmqg1cw7").instance_count(1);
    assert!(client.run_instances(run).await.unwrap_err().is_auth());
    assert!(cloud.0.lock().unwrap().is_empty());
}
