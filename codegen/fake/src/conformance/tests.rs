//! Requests written by hand, and the failures that the checker finds in them.
#![allow(clippy::expect_used, reason = "a failed expectation here is a failed test")]

use hyper::{
    HeaderMap, Uri,
    body::Bytes,
    header::{HOST, HeaderValue},
};
use serde_json::{Map, Value, json};

use super::{driver::ClientInfo, kit::Kit, outcome, requests::RequestChecker, service::RecordedRequest};

const CASE: &str = "legacy/CreateEip/example-1/sha1-get";
const QUERY: &str = "Action=CreateEip&Nonce=11886&Region=bj&SecretId=AKIDEXAMPLE&SignatureMethod=HmacSHA1&Timestamp=1500000000\
                     &Signature=1SDLks1kgPHRSZ9KxtuWwguHgvI%3D";
const EXPECTED_HOST: &str = "eip.api.qcloud.com";

fn client(members: Value) -> ClientInfo {
    let mut all = json!({ "client": "by hand" });
    for (name, value) in members.as_object().into_iter().flatten() {
        all[name] = value.clone();
    }
    serde_json::from_value(all).expect("a first line")
}

fn get(host: &'static str, query: &str) -> RecordedRequest {
    let uri = format!("/v2/index.php?{query}").parse::<Uri>().expect("a URI");
    let headers = HeaderMap::from_iter([(HOST, HeaderValue::from_static(host))]);
    RecordedRequest { method: "GET".to_owned(), uri, headers, body: Bytes::new() }
}

/// Returns the failures of these requests.
fn failures(client: &ClientInfo, received: &[RecordedRequest]) -> Vec<String> {
    let kits = Kit::read(&[]).expect("the built-in kits");
    let kit = kits.first().expect("a kit");
    let case = kit.cases.iter().find(|case| case.id == CASE).expect("the case");
    RequestChecker { kit, case, client, address: "127.0.0.1:1" }.failures(received)
}

fn failure(query: &str) -> String {
    failures(&client(json!({})), &[get(EXPECTED_HOST, query)]).join("\n")
}

#[test]
fn an_expected_request_has_no_failure() {
    assert_eq!(failure(QUERY), "");
}

#[test]
fn the_order_of_parameters_does_not_count() {
    let (first, rest) = QUERY.split_once('&').expect("two parameters");
    assert_eq!(failure(&format!("{rest}&{first}")), "");
}

#[test]
fn each_difference_is_reported() {
    let other = |from: &str, to: &str| failure(&QUERY.replace(from, to));
    assert_eq!(other("Region=bj", "Region=gz"), "request 1: the parameter Region must be `bj`, is `gz`");
    assert_eq!(other("Region=bj&", ""), "request 1: the parameter Region=`bj` is missing");
    assert_eq!(other("Region=bj", "Region=bj&limit=1"), "request 1: the parameter limit=`1` is unexpected");
    assert_eq!(other("Region=bj", "Region=gz&Region=bj"), "request 1: 8 parameters have 7 names");
    assert_eq!(other("Nonce=11886", "Nonce=1"), "request 1: the parameter Nonce must be `11886`, is `1`");
    assert!(other("Region=bj", "Region=%ff").starts_with("request 1: it cannot be read: "));
    let signature = other("Signature=1S", "Signature=1s");
    assert!(
        signature.starts_with("request 1: the signature must be `1SDLks1kgPHRSZ9KxtuWwguHgvI=`, is `1sDL"),
        "{signature}"
    );
}

#[test]
fn missing_and_unexpected_requests_are_reported() {
    let none = client(json!({}));
    assert_eq!(failures(&none, &[]), ["request 1 was not sent"]);
    let twice = failures(&none, &[get(EXPECTED_HOST, QUERY), get(EXPECTED_HOST, QUERY)]);
    assert_eq!(twice.len(), 1);
    assert!(twice.concat().starts_with("request 2 is unexpected: GET /v2/index.php?Action="), "{twice:?}");
}

#[test]
fn another_host_is_a_failure_except_for_the_signed_address_of_the_service() {
    let none = client(json!({}));
    let other = failures(&none, &[get("cvm.api.qcloud.com", QUERY)]);
    assert_eq!(other, ["request 1: the host must be `eip.api.qcloud.com`, is `cvm.api.qcloud.com`"]);
    let own = failures(&none, &[get("127.0.0.1:1", QUERY)]).concat();
    assert!(own.contains("the signature must be") && own.contains("for the host `127.0.0.1:1`"), "{own}");
}

#[test]
fn added_parameters_are_signed_too() {
    let adds = client(json!({ "adds": ["Language"] }));
    let failure = failures(&adds, &[get(EXPECTED_HOST, &format!("{QUERY}&Language=en"))]).concat();
    assert!(failure.contains("the signature must be") && failure.contains("the request as it was sent"), "{failure}");
}

/// Compares an outcome with the expected one.
fn outcome(client: &ClientInfo, expected: Value, actual: Value) -> Option<String> {
    let actual = actual.as_object().cloned().unwrap_or_else(Map::new);
    outcome::failure(&expected, &actual, client, &["0000-00-00 00:00".to_owned()])
}

#[test]
fn only_absent_null_and_empty_members_are_equal() {
    let none = client(json!({}));
    let expected = json!({ "response": { "a": 1, "b": [{ "c": "x" }], "t": "2016-12-02 08:22:40" } });
    let same = json!({
        "id": "x",
        "response": {
            "a": 1,
            "b": [{ "c": "x", "d": null }],
            "e": [],
            "f": {},
            "g": "0000-00-00 00:00",
            "t": "2016-12-02T00:22:40Z",
            "ConformanceUnknown": 7,
        },
    });
    assert_eq!(outcome(&none, expected.clone(), same), None);
    for other in [
        json!({ "response": { "a": "1", "b": [{ "c": "x" }], "t": "2016-12-02 08:22:40" } }),
        json!({ "response": { "a": 1, "b": [{ "c": "" }], "t": "2016-12-02 08:22:40" } }),
        json!({ "response": { "a": 1, "b": [{ "c": "x" }, {}], "t": "2016-12-02 08:22:40" } }),
        json!({ "response": { "a": 1, "b": [{ "c": "x" }], "e": false, "t": "2016-12-02 08:22:40" } }),
        json!({ "response": { "a": 1, "b": [{ "c": "x" }], "t": "2016-12-02T08:22:40Z" } }),
        json!({ "response": { "a": 1, "b": [{ "c": "x" }] } }),
        json!({ "error": { "kind": "service" } }),
        json!({}),
    ] {
        assert!(outcome(&none, expected.clone(), other.clone()).is_some(), "{other}");
    }
}

#[test]
fn only_expected_members_of_errors_that_the_client_has_are_compared() {
    let expected = json!({ "error": { "kind": "service", "code": "4000", "is": ["auth"] } });
    let actual =
        |code: &str, is: Value| json!({ "error": { "kind": "service", "code": code, "is": is, "text": "for people" } });
    let none = client(json!({}));
    assert_eq!(outcome(&none, expected.clone(), actual("4000", json!(["auth", "of our own"]))), None);
    assert!(outcome(&none, expected.clone(), actual("4000", json!(["auth", "server"]))).is_some());
    assert!(outcome(&none, expected.clone(), actual("4001", json!(["auth"]))).is_some());
    let plain = client(json!({ "without": { "is": "no predicates" } }));
    assert_eq!(outcome(&plain, expected.clone(), actual("4000", json!([]))), None);
    assert!(outcome(&plain, expected, actual("4001", json!([]))).is_some());
}
