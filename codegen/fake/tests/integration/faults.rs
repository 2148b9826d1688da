//! Fault injection, recorded calls and control endpoints.

use crate::common;

use std::time::{Duration, Instant};

use common::{CallFormat, Caller, current, http, legacy, start};
use serde_json::{Value, json};
use tencentcloud_core::sign::{SignatureMethod, percent_encode, version1};
use tencentcloud_fake::{Fault, FaultKind};

fn addresses(api: &Caller<'_>) -> Value {
    api.ok("DescribeAddresses", json!({}))["TotalCount"].clone()
}

#[test]
fn injected_codes_have_the_envelope_of_the_api_version_and_prevent_execution() {
    let cloud = start();
    cloud.fail(Fault::next("AllocateAddresses", FaultKind::Code("InternalServerError".to_owned())).times(2));
    cloud.fail(Fault { action: None, times: 1, kind: FaultKind::Code("4400".to_owned()), executed: false });
    let api = current(&cloud);
    assert_eq!(api.refused("AllocateAddresses", json!({})), "InternalServerError");
    assert_eq!(api.refused("AllocateAddresses", json!({})), "InternalServerError");
    let body = legacy(&cloud).call("DescribeEipQuota", json!({}));
    assert_eq!((&body["code"], &body["codeDesc"]), (&json!(4400), &json!("QuotaExceeded")));
    assert_eq!(addresses(&api), 0);
    api.ok("AllocateAddresses", json!({}));
    assert_eq!(addresses(&api), 1);
}

#[test]
fn a_response_can_be_lost_after_execution() {
    let cloud = start();
    let api = current(&cloud);
    let kinds = || {
        [FaultKind::Code("InternalServerError".to_owned()), FaultKind::Status(502), FaultKind::Reset]
            .into_iter()
            .enumerate()
    };
    for (at, fault) in kinds() {
        cloud.fail(Fault::next("AllocateAddresses", fault.clone()));
        let response = api.send("AllocateAddresses", json!({}));
        assert_eq!((addresses(&api), response.status), (json!(0), [200, 502, 0][at]), "{fault:?}");
    }
    for (at, fault) in kinds() {
        cloud.fail(Fault::next("AllocateAddresses", fault.clone()).after_execution());
        let response = api.send("AllocateAddresses", json!({}));
        assert_eq!((addresses(&api), response.status), (json!(at + 1), [200, 502, 0][at]), "{fault:?}");
    }
}

#[test]
fn responses_can_be_damaged() {
    let cloud = start();
    let api = current(&cloud);
    let whole = api.send("DescribeRegions", json!({})).body;
    cloud.fail(Fault::next("DescribeRegions", FaultKind::Truncate(100)));
    let cut = api.send("DescribeRegions", json!({}));
    assert_eq!((cut.status, cut.body.len()), (200, 100));
    assert_eq!(cut.header("content-length"), Some(whole.len().to_string().as_str()));
    cloud.fail(Fault::next("DescribeRegions", FaultKind::ContentType("text/html".to_owned())));
    assert_eq!(api.send("DescribeRegions", json!({})).header("content-type"), Some("text/html"));
    cloud.fail(Fault::next("DescribeRegions", FaultKind::Status(503)));
    assert_eq!(api.send("DescribeRegions", json!({})).status, 503);
    cloud.fail(Fault::next("DescribeRegions", FaultKind::Delay(Duration::from_millis(300))));
    let before = Instant::now();
    api.ok("DescribeRegions", json!({}));
    assert!(before.elapsed() >= Duration::from_millis(300));
}

#[test]
fn an_injected_reset_resets_the_connection() {
    let cloud = start();
    cloud.fail(Fault { action: None, times: 1, kind: FaultKind::Reset, executed: false });
    let api = Caller { format: CallFormat::Get(SignatureMethod::HmacSha1), ..current(&cloud) };
    let (host, now) = (cloud.address().to_string(), common::unix_seconds().to_string());
    let pairs = [
        ("Action", "DescribeRegions"),
        ("Nonce", "7000000"),
        ("SecretId", "AKIDEXAMPLE"),
        ("Timestamp", now.as_str()),
        ("Version", "2017-03-12"),
    ];
    let text = version1::string_to_sign("GET", &host, "/v2/index.php", &pairs);
    let signature = version1::signature(SignatureMethod::HmacSha1, "SECRETEXAMPLE", &text);
    let query: String = pairs.iter().map(|(name, value)| format!("{name}={value}&")).collect();
    let query = format!("{query}Signature={}", percent_encode(&signature));
    let request = format!("GET /v2/index.php?{query} HTTP/1.1\r\nHost: {host}\r\n\r\n");
    let (response, end) = http::exchange(cloud.address(), request.as_bytes());
    assert_eq!((response.len(), end.map_err(|error| error.kind())), (0, Err(std::io::ErrorKind::ConnectionReset)));
    api.ok("DescribeRegions", json!({}));
}

