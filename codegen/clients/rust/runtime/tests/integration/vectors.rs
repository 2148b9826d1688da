//! Requests signed by the vendor's own clients or printed in the manual: every string to sign and signature must be the
//! same.

use crate::common;

use std::collections::BTreeMap;

use common::{ready, verify::pairs};
use serde_json::{Value, json};
use tencentcloud_core::{
    Client, Credentials, Request, RequestFormat, SignedRequest,
    http::{HttpError, HttpFailure, HttpRequest, HttpResponse, HttpSend},
    sign::{SignatureMethod, percent_encode, tc3, version1},
};

mod v3 {
    crate::actions! {
        DescribeRegions: V3, CVM, Read;
        DescribeZones: V3, CVM, Read;
        DescribeInstances: V3, CVM, Read;
        ModifyInstancesAttribute: V3, CVM, Write;
        ModifyX: V3, CVM, Write;
        DescribeAddresses: V3, EIP, Read;
    }
}

mod legacy {
    crate::actions! {
        DescribeInstances: LEGACY, OLD_CVM, Read;
        ModifyInstanceAttributes: LEGACY, OLD_CVM, Write;
        X: LEGACY, OLD_CVM, Read;
    }
}

fn vectors(file: &str) -> Vec<Value> {
    let path = format!("{}/tests/data/{file}", env!("CARGO_MANIFEST_DIR"));
    let data: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    data["vectors"].as_array().unwrap().clone()
}

struct NoTransport;

impl HttpSend for NoTransport {
    fn send(&self, _: HttpRequest) -> tencentcloud_core::http::BoxFuture<'_, Result<HttpResponse, HttpError>> {
        Box::pin(async { Err(HttpError::new(HttpFailure::Connect)) })
    }

    fn sleep(&self, _: std::time::Duration) -> tencentcloud_core::http::BoxFuture<'_, ()> {
        Box::pin(async {})
    }
}

fn empty_lists_to_null(value: &mut Value) {
    match value {
        Value::Array(items) if items.is_empty() => *value = Value::Null,
        Value::Array(items) => items.iter_mut().for_each(empty_lists_to_null),
        Value::Object(members) => members.values_mut().for_each(empty_lists_to_null),
        _ => {}
    }
}

/// Signs the structured input of a vector with a client whose clock and nonce are constant.
fn sign(vector: &Value) -> SignedRequest {
    let text = |name: &str| vector[name].as_str().unwrap();
    let mut credentials = Credentials::new(text("secret_id"), text("secret_key"));
    if let Some(token) = vector["token"].as_str() {
        credentials = credentials.with_token(token);
    }
    let protocol: SignatureMethod = text("protocol").parse().unwrap();
    let format = match (text("method"), protocol) {
        ("GET", _) => RequestFormat::Get,
        (_, SignatureMethod::Tc3HmacSha256) => RequestFormat::PostJson,
        _ => RequestFormat::PostForm,
    };
    let (timestamp, nonce) = (vector["timestamp"].as_i64().unwrap(), vector["nonce"].as_u64().unwrap_or(1));
    let scheme = vector["scheme"].as_str().unwrap_or("https");
    let client = Client::builder()
        .credentials(credentials)
        .region(text("region"))
        .signature(protocol)
        .format(format)
        .endpoint_url(format!("{scheme}://{}{}", text("host"), text("path")))
        .clock(move || timestamp)
        .nonce(move || nonce)
        .transport(NoTransport)
        .build()
        .unwrap();
    // The vendor's clients add these parameters on their own. With TC3, they add them as headers, which are not signed.
    let mut input = vector["input"].clone();
    if protocol != SignatureMethod::Tc3HmacSha256 {
        let sent = pairs(vector["query"].as_str().filter(|query| !query.is_empty()).unwrap_or_else(|| text("body")));
        for name in ["RequestClient", "Language"] {
            if let Some(value) = sent.get(name) {
                input[name] = value.as_str().into();
            }
        }
    }
    // The vendor's clients omit empty lists from a form, like nulls; this client rejects them.
    if format != RequestFormat::PostJson {
        empty_lists_to_null(&mut input);
    }
    fn signed<R: Request + From<Value>>(client: &Client, input: Value, action: &str) -> SignedRequest {
        assert_eq!(R::ACTION.name, action);
        ready(client.signed_request(&R::from(input))).unwrap()
    }
    let action = text("action");
    match (text("api"), action) {
        ("v3", "DescribeRegions") => signed::<v3::DescribeRegions>(&client, input, action),
        ("v3", "DescribeZones") => signed::<v3::DescribeZones>(&client, input, action),
        ("v3", "DescribeInstances") => signed::<v3::DescribeInstances>(&client, input, action),
        ("v3", "ModifyInstancesAttribute") => signed::<v3::ModifyInstancesAttribute>(&client, input, action),
        ("v3", "ModifyX") => signed::<v3::ModifyX>(&client, input, action),
        ("v3", "DescribeAddresses") => signed::<v3::DescribeAddresses>(&client, input, action),
        ("legacy", "DescribeInstances") => signed::<legacy::DescribeInstances>(&client, input, action),
        ("legacy", "ModifyInstanceAttributes") => signed::<legacy::ModifyInstanceAttributes>(&client, input, action),
        ("legacy", "X") => signed::<legacy::X>(&client, input, action),
        other => panic!("no such action {other:?}"),
    }
}

