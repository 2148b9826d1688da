// @generated from the spec; edit that and run `cargo xtask codegen`.
//! Examples: legacy-security-groups.
#![allow(deprecated, unused_imports)]

use tencentcloud_e2e::{example, json_example};
use tencentcloud_cvm::legacy::{*, types};

/// A named group in a project
#[test]
fn create_security_group_1() {
    example(
        CreateSecurityGroupRequest::new().sg_name("组1").project_id(1000379),
        Some("Action=CreateSecurityGroup&projectId=1000379&sgName=组1"),
        r#"{"code":0,"message":"","data":{"sgId":"sg-c3y9ak17","sgName":"组1","sgRemark":""}}"#,
        r#"{"code":0,"message":"","data":{"sgId":"sg-c3y9ak17","sgName":"组1","sgRemark":""}}"#,
    );
}

/// Two inbound rules
#[test]
fn create_security_group_policy_1() {
    example(
        CreateSecurityGroupPolicyRequest::new(
                "sg-33ocnj9n",
                types::SecurityGroupDirection::Ingress,
                0,
                [
                    types::SecurityGroupRule::new(types::SecurityGroupAction::Accept)
                        .ip_protocol(types::SecurityGroupProtocol::Tcp)
                        .cidr_ip("10.0.0.0/8")
                        .port_range("22")
                        .desc("内网入流量tcp协议22端口禁止访问"),
                    types::SecurityGroupRule::new(types::SecurityGroupAction::Accept)
                        .ip_protocol(types::SecurityGroupProtocol::Tcp)
                        .cidr_ip("10.0.0.0/8")
                        .desc("内网tcp出流量放通"),
                ],
            )
            .version(2),
        Some(
            "Action=CreateSecurityGroupPolicy&sgId=sg-33ocnj9n&version=2&direction=ingress&index=0&policys.0.ipProtocol=tcp&policys.0.cidrIp=10.0.0.0/8&policys.0.action=ACCEPT&policys.0.portRange=22&policys.0.desc=内网入流量tcp协议22端口禁止访问&policys.1.action=ACCEPT&policys.1.ipProtocol=tcp&policys.1.desc=内网tcp出流量放通&policys.1.cidrIp=10.0.0.0/8",
        ),
        r#"{"code":0,"message":""}"#,
        r#"{"code":0,"message":""}"#,
    );
}

/// One group
#[test]
fn delete_security_group_1() {
    example(
        DeleteSecurityGroupRequest::new("sg-c3y9ak17"),
        Some("Action=DeleteSecurityGroup&sgId=sg-c3y9ak17"),
        r#"{"code":0,"message":""}"#,
        r#"{"code":0,"message":""}"#,
    );
}

/// The first inbound rule
#[test]
fn delete_security_group_policy_1() {
    example(
        DeleteSecurityGroupPolicyRequest::new(
                "sg-8pmkv2xx",
                types::SecurityGroupDirection::Ingress,
                [0],
            )
            .version(2),
        Some(
            "Action=DeleteSecurityGroupPolicy&sgId=sg-8pmkv2xx&version=2&direction=ingress&indexes.0=0",
        ),
        r#"{"code":0,"message":"","codeDesc":"Success","data":[]}"#,
        r#"{"code":0,"message":"","codeDesc":"Success","data":{}}"#,
    );
}

/// Groups that refer to one group
#[test]
fn describe_associate_security_groups_1() {
    example(
        DescribeAssociateSecurityGroupsRequest::new(["sg-5ua9adfv"]),
        Some("Action=DescribeAssociateSecurityGroups&sgIds.0=sg-5ua9adfv"),
        r#"{"code":0,"message":"","data":{"sg-5ua9adfv":["sg-exnsygsn"]}}"#,
        r#"{"code":0,"message":"","data":{"sg-5ua9adfv":["sg-exnsygsn"]}}"#,
    );
}

