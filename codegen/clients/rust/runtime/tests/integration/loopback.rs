//! The client with a server on this machine that checks signatures on its own, and with one that fails in every
//! possible way.

use crate::common;

use std::time::Duration;

use common::{
    server::{Received, Reply, Server},
    verify::{is_signed, pairs},
};
use serde_json::json;
use tencentcloud_core::{
    CallOptions, Client, ClientBuilder, Credentials, Endpoint, Error, ErrorKind, RequestFormat, RetryPolicy,
    http::{BoxFuture, HttpError, HttpFailure, HttpRequest, HttpResponse, HttpSend, Hyper},
    sign::SignatureMethod,
};

const KEY: &str = "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE";
const TOKEN: &str = "tok+en/=&";

mod requests {
    crate::actions! {
        DescribeInstances: V3, CVM, Read;
        DescribeKeyPairs: LEGACY, OLD_CVM, Read;
    }
}
use requests::{DescribeInstances, DescribeKeyPairs};

fn builder(server: &Server) -> ClientBuilder {
    Client::builder()
        .endpoint_url(server.url())
        .region("ap-guangzhou")
        .credentials(Credentials::new("AKIDz8krbsJ5yKBZQpn7", KEY))
        .timeout(Duration::from_secs(5))
        .retry(RetryPolicy::none())
}

fn request() -> DescribeInstances {
    let names: Vec<_> = (0..12).map(|index| format!("名 a+b/c=d&e%f~*'{index}")).collect();
    let mut request = DescribeInstances::from(json!({
        "Filters": [{"Name": "zone", "Values": names}], "Limit": 20, "Placement": {"Zone": ""}, "Detailed": true,
    }));
    request.extra.set("New_Member", &vec!["x"]);
    request
}

const OK: &str = r#"{"Response": {"TotalCount": 1, "RequestId": "r-1"}}"#;
const REFUSED: &str =
    r#"{"Response": {"Error": {"Code": "AuthFailure", "Message": "The signature is wrong."}, "RequestId": "r-2"}}"#;

fn checking(request: &Received) -> Reply {
    Reply::json(if is_signed(request, KEY) { OK } else { REFUSED })
}

/// Changes a signed request before it is sent.
struct Tampering(Hyper);

