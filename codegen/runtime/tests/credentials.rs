//! Where keys come from, each way shown by a call that arrives signed with them.
#![cfg(feature = "hyper")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod common;

use std::{fs, path::PathBuf, time::Duration};

use common::{
    server::{Received, Reply, Server},
    verify::is_signed,
};
use serde_json::json;
use tencentcloud_core::{
    Client, Error, ProvideCredentials, RetryPolicy,
    credentials::{CvmRole, ProfileFile},
};

mod requests {
    crate::actions! {
        DescribeInstances: V3, CVM, Read;
    }
}
use requests::DescribeInstances;

/// The one key that the service knows.
const KEY: &str = "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE";

fn service(request: &Received) -> Reply {
    Reply::json(if is_signed(request, KEY) {
        r#"{"Response": {"TotalCount": 1, "RequestId": "r-1"}}"#
    } else {
        r#"{"Response": {"Error": {"Code": "AuthFailure", "Message": "no"}, "RequestId": "r-2"}}"#
    })
}

/// Calls the service with what a provider gives.
async fn call(server: &Server, provider: impl ProvideCredentials + 'static) -> Result<(), Error> {
    let client: Client = Client::builder()
        .endpoint(server.url())
        .region("ap-guangzhou")
        .credentials(provider)
        .timeout(Duration::from_secs(5))
        .retry(RetryPolicy::none())
        .build()?;
    client.send(DescribeInstances::from(json!({}))).await.map(drop)
}

/// A file of that name that is gone after the test.
struct File(PathBuf);

impl File {
    fn new(name: &str, text: &str) -> Self {
        let path = std::env::temp_dir().join(format!("tencentcloud-core-{}-{name}", std::process::id()));
        fs::write(&path, text).unwrap();
        Self(path)
    }
}

impl Drop for File {
    fn drop(&mut self) {
        drop(fs::remove_file(&self.0));
    }
}

#[tokio::test]
async fn a_profile_is_read_at_each_call() {
    let server = Server::start(service).await;
    let wrong = "[default]\nsecret_id = AKID1\nsecret_key = wrong\n";
    let right = format!("[staging]\nsecret_id = AKID2\nsecret_key = {KEY}\n");
    let file = File::new("profile", &format!("{wrong}{right}"));
    let provider = ProfileFile::new().path(&file.0);
    call(&server, provider.clone().profile("staging")).await.unwrap();
    assert!(call(&server, provider.clone()).await.unwrap_err().is_auth());
    fs::write(&file.0, right.replace("staging", "default")).unwrap();
    call(&server, provider).await.unwrap();
}

#[tokio::test]
async fn without_the_file_that_was_named_nothing_is_sent() {
    let server = Server::start(service).await;
    let path = std::env::temp_dir().join("tencentcloud-core-no-such-file");
    let error = call(&server, ProfileFile::new().path(&path)).await.unwrap_err();
    assert!(error.is_credentials() && !error.is_retryable(), "{error}");
    let expected = format!("DescribeInstances: there is no file {}; nothing was sent;", path.display());
    assert!(error.to_string().starts_with(&expected), "{error}");
    assert_eq!(server.received().len(), 0);
}

/// The metadata service of an instance that has a role, or none.
async fn metadata(role: Option<&'static str>) -> Server {
    const PATH: &str = "/latest/meta-data/cam/security-credentials/";
    let answer =
        json!({"TmpSecretId": "AKID3", "TmpSecretKey": KEY, "Token": "t", "ExpiredTime": i64::MAX, "Code": "Success"});
    Server::start(move |request| match (role, request.path.strip_prefix(PATH)) {
        (Some(role), Some("")) => Reply::Http(200, "", format!("{role}\n")),
        (Some("CVM Rolle/1"), Some("CVM%20Rolle%2F1")) => Reply::json(answer.to_string()),
        (Some("gone"), Some("gone")) => Reply::json(json!({"Code": "Failed"}).to_string()),
        _ => Reply::Http(404, "", "404 page not found".into()),
    })
    .await
}

#[tokio::test]
async fn the_role_of_the_instance_is_found_and_its_key_kept() {
    let (server, metadata) = (Server::start(service).await, metadata(Some("CVM Rolle/1")).await);
    let provider = std::sync::Arc::new(CvmRole::new().endpoint(metadata.url()));
    for _ in 0..3 {
        call(&server, provider.clone()).await.unwrap();
    }
    assert_eq!(metadata.received().len(), 2, "the name and the key");
    assert!(server.received().iter().all(|request| request.headers["x-tc-token"] == "t"));
}

#[tokio::test]
async fn an_instance_without_the_role_has_no_credentials() {
    let server = Server::start(service).await;
    let none = metadata(None).await;
    let some = metadata(Some("CVM Rolle/1")).await;
    let gone = metadata(Some("gone")).await;
    let page = Server::start(|_| Reply::Http(200, "", "<html>hello</html>".into())).await;
    let nobody = "http://127.0.0.1:1";
    for (provider, is_none, said) in [
        (CvmRole::new().endpoint(none.url()), true, "the instance has no role"),
        (CvmRole::new().endpoint(some.url()).role("other"), true, "does not have the role \"other\""),
        (CvmRole::new().endpoint(nobody), true, "no metadata service answers at http://127.0.0.1:1"),
        (CvmRole::new().endpoint(gone.url()), false, "the code Failed"),
        (CvmRole::new().endpoint(page.url()), false, "no name of a role"),
        (CvmRole::new().endpoint("ftp://metadata"), true, "neither https nor http"),
    ] {
        let error = call(&server, provider).await.unwrap_err();
        assert_eq!(error.is_config(), is_none, "{error}");
        assert!(error.to_string().contains(said), "{error}");
    }
    assert_eq!(server.received().len(), 0);
}
