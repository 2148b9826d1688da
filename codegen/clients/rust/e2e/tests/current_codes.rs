//! Error codes of the current service that the manual does not have: with the generated client, over a socket.

use std::{
    sync::atomic::{AtomicUsize, Ordering},
    time::Duration,
};

use crate::server::{Reply, Server};
use serde_json::json;
use tencentcloud_core::{Request, retry::RetryPolicy};
use tencentcloud_cvm::{
    AllocateAddressesRequest, Client, Credentials, DescribeImageSharePermissionRequest, DescribeInstancesRequest,
    Error, ErrorKind, RunInstancesRequest, StartInstancesRequest, TerminateInstancesRequest, types::Placement,
};

fn refusal(code: &str) -> Reply {
    Reply::json(json!({"Response": {"Error": {"Code": code, "Message": "m"}, "RequestId": "r"}}).to_string())
}

fn client(server: &Server) -> Client {
    let retry = RetryPolicy::new().throttled_pause(Duration::from_millis(2));
    let builder = Client::builder().endpoint_url(server.url()).region("ap-guangzhou");
    builder.credentials(Credentials::new("id", "key")).retry(retry).build().unwrap()
}

/// Sends a request to a server that rejects it twice with `code`. Returns the number of requests.
async fn refused_twice<R: Request>(code: &'static str, request: R) -> (Result<R::Response, Error>, usize) {
    let calls = AtomicUsize::new(0);
    let server = Server::start(move |_| match calls.fetch_add(1, Ordering::Relaxed) {
        0 | 1 => refusal(code),
        _ => Reply::json(r#"{"Response":{"RequestId":"r"}}"#),
    })
    .await;
    let result = client(&server).core().send(request).await;
    (result, server.received().len())
}

#[tokio::test]
async fn throttled_calls_are_retried_for_every_effect() {
    let ids = ["ins-r8hr2upy"];
    for code in [
        "RequestLimitExceeded",
        "RequestLimitExceeded.IPLimitExceeded",
        "RequestLimitExceeded.UinLimitExceeded",
        "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
        "RequestLimitExceeded.ThatNoPageLists",
    ] {
        let (read, sent) = refused_twice(code, DescribeInstancesRequest::new()).await;
        assert!(read.is_ok() && sent == 3, "{code}: {:?} after {sent}", read.err());
        let (write, sent) = refused_twice(code, StartInstancesRequest::new(ids)).await;
        assert!(write.is_ok() && sent == 3, "{code}: {:?} after {sent}", write.err());
        let (destroy, sent) = refused_twice(code, TerminateInstancesRequest::new(ids)).await;
        assert!(destroy.is_ok() && sent == 3, "{code}: {:?} after {sent}", destroy.err());
        let run = RunInstancesRequest::new(Placement::new("ap-guangzhou-2"), "img-pmqg1cw7");
        let (with_token, sent) = refused_twice(code, run).await;
        assert!(with_token.is_ok() && sent == 3, "{code}: {:?} after {sent}", with_token.err());
        let (without_token, sent) = refused_twice(code, AllocateAddressesRequest::new()).await;
        assert!(without_token.is_ok() && sent == 3, "{code}: {:?} after {sent}", without_token.err());
    }
}

#[tokio::test]
async fn unknown_codes_have_the_kind_of_their_prefix() {
    for (code, kind) in [
        ("ServiceUnavailable", Some(ErrorKind::Server)),
        ("InternalError.TradeUnknownError", Some(ErrorKind::Server)),
        ("ResourceNotFound.KeyPairNotFound", Some(ErrorKind::Missing)),
        ("AuthFailure.CamRoleNameAuthenticateFailed", Some(ErrorKind::Auth)),
        ("UnauthorizedOperation.PermissionDenied", Some(ErrorKind::Auth)),
        ("ResourceInUse.DiskRollbacking", Some(ErrorKind::Busy)),
        ("OperationDenied.InstanceOperationInProgress", Some(ErrorKind::Busy)),
        ("OperationDenied.AccountNotSupported", None),
        ("UnsupportedOperation.A.B", Some(ErrorKind::Caller)),
    ] {
        let server = Server::start(move |_| refusal(code)).await;
        let error = client(&server).start_instances(StartInstancesRequest::new(["ins-r8hr2upy"])).await.unwrap_err();
        assert_eq!(error.kind(), kind, "{code}");
        assert_eq!(error.is_busy(), kind == Some(ErrorKind::Busy), "{code}");
        assert_eq!(server.received().len(), 1, "{code} is final for a write");
    }
}

#[tokio::test]
async fn a_member_is_read_under_its_current_name() {
    for name in ["Account", "AccountId"] {
        let set = json!([{"CreatedTime": "2016-03-07T20:30:12Z", name: "50344530"}]);
        let body = json!({"Response": {"SharePermissionSet": set, "RequestId": "r"}}).to_string();
        let server = Server::start(move |_| Reply::json(body.clone())).await;
        let request = DescribeImageSharePermissionRequest::new("img-6pb6lrmy");
        let response = client(&server).describe_image_share_permission(request).await.unwrap();
        assert_eq!(response.share_permission_set[0].account.as_deref(), Some("50344530"), "{name}");
    }
}
