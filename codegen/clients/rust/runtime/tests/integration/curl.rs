//! A signed request as a shell command.

use crate::common;

use common::ready;
use serde_json::json;
use tencentcloud_core::{
    Client, Credentials, Endpoint, RequestFormat,
    http::{BoxFuture, HttpError, HttpFailure, HttpRequest, HttpResponse, HttpSend},
    sign::SignatureMethod,
};

mod requests {
    crate::actions! {
        DescribeInstances: V3, CVM, Read;
    }
}
use requests::DescribeInstances;

struct Nowhere;

impl HttpSend for Nowhere {
    fn send(&self, _: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, HttpError>> {
        Box::pin(async { Err(HttpError::new(HttpFailure::Connect)) })
    }

    fn sleep(&self, _: std::time::Duration) -> BoxFuture<'_, ()> {
        Box::pin(async {})
    }
}

fn curl(method: SignatureMethod, format: RequestFormat, endpoint: Endpoint) -> String {
    let client: Client = Client::builder()
        .region("ap-guangzhou")
        .credentials(Credentials::new("AKIDEXAMPLE", "MARKEDKEY").with_token("MARKEDTOKEN"))
        .transport(Nowhere)
        .clock(|| 1_500_000_000)
        .nonce(|| 7)
        .signature(method)
        .format(format)
        .endpoint(endpoint)
        .build()
        .unwrap();
    let signed = ready(client.signed_request(&DescribeInstances::from(json!({"Name": "it's"})))).unwrap();
    let curl = signed.to_curl();
    let signature = match signed.headers().iter().find(|(name, _)| *name == "Authorization") {
        Some((_, authorization)) => authorization.rsplit('=').next().unwrap().to_owned(),
        None => {
            let form = signed.url() + &String::from_utf8_lossy(signed.body());
            form.split("&Signature=").nth(1).unwrap().to_owned()
        }
    };
    for secret in [signature.as_str(), "MARKED"] {
        assert!(!curl.contains(secret), "{curl}");
        assert!(!format!("{signed:?}").contains(secret), "{signed:?}");
    }
    curl
}

#[test]
fn the_curl_command_shows_the_request_without_secrets() {
    assert_eq!(
        curl(SignatureMethod::HmacSha256, RequestFormat::PostForm, Endpoint::Qcloud),
        "curl -X POST 'https://cvm.api.qcloud.com/v2/index.php' -H 'Content-Type: application/x-www-form-urlencoded' \
         -H 'User-Agent: tencentcloud-core/0.1.0' --data-raw 'Action=DescribeInstances&Name=it%27s&Nonce=7&Region=ap-guangzhou&\
         SecretId=AKIDEXAMPLE&SignatureMethod=HmacSHA256&Timestamp=1500000000&Token=HIDDEN&Version=2017-03-12&Signature=HIDDEN'"
    );
    let get = curl(SignatureMethod::HmacSha1, RequestFormat::Get, Endpoint::Qcloud);
    assert!(get.starts_with("curl -X GET 'https://cvm.api.qcloud.com/v2/index.php?Action=DescribeInstances&"), "{get}");
    let tc3 = curl(SignatureMethod::Tc3HmacSha256, RequestFormat::PostJson, Endpoint::Tencentcloud);
    assert!(tc3.contains("-H 'Authorization: HIDDEN'") && tc3.contains("-H 'X-TC-Token: HIDDEN'"), "{tc3}");
    assert!(tc3.ends_with(r#"--data-raw '{"Name":"it'\''s"}'"#), "{tc3}");
}

#[test]
fn a_nonce_is_sent_as_a_positive_number_of_63_bits() {
    for (nonce, sent) in [(7, "&Nonce=7&"), (u64::MAX - 1, "&Nonce=9223372036854775806&")] {
        let client: Client = Client::builder()
            .region("gz")
            .credentials(Credentials::new("id", "key"))
            .transport(Nowhere)
            .nonce(move || nonce)
            .signature(SignatureMethod::HmacSha256)
            .build()
            .unwrap();
        let signed = ready(client.signed_request(&DescribeInstances::from(json!({})))).unwrap();
        assert!(signed.string_to_sign().contains(sent), "{}", signed.string_to_sign());
    }
}
