//! Hostile input: the fake keeps serving, and nothing changes.

use crate::common;

use std::{
    io::{Read, Write},
    net::TcpStream,
    time::{Duration, Instant},
};

use common::{current, http, legacy, model, start};
use serde_json::{Value, json};
use tencentcloud_core::sign::SignatureMethod;
use tencentcloud_fake::FakeCloud;

fn still_serves(cloud: &FakeCloud) {
    assert_eq!(current(cloud).ok("DescribeAddresses", json!({}))["TotalCount"], 0);
}

#[test]
fn malformed_http() {
    let cloud = start();
    let long = "x".repeat(600_000);
    let headers: String = (0..200).map(|at| format!("X-{at}: y\r\n")).collect();
    let requests: Vec<Vec<u8>> = vec![
        b"\r\n\r\n".to_vec(),
        b"\0\0\0\0\0\0\0\0".to_vec(),
        b"GET\r\n\r\n".to_vec(),
        b"GET / HTTP/9.9\r\n\r\n".to_vec(),
        b"GET / HTTP/1.1\r\nHost\r\n\r\n".to_vec(),
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03".to_vec(),
        format!("GET /{long} HTTP/1.1\r\nHost: a\r\n\r\n").into_bytes(),
        format!("GET / HTTP/1.1\r\nHost: a\r\nX: {long}\r\n\r\n").into_bytes(),
        format!("GET / HTTP/1.1\r\nHost: a\r\n{headers}\r\n").into_bytes(),
        b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -5\r\n\r\n".to_vec(),
        b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello".to_vec(),
        b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzzz\r\n".to_vec(),
        b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n".to_vec(),
    ];
    for request in requests {
        let response = http::raw_to_the_end(cloud.address(), &request);
        let status = http::read(&response).map(|response| response.status);
        assert!(status.is_none_or(|status| status >= 400), "{:?}: {status:?}", &request[..20.min(request.len())]);
        still_serves(&cloud);
    }
    for (method, target) in [("PUT", "/"), ("DELETE", "/v2/index.php"), ("CONNECT", "a:443"), ("GET", "/etc/passwd")] {
        let status = http::send(cloud.address(), method, target, &[], b"").status;
        assert!((400..500).contains(&status), "{method} {target}: {status}");
    }
    let large = format!("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: {}\r\n\r\n", 11 << 20);
    let mut bytes = large.into_bytes();
    bytes.resize(bytes.len() + (11 << 20), b'a');
    let status = http::read(&http::raw(cloud.address(), &bytes)).map(|response| response.status);
    // The response may be lost with the connection that the client still writes to.
    assert!(status.is_none_or(|status| status == 413), "{status:?}");
    still_serves(&cloud);
}

#[test]
fn strange_parameters() {
    let cloud = start();
    let get = |query: &str| {
        let response = http::send(cloud.address(), "GET", &format!("/v2/index.php?{query}"), &[], b"");
        common::code(&response.json())
    };
    let refused = Some("InvalidParameter".to_owned());
    for query in [
        "Version=2017-03-12&Action=%",
        "Version=2017-03-12&%zz=%",
        "Version=2017-03-12&Action=%ff%fe",
        "Version=2017-03-12&=&=&&&",
    ] {
        assert_eq!(get(query), refused, "{query}");
    }
    for query in ["", "&&&&", "Action", "Action=%F0%9F", "a=b=c=d", "%00=%00"] {
        assert_eq!(get(query).as_deref(), Some("4000"), "{query}");
    }
    let post = |body: &[u8]| {
        let headers = [("Content-Type", "application/json"), ("X-TC-Version", "2017-03-12")];
        http::send(cloud.address(), "POST", "/", &headers, body).status
    };
    let form = |body: &[u8]| {
        let headers = [("Content-Type", "application/x-www-form-urlencoded")];
        common::code(&http::send(cloud.address(), "POST", "/v2/index.php", &headers, body).json())
    };
    assert_eq!(form(b"Version=2017-03-12&Action=\xff\xfe"), refused);
    assert_eq!(form(b"\xc3\x28=\xf0\x9f").as_deref(), Some("4000"));
    assert_eq!(form(&[0; 1000]).as_deref(), Some("4000"));
    let deep = "[".repeat(100_000);
    for body in [&b"{"[..], b"[]", b"null", b"\xff\xfe", b"{\"a\":1e999}", deep.as_bytes()] {
        assert_eq!(post(body), 200);
    }
    still_serves(&cloud);
}

