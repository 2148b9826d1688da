//! Invalid calls get the error code that the page of the action lists, and change nothing.

use crate::common;
mod legacy;
mod v2017_03_12;

use std::time::Duration;

use common::{Caller, current, http, legacy};
use serde_json::{Value, json};
use tencentcloud_fake::{FakeCloud, Settings};

/// Creates a running, hourly Linux instance with a cloud disk.
fn instance(cloud: &FakeCloud) -> String {
    let bought = current(cloud).ok(
        "RunInstances",
        json!({
            "Placement": { "Zone": "ap-guangzhou-2" },
            "ImageId": "img-31tjrtph",
            "SystemDisk": { "DiskType": "CLOUD_BASIC" },
            "InternetAccessible": { "InternetMaxBandwidthOut": 5 },
        }),
    );
    cloud.advance_clock(Duration::from_secs(2));
    bought["InstanceIdSet"][0].as_str().expect("an id").to_owned()
}

fn expect(caller: &Caller<'_>, cases: &[(&str, Value, &str)]) {
    let mut wrong = Vec::new();
    for (action, parameters, expected) in cases {
        let code = caller.refused(action, parameters.clone());
        if code != *expected {
            wrong.push(format!("{action} {parameters}: {code}, not {expected}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn quotas_balance_and_idempotency_tokens() {
    let settings = Settings { instance_quota: 2, balance: Some(10_000), ..Settings::default() };
    let cloud = FakeCloud::start_with(settings).expect("the fake starts");
    cloud.stop_clock();
    let api = current(&cloud);
    let run = |token: &str, count: i64| json!({ "Placement": { "Zone": "ap-guangzhou-2" }, "ImageId": "img-31tjrtph", "InstanceCount": count, "ClientToken": token });
    let bought = api.ok("RunInstances", run("a", 2));
    assert_eq!(api.ok("RunInstances", run("a", 2))["InstanceIdSet"], bought["InstanceIdSet"]);
    assert_eq!(api.refused("RunInstances", run("b", 1)), "InstancesQuotaLimitExceeded");
    assert_eq!(api.ok("DescribeInstances", json!({}))["TotalCount"], 2);
    let prepaid = json!({
        "cpu": 1, "mem": 1, "imageId": "img-31tjrtph", "period": 36, "storageSize": 0,
    });
    let mut old = legacy(&cloud);
    old.region = "sh";
    let body = old.call("RunInstances", prepaid.clone());
    assert_eq!(
        (&body["code"], &body["codeDesc"]),
        (&json!(5300), &json!("OperationConstraints.AccountBalanceNotEnough"))
    );
    assert_eq!(old.ok("DescribeInstances", json!({}))["totalCount"], 0);
    let (status, _) = http::control(cloud.address(), "POST", "/_fake/account", r#"{"balance": null}"#);
    assert_eq!(status, 200);
    old.ok("RunInstances", prepaid);
    for expected in [5, 10, 15, 20] {
        let addresses = api.ok("AllocateAddresses", json!({ "AddressCount": 5 }));
        assert_eq!(addresses["AddressSet"].as_array().map(Vec::len), Some(5));
        assert_eq!(api.ok("DescribeAddresses", json!({}))["TotalCount"], expected);
    }
    assert_eq!(api.refused("AllocateAddresses", json!({})), "AddressQuotaLimitExceeded");
    // Addresses are released and allocated again until the daily quota is reached, which is reset the next day.
    cloud.advance_clock(Duration::from_secs(1));
    let turn = |api: &Caller<'_>, count: i64| {
        let list = api.ok("DescribeAddresses", json!({ "Limit": count }));
        let ids: Vec<&Value> =
            list["AddressSet"].as_array().expect("a list").iter().map(|own| &own["AddressId"]).collect();
        api.ok("ReleaseAddresses", json!({ "AddressIds": ids }));
        cloud.advance_clock(Duration::from_secs(1));
    };
    turn(&api, 20);
    for _ in 0..4 {
        api.ok("AllocateAddresses", json!({ "AddressCount": 5 }));
        cloud.advance_clock(Duration::from_secs(1));
    }
    turn(&api, 1);
    assert_eq!(api.refused("AllocateAddresses", json!({})), "AddressQuotaLimitExceeded.DailyAllocate");
    cloud.advance_clock(Duration::from_secs(24 * 3600));
    api.ok("AllocateAddresses", json!({}));
}

#[test]
fn rate_limits() {
    let settings = Settings { rate_limit: true, ..Settings::default() };
    let cloud = FakeCloud::start_with(settings).expect("the fake starts");
    cloud.stop_clock();
    let api = current(&cloud);
    for _ in 0..100 {
        api.ok("DescribeRegions", json!({}));
    }
    assert_eq!(api.refused("DescribeRegions", json!({})), "InvalidRequest.LimitExceeded");
    api.ok("DescribeZones", json!({}));
    cloud.advance_clock(Duration::from_secs(60));
    api.ok("DescribeRegions", json!({}));
}
