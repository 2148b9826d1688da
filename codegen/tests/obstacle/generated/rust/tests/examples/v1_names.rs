// @generated from the spec; edit that and run `cargo xtask codegen`.
//! Examples: names.
#![allow(deprecated, unused_imports)]

use tencentcloud_e2e::{example, json_example};
use tencentcloud_obstacle::{*, types};

/// All of them
#[test]
fn option_1() {
    example(
        OptionRequest::new(
                types::VecType::new()
                    .r#type("a")
                    .self_("b")
                    ._2xx(200)
                    .uuid_set(["u"])
                    .ipv6_addresses(["::1"])
                    .owner_app_id(1)
                    .app_id(2)
                    .new_("n")
                    .extra_("e")
                    .r#async("s")
                    .class("c")
                    .lambda("l"),
            )
            .r#type(
                types::OptionType::new("x")
                    .none(true)
                    .string([
                        types::StringType::UnknownValue,
                        types::StringType::SelfValue,
                    ])
                    .r#box(types::OptionType::new("y")),
            )
            .r#match(types::StringType::_2xx),
        Some(
            "Action=Option&Self.type=a&Self.Self=b&Self.2xx=200&Self.UUIDSet.0=u&Self.IPv6Addresses.0=::1&Self.AppID=1&Self.AppId=2&Self.new=n&Self.extra=e&Self.async=s&Self.class=c&Self.lambda=l&type.Some=x&type.None=TRUE&type.String.0=Unknown&type.String.1=Self&type.Box.Some=y&match=2xx",
        ),
        r#"{"Response":{"Self":{"type":"a","Self":"b","2xx":200,"UUIDSet":["u"],"IPv6Addresses":["::1"],"AppID":1,"AppId":2,"new":"n","extra":"e","async":"s","class":"c","lambda":"l"},"type":{"Some":"x","None":true,"String":["Unknown","Self"],"Box":{"Some":"y"}},"match":["NO","None","2xx"],"RequestId":"r-1"}}"#,
        r#"{"Self":{"type":"a","Self":"b","2xx":200,"UUIDSet":["u"],"IPv6Addresses":["::1"],"AppID":1,"AppId":2,"new":"n","extra":"e","async":"s","class":"c","lambda":"l"},"type":{"Some":"x","None":true,"String":["Unknown","Self"],"Box":{"Some":"y"}},"match":["NO","None","2xx"],"RequestId":"r-1"}"#,
    );
}

/// Two of them
#[test]
fn paged_1() {
    example(
        PagedRequest::new(
            types::StructureType::new()
                .kind(types::KindType::new().value(1))
                .paged_request(types::PagedRequestType::new().value(2)),
        ),
        Some("Action=Paged&Structure.Kind.Value=1&Structure.PagedRequest.Value=2"),
        r#"{"Response":{"RequestId":"r-3"}}"#,
        r#"{"RequestId":"r-3"}"#,
    );
}

/// Nothing
#[test]
fn result_1() {
    example(
        ResultRequest::new(),
        Some("Action=Result"),
        r#"{"Response":{"RequestId":"r-2"}}"#,
        r#"{"RequestId":"r-2"}"#,
    );
}
