// @generated from the spec; edit that and run `cargo xtask codegen`.
//! Examples of the manual: calls.
#![allow(unused_imports)]

use tencentcloud_e2e::example;
use tencentcloud_obstacle::{*, types};

/// In all forms
#[test]
fn floats_1() {
    example(
        FloatsRequest::new(0.25).points([-1.5, 3.0]),
        Some("Action=Floats&Rate=0.25&Points.0=-1.5&Points.1=3"),
        r#"{"Response":{"Rate":"0.25","Points":[-1.5,3],"Named":{"a":1e-7},"RequestId":"r-4"}}"#,
        r#"{"Rate":0.25,"Points":[-1.5,3.0],"Named":{"a":1e-7},"RequestId":"r-4"}"#,
    );
}
