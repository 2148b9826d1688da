//! Errors of the legacy API.

use serde_json::{Value, json};

use super::{
    common::{legacy, start},
    expect, instance,
};

#[test]
fn invalid_calls_of_the_legacy_api() {
    let cloud = start();
    cloud.stop_clock();
    let own = instance(&cloud);
    let group = legacy(&cloud).ok("CreateSecurityGroup", json!({ "sgName": "one" }))["data"]["sgId"].clone();
    let groups = legacy(&cloud).ok("DescribeSecurityGroupEx", json!({ "sgName": "default" }));
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
        &legacy(&cloud),
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
    let body = legacy(&cloud).call("RunInstancesHour", run(json!({ "zoneId": 800_001 })));
    assert_eq!(body["codeDesc"], "InvalidParameter.InvaildZoneId");
    let body = legacy(&cloud).call("RestartInstances", json!({ "instanceIds": [own, "ins-11112222"] }));
    assert_eq!((&body["code"], &body["detail"]["ins-11112222"]["code"]), (&json!(5400), &json!(5000)));
    assert_eq!(body["detail"][&own]["code"], 0);
    let mut elsewhere = legacy(&cloud);
    elsewhere.region = "ap-guangzhou";
    assert_eq!(elsewhere.refused("DescribeInstances", json!({})), "5000");
}
