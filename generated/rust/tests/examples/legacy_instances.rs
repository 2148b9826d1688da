// @generated from the spec; edit that and run `cargo xtask codegen`.
//! Examples: legacy-instances.
#![allow(deprecated, unused_imports)]

use tencentcloud_e2e::{example, json_example};
use tencentcloud_cvm::legacy::{*, types};

/// Two instances
#[test]
fn describe_instances_1() {
    example(
        DescribeInstancesRequest::new().instance_ids(["ins-r8hr2upy", "ins-5d8a23rs"]),
        Some(
            "Action=DescribeInstances&instanceIds.0=ins-r8hr2upy&instanceIds.1=ins-5d8a23rs",
        ),
        r#"{"codeDesc":"Success","totalCount":14,"message":"","code":0,"instanceSet":[{"lanIp":"10.104.37.58","instanceId":"qcvmfd57f3113bc6fd6f0c8ce381f5433539","unImgId":"img-0vbqvzfn","imageId":6,"autoRenew":0,"bandwidth":1,"vpcId":0,"deviceClass":"VSELF","diskInfo":{"rootType":2,"rootId":"disk-4rnslbwq","rootSize":50},"subnetId":0,"isVpcGateway":0,"uuid":"9bd7331d-fb7d-4013-bcb1-65a0d4b46873","wanIpSet":["123.207.32.83"],"projectId":0,"deadlineTime":"2017-01-02 00:22:48","cvmPayMode":1,"zoneId":100002,"instanceName":"3日测试镜像","imageType":"公有镜像","status":4,"mem":1,"Region":"gz","networkPayMode":2,"unInstanceId":"ins-gsbuwc26","createTime":"2016-12-02 00:22:40","zoneName":"广州二区","statusTime":"2016-12-02 12:28:09","os":"Xserver V8.1_64","cpu":1},{"lanIp":"10.104.249.153","instanceId":"qcvm0c7dca6b0244fde9b36d7cbc986274a5","unImgId":"img-31tjrtph","imageId":53,"autoRenew":0,"bandwidth":1,"vpcId":0,"deviceClass":"VSELF_2","diskInfo":{"rootId":"disk-hq2agvi8","storageSize":100,"rootType":2,"storageType":2,"storageId":"disk-fegdogdg","rootSize":50},"subnetId":0,"isVpcGateway":0,"uuid":"a952c786-a1ee-4d0a-8c45-2640ea70e704","wanIpSet":["123.207.115.47"],"projectId":0,"deadlineTime":"2017-01-24 09:22:25","cvmPayMode":1,"zoneId":100003,"instanceName":"jupyter","imageType":"公有镜像","status":2,"mem":16,"Region":"gz","networkPayMode":1,"unInstanceId":"ins-r8hr2upy","createTime":"2016-11-24 09:22:18","zoneName":"广州三区","statusTime":"2016-11-30 10:48:24","os":"centos7.2x86_64","cpu":8}]}"#,
        r#"{"codeDesc":"Success","totalCount":14,"message":"","code":0,"instanceSet":[{"lanIp":"10.104.37.58","instanceId":"qcvmfd57f3113bc6fd6f0c8ce381f5433539","unImgId":"img-0vbqvzfn","imageId":6,"autoRenew":0,"bandwidth":1,"vpcId":0,"deviceClass":"VSELF","diskInfo":{"rootType":2,"rootId":"disk-4rnslbwq","rootSize":50},"subnetId":0,"isVpcGateway":0,"uuid":"9bd7331d-fb7d-4013-bcb1-65a0d4b46873","wanIpSet":["123.207.32.83"],"projectId":0,"deadlineTime":"2017-01-02 00:22:48","cvmPayMode":1,"zoneId":100002,"instanceName":"3日测试镜像","imageType":"公有镜像","status":4,"mem":1,"Region":"gz","networkPayMode":2,"unInstanceId":"ins-gsbuwc26","createTime":"2016-12-02 00:22:40","zoneName":"广州二区","statusTime":"2016-12-02 12:28:09","os":"Xserver V8.1_64","cpu":1},{"lanIp":"10.104.249.153","instanceId":"qcvm0c7dca6b0244fde9b36d7cbc986274a5","unImgId":"img-31tjrtph","imageId":53,"autoRenew":0,"bandwidth":1,"vpcId":0,"deviceClass":"VSELF_2","diskInfo":{"rootId":"disk-hq2agvi8","storageSize":100,"rootType":2,"storageType":2,"storageId":"disk-fegdogdg","rootSize":50},"subnetId":0,"isVpcGateway":0,"uuid":"a952c786-a1ee-4d0a-8c45-2640ea70e704","wanIpSet":["123.207.115.47"],"projectId":0,"deadlineTime":"2017-01-24 09:22:25","cvmPayMode":1,"zoneId":100003,"instanceName":"jupyter","imageType":"公有镜像","status":2,"mem":16,"Region":"gz","networkPayMode":1,"unInstanceId":"ins-r8hr2upy","createTime":"2016-11-24 09:22:18","zoneName":"广州三区","statusTime":"2016-11-30 10:48:24","os":"centos7.2x86_64","cpu":8}]}"#,
    );
}