/// Instances of one group
#[test]
fn describe_instances_of_security_group_1() {
    example(
        DescribeInstancesOfSecurityGroupRequest::new("sg-56p1yd1o"),
        Some("Action=DescribeInstancesOfSecurityGroup&sgId=sg-56p1yd1o"),
        r#"{"code":0,"message":"","totalCount":0,"data":[{"instanceId":"ins-tks7a12z"}]}"#,
        r#"{"code":0,"message":"","totalCount":0,"data":[{"instanceId":"ins-tks7a12z"}]}"#,
    );
}

/// Interfaces of one group
#[test]
fn describe_network_interfaces_of_security_group_1() {
    example(
        DescribeNetworkInterfacesOfSecurityGroupRequest::new("sg-33ocnj9n"),
        Some("Action=DescribeNetworkInterfacesOfSecurityGroup&sgId=sg-33ocnj9n"),
        r#"{"code":0,"message":"","data":{"totalCount":1,"networkInterfaceSet":[{"networkInterfaceId":"eni-3056glfn"}]}}"#,
        r#"{"code":0,"message":"","data":{"totalCount":1,"networkInterfaceSet":[{"networkInterfaceId":"eni-3056glfn"}]}}"#,
    );
}

/// All groups
#[test]
fn describe_security_group_ex_1() {
    example(
        DescribeSecurityGroupExRequest::new(),
        Some("Action=DescribeSecurityGroupEx"),
        r#"{"code":0,"message":"","data":{"totalNum":50,"detail":[{"sgId":"sg-k3tjgics","sgName":"test","sgRemark":"","createTime":"2015-05-20 16:07:58","projectId":1002207,"beAssociateCount":0},{"sgId":"sg-56p1yd1o","sgName":"示例安全组","sgRemark":"","createTime":"2015-10-15 17:12:17","projectId":1003744,"beAssociateCount":0},{"sgId":"sg-ooa41c4o","sgName":"示例安全组","sgRemark":"","createTime":"2015-09-11 16:12:28","projectId":1002110,"beAssociateCount":0},{"sgId":"sg-7tk6qery","sgName":"示例安全组","sgRemark":"","createTime":"2015-10-15 17:12:13","projectId":1003774,"beAssociateCount":0},{"sgId":"sg-cqovl1fw","sgName":"示例安全组","sgRemark":"","createTime":"2015-05-22 19:15:38","projectId":1002443,"beAssociateCount":0},{"sgId":"sg-exnsygsm","sgName":"test1","sgRemark":"","createTime":"2015-08-25 17:07:25","projectId":0,"beAssociateCount":0},{"sgId":"sg-9g8qfrwi","sgName":"一二三四五六七八九十_-...12345","sgRemark":"","createTime":"2015-08-25 17:07:47","projectId":0,"beAssociateCount":0},{"sgId":"sg-gte8a2ys","sgName":"694949","sgRemark":"","createTime":"2015-05-25 15:48:24","projectId":1002026,"beAssociateCount":0},{"sgId":"sg-fdn9vtdy","sgName":"314294","sgRemark":"","createTime":"2015-05-25 15:42:13","projectId":1002026,"beAssociateCount":0},{"sgId":"sg-p837l8ko","sgName":"532215","sgRemark":"","createTime":"2015-05-25 13:27:12","projectId":1002026,"beAssociateCount":0},{"sgId":"sg-de37xrpo","sgName":"740402","sgRemark":"","createTime":"2015-05-25 13:27:13","projectId":1002026,"beAssociateCount":0,"version":0},{"sgId":"sg-bvdaobny","sgName":"427637","sgRemark":"","createTime":"2015-05-25 13:25:53","projectId":1002026,"beAssociateCount":0,"version":0},{"sgId":"sg-kqj119xe","sgName":"795911","sgRemark":"","createTime":"2015-05-25 13:26:22","projectId":1002026,"beAssociateCount":0,"version":0}]}}"#,
        r#"{"code":0,"message":"","data":{"totalNum":50,"detail":[{"sgId":"sg-k3tjgics","sgName":"test","sgRemark":"","createTime":"2015-05-20 16:07:58","projectId":1002207,"beAssociateCount":0},{"sgId":"sg-56p1yd1o","sgName":"示例安全组","sgRemark":"","createTime":"2015-10-15 17:12:17","projectId":1003744,"beAssociateCount":0},{"sgId":"sg-ooa41c4o","sgName":"示例安全组","sgRemark":"","createTime":"2015-09-11 16:12:28","projectId":1002110,"beAssociateCount":0},{"sgId":"sg-7tk6qery","sgName":"示例安全组","sgRemark":"","createTime":"2015-10-15 17:12:13","projectId":1003774,"beAssociateCount":0},{"sgId":"sg-cqovl1fw","sgName":"示例安全组","sgRemark":"","createTime":"2015-05-22 19:15:38","projectId":1002443,"beAssociateCount":0},{"sgId":"sg-exnsygsm","sgName":"test1","sgRemark":"","createTime":"2015-08-25 17:07:25","projectId":0,"beAssociateCount":0},{"sgId":"sg-9g8qfrwi","sgName":"一二三四五六七八九十_-...12345","sgRemark":"","createTime":"2015-08-25 17:07:47","projectId":0,"beAssociateCount":0},{"sgId":"sg-gte8a2ys","sgName":"694949","sgRemark":"","createTime":"2015-05-25 15:48:24","projectId":1002026,"beAssociateCount":0},{"sgId":"sg-fdn9vtdy","sgName":"314294","sgRemark":"","createTime":"2015-05-25 15:42:13","projectId":1002026,"beAssociateCount":0},{"sgId":"sg-p837l8ko","sgName":"532215","sgRemark":"","createTime":"2015-05-25 13:27:12","projectId":1002026,"beAssociateCount":0},{"sgId":"sg-de37xrpo","sgName":"740402","sgRemark":"","createTime":"2015-05-25 13:27:13","projectId":1002026,"beAssociateCount":0,"version":0},{"sgId":"sg-bvdaobny","sgName":"427637","sgRemark":"","createTime":"2015-05-25 13:25:53","projectId":1002026,"beAssociateCount":0,"version":0},{"sgId":"sg-kqj119xe","sgName":"795911","sgRemark":"","createTime":"2015-05-25 13:26:22","projectId":1002026,"beAssociateCount":0,"version":0}]}}"#,
    );
}

