//! Errors of version 2017-03-12.

use std::time::Duration;

use serde_json::{Value, json};

use super::{
    common::{current, start},
    expect, instance,
};

#[test]
fn parameters_of_version_2017_03_12() {
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
        &current(&cloud),
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
    assert_eq!(current(&cloud).ok("DescribeInstances", json!({}))["TotalCount"], 0);
    let mut elsewhere = current(&cloud);
    elsewhere.region = "mars";
    assert_eq!(elsewhere.refused("DescribeZones", json!({})), "InvalidParameter");
    elsewhere.version = Some("2999-01-01");
    assert_eq!(elsewhere.refused("DescribeZones", json!({})), "InvalidAction.NotFound");
}

#[test]
fn states_of_version_2017_03_12() {
    let cloud = start();
    cloud.stop_clock();
    let own = instance(&cloud);
    let one = json!({ "InstanceIds": [own] });
    let address = current(&cloud).ok("AllocateAddresses", json!({}))["AddressSet"][0].clone();
    let image = |name: &str| json!({ "InstanceId": own, "ImageName": name });
    expect(
        &current(&cloud),
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
    let api = current(&cloud);
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
fn an_empty_list_restricts_nothing_and_is_missing_where_a_list_is_required() {
    let cloud = start();
    let api = current(&cloud);
    instance(&cloud);
    for action in ["DescribeInstances", "DescribeInstancesStatus"] {
        assert_eq!(api.ok(action, json!({ "InstanceIds": [] }))["TotalCount"], 1, "{action}");
    }
    expect(
        &api,
        &[
            ("TerminateInstances", json!({ "InstanceIds": [] }), "MissingParameter"),
            ("StopInstances", json!({ "InstanceIds": [] }), "MissingParameter"),
            ("RunInstances", json!({ "Placement": [], "ImageId": "img-31tjrtph" }), "InvalidParameterValue"),
        ],
    );
    assert_eq!(api.ok("DescribeInstances", json!({}))["TotalCount"], 1);
}
