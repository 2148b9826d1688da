// @generated from the spec; edit that and run `cargo xtask codegen`.
//! Examples: instances.
#![allow(deprecated, unused_imports)]

use tencentcloud_e2e::{example, json_example};
use tencentcloud_cvm::{*, types};

/// An instance with one setting
#[test]
fn describe_instance_internet_bandwidth_configs_1() {
    example(
        DescribeInstanceInternetBandwidthConfigsRequest::new("ins-6lafsaz0"),
        Some(
            "Action=DescribeInstanceInternetBandwidthConfigs&Version=2017-03-12&InstanceId=ins-6lafsaz0",
        ),
        r#"{"Response":{"InternetBandwidthConfigSet":[{"StartTime":"2017-03-12T16:00:00Z","EndTime":"2017-04-12T16:00:00Z","InternetAccessible":{"InternetMaxBandwidthOut":50,"InternetChargeType":"BANDWIDTH_PREPAID"}}],"RequestId":"314161cd-ee40-4c37-921e-b10c4ed5607c"}}"#,
        r#"{"InternetBandwidthConfigSet":[{"StartTime":"2017-03-12T16:00:00Z","EndTime":"2017-04-12T16:00:00Z","InternetAccessible":{"InternetMaxBandwidthOut":50,"InternetChargeType":"BANDWIDTH_PREPAID"}}],"RequestId":"314161cd-ee40-4c37-921e-b10c4ed5607c"}"#,
    );
}

/// The I1 series in one zone
#[test]
fn describe_instance_type_configs_1() {
    example(
        DescribeInstanceTypeConfigsRequest::new()
            .filters([
                types::Filter::new().name("zone").values(["ap-guangzhou-2"]),
                types::Filter::new().name("instance-family").values(["I1"]),
            ]),
        Some(
            "Action=DescribeInstanceTypeConfigs&Version=2017-03-12&Filters.1.Name=zone&Filters.1.Values.1=ap-guangzhou-2&Filters.2.Name=instance-family&Filters.2.Values.1=I1",
        ),
        r#"{"Response":{"InstanceTypeConfigSet":[{"Zone":"ap-guangzhou-2","InstanceFamily":"I1","InstanceType":"I1.MEDIUM4","CPU":2,"GPU":0,"FPGA":0,"Memory":4},{"Zone":"ap-guangzhou-2","InstanceFamily":"I1","InstanceType":"I1.MEDIUM8","CPU":2,"GPU":0,"FPGA":0,"Memory":8},{"Zone":"ap-guangzhou-2","InstanceFamily":"I1","InstanceType":"I1.MEDIUM16","CPU":2,"GPU":0,"FPGA":0,"Memory":16},{"Zone":"ap-guangzhou-2","InstanceFamily":"I1","InstanceType":"I1.LARGE8","CPU":4,"GPU":0,"FPGA":0,"Memory":8}],"RequestId":"2f1fd71e-95ab-4f10-8adb-895e99d33ff5"}}"#,
        r#"{"InstanceTypeConfigSet":[{"Zone":"ap-guangzhou-2","InstanceFamily":"I1","InstanceType":"I1.MEDIUM4","CPU":2,"GPU":0,"FPGA":0,"Memory":4},{"Zone":"ap-guangzhou-2","InstanceFamily":"I1","InstanceType":"I1.MEDIUM8","CPU":2,"GPU":0,"FPGA":0,"Memory":8},{"Zone":"ap-guangzhou-2","InstanceFamily":"I1","InstanceType":"I1.MEDIUM16","CPU":2,"GPU":0,"FPGA":0,"Memory":16},{"Zone":"ap-guangzhou-2","InstanceFamily":"I1","InstanceType":"I1.LARGE8","CPU":4,"GPU":0,"FPGA":0,"Memory":8}],"RequestId":"2f1fd71e-95ab-4f10-8adb-895e99d33ff5"}"#,
    );
}

/// A model of the S2 series, from the usage chapter
#[test]
fn describe_instance_type_configs_2() {
    example(
        DescribeInstanceTypeConfigsRequest::new()
            .filters([
                types::Filter::new().name("zone").values(["ap-guangzhou-2"]),
                types::Filter::new().name("instance-family").values(["S2"]),
            ]),
        Some(
            "Action=DescribeInstanceTypeConfigs&Version=2017-03-12&Filters.1.Name=zone&Filters.1.Values.1=ap-guangzhou-2&Filters.2.Name=instance-family&Filters.2.Values.1=S2",
        ),
        r#"{"Response":{"InstanceTypeConfigSet":[{"Zone":"ap-guangzhou-2","InstanceFamily":"S2","InstanceType":"S2.MEDIUM4","CPU":2,"Memory":4}],"RequestId":"2f1fd71e-95ab-4f10-8adb-895e99d33ff5"}}"#,
        r#"{"InstanceTypeConfigSet":[{"Zone":"ap-guangzhou-2","InstanceFamily":"S2","InstanceType":"S2.MEDIUM4","CPU":2,"Memory":4}],"RequestId":"2f1fd71e-95ab-4f10-8adb-895e99d33ff5"}"#,
    );
}

