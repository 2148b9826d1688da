//! A response with a hundred instances, and its readers.

use serde::de::IgnoredAny;
use tencentcloud_core::{
    Request,
    decode::{DecodeError, from_json},
};
use tencentcloud_cvm::{DescribeInstancesRequest, DescribeInstancesResponse};

use crate::derived;

/// The response as the service writes it, without the envelope, and with booleans that serde can read too.
pub fn describe_instances() -> String {
    let instances: Vec<String> = (0..100).map(instance).collect();
    let instances = instances.join(",");
    format!(r#"{{"TotalCount":100,"InstanceSet":[{instances}],"RequestId":"6EF60BEC-0242-43AF-BB20-270359FB54A7"}}"#)
}

fn instance(index: u32) -> String {
    let (zone, size, host) = (index % 4 + 1, index % 7 * 10 + 20, index % 250);
    format!(
        r#"{{"Placement":{{"Zone":"ap-guangzhou-{zone}","HostId":"","ProjectId":{index}}},"InstanceId":"ins-r8hr{index:04}","InstanceType":"S1.SMALL2","CPU":1,"Memory":2,"RestrictState":"NORMAL","InstanceName":"测试实例 {index}","InstanceChargeType":"PREPAID","SystemDisk":{{"DiskType":"CLOUD_BASIC","DiskId":"disk-4rns{index:04}","DiskSize":{size}}},"DataDisks":[{{"DiskType":"CLOUD_BASIC","DiskId":"disk-5rns{index:04}","DiskSize":{size}}}],"PrivateIpAddresses":["10.104.37.{host}"],"PublicIpAddresses":["123.207.32.{host}"],"InternetAccessible":{{"InternetMaxBandwidthOut":2,"InternetChargeType":"BANDWIDTH_PREPAID","PublicIpAssigned":true}},"VirtualPrivateCloud":{{"VpcId":"vpc-4e78ea76","SubnetId":"subnet-6d7kj98i","AsVpcGateway":false,"PrivateIpAddresses":["10.104.37.{host}"]}},"ImageId":"img-0vbqvzfn","RenewFlag":"NOTIFY_AND_AUTO_RENEW","CreatedTime":"2016-12-02T00:22:40Z","ExpiredTime":"2017-01-02T00:22:48Z"}}"#
    )
}

/// Reads it like the generated client, with the leniency of the API.
pub fn ours(json: &str) -> Result<DescribeInstancesResponse, DecodeError> {
    from_json(json, DescribeInstancesRequest::ACTION.api)
}

pub fn derived(json: &str) -> serde_json::Result<derived::DescribeInstances> {
    serde_json::from_str(json)
}

/// Scans every byte and keeps nothing.
pub fn validated(json: &str) -> serde_json::Result<IgnoredAny> {
    serde_json::from_str(json)
}

#[cfg(test)]
mod tests {
    use serde_json::Value;
    use tencentcloud_core::encode::to_json;

    use super::*;

    #[test]
    fn both_readers_read_all_of_it() {
        let json = describe_instances();
        let all: Value = serde_json::from_str(&json).unwrap();
        let response = ours(&json).unwrap();
        assert!(response.extra.is_empty() && response.instance_set[0].extra.is_empty());
        let api = DescribeInstancesRequest::ACTION.api;
        // The members are in another order; everything else is the same.
        let written = to_json(&response, api);
        assert_eq!(ours(&written).unwrap(), response);
        assert_eq!(serde_json::from_str::<Value>(&written).unwrap(), all);
        assert_eq!(derived(&json).unwrap(), derived(&written).unwrap());
        assert_eq!(response.instance_set.len(), 100);
        let instance = derived(&json).unwrap().instance_set.pop().unwrap();
        let value = serde_json::to_value(instance).unwrap();
        assert_eq!(value["VirtualPrivateCloud"], all["InstanceSet"][99]["VirtualPrivateCloud"]);
        assert_eq!(value.as_object().unwrap().len(), all["InstanceSet"][99].as_object().unwrap().len());
    }
}
