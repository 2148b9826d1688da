//! The legacy API.

use serde_json::json;
use tencentcloud_fake::FakeCloud;

use crate::scenario::{
    CheckedCaller,
    common::{self, legacy, start},
    let_time_pass, text,
};

#[test]
fn every_action_of_the_legacy_api() {
    let cloud = start();
    cloud.stop_clock();
    let api = CheckedCaller::new(legacy(&cloud));

    let zones = api.ok("DescribeAvailabilityZones", json!({ "zoneId": 100_001 }));
    assert_eq!(zones["zoneSet"][0]["zoneName"], "广州一区");
    assert_eq!(api.ok("DescribeProductRegionList", json!({ "instanceType": 1 }))["availableRegion"]["gz"], "广州");
    let ability = api.ok("DescribeZoneAbility", json!({ "zoneId": 800_001, "capacity": ["cbs", "VPC"] }));
    assert_eq!(ability["capacitySet"][0]["isSupported"], 1);

    // Keys.
    let key = text(&api.ok("CreateKeyPair", json!({ "keyName": "one" }))["data"]["keyId"]);
    let other = text(&api.ok("ImportKeyPair", json!({ "keyName": "two", "pubKey": "ssh-rsa QUJD me" }))["keyId"]);
    api.ok("ModifyKeyPair", json!({ "keyId": other, "keyName": "three" }));
    assert_eq!(api.ok("DescribeKeyPairs", json!({ "keyName": "three" }))["data"]["totalCount"], 1);

    // Prices, then instances.
    let prepaid = json!({
        "cpu": 1, "mem": 2, "imageId": "img-31tjrtph", "period": 2, "storageType": 2, "storageSize": 50, "zoneId": 100_001,
        "bandwidth": 1, "vpcId": "vpc-lwmzdppp", "subnetId": "subnet-fzyzn3r2", "keyId": key, "instanceName": "paid",
    });
    let question = json!({
        "instanceType": 1, "cpu": 1, "mem": 2, "period": 2, "storageType": 2, "storageSize": 50, "imageId": "img-31tjrtph",
        "imageType": 2, "bandwidth": 1,
    });
    let price = api.ok("InquiryInstancePrice", question);
    // Twice 25 + 40 for the instance type, 6 and 15 for disks of 20 and 50 GB, 25 for the bandwidth.
    assert_eq!(price["price"], 22_200);
    let bought = api.ok("RunInstances", prepaid);
    let deal = bought["dealIds"][0].to_string();
    let paid = text(&bought["unInstanceIds"][&deal][0]);
    let hourly = json!({
        "zoneId": 100_002, "cpu": 1, "mem": 1, "imageId": "img-3wnd9xpl", "storageSize": 0, "storageType": 2, "bandwidth": 5,
        "goodsNum": 2,
    });
    let question = json!({
        "cpu": 1, "mem": 1, "imageId": "img-31tjrtph", "imageType": 2, "bandwidthType": "PayByTraffic", "bandwidth": 2,
        "storageSize": 10,
    });
    let price = api.ok("InquiryInstancePriceHour", question);
    assert_eq!(price["data"]["bandwidth"], json!({ "price": "0.80", "price_unit": "GB" }));
    let bought = api.ok("RunInstancesHour", hourly);
    let (web, spare) = (text(&bought["unInstanceIds"][0]), text(&bought["unInstanceIds"][1]));
    let status = |id: &str| {
        let list = api.ok("DescribeInstances", json!({ "instanceIds": [id] }));
        list["instanceSet"][0]["status"].as_i64()
    };
    assert_eq!(status(&web), Some(3));
    let_time_pass(&cloud);
    assert_eq!(status(&web), Some(2));
    let list = api.ok("DescribeInstances", json!({ "searchWord": "pai" }));
    assert_eq!(list["instanceSet"][0]["isVpcGateway"], 0);
    let old_id = text(&list["instanceSet"][0]["instanceId"]);
    assert_eq!(status(&old_id), Some(2));

    api.ok("RestartInstances", json!({ "instanceIds": [web] }));
    assert_eq!(status(&web), Some(7));
    let_time_pass(&cloud);
    let stopped = api.ok("StopInstances", json!({ "instanceIds": [web, old_id] }));
    assert_eq!(stopped["detail"][&old_id]["code"], 0);
    assert_eq!(status(&web), Some(9));
    let_time_pass(&cloud);
    assert_eq!(status(&web), Some(4));
    api.ok("StartInstances", json!({ "instanceIds": [web] }));
    assert_eq!(status(&web), Some(8));
    let_time_pass(&cloud);
    api.ok("StopInstances", json!({ "instanceIds": [web] }));
    let_time_pass(&cloud);
    api.ok("ResetInstancePassword", json!({ "instanceIds": [web], "password": "abce1234" }));
    assert_eq!(status(&web), Some(10));
    let_time_pass(&cloud);

    api.ok("UnBindInstanceKey", json!({ "keyId": key, "instanceIds": [paid] }));
    api.ok("BindInstanceKey", json!({ "keyId": other, "instanceIds": [paid] }));
    let deleted = api.ok("DeleteKeyPair", json!({ "keyIds": [key, other] }));
    assert_eq!(deleted["detail"]["deleteKeySet"][0]["code"], 0);
    assert_ne!(deleted["detail"]["deleteKeySet"][1]["code"], 0);

    api.ok("ModifyInstanceAttributes", json!({ "instanceId": web, "instanceName": "web" }));
    api.ok("ModifyInstanceProject", json!({ "instanceId": web, "projectId": 1045 }));
    api.ok("SetAutoRenew", json!({ "instanceType": 1, "instanceIds": [paid], "autoRenew": 1 }));
    api.ok("RenewInstance", json!({ "instanceId": paid, "period": 1 }));
    let resize = json!({ "instanceId": paid, "cpu": 2, "mem": 4, "storageSize": 100 });
    api.ok("InquiryInstancePrice", json!({ "instanceType": 4, "instanceId": paid, "cpu": 2, "mem": 4 }));
    api.ok("ResizeInstance", resize);
    assert_eq!(status(&paid), Some(19));
    api.ok("ResizeInstanceHour", json!({ "instanceId": web, "mem": 2, "storageSize": 10 }));
    let_time_pass(&cloud);
    let reset = api.ok("ResetInstances", json!({ "instanceId": web, "imageId": "img-0vbqvzfn", "imageType": 2 }));
    assert!(reset["requestId"].is_i64());
    assert_eq!(status(&web), Some(14));
    let_time_pass(&cloud);
    assert_eq!(status(&web), Some(2));

    // Network.
    api.ok("UpdateInstanceBandwidthHour", json!({ "instanceId": web, "bandwidth": 8 }));
    let today = today_in_beijing();
    let days = json!({ "instanceId": paid, "bandwidth": 4, "startTime": today, "endTime": today });
    api.ok(
        "InquiryInstancePrice",
        json!({
            "instanceType": 5, "instanceId": paid, "bandwidth": 4, "startTime": today, "endTime": today,
        }),
    );
    let changed = api.ok("UpdateInstanceBandwidth", days);
    assert!(changed["dealIds"][0].is_i64());
    let list = api.ok("DescribeInstances", json!({ "instanceIds": [paid] }));
    assert_eq!(list["instanceSet"][0]["bandwidth"], 4);
    let attach = json!({ "vpcId": "vpc-lwmzdppp", "networkInterfaceId": "eni-kbe7jrs9", "instanceId": paid });
    assert!(api.ok("AttachNetworkInterface", attach)["data"]["taskId"].is_i64());

    images_of_the_legacy_api(&cloud, &api, &paid);
    addresses_of_the_legacy_api(&cloud, &api, &spare, &web);
    groups_of_the_legacy_api(&api, &web);

    api.ok("ReturnInstance", json!({ "instanceId": web }));
    assert_eq!(status(&web), Some(6));
    let_time_pass(&cloud);
    assert_eq!(status(&web), None);
    println!("{} actions of the legacy API", api.finish());
}