/// One instance out of two zones
#[test]
fn describe_instances_1() {
    example(
        DescribeInstancesRequest::new()
            .filters([
                types::Filter::new()
                    .name("zone")
                    .values(["ap-guangzhou-1", "ap-guangzhou-2"]),
            ])
            .offset(0)
            .limit(1),
        Some(
            "Action=DescribeInstances&Version=2017-03-12&Filters.1.Name=zone&Filters.1.Values.1=ap-guangzhou-1&Filters.1.Values.2=ap-guangzhou-2&Offset=0&Limit=1",
        ),
        r#"{"Response":{"TotalCount":2,"InstanceSet":[{"Placement":{"Zone":"ap-guangzhou-1","HostId":"","ProjectId":0},"InstanceId":"ins-r8hr2upy","InstanceType":"S1.SMALL2","CPU":1,"Memory":2,"InstanceName":"测试实例","InstanceChargeType":"PREPAID","SystemDisk":{"DiskType":"CLOUD_BASIC","DiskId":"disk-4rnslbwq","DiskSize":20},"DataDisks":[{"DiskType":"CLOUD_BASIC","DiskId":"disk-4rnslb35","DiskSize":50}],"PrivateIpAddresses":["10.104.37.58"],"PublicIpAddresses":["123.207.32.83"],"InternetAccessible":{"InternetMaxBandwidthOut":2,"InternetChargeType":"BANDWIDTH_PREPAID","PublicIpAssigned":"TRUE"},"VirtualPrivateCloud":{"VpcId":"vpc-4e78ea76","SubnetId":"subnet-6d7kj98i","AsVpcGateway":"TRUE"},"ImageId":"img-0vbqvzfn","RenewFlag":"NOTIFY_AND_AUTO_RENEW","CreatedTime":"2016-12-02T00:22:40Z","ExpiredTime":"2017-01-02T00:22:48Z"}],"RequestId":"6EF60BEC-0242-43AF-BB20-270359FB54A7"}}"#,
        r#"{"TotalCount":2,"InstanceSet":[{"Placement":{"Zone":"ap-guangzhou-1","HostId":"","ProjectId":0},"InstanceId":"ins-r8hr2upy","InstanceType":"S1.SMALL2","CPU":1,"Memory":2,"InstanceName":"测试实例","InstanceChargeType":"PREPAID","SystemDisk":{"DiskType":"CLOUD_BASIC","DiskId":"disk-4rnslbwq","DiskSize":20},"DataDisks":[{"DiskType":"CLOUD_BASIC","DiskId":"disk-4rnslb35","DiskSize":50}],"PrivateIpAddresses":["10.104.37.58"],"PublicIpAddresses":["123.207.32.83"],"InternetAccessible":{"InternetMaxBandwidthOut":2,"InternetChargeType":"BANDWIDTH_PREPAID","PublicIpAssigned":true},"VirtualPrivateCloud":{"VpcId":"vpc-4e78ea76","SubnetId":"subnet-6d7kj98i","AsVpcGateway":true},"ImageId":"img-0vbqvzfn","RenewFlag":"NOTIFY_AND_AUTO_RENEW","CreatedTime":"2016-12-02T00:22:40Z","ExpiredTime":"2017-01-02T00:22:48Z"}],"RequestId":"6EF60BEC-0242-43AF-BB20-270359FB54A7"}"#,
    );
}

/// Two instances
#[test]
fn describe_instances_status_1() {
    example(
        DescribeInstancesStatusRequest::new()
            .instance_ids(["ins-r8hr2upy", "ins-5d8a23rs"])
            .offset(0)
            .limit(2),
        Some(
            "Action=DescribeInstancesStatus&Version=2017-03-12&InstanceIds.1=ins-r8hr2upy&InstanceIds.2=ins-5d8a23rs&Offset=0&Limit=2",
        ),
        r#"{"Response":{"TotalCount":2,"InstanceStatusSet":[{"InstanceId":"ins-r8hr2upy","InstanceState":"RUNNING"},{"InstanceId":"ins-5d8a23rs","InstanceState":"STOPPED"}],"RequestId":"6EF60BEC-0242-43AF-BB20-270359FB54A7"}}"#,
        r#"{"TotalCount":2,"InstanceStatusSet":[{"InstanceId":"ins-r8hr2upy","InstanceState":"RUNNING"},{"InstanceId":"ins-5d8a23rs","InstanceState":"STOPPED"}],"RequestId":"6EF60BEC-0242-43AF-BB20-270359FB54A7"}"#,
    );
}

/// For a month, without automatic renewal
#[test]
fn inquiry_price_renew_instances_1() {
    example(
        InquiryPriceRenewInstancesRequest::new(
            ["ins-2zvpghhc"],
            types::InstanceChargePrepaid::new(1)
                .renew_flag(types::RenewFlag::NotifyAndManualRenew),
        ),
        Some(
            "Action=InquiryPriceRenewInstances&Version=2017-03-12&InstanceIds.1=ins-2zvpghhc&InstanceChargePrepaid.Period=1&InstanceChargePrepaid.RenewFlag=NOTIFY_AND_MANUAL_RENEW",
        ),
        r#"{"Response":{"Price":{"InstancePrice":{"OriginalPrice":"120.00","DiscountPrice":"1.20"}},"RequestId":"e2e81b08-d747-455e-b27a-aecc5acafdba"}}"#,
        r#"{"Price":{"InstancePrice":{"OriginalPrice":"120.00","DiscountPrice":"1.20"}},"RequestId":"e2e81b08-d747-455e-b27a-aecc5acafdba"}"#,
    );
}