/// New instance
#[test]
fn inquiry_instance_price_1() {
    example(
        InquiryInstancePriceRequest::new(types::PriceQuestion::Buy)
            .period(1)
            .cpu(1)
            .mem(1)
            .storage_size(10)
            .image_type(types::ImageType::Public)
            .image_id("img-1234test"),
        Some(
            "Action=InquiryInstancePrice&instanceType=1&imageId=img-1234test&imageType=2&cpu=1&mem=1&storageSize=10&period=1",
        ),
        r#"{"code":0,"message":"","price":1085,"originalPrice":1085}"#,
        r#"{"code":0,"message":"","price":1085,"originalPrice":1085}"#,
    );
}

/// Billing by traffic
#[test]
fn inquiry_instance_price_hour_1() {
    example(
        InquiryInstancePriceHourRequest::new(
                1,
                1,
                "img-31tjrtph",
                types::ImageType::Public,
                10,
            )
            .bandwidth_type(types::BandwidthType::PayByTraffic)
            .bandwidth(2),
        Some(
            "Action=InquiryInstancePriceHour&cpu=1&mem=1&bandwidthType=PayByTraffic&bandwidth=2&storageSize=10&imageId=img-31tjrtph&imageType=2",
        ),
        r#"{"code":0,"message":"","data":{"cvm":{"price":"0.28","price_unit":"HOUR"},"bandwidth":{"price":"1.60","price_unit":"GB"}}}"#,
        r#"{"code":0,"message":"","data":{"cvm":{"price":"0.28","price_unit":"HOUR"},"bandwidth":{"price":"1.60","price_unit":"GB"}}}"#,
    );
}

/// A new name
#[test]
fn modify_instance_attributes_1() {
    example(
        ModifyInstanceAttributesRequest::new("ins-12345678", "Tencent"),
        Some(
            "Action=ModifyInstanceAttributes&instanceId=ins-12345678&instanceName=Tencent",
        ),
        r#"{"code":0,"message":"ok"}"#,
        r#"{"code":0,"message":"ok"}"#,
    );
}

/// To the default project
#[test]
fn modify_instance_project_1() {
    example(
        ModifyInstanceProjectRequest::new("qcvm882eae196692549cc581015c495d312421", 0),
        Some(
            "Action=ModifyInstanceProject&instanceId=qcvm882eae196692549cc581015c495d312421&projectId=0",
        ),
        r#"{"code":0,"message":"ok"}"#,
        r#"{"code":0,"message":"ok"}"#,
    );
}

/// A month
#[test]
fn renew_instance_1() {
    example(
        RenewInstanceRequest::new("qcvm8e7bf56c115c53ce2d2a1ac2ea6e657a", 1),
        Some(
            "Action=RenewInstance&instanceId=qcvm8e7bf56c115c53ce2d2a1ac2ea6e657a&period=1",
        ),
        r#"{"codeDesc":"Success","message":"","code":0,"dealId":"2790804"}"#,
        r#"{"codeDesc":"Success","message":"","code":0,"dealId":"2790804"}"#,
    );
}

/// One instance
#[test]
fn reset_instance_password_1() {
    example(
        ResetInstancePasswordRequest::new(["ins-xxxxxxxx"], "abce1234"),
        Some(
            "Action=ResetInstancePassword&instanceIds.0=ins-xxxxxxxx&password=abce1234",
        ),
        r#"{"code":0,"message":"success","detail":{"ins-xxxxxxxx":{"code":0,"message":"","requestId":"1231231231231"}}}"#,
        r#"{"code":0,"message":"success","detail":{"ins-xxxxxxxx":{"code":0,"message":"","requestId":"1231231231231"}}}"#,
    );
}

/// Reinstall the current image
#[test]
fn reset_instances_1() {
    example(
        ResetInstancesRequest::new("qcvm12345"),
        Some("Action=ResetInstances&instanceId=qcvm12345"),
        r#"{"code":0,"message":"","requestId":"1231231231231"}"#,
        r#"{"code":0,"message":"","requestId":1231231231231}"#,
    );
}

/// More memory
#[test]
fn resize_instance_1() {
    example(
        ResizeInstanceRequest::new("qcvm12345", 0).cpu(1).mem(2),
        Some("Action=ResizeInstance&instanceId=qcvm12345&cpu=1&mem=2&storageSize=0"),
        r#"{"code":0,"message":"","dealIds":[121]}"#,
        r#"{"code":0,"message":"","dealIds":[121]}"#,
    );
}