/// Three inbound rules
#[test]
fn describe_security_group_policys_1() {
    example(
        DescribeSecurityGroupPolicysRequest::new("sg-33ocnj9n"),
        Some("Action=DescribeSecurityGroupPolicys&sgId=sg-33ocnj9n"),
        r#"{"code":0,"message":"","codeDesc":"Success","data":{"ingress":[{"index":0,"action":"ACCEPT","serviceModule":"ppm-i083665x","addressModule":"ipmg-poo8128q"},{"index":1,"action":"ACCEPT","portRange":"22","sgId":"sg-ghm9l8ve","ipProtocol":"tcp"},{"index":2,"action":"ACCEPT","cidrIp":"10.1.1.10","ipProtocol":"tcp"}]}}"#,
        r#"{"code":0,"message":"","codeDesc":"Success","data":{"ingress":[{"index":0,"action":"ACCEPT","serviceModule":"ppm-i083665x","addressModule":"ipmg-poo8128q"},{"index":1,"action":"ACCEPT","portRange":"22","sgId":"sg-ghm9l8ve","ipProtocol":"tcp"},{"index":2,"action":"ACCEPT","cidrIp":"10.1.1.10","ipProtocol":"tcp"}]}}"#,
    );
}

/// New name
#[test]
fn modify_security_group_attributes_1() {
    example(
        ModifySecurityGroupAttributesRequest::new("sg-o1wkaolh").sg_name("测试1"),
        Some("Action=ModifySecurityGroupAttributes&sgId=sg-o1wkaolh&sgName=测试1"),
        r#"{"code":0,"message":""}"#,
        r#"{"code":0,"message":""}"#,
    );
}

