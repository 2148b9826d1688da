// @generated from the spec; edit that and run `cargo xtask codegen`.
//! Examples: legacy-regions.
#![allow(deprecated, unused_imports)]

use tencentcloud_e2e::{example, json_example};
use tencentcloud_cvm::legacy::{*, types};

/// One zone
#[test]
fn describe_availability_zones_1() {
    example(
        DescribeAvailabilityZonesRequest::new().zone_id(100001),
        Some("Action=DescribeAvailabilityZones&zoneId=100001"),
        r#"{"code":0,"message":"","totalCount":1,"zoneSet":{"zoneName":"广州一区","idcList":[{"idcId":685,"idcName":"广州电信亚太信息AC2楼"},{"idcId":737,"idcName":"广州电信亚太信息AC4楼02"},{"idcId":798,"idcName":"广州移动南方基地AC2楼"},{"idcId":834,"idcName":"广州电信人民中路AC7楼"},{"idcId":908,"idcName":"广州电信石基AC5楼"},{"idcId":1035,"idcName":"广州电信石基AC4楼M2"},{"idcId":1327,"idcName":"广州电信石基AC4楼M3"}],"zoneId":100001}}"#,
        r#"{"code":0,"message":"","totalCount":1,"zoneSet":[{"zoneName":"广州一区","idcList":[{"idcId":685,"idcName":"广州电信亚太信息AC2楼"},{"idcId":737,"idcName":"广州电信亚太信息AC4楼02"},{"idcId":798,"idcName":"广州移动南方基地AC2楼"},{"idcId":834,"idcName":"广州电信人民中路AC7楼"},{"idcId":908,"idcName":"广州电信石基AC5楼"},{"idcId":1035,"idcName":"广州电信石基AC4楼M2"},{"idcId":1327,"idcName":"广州电信石基AC4楼M3"}],"zoneId":100001}]}"#,
    );
}

/// Regions of cloud servers
#[test]
fn describe_product_region_list_1() {
    example(
        DescribeProductRegionListRequest::new(types::ProductType::Cvm),
        Some("Action=DescribeProductRegionList&instanceType=1"),
        r#"{"code":0,"message":"","availableRegion":{"gz":"广州","sh":"上海","hk":"香港地区"}}"#,
        r#"{"code":0,"message":"","availableRegion":{"gz":"广州","sh":"上海","hk":"香港地区"}}"#,
    );
}

/// Cloud disks in Beijing
#[test]
fn describe_zone_ability_1() {
    example(
        DescribeZoneAbilityRequest::new(800001, [types::ZoneCapacity::Cbs]),
        Some("Action=DescribeZoneAbility&zoneId=800001&capacity.1=CBS"),
        r#"{"code":0,"message":"","capacitySet":[{"isSupported":1,"capacity":["cbs"]}]}"#,
        r#"{"code":0,"message":"","capacitySet":[{"isSupported":1,"capacity":["CBS"]}]}"#,
    );
}