/// Prepaid instance
#[test]
fn inquiry_price_reset_instance_1() {
    example(
        InquiryPriceResetInstanceRequest::new("ins-2zvpghhc")
            .system_disk(types::SystemDisk::new().disk_size(50)),
        Some(
            "Action=InquiryPriceResetInstance&Version=2017-03-12&InstanceId=ins-2zvpghhc&SystemDisk.DiskSize=50",
        ),
        r#"{"Response":{"Price":{"OriginalPrice":"9.46","DiscountPrice":"9.46"},"RequestId":"c2d86443-dcb7-4279-a06d-5b3b700451d4"}}"#,
        r#"{"Price":{"OriginalPrice":"9.46","DiscountPrice":"9.46"},"RequestId":"c2d86443-dcb7-4279-a06d-5b3b700451d4"}"#,
    );
}

/// Pay-as-you-go instance
#[test]
fn inquiry_price_reset_instance_2() {
    example(
        InquiryPriceResetInstanceRequest::new("ins-fd8spnmq")
            .system_disk(types::SystemDisk::new().disk_size(50)),
        Some(
            "Action=InquiryPriceResetInstance&Version=2017-03-12&InstanceId=ins-fd8spnmq&SystemDisk.DiskSize=50",
        ),
        r#"{"Response":{"Price":{"InstancePrice":{"UnitPrice":0.43,"ChargeUnit":"HOUR"}},"RequestId":"2cc6136b-12f4-4632-bba4-386d7b76abec"}}"#,
        r#"{"Price":{"InstancePrice":{"UnitPrice":"0.43","ChargeUnit":"HOUR"}},"RequestId":"2cc6136b-12f4-4632-bba4-386d7b76abec"}"#,
    );
}

/// Prepaid instance, for two days
#[test]
fn inquiry_price_reset_instances_internet_max_bandwidth_1() {
    example(
        InquiryPriceResetInstancesInternetMaxBandwidthRequest::new(
                ["ins-2zvpghhc"],
                types::InternetAccessible::new().internet_max_bandwidth_out(20),
            )
            .start_time("2017-05-15")
            .end_time("2017-05-16"),
        Some(
            "Action=InquiryPriceResetInstancesInternetMaxBandwidth&Version=2017-03-12&InstanceIds.1=ins-2zvpghhc&InternetAccessible.InternetMaxBandwidthOut=20&StartTime=2017-05-15&EndTime=2017-05-16",
        ),
        r#"{"Response":{"Price":{"BandwidthPrice":{"OriginalPrice":"96.33","DiscountPrice":"96.33"}},"RequestId":"d4603747-86b9-4108-b42f-f623e7cc2538"}}"#,
        r#"{"Price":{"BandwidthPrice":{"OriginalPrice":"96.33","DiscountPrice":"96.33"}},"RequestId":"d4603747-86b9-4108-b42f-f623e7cc2538"}"#,
    );
}

/// Pay-as-you-go instance
#[test]
fn inquiry_price_reset_instances_internet_max_bandwidth_2() {
    example(
        InquiryPriceResetInstancesInternetMaxBandwidthRequest::new(
                ["ins-fd8spnmq"],
                types::InternetAccessible::new().internet_max_bandwidth_out(20),
            )
            .dry_run(false),
        Some(
            "Action=InquiryPriceResetInstancesInternetMaxBandwidth&Version=2017-03-12&InstanceIds.1=ins-fd8spnmq&InternetAccessible.InternetMaxBandwidthOut=20&DryRun=FALSE",
        ),
        r#"{"Response":{"Price":{"BandwidthPrice":{"UnitPrice":0.8,"ChargeUnit":"GB"}},"RequestId":"700864b9-85da-4cb9-bc80-d99eaf9fa047"}}"#,
        r#"{"Price":{"BandwidthPrice":{"UnitPrice":"0.8","ChargeUnit":"GB"}},"RequestId":"700864b9-85da-4cb9-bc80-d99eaf9fa047"}"#,
    );
}

/// Prepaid instance
#[test]
fn inquiry_price_reset_instances_type_1() {
    example(
        InquiryPriceResetInstancesTypeRequest::new(["ins-2zvpghhc"], "S1.SMALL4"),
        Some(
            "Action=InquiryPriceResetInstancesType&Version=2017-03-12&InstanceIds.1=ins-2zvpghhc&InstanceType=S1.SMALL4",
        ),
        r#"{"Response":{"Price":{"InstancePrice":{"OriginalPrice":"67.33","DiscountPrice":"67.33"}},"RequestId":"d9f36a23-7bc4-4f02-99c5-00b4a77431df"}}"#,
        r#"{"Price":{"InstancePrice":{"OriginalPrice":"67.33","DiscountPrice":"67.33"}},"RequestId":"d9f36a23-7bc4-4f02-99c5-00b4a77431df"}"#,
    );
}