/// One rule in each direction
#[test]
fn modify_security_group_policys_1() {
    example(
        ModifySecurityGroupPolicysRequest::new(
            "sg-33ocnj9n",
            [
                types::SecurityGroupRule::new(types::SecurityGroupAction::Accept)
                    .ip_protocol(types::SecurityGroupProtocol::Tcp)
                    .cidr_ip("10.0.0.0/8")
                    .port_range("22")
                    .desc("内网入流量tcp协议22端口禁止访问"),
            ],
            [
                types::SecurityGroupRule::new(types::SecurityGroupAction::Accept)
                    .ip_protocol(types::SecurityGroupProtocol::Tcp)
                    .cidr_ip("10.0.0.0/8")
                    .desc("内网tcp出流量放通"),
            ],
        ),
        Some(
            "Action=ModifySecurityGroupPolicys&sgId=sg-33ocnj9n&ingress.0.ipProtocol=tcp&ingress.0.cidrIp=10.0.0.0/8&ingress.0.action=ACCEPT&ingress.0.portRange=22&ingress.0.desc=内网入流量tcp协议22端口禁止访问&egress.0.action=ACCEPT&egress.0.ipProtocol=tcp&egress.0.desc=内网tcp出流量放通&egress.0.cidrIp=10.0.0.0/8",
        ),
        r#"{"code":0,"message":""}"#,
        r#"{"code":0,"message":""}"#,
    );
}

/// Two groups for one instance
#[test]
fn modify_security_groups_of_instance_1() {
    example(
        ModifySecurityGroupsOfInstanceRequest::new([
            types::InstanceSecurityGroups::new(
                "ins-4q118hl2",
                ["sg-1sdj39df", "sg-o8sk37is"],
            ),
        ]),
        Some(
            "Action=ModifySecurityGroupsOfInstance&instanceSet.0.instanceId=ins-4q118hl2&instanceSet.0.sgIds.0=sg-1sdj39df&instanceSet.0.sgIds.1=sg-o8sk37is",
        ),
        r#"{"code":0,"message":""}"#,
        r#"{"code":0,"message":""}"#,
    );
}

/// Two groups for one interface
#[test]
fn modify_security_groups_of_network_interface_1() {
    example(
        ModifySecurityGroupsOfNetworkInterfaceRequest::new([
            types::InterfaceSecurityGroups::new(
                "eni-3056glfn",
                ["sg-1sdj39df", "sg-o8sk37is"],
            ),
        ]),
        Some(
            "Action=ModifySecurityGroupsOfNetworkInterface&networkInterfaceSet.0.networkInterfaceId=eni-3056glfn&networkInterfaceSet.0.sgIds.0=sg-1sdj39df&networkInterfaceSet.0.sgIds.1=sg-o8sk37is",
        ),
        r#"{"code":0,"message":""}"#,
        r#"{"code":0,"message":""}"#,
    );
}

/// The first inbound rule
#[test]
fn modify_single_security_group_policy_1() {
    example(
        ModifySingleSecurityGroupPolicyRequest::new(
                "sg-33ocnj9n",
                types::SecurityGroupDirection::Ingress,
                0,
                types::SecurityGroupRule::new(types::SecurityGroupAction::Accept)
                    .ip_protocol(types::SecurityGroupProtocol::Tcp)
                    .cidr_ip("10.0.0.0/8")
                    .port_range("22")
                    .desc("内网入流量tcp协议22端口允许访问"),
            )
            .version(2),
        Some(
            "Action=ModifySingleSecurityGroupPolicy&sgId=sg-33ocnj9n&version=2&direction=ingress&index=0&policys.ipProtocol=tcp&policys.cidrIp=10.0.0.0/8&policys.action=ACCEPT&policys.portRange=22&policys.desc=内网入流量tcp协议22端口允许访问",
        ),
        r#"{"code":0,"message":""}"#,
        r#"{"code":0,"message":""}"#,
    );
}