/// More memory
#[test]
fn resize_instance_hour_1() {
    example(
        ResizeInstanceHourRequest::new("qcvm8e7bf56c115c53ce2d2a1ac2ea6e657a", 0).mem(2),
        Some(
            "Action=ResizeInstanceHour&instanceId=qcvm8e7bf56c115c53ce2d2a1ac2ea6e657a&mem=2&storageSize=0",
        ),
        r#"{"code":0,"message":"ok"}"#,
        r#"{"code":0,"message":"ok"}"#,
    );
}

/// One instance
#[test]
fn restart_instances_1() {
    example(
        RestartInstancesRequest::new(["ins-r8hr2upy"]),
        Some("Action=RestartInstances&instanceIds.0=ins-r8hr2upy"),
        r#"{"code":0,"message":"success","detail":{"ins-r8hr2upy":{"code":0,"message":"","requestId":"1231231231231"}}}"#,
        r#"{"code":0,"message":"success","detail":{"ins-r8hr2upy":{"code":0,"message":"","requestId":"1231231231231"}}}"#,
    );
}

/// One instance
#[test]
fn return_instance_1() {
    example(
        ReturnInstanceRequest::new("qcvm8e7bf56c115c53ce2d2a1ac2ea6e657a"),
        Some("Action=ReturnInstance&instanceId=qcvm8e7bf56c115c53ce2d2a1ac2ea6e657a"),
        r#"{"code":0,"message":"ok"}"#,
        r#"{"code":0,"message":"ok"}"#,
    );
}

/// One instance for a year
#[test]
fn run_instances_1() {
    example(
        RunInstancesRequest::new(1, 2, "img-lkxqa4kj", 12, 50)
            .image_type(types::ImageType::Public)
            .bandwidth(1)
            .storage_type(types::StorageType::Local)
            .goods_num(1),
        Some(
            "Action=RunInstances&imageId=img-lkxqa4kj&imageType=2&bandwidth=1&cpu=1&mem=2&storageType=1&storageSize=50&period=12&goodsNum=1",
        ),
        r#"{"code":0,"message":"ok","dealIds":[121],"unInstanceIds":{"121":["ins-npphstest"]}}"#,
        r#"{"code":0,"message":"ok","dealIds":[121],"unInstanceIds":{"121":["ins-npphstest"]}}"#,
    );
}

/// One instance
#[test]
fn run_instances_hour_1() {
    example(
        RunInstancesHourRequest::new(100001, 1, 2, "img-3wnd9xpl", 50)
            .bandwidth(1)
            .storage_type(types::StorageType::Local)
            .goods_num(1),
        Some(
            "Action=RunInstancesHour&imageId=img-3wnd9xpl&bandwidth=1&cpu=1&mem=2&storageType=1&storageSize=50&goodsNum=1&zoneId=100001",
        ),
        r#"{"code":0,"message":"ok","unInstanceIds":["xxxx1","xxxx2"]}"#,
        r#"{"code":0,"message":"ok","unInstanceIds":["xxxx1","xxxx2"]}"#,
    );
}

/// Renew automatically
#[test]
fn set_auto_renew_1() {
    example(
        SetAutoRenewRequest::new(
            types::ProductType::Cvm,
            ["ins-cvm1234"],
            types::AutoRenew::Automatic,
        ),
        Some("Action=SetAutoRenew&instanceType=1&instanceIds.0=ins-cvm1234&autoRenew=1"),
        r#"{"code":0,"message":"ok"}"#,
        r#"{"code":0,"message":"ok"}"#,
    );
}

/// One instance
#[test]
fn start_instances_1() {
    example(
        StartInstancesRequest::new(["ins-qcvm12345"]),
        Some("Action=StartInstances&instanceIds.0=ins-qcvm12345"),
        r#"{"code":0,"message":"success","detail":{"ins-qcvm12345":{"code":0,"message":"","requestId":"1231231231231"}}}"#,
        r#"{"code":0,"message":"success","detail":{"ins-qcvm12345":{"code":0,"message":"","requestId":"1231231231231"}}}"#,
    );
}

/// One instance
#[test]
fn stop_instances_1() {
    example(
        StopInstancesRequest::new(["qcvm12345"]),
        Some("Action=StopInstances&instanceIds.0=qcvm12345"),
        r#"{"code":0,"message":"success","detail":{"qcvm12345":{"code":0,"message":"","requestId":"1231231231231"}}}"#,
        r#"{"code":0,"message":"success","detail":{"qcvm12345":{"code":0,"message":"","requestId":"1231231231231"}}}"#,
    );
}