/// Pay-as-you-go instance
#[test]
fn inquiry_price_reset_instances_type_2() {
    example(
        InquiryPriceResetInstancesTypeRequest::new(["ins-fd8spnmq"], "S1.SMALL4")
            .dry_run(false),
        Some(
            "Action=InquiryPriceResetInstancesType&Version=2017-03-12&InstanceIds.1=ins-fd8spnmq&InstanceType=S1.SMALL4&DryRun=FALSE",
        ),
        r#"{"Response":{"Price":{"InstancePrice":{"UnitPrice":0.66,"ChargeUnit":"HOUR"}},"RequestId":"56d68b92-7004-4716-b3bf-3c2c231035c9"}}"#,
        r#"{"Price":{"InstancePrice":{"UnitPrice":"0.66","ChargeUnit":"HOUR"}},"RequestId":"56d68b92-7004-4716-b3bf-3c2c231035c9"}"#,
    );
}

/// Prepaid instance
#[test]
fn inquiry_price_resize_instance_disks_1() {
    example(
        InquiryPriceResizeInstanceDisksRequest::new(
            "ins-r8hr2upy",
            [types::DataDisk::new(100)],
        ),
        Some(
            "Action=InquiryPriceResizeInstanceDisks&Version=2017-03-12&InstanceId=ins-r8hr2upy&DataDisks.0.DiskSize=100",
        ),
        r#"{"Response":{"Price":{"InstancePrice":{"OriginalPrice":"15.78","DiscountPrice":"15.78"}},"RequestId":"0b30b426-c4fa-4f48-819b-7dd5529f7e05"}}"#,
        r#"{"Price":{"InstancePrice":{"OriginalPrice":"15.78","DiscountPrice":"15.78"}},"RequestId":"0b30b426-c4fa-4f48-819b-7dd5529f7e05"}"#,
    );
}

/// Pay-as-you-go instance
#[test]
fn inquiry_price_resize_instance_disks_2() {
    example(
        InquiryPriceResizeInstanceDisksRequest::new(
            "ins-fd8spnmq",
            [types::DataDisk::new(100)],
        ),
        Some(
            "Action=InquiryPriceResizeInstanceDisks&Version=2017-03-12&InstanceId=ins-fd8spnmq&DataDisks.0.DiskSize=100",
        ),
        r#"{"Response":{"Price":{"InstancePrice":{"UnitPrice":0.46,"ChargeUnit":"HOUR"}},"RequestId":"d63b4f53-335b-49fb-9aa1-1716bb9276f6"}}"#,
        r#"{"Price":{"InstancePrice":{"UnitPrice":"0.46","ChargeUnit":"HOUR"}},"RequestId":"d63b4f53-335b-49fb-9aa1-1716bb9276f6"}"#,
    );
}

/// Only what is required
#[test]
fn inquiry_price_run_instances_1() {
    example(
        InquiryPriceRunInstancesRequest::new(
            types::Placement::new("ap-guangzhou-2"),
            "img-pmqg1cw7",
        ),
        Some(
            "Action=InquiryPriceRunInstances&Version=2017-03-12&Placement.Zone=ap-guangzhou-2&ImageId=img-pmqg1cw7",
        ),
        r#"{"Response":{"Price":{"InstancePrice":{"UnitPrice":"0.34","ChargeUnit":"HOUR"}}}}"#,
        r#"{"Price":{"InstancePrice":{"UnitPrice":"0.34","ChargeUnit":"HOUR"}}}"#,
    );
}

/// Prepaid for a month
#[test]
fn inquiry_price_run_instances_2() {
    example(
        InquiryPriceRunInstancesRequest::new(
                types::Placement::new("ap-guangzhou-2"),
                "img-pmqg1cw7",
            )
            .instance_charge_type(types::InstanceChargeType::Prepaid)
            .instance_charge_prepaid(
                types::InstanceChargePrepaid::new(1)
                    .renew_flag(types::RenewFlag::NotifyAndAutoRenew),
            )
            .instance_type("S1.SMALL1")
            .system_disk(
                types::SystemDisk::new()
                    .disk_type(types::DiskType::LocalBasic)
                    .disk_size(50),
            )
            .data_disks([
                types::DataDisk::new(100).disk_type(types::DiskType::LocalBasic),
            ])
            .internet_accessible(
                types::InternetAccessible::new()
                    .internet_charge_type(
                        types::InternetChargeType::TrafficPostpaidByHour,
                    )
                    .internet_max_bandwidth_out(10)
                    .public_ip_assigned(true),
            )
            .instance_count(1)
            .instance_name("QCLOUD-TEST")
            .login_settings(types::LoginSettings::new().password("Qcloud@TestApi123++"))
            .enhanced_service(
                types::EnhancedService::new()
                    .security_service(
                        types::RunSecurityServiceEnabled::new().enabled(true),
                    )
                    .monitor_service(
                        types::RunMonitorServiceEnabled::new().enabled(true),
                    ),
            ),
        Some(
            "Action=InquiryPriceRunInstances&Version=2017-03-12&Placement.Zone=ap-guangzhou-2&InstanceChargeType=PREPAID&InstanceChargePrepaid.Period=1&InstanceChargePrepaid.RenewFlag=NOTIFY_AND_AUTO_RENEW&ImageId=img-pmqg1cw7&InstanceType=S1.SMALL1&SystemDisk.DiskType=LOCAL_BASIC&SystemDisk.DiskSize=50&DataDisks.0.DiskType=LOCAL_BASIC&DataDisks.0.DiskSize=100&InternetAccessible.InternetChargeType=TRAFFIC_POSTPAID_BY_HOUR&InternetAccessible.InternetMaxBandwidthOut=10&InternetAccessible.PublicIpAssigned=TRUE&InstanceName=QCLOUD-TEST&LoginSettings.Password=Qcloud@TestApi123++&EnhancedService.SecurityService.Enabled=TRUE&EnhancedService.MonitorService.Enabled=TRUE&InstanceCount=1",
        ),
        r#"{"Response":{"Price":{"InstancePrice":{"OriginalPrice":"45.00","DiscountPrice":"45.00"},"BandwidthPrice":{"UnitPrice":"0.80","ChargeUnit":"GB"}}}}"#,
        r#"{"Price":{"InstancePrice":{"OriginalPrice":"45.00","DiscountPrice":"45.00"},"BandwidthPrice":{"UnitPrice":"0.80","ChargeUnit":"GB"}}}"#,
    );
}

