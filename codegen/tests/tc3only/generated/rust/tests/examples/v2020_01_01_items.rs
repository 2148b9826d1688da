// @generated from the spec; edit that and run `cargo xtask codegen`.
//! Examples of the manual: items.
#![allow(unused_imports)]

use tencentcloud_e2e::example;
use tencentcloud_demo::{*, types};

/// Two tags
#[test]
fn create_items_1() {
    example(
        CreateItemsRequest::new([types::Tag::new("a").value("1"), types::Tag::new("b")])
            .region("ap-tokyo")
            .version(3)
            .enabled(false),
        None,
        r#"{"Response":{"ItemIds":["i-3","i-4"],"RequestId":"r-2"}}"#,
        r#"{"ItemIds":["i-3","i-4"],"RequestId":"r-2"}"#,
    );
}

/// A condition in a condition
#[test]
fn describe_items_1() {
    example(
        DescribeItemsRequest::new()
            .r#where(
                types::Node::new()
                    .any([
                        types::Node::new().name("a").negated(true),
                        types::Node::new().not(types::Node::new().name("b")),
                    ]),
            )
            .limit(2),
        None,
        r#"{"Response":{"TotalCount":1,"Items":[{"ItemId":"i-1","Active":true,"Children":[{"ItemId":"i-2","Active":false,"Tags":[{"Key":"k","Value":"v"}]}]}],"RequestId":"r-1"}}"#,
        r#"{"TotalCount":1,"Items":[{"ItemId":"i-1","Active":true,"Children":[{"ItemId":"i-2","Active":false,"Tags":[{"Key":"k","Value":"v"}]}]}],"RequestId":"r-1"}"#,
    );
}

/// The quota
#[test]
fn describe_quota_1() {
    example(
        DescribeQuotaRequest::new(),
        None,
        r#"{"Response":{"Quota":100,"RequestId":"r-3"}}"#,
        r#"{"Quota":100,"RequestId":"r-3"}"#,
    );
}
