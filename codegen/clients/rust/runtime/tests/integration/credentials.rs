//! All providers of credentials: for each one, a call arrives that is signed with its key.

use crate::common;

use std::{
    fs,
    process::Command,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicI64, AtomicU32, Ordering},
    },
    time::Duration,
};

use common::{
    keys::File,
    server::{Received, Reply, Server},
    verify::is_signed,
};
use serde_json::json;
use tencentcloud_core::{
    Client, Credentials, Error, RetryPolicy,
    credentials::{AssumeRole, Chain, Context, CvmRole, ProfileFile, ProvideCredentials},
    http::{BoxFuture, HttpError, HttpFailure, HttpRequest, HttpResponse, HttpSend},
};

mod requests {
    crate::actions! {
        DescribeInstances: V3, CVM, Read;
        RunInstances: V3, CVM, Purchase;
    }
}
use requests::{DescribeInstances, RunInstances};

/// The only key that the service knows.
const KEY: &str = "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE";

fn service(request: &Received) -> Reply {
    Reply::json(if is_signed(request, KEY) {
        r#"{"Response": {"TotalCount": 1, "RequestId": "r-1"}}"#
    } else {
        r#"{"Response": {"Error": {"Code": "AuthFailure", "Message": "no"}, "RequestId": "r-2"}}"#
    })
}

/// Calls the service with the credentials of a provider.
async fn call(server: &Server, provider: impl ProvideCredentials + 'static) -> Result<(), Error> {
    let client: Client = Client::builder()
        .endpoint_url(server.url())
        .region("ap-guangzhou")
        .credentials(provider)
        .timeout(Duration::from_secs(5))
        .retry(RetryPolicy::none())
        .build()?;
    client.send(DescribeInstances::from(json!({}))).await.map(drop)
}

#[tokio::test]
async fn a_profile_is_read_at_each_call() {
    let server = Server::start(service).await;
    let wrong = "[default]\nsecret_id = AKID1\nsecret_key = wrong\n";
    let right = format!("[staging]\nsecret_id = AKID2\nsecret_key = {KEY}\n");
    let file = File::new(&format!("{wrong}{right}"));
    let provider = ProfileFile::new().path(&file.0);
    call(&server, provider.clone().profile("staging")).await.unwrap();
    assert!(call(&server, provider.clone()).await.unwrap_err().is_auth());
    fs::write(&file.0, right.replace("staging", "default")).unwrap();
    call(&server, provider).await.unwrap();
}

#[tokio::test]
async fn a_missing_credentials_file_is_an_error() {
    let server = Server::start(service).await;
    let path = std::env::temp_dir().join("tencentcloud-core-no-such-file");
    let error = call(&server, ProfileFile::new().path(&path)).await.unwrap_err();
    assert!(error.is_credentials() && !error.is_retryable(), "{error}");
    let expected = format!("DescribeInstances: there is no file {}; nothing was sent;", path.display());
    assert!(error.to_string().starts_with(&expected), "{error}");
    assert_eq!(server.received().len(), 0);
}

/// The metadata service of an instance with or without a role.
async fn metadata(role: Option<&'static str>) -> Server {
    const PATH: &str = "/latest/meta-data/cam/security-credentials/";
    let response =
        json!({"TmpSecretId": "AKID3", "TmpSecretKey": KEY, "Token": "t", "ExpiredTime": i64::MAX, "Code": "Success"});
    Server::start(move |request| match (role, request.path.strip_prefix(PATH)) {
        (Some(role), Some("")) => Reply::Http(200, "", format!("{role}\n")),
        (Some("CVM Rolle/1"), Some("CVM%20Rolle%2F1")) => Reply::json(response.to_string()),
        (Some("expired"), Some("expired")) => Reply::json(json!({"Code": "Failed"}).to_string()),
        _ => Reply::Http(404, "", "404 page not found".into()),
    })
    .await
}

