//! Compares the decoder with serde_json on valid JSON, on JSON with some changed bytes, and on other texts.
//! The fuzz target `decoder` does the same with bytes that it finds.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "decoder/compare.rs"]
mod compare;

use compare::{check, check_response, check_structure};
use proptest::{collection::vec, prelude::*, sample::Index};
use serde_json::Value;

fn json() -> impl Strategy<Value = Value> {
    let scalar = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        ".{0,20}".prop_map(Value::from),
    ];
    let name = || prop_oneof!["n", "t", "f", "l", "m", "\\PC{0,4}"];
    scalar.prop_recursive(6, 200, 8, move |inner| {
        prop_oneof![
            vec(inner.clone(), 0..8).prop_map(Value::from),
            prop::collection::btree_map(name(), inner, 0..8).prop_map(|members| members.into_iter().collect()),
        ]
    })
}

/// A structure whose members mostly have the types that are expected.
fn structure() -> impl Strategy<Value = Value> {
    let flat = (any::<Option<i64>>(), any::<Option<String>>(), any::<Option<bool>>(), "[a-z]{0,3}", json()).prop_map(
        |(n, t, f, name, other)| serde_json::json!({"n": n, "t": t, "f": f, "m": {"x": n, "y": 1}, name: other}),
    );
    flat.prop_recursive(4, 40, 6, |inner| {
        (inner.clone(), vec(inner, 0..6)).prop_map(|(mut node, nodes)| {
            node["l"] = nodes.into();
            node
        })
    })
}

/// Text made of fragments of JSON.
fn tokens() -> impl Strategy<Value = String> {
    let token = prop_oneof![
        r#"[\[\]{},:]"#,
        r#""[nftlm]":"#,
        r#""(\\\\["\\\\/bfnrtux]|[ -~]|\\PC){0,6}"?"#,
        "-?[0-9]{1,20}(\\.[0-9]{0,3})?([eE][+-]?[0-9]{0,3})?",
        "(true|false|null|tru|nul|[ \\t\\r\\n])",
    ];
    vec(token, 0..40).prop_map(|tokens| tokens.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    /// A single test, since it measures the memory of all threads together.
    #[test]
    fn it_agrees_with_serde_json_and_never_panics(
        typed in structure(),
        other in json(),
        noise in tokens(),
        bytes in vec(any::<u8>(), 0..64),
        edits in vec((any::<Index>(), any::<u8>()), 1..4),
        cut in any::<Index>(),
    ) {
        check_structure(&typed);
        for text in [typed.to_string(), other.to_string(), serde_json::to_string_pretty(&other).unwrap()] {
            check(&text);
            check_response(text.as_bytes());
            let mut changed = text.clone().into_bytes();
            for (at, byte) in &edits {
                let at = at.index(changed.len());
                changed[at] = *byte;
            }
            check(&String::from_utf8_lossy(&changed));
            check_response(&changed);
            check(&String::from_utf8_lossy(&text.as_bytes()[..cut.index(text.len())]));
        }
        check(&noise);
        check(&String::from_utf8_lossy(&bytes));
        for depth in [100, 127, 128, 5000] {
            check(&("[".repeat(depth) + &noise));
            check(&(r#"{"l":["#.repeat(depth) + &noise));
        }
    }
}