fn images_of_the_legacy_api(cloud: &FakeCloud, api: &CheckedCaller<'_>, instance: &str) {
    let made =
        api.ok("CreateImage", json!({ "instanceId": instance, "imageName": "golden", "imageDescription": "of one" }));
    assert!(made["requestId"].is_i64());
    let_time_pass(cloud);
    let images = api.ok("DescribeImages", json!({ "imageType": 1 }));
    let image = text(&images["imageSet"][0]["unImgId"]);
    assert_eq!(images["imageSet"][0]["status"], 2);
    api.ok("ModifyImageAttributes", json!({ "imageId": image, "imageName": "silver", "imageDescription": "" }));
    api.ok("ShareImage", json!({ "imageId": image, "uinList": ["909619400", "877354327"] }));
    api.ok("CancelShareImage", json!({ "imageId": image, "uinList": ["877354327"] }));
    let shares = api.ok("GetImageShareUinInfo", json!({ "imageIds": [image] }));
    assert_eq!(shares["data"]["imageList"][0]["shareUinInfo"][0]["uin"], 909_619_400);
    api.ok("CancelShareImage", json!({ "imageId": image, "uinList": ["909619400"] }));
    api.ok("SyncCvmImage", json!({ "srcRegion": "gz", "imgIdList": [image], "dstRegion": ["sh", "hk"] }));
    assert_eq!(api.ok("DescribeImages", json!({ "imageType": 1 }))["imageSet"][0]["status"], 5);
    let_time_pass(cloud);
    let deleted = api.ok("DeleteImages", json!({ "imageIds": [image] }));
    assert_eq!(deleted["detail"][&image]["code"], 0);
    let_time_pass(cloud);
}