#[tokio::test]
async fn the_instance_role_is_found_and_its_key_cached() {
    let (server, metadata) = (Server::start(service).await, metadata(Some("CVM Rolle/1")).await);
    let provider = Arc::new(CvmRole::new().endpoint_url(metadata.url()));
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
    let expired = metadata(Some("expired")).await;
    let page = Server::start(|_| Reply::Http(200, "", "<html>hello</html>".into())).await;
    let nobody = "http://127.0.0.1:1";
    for (provider, is_none, said) in [
        (CvmRole::new().endpoint_url(none.url()), true, "the instance has no role"),
        (CvmRole::new().endpoint_url(some.url()).role("other"), true, "does not have the role \"other\""),
        (CvmRole::new().endpoint_url(nobody), true, "no metadata service responds at http://127.0.0.1:1"),
        (CvmRole::new().endpoint_url(expired.url()), false, "the code Failed"),
        (CvmRole::new().endpoint_url(page.url()), false, "did not respond with the name of a role"),
        (CvmRole::new().endpoint_url("ftp://metadata"), true, "has a scheme other than http and https"),
    ] {
        let error = call(&server, provider).await.unwrap_err();
        assert_eq!(error.is_config(), is_none, "{error}");
        assert!(error.to_string().contains(said), "{error}");
    }
    assert_eq!(server.received().len(), 0);
}

