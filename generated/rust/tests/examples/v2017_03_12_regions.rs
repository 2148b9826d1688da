// @generated from the spec; edit that and run `cargo xtask codegen`.
//! Examples: regions.
#![allow(deprecated, unused_imports)]

use tencentcloud_e2e::{example, json_example};
use tencentcloud_cvm::{*, types};

/// All regions
#[test]
fn describe_regions_1() {
    example(
        DescribeRegionsRequest::new(),
        Some("Action=DescribeRegions&Version=2017-03-12"),
        r#"{"Response":{"TotalCount":10,"RegionSet":[{"Region":"ap-beijing","RegionName":"华北地区(北京)","RegionState":"AVAILABLE"},{"Region":"ap-guangzhou","RegionName":"华南地区(广州)","RegionState":"AVAILABLE"},{"Region":"ap-guangzhou-open","RegionName":"华南地区(广州Open)","RegionState":"AVAILABLE"},{"Region":"ap-hongkong","RegionName":"东南亚地区(香港)","RegionState":"AVAILABLE"},{"Region":"ap-shanghai","RegionName":"华东地区(上海)","RegionState":"AVAILABLE"},{"Region":"ap-shanghai-fsi","RegionName":"华东地区(上海金融)","RegionState":"AVAILABLE"},{"Region":"ap-shenzhen-fsi","RegionName":"华南地区(深圳金融)","RegionState":"AVAILABLE"},{"Region":"ap-singapore","RegionName":"东南亚地区(新加坡)","RegionState":"AVAILABLE"},{"Region":"na-siliconvalley","RegionName":"美国西部(硅谷)","RegionState":"AVAILABLE"},{"Region":"na-toronto","RegionName":"北美地区(多伦多)","RegionState":"AVAILABLE"}],"RequestId":"C563943B-3BEA-FE92-29FE-591EAEB7871F"}}"#,
        r#"{"TotalCount":10,"RegionSet":[{"Region":"ap-beijing","RegionName":"华北地区(北京)","RegionState":"AVAILABLE"},{"Region":"ap-guangzhou","RegionName":"华南地区(广州)","RegionState":"AVAILABLE"},{"Region":"ap-guangzhou-open","RegionName":"华南地区(广州Open)","RegionState":"AVAILABLE"},{"Region":"ap-hongkong","RegionName":"东南亚地区(香港)","RegionState":"AVAILABLE"},{"Region":"ap-shanghai","RegionName":"华东地区(上海)","RegionState":"AVAILABLE"},{"Region":"ap-shanghai-fsi","RegionName":"华东地区(上海金融)","RegionState":"AVAILABLE"},{"Region":"ap-shenzhen-fsi","RegionName":"华南地区(深圳金融)","RegionState":"AVAILABLE"},{"Region":"ap-singapore","RegionName":"东南亚地区(新加坡)","RegionState":"AVAILABLE"},{"Region":"na-siliconvalley","RegionName":"美国西部(硅谷)","RegionState":"AVAILABLE"},{"Region":"na-toronto","RegionName":"北美地区(多伦多)","RegionState":"AVAILABLE"}],"RequestId":"C563943B-3BEA-FE92-29FE-591EAEB7871F"}"#,
    );
}

/// The zones of Guangzhou
#[test]
fn describe_zones_1() {
    example(
        DescribeZonesRequest::new(),
        Some("Action=DescribeZones&Version=2017-03-12&Region=ap-guangzhou"),
        r#"{"Response":{"TotalCount":3,"ZoneSet":[{"Zone":"ap-guangzhou-1","ZoneName":"广州一区","ZoneId":"100001","ZoneState":"UNAVAILABLE"},{"Zone":"ap-guangzhou-2","ZoneName":"广州二区","ZoneId":"100002","ZoneState":"AVAILABLE"},{"Zone":"ap-guangzhou-3","ZoneName":"广州三区","ZoneId":"100003","ZoneState":"AVAILABLE"}],"RequestId":"62DDFFC6-FDB5-44F7-20A6-59152E3D129A"}}"#,
        r#"{"TotalCount":3,"ZoneSet":[{"Zone":"ap-guangzhou-1","ZoneName":"广州一区","ZoneId":"100001","ZoneState":"UNAVAILABLE"},{"Zone":"ap-guangzhou-2","ZoneName":"广州二区","ZoneId":"100002","ZoneState":"AVAILABLE"},{"Zone":"ap-guangzhou-3","ZoneName":"广州三区","ZoneId":"100003","ZoneState":"AVAILABLE"}],"RequestId":"62DDFFC6-FDB5-44F7-20A6-59152E3D129A"}"#,
    );
}
