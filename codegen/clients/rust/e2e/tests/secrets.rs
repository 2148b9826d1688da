//! No key, token or password appears in output: a value of each public type is created with marked secrets and shown.

use std::{collections::BTreeMap, fmt::Debug, time::Duration};

use tencentcloud_core::{
    CallOptions, Client, Credentials, Endpoint, Request, RequestFormat, RetryPolicy,
    credentials::{self, ProvideCredentials},
    http::{BoxFuture, HttpError, HttpRequest, HttpResponse, HttpSend},
    sign::{SignatureMethod, tc3},
    types::Secret,
};
use tencentcloud_cvm::{
    CreateKeyPairRequest, ResetInstancesPasswordRequest, RunInstancesRequest,
    types::{LoginSettings, Placement},
};
use tencentcloud_e2e::block_on;

/// Part of every secret, and of nothing else.
const MARK: &str = "m4rked";

fn marked(what: &str) -> String {
    format!("{MARK}-{what}")
}

/// Checks that neither `{:?}` nor `{:#?}` shows a secret.
fn unseen(value: &impl Debug) {
    for shown in [format!("{value:?}"), format!("{value:#?}")] {
        assert!(!shown.contains(MARK), "{shown}");
    }
}

/// Responds with a body that contains secrets, like an echo of the request or a new private key.
#[derive(Clone)]
struct Echo(u16, String);

impl HttpSend for Echo {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, HttpError>> {
        unseen(&request);
        let body = self.1.clone().into_bytes();
        let response = HttpResponse::new(self.0, vec![("x-token".to_owned(), marked("header"))], body);
        unseen(&response);
        Box::pin(async move { Ok(response) })
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'_, ()> {
        Box::pin(async {})
    }
}

fn credentials() -> Credentials {
    Credentials::new("AKIDEXAMPLE", marked("key")).with_token(marked("token"))
}

fn purchase() -> RunInstancesRequest {
    RunInstancesRequest::new(Placement::new("ap-guangzhou-2"), "img-pmqg1cw7")
        .login_settings(LoginSettings::new().password(marked("password")))
}

#[test]
fn debug_output_of_values_hides_secrets() {
    unseen(&credentials());
    unseen(&credentials::Context::new(Echo(200, marked("response"))));
    unseen(&credentials::Environment);
    unseen(&credentials::Cached::new(credentials()));
    unseen(&credentials::Chain::new().or(credentials()));
    unseen(&vec![Some(Secret::from(marked("secret")))]);
    unseen(&BTreeMap::from([("name", Secret::from(marked("secret")))]));
    unseen(&purchase().with_param("NewPassword", Secret::from(marked("secret"))));
    unseen(&purchase().with_param("Plain", marked("value")).with_param("Plains", vec![marked("value")]));
    unseen(&tc3::Request {
        method: "POST",
        host: "cvm.tencentcloudapi.com",
        path: "/",
        query: &marked("query"),
        content_type: "application/json",
        payload: marked("payload").as_bytes(),
        service: "cvm",
        timestamp: 0,
    });
    unseen(&Secret::from(marked("secret")));
    unseen(&purchase());
    unseen(&ResetInstancesPasswordRequest::new(["ins-r8hr2upy"], marked("password")));
    unseen(&CallOptions::new().timeout(Duration::from_secs(1)));
}

#[test]
fn clients_and_signed_requests_do_not_show_their_keys() {
    for (method, format, endpoint) in [
        (SignatureMethod::HmacSha1, RequestFormat::Get, Endpoint::Qcloud),
        (SignatureMethod::HmacSha256, RequestFormat::PostForm, Endpoint::Qcloud),
        (SignatureMethod::Tc3HmacSha256, RequestFormat::PostJson, Endpoint::Tencentcloud),
    ] {
        let builder = tencentcloud_cvm::Client::builder()
            .region("ap-guangzhou")
            .credentials(credentials())
            .signature(method)
            .format(format)
            .endpoint(endpoint)
            .transport(Echo(200, String::new()));
        unseen(&builder);
        let client = builder.build().unwrap();
        unseen(&client);
        unseen(client.core());
        let signed = block_on(client.signed_request(&purchase())).unwrap();
        unseen(&signed);
        let curl = signed.to_curl();
        assert!(!curl.contains(MARK) && curl.contains("HIDDEN"), "{curl}");
        assert_eq!(curl.matches("Password").count(), 1, "{curl}");
    }
}