#[tokio::test]
async fn a_purchase_is_made_once_after_missing_credentials() {
    let api = Server::start(|_| Reply::json(r#"{"Response": {"RequestId": "r-1"}}"#)).await;
    let asked = AtomicU32::new(0);
    let instance = Server::start(move |_| match asked.fetch_add(1, Ordering::Relaxed) {
        0..6 => Reply::Http(503, "", String::new()),
        _ => Reply::json(
            json!({"TmpSecretId": "AKID3", "TmpSecretKey": "x", "Token": "t", "ExpiredTime": i64::MAX, "Code": "Success"}).to_string(),
        ),
    })
    .await;
    // The clock advances fast, so that the pause after the failure is over at the second attempt.
    let clock = Arc::new(AtomicI64::new(1_500_000_000));
    let builder = |policy| {
        let clock = clock.clone();
        Client::builder()
            .endpoint_url(api.url())
            .region("ap-guangzhou")
            .credentials(CvmRole::new().endpoint_url(instance.url()).role("deploy"))
            .clock(move || clock.fetch_add(1, Ordering::Relaxed))
            .retry(policy)
    };
    let once: Client = builder(RetryPolicy::none()).build().unwrap();
    let error = once.send(RunInstances::from(json!({}))).await.unwrap_err();
    assert!(error.is_retryable() && !error.to_string().contains("taken effect"), "{error}");
    assert_eq!((instance.received().len(), api.received().len()), (3, 0));
    let again: Client = builder(RetryPolicy::new()).build().unwrap();
    again.send(RunInstances::from(json!({}))).await.unwrap();
    assert_eq!((instance.received().len(), api.received().len()), (7, 1));
}

/// A provider that the test implements.
struct Own<F>(F);

impl<F: Fn() -> Result<Credentials, Error> + Send + Sync> ProvideCredentials for Own<F> {
    fn credentials(&self, _: &Context) -> BoxFuture<'_, Result<Credentials, Error>> {
        Box::pin(async { (self.0)() })
    }
}

fn none() -> Result<Credentials, Error> {
    Err(Error::no_credentials("the vault is empty"))
}

#[tokio::test]
async fn a_chain_keeps_the_first_provider_with_credentials() {
    let (server, absent) = (Server::start(service).await, metadata(None).await);
    let (asked, present) = (Arc::new(AtomicU32::new(0)), Arc::new(AtomicBool::new(true)));
    let (count, has) = (asked.clone(), present.clone());
    let second = Own(move || {
        count.fetch_add(1, Ordering::Relaxed);
        if has.load(Ordering::Relaxed) { Ok(Credentials::new("AKID1", KEY)) } else { none() }
    });
    let chain = Chain::new()
        .or(Own(none))
        .or(CvmRole::new().endpoint_url(absent.url()))
        .or(second)
        .or(Own(|| panic!("the last provider is not asked")));
    for _ in 0..3 {
        call(&server, chain.clone()).await.unwrap();
    }
    assert_eq!((asked.load(Ordering::Relaxed), absent.received().len()), (3, 1));
    present.store(false, Ordering::Relaxed);
    let error = call(&server, chain).await.unwrap_err();
    assert!(error.to_string().contains("the vault is empty"), "no other key is taken: {error}");
    assert_eq!((asked.load(Ordering::Relaxed), server.received().len()), (4, 3));
}

#[tokio::test]
async fn a_chain_reports_the_failure_of_each_provider() {
    let (server, absent) = (Server::start(service).await, metadata(None).await);
    let role = AssumeRole::new("qcs::cam::uin/1:roleName/x", Own(none)).endpoint_url(server.url());
    let nobody = CvmRole::new().endpoint_url("http://127.0.0.1:1");
    let chain = Chain::new().or(Own(none)).or(CvmRole::new().endpoint_url(absent.url())).or(nobody).or(role);
    let error = call(&server, chain).await.unwrap_err();
    assert!(error.is_config() && error.is_credentials() && !error.is_retryable());
    assert_eq!(
        error.to_string(),
        "DescribeInstances: no credentials found: the vault is empty; the instance has no role; no metadata service \
         responds at http://127.0.0.1:1 (only CVM instances have one); the vault is empty; nothing was sent; configure \
         one of these, or pass credentials to the client"
    );
    let error = call(&server, Chain::new()).await.unwrap_err();
    assert!(error.to_string().contains("the chain of providers is empty"), "{error}");
    assert_eq!(server.received().len(), 0);
}

#[tokio::test]
async fn a_chain_stops_at_a_failing_provider() {
    let server = Server::start(service).await;
    let file = File::new("[default]\nsecret_id = AKID1\n");
    let broken = Server::start(|_| Reply::Http(403, "", String::new())).await;
    let last = || Own(|| Ok(Credentials::new("AKID1", KEY)));
    for (chain, said) in [
        (Chain::new().or(ProfileFile::new().path(&file.0)).or(last()), "has no secret_key"),
        (Chain::new().or(CvmRole::new().endpoint_url(broken.url())).or(last()), "HTTP status 403"),
        (Chain::new().or(Own(|| Err(Error::credentials("the vault is locked")))).or(last()), "the vault is locked"),
    ] {
        let error = call(&server, chain).await.unwrap_err();
        assert!(error.is_credentials() && error.to_string().contains(said), "{error}");
    }
    assert_eq!(server.received().len(), 0);
}

#[tokio::test]
async fn a_role_is_assumed_with_other_credentials() {
    let api = Server::start(service).await;
    let instance = metadata(Some("CVM Rolle/1")).await;
    let sts = Server::start(|request| {
        let key = json!({"TmpSecretId": "AKID9", "TmpSecretKey": KEY, "Token": "t"});
        let response = json!({"Response": {"Credentials": key, "ExpiredTime": i64::MAX, "RequestId": "r-1"}});
        Reply::json(if is_signed(request, KEY) { response.to_string() } else { String::new() })
    })
    .await;
    let role = AssumeRole::new("qcs::cam::uin/1:roleName/x", CvmRole::new().endpoint_url(instance.url()));
    let provider = Arc::new(role.endpoint_url(sts.url()));
    for _ in 0..3 {
        call(&api, provider.clone()).await.unwrap();
    }
    assert_eq!((instance.received().len(), sts.received().len(), api.received().len()), (2, 1, 3));
    assert_eq!(sts.received()[0].headers["x-tc-token"], "t");
    assert!(api.received()[0].headers["authorization"].contains("Credential=AKID9/"));
}

/// An environment variable that is set if a test runs in an environment of its own.
const WITHIN: &str = "TENCENTCLOUD_CORE_TEST_WITHIN";

/// Runs only this test in another process, with only these environment variables. Returns its output.
fn within(test: &str, variables: &[(&str, &str)]) -> String {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args(["--exact", &format!("credentials::{test}"), "--nocapture"])
        .env_clear()
        .env(WITHIN, "yes")
        .envs(variables.iter().copied());
    let output = command.output().unwrap();
    let printed = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{printed}{}", String::from_utf8_lossy(&output.stderr));
    printed
}

#[tokio::test]
async fn the_standard_chain_searches_all_documented_places() {
    if std::env::var_os(WITHIN).is_some() {
        // The transport reports each request and its host, and does not respond.
        let result = Chain::standard().credentials(&Context::new(Deaf)).await;
        match result {
            Ok(credentials) => println!("id {} token {}", credentials.secret_id(), credentials.token().is_some()),
            Err(error) => println!("error {error}"),
        }
        return;
    }
    let ask = |variables: &[(&str, &str)]| within("the_standard_chain_searches_all_documented_places", variables);
    let home = std::env::temp_dir().join(format!("tencentcloud-core-home-{}", std::process::id()));
    fs::create_dir_all(home.join(".tencentcloud")).unwrap();
    let home_var = ("HOME", home.to_str().unwrap());
    let file = File::new("[default]\nsecret_id = AKID3\nsecret_key = x\n");
    let token = File::new("token\n");
    let id = ("TENCENTCLOUD_SECRET_ID", "AKID1");
    let key = ("TENCENTCLOUD_SECRET_KEY", "x");
    let named = ("TENCENTCLOUD_CREDENTIALS_FILE", file.0.to_str().unwrap());
    let pod = [
        ("TKE_ROLE_ARN", "qcs::cam::uin/1:roleName/x"),
        ("TKE_PROVIDER_ID", "p"),
        ("TKE_WEB_IDENTITY_TOKEN_FILE", token.0.to_str().unwrap()),
    ];

    let nowhere = ask(&[home_var]);
    for said in [
        "TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY are not set",
        "/.tencentcloud/credentials",
        "TKE_ROLE_ARN and TKE_PROVIDER_ID and TKE_WEB_IDENTITY_TOKEN_FILE are not set",
        "no metadata service responds at http://metadata.tencentyun.com",
    ] {
        assert!(nowhere.contains(said), "{nowhere}");
    }
    assert!(nowhere.contains("GET metadata.tencentyun.com/latest/meta-data/cam/security-credentials/"), "{nowhere}");

    let in_pod = ask(&[home_var, pod[0], pod[1], pod[2]]);
    assert!(in_pod.contains("POST sts.tencentcloudapi.com/") && in_pod.contains("could not be assumed"), "{in_pod}");
    assert!(!in_pod.contains("metadata.tencentyun.com"), "{in_pod}");

    fs::write(home.join(".tencentcloud/credentials"), "[default]\nsecret_id = AKID2\nsecret_key = x\n").unwrap();
    let at_home = ask(&[home_var, pod[0], pod[1], pod[2]]);
    assert!(at_home.contains("id AKID2 token false"), "{at_home}");
    let by_name = ask(&[home_var, named]);
    assert!(by_name.contains("id AKID3 token false"), "{by_name}");
    let set = ask(&[home_var, named, id, key, ("TENCENTCLOUD_TOKEN", "t")]);
    assert!(set.contains("id AKID1 token true"), "{set}");
    let half = ask(&[home_var, named, id]);
    assert!(half.contains("error the environment variable TENCENTCLOUD_SECRET_KEY is not set, although"), "{half}");
    fs::remove_dir_all(&home).unwrap();
}

/// Sends nothing, and reports the request.
struct Deaf;

impl HttpSend for Deaf {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, HttpError>> {
        println!("{} {}{}", request.method.as_str(), request.authority, request.path);
        Box::pin(async { Err(HttpError::new(HttpFailure::Connect)) })
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'_, ()> {
        Box::pin(async {})
    }
}
