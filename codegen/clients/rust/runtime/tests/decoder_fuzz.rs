//! Compares the decoder with serde_json on valid JSON, on JSON with some changed bytes, and on other texts.
//!
//! If both accept a text, the results are equal. Nothing panics, and the memory in use never exceeds 16 times the input
//! plus a mebibyte.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "integration/common/mod.rs"]
mod common;

use std::collections::BTreeMap;

use peak_alloc::PeakAlloc;
use proptest::{collection::vec, prelude::*, sample::Index};
use serde_json::Value;
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder, from_json},
    schema::{Accept, Api},
    types::Extra,
};

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

static STRICT: Api = common::V3.accept(Accept::STRICT);

/// A structure as in generated code, with members of every type.
#[derive(Debug, Default, PartialEq)]
struct Node {
    number: Option<i64>,
    text: Option<String>,
    flag: Option<bool>,
    nodes: Vec<Node>,
    numbers: BTreeMap<String, i64>,
    extra: Extra,
}

impl Decode for Node {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut node = Self::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "n" => d.member("n", &mut node.number)?,
                "t" => d.member("t", &mut node.text)?,
                "f" => d.member("f", &mut node.flag)?,
                "l" => d.member("l", &mut node.nodes)?,
                "m" => d.member("m", &mut node.numbers)?,
                _ => d.unknown(&key, &mut node.extra)?,
            }
        }
        Ok(node)
    }
}

/// The same structure from the output of serde_json; `None` if a member has another type.
fn node(value: &Value) -> Option<Node> {
    let mut node = Node::default();
    for (name, value) in value.as_object()?.iter() {
        match (&**name, value) {
            ("n" | "t" | "f" | "l" | "m", Value::Null) => {}
            ("n", value) => node.number = Some(value.as_i64()?),
            ("t", value) => node.text = Some(value.as_str()?.to_owned()),
            ("f", value) => node.flag = Some(value.as_bool()?),
            ("l", value) => {
                let items = value.as_array()?.iter().filter(|item| !item.is_null());
                node.nodes = items.map(self::node).collect::<Option<_>>()?;
            }
            ("m", value) => {
                let entries = value.as_object()?.iter().filter(|(_, value)| !value.is_null());
                node.numbers =
                    entries.map(|(name, value)| Some((name.clone(), value.as_i64()?))).collect::<Option<_>>()?;
            }
            _ => {}
        }
    }
    Some(node)
}

/// Returns the unknown members of a structure and of its nested ones, in order.
fn unknown(node: &Node) -> Vec<(String, Value)> {
    let extra = node.extra.iter().map(|(name, json)| (name.to_owned(), serde_json::from_str(json).unwrap()));
    extra.chain(node.nodes.iter().flat_map(unknown)).collect()
}

/// Returns the same from the output of serde_json.
fn unknown_in(value: &Value) -> Vec<(String, Value)> {
    let members = value.as_object().into_iter().flatten();
    let extra = members.filter(|(name, _)| !["n", "t", "f", "l", "m"].contains(&name.as_str()));
    let extra = extra.map(|(name, value)| (name.clone(), value.clone()));
    let nodes = value.get("l").and_then(Value::as_array).into_iter().flatten();
    extra.chain(nodes.flat_map(unknown_in)).collect()
}

fn without_extra(mut node: Node) -> Node {
    node.extra = Extra::new();
    node.nodes = node.nodes.into_iter().map(without_extra).collect();
    node
}

/// Reads a text and checks the limit of memory.
fn measured<T: Decode>(json: &str, api: &Api) -> Result<T, DecodeError> {
    let before = MEMORY.current_usage();
    MEMORY.reset_peak_usage();
    let result = from_json(json, api);
    let used = MEMORY.peak_usage().saturating_sub(before);
    assert!(used <= 16 * json.len() + (1 << 20), "{used} bytes for an input of {}", json.len());
    result
}

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

fn check(text: &str) -> Result<(), TestCaseError> {
    drop(measured::<Node>(text, &common::V3));
    drop(measured::<Vec<Node>>(text, &common::V3));
    drop(measured::<BTreeMap<String, Vec<i64>>>(text, &common::LEGACY));
    let (ours, theirs) = (measured::<common::AnyResponse>(text, &STRICT), serde_json::from_str::<Value>(text));
    if let (Ok(ours), Ok(theirs)) = (&ours, &theirs) {
        prop_assert_eq!(&ours.0, theirs, "{}", text);
    }
    // serde_json rejects texts that some programs send: lone surrogates, and numbers out of the range of its floats.
    let may_differ = text.contains("\\u") || text.contains(['e', 'E']) || !theirs.as_ref().is_ok_and(Value::is_object);
    prop_assert!(may_differ || ours.is_ok() == theirs.is_ok(), "{} {:?} {:?}", text, ours.err(), theirs.err());
    Ok(())
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
        let text = typed.to_string();
        let read = measured::<Node>(&text, &STRICT);
        match (read, node(&typed)) {
            (Ok(ours), Some(theirs)) => {
                prop_assert_eq!(unknown(&ours), unknown_in(&typed));
                prop_assert_eq!(without_extra(ours), theirs, "{}", text);
            }
            (ours, theirs) => prop_assert_eq!(ours.is_ok(), theirs.is_some(), "{}", text),
        }
        for text in [text, other.to_string(), serde_json::to_string_pretty(&other).unwrap()] {
            check(&text)?;
            let mut changed = text.clone().into_bytes();
            for (at, byte) in &edits {
                let at = at.index(changed.len());
                changed[at] = *byte;
            }
            check(&String::from_utf8_lossy(&changed))?;
            check(&String::from_utf8_lossy(&text.as_bytes()[..cut.index(text.len())]))?;
        }
        check(&noise)?;
        check(&String::from_utf8_lossy(&bytes))?;
        for depth in [100, 127, 128, 5000] {
            check(&("[".repeat(depth) + &noise))?;
            check(&(r#"{"l":["#.repeat(depth) + &noise))?;
        }
    }
}
