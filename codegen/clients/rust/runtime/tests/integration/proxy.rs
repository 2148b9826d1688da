//! Calls through a proxy: the proxy sees only what it may, and its password appears nowhere else.

use crate::common;

use std::time::Duration;

use common::{
    server::{Reply, Server},
    verify::is_signed,
};
use data_encoding::BASE64;
use serde_json::json;
use tencentcloud_core::{
    Client, Credentials, Error, RetryPolicy,
    http::{HttpFailure, Proxy, Reqwest},
};

mod requests {
    crate::actions! {
        DescribeInstances: V3, CVM, Read;
        RunInstances: V3, CVM, Purchase;
    }
}
use requests::{DescribeInstances, RunInstances};

const OK: &str = r#"{"Response": {"TotalCount": 1, "RequestId": "r-1"}}"#;
const PASSWORD: &str = "m4rked-password";

fn client(proxy: Proxy, endpoint: &str) -> Client {
    Client::builder()
        .endpoint_url(endpoint)
        .region("ap-guangzhou")
        .credentials(Credentials::new("AKIDEXAMPLE", "key"))
        .transport(Reqwest::with(proxy, Duration::from_secs(5)).unwrap())
        .timeout(Duration::from_secs(5))
        .retry(RetryPolicy::new().pauses(Duration::from_millis(1), Duration::from_millis(2)))
        .build()
        .unwrap()
}

fn through(server: &Server) -> Proxy {
    Proxy::Url(format!("http://user:{PASSWORD}@{}", server.address).into())
}

/// Checks that a string has neither the password nor its encoding in HTTP.
fn unseen(shown: &str) {
    let header = BASE64.encode(format!("user:{PASSWORD}").as_bytes());
    assert!(!shown.contains("m4rked") && !shown.contains(header.trim_end_matches('=')), "{shown}");
}

fn unseen_in(error: &Error) {
    unseen(&format!("{error} {error:?} {error:#?}"));
}

#[tokio::test]
async fn an_http_request_goes_through_the_proxy_with_credentials() {
    let server = Server::start(|request| {
        assert_eq!(request.path, "http://cvm.example/");
        assert_eq!(request.headers["host"], "cvm.example");
        let expected = format!("Basic {}", BASE64.encode(format!("user:{PASSWORD}").as_bytes()));
        assert_eq!(request.headers["proxy-authorization"], expected);
        // The signed path is the one that the service sees.
        let mut request = request.clone();
        request.path = "/".into();
        assert!(is_signed(&request, "key"));
        Reply::json(OK)
    })
    .await;
    let response =
        client(through(&server), "http://cvm.example").send(DescribeInstances::from(json!({}))).await.unwrap();
    assert_eq!(response.0["TotalCount"], 1);
}

#[tokio::test]
async fn a_rejecting_proxy_is_a_connect_error() {
    let server = Server::start(|request| {
        assert_eq!((&*request.method, &*request.path), ("CONNECT", "cvm.example:443"));
        Reply::Http(407, "", String::new())
    })
    .await;
    let error = client(through(&server), "https://cvm.example").send(RunInstances::from(json!({}))).await.unwrap_err();
    assert_eq!((error.http_failure(), error.attempts()), (Some(HttpFailure::Connect), 3), "{error}");
    unseen_in(&error);
    for request in server.received() {
        assert!(request.body.is_empty() && !request.headers.contains_key("authorization"), "{request:?}");
    }
}

#[tokio::test]
async fn an_unreachable_proxy_is_a_connect_error() {
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    for endpoint in ["http://cvm.example", "https://cvm.example"] {
        let proxy = Proxy::Url(format!("http://user:{PASSWORD}@{free}").into());
        let error = client(proxy, endpoint).send(RunInstances::from(json!({}))).await.unwrap_err();
        assert_eq!(error.http_failure(), Some(HttpFailure::Connect), "{error}");
        unseen_in(&error);
    }
}

#[test]
fn the_proxy_password_is_never_shown() {
    let url = format!("http://user:{PASSWORD}@127.0.0.1:1");
    let proxy = Proxy::Url(url.as_str().into());
    unseen(&format!("{proxy:?} {proxy:#?}"));
    let transport = Reqwest::with(proxy, Duration::from_secs(1)).unwrap();
    unseen(&format!("{transport:?} {transport:#?}"));
    for address in [format!("http://user:{PASSWORD}@"), format!("nonsense {PASSWORD}"), format!("ftp://u:{PASSWORD}@a")]
    {
        if let Err(error) = Reqwest::with(Proxy::Url(address.into()), Duration::from_secs(1)) {
            assert!(error.is_config(), "{error}");
            unseen_in(&error);
        }
    }
    assert!(Reqwest::with(Proxy::Url("".into()), Duration::from_secs(1)).is_err());
}