/// Pay as you go
#[test]
fn inquiry_price_run_instances_3() {
    example(
        InquiryPriceRunInstancesRequest::new(
                types::Placement::new("ap-guangzhou-2"),
                "img-pmqg1cw7",
            )
            .instance_charge_type(types::InstanceChargeType::PostpaidByHour)
            .instance_type("S1.SMALL1")
            .system_disk(
                types::SystemDisk::new()
                    .disk_type(types::DiskType::LocalBasic)
                    .disk_size(50),
            )
            .data_disks([
                types::DataDisk::new(100).disk_type(types::DiskType::LocalBasic),
            ])
            .internet_accessible(
                types::InternetAccessible::new()
                    .internet_charge_type(
                        types::InternetChargeType::TrafficPostpaidByHour,
                    )
                    .internet_max_bandwidth_out(10)
                    .public_ip_assigned(true),
            )
            .instance_count(1)
            .instance_name("QCLOUD-TEST")
            .login_settings(types::LoginSettings::new().password("Qcloud@TestApi123++"))
            .enhanced_service(
                types::EnhancedService::new()
                    .security_service(
                        types::RunSecurityServiceEnabled::new().enabled(true),
                    )
                    .monitor_service(
                        types::RunMonitorServiceEnabled::new().enabled(true),
                    ),
            ),
        Some(
            "Action=InquiryPriceRunInstances&Version=2017-03-12&Placement.Zone=ap-guangzhou-2&InstanceChargeType=POSTPAID_BY_HOUR&ImageId=img-pmqg1cw7&InstanceType=S1.SMALL1&SystemDisk.DiskType=LOCAL_BASIC&SystemDisk.DiskSize=50&DataDisks.0.DiskType=LOCAL_BASIC&DataDisks.0.DiskSize=100&InternetAccessible.InternetChargeType=TRAFFIC_POSTPAID_BY_HOUR&InternetAccessible.InternetMaxBandwidthOut=10&InternetAccessible.PublicIpAssigned=TRUE&InstanceName=QCLOUD-TEST&LoginSettings.Password=Qcloud@TestApi123++&EnhancedService.SecurityService.Enabled=TRUE&EnhancedService.MonitorService.Enabled=TRUE&InstanceCount=1",
        ),
        r#"{"Response":{"Price":{"InstancePrice":{"UnitPrice":"0.34","ChargeUnit":"HOUR"},"BandwidthPrice":{"UnitPrice":"0.80","ChargeUnit":"GB"}}}}"#,
        r#"{"Price":{"InstancePrice":{"UnitPrice":"0.34","ChargeUnit":"HOUR"},"BandwidthPrice":{"UnitPrice":"0.80","ChargeUnit":"GB"}}}"#,
    );
}

/// Two instances
#[test]
fn modify_instances_attribute_1() {
    example(
        ModifyInstancesAttributeRequest::new(
            ["ins-r8hr2upy", "ins-5d8a23rs"],
            "Mysql_Server",
        ),
        Some(
            "Action=ModifyInstancesAttribute&Version=2017-03-12&InstanceIds.1=ins-r8hr2upy&InstanceIds.2=ins-5d8a23rs&InstanceName=Mysql_Server",
        ),
        r#"{"Response":{"RequestId":"6EF60BEC-0242-43AF-BB20-270359FB54A7"}}"#,
        r#"{"RequestId":"6EF60BEC-0242-43AF-BB20-270359FB54A7"}"#,
    );
}

/// Two instances
#[test]
fn modify_instances_project_1() {
    example(
        ModifyInstancesProjectRequest::new(["ins-r8hr2upy", "ins-5d8a23rs"], 1045),
        Some(
            "Action=ModifyInstancesProject&Version=2017-03-12&InstanceIds.1=ins-r8hr2upy&InstanceIds.2=ins-5d8a23rs&ProjectId=1045",
        ),
        r#"{"Response":{"RequestId":"6EF60BEC-0242-43AF-BB20-270359FB54A7"}}"#,
        r#"{"RequestId":"6EF60BEC-0242-43AF-BB20-270359FB54A7"}"#,
    );
}

