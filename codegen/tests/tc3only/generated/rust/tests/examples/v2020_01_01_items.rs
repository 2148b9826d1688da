// @generated from the spec; edit that and run `cargo xtask codegen`.
//! Examples: items.
#![allow(deprecated, unused_imports)]

use tencentcloud_e2e::{example, json_example};
use tencentcloud_demo::{*, types};

/// Two tags
#[test]
fn create_items_1() {
    json_example(
        CreateItemsRequest::new([types::Tag::new("a").value("1"), types::Tag::new("b")])
            .region("ap-tokyo")
            .version(3)
            .enabled(false),
        r#"{"Tags":[{"Key":"a","Value":"1"},{"Key":"b"}],"Region":"ap-tokyo","Version":3,"Enabled":false}"#,
        r#"{"Response":{"ItemIds":["i-3","i-4"],"RequestId":"r-2"}}"#,
        r#"{"ItemIds":["i-3","i-4"],"RequestId":"r-2"}"#,
    );
}

/// A condition in a condition
#[test]
fn describe_items_1() {
    json_example(
        DescribeItemsRequest::new()
            .r#where(
                types::Node::new()
                    .any([
                        types::Node::new().name("a").negated(true),
                        types::Node::new().not(types::Node::new().name("b")),
                    ]),
            )
            .limit(2),
        r#"{"Where":{"Any":[{"Name":"a","Negated":true},{"Not":{"Name":"b"}}]},"Limit":2}"#,
        r#"{"Response":{"TotalCount":1,"Items":[{"ItemId":"i-1","Active":true,"Children":[{"ItemId":"i-2","Active":false,"Tags":[{"Key":"k","Value":"v"}]}]}],"RequestId":"r-1"}}"#,
        r#"{"TotalCount":1,"Items":[{"ItemId":"i-1","Active":true,"Children":[{"ItemId":"i-2","Active":false,"Tags":[{"Key":"k","Value":"v"}]}]}],"RequestId":"r-1"}"#,
    );
}

/// The quota
#[test]
fn describe_quota_1() {
    json_example(
        DescribeQuotaRequest::new(),
        r#"{}"#,
        r#"{"Response":{"Quota":100,"RequestId":"r-3"}}"#,
        r#"{"Quota":100,"RequestId":"r-3"}"#,
    );
}
