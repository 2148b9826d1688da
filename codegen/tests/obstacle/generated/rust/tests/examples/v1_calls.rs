// @generated from the spec; edit that and run `cargo xtask codegen`.
//! Examples: calls.
#![allow(deprecated, unused_imports)]

use tencentcloud_e2e::{example, json_example};
use tencentcloud_obstacle::{*, types};

/// The first page
#[test]
fn continued_1() {
    example(
        ContinuedRequest::new(),
        Some("Action=Continued"),
        r#"{"Response":{"NextToken":"more","Items":[{"Some":"x"}],"RequestId":"r-7"}}"#,
        r#"{"NextToken":"more","Items":[{"Some":"x"}],"RequestId":"r-7"}"#,
    );
}

/// The first page
#[test]
fn counted_1() {
    example(
        CountedRequest::new(0, 10),
        Some("Action=Counted&Page=0&offset=10"),
        r#"{"Response":{"Items":[{"Some":"x"}],"RequestId":"r-6"}}"#,
        r#"{"Items":[{"Some":"x"}],"RequestId":"r-6"}"#,
    );
}

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

/// The second page
#[test]
fn numbered_1() {
    example(
        NumberedRequest::new().page_number(2).page_size(1),
        Some("Action=Numbered&PageNumber=2&PageSize=1"),
        r#"{"Response":{"Total":2,"Items":[{"Some":"x"}],"RequestId":"r-5"}}"#,
        r#"{"Total":2,"Items":[{"Some":"x"}],"RequestId":"r-5"}"#,
    );
}

/// Everything deprecated
#[test]
fn retired_1() {
    example(
        RetiredRequest::new([types::Worn::new().state(types::Wear::Old)])
            .wear(types::Wear::Old)
            .kept("k"),
        Some("Action=Retired&Worn.0.State=OLD&Wear=OLD&Kept=k"),
        r#"{"Response":{"Worn":{"State":"OLD"},"Kept":"k","RequestId":"r-5"}}"#,
        r#"{"Worn":{"State":"OLD"},"Kept":"k","RequestId":"r-5"}"#,
    );
}

/// A known name and another one
#[test]
fn sifted_1() {
    example(
        SiftedRequest::new()
            .sieves([
                types::Sieve::new("mesh", ["8"]),
                types::Sieve::new("weight", ["heavy"]),
            ]),
        Some(
            "Action=Sifted&Sieves.0.Name=mesh&Sieves.0.Values.0=8&Sieves.1.Name=weight&Sieves.1.Values.0=heavy",
        ),
        r#"{"Response":{"RequestId":"r-6"}}"#,
        r#"{"RequestId":"r-6"}"#,
    );
}

/// A name that the service refuses
#[test]
fn sifted_2() {
    example(
        SiftedRequest::new().sieves([types::Sieve::new("odd", ["1"])]),
        Some("Action=Sifted&Sieves.0.Name=odd&Sieves.0.Values.0=1"),
        r#"{"Response":{"Error":{"Code":"Self.Type","Message":"No \"odd\" sieve: 拒绝"},"RequestId":"r-7"}}"#,
        tencentcloud_e2e::Raised {
            code: "Self.Type",
            message: "No \"odd\" sieve: 拒绝",
            request_id: Some("r-7"),
        },
    );
}

/// In all layouts
#[test]
fn timed_1() {
    example(
        TimedRequest::new("2017-03-01 08:30:00")
            .usual("2017-03-01T08:30:00Z")
            .locals(["2017-03-02 08:30:00"])
            .china("2017-03-01 16:30:00"),
        Some(
            "Action=Timed&Usual=2017-03-01T08:30:00Z&Local=2017-03-01 08:30:00&Locals.0=2017-03-02 08:30:00&China=2017-03-01 16:30:00",
        ),
        r#"{"Response":{"Local":"2017-03-01 08:30:00","Named":{"a":"2017-03-02 08:30:00"},"Utc":"2017-03-01T08:30:00Z","China":"2017-03-01T16:30:00+08:00","RequestId":"r-8"}}"#,
        r#"{"Local":"2017-03-01 08:30:00","Named":{"a":"2017-03-02 08:30:00"},"Utc":"2017-03-01T08:30:00Z","China":"2017-03-01T16:30:00+08:00","RequestId":"r-8"}"#,
    );
}
