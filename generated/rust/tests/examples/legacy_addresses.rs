// @generated from the spec; edit that and run `cargo xtask codegen`.
//! Examples: legacy-addresses.
#![allow(deprecated, unused_imports)]

use tencentcloud_e2e::{example, json_example};
use tencentcloud_cvm::legacy::{*, types};

/// One elastic IP
#[test]
fn create_eip_1() {
    example(
        CreateEipRequest::new(),
        None,
        r#"{"code":0,"message":"","data":{"eipIds":["eip-m44ku5d2"]}}"#,
        r#"{"code":0,"message":"","data":{"eipIds":["eip-m44ku5d2"]}}"#,
    );
}

/// One elastic IP
#[test]
fn delete_eip_1() {
    example(
        DeleteEipRequest::new(["eip-gzc5rgr2"]),
        Some("Action=DeleteEip&eipIds.0=eip-gzc5rgr2"),
        r#"{"code":0,"message":""}"#,
        r#"{"code":0,"message":""}"#,
    );
}

/// All elastic IPs
#[test]
fn describe_eip_1() {
    example(
        DescribeEipRequest::new(),
        None,
        r#"{"code":0,"message":"","codeDesc":"Success","data":{"eipSet":[{"eipId":"eip-co9m2t7k","eipName":"","eip":"119.29.239.140","ispId":5,"status":2,"arrears":0,"unInstanceId":"ins-pjrzryru","createdAt":"2016-07-11 21:23:35","updatedAt":"2016-07-11 21:23:35","freeSecond":0,"type":0,"privateIpAddress":"10.104.211.58","networkInterfaceId":""}]},"totalCount":1}"#,
        r#"{"code":0,"message":"","codeDesc":"Success","data":{"eipSet":[{"eipId":"eip-co9m2t7k","eipName":"","eip":"119.29.239.140","ispId":5,"status":2,"arrears":0,"unInstanceId":"ins-pjrzryru","createdAt":"2016-07-11 21:23:35","updatedAt":"2016-07-11 21:23:35","freeSecond":0,"type":0,"privateIpAddress":"10.104.211.58","networkInterfaceId":""}]},"totalCount":1}"#,
    );
}

/// Quotas of a region
#[test]
fn describe_eip_quota_1() {
    example(
        DescribeEipQuotaRequest::new(),
        None,
        r#"{"code":0,"message":"","data":{"eipNumQuota":20,"currentEipNum":2,"dailyApplyQuota":10,"dailyApplyCount":7,"dailyAllocWanIpQuota":10,"dailyAllocWanIpCount":2}}"#,
        r#"{"code":0,"message":"","data":{"eipNumQuota":20,"currentEipNum":2,"dailyApplyQuota":10,"dailyApplyCount":7,"dailyAllocWanIpQuota":10,"dailyAllocWanIpCount":2}}"#,
    );
}

/// An instance
#[test]
fn eip_bind_instance_1() {
    example(
        EipBindInstanceRequest::new("eip-mksy14ay").un_instance_id("ins-hyvbipjg"),
        Some("Action=EipBindInstance&eipId=eip-mksy14ay&unInstanceId=ins-hyvbipjg"),
        r#"{"code":0,"message":""}"#,
        r#"{"code":0,"message":""}"#,
    );
}

/// Without a new public IP
#[test]
fn eip_un_bind_instance_1() {
    example(
        EipUnBindInstanceRequest::new().eip_id("eip-mksy14ay").alloc_wan_ip(false),
        Some("Action=EipUnBindInstance&eipId=eip-mksy14ay&allocWanIp=0"),
        r#"{"code":0,"message":""}"#,
        r#"{"code":0,"message":""}"#,
    );
}

/// New name
#[test]
fn modify_eip_attributes_1() {
    example(
        ModifyEipAttributesRequest::new("eip-p2x6wxc0", "test1111"),
        Some("Action=ModifyEipAttributes&eipId=eip-p2x6wxc0&eipName=test1111"),
        r#"{"code":0,"message":""}"#,
        r#"{"code":0,"message":""}"#,
    );
}

/// To NAT mode
#[test]
fn transform_mode_1() {
    example(
        TransformModeRequest::new("eip-mksy14ay", types::EipMode::Nat),
        Some("Action=TransformMode&eipId=eip-mksy14ay&mode=0"),
        r#"{"code":0,"message":""}"#,
        r#"{"code":0,"message":""}"#,
    );
}

/// One instance
#[test]
fn transform_wan_ip_to_eip_1() {
    example(
        TransformWanIpToEipRequest::new("ins-hyvbipjg"),
        Some("Action=TransformWanIpToEip&unInstanceId=ins-hyvbipjg"),
        r#"{"code":0,"message":""}"#,
        r#"{"code":0,"message":""}"#,
    );
}
