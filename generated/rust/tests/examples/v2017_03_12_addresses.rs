// @generated from the spec; edit that and run `cargo xtask codegen`.
//! Examples: addresses.
#![allow(deprecated, unused_imports)]

use tencentcloud_e2e::{example, json_example};
use tencentcloud_cvm::{*, types};

/// One address
#[test]
fn allocate_addresses_1() {
    example(
        AllocateAddressesRequest::new().address_count(1),
        Some("Action=AllocateAddresses&Version=2017-03-12&AddressCount=1"),
        r#"{"Response":{"AddressSet":["eip-m44ku5d2"],"RequestId":"6EF60BEC-0242-43AF-BB20-270359FB54A7"}}"#,
        r#"{"AddressSet":["eip-m44ku5d2"],"RequestId":"6EF60BEC-0242-43AF-BB20-270359FB54A7"}"#,
    );
}

/// To an instance
#[test]
fn associate_address_1() {
    example(
        AssociateAddressRequest::new("eip-ek0cdz1g").instance_id("ins-1bmpb9tu"),
        Some(
            "Action=AssociateAddress&Version=2017-03-12&AddressId=eip-ek0cdz1g&InstanceId=ins-1bmpb9tu",
        ),
        r#"{"Response":{"RequestId":"3c140219-cfe9-470e-b241-907877d6fb03"}}"#,
        r#"{"RequestId":"3c140219-cfe9-470e-b241-907877d6fb03"}"#,
    );
}

/// To a private address of a network interface
#[test]
fn associate_address_2() {
    example(
        AssociateAddressRequest::new("eip-ek0cdz1g")
            .network_interface_id("eni-8x55qvrh")
            .private_ip_address("10.0.0.2"),
        Some(
            "Action=AssociateAddress&Version=2017-03-12&AddressId=eip-ek0cdz1g&NetworkInterfaceId=eni-8x55qvrh&PrivateIpAddress=10.0.0.2",
        ),
        r#"{"Response":{"RequestId":"3c140219-cfe9-470e-b241-907877d6fb03"}}"#,
        r#"{"RequestId":"3c140219-cfe9-470e-b241-907877d6fb03"}"#,
    );
}

/// All quotas of a region
#[test]
fn describe_address_quota_1() {
    example(
        DescribeAddressQuotaRequest::new(),
        Some("Action=DescribeAddressQuota&Version=2017-03-12"),
        r#"{"Response":{"QuotaSet":[{"QuotaId":"TOTAL_EIP_QUOTA","QuotaCurrent":0,"QuotaLimit":20},{"QuotaId":"DAILY_EIP_APPLY","QuotaCurrent":0,"QuotaLimit":40},{"QuotaId":"DAILY_EIP_ASSIGN","QuotaCurrent":0,"QuotaLimit":40}],"RequestId":"6EF60BEC-0242-43AF-BB20-270359FB54A7"}}"#,
        r#"{"QuotaSet":[{"QuotaId":"TOTAL_EIP_QUOTA","QuotaCurrent":0,"QuotaLimit":20},{"QuotaId":"DAILY_EIP_APPLY","QuotaCurrent":0,"QuotaLimit":40},{"QuotaId":"DAILY_PUBLIC_IP_ASSIGN","QuotaCurrent":0,"QuotaLimit":40}],"RequestId":"6EF60BEC-0242-43AF-BB20-270359FB54A7"}"#,
    );
}

/// One address by its id
#[test]
fn describe_addresses_1() {
    example(
        DescribeAddressesRequest::new().address_ids(["eip-hxlqja90"]),
        Some("Action=DescribeAddresses&Version=2017-03-12&AddressIds.1=eip-hxlqja90"),
        r#"{"Response":{"TotalCount":1,"AddressSet":[{"AddressId":"eip-hxlqja90","AddressName":"test","AddressIp":"123.121.34.33","AddressStatus":"BINDED","InstanceId":"ins-m2j0thu6","NetworkInterfaceId":null,"PrivateAddressIp":null,"IsArrears":false,"IsBlocked":false,"CreatedTime":"2017-09-12T07:52:00Z"}],"RequestId":"3c140219-cfe9-470e-b241-907877d6fb03"}}"#,
        r#"{"TotalCount":1,"AddressSet":[{"AddressId":"eip-hxlqja90","AddressName":"test","AddressIp":"123.121.34.33","AddressStatus":"BIND","InstanceId":"ins-m2j0thu6","IsArrears":false,"IsBlocked":false,"CreatedTime":"2017-09-12T07:52:00Z"}],"RequestId":"3c140219-cfe9-470e-b241-907877d6fb03"}"#,
    );
}

