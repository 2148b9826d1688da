//! Numbers at the ends of their types: refused with the documented code, and the fake keeps serving.

use crate::common;

use std::time::Duration;

use common::{Caller, current, http, legacy, model, start};
use serde_json::{Value, json};
use tencentcloud_fake::{FakeCloud, Settings};

/// The ends of 64 bits, the largest size in steps of 10 GB, and a size below zero.
const SIZES: [i64; 4] = [i64::MAX, i64::MIN, i64::MAX - 7, -10];

/// A stopped instance with cloud disks that is paid for in advance, or by the hour.
fn instance(cloud: &FakeCloud, charge: &str) -> String {
    let run = json!({
        "Placement": { "Zone": "ap-guangzhou-2" },
        "ImageId": "img-31tjrtph",
        "InstanceChargeType": charge,
        "InstanceChargePrepaid": { "Period": 1 },
        "SystemDisk": { "DiskType": "CLOUD_BASIC" },
        "DataDisks": [{ "DiskType": "CLOUD_BASIC", "DiskSize": 10 }],
    });
    let ids = current(cloud).ok("RunInstances", run)["InstanceIdSet"].clone();
    cloud.advance_clock(Duration::from_secs(2));
    current(cloud).ok("StopInstances", json!({ "InstanceIds": ids }));
    cloud.advance_clock(Duration::from_secs(2));
    ids[0].as_str().expect("an id").to_owned()
}

/// Calls with each of the sizes in one place of the parameters, named by a JSON pointer.
fn refuses(api: &Caller<'_>, action: &str, parameters: &Value, pointer: &str, expected: &str) {
    for size in SIZES {
        let mut parameters = parameters.clone();
        *parameters.pointer_mut(pointer).unwrap_or_else(|| panic!("{action} has no {pointer}")) = json!(size);
        assert_eq!(api.refused(action, parameters), expected, "{action} with {size} in {pointer}");
    }
}

#[test]
fn version_2017_03_12_rejects_excessive_sizes() {
    let cloud = start();
    cloud.stop_clock();
    let (hourly, prepaid) = (instance(&cloud, "POSTPAID_BY_HOUR"), instance(&cloud, "PREPAID"));
    let api = current(&cloud);
    let run = json!({
        "Placement": { "Zone": "ap-guangzhou-2", "ProjectId": 0 },
        "ImageId": "img-31tjrtph",
        "InstanceChargeType": "PREPAID",
        "InstanceChargePrepaid": { "Period": 1 },
        "SystemDisk": { "DiskSize": 50 },
        "DataDisks": [{ "DiskSize": 10 }],
        "InternetAccessible": { "InternetMaxBandwidthOut": 1 },
        "InstanceCount": 1,
    });
    for action in ["RunInstances", "InquiryPriceRunInstances"] {
        refuses(&api, action, &run, "/SystemDisk/DiskSize", "InvalidParameterValue.Range");
        refuses(&api, action, &run, "/InternetAccessible/InternetMaxBandwidthOut", "InvalidParameterValue.Range");
        refuses(&api, action, &run, "/InstanceCount", "InvalidParameterValue.Range");
        refuses(&api, action, &run, "/InstanceChargePrepaid/Period", "InvalidPeriod");
        refuses(&api, action, &run, "/Placement/ProjectId", "InvalidParameterValue");
        refuses(&api, action, &run, "/DataDisks/0/DiskSize", "InvalidParameterValue.Range");
    }
    for id in [&hourly, &prepaid] {
        for action in ["ResetInstance", "InquiryPriceResetInstance"] {
            let reinstall = json!({ "InstanceId": id, "SystemDisk": { "DiskSize": 0 } });
            refuses(&api, action, &reinstall, "/SystemDisk/DiskSize", "InvalidParameterValue");
        }
        for action in ["ResizeInstanceDisks", "InquiryPriceResizeInstanceDisks"] {
            let resize = json!({ "InstanceId": id, "DataDisks": [{ "DiskSize": 0 }] });
            refuses(&api, action, &resize, "/DataDisks/0/DiskSize", "InvalidParameterValue");
        }
        for action in ["ResetInstancesInternetMaxBandwidth", "InquiryPriceResetInstancesInternetMaxBandwidth"] {
            let network = json!({ "InstanceIds": [id], "InternetAccessible": { "InternetMaxBandwidthOut": 0 } });
            let pointer = "/InternetAccessible/InternetMaxBandwidthOut";
            refuses(&api, action, &network, pointer, "InvalidParameterValue.Range");
        }
    }
    for action in ["RenewInstances", "InquiryPriceRenewInstances"] {
        let renew = json!({ "InstanceIds": [prepaid], "InstanceChargePrepaid": { "Period": 0 } });
        refuses(&api, action, &renew, "/InstanceChargePrepaid/Period", "InvalidPeriod");
    }
    refuses(&api, "AllocateAddresses", &json!({ "AddressCount": 0 }), "/AddressCount", "InvalidParameter");
    assert_eq!(api.ok("DescribeInstances", json!({}))["TotalCount"], 2);
}