#[test]
fn records_show_what_was_sent_and_hide_secrets() {
    let cloud = start();
    let api = current(&cloud);
    let run = json!({
        "Placement": { "Zone": "ap-guangzhou-2" }, "ImageId": "img-31tjrtph",
        "LoginSettings": { "Password": "abc123ABC!@#" }, "Colour": "red", "Placement2": { "a": 1 },
    });
    let response = api.send("RunInstances", run);
    assert_eq!(response.header("x-fake-unknown"), Some("Colour, Placement2"));
    api.refused("StartInstances", json!({ "InstanceIds": ["ins-11112222"] }));
    legacy(&cloud).ok("DescribeEip", json!({ "status": [2, 4] }));
    let records = cloud.requests();
    let [run, start, eip] = records.as_slice() else { panic!("{records:?}") };
    assert_eq!(run.parameters["LoginSettings"]["Password"], "***");
    assert_eq!(run.unknown, ["Colour", "Placement2"]);
    assert_eq!((run.encoding, run.signature, run.api.as_str()), ("POST JSON", "TC3-HMAC-SHA256", "v2017-03-12"));
    assert_eq!(run.region.as_deref(), Some("ap-guangzhou"));
    assert_eq!(response.json()["Response"]["RequestId"], json!(run.request_id));
    assert_eq!(start.code.as_deref(), Some("InvalidInstanceId.NotFound"));
    assert_eq!((eip.encoding, eip.signature, eip.number), ("POST form", "HmacSHA256", 2));
    assert_eq!(eip.parameters["status"], json!([2, 4]));
    assert!(!format!("{records:?}").contains("abc123ABC"));
    let (_, body) = http::control(cloud.address(), "GET", "/_fake/requests", "");
    assert_eq!(body["requests"].as_array().map(Vec::len), Some(3));
    assert!(!body.to_string().contains("abc123ABC"));
}

#[test]
fn the_fake_is_controlled_over_http() {
    let cloud = start();
    let control = |method: &str, path: &str, body: &str| http::control(cloud.address(), method, path, body);
    let api = current(&cloud);
    let (status, _) =
        control("POST", "/_fake/faults", r#"{"action": "DescribeZones", "fault": {"code": "InternalServerError"}}"#);
    assert_eq!(status, 200);
    assert_eq!(control("GET", "/_fake/faults", "").1["faults"][0]["times"], 1);
    assert_eq!(api.refused("DescribeZones", json!({})), "InternalServerError");
    control("POST", "/_fake/faults", r#"{"fault": "reset"}"#);
    control("DELETE", "/_fake/faults", "");
    api.ok("DescribeZones", json!({}));
    let (status, error) = control("POST", "/_fake/faults", r#"{"fault": "explode"}"#);
    assert_eq!(status, 400);
    assert!(error["error"].as_str().expect("a string").contains("explode"), "{error}");
    let (_, clock) = control("POST", "/_fake/clock", r#"{"stop": true, "advance_milliseconds": 86400000}"#);
    assert_eq!(clock["stopped"], true);
    let ahead = clock["unix_milliseconds"].as_i64().expect("a time") / 1000 - common::unix_seconds();
    assert!((86_399..=86_401).contains(&ahead), "{ahead}");
    let (_, clock) = control("POST", "/_fake/clock", r#"{"stop": false}"#);
    assert_eq!(clock["stopped"], false);
    api.ok("AllocateAddresses", json!({}));
    assert_eq!(control("POST", "/_fake/reset", "").0, 200);
    assert_eq!(addresses(&api), 0);
    let (_, network) = control("GET", "/_fake/network", "");
    assert_eq!(network.as_array().map(Vec::len), Some(13));
    assert_eq!(control("GET", "/_fake/nothing", "").0, 404);
    control("DELETE", "/_fake/requests", "");
    assert!(cloud.requests().is_empty());
}

#[test]
fn the_same_seed_gives_the_same_ids() {
    let story = || {
        let cloud = start();
        let api = current(&cloud);
        let run = json!({ "Placement": { "Zone": "ap-guangzhou-2" }, "ImageId": "img-31tjrtph" });
        (api.call("RunInstances", run), api.call("AllocateAddresses", json!({})))
    };
    assert_eq!(story(), story());
}
