// @generated from the spec; edit that and run `cargo xtask codegen`.
//! Examples: legacy-network.
#![allow(deprecated, unused_imports)]

use tencentcloud_e2e::{example, json_example};
use tencentcloud_cvm::legacy::{*, types};

/// Attach an interface
#[test]
fn attach_network_interface_1() {
    example(
        AttachNetworkInterfaceRequest::new("vpc-lwmzdppp", "eni-kbe7jrs9", "xxx-dfgda45")
            .subnet_id("subnet-fzyzn3r2"),
        Some(
            "Action=AttachNetworkInterface&vpcId=vpc-lwmzdppp&subnetId=subnet-fzyzn3r2&instanceId=xxx-dfgda45&networkInterfaceId=eni-kbe7jrs9",
        ),
        r#"{"code":"0","message":"","data":{"taskId":"17382"}}"#,
        r#"{"code":0,"message":"","data":{"taskId":17382}}"#,
    );
}

/// 2 Mbps for a month
#[test]
fn update_instance_bandwidth_1() {
    example(
        UpdateInstanceBandwidthRequest::new("qcvm12345", 2, "2014-07-20", "2014-08-20"),
        Some(
            "Action=UpdateInstanceBandwidth&instanceId=qcvm12345&bandwidth=2&startTime=2014-07-20&endTime=2014-08-20",
        ),
        r#"{"code":0,"message":"ok","dealIds":[12194872988]}"#,
        r#"{"code":0,"message":"ok","dealIds":[12194872988]}"#,
    );
}

/// 8 Mbps
#[test]
fn update_instance_bandwidth_hour_1() {
    example(
        UpdateInstanceBandwidthHourRequest::new(
            "qcvm8e7bf56c115c53ce2d2a1ac2ea6e657a",
            8,
        ),
        Some(
            "Action=UpdateInstanceBandwidthHour&instanceId=qcvm8e7bf56c115c53ce2d2a1ac2ea6e657a&bandwidth=8",
        ),
        r#"{"code":0,"message":"ok"}"#,
        r#"{"code":0,"message":"ok"}"#,
    );
}
