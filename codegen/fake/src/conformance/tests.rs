//! Requests written by hand, and what the judge says of them.
#![allow(clippy::expect_used, reason = "a failed expectation here is a failed test")]

use hyper::{
    HeaderMap, Uri,
    body::Bytes,
    header::{HOST, HeaderValue},
};
use serde_json::{Map, Value, json};

use super::{client::Hello, kit::Kit, outcome, requests::Judge, service::Seen};

const CASE: &str = "v2/CreateEip/example-1/sha1-get";
const QUERY: &str = "Action=CreateEip&Nonce=11886&Region=bj&SecretId=AKIDEXAMPLE&SignatureMethod=HmacSHA1&Timestamp=1500000000\
                     &Signature=1SDLks1kgPHRSZ9KxtuWwguHgvI%3D";
const HOST_DUE: &str = "eip.api.qcloud.com";

fn hello(members: Value) -> Hello {
    let mut all = json!({ "client": "by hand" });
    for (name, value) in members.as_object().into_iter().flatten() {
        all[name] = value.clone();
    }
    serde_json::from_value(all).expect("a first line")
}

fn get(host: &'static str, query: &str) -> Seen {
    let uri = format!("/v2/index.php?{query}").parse::<Uri>().expect("a URI");
    let headers = HeaderMap::from_iter([(HOST, HeaderValue::from_static(host))]);
    Seen { method: "GET".to_owned(), uri, headers, body: Bytes::new() }
}

/// What is wrong when these requests come.
fn faults(hello: &Hello, seen: &[Seen]) -> Vec<String> {
    let kits = Kit::read(&[]).expect("the built-in kits");
    let kit = kits.first().expect("a kit");
    let case = kit.cases.iter().find(|case| case.id == CASE).expect("the case");
    Judge { kit, case, hello, address: "127.0.0.1:1" }.faults(seen)
}

fn fault(query: &str) -> String {
    faults(&hello(json!({})), &[get(HOST_DUE, query)]).join("\n")
}

#[test]
fn what_is_due_has_no_fault() {
    assert_eq!(fault(QUERY), "");
}

#[test]
fn the_order_of_parameters_does_not_count() {
    let (first, rest) = QUERY.split_once('&').expect("two parameters");
    assert_eq!(fault(&format!("{rest}&{first}")), "");
}

#[test]
fn each_difference_is_told() {
    let other = |from: &str, to: &str| fault(&QUERY.replace(from, to));
    assert_eq!(other("Region=bj", "Region=gz"), "request 1: the parameter Region must be `bj`, is `gz`");
    assert_eq!(other("Region=bj&", ""), "request 1: the parameter Region=`bj` is missing");
    assert_eq!(other("Region=bj", "Region=bj&limit=1"), "request 1: the parameter limit=`1` is one too many");
    assert_eq!(other("Region=bj", "Region=gz&Region=bj"), "request 1: 8 parameters have 7 names");
    assert_eq!(other("Nonce=11886", "Nonce=1"), "request 1: the parameter Nonce must be `11886`, is `1`");
    assert!(other("Region=bj", "Region=%ff").starts_with("request 1: it cannot be read: "));
    let signature = other("Signature=1S", "Signature=1s");
    assert!(
        signature.starts_with("request 1: the signature must be `1SDLks1kgPHRSZ9KxtuWwguHgvI=`, is `1sDL"),
        "{signature}"
    );
    assert!(signature.contains("\nGETeip.api.qcloud.com/v2/index.php?Action=CreateEip&Nonce=11886&"), "{signature}");
}

#[test]
fn what_does_not_come_and_what_comes_too_often_is_told() {
    let none = hello(json!({}));
    assert_eq!(faults(&none, &[]), ["request 1 was not sent"]);
    let twice = faults(&none, &[get(HOST_DUE, QUERY), get(HOST_DUE, QUERY)]);
    assert_eq!(twice.len(), 1);
    assert!(twice.concat().starts_with("request 2 is one too many: GET /v2/index.php?Action="), "{twice:?}");
}

#[test]
fn another_host_is_a_fault_but_for_the_runner_s_own_which_is_signed_then() {
    let none = hello(json!({}));
    let other = faults(&none, &[get("cvm.api.qcloud.com", QUERY)]);
    assert_eq!(other, ["request 1: the host must be `eip.api.qcloud.com`, is `cvm.api.qcloud.com`"]);
    let own = faults(&none, &[get("127.0.0.1:1", QUERY)]).concat();
    assert!(own.contains("the signature must be") && own.contains("with the host `127.0.0.1:1`"), "{own}");
}

#[test]
fn what_a_client_adds_is_signed_too() {
    let adds = hello(json!({ "adds": ["Language"] }));
    let fault = faults(&adds, &[get(HOST_DUE, &format!("{QUERY}&Language=en"))]).concat();
    assert!(fault.contains("the signature must be") && fault.contains("the request as it was sent"), "{fault}");
}

/// What is wrong with an outcome.
fn outcome(hello: &Hello, due: Value, told: Value) -> Option<String> {
    let told = told.as_object().cloned().unwrap_or_else(Map::new);
    outcome::fault(&due, &told, hello)
}

#[test]
fn absent_and_null_and_empty_are_the_same_and_nothing_else_is() {
    let none = hello(json!({}));
    let due = json!({ "answer": { "a": 1, "b": [{ "c": "x" }] } });
    let same = json!({ "id": "x", "answer": { "a": 1, "b": [{ "c": "x", "d": null }], "e": [], "f": {}, "ConformanceUnknown": 7 } });
    assert_eq!(outcome(&none, due.clone(), same), None);
    for other in [
        json!({ "answer": { "a": "1", "b": [{ "c": "x" }] } }),
        json!({ "answer": { "a": 1, "b": [{ "c": "" }] } }),
        json!({ "answer": { "a": 1, "b": [{ "c": "x" }, {}] } }),
        json!({ "answer": { "a": 1, "b": [{ "c": "x" }], "e": false } }),
        json!({ "error": { "failure": "service" } }),
        json!({}),
    ] {
        assert!(outcome(&none, due.clone(), other.clone()).is_some(), "{other}");
    }
}

#[test]
fn of_an_error_counts_what_is_due_and_what_the_client_can_tell() {
    let due = json!({ "error": { "failure": "service", "code": "4000", "is": ["auth"] } });
    let told = |code: &str, is: Value| json!({ "error": { "failure": "service", "code": code, "is": is, "text": "for people" } });
    let none = hello(json!({}));
    assert_eq!(outcome(&none, due.clone(), told("4000", json!(["auth", "of our own"]))), None);
    assert!(outcome(&none, due.clone(), told("4000", json!(["auth", "server"]))).is_some());
    assert!(outcome(&none, due.clone(), told("4001", json!(["auth"]))).is_some());
    let plain = hello(json!({ "without": { "is": "no predicates" } }));
    assert_eq!(outcome(&plain, due.clone(), told("4000", json!([]))), None);
    assert!(outcome(&plain, due, told("4001", json!([]))).is_some());
}