#[test]
fn many_and_deep_parameters_that_are_signed() {
    let cloud = start();
    let send = |pairs: Vec<(String, String)>| {
        let before = Instant::now();
        let response = legacy(&cloud).send_pairs("DescribeEip", "POST", SignatureMethod::HmacSha1, pairs);
        assert!(before.elapsed() < Duration::from_secs(5), "{:?}", before.elapsed());
        response.json()
    };
    let pair = |name: String| (name, "eip-11112222".to_owned());
    let many = send((0..10_000).map(|at| pair(format!("eipIds.{at}"))).collect());
    assert_eq!(many["totalCount"], 0);
    assert_eq!(cloud.requests().last().expect("a call").parameters["eipIds"].as_array().map(Vec::len), Some(10_000));
    assert_eq!(send((0..10_000).map(|at| pair(format!("no{at}"))).collect())["code"], 0);
    assert_eq!(send(vec![pair("a.".repeat(100_000))])["code"], 0);
    assert_eq!(send(vec![pair("eipIds.0".to_owned() + &".0".repeat(100_000))])["code"], 0);
    assert_eq!(send(vec![pair("eipIds.4294967296".to_owned())])["code"], 4000);
    assert_eq!(send(vec![pair("eipIds.4294967295".to_owned())])["code"], 4000);
    assert_eq!(send(vec![pair("eipIds".to_owned())])["code"], 4000);
    assert_eq!(send(vec![pair("eipIds.".to_owned())])["code"], 4000);
    assert_eq!(send(vec![("limit".to_owned(), "99999999999999999999".to_owned())])["code"], 4000);
    assert_eq!(send(vec![("limit".to_owned(), "-1".to_owned())])["code"], 4000);
    assert_eq!(send(vec![("offset".to_owned(), i64::MAX.to_string())])["totalCount"], 0);
    let group = |name: &str, value: i64| {
        let pairs = vec![(name.to_owned(), value.to_string()), ("limit".to_owned(), i64::MAX.to_string())];
        legacy(&cloud).send_pairs("DescribeSecurityGroupEx", "GET", SignatureMethod::HmacSha1, pairs).json()
    };
    assert_eq!(group("offset", i64::MAX)["data"]["detail"], json!([]));
    // Deep JSON is rejected by the parser before the stack overflows.
    let mut deep = json!(1);
    for _ in 0..120 {
        deep = json!({ "Filters": [deep] });
    }
    assert!(current(&cloud).call("DescribeAddresses", deep).is_object());
    still_serves(&cloud);
}

/// The resources that a caller can list.
fn resources(cloud: &FakeCloud) -> Vec<Value> {
    let lists = ["DescribeInstances", "DescribeImages", "DescribeKeyPairs", "DescribeAddresses"];
    let lists = lists.map(|action| current(cloud).ok(action, json!({ "Limit": 100 })));
    let groups = legacy(cloud).ok("DescribeSecurityGroupEx", json!({}));
    let mut all: Vec<Value> = lists.into_iter().chain([groups]).collect();
    all.iter_mut().filter_map(Value::as_object_mut).for_each(|list| drop(list.remove("RequestId")));
    all
}

