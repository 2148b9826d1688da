//! What is wrong with a call is answered with the code that the page of the action has for it, and changes nothing.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a failed expectation here is a failed test"
)]

mod common;

use std::time::Duration;

use common::{Caller, first, http, revised, start};
use serde_json::{Value, json};
use tencentcloud_fake::{FakeCloud, Settings};

/// An hourly instance of Linux with a cloud disk, running.
fn instance(cloud: &FakeCloud) -> String {
    let bought = revised(cloud).ok(
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
    for (action, parameters, due) in cases {
        let code = caller.refused(action, parameters.clone());
        if code != *due {
            wrong.push(format!("{action} {parameters}: {code}, not {due}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn parameters_of_the_revised_api() {
    let cloud = start();
    let run = |changes: Value| {
        let mut all = json!({ "Placement": { "Zone": "ap-guangzhou-2" }, "ImageId": "img-31tjrtph" });
        for (name, value) in changes.as_object().expect("an object") {
            all[name] = value.clone();
        }
        all
    };
    let ids = |count: usize| (0..count).map(|at| format!("ins-{at:08}")).collect::<Vec<_>>();
    let filters = |count: usize| (0..count).map(|_| json!({ "Name": "zone", "Values": ["a"] })).collect::<Vec<_>>();
    let values = |count: usize| json!({ "Filters": [{ "Name": "zone", "Values": vec!["ap-guangzhou-2"; count] }] });
    let bind = |changes: Value| {
        let mut all = json!({ "AddressId": "eip-11112222" });
        changes.as_object().expect("an object").iter().for_each(|(name, value)| all[name] = value.clone());
        all
    };
    expect(
        &revised(&cloud),
        &[
            ("StartInstances", json!({}), "MissingParameter"),
            ("ReleaseAddresses", json!({}), "InvalidParameter"),
            ("RunInstances", json!({ "Placement": {}, "ImageId": "img-31tjrtph" }), "MissingParameter"),
            ("RunInstances", run(json!({ "InstanceCount": 0 })), "InvalidParameterValue.Range"),
            ("RunInstances", run(json!({ "InstanceCount": 101 })), "InvalidParameterValue.Range"),
            ("RunInstances", run(json!({ "InstanceCount": "2" })), "InvalidParameterValue"),
            ("RunInstances", run(json!({ "InstanceName": "x".repeat(61) })), "InvalidInstanceName.TooLong"),
            ("RunInstances", run(json!({ "ClientToken": "x".repeat(65) })), "InvalidClientToken.TooLong"),
            ("RunInstances", run(json!({ "InstanceChargeType": "PREPAID" })), "MissingParameter"),
            ("RunInstances", run(json!({ "InstanceChargeType": "CDHPAID" })), "InvalidParameterValue"),
            ("RunInstances", run(json!({ "InstanceChargeType": "FREE" })), "InvalidParameterValue"),
            ("RunInstances", run(json!({ "InstanceChargePrepaid": { "Period": 13 } })), "InvalidPeriod"),
            ("RunInstances", run(json!({ "Placement": { "Zone": "ap-beijing-1" } })), "InvalidZone.MismatchRegion"),
            ("RunInstances", run(json!({ "Placement": "ap-guangzhou-2" })), "InvalidParameterValue"),
            ("RunInstances", run(json!({ "InstanceType": "Z9.HUGE1" })), "InvalidInstanceType.Malformed"),
            ("RunInstances", run(json!({ "LoginSettings": { "Password": "short" } })), "InvalidPassword"),
            (
                "RunInstances",
                run(json!({ "LoginSettings": { "Password": "abc12345", "KeyIds": ["skey-11112222"] } })),
                "InvalidParameterCombination",
            ),
            ("RunInstances", run(json!({ "DataDisks": [{ "DiskSize": 15 }] })), "InvalidParameterValue.Range"),
            (
                "RunInstances",
                run(json!({ "DataDisks": [{ "DiskSize": 10 }, { "DiskSize": 10 }] })),
                "InvalidParameterValue",
            ),
            (
                "RunInstances",
                run(json!({ "Placement": { "Zone": "ap-guangzhou-2", "HostIds": ["host-11112222"] } })),
                "InvalidHostId.NotFound",
            ),
            (
                "RunInstances",
                run(json!({
                    "VirtualPrivateCloud": { "VpcId": "vpc-4e78ea76", "SubnetId": "subnet-00100002", "PrivateIpAddresses": ["10.0.1.5"] },
                    "InstanceCount": 2,
                })),
                "InvalidParameterCombination",
            ),
            (
                "RunInstances",
                run(json!({
                    "VirtualPrivateCloud": { "VpcId": "vpc-4e78ea76", "SubnetId": "subnet-00100002", "PrivateIpAddresses": ["10.9.1.5"] },
                })),
                "VpcAddrNotInSubNet",
            ),
            ("DescribeInstances", json!({ "InstanceIds": ["img-11112222"] }), "InvalidInstanceId.Malformed"),
            ("DescribeInstances", json!({ "InstanceIds": ["ins-1"] }), "InvalidInstanceId.Malformed"),
            ("DescribeInstances", json!({ "InstanceIds": ids(101) }), "InvalidParameterValue.LimitExceeded"),
            ("DescribeInstances", json!({ "InstanceIds": ids(1), "Filters": filters(1) }), "InvalidParameter"),
            ("DescribeInstances", json!({ "Filters": filters(11) }), "InvalidParameterValue.LimitExceeded"),
            ("DescribeInstances", values(6), "InvalidFilterValue.LimitExceeded"),
            ("DescribeInstances", json!({ "Filters": [{ "Name": "colour", "Values": ["red"] }] }), "InvalidFilter"),
            (
                "DescribeInstances",
                json!({ "Filters": [{ "Name": "zone", "Values": ["mars-1"] }] }),
                "InvalidZone.MismatchRegion",
            ),
            ("DescribeInstances", json!({ "Limit": 101 }), "InvalidParameterValue"),
            ("DescribeImages", json!({ "Limit": 101 }), "InvalidParameterValue.InvalidParameterValueLimit"),
            (
                "DescribeImages",
                json!({ "ImageIds": ["img-11112222"], "Filters": [] }),
                "InvalidParameter.InvalidParameterCoexistImageIdsFilters",
            ),
            ("DescribeKeyPairs", json!({ "Limit": 101 }), "InvalidParameterValueLimit"),
            ("DescribeKeyPairs", json!({ "Offset": -1 }), "InvalidParameterValueOffset"),
            ("CreateKeyPair", json!({ "KeyName": "", "ProjectId": 0 }), "InvalidKeyPairNameEmpty"),
            ("CreateKeyPair", json!({ "KeyName": "a-b", "ProjectId": 0 }), "InvalidKeyPairNameIncludeIllegalChar"),
            ("CreateKeyPair", json!({ "KeyName": "x".repeat(26), "ProjectId": 0 }), "InvalidKeyPairNameTooLong"),
            ("CreateKeyPair", json!({ "KeyName": "a", "ProjectId": 7 }), "InvalidProjectId.NotFound"),
            (
                "ImportKeyPair",
                json!({ "KeyName": "a", "ProjectId": 0, "PublicKey": "ssh-dsa QUJD" }),
                "InvalidPublicKey.Malformed",
            ),
            (
                "ModifyKeyPairAttribute",
                json!({ "KeyId": "skey-11112222", "Description": "x".repeat(61) }),
                "InvalidKeyPairDescriptionTooLong",
            ),
            ("ModifyKeyPairAttribute", json!({ "KeyId": "skey-11112222" }), "InvalidKeyPairId.NotFound"),
            ("AssociateAddress", bind(json!({})), "MissingResourceId"),
            (
                "AssociateAddress",
                bind(json!({ "InstanceId": "ins-11112222", "NetworkInterfaceId": "eni-11112222" })),
                "InvalidParameterConflict",
            ),
            ("AssociateAddress", bind(json!({ "InstanceId": "ins-11112222" })), "InvalidAddressId.NotFound"),
            (
                "ModifyAddressAttribute",
                json!({ "AddressId": "eip-11112222", "AddressName": "x".repeat(21) }),
                "InvalidParameterValue.TooLong",
            ),
            ("AllocateAddresses", json!({ "AddressCount": 6 }), "InvalidParameter"),
            ("StartInstances", json!({ "InstanceIds": ["ins-11112222"] }), "InvalidInstanceId.NotFound"),
            ("TerminateInstances", json!({ "InstanceIds": ["ins-11112222"] }), "InvalidParameterValue"),
            ("FlyToTheMoon", json!({}), "InvalidAction.NotFound"),
            (
                "ResetInstancesInternetMaxBandwidth",
                json!({
                    "InstanceIds": ["ins-11112222"], "InternetAccessible": {}, "StartTime": "2017-02-30", "EndTime": "2017-03-01",
                }),
                "InvalidParameterValue",
            ),
        ],
    );
    assert_eq!(revised(&cloud).ok("DescribeInstances", json!({}))["TotalCount"], 0);
    let mut elsewhere = revised(&cloud);
    elsewhere.region = "mars";
    assert_eq!(elsewhere.refused("DescribeZones", json!({})), "InvalidParameter");
    elsewhere.version = Some("2999-01-01");
    assert_eq!(elsewhere.refused("DescribeZones", json!({})), "InvalidAction.NotFound");
}

#[test]
fn states_of_the_revised_api() {
    let cloud = start();
    cloud.stop_clock();
    let own = instance(&cloud);
    let one = json!({ "InstanceIds": [own] });
    let address = revised(&cloud).ok("AllocateAddresses", json!({}))["AddressSet"][0].clone();
    let image = |name: &str| json!({ "InstanceId": own, "ImageName": name });
    expect(
        &revised(&cloud),
        &[
            ("StartInstances", one.clone(), "InvalidInstance.NotSupported"),
            ("StartInstances", json!({ "InstanceIds": [own, "ins-11112222"] }), "InvalidInstance.NotSupported"),
            (
                "ResetInstancesPassword",
                json!({ "InstanceIds": [own], "Password": "abc123ABC" }),
                "InvalidInstance.NotSupported",
            ),
            (
                "ResetInstancesType",
                json!({ "InstanceIds": [own], "InstanceType": "S2.SMALL2", "ForceStop": true }),
                "InvalidParameterValue",
            ),
            (
                "ResetInstancesType",
                json!({ "InstanceIds": [own], "InstanceType": "S1.SMALL2" }),
                "InvalidInstance.NotSupported",
            ),
            (
                "RenewInstances",
                json!({ "InstanceIds": [own], "InstanceChargePrepaid": { "Period": 1 } }),
                "InvalidInstance.NotSupported",
            ),
            (
                "ResizeInstanceDisks",
                json!({ "InstanceId": own, "DataDisks": [{ "DiskSize": 100 }] }),
                "InvalidInstance.NotSupported",
            ),
            (
                "ResetInstancesInternetMaxBandwidth",
                json!({ "InstanceIds": [own], "InternetAccessible": { "InternetMaxBandwidthOut": 101 } }),
                "InvalidParameterValue.Range",
            ),
            (
                "AssociateInstancesKeyPairs",
                json!({ "InstanceIds": [own], "KeyIds": ["skey-11112222"] }),
                "InvalidKeyPairId.NotFound",
            ),
            (
                "AssociateAddress",
                json!({ "AddressId": address, "InstanceId": own }),
                "InvalidAddressIdStatus.NotPermit",
            ),
            ("ReleaseAddresses", json!({ "AddressIds": [address] }), "InvalidAddressState"),
            ("DescribeInstanceInternetBandwidthConfigs", json!({ "InstanceId": own }), "InvalidInstance.NotSupported"),
            (
                "UpdateInstanceVpcConfig",
                json!({ "InstanceId": own, "VirtualPrivateCloud": { "VpcId": "vpc-4e78ea76", "SubnetId": "subnet-00100002" } }),
                "VpcIdNotMatch",
            ),
            (
                "SyncImages",
                json!({ "ImageIds": ["img-11112222"], "DestinationRegions": ["ap-beijing"] }),
                "InvalidImageId.NotFound",
            ),
            (
                "SyncImages",
                json!({ "ImageIds": ["img-11112222"], "DestinationRegions": ["mars"] }),
                "InvalidRegion.NotFound",
            ),
        ],
    );
    let api = revised(&cloud);
    cloud.advance_clock(Duration::from_secs(1));
    api.ok("AssociateAddress", json!({ "AddressId": address, "InstanceId": own }));
    let second = api.ok("AllocateAddresses", json!({}))["AddressSet"][0].clone();
    cloud.advance_clock(Duration::from_secs(1));
    expect(
        &api,
        &[
            ("AssociateAddress", json!({ "AddressId": second, "InstanceId": own }), "InvalidInstanceId.AlreadyBindEip"),
            ("TransformAddress", json!({ "InstanceId": own }), "InvalidInstance.NotSupported"),
            (
                "AssociateAddress",
                json!({ "AddressId": second, "NetworkInterfaceId": "eni-8x55qvrh", "PrivateIpAddress": "10.0.0.3" }),
                "InvalidNetworkInterfaceId.NotFound",
            ),
        ],
    );
    api.ok("CreateImage", image("one"));
    expect(&api, &[("CreateImage", image("two"), "MutexOperation.TaskRunning")]);
    cloud.advance_clock(Duration::from_secs(1));
    expect(&api, &[("CreateImage", image("one"), "InvalidImageName.Duplicate")]);
    let made = api.ok("DescribeImages", json!({ "Filters": [{ "Name": "image-name", "Values": ["one"] }] }));
    let made = &made["ImageSet"][0]["ImageId"];
    let share = |account: &str| json!({ "ImageId": made, "AccountIds": [account], "Permission": "SHARE" });
    expect(
        &api,
        &[
            ("ModifyImageSharePermission", share("1000000001"), "InvalidAccountIs.YourSelf"),
            ("ModifyImageSharePermission", share("me"), "InvalidAccountId.NotFound"),
            (
                "SyncImages",
                json!({ "ImageIds": [made], "DestinationRegions": ["na-toronto"] }),
                "InvalidImageId.TooLarge",
            ),
        ],
    );
    api.ok("ModifyImageSharePermission", share("42"));
    expect(
        &api,
        &[
            ("DeleteImages", json!({ "ImageIds": [made] }), "InvalidImageId.InShared"),
            ("ModifyImageAttribute", json!({ "ImageId": made, "ImageName": "new" }), "InvalidImageId.IncorrectState"),
        ],
    );
}

#[test]
fn the_older_api() {
    let cloud = start();
    cloud.stop_clock();
    let own = instance(&cloud);
    let group = first(&cloud).ok("CreateSecurityGroup", json!({ "sgName": "one" }))["data"]["sgId"].clone();
    let groups = first(&cloud).ok("DescribeSecurityGroupEx", json!({ "sgName": "default" }));
    let default = &groups["data"]["detail"][0]["sgId"];
    let insert = |changes: Value| {
        let mut all =
            json!({ "sgId": group, "direction": "ingress", "index": -1, "policys": [{ "action": "ACCEPT" }] });
        changes.as_object().expect("an object").iter().for_each(|(name, value)| all[name] = value.clone());
        all
    };
    let rule = |rule: Value| insert(json!({ "policys": [rule] }));
    let run = |changes: Value| {
        let mut all = json!({ "cpu": 1, "mem": 1, "imageId": "img-31tjrtph", "storageSize": 0, "zoneId": 100_002 });
        changes.as_object().expect("an object").iter().for_each(|(name, value)| all[name] = value.clone());
        all
    };
    expect(
        &first(&cloud),
        &[
            ("StartInstances", json!({}), "4000"),
            ("RunInstancesHour", run(json!({ "cpu": "many" })), "4000"),
            ("RunInstancesHour", run(json!({ "mem": 3 })), "5200"),
            ("RunInstancesHour", run(json!({ "goodsNum": 101 })), "4000"),
            ("RunInstancesHour", run(json!({ "storageType": 4 })), "4000"),
            ("RunInstancesHour", run(json!({ "password": "abc12345", "keyId": "skey-11112222" })), "4000"),
            ("RunInstancesHour", run(json!({ "vpcId": "vpc-4e78ea76" })), "4000"),
            ("RunInstancesHour", run(json!({ "zoneId": 800_001 })), "4000"),
            ("StartInstances", json!({ "instanceIds": [own] }), "5100"),
            ("StartInstances", json!({ "instanceIds": ["ins-11112222"] }), "5100"),
            ("ModifyInstanceAttributes", json!({ "instanceId": "ins-11112222", "instanceName": "a" }), "5000"),
            ("ModifyInstanceProject", json!({ "instanceId": own, "projectId": 7 }), "5000"),
            ("ResizeInstance", json!({ "instanceId": own, "storageSize": 0 }), "5100"),
            ("ResizeInstanceHour", json!({ "instanceId": own, "storageSize": 0 }), "5100"),
            ("CreateImage", json!({ "instanceId": own, "imageName": "one" }), "5100"),
            ("FlyToTheMoon", json!({}), "6100"),
            ("DescribeSecurityGroupPolicys", json!({ "sgId": "sg-11112222" }), "7001"),
            ("CreateSecurityGroup", json!({ "sgName": "one" }), "7005"),
            ("CreateSecurityGroup", json!({ "sgName": "x".repeat(61) }), "9003"),
            ("DeleteSecurityGroup", json!({ "sgId": default }), "7006"),
            ("CreateSecurityGroupPolicy", insert(json!({ "version": 5 })), "7000"),
            ("CreateSecurityGroupPolicy", insert(json!({ "sgId": default })), "7006"),
            ("CreateSecurityGroupPolicy", rule(json!({ "action": "ACCEPT", "portRange": "22" })), "9003"),
            (
                "CreateSecurityGroupPolicy",
                rule(json!({ "action": "ACCEPT", "ipProtocol": "icmp", "portRange": "22" })),
                "9003",
            ),
            ("CreateSecurityGroupPolicy", rule(json!({ "action": "ACCEPT", "cidrIp": "10.0.0.0/33" })), "9003"),
            (
                "CreateSecurityGroupPolicy",
                rule(json!({ "action": "ACCEPT", "ipProtocol": "tcp", "portRange": "9-8" })),
                "9003",
            ),
            ("CreateSecurityGroupPolicy", rule(json!({ "action": "ACCEPT", "sgId": "sg-11112222" })), "7001"),
            ("CreateSecurityGroupPolicy", rule(json!({ "action": "MAYBE" })), "4000"),
            (
                "SyncCvmImage",
                json!({ "srcRegion": "gz", "imgIdList": ["img-11112222"], "dstRegion": ["moon"] }),
                "5000",
            ),
        ],
    );
    let body = first(&cloud).call("RunInstancesHour", run(json!({ "zoneId": 800_001 })));
    assert_eq!(body["codeDesc"], "InvalidParameter.InvaildZoneId");
    let body = first(&cloud).call("RestartInstances", json!({ "instanceIds": [own, "ins-11112222"] }));
    assert_eq!((&body["code"], &body["detail"]["ins-11112222"]["code"]), (&json!(5400), &json!(5000)));
    assert_eq!(body["detail"][&own]["code"], 0);
    let mut elsewhere = first(&cloud);
    elsewhere.region = "ap-guangzhou";
    assert_eq!(elsewhere.refused("DescribeInstances", json!({})), "5000");
}

#[test]
fn quotas_money_and_tokens() {
    let settings = Settings { instance_quota: 2, balance: Some(10_000), ..Settings::default() };
    let cloud = FakeCloud::start_with(settings).expect("the fake starts");
    cloud.stop_clock();
    let api = revised(&cloud);
    let run = |token: &str, count: i64| json!({ "Placement": { "Zone": "ap-guangzhou-2" }, "ImageId": "img-31tjrtph", "InstanceCount": count, "ClientToken": token });
    let bought = api.ok("RunInstances", run("a", 2));
    assert_eq!(api.ok("RunInstances", run("a", 2))["InstanceIdSet"], bought["InstanceIdSet"]);
    assert_eq!(api.refused("RunInstances", run("b", 1)), "InstancesQuotaLimitExceeded");
    assert_eq!(api.ok("DescribeInstances", json!({}))["TotalCount"], 2);
    let prepaid = json!({
        "cpu": 1, "mem": 1, "imageId": "img-31tjrtph", "period": 36, "storageSize": 0,
    });
    let mut old = first(&cloud);
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
    // Given back and applied for anew until the day's limit is reached; the next day there is a new one.
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
fn calls_a_minute() {
    let settings = Settings { rate_limit: true, ..Settings::default() };
    let cloud = FakeCloud::start_with(settings).expect("the fake starts");
    cloud.stop_clock();
    let api = revised(&cloud);
    for _ in 0..100 {
        api.ok("DescribeRegions", json!({}));
    }
    assert_eq!(api.refused("DescribeRegions", json!({})), "InvalidRequest.LimitExceeded");
    api.ok("DescribeZones", json!({}));
    cloud.advance_clock(Duration::from_secs(60));
    api.ok("DescribeRegions", json!({}));
}