#[test]
fn the_legacy_api_rejects_excessive_sizes() {
    let cloud = start();
    cloud.stop_clock();
    let (hourly, prepaid) = (instance(&cloud, "POSTPAID_BY_HOUR"), instance(&cloud, "PREPAID"));
    let api = legacy(&cloud);
    let run = json!({
        "cpu": 1, "mem": 1, "imageId": "img-31tjrtph", "storageSize": 0, "storageType": 2, "zoneId": 100_002, "bandwidth": 1,
        "goodsNum": 1, "period": 1,
    });
    let question = json!({ "imageType": 2, "instanceType": 1, "bandwidthType": "PayByTraffic" });
    for action in ["RunInstances", "RunInstancesHour", "InquiryInstancePrice", "InquiryInstancePriceHour"] {
        let mut run = run.clone();
        if action.starts_with("Inquiry") {
            run.as_object_mut().expect("an object").extend(question.as_object().expect("an object").clone());
        }
        for (pointer, expected) in [
            ("/storageSize", "4000"),
            ("/bandwidth", "4000"),
            ("/goodsNum", "4000"),
            ("/cpu", "5200"),
            ("/mem", "5200"),
        ] {
            refuses(&api, action, &run, pointer, expected);
        }
    }
    refuses(&api, "RunInstances", &run, "/period", "4000");
    for (action, id) in [("ResizeInstance", &prepaid), ("ResizeInstanceHour", &hourly)] {
        let resize = json!({ "instanceId": id, "cpu": 2, "mem": 2, "storageSize": 20 });
        refuses(&api, action, &resize, "/storageSize", "4000");
    }
    let resize = json!({ "instanceId": prepaid, "storageSize": 20, "bandwidth": 1 });
    refuses(&api, "ResizeInstance", &resize, "/bandwidth", "4000");
    let question = json!({ "instanceType": 4, "instanceId": prepaid, "cpu": 1, "mem": 1, "storageSize": 20 });
    refuses(&api, "InquiryInstancePrice", &question, "/storageSize", "4000");
    for id in [&hourly, &prepaid] {
        refuses(&api, "ResetInstances", &json!({ "instanceId": id, "rootSize": 20 }), "/rootSize", "4000");
    }
    let bandwidth = json!({ "instanceId": hourly, "bandwidth": 1 });
    refuses(&api, "UpdateInstanceBandwidthHour", &bandwidth, "/bandwidth", "4000");
    refuses(&api, "CreateEip", &json!({ "goodsNum": 1 }), "/goodsNum", "4000");
    assert_eq!(api.ok("DescribeInstances", json!({}))["totalCount"], 2);
}

/// Every integer of every documented request, whatever it means.
#[test]
fn extreme_numbers_do_not_break_a_call() {
    let cloud = start();
    for api in [current(&cloud), legacy(&cloud)] {
        let mut sent = 0;
        for action in model::actions(&model::api(api.version)) {
            for example in action["examples"].as_array().expect("examples") {
                for pointer in integers("", &example["request"]) {
                    for size in SIZES {
                        let mut parameters = example["request"].clone();
                        *parameters.pointer_mut(&pointer).expect("the member") = json!(size);
                        api.call(model::wire(action), parameters);
                        sent += 1;
                    }
                }
            }
        }
        assert!(sent > 0, "{:?} has no example with an integer", api.version);
    }
}

/// JSON pointers of the integers in a value.
fn integers(pointer: &str, value: &Value) -> Vec<String> {
    match value {
        Value::Number(_) => vec![pointer.to_owned()],
        Value::Array(items) => {
            items.iter().enumerate().flat_map(|(at, item)| integers(&format!("{pointer}/{at}"), item)).collect()
        }
        Value::Object(members) => {
            members.iter().flat_map(|(name, value)| integers(&format!("{pointer}/{name}"), value)).collect()
        }
        _ => Vec::new(),
    }
}