/// Renew two instances automatically
#[test]
fn modify_instances_renew_flag_1() {
    example(
        ModifyInstancesRenewFlagRequest::new(
            ["ins-r8hr2upy", "ins-5d8a23rs"],
            types::RenewFlag::NotifyAndAutoRenew,
        ),
        Some(
            "Action=ModifyInstancesRenewFlag&Version=2017-03-12&InstanceIds.1=ins-r8hr2upy&InstanceIds.2=ins-5d8a23rs&RenewFlag=NOTIFY_AND_AUTO_RENEW",
        ),
        r#"{"Response":{"RequestId":"6EF60BEC-0242-43AF-BB20-270359FB54A7"}}"#,
        r#"{"RequestId":"6EF60BEC-0242-43AF-BB20-270359FB54A7"}"#,
    );
}

/// Two instances
#[test]
fn reboot_instances_1() {
    example(
        RebootInstancesRequest::new(["ins-r8hr2upy", "ins-5d8a23rs"])
            .force_reboot(false),
        Some(
            "Action=RebootInstances&Version=2017-03-12&InstanceIds.1=ins-r8hr2upy&InstanceIds.2=ins-5d8a23rs&ForceReboot=FALSE",
        ),
        r#"{"Response":{"RequestId":"6EF60BEC-0242-43AF-BB20-270359FB54A7"}}"#,
        r#"{"RequestId":"6EF60BEC-0242-43AF-BB20-270359FB54A7"}"#,
    );
}

/// For a month, without automatic renewal
#[test]
fn renew_instances_1() {
    example(
        RenewInstancesRequest::new(
            ["ins-r8hr2upy"],
            types::InstanceChargePrepaid::new(1)
                .renew_flag(types::RenewFlag::NotifyAndManualRenew),
        ),
        Some(
            "Action=RenewInstances&Version=2017-03-12&InstanceIds.1=ins-r8hr2upy&InstanceChargePrepaid.Period=1&InstanceChargePrepaid.RenewFlag=NOTIFY_AND_MANUAL_RENEW",
        ),
        r#"{"Response":{"RequestId":"6EF60BEC-0242-43AF-BB20-270359FB54A7"}}"#,
        r#"{"RequestId":"6EF60BEC-0242-43AF-BB20-270359FB54A7"}"#,
    );
}

/// Another image, a larger disk and a new password
#[test]
fn reset_instance_1() {
    example(
        ResetInstanceRequest::new("ins-r8hr2upy")
            .image_id("img-pmqg1cw7")
            .system_disk(types::SystemDisk::new().disk_size(60))
            .login_settings(types::LoginSettings::new().password("Qcloud@TestApi123++"))
            .enhanced_service(
                types::EnhancedService::new()
                    .security_service(
                        types::RunSecurityServiceEnabled::new().enabled(true),
                    )
                    .monitor_service(
                        types::RunMonitorServiceEnabled::new().enabled(true),
                    ),
            ),
        Some(
            "Action=ResetInstance&Version=2017-03-12&InstanceId=ins-r8hr2upy&ImageId=img-pmqg1cw7&SystemDisk.DiskSize=60&LoginSettings.Password=Qcloud@TestApi123++&EnhancedService.SecurityService.Enabled=TRUE&EnhancedService.MonitorService.Enabled=TRUE",
        ),
        r#"{"Response":{"RequestId":"a0a66377-b79f-4a21-846c-d997d6022968"}}"#,
        r#"{"RequestId":"a0a66377-b79f-4a21-846c-d997d6022968"}"#,
    );
}

/// For two days
#[test]
fn reset_instances_internet_max_bandwidth_1() {
    example(
        ResetInstancesInternetMaxBandwidthRequest::new(
                ["ins-r8hr2upy"],
                types::InternetAccessible::new().internet_max_bandwidth_out(10),
            )
            .start_time("2017-03-15")
            .end_time("2017-03-16")
            .dry_run(false),
        Some(
            "Action=ResetInstancesInternetMaxBandwidth&Version=2017-03-12&InstanceIds.1=ins-r8hr2upy&InternetAccessible.InternetMaxBandwidthOut=10&StartTime=2017-03-15&EndTime=2017-03-16&DryRun=FALSE",
        ),
        r#"{"Response":{"RequestId":"d39d6c09-44e9-4e80-8661-77b5ff3cbc15"}}"#,
        r#"{"RequestId":"d39d6c09-44e9-4e80-8661-77b5ff3cbc15"}"#,
    );
}

/// Two instances
#[test]
fn reset_instances_password_1() {
    example(
        ResetInstancesPasswordRequest::new(
                ["ins-r8hr2upy", "ins-5d8a23rs"],
                "abc123ABC!@#",
            )
            .force_stop(true),
        Some(
            "Action=ResetInstancesPassword&Version=2017-03-12&InstanceIds.1=ins-r8hr2upy&InstanceIds.2=ins-5d8a23rs&Password=abc123ABC!@#&ForceStop=TRUE",
        ),
        r#"{"Response":{"RequestId":"6EF60BEC-0242-43AF-BB20-270359FB54A7"}}"#,
        r#"{"RequestId":"6EF60BEC-0242-43AF-BB20-270359FB54A7"}"#,
    );
}

