//! Tests that every change of a fact is noticed: each leaf of the model's JSON form is changed in turn.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{changes, fixture};
use crate::model::Model;

/// Parts that are derived from facts that are compared themselves, or that are not facts: the location of a definition.
const DERIVED: &[&str] = &["file", "normal", "raises", "corrected_query"];

/// Adds the paths of all leaves, as JSON pointers.
fn leaves(value: &Value, path: &str, out: &mut Vec<String>) {
    match value {
        Value::Object(entries) => {
            for (key, value) in entries {
                leaves(value, &format!("{path}/{}", key.replace('~', "~0").replace('/', "~1")), out);
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                leaves(value, &format!("{path}/{index}"), out);
            }
        }
        _ => out.push(path.to_owned()),
    }
}

/// Returns other values of the same kind. For a string, these are words of which at least one is
/// valid for each enum of the model.
fn others(value: &Value) -> Vec<Value> {
    let words = [
        "x",
        "read",
        "write",
        "tencentcloud",
        "code",
        "response",
        "string",
        "integer",
        "in",
        "out",
        "documented",
        "supplemented",
        "caller",
        "server",
        "clock",
        "optional",
        "action",
        "YYYY-MM-DDThh:mm:ssZ",
    ];
    match value {
        Value::Bool(value) => vec![(!value).into()],
        Value::Number(number) => vec![(number.as_i64().unwrap_or_default() + 1).into()],
        Value::String(text) => words.iter().filter(|word| *word != text).map(|word| Value::from(*word)).collect(),
        _ => Vec::new(),
    }
}

/// Adds the names of the properties of every type in the model's schema.
fn properties(value: &Value, out: &mut BTreeSet<String>) {
    if let Some(Value::Object(properties)) = value.get("properties") {
        out.extend(properties.keys().cloned());
    }
    let inner: Box<dyn Iterator<Item = &Value>> = match value {
        Value::Object(entries) => Box::new(entries.values()),
        Value::Array(items) => Box::new(items.iter()),
        _ => return,
    };
    inner.for_each(|value| properties(value, out));
}

/// Tests that the fixture has every member of the model. Changes of a member that it lacks would go unnoticed.
#[test]
fn the_fixture_has_every_member_of_the_model() {
    let mut all = BTreeSet::new();
    properties(&serde_json::to_value(schemars::schema_for!(Model)).unwrap(), &mut all);
    let json = serde_json::to_string(&fixture::model()).unwrap();
    all.retain(|name| !json.contains(&format!("\"{name}\":")));
    assert!(all.is_empty(), "the fixture lacks {all:?}");
}

#[test]
fn every_change_of_a_fact_is_reported() {
    let old = fixture::model();
    let json = serde_json::to_value(&old).unwrap();
    let mut paths = Vec::new();
    leaves(&json, "", &mut paths);
    let mut tried = 0;
    for path in paths {
        if path.split('/').any(|key| DERIVED.contains(&key)) {
            continue;
        }
        // The direction of an enum makes no difference.
        let kind = path.strip_suffix("/direction").and_then(|shape| json.pointer(&format!("{shape}/shape")));
        if kind.is_some_and(|kind| kind == "enum") {
            continue;
        }
        let mut read_back = false;
        for other in others(json.pointer(&path).unwrap()) {
            let mut json = json.clone();
            *json.pointer_mut(&path).unwrap() = other.clone();
            let Ok(new) = serde_json::from_value::<Model>(json) else { continue };
            read_back = true;
            if new != old {
                assert!(!changes(&old, &new).is_empty(), "{path} may become {other} without a change");
                tried += 1;
                break;
            }
        }
        // A structure cannot become an enum by a change of its tag alone.
        assert!(read_back || path.ends_with("/shape"), "{path} cannot be changed to anything the model reads");
    }
    assert!(tried > 250, "{tried}");
}
