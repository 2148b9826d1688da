// @generated from the spec; edit that and run `cargo xtask codegen`.
//! Examples: legacy-key-pairs.
#![allow(deprecated, unused_imports)]

use tencentcloud_e2e::{example, json_example};
use tencentcloud_cvm::legacy::{*, types};

/// One key pair for two instances
#[test]
fn bind_instance_key_1() {
    example(
        BindInstanceKeyRequest::new(["ins-xxxxx", "ins-xxxxx"], "skey-xxxxx"),
        Some(
            "Action=BindInstanceKey&instanceIds.0=ins-xxxxx&instanceIds.1=ins-xxxxx&keyId=skey-xxxxx",
        ),
        r#"{"code":0,"message":""}"#,
        r#"{"code":0,"message":""}"#,
    );
}

/// A new key pair
#[test]
fn create_key_pair_1() {
    example(
        CreateKeyPairRequest::new("Tencent"),
        Some("Action=CreateKeyPair&keyName=Tencent"),
        r#"{"codeDesc":"Success","message":"","code":0,"data":{"secretkey":"-----BEGIN RSA PRIVATE KEY-----\nMIICXgIBAAKBgQDP...(shortened)","pubkey":"ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQDP0Yw2T4it...(shortened)","keyId":"skey-mv9yzyjj","keyName":"Tencent"}}"#,
        r#"{"codeDesc":"Success","message":"","code":0,"data":{"secretkey":"-----BEGIN RSA PRIVATE KEY-----\nMIICXgIBAAKBgQDP...(shortened)","pubkey":"ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQDP0Yw2T4it...(shortened)","keyId":"skey-mv9yzyjj","keyName":"Tencent"}}"#,
    );
}

/// One key pair
#[test]
fn delete_key_pair_1() {
    example(
        DeleteKeyPairRequest::new(["skey-mv9yzyjj"]),
        Some("Action=DeleteKeyPair&keyIds.0=skey-mv9yzyjj"),
        r#"{"codeDesc":"Success","message":"","code":0,"detail":{"deleteKeySet":[{"code":0,"message":"success","keyId":"skey-mv9yzyjj"}]}}"#,
        r#"{"codeDesc":"Success","message":"","code":0,"detail":{"deleteKeySet":[{"code":0,"message":"success","keyId":"skey-mv9yzyjj"}]}}"#,
    );
}

/// All key pairs
#[test]
fn describe_key_pairs_1() {
    example(
        DescribeKeyPairsRequest::new(),
        Some("Action=DescribeKeyPairs"),
        r#"{"code":0,"message":"","data":{"totalCount":2,"sshSet":[{"keyId":"skey-xxxx","keyName":"test1","pubkey":"ssh-rsa xxxxxx skey_32228","status":0,"bindIps":[],"createTime":"2015-11-05 17:26:21","bindUnInstanceIds":[]},{"keyId":"skey-xxxxx","keyName":"test2","pubkey":"ssh-rsa xxxxxx skey_32228","status":0,"bindIps":["xx.xx.xx.xx"],"createTime":"2015-11-06 20:52:21","bindUnInstanceIds":["ins-xxxxxx"]}]}}"#,
        r#"{"code":0,"message":"","data":{"totalCount":2,"sshSet":[{"keyId":"skey-xxxx","keyName":"test1","pubkey":"ssh-rsa xxxxxx skey_32228","status":0,"createTime":"2015-11-05 17:26:21"},{"keyId":"skey-xxxxx","keyName":"test2","pubkey":"ssh-rsa xxxxxx skey_32228","status":0,"bindIps":["xx.xx.xx.xx"],"createTime":"2015-11-06 20:52:21","bindUnInstanceIds":["ins-xxxxxx"]}]}}"#,
    );
}

/// Import a public key
#[test]
fn import_key_pair_1() {
    example(
        ImportKeyPairRequest::new(
            "operation_key",
            "ssh-rsa XXXXXXXXXXXXXX== skey_45071",
        ),
        Some(
            "Action=ImportKeyPair&keyName=operation_key&pubKey=ssh-rsa XXXXXXXXXXXXXX== skey_45071",
        ),
        r#"{"code":0,"message":"","keyId":"skey-xxxx"}"#,
        r#"{"code":0,"message":"","keyId":"skey-xxxx"}"#,
    );
}

/// Rename a key pair
#[test]
fn modify_key_pair_1() {
    example(
        ModifyKeyPairRequest::new("skey-mv9yzyjj", "Tencent"),
        Some("Action=ModifyKeyPair&keyId=skey-mv9yzyjj&keyName=Tencent"),
        r#"{"codeDesc":"Success","message":"","code":0,"data":[]}"#,
        r#"{"codeDesc":"Success","message":"","code":0,"data":{}}"#,
    );
}

/// Unbind one key pair from two instances
#[test]
fn un_bind_instance_key_1() {
    example(
        UnBindInstanceKeyRequest::new("skey-xxxxx", ["ins-xxxxx", "ins-xxxxx"]),
        Some(
            "Action=UnBindInstanceKey&instanceIds.0=ins-xxxxx&instanceIds.1=ins-xxxxx&keyId=skey-xxxxx",
        ),
        r#"{"code":0,"message":""}"#,
        r#"{"code":0,"message":""}"#,
    );
}