impl HttpSend for Tampering {
    fn send(&self, mut request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, HttpError>> {
        request.query = request.query.replace("zone", "zonf");
        request.body = String::from_utf8(request.body).unwrap().replace("zone", "zonf").into_bytes();
        self.0.send(request)
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        self.0.sleep(duration)
    }
}

#[tokio::test]
async fn all_signature_methods_are_accepted_and_tampering_is_rejected() {
    use RequestFormat::{Get, PostForm, PostJson};
    use SignatureMethod::{HmacSha1, HmacSha256, Tc3HmacSha256};
    let server = Server::start(checking).await;
    let profiles = [
        (HmacSha1, Get),
        (HmacSha1, PostForm),
        (HmacSha256, Get),
        (HmacSha256, PostForm),
        (Tc3HmacSha256, Get),
        (Tc3HmacSha256, PostForm),
        (Tc3HmacSha256, PostJson),
    ];
    for (signature, format) in profiles {
        for token in [None, Some(TOKEN)] {
            let set_up = || {
                let credentials = Credentials::new("AKIDz8krbsJ5yKBZQpn7", KEY);
                let credentials = match token {
                    Some(token) => credentials.with_token(token),
                    None => credentials,
                };
                builder(&server).credentials(credentials).signature(signature).format(format)
            };
            let client: Client = set_up().build().unwrap();
            let response = client.send(request()).await.unwrap();
            assert_eq!(response.0["TotalCount"], 1, "{signature} {format:?}");
            let received = server.received().pop().unwrap();
            let sent_token = match signature {
                Tc3HmacSha256 => received.headers.get("x-tc-token").cloned(),
                _ => pairs(if format == Get { &received.query } else { &received.body }).get("Token").cloned(),
            };
            assert_eq!(sent_token.as_deref(), token);
            assert_eq!(received.path, "/");

            let tampering: Client = set_up().transport(Tampering(Hyper::new())).build().unwrap();
            let error = tampering.send(request()).await.unwrap_err();
            assert!(error.is_auth() && error.is_api() && !error.is_retryable(), "{signature} {format:?}: {error}");
            assert_eq!(error.code(), Some("AuthFailure"));
            assert_eq!(error.request_id(), Some("r-2"));
            assert_eq!(
                error.to_string(),
                "DescribeInstances: AuthFailure: The signature is wrong (request id r-2); \
                 check the credentials, this machine's clock, and what the key and the account may do"
            );
        }
    }
}

#[tokio::test]
async fn the_signed_request_equals_the_sent_one() {
    let server = Server::start(checking).await;
    let client: Client = builder(&server).nonce(|| 7).clock(|| 1_510_109_254).build().unwrap();
    let signed = client.signed_request(&request()).await.unwrap();
    client.send(request()).await.unwrap_err();
    let received = server.received().pop().unwrap();
    assert_eq!(signed.method(), received.method);
    assert_eq!(signed.body(), received.body.as_bytes());
    for (name, value) in signed.headers() {
        assert_eq!(&received.headers[&name.to_lowercase()], value);
    }
    let shown = format!("{signed:?} {client:?}");
    for secret in [KEY, "zone", &received.headers["authorization"]] {
        assert!(!shown.contains(secret), "{shown}");
    }
}

#[tokio::test]
async fn the_legacy_api_is_called_with_a_form_and_sha_256() {
    let server = Server::start(|request| {
        Reply::json(if is_signed(request, KEY) { r#"{"code":0,"message":"","total":"3"}"# } else { r#"{"code":4100}"# })
    })
    .await;
    let client: Client = builder(&server).build().unwrap();
    let response = client.send(DescribeKeyPairs::from(json!({"keyIds": ["skey-1"]}))).await.unwrap();
    assert_eq!(response.0["total"], "3");
    let received = server.received().pop().unwrap();
    assert_eq!((&*received.method, &*received.path), ("POST", "/v2/index.php"));
    let sent = pairs(&received.body);
    assert_eq!((&*sent["keyIds.0"], &*sent["SignatureMethod"], sent.get("Version")), ("skey-1", "HmacSHA256", None));
    let tampering: Client = builder(&server).credentials(Credentials::new("AKID", "another")).build().unwrap();
    let error = tampering.send(DescribeKeyPairs::from(json!({}))).await.unwrap_err();
    assert_eq!((error.kind(), error.code()), (Some(ErrorKind::Auth), Some("4100")));
}

#[tokio::test]
async fn call_options_override_those_of_the_client() {
    let (server, other) = (Server::start(checking).await, Server::start(checking).await);
    let client: Client = builder(&server).build().unwrap();
    let options = CallOptions::new().region("ap-beijing").endpoint_url(format!("{}/a/b", other.url()));
    client.send_with(request(), &options).await.unwrap();
    assert!(server.received().is_empty());
    let received = other.received().pop().unwrap();
    assert_eq!((&*received.path, &*received.headers["x-tc-region"]), ("/a/b", "ap-beijing"));
}

async fn failing(reply: Reply, set_up: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Error {
    let server = Server::start(move |_| reply.clone()).await;
    let client: Client = set_up(builder(&server)).build().unwrap();
    let error = client.send(request()).await.unwrap_err();
    assert_eq!(error.action(), Some("DescribeInstances"));
    assert_eq!(server.received().len(), 1, "sent once");
    error
}

#[tokio::test]
async fn service_errors_have_a_kind() {
    let of_code = |code: &str| {
        let body = json!({"Response": {"Error": {"Code": code, "Message": "m"}, "RequestId": "r"}});
        failing(Reply::json(body.to_string()), |builder| builder)
    };
    let error = of_code("RequestLimitExceeded").await;
    assert!(error.is_throttled() && error.is_retryable(), "{error}");
    assert!(of_code("RequestLimitExceeded.IPLimitExceeded").await.is_throttled());
    assert!(of_code("InternalError").await.is_server());
    assert!(of_code("InvalidInstanceId.NotFound").await.is_missing());
    assert_eq!(of_code("InvalidInstanceId.Malformed").await.kind(), None);
    let with_status = Reply::Http(401, "", REFUSED.into());
    let error = failing(with_status, |builder| builder).await;
    assert!(error.is_auth() && error.status() == Some(401), "an error is read whatever its status: {error}");
}

#[tokio::test]
async fn a_body_that_is_not_a_response_is_not_shown() {
    let page = "<html>hidden</html>";
    let error = failing(Reply::Http(502, "Content-Type: text/html\r\n", page.into()), |builder| builder).await;
    assert_eq!(error.to_string(), "DescribeInstances: unexpected HTTP status 502; try again later");
    assert!(error.is_server() && error.is_retryable() && error.raw_response() == Some(page.as_bytes()));
    assert!(failing(Reply::Http(429, "", String::new()), |builder| builder).await.is_throttled());
    assert!(!failing(Reply::Http(404, "", "{}".into()), |builder| builder).await.is_retryable());

    let error = failing(Reply::json(page), |builder| builder).await;
    assert!(error.is_decode() && error.is_retryable(), "a page of a proxy may pass");
    assert!(!format!("{error} {error:?}").contains("hidden"));
    let broken = r#"{"Response": {"RequestId": "r-9", "TotalCount": 1"#;
    let error = failing(Reply::json(broken), |builder| builder).await;
    assert_eq!((error.json_path().as_deref(), error.request_id()), (Some("Response"), Some("r-9")));
    assert!(failing(Reply::json(""), |builder| builder).await.is_decode());
}

#[tokio::test]
async fn network_errors_show_if_the_request_was_sent() {
    let failure = |error: Error| error.http_failure().unwrap();
    assert_eq!(failure(failing(Reply::Reset, |builder| builder).await), HttpFailure::Interrupted);
    let short = Reply::Raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{".into());
    assert_eq!(failure(failing(short, |builder| builder).await), HttpFailure::Interrupted);
    assert_eq!(failure(failing(Reply::Raw("SSH-2.0".into()), |builder| builder).await), HttpFailure::Interrupted);
    let hurried = |builder: ClientBuilder| builder.timeout(Duration::from_millis(200));
    assert_eq!(failure(failing(Reply::Hang, hurried).await), HttpFailure::Timeout);
    let error = failing(Reply::Trickle, hurried).await;
    assert!(error.is_timeout() && error.is_retryable());
    let large = Reply::json(format!(r#"{{"Response": {{"x": "{}"}}}}"#, "x".repeat(2000)));
    let error = failing(large.clone(), |builder| builder.max_response_bytes(1000)).await;
    assert_eq!(error.http_failure(), Some(HttpFailure::TooLarge));
    assert!(error.to_string().contains("request smaller pages"), "{error}");

    let server = Server::start(checking).await;
    let nobody: Client =
        builder(&server).endpoint_url("http://127.0.0.1:1").retry(RetryPolicy::new().attempts(2)).build().unwrap();
    let error = nobody.send(request()).await.unwrap_err();
    assert!(error.is_connect() && error.is_retryable(), "{error}");
    let text = error.to_string();
    assert!(text.contains("could not connect to http://127.0.0.1:1") && text.contains("Connection refused"), "{text}");
    assert!(text.contains("after 2 attempts") && text.contains("the request was not sent"), "{text}");
    let split: Client = builder(&server).region("a\r\nX: y").build().unwrap();
    assert_eq!(failure(split.send(request()).await.unwrap_err()), HttpFailure::Refused);
    assert!(server.received().is_empty());
}

#[tokio::test]
async fn tls_is_never_downgraded_to_plain_http() {
    let server = Server::start(checking).await;
    let client: Client = builder(&server)
        .endpoint_url(server.url().replace("http:", "https:"))
        .transport(Hyper::with_connect_timeout(Duration::from_millis(300)))
        .build()
        .unwrap();
    let error = client.send(request()).await.unwrap_err();
    assert!(error.is_connect() && error.to_string().contains("connecting timed out"), "{error}");
    assert!(server.received().is_empty());
}

#[tokio::test]
async fn certificates_are_verified() {
    use tokio_rustls::{TlsAcceptor, rustls::ServerConfig};
    let certificate = include_bytes!("../data/self_signed.crt.der").to_vec();
    let key = include_bytes!("../data/self_signed.key.der").to_vec();
    let provider = std::sync::Arc::new(tokio_rustls::rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
    let config = config.with_no_client_auth();
    let config = config.with_single_cert(vec![certificate.into()], key.try_into().unwrap()).unwrap();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://localhost:{}", listener.local_addr().unwrap().port());
    let handshake = tokio::spawn(async move {
        let (stream, _) = listener.accept().await.unwrap();
        TlsAcceptor::from(std::sync::Arc::new(config)).accept(stream).await.is_ok()
    });
    let server = Server::start(checking).await;
    let client: Client = builder(&server).endpoint_url(url).build().unwrap();
    let error = client.send(request()).await.unwrap_err();
    assert!(error.is_connect() && error.to_string().contains("UnknownIssuer"), "{error}");
    assert!(!handshake.await.unwrap());
}

#[tokio::test]
async fn an_incomplete_configuration_is_reported() {
    let error = Client::builder().build().unwrap_err();
    assert!(error.is_config() && error.to_string().contains("Credentials::from_env"), "{error}");
    let set_up = || Client::builder().credentials(Credentials::new("AKID", KEY));
    let refusal = async |builder: ClientBuilder| {
        let client: Client = builder.build().unwrap();
        client.send(request()).await.unwrap_err().to_string()
    };
    assert!(refusal(set_up()).await.contains("DescribeInstances: the call needs a region; nothing was sent"));
    let mixed = set_up().region("r").format(RequestFormat::PostJson).endpoint(Endpoint::Qcloud);
    assert!(refusal(mixed).await.contains("HmacSHA256 cannot sign JSON"));
    let client: Client = set_up().region("r").signature(SignatureMethod::Tc3HmacSha256).build().unwrap();
    let error = client.send(DescribeKeyPairs::from(json!({}))).await.unwrap_err();
    assert!(error.to_string().contains("API version `legacy` does not support TC3-HMAC-SHA256"), "{error}");
    let mut request = request();
    request.extra.set("Region", &"x");
    let client: Client = set_up().region("r").build().unwrap();
    assert!(client.send(request).await.unwrap_err().is_validation());
}