/// Another model
#[test]
fn reset_instances_type_1() {
    example(
        ResetInstancesTypeRequest::new(["ins-r8hr2upy"], "S1.LARGE4").dry_run(false),
        Some(
            "Action=ResetInstancesType&Version=2017-03-12&InstanceIds.1=ins-r8hr2upy&InstanceType=S1.LARGE4&DryRun=FALSE",
        ),
        r#"{"Response":{"RequestId":"d39d6c09-44e9-4e80-8661-77b5ff3cbc15"}}"#,
        r#"{"RequestId":"d39d6c09-44e9-4e80-8661-77b5ff3cbc15"}"#,
    );
}

/// To 100 GB
#[test]
fn resize_instance_disks_1() {
    example(
        ResizeInstanceDisksRequest::new("ins-r8hr2upy", [types::DataDisk::new(100)]),
        Some(
            "Action=ResizeInstanceDisks&Version=2017-03-12&InstanceId=ins-r8hr2upy&DataDisks.0.DiskSize=100",
        ),
        r#"{"Response":{"RequestId":"d39d6c09-44e9-4e80-8661-77b5ff3cbc15"}}"#,
        r#"{"RequestId":"d39d6c09-44e9-4e80-8661-77b5ff3cbc15"}"#,
    );
}

/// Only what is required
#[test]
fn run_instances_1() {
    example(
        RunInstancesRequest::new(
            types::Placement::new("ap-guangzhou-2"),
            "img-pmqg1cw7",
        ),
        Some(
            "Action=RunInstances&Version=2017-03-12&Placement.Zone=ap-guangzhou-2&ImageId=img-pmqg1cw7",
        ),
        r#"{"Response":{"InstanceIdSet":["ins-1vogaxgk"],"RequestID":"3c140219-cfe9-470e-b241-907877d6fb03"}}"#,
        r#"{"InstanceIdSet":["ins-1vogaxgk"],"RequestId":"3c140219-cfe9-470e-b241-907877d6fb03"}"#,
    );
}

/// Prepaid for a month, with a data disk and public bandwidth
#[test]
fn run_instances_2() {
    example(
        RunInstancesRequest::new(types::Placement::new("ap-guangzhou-2"), "img-pmqg1cw7")
            .instance_charge_type(types::InstanceChargeType::Prepaid)
            .instance_charge_prepaid(
                types::InstanceChargePrepaid::new(1)
                    .renew_flag(types::RenewFlag::NotifyAndAutoRenew),
            )
            .instance_type("S1.SMALL1")
            .system_disk(
                types::SystemDisk::new()
                    .disk_type(types::DiskType::LocalBasic)
                    .disk_size(50),
            )
            .data_disks([
                types::DataDisk::new(100).disk_type(types::DiskType::LocalBasic),
            ])
            .internet_accessible(
                types::InternetAccessible::new()
                    .internet_charge_type(
                        types::InternetChargeType::TrafficPostpaidByHour,
                    )
                    .internet_max_bandwidth_out(10)
                    .public_ip_assigned(true),
            )
            .instance_count(1)
            .instance_name("QCLOUD-TEST")
            .login_settings(types::LoginSettings::new().password("Qcloud@TestApi123++"))
            .enhanced_service(
                types::EnhancedService::new()
                    .security_service(
                        types::RunSecurityServiceEnabled::new().enabled(true),
                    )
                    .monitor_service(
                        types::RunMonitorServiceEnabled::new().enabled(true),
                    ),
            ),
        Some(
            "Action=RunInstances&Version=2017-03-12&Placement.Zone=ap-guangzhou-2&InstanceChargeType=PREPAID&InstanceChargePrepaid.Period=1&InstanceChargePrepaid.RenewFlag=NOTIFY_AND_AUTO_RENEW&ImageId=img-pmqg1cw7&InstanceType=S1.SMALL1&SystemDisk.DiskType=LOCAL_BASIC&SystemDisk.DiskSize=50&DataDisks.0.DiskType=LOCAL_BASIC&DataDisks.0.DiskSize=100&InternetAccessible.InternetChargeType=TRAFFIC_POSTPAID_BY_HOUR&InternetAccessible.InternetMaxBandwidthOut=10&InternetAccessible.PublicIpAssigned=TRUE&InstanceName=QCLOUD-TEST&LoginSettings.Password=Qcloud@TestApi123++&EnhancedService.SecurityService.Enabled=TRUE&EnhancedService.MonitorService.Enabled=TRUE&InstanceCount=1",
        ),
        r#"{"Response":{"InstanceIdSet":["ins-bfw5zq3y"],"RequestID":"3c140219-cfe9-470e-b241-907877d6fb03"}}"#,
        r#"{"InstanceIdSet":["ins-bfw5zq3y"],"RequestId":"3c140219-cfe9-470e-b241-907877d6fb03"}"#,
    );
}