fn addresses_of_the_legacy_api(cloud: &FakeCloud, api: &CheckedCaller<'_>, instance: &str, other: &str) {
    let made = api.ok("CreateEip", json!({ "goodsNum": 2 }));
    let (one, two) = (text(&made["data"]["eipIds"][0]), text(&made["data"]["eipIds"][1]));
    let_time_pass(cloud);
    api.ok("ModifyEipAttributes", json!({ "eipId": one, "eipName": "front" }));
    api.ok("EipBindInstance", json!({ "eipId": one, "unInstanceId": instance }));
    let interface = json!({ "eipId": two, "networkInterfaceId": "eni-8x55qvrh", "privateIpAddress": "10.0.0.2" });
    api.ok("EipBindInstance", interface);
    let list = api.ok("DescribeEip", json!({ "searchKey": "ron" }));
    assert_eq!(list["data"]["eipSet"][0]["status"], 1);
    let_time_pass(cloud);
    let list = api.ok("DescribeEip", json!({ "unInstanceIds": [instance], "status": [2] }));
    assert_eq!((&list["totalCount"], &list["data"]["eipSet"][0]["arrears"]), (&json!(1), &json!(0)));
    api.ok("EipUnBindInstance", json!({ "eipId": one, "allocWanIp": true }));
    api.ok("EipUnBindInstance", json!({ "networkInterfaceId": "eni-8x55qvrh", "privateIpAddress": "10.0.0.2" }));
    let_time_pass(cloud);
    assert_eq!(api.ok("DescribeEipQuota", json!({}))["data"]["dailyAllocWanIpCount"], 1);
    api.ok("TransformMode", json!({ "eipId": one, "mode": 1 }));
    api.ok("DeleteEip", json!({ "eipIds": [one, two] }));
    api.ok("TransformWanIpToEip", json!({ "unInstanceId": other }));
    let_time_pass(cloud);
    let list = api.ok("DescribeEip", json!({ "orderBy": "createdAt" }));
    assert_eq!((&list["totalCount"], &list["data"]["eipSet"][0]["unInstanceId"]), (&json!(1), &json!(other)));
}

fn groups_of_the_legacy_api(api: &CheckedCaller<'_>, instance: &str) {
    let made = api.ok("CreateSecurityGroup", json!({ "sgName": "web", "projectId": 1045 }));
    let web = text(&made["data"]["sgId"]);
    let made = api.ok("CreateSecurityGroup", json!({ "sgName": "db", "sgRemark": "data", "projectId": 1045 }));
    let db = text(&made["data"]["sgId"]);
    api.ok("ModifySecurityGroupAttributes", json!({ "sgId": db, "sgName": "base" }));
    let all =
        json!({ "ipProtocol": "tcp", "cidrIp": "10.0.0.0/8", "portRange": "22", "action": "accept", "desc": "ssh" });
    api.ok("ModifySecurityGroupPolicys", json!({ "sgId": web, "ingress": [all], "egress": [{ "action": "ACCEPT" }] }));
    let refers = json!({ "ipProtocol": "tcp", "sgId": web, "portRange": "3306", "action": "ACCEPT" });
    api.ok(
        "CreateSecurityGroupPolicy",
        json!({
            "sgId": db, "version": 0, "direction": "ingress", "index": -1, "policys": [refers, { "action": "DROP" }],
        }),
    );
    api.ok("ModifySingleSecurityGroupPolicy", json!({
        "sgId": db, "version": 1, "direction": "ingress", "index": 1, "policys": { "action": "ACCEPT", "cidrIp": "10.1.1.10" },
    }));
    let rules = api.ok("DescribeSecurityGroupPolicys", json!({ "sgId": db }));
    assert_eq!(rules["data"]["ingress"][1]["cidrIp"], "10.1.1.10");
    assert!(rules["data"].get("egress").is_none());
    assert_eq!(api.ok("DescribeAssociateSecurityGroups", json!({ "sgIds": [web] }))["data"][&web], json!([db]));
    let list = api.ok("DescribeSecurityGroupEx", json!({ "projectId": 1045, "offset": 1, "limit": 1 }));
    assert_eq!((&list["data"]["totalNum"], &list["data"]["detail"][0]["sgName"]), (&json!(2), &json!("base")));
    api.ok(
        "ModifySecurityGroupsOfInstance",
        json!({ "instanceSet": [{ "instanceId": instance, "sgIds": [web, db] }] }),
    );
    assert_eq!(api.ok("DescribeInstancesOfSecurityGroup", json!({ "sgId": db }))["totalCount"], 1);
    api.ok(
        "ModifySecurityGroupsOfNetworkInterface",
        json!({
            "networkInterfaceSet": [{ "networkInterfaceId": "eni-8x55qvrh", "sgIds": [web] }],
        }),
    );
    let interfaces = api.ok("DescribeNetworkInterfacesOfSecurityGroup", json!({ "sgId": web }));
    assert_eq!(interfaces["data"]["totalCount"], 1);
    api.ok("DeleteSecurityGroupPolicy", json!({ "sgId": db, "version": 2, "direction": "ingress", "indexes": [0, 1] }));
    api.ok("DeleteSecurityGroup", json!({ "sgId": web }));
    assert_eq!(api.ok("DescribeInstancesOfSecurityGroup", json!({ "sgId": db }))["totalCount"], 1);
}

fn today_in_beijing() -> String {
    let time = tencentcloud_core::types::Timestamp::from_unix_seconds(common::unix_seconds() + 8 * 3600);
    time.as_str().split('T').next().expect("a day").to_owned()
}
