//! Version 2017-03-12.

use serde_json::{Value, json};

use crate::scenario::{
    CheckedCaller,
    common::{current, start},
    let_time_pass, text,
};

#[test]
fn every_action_of_version_2017_03_12() {
    let cloud = start();
    cloud.stop_clock();
    let api = CheckedCaller::new(current(&cloud));

    assert_eq!(api.ok("DescribeRegions", json!({}))["TotalCount"], 13);
    assert_eq!(api.ok("DescribeZones", json!({}))["TotalCount"], 4);
    let filters = json!({ "Filters": [
        { "Name": "zone", "Values": ["ap-guangzhou-2"] }, { "Name": "instance-family", "Values": ["I1"] },
    ] });
    let models = api.ok("DescribeInstanceTypeConfigs", filters);
    assert_eq!(models["InstanceTypeConfigSet"].as_array().map(Vec::len), Some(27));

    // Keys, to log in with.
    let pair = api.ok("CreateKeyPair", json!({ "KeyName": "one", "ProjectId": 0 }));
    let key = text(&pair["KeyPair"]["KeyId"]);
    let other = api.ok("ImportKeyPair", json!({ "KeyName": "two", "ProjectId": 1045, "PublicKey": "ssh-rsa QUJD me" }));
    let other = text(&other["KeyId"]);
    api.ok("ModifyKeyPairAttribute", json!({ "KeyId": other, "KeyName": "three", "Description": "third" }));
    let pairs = api.ok("DescribeKeyPairs", json!({ "Filters": [{ "Name": "project-id", "Values": ["1045"] }] }));
    assert_eq!(pairs["KeyPairSet"][0]["Description"], "third");

    // An hourly instance and a prepaid one.
    let hourly = json!({
        "Placement": { "Zone": "ap-guangzhou-1", "ProjectId": 1045 },
        "ImageId": "img-31tjrtph",
        "SystemDisk": { "DiskType": "CLOUD_BASIC", "DiskSize": 20 },
        "DataDisks": [{ "DiskType": "CLOUD_SSD", "DiskSize": 100 }],
        "VirtualPrivateCloud": {
            "VpcId": "vpc-4e78ea76", "SubnetId": "subnet-6d7kj98i", "AsVpcGateway": true, "PrivateIpAddresses": ["10.0.0.9"],
        },
        "InternetAccessible": { "InternetMaxBandwidthOut": 10, "PublicIpAssigned": true },
        "LoginSettings": { "KeyIds": [key] },
        "InstanceName": "web",
    });
    let price = api.ok("InquiryPriceRunInstances", hourly.clone());
    assert_eq!(price["Price"]["BandwidthPrice"], json!({ "UnitPrice": "0.80", "ChargeUnit": "GB" }));
    let web = text(&api.ok("RunInstances", hourly)["InstanceIdSet"][0]);
    let prepaid = json!({
        "Placement": { "Zone": "ap-guangzhou-2" },
        "ImageId": "img-pmqg1cw7",
        "InstanceChargeType": "PREPAID",
        "InstanceChargePrepaid": { "Period": 1, "RenewFlag": "NOTIFY_AND_MANUAL_RENEW" },
        "SystemDisk": { "DiskType": "CLOUD_PREMIUM" },
        "InternetAccessible": { "InternetChargeType": "BANDWIDTH_PREPAID", "InternetMaxBandwidthOut": 2 },
    });
    let paid = text(&api.ok("RunInstances", prepaid)["InstanceIdSet"][0]);
    let states = || {
        let states = api.ok("DescribeInstancesStatus", json!({ "InstanceIds": [web, paid] }));
        let states = states["InstanceStatusSet"].as_array().expect("states").clone();
        states.iter().map(|state| text(&state["InstanceState"])).collect::<Vec<_>>()
    };
    assert_eq!(states(), ["PENDING", "PENDING"]);
    let_time_pass(&cloud);
    assert_eq!(states(), ["RUNNING", "RUNNING"]);
    let listed = api.ok("DescribeInstances", json!({ "InstanceIds": [web] }));
    let instance = &listed["InstanceSet"][0];
    assert_eq!(instance["PrivateIpAddresses"], json!(["10.0.0.9"]));
    assert_eq!(instance["DataDisks"][0]["DiskSize"], 100);
    assert_eq!(instance["VirtualPrivateCloud"]["AsVpcGateway"], true);

    let both = json!({ "InstanceIds": [web, paid] });
    api.ok("RebootInstances", both.clone());
    assert_eq!(states(), ["REBOOTING", "REBOOTING"]);
    let_time_pass(&cloud);
    api.ok("StopInstances", both.clone());
    assert_eq!(states(), ["STOPPING", "STOPPING"]);
    let_time_pass(&cloud);
    assert_eq!(states(), ["STOPPED", "STOPPED"]);

    api.ok("AssociateInstancesKeyPairs", json!({ "InstanceIds": [paid], "KeyIds": [other] }));
    api.ok("DisassociateInstancesKeyPairs", json!({ "InstanceIds": [paid], "KeyIds": [other] }));
    api.ok("DeleteKeyPairs", json!({ "KeyIds": [key, other] }));
    let left = api.ok("DescribeKeyPairs", json!({}));
    assert_eq!(left["TotalCount"], 1, "the pair that an instance uses stays");
    api.ok("ModifyInstancesAttribute", json!({ "InstanceIds": [paid], "InstanceName": "paid" }));
    api.ok("ModifyInstancesProject", json!({ "InstanceIds": [web], "ProjectId": 0 }));
    api.ok(
        "ModifyInstancesRenewFlag",
        json!({ "InstanceIds": [paid], "RenewFlag": "DISABLE_NOTIFY_AND_MANUAL_RENEW" }),
    );
    api.ok("ResetInstancesPassword", json!({ "InstanceIds": [web, paid], "Password": "abc123ABC!@#" }));
    let_time_pass(&cloud);

    let month = json!({ "InstanceIds": [paid], "InstanceChargePrepaid": { "Period": 1 } });
    let price = api.ok("InquiryPriceRenewInstances", month.clone());
    // 45 for the instance type, 25 for the disk of 50 GB, 50 for the bandwidth.
    assert_eq!(price["Price"]["InstancePrice"]["DiscountPrice"], "120.00");
    api.ok("RenewInstances", month);
    let model = json!({ "InstanceIds": [paid], "InstanceType": "S1.SMALL4" });
    api.ok("InquiryPriceResetInstancesType", model.clone());
    api.ok("ResetInstancesType", model);
    let_time_pass(&cloud);
    let disk = json!({ "InstanceId": web, "DataDisks": [{ "DiskSize": 200 }] });
    api.ok("InquiryPriceResizeInstanceDisks", disk.clone());
    api.ok("ResizeInstanceDisks", disk);
    let_time_pass(&cloud);
    let bandwidth = json!({ "InstanceIds": [web], "InternetAccessible": { "InternetMaxBandwidthOut": 20 } });
    let price = api.ok("InquiryPriceResetInstancesInternetMaxBandwidth", bandwidth.clone());
    assert_eq!(price["Price"]["BandwidthPrice"]["ChargeUnit"], "GB");
    api.ok("ResetInstancesInternetMaxBandwidth", bandwidth);
    let terms = api.ok("DescribeInstanceInternetBandwidthConfigs", json!({ "InstanceId": paid }));
    assert_eq!(terms["InternetBandwidthConfigSet"][0]["InternetAccessible"]["InternetMaxBandwidthOut"], 2);
    let reinstall = json!({ "InstanceId": paid, "ImageId": "img-31tjrtph", "SystemDisk": { "DiskSize": 60 } });
    let price = api.ok("InquiryPriceResetInstance", reinstall.clone());
    assert!(price["Price"]["OriginalPrice"].is_string());
    api.ok("ResetInstance", reinstall);
    let_time_pass(&cloud);
    assert_eq!(states(), ["STOPPED", "RUNNING"]);
    let place = json!({ "VpcId": "vpc-4e78ea76", "SubnetId": "subnet-2w4k8m1q", "PrivateIpAddresses": ["10.0.100.7"] });
    api.ok("UpdateInstanceVpcConfig", json!({ "InstanceId": web, "VirtualPrivateCloud": place }));
    let_time_pass(&cloud);
    api.ok("StartInstances", json!({ "InstanceIds": [web] }));
    assert_eq!(states(), ["STARTING", "RUNNING"]);
    let_time_pass(&cloud);

    // Images.
    api.ok("CreateImage", json!({ "InstanceId": web, "ImageName": "golden", "ImageDescription": "of web" }));
    let_time_pass(&cloud);
    let images =
        api.ok("DescribeImages", json!({ "Filters": [{ "Name": "image-type", "Values": ["PRIVATE_IMAGE"] }] }));
    let image = text(&images["ImageSet"][0]["ImageId"]);
    assert_eq!(images["ImageSet"][0]["ImageState"], "NORMAL");
    api.ok("ModifyImageAttribute", json!({ "ImageId": image, "ImageName": "silver" }));
    let share = |permission: &str| json!({ "ImageId": image, "AccountIds": ["1038493875"], "Permission": permission });
    api.ok("ModifyImageSharePermission", share("SHARE"));
    let shares = api.ok("DescribeImageSharePermission", json!({ "ImageId": image }));
    assert_eq!(shares["SharePermissionSet"][0]["Account"], "1038493875");
    api.ok("ModifyImageSharePermission", share("CANCEL"));
    api.ok("SyncImages", json!({ "ImageIds": [image], "DestinationRegions": ["ap-shanghai"] }));
    let_time_pass(&cloud);
    api.ok("DeleteImages", json!({ "ImageIds": [image] }));
    let_time_pass(&cloud);
    let images = api.ok("DescribeImages", json!({ "Filters": [{ "Name": "image-name", "Values": ["silver"] }] }));
    assert_eq!(images["TotalCount"], 0);

    // Addresses.
    let addresses = api.ok("AllocateAddresses", json!({ "AddressCount": 2 }));
    let (one, two) = (text(&addresses["AddressSet"][0]), text(&addresses["AddressSet"][1]));
    let state = |id: &str| {
        let list = api.ok("DescribeAddresses", json!({ "AddressIds": [id] }));
        list["AddressSet"][0]["AddressStatus"].as_str().map(str::to_owned)
    };
    assert_eq!(state(&one).as_deref(), Some("CREATING"));
    let_time_pass(&cloud);
    api.ok("ModifyAddressAttribute", json!({ "AddressId": one, "AddressName": "front" }));
    api.ok("AssociateAddress", json!({ "AddressId": one, "InstanceId": paid }));
    assert_eq!(state(&one).as_deref(), Some("BINDING"));
    let interface = json!({ "AddressId": two, "NetworkInterfaceId": "eni-8x55qvrh", "PrivateIpAddress": "10.0.0.2" });
    api.ok("AssociateAddress", interface);
    let_time_pass(&cloud);
    assert_eq!(state(&one).as_deref(), Some("BIND"));
    assert_eq!(state(&two).as_deref(), Some("BIND_ENI"));
    api.ok("DisassociateAddress", json!({ "AddressId": one, "ReallocateNormalPublicIp": true }));
    let_time_pass(&cloud);
    assert_eq!(state(&one).as_deref(), Some("UNBIND"));
    let quotas = api.ok("DescribeAddressQuota", json!({}));
    let used: Vec<&Value> =
        quotas["QuotaSet"].as_array().expect("quotas").iter().map(|quota| &quota["QuotaCurrent"]).collect();
    assert_eq!(used, [&json!(2), &json!(2), &json!(1)]);
    api.ok("ReleaseAddresses", json!({ "AddressIds": [one] }));
    assert_eq!(state(&one).as_deref(), Some("OFFLINING"));
    let_time_pass(&cloud);
    assert_eq!(state(&one), None);
    api.ok("TransformAddress", json!({ "InstanceId": paid }));

    api.ok("TerminateInstances", json!({ "InstanceIds": [web] }));
    let_time_pass(&cloud);
    assert_eq!(states(), ["RUNNING"]);
    println!("{} actions of version 2017-03-12", api.finish());
}