#[test]
fn a_bad_signature_never_changes_state() {
    let cloud = start();
    cloud.stop_clock();
    let run = json!({ "Placement": { "Zone": "ap-guangzhou-2" }, "ImageId": "img-31tjrtph" });
    let api = current(&cloud);
    let own = api.ok("RunInstances", run)["InstanceIdSet"][0].clone();
    let address = api.ok("AllocateAddresses", json!({}))["AddressSet"][0].clone();
    let key = api.ok("CreateKeyPair", json!({ "KeyName": "one", "ProjectId": 0 }))["KeyPair"]["KeyId"].clone();
    let group = legacy(&cloud).ok("CreateSecurityGroup", json!({ "sgName": "one" }))["data"]["sgId"].clone();
    cloud.advance_clock(Duration::from_secs(2));
    let before = resources(&cloud);
    // Calls that would succeed with a valid signature.
    let effective = [
        ("RunInstances", json!({ "Placement": { "Zone": "ap-guangzhou-2" }, "ImageId": "img-31tjrtph" })),
        ("StopInstances", json!({ "InstanceIds": [own] })),
        ("TerminateInstances", json!({ "InstanceIds": [own] })),
        ("ModifyInstancesAttribute", json!({ "InstanceIds": [own], "InstanceName": "theirs" })),
        ("AllocateAddresses", json!({})),
        ("ReleaseAddresses", json!({ "AddressIds": [address] })),
        ("DeleteKeyPairs", json!({ "KeyIds": [key] })),
    ];
    let apis = [
        (current(&cloud), &common::CURRENT_FORMATS[..], "InvalidParameter.SignatureFailure"),
        (legacy(&cloud), &common::LEGACY_FORMATS[..], "4100"),
    ];
    let mut refused = 0;
    for (mut caller, formats, expected) in apis {
        let api = model::api(caller.version);
        let documented = model::actions(&api).iter().map(|action| {
            let parameters = action["examples"][0]["request"].clone();
            (model::wire(action), parameters)
        });
        let own = match caller.version {
            None => vec![("DeleteSecurityGroup", json!({ "sgId": group }))],
            Some(_) => effective.to_vec(),
        };
        for (action, parameters) in documented.chain(own) {
            for &format in formats {
                caller.format = format;
                for secret_key in ["", "SECRETEXAMPL", "secretexample"] {
                    caller.secret_key = secret_key.to_owned();
                    assert_eq!(caller.refused(action, parameters.clone()), expected, "{action} as {format:?}");
                    refused += 1;
                }
            }
        }
    }
    let unsigned = http::send(cloud.address(), "GET", "/v2/index.php?Action=CreateEip&Region=gz", &[], b"");
    assert_eq!(common::code(&unsigned.json()).as_deref(), Some("4000"));
    println!("{refused} calls with bad signatures refused");
    assert_eq!(resources(&cloud), before);
    // The same calls succeed with a valid signature.
    for (action, parameters) in &effective[..2] {
        api.ok(action, parameters.clone());
    }
    assert_ne!(resources(&cloud), before);
}

#[test]
fn a_thousand_idle_and_a_hundred_slow_connections() {
    let cloud = start();
    let idle: Vec<TcpStream> = (0..1000).map(|_| TcpStream::connect(cloud.address()).expect("it connects")).collect();
    let mut slow: Vec<TcpStream> =
        (0..100).map(|_| TcpStream::connect(cloud.address()).expect("it connects")).collect();
    for byte in b"GET /v2/index" {
        for stream in &mut slow {
            stream.write_all(&[*byte]).expect("it is taken");
        }
        let before = Instant::now();
        still_serves(&cloud);
        assert!(before.elapsed() < Duration::from_secs(2), "{:?}", before.elapsed());
    }
    drop((idle, slow));
    still_serves(&cloud);
}

#[test]
fn connections_end_with_the_fake() {
    let cloud = start();
    let mut stream = TcpStream::connect(cloud.address()).expect("it connects");
    stream.set_read_timeout(Some(Duration::from_secs(5))).expect("it is set");
    still_serves(&cloud);
    drop(cloud);
    assert!(matches!(stream.read(&mut [0; 1]), Ok(0) | Err(_)));
}

#[test]
fn listens_on_loopback_by_default() {
    assert!(start().address().ip().is_loopback());
}