/// One address by a filter
#[test]
fn describe_addresses_2() {
    example(
        DescribeAddressesRequest::new()
            .filters([types::Filter::new().name("address-id").values(["eip-hxlqja90"])]),
        Some(
            "Action=DescribeAddresses&Version=2017-03-12&Filters.1.Name=address-id&Filters.1.Values.1=eip-hxlqja90",
        ),
        r#"{"Response":{"TotalCount":1,"AddressSet":[{"AddressId":"eip-hxlqja90","AddressName":"test","AddressIp":"123.121.34.33","AddressStatus":"BINDED","InstanceId":"ins-m2j0thu6","NetworkInterfaceId":null,"PrivateAddressIp":null,"IsArrears":false,"IsBlocked":false,"CreatedTime":"2017-09-12T07:52:00Z"}],"RequestId":"3c140219-cfe9-470e-b241-907877d6fb03"}}"#,
        r#"{"TotalCount":1,"AddressSet":[{"AddressId":"eip-hxlqja90","AddressName":"test","AddressIp":"123.121.34.33","AddressStatus":"BIND","InstanceId":"ins-m2j0thu6","IsArrears":false,"IsBlocked":false,"CreatedTime":"2017-09-12T07:52:00Z"}],"RequestId":"3c140219-cfe9-470e-b241-907877d6fb03"}"#,
    );
}

/// Without a new public address
#[test]
fn disassociate_address_1() {
    example(
        DisassociateAddressRequest::new("eip-ek0cdz1g"),
        Some("Action=DisassociateAddress&Version=2017-03-12&AddressId=eip-ek0cdz1g"),
        r#"{"Response":{"RequestId":"3c140219-cfe9-470e-b241-907877d6fb03"}}"#,
        r#"{"RequestId":"3c140219-cfe9-470e-b241-907877d6fb03"}"#,
    );
}

/// With an ordinary public address in its place
#[test]
fn disassociate_address_2() {
    example(
        DisassociateAddressRequest::new("eip-ek0cdz1g")
            .reallocate_normal_public_ip(true),
        Some(
            "Action=DisassociateAddress&Version=2017-03-12&AddressId=eip-ek0cdz1g&ReallocateNormalPublicIp=TRUE",
        ),
        r#"{"Response":{"RequestId":"3c140219-cfe9-470e-b241-907877d6fb03"}}"#,
        r#"{"RequestId":"3c140219-cfe9-470e-b241-907877d6fb03"}"#,
    );
}

/// A new name
#[test]
fn modify_address_attribute_1() {
    example(
        ModifyAddressAttributeRequest::new("eip-p2x6wxc0", "test_eip"),
        Some(
            "Action=ModifyAddressAttribute&Version=2017-03-12&AddressId=eip-p2x6wxc0&AddressName=test_eip",
        ),
        r#"{"Response":{"RequestId":"6EF60BEC-0242-43AF-BB20-270359FB54A7"}}"#,
        r#"{"RequestId":"6EF60BEC-0242-43AF-BB20-270359FB54A7"}"#,
    );
}

/// One address
#[test]
fn release_addresses_1() {
    example(
        ReleaseAddressesRequest::new(["eip-gzc5rgr2"]),
        Some("Action=ReleaseAddresses&Version=2017-03-12&AddressIds.1=eip-gzc5rgr2"),
        r#"{"Response":{"RequestId":"6EF60BEC-0242-43AF-BB20-270359FB54A7"}}"#,
        r#"{"RequestId":"6EF60BEC-0242-43AF-BB20-270359FB54A7"}"#,
    );
}

/// The address of one instance
#[test]
fn transform_address_1() {
    example(
        TransformAddressRequest::new("ins-3ea0qeu6"),
        Some("Action=TransformAddress&Version=2017-03-12&InstanceId=ins-3ea0qeu6"),
        r#"{"Response":{"RequestId":"6EF60BEC-0242-43AF-BB20-270359FB54A7"}}"#,
        r#"{"RequestId":"6EF60BEC-0242-43AF-BB20-270359FB54A7"}"#,
    );
}