#[test]
fn the_client_signs_version_1_as_the_vendor_does() {
    let vectors: Vec<_> = vectors("signing.json").into_iter().filter(|v| v["protocol"] != "TC3-HMAC-SHA256").collect();
    assert_eq!(vectors.len(), 22);
    for vector in vectors {
        let name = vector["name"].as_str().unwrap();
        let signed = sign(&vector);
        assert_eq!(signed.string_to_sign(), vector["string_to_sign"], "{name}");
        let (sent, theirs) = match vector["method"].as_str().unwrap() {
            "GET" => (signed.url().split_once('?').unwrap().1.to_owned(), &vector["query"]),
            _ => (String::from_utf8(signed.body().to_vec()).unwrap(), &vector["body"]),
        };
        assert_eq!(pairs(&sent), pairs(theirs.as_str().unwrap()), "{name}");
        assert_eq!(pairs(&sent)["Signature"], vector["signature"], "{name}");
        assert!(!sent.contains('+'), "{name}: {sent}");
    }
}

#[test]
fn the_client_signs_tc3_as_the_vendor_does() {
    let vectors: Vec<_> = vectors("signing.json").into_iter().filter(|v| v["protocol"] == "TC3-HMAC-SHA256").collect();
    assert_eq!(vectors.len(), 8);
    for vector in vectors {
        let name = vector["name"].as_str().unwrap();
        let text = |name: &str| vector[name].as_str().unwrap();
        let theirs = tc3::Request {
            method: text("method"),
            host: text("host"),
            path: text("path"),
            query: text("query"),
            content_type: vector["headers"]["Content-Type"].as_str().unwrap(),
            payload: vector["body"].as_str().unwrap_or_default().as_bytes(),
            service: text("service"),
            timestamp: vector["timestamp"].as_i64().unwrap(),
        };
        let authorization = |request: &tc3::Request<'_>| {
            let signature = request.signature(text("secret_key"), &request.string_to_sign());
            request.authorization(text("secret_id"), &signature)
        };
        assert_eq!(theirs.canonical_request(), text("canonical_request"), "{name}");
        assert_eq!(theirs.string_to_sign(), text("string_to_sign"), "{name}");
        assert_eq!(theirs.signature(text("secret_key"), text("string_to_sign")), text("signature"), "{name}");
        assert_eq!(authorization(&theirs), vector["headers"]["Authorization"], "{name}");

        // The client's request means the same, but its bytes (a space as %20, JSON without spaces) and so its signature
        // differ.
        let signed = sign(&vector);
        let url = signed.url();
        let query = url.split_once('?').map_or("", |(_, query)| query);
        assert_eq!(pairs(query), pairs(text("query")), "{name}");
        if let Some(body) = vector["body"].as_str() {
            let ours: Value = serde_json::from_slice(signed.body()).unwrap();
            let mut theirs: Value = serde_json::from_str(body).unwrap();
            // A typed request has no nulls and no empty structures.
            let empty = [Value::Null, json!({})];
            theirs.as_object_mut().unwrap().retain(|_, value| !empty.contains(value));
            assert_eq!(ours, theirs, "{name}");
        }
        let headers: BTreeMap<_, _> = signed.headers().iter().map(|(name, value)| (*name, &**value)).collect();
        for header in ["Content-Type", "X-TC-Action", "X-TC-Timestamp", "X-TC-Version", "X-TC-Region"] {
            assert_eq!(headers[header], vector["headers"][header], "{name}");
        }
        let ours = tc3::Request { query, payload: signed.body(), ..theirs };
        assert_eq!(headers["Authorization"], authorization(&ours), "{name}");
        assert_eq!(signed.string_to_sign(), ours.string_to_sign(), "{name}");
        assert_eq!(signed.canonical_request(), Some(&*ours.canonical_request()), "{name}");
    }
}

#[test]
fn the_samples_of_the_manual_are_reproduced() {
    let vectors = vectors("manual_signatures.json");
    assert_eq!(vectors.len(), 3);
    for vector in vectors {
        let text = |name: &str| vector[name].as_str().unwrap();
        let params: Vec<_> = vector["params"]
            .as_object()
            .unwrap()
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str().unwrap()))
            .rev()
            .collect();
        let string_to_sign = version1::string_to_sign(text("method"), text("host"), text("path"), &params);
        assert_eq!(string_to_sign, text("string_to_sign"));
        let signature = version1::signature(text("protocol").parse().unwrap(), text("secret_key"), &string_to_sign);
        assert_eq!(signature, text("signature"));
        if let Some(encoded) = vector["encoded"].as_str() {
            assert_eq!(percent_encode(&signature), encoded);
        }
    }
}