#[test]
fn control_endpoints_reject_numbers_out_of_range() {
    let cloud = start();
    let before = http::control(cloud.address(), "POST", "/_fake/clock", r#"{"stop": true}"#);
    let cases = [
        ("clock", r#"{"advance_milliseconds": 18446744073709551615}"#),
        ("clock", r#"{"advance_milliseconds": 9223372036854775807}"#),
        ("clock", r#"{"advance_milliseconds": 221845392000000}"#),
        ("clock", r#"{"advance_milliseconds": -1}"#),
        ("clock", r#"{"advance_milliseconds": 1.5}"#),
        ("clock", r#"{"advance_milliseconds": 18446744073709551616}"#),
        ("clock", r#"{"skew_seconds": 9223372036854775807}"#),
        ("clock", r#"{"skew_seconds": -9223372036854775808}"#),
        ("clock", r#"{"skew_seconds": 221845392000}"#),
        ("clock", r#"{"stop": false, "advance_milliseconds": 5, "skew_seconds": 9223372036854775807}"#),
        ("account", r#"{"balance": 9223372036854775808}"#),
        ("account", r#"{"balance": -9223372036854775809}"#),
        ("account", r#"{"balance": 0.5}"#),
        ("faults", r#"{"fault": "reset", "times": 0}"#),
        ("faults", r#"{"fault": "reset", "times": 4294967296}"#),
        ("faults", r#"{"fault": {"status": 0}}"#),
        ("faults", r#"{"fault": {"status": 100}}"#),
        ("faults", r#"{"fault": {"status": 600}}"#),
        ("faults", r#"{"fault": {"status": 65536}}"#),
        ("faults", r#"{"fault": {"delay": 18446744073709551615}}"#),
        ("faults", r#"{"fault": {"delay": 3600001}}"#),
        ("faults", r#"{"fault": {"truncate": -1}}"#),
        ("faults", r#"{"fault": {"truncate": 18446744073709551616}}"#),
        ("faults", r#"{"fault": {"content_type": "a\nb"}}"#),
    ];
    for (endpoint, body) in cases {
        let (status, response) = http::control(cloud.address(), "POST", &format!("/_fake/{endpoint}"), body);
        assert_eq!(status, 400, "{endpoint} {body}: {response}");
        assert!(response["error"].as_str().is_some_and(|error| !error.is_empty()), "{response}");
    }
    assert_eq!(http::control(cloud.address(), "GET", "/_fake/clock", ""), before, "a refused change changes nothing");
    assert_eq!(http::control(cloud.address(), "GET", "/_fake/faults", "").1["faults"], json!([]));
    current(&cloud).ok("AllocateAddresses", json!({}));
}

#[test]
fn the_limits_themselves_are_accepted() {
    let settings = Settings { transition: Duration::MAX, balance: Some(i64::MAX), ..Settings::default() };
    let cloud = FakeCloud::start_with(settings).expect("the fake starts");
    let api = current(&cloud);
    let run = json!({
        "Placement": { "Zone": "ap-guangzhou-2" },
        "ImageId": "img-31tjrtph",
        "InstanceChargeType": "PREPAID",
        "InstanceChargePrepaid": { "Period": 36, "RenewFlag": "NOTIFY_AND_AUTO_RENEW" },
        "SystemDisk": { "DiskType": "CLOUD_SSD", "DiskSize": 16_000 },
        "InternetAccessible": { "InternetChargeType": "BANDWIDTH_PREPAID", "InternetMaxBandwidthOut": 200 },
        "InstanceCount": 100,
    });
    api.ok("RunInstances", run);
    for balance in ["9223372036854775807", "-9223372036854775808"] {
        let body = format!(r#"{{"balance": {balance}}}"#);
        assert_eq!(http::control(cloud.address(), "POST", "/_fake/account", &body).0, 200);
        api.call("AllocateAddresses", json!({}));
    }
    let left = 221_845_392_000_000 - common::unix_seconds() * 1000 - 60_000;
    let body = format!(r#"{{"stop": true, "advance_milliseconds": {left}}}"#);
    assert_eq!(http::control(cloud.address(), "POST", "/_fake/clock", &body).0, 200);
    assert_eq!(api.ok("DescribeInstances", json!({}))["TotalCount"], 100);
    api.ok("AllocateAddresses", json!({}));
    // The library has no refusal: its clock stops at the end.
    cloud.advance_clock(Duration::MAX);
    for skew in [i64::MIN, i64::MAX] {
        cloud.set_skew(skew);
        api.refused("DescribeInstances", json!({}));
    }
    cloud.set_skew(0);
    api.ok("DescribeInstances", json!({}));
    cloud.resume_clock();
    api.ok("DescribeInstances", json!({}));
}
