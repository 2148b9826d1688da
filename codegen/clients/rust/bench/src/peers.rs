//! Other crates, with the same request.

use std::{
    future::pending,
    hint::black_box,
    time::{Duration, UNIX_EPOCH},
};

use aws_credential_types::Credentials as AwsCredentials;
use aws_sigv4::{
    http_request::{SignableBody, SignableRequest, SigningSettings, sign},
    sign::v4,
};
use chrono::{TimeZone, Utc};
use hmac_of_tencent_sdk::{Hmac, Mac};
use http::{HeaderMap, HeaderValue};
use serde_json::value::RawValue;
use sha2_of_tencent_sdk::{Digest, Sha256};
use tencentcloud_sdk_foundation::{
    BoxFuture, Client, Credentials, Operation, SdkError,
    runtime::Clock,
    transport::{Transport, TransportRequest, TransportResponse},
};

use crate::{
    measure::Work,
    request::{self, REGION, SECRET_ID, SECRET_KEY, TIMESTAMP},
};

const HOST: &str = "cvm.tencentcloudapi.com";

/// The crate `tencentcloud-sdk-foundation`: calls a transport that never responds, with a request that is JSON already.
pub fn foundation() -> Work {
    struct Silence;
    impl Transport for Silence {
        fn send(&self, request: TransportRequest) -> BoxFuture<'_, Result<TransportResponse, SdkError>> {
            drop(black_box(request));
            Box::pin(pending())
        }
    }
    struct Still;
    impl Clock for Still {
        fn unix_timestamp(&self) -> Result<i64, SdkError> {
            Ok(TIMESTAMP)
        }
    }
    let client = Client::builder()
        .credentials(Credentials::new(SECRET_ID, SECRET_KEY).expect("credentials"))
        .region(REGION)
        .clock(Still)
        .transport(Silence)
        .build()
        .expect("the configuration is complete");
    let operation = Operation::new("cvm", "2017-03-12", "RunInstances").expect("an operation");
    let body = RawValue::from_string(request::body()).expect("JSON");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().expect("a runtime");
    Box::new(move || {
        let _inside = runtime.enter();
        request::begin(client.execute::<_, serde_json::Value>(&operation, black_box(&*body)));
    })
}

/// The work of the crate `tencent-sdk` 0.1.5 to sign a body: the same steps with the same libraries, since its public
/// functions only do it together with sending.
pub fn tencent_sdk() -> Work {
    let body = request::body();
    Box::new(move || {
        black_box(tencent_sdk_headers(black_box(&body)));
    })
}

fn tencent_sdk_headers(body: &str) -> HeaderMap {
    let (algorithm, service, content_type) = ("TC3-HMAC-SHA256", "cvm", "application/json; charset=utf-8");
    let signed_headers = "content-type;host;x-tc-action";
    let lower_action = "RunInstances".to_ascii_lowercase();
    let canonical_headers = format!("content-type:{content_type}\nhost:{HOST}\nx-tc-action:{lower_action}\n");
    let hash = |bytes: &[u8]| format!("{:x}", Sha256::digest(bytes));
    let canonical_request =
        format!("{}\n{}\n{}\n{canonical_headers}\n{signed_headers}\n{}", "POST", "/", "", hash(body.as_bytes()));
    let date = Utc.timestamp_opt(TIMESTAMP, 0).single().expect("a time").format("%Y-%m-%d").to_string();
    let scope = format!("{date}/{service}/tc3_request");
    let string_to_sign = format!("{algorithm}\n{TIMESTAMP}\n{scope}\n{}", hash(canonical_request.as_bytes()));
    let hmac = |key: &[u8], message: &str| {
        let mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes any key").chain_update(message);
        mac.finalize().into_bytes()
    };
    let of_date = hmac(format!("TC3{SECRET_KEY}").as_bytes(), &date).to_vec();
    let of_service = hmac(&of_date, service).to_vec();
    let of_request = hmac(&of_service, "tc3_request").to_vec();
    let signature = format!("{:x}", hmac(&of_request, &string_to_sign));
    let authorization =
        format!("{algorithm} Credential={SECRET_ID}/{scope}, SignedHeaders={signed_headers}, Signature={signature}");
    let mut headers = HeaderMap::new();
    for (name, value) in [
        ("Authorization", authorization.as_str()),
        ("Content-Type", content_type),
        ("Host", HOST),
        ("X-TC-Action", "RunInstances"),
        ("X-TC-Version", "2017-03-12"),
        ("X-TC-Timestamp", &TIMESTAMP.to_string()),
        ("X-TC-Region", REGION),
    ] {
        headers.insert(name, HeaderValue::from_str(value).expect("a header"));
    }
    headers
}

/// The crate `aws-sigv4`: signs the same body for a service of AWS.
pub fn aws_sigv4() -> Work {
    let body = request::body();
    let identity = AwsCredentials::new(SECRET_ID, SECRET_KEY, None, None, "bench").into();
    Box::new(move || {
        let time = UNIX_EPOCH + Duration::from_secs(TIMESTAMP.cast_unsigned());
        let parameters = v4::SigningParams::builder()
            .identity(&identity)
            .region(REGION)
            .name("cvm")
            .time(time)
            .settings(SigningSettings::default())
            .build()
            .expect("all parameters are given")
            .into();
        let headers = [("content-type", "application/x-amz-json-1.0"), ("x-amz-target", "CVM.RunInstances")];
        let signable = SignableBody::Bytes(black_box(body.as_bytes()));
        let request = SignableRequest::new("POST", "https://cvm.amazonaws.com/", headers.into_iter(), signable)
            .expect("a request");
        black_box(sign(request, &parameters).expect("a signature"));
    })
}