/// Pay as you go, with a data disk and public bandwidth
#[test]
fn run_instances_3() {
    example(
        RunInstancesRequest::new(types::Placement::new("ap-guangzhou-2"), "img-pmqg1cw7")
            .instance_charge_type(types::InstanceChargeType::PostpaidByHour)
            .instance_type("S1.SMALL1")
            .system_disk(
                types::SystemDisk::new()
                    .disk_type(types::DiskType::LocalBasic)
                    .disk_size(50),
            )
            .data_disks([
                types::DataDisk::new(100).disk_type(types::DiskType::LocalBasic),
            ])
            .internet_accessible(
                types::InternetAccessible::new()
                    .internet_charge_type(
                        types::InternetChargeType::TrafficPostpaidByHour,
                    )
                    .internet_max_bandwidth_out(10)
                    .public_ip_assigned(true),
            )
            .instance_count(1)
            .instance_name("QCLOUD-TEST")
            .login_settings(types::LoginSettings::new().password("Qcloud@TestApi123++"))
            .enhanced_service(
                types::EnhancedService::new()
                    .security_service(
                        types::RunSecurityServiceEnabled::new().enabled(true),
                    )
                    .monitor_service(
                        types::RunMonitorServiceEnabled::new().enabled(true),
                    ),
            ),
        Some(
            "Action=RunInstances&Version=2017-03-12&Placement.Zone=ap-guangzhou-2&InstanceChargeType=POSTPAID_BY_HOUR&ImageId=img-pmqg1cw7&InstanceType=S1.SMALL1&SystemDisk.DiskType=LOCAL_BASIC&SystemDisk.DiskSize=50&DataDisks.0.DiskType=LOCAL_BASIC&DataDisks.0.DiskSize=100&InternetAccessible.InternetChargeType=TRAFFIC_POSTPAID_BY_HOUR&InternetAccessible.InternetMaxBandwidthOut=10&InternetAccessible.PublicIpAssigned=TRUE&InstanceName=QCLOUD-TEST&LoginSettings.Password=Qcloud@TestApi123++&EnhancedService.SecurityService.Enabled=TRUE&EnhancedService.MonitorService.Enabled=TRUE&InstanceCount=1",
        ),
        r#"{"Response":{"InstanceIdSet":["ins-32kcaqoa"],"RequestID":"3c140219-cfe9-470e-b241-907877d6fb03"}}"#,
        r#"{"InstanceIdSet":["ins-32kcaqoa"],"RequestId":"3c140219-cfe9-470e-b241-907877d6fb03"}"#,
    );
}

/// Two instances
#[test]
fn start_instances_1() {
    example(
        StartInstancesRequest::new(["ins-r8hr2upy", "ins-5d8a23rs"]),
        Some(
            "Action=StartInstances&Version=2017-03-12&InstanceIds.1=ins-r8hr2upy&InstanceIds.2=ins-5d8a23rs",
        ),
        r#"{"Response":{"RequestId":"6EF60BEC-0242-43AF-BB20-270359FB54A7"}}"#,
        r#"{"RequestId":"6EF60BEC-0242-43AF-BB20-270359FB54A7"}"#,
    );
}

/// Two instances
#[test]
fn stop_instances_1() {
    example(
        StopInstancesRequest::new(["ins-r8hr2upy", "ins-5d8a23rs"]).force_stop(false),
        Some(
            "Action=StopInstances&Version=2017-03-12&InstanceIds.1=ins-r8hr2upy&InstanceIds.2=ins-5d8a23rs&ForceStop=FALSE",
        ),
        r#"{"Response":{"RequestId":"6EF60BEC-0242-43AF-BB20-270359FB54A7"}}"#,
        r#"{"RequestId":"6EF60BEC-0242-43AF-BB20-270359FB54A7"}"#,
    );
}

/// Two instances
#[test]
fn terminate_instances_1() {
    example(
        TerminateInstancesRequest::new(["ins-r8hr2upy", "ins-5d8a23rs"]),
        Some(
            "Action=TerminateInstances&Version=2017-03-12&InstanceIds.1=ins-r8hr2upy&InstanceIds.2=ins-5d8a23rs",
        ),
        r#"{"Response":{"RequestId":"6EF60BEC-0242-43AF-BB20-270359FB54A7"}}"#,
        r#"{"RequestId":"6EF60BEC-0242-43AF-BB20-270359FB54A7"}"#,
    );
}

/// One instance, from the usage chapter
#[test]
fn terminate_instances_2() {
    example(
        TerminateInstancesRequest::new(["ins-32kcaqoa"]),
        Some("Action=TerminateInstances&Version=2017-03-12&InstanceIds.0=ins-32kcaqoa"),
        r#"{"Response":{"RequestId":"6EF60BEC-0242-43AF-BB20-270359FB54A7"}}"#,
        r#"{"RequestId":"6EF60BEC-0242-43AF-BB20-270359FB54A7"}"#,
    );
}

/// Another subnet
#[test]
fn update_instance_vpc_config_1() {
    example(
        UpdateInstanceVpcConfigRequest::new(
            "ins-r8hr2upy",
            types::VirtualPrivateCloud::new("vpc-4e78ea76", "subnet-6d7kj98i"),
        ),
        None,
        r#"{"Response":{"RequestId":"d39d6c09-44e9-4e80-8661-77b5ff3cbc15"}}"#,
        r#"{"RequestId":"d39d6c09-44e9-4e80-8661-77b5ff3cbc15"}"#,
    );
}
