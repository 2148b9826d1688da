//! Signatures, keys, clocks and nonces.

use crate::common;

use common::{CURRENT_FORMATS, CallFormat, Caller, LEGACY_FORMATS, current, http, legacy, start, unix_seconds};
use serde_json::json;
use tencentcloud_core::sign::{SignatureMethod, percent_encode, version1};
use tencentcloud_fake::{FakeCloud, Settings};

type Change = fn(&mut Caller<'_>);

#[test]
fn each_signature_is_verified() {
    let cloud = start();
    let wrong_key: Change = |caller| caller.secret_key.push('x');
    let wrong_id: Change = |caller| caller.secret_id.push('x');
    let late: Change = |caller| caller.skew = -301;
    let early: Change = |caller| caller.skew = 320;
    let token: Change = |caller| caller.token = Some("t".to_owned());
    let cases = [
        (wrong_key, "InvalidParameter.SignatureFailure", "4100"),
        (wrong_id, "InvalidParameter.SecretIdNotFound", "4104"),
        (late, "InvalidRequest.ReplayAttack", "4200"),
        (early, "InvalidRequest.ReplayAttack", "4500"),
        (token, "InvalidRequest.TokenCheckFailed", "4105"),
    ];
    let none: Change = |_| {};
    let almost: Change = |caller| caller.skew = -290;
    for format in CURRENT_FORMATS {
        let call = |change: Change| {
            let mut caller = Caller { format, ..current(&cloud) };
            change(&mut caller);
            common::code(&caller.call("AllocateAddresses", json!({})))
        };
        for (change, expected, _) in cases {
            assert_eq!(call(change).as_deref(), Some(expected), "{format:?}");
        }
        assert_eq!((call(none), call(almost)), (None, None), "{format:?}");
    }
    for format in LEGACY_FORMATS {
        let call = |change: Change| {
            let mut caller = Caller { format, ..legacy(&cloud) };
            change(&mut caller);
            common::code(&caller.call("CreateKeyPair", json!({ "keyName": format!("key_{}", unique()) })))
        };
        for (change, _, expected) in cases {
            assert_eq!(call(change).as_deref(), Some(expected), "{format:?}");
        }
        assert_eq!((call(none), call(almost)), (None, None), "{format:?}");
    }
    // Rejected calls have changed nothing.
    assert_eq!(current(&cloud).ok("DescribeAddresses", json!({}))["TotalCount"], 2 * CURRENT_FORMATS.len());
    assert_eq!(current(&cloud).ok("DescribeKeyPairs", json!({}))["TotalCount"], 2 * LEGACY_FORMATS.len());
}

fn unique() -> usize {
    static NEXT: std::sync::atomic::AtomicUsize = std::sync::atomic::AtomicUsize::new(0);
    NEXT.fetch_add(1, std::sync::atomic::Ordering::Relaxed)
}

#[test]
fn a_nonce_counts_once() {
    let cloud = start();
    for (caller, expected) in [(current(&cloud), "InvalidRequest.ReplayAttack"), (legacy(&cloud), "4500")] {
        let caller = Caller {
            format: CallFormat::Form(SignatureMethod::HmacSha1),
            nonce: Some(424_242),
            skew: expected.len() as i64,
            ..caller
        };
        let action = if caller.version.is_some() { "DescribeRegions" } else { "DescribeEipQuota" };
        // The second of two equal calls within a second is a replay. If a new second begins in between, the third
        // one is.
        let codes: Vec<_> = (0..3).map(|_| common::code(&caller.call(action, json!({})))).collect();
        assert_eq!(codes.first(), Some(&None));
        assert!(codes.contains(&Some(expected.to_owned())), "{codes:?}");
    }
}

#[test]
fn the_service_clock_can_be_skewed() {
    let cloud = start();
    cloud.set_skew(3600);
    let api = current(&cloud);
    assert_eq!(api.refused("DescribeRegions", json!({})), "InvalidRequest.ReplayAttack");
    let ahead = Caller { skew: 3600, ..current(&cloud) };
    ahead.ok("DescribeRegions", json!({}));
    let response = ahead.send("DescribeRegions", json!({}));
    let date = response.header("date").expect("a date").to_owned();
    let hour = (unix_seconds() + 3600) / 3600 % 24;
    assert!(date.contains(&format!(" {hour:02}:")), "{date}");
    // The clock of the resources is another one.
    cloud.set_skew(0);
    cloud.advance_clock(std::time::Duration::from_secs(365 * 24 * 3600));
    api.ok("DescribeRegions", json!({}));
}

#[test]
fn a_temporary_key_needs_its_token() {
    let settings = Settings { token: Some("TOKEN".to_owned()), ..Settings::default() };
    let cloud = FakeCloud::start_with(settings).expect("the fake starts");
    for format in CURRENT_FORMATS {
        let with = |token: Option<&str>| Caller { format, token: token.map(str::to_owned), ..current(&cloud) };
        with(Some("TOKEN")).ok("DescribeRegions", json!({}));
        for token in [None, Some("OTHER")] {
            assert_eq!(with(token).refused("DescribeRegions", json!({})), "InvalidRequest.TokenCheckFailed");
        }
    }
}

/// Sends pairs by GET with the signature of `text`.
fn send_signed(cloud: &FakeCloud, host: &str, pairs: &[(&str, &str)], text: &str) -> serde_json::Value {
    let signature = version1::signature(SignatureMethod::HmacSha1, "SECRETEXAMPLE", text);
    let mut query: String = pairs.iter().map(|(name, value)| format!("{name}={}&", percent_encode(value))).collect();
    query.push_str(&format!("Signature={}", percent_encode(&signature)));
    let request = format!("GET /v2/index.php?{query} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
    http::read(&http::raw(cloud.address(), request.as_bytes())).expect("a response").json()
}

#[test]
fn differences_between_clients_are_accepted() {
    let cloud = start();
    let now = unix_seconds().to_string();
    let address = cloud.address().to_string();
    let pairs = |nonce: &'static str| {
        [
            ("Action", "DescribeRegions"),
            ("Nonce", nonce),
            ("SecretId", "AKIDEXAMPLE"),
            ("Timestamp", now.as_str()),
            ("Version", "2017-03-12"),
            ("Zone.Name", "a+b c"),
            ("Zone_Id", "1"),
        ]
    };
    let dotted = |nonce| {
        let pairs = pairs(nonce).map(|(name, value)| format!("{}={value}", name.replace('_', ".")));
        let mut pairs = pairs.to_vec();
        pairs.sort();
        pairs.join("&")
    };
    let plain = |nonce| pairs(nonce).map(|(name, value)| format!("{name}={value}")).join("&");
    let named = "cvm.api.qcloud.com";
    let cases = [
        // A name with an underscore, signed with a dot and as it is.
        (address.as_str(), format!("GET{address}/v2/index.php?{}", dotted("1")), "1", true),
        (&address, format!("GET{address}/v2/index.php?{}", plain("2")), "2", true),
        // The host without its port, and one that is only in the header.
        (&address, format!("GET127.0.0.1/v2/index.php?{}", plain("3")), "3", true),
        (named, format!("GET{named}/v2/index.php?{}", plain("4")), "4", true),
        (&address, format!("GET{named}/v2/index.php?{}", plain("5")), "5", false),
        (&address, format!("POST{address}/v2/index.php?{}", plain("6")), "6", false),
        (&address, format!("GET{address}/?{}", plain("7")), "7", false),
    ];
    for (host, text, nonce, works) in cases {
        let body = send_signed(&cloud, host, &pairs(nonce), &text);
        let expected = if works { None } else { Some("InvalidParameter.SignatureFailure".to_owned()) };
        assert_eq!(common::code(&body), expected, "{text}");
    }
}

#[test]
fn tc3_is_checked_part_by_part() {
    let cloud = start();
    let address = cloud.address().to_string();
    let send = |change: fn(String) -> String, content_type: &str, action: &str| {
        let timestamp = unix_seconds();
        let request = tencentcloud_core::sign::tc3::Request {
            method: "POST",
            host: &address,
            path: "/",
            query: "",
            content_type: "application/json; charset=utf-8",
            payload: b"{}",
            service: "cvm",
            timestamp,
        };
        let signature = request.signature("SECRETEXAMPLE", &request.string_to_sign());
        let authorization = change(request.authorization("AKIDEXAMPLE", &signature));
        let timestamp = timestamp.to_string();
        let headers = [
            ("Authorization", authorization.as_str()),
            ("Content-Type", content_type),
            ("X-TC-Action", action),
            ("X-TC-Version", "2017-03-12"),
            ("X-TC-Timestamp", timestamp.as_str()),
            ("X-TC-Region", "ap-guangzhou"),
        ];
        common::code(&http::send(cloud.address(), "POST", "/", &headers, b"{}").json())
    };
    let same = |text: String| text;
    let json = "application/json; charset=utf-8";
    assert_eq!(send(same, json, "DescribeZones"), None);
    // The value of a header is signed in lower case.
    assert_eq!(send(same, "application/JSON; charset=UTF-8", "DescribeZones"), None);
    let refused = Some("InvalidParameter.SignatureFailure".to_owned());
    assert_eq!(send(same, "application/json", "DescribeZones"), refused);
    // The scope has the service of the action.
    assert_eq!(send(same, json, "AllocateAddresses"), refused);
    let changes: [fn(String) -> String; 7] = [
        |text| text.replace("content-type;host", "host"),
        |text| text.replace("content-type;host", "content-type;host;x-tc-action"),
        |text| text.replace("tc3_request", "tc4_request"),
        |text| text.replace("/cvm/", "/vpc/"),
        |text| text.replace("Signature=", "Signature=0"),
        |text| text.replace("Credential=", "Credentials="),
        |text| text.split(',').next().unwrap_or_default().to_owned(),
    ];
    for change in changes {
        assert_eq!(
            send(change, json, "DescribeZones"),
            refused,
            "{}",
            change("TC3 Credential=a/b/cvm/tc3_request".to_owned())
        );
    }
}