#[test]
fn errors_do_not_show_the_response_or_the_request() {
    let private = marked("private-key");
    let bodies = [
        // A response whose shape is not that of the action, with a secret in it.
        (200, format!(r#"{{"Response": {{"KeyPair": ["{private}"], "RequestId": "r-1"}}}}"#)),
        (200, format!("<html>{private}</html>")),
        (200, format!(r#"{{"Response": {{"KeyPair": {{"PrivateKey": "{private}"#)),
        (500, private.clone()),
    ];
    for (status, body) in bodies {
        let client: Client = Client::builder()
            .region("ap-guangzhou")
            .credentials(credentials())
            .retry(RetryPolicy::none())
            .transport(Echo(status, body.clone()))
            .build()
            .unwrap();
        let error = block_on(client.send(CreateKeyPairRequest::new("name", 0))).unwrap_err();
        unseen(&error);
        assert!(!error.to_string().contains(MARK), "{error}");
        // The response is available to callers that ask for it.
        assert_eq!(error.raw_response(), Some(body.as_bytes()));
    }
}

#[test]
fn violations_do_not_contain_values() {
    let client: Client = Client::builder()
        .region("ap-guangzhou")
        .credentials(credentials())
        .endpoint(Endpoint::Qcloud)
        .transport(Echo(200, String::new()))
        .build()
        .unwrap();
    let wrong = purchase()
        .instance_count(1000)
        .login_settings(LoginSettings::new().password(marked("password")).keep_image_login(true))
        .client_token(marked(&"token".repeat(20)));
    let error = block_on(client.send(wrong)).unwrap_err();
    assert!(error.violations().len() >= 3, "{error}");
    unseen(&error);
    assert!(!error.to_string().contains(MARK), "{error}");
    let (password, key) = (marked("password"), marked("key"));
    for json in [
        format!(r#"{{"LoginSettings": {{"Password": "{password}"}}"#),
        format!(r#"{{"LoginSettings": {{"Password": ["{password}"]}}}}"#),
        format!(r#"{{"LoginSettings": "{password}", "Zone": "{key}"}}"#),
        format!(r#"{{"InstanceCount": "{key}"}}"#),
        format!(r#"["{key}"]"#),
        key.clone(),
    ] {
        let error = block_on(client.call_action(RunInstancesRequest::ACTION, &json)).unwrap_err();
        unseen(&error);
        assert!(!error.to_string().contains(MARK), "{json}: {error}");
    }
}

#[test]
fn files_with_keys_are_not_shown() {
    let path = std::env::temp_dir().join(format!("tencentcloud-e2e-{}", std::process::id()));
    for text in [
        format!("{}\n", marked("stray")),
        format!("[default]\nsecret_id = AKIDEXAMPLE\nsecret_key = {} 1\n", marked("key")),
        format!("[default]\nsecret_id = AKIDEXAMPLE\nsecret_key = {}\n{}\n", marked("key"), marked("stray")),
        format!("[default]\nsecret_key = {}\n", marked("key")),
    ] {
        std::fs::write(&path, text).unwrap();
        let error = credentials::ProfileFile::new().path(&path).read().unwrap_err();
        unseen(&error);
        assert!(!error.to_string().contains(MARK), "{error}");
    }
    std::fs::remove_file(&path).unwrap();
}

#[test]
fn providers_and_their_errors_show_no_keys() {
    let role = "qcs::cam::uin/12345678:roleName/deploy";
    let path = std::env::temp_dir().join(format!("tencentcloud-e2e-token-{}", std::process::id()));
    std::fs::write(&path, marked("identity-token")).unwrap();
    let (key, token) = (marked("key"), marked("token"));
    let member = format!(r#""TmpSecretId": "AKIDEXAMPLE", "TmpSecretKey": "{key}", "Token": "{token}""#);
    for (status, body) in [
        (200, format!(r#"{{"Code": "Success", {member}, "ExpiredTime": 1}}"#)),
        (200, format!(r#"{{"Response": {{"Credentials": {{{member}}}, "ExpiredTime": 1, "RequestId": "r-1"}}}}"#)),
        (
            200,
            format!(r#"{{"Response": {{"Credentials": {{{member}}}, "ExpiredTime": "{key}", "RequestId": "r-1"}}}}"#),
        ),
        (200, format!(r#"{{"Code": "Success", {member}"#)),
        (200, format!(r#"{{"{token}": {{{member}"#)),
        (500, format!("<html>{key}")),
        (404, key.clone()),
    ] {
        let context = credentials::Context::new(Echo(status, body));
        let assume =
            credentials::AssumeRole::new(role, credentials()).policy(marked("policy")).external_id(marked("id"));
        let identity = credentials::WebIdentity::new(role, "provider", &path);
        let instance = credentials::CvmRole::new().role("deploy");
        unseen(&assume);
        unseen(&identity);
        unseen(&instance);
        let providers: [&dyn ProvideCredentials; 3] = [&assume, &identity, &instance];
        for provider in providers {
            let result = block_on(provider.credentials(&context));
            unseen(&result);
            let mut error = result.as_ref().err().map(|error| error as &dyn std::error::Error);
            while let Some(shown) = error {
                assert!(!shown.to_string().contains(MARK) && !format!("{shown:?}").contains(MARK), "{shown}");
                let raw = shown.downcast_ref::<tencentcloud_core::Error>().and_then(|error| error.raw_response());
                assert_eq!(raw, None, "{shown}");
                error = shown.source();
            }
        }
    }
    std::fs::remove_file(&path).unwrap();
}
