// @generated from the spec; edit that and run `cargo xtask codegen`.
//! Examples: key-pairs.
#![allow(deprecated, unused_imports)]

use tencentcloud_e2e::{example, json_example};
use tencentcloud_cvm::{*, types};

/// One key for two instances
#[test]
fn associate_instances_key_pairs_1() {
    example(
        AssociateInstancesKeyPairsRequest::new(
            ["ins-1e4r6y8i", "ins-3e56fg78"],
            ["skey-4e5ty7i8"],
        ),
        Some(
            "Action=AssociateInstancesKeyPairs&Version=2017-03-12&InstanceIds.1=ins-1e4r6y8i&InstanceIds.2=ins-3e56fg78&KeyIds.1=skey-4e5ty7i8",
        ),
        r#"{"Response":{"RequestId":"6EF60BEC-0242-43AF-BB20-270359FB54A7"}}"#,
        r#"{"RequestId":"6EF60BEC-0242-43AF-BB20-270359FB54A7"}"#,
    );
}

/// A key pair of the default project
#[test]
fn create_key_pair_1() {
    example(
        CreateKeyPairRequest::new("Tencent", 0),
        Some("Action=CreateKeyPair&Version=2017-03-12&KeyName=Tencent&ProjectId=0"),
        r#"{"Response":{"KeyPair":{"KeyId":"skey-mv9yzyjj","KeyName":"Tencent","ProjectId":0,"PublicKey":"ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQDP0Yw2T4it...(shortened)","PrivateKey":"-----BEGIN RSA PRIVATE KEY-----\nMIICXgIBAAKBgQDP...(shortened)"},"RequestId":"6EF60BEC-0242-43AF-BB20-270359FB54A7"}}"#,
        r#"{"KeyPair":{"KeyId":"skey-mv9yzyjj","KeyName":"Tencent","ProjectId":"0","PublicKey":"ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQDP0Yw2T4it...(shortened)","PrivateKey":"-----BEGIN RSA PRIVATE KEY-----\nMIICXgIBAAKBgQDP...(shortened)"},"RequestId":"6EF60BEC-0242-43AF-BB20-270359FB54A7"}"#,
    );
}

/// One key pair
#[test]
fn delete_key_pairs_1() {
    example(
        DeleteKeyPairsRequest::new(["skey-mv9yzyjj"]),
        Some("Action=DeleteKeyPairs&Version=2017-03-12&KeyIds.1=skey-mv9yzyjj"),
        r#"{"Response":{"RequestId":"6EF60BEC-0242-43AF-BB20-270359FB54A7"}}"#,
        r#"{"RequestId":"6EF60BEC-0242-43AF-BB20-270359FB54A7"}"#,
    );
}

/// Key pairs of a given name
#[test]
fn describe_key_pairs_1() {
    example(
        DescribeKeyPairsRequest::new()
            .filters([types::Filter::new().name("key-name").values(["Tencent"])])
            .offset(0)
            .limit(20),
        Some(
            "Action=DescribeKeyPairs&Version=2017-03-12&Filters.1.Name=key-name&Filters.1.Values.1=Tencent&Offset=0&Limit=20",
        ),
        r#"{"Response":{"TotalCount":1,"KeyPairSet":[{"KeyId":"skey-mv9yzyjj","KeyName":"Tencent","Description":"","PublicKey":"ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQDP0Yw2T4it...(shortened)","AssociatedInstanceIds":[],"CreateTime":"2016-12-02T00:22:40Z"}],"RequestId":"6EF60BEC-0242-43AF-BB20-270359FB54A7"}}"#,
        r#"{"TotalCount":1,"KeyPairSet":[{"KeyId":"skey-mv9yzyjj","KeyName":"Tencent","Description":"","PublicKey":"ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQDP0Yw2T4it...(shortened)","CreatedTime":"2016-12-02T00:22:40Z"}],"RequestId":"6EF60BEC-0242-43AF-BB20-270359FB54A7"}"#,
    );
}

/// Unbind one key from two instances
#[test]
fn disassociate_instances_key_pairs_1() {
    example(
        DisassociateInstancesKeyPairsRequest::new(
            ["ins-1e4r6y8i", "ins-3e56fg78"],
            ["skey-4e5ty7i8"],
        ),
        Some(
            "Action=DisassociateInstancesKeyPairs&Version=2017-03-12&InstanceIds.1=ins-1e4r6y8i&InstanceIds.2=ins-3e56fg78&KeyIds.1=skey-4e5ty7i8",
        ),
        r#"{"Response":{"RequestId":"6EF60BEC-0242-43AF-BB20-270359FB54A7"}}"#,
        r#"{"RequestId":"6EF60BEC-0242-43AF-BB20-270359FB54A7"}"#,
    );
}

/// A public key for the default project
#[test]
fn import_key_pair_1() {
    example(
        ImportKeyPairRequest::new(
            "operation_key",
            0,
            "ssh-rsa XXXXXXXXXXXX== skey_45071",
        ),
        Some(
            "Action=ImportKeyPair&Version=2017-03-12&KeyName=operation_key&ProjectId=0&PublicKey=ssh-rsa XXXXXXXXXXXX== skey_45071",
        ),
        r#"{"Response":{"RequestId":"6EF60BEC-0242-43AF-BB20-270359FB54A7","KeyId":"skey-4e5ty7i8"}}"#,
        r#"{"RequestId":"6EF60BEC-0242-43AF-BB20-270359FB54A7","KeyId":"skey-4e5ty7i8"}"#,
    );
}

/// A new name
#[test]
fn modify_key_pair_attribute_1() {
    example(
        ModifyKeyPairAttributeRequest::new("skey-mv9yzyjj").key_name("Tencent"),
        Some(
            "Action=ModifyKeyPairAttribute&Version=2017-03-12&KeyId=skey-mv9yzyjj&KeyName=Tencent",
        ),
        r#"{"Response":{"RequestId":"6EF60BEC-0242-43AF-BB20-270359FB54A7"}}"#,
        r#"{"RequestId":"6EF60BEC-0242-43AF-BB20-270359FB54A7"}"#,
    );
}
