//! Whether a client made of an answer what it must.

use serde_json::{Map, Value};

use super::client::Hello;

/// A member that no spec has; what a client does with it does not count.
const UNKNOWN: &str = "ConformanceUnknown";

/// Predicates that are compared; a client may have more.
const PREDICATES: [&str; 5] = ["auth", "missing", "retryable", "server", "throttled"];

/// What came of a case.
#[derive(Debug, Clone, PartialEq)]
pub enum Verdict {
    Pass,
    /// Each thing that is wrong.
    Fail(Vec<String>),
    /// Why the client cannot do that.
    Unsupported(String),
}

/// Compares what the client says with what is due; what is wrong, if anything.
pub fn fault(due: &Value, reply: &Map<String, Value>, hello: &Hello) -> Option<String> {
    let (word, due) = due.as_object()?.iter().next()?;
    let Some(got) = reply.get(word) else {
        let got = reply.iter().filter(|(name, _)| *name != "id").map(|(name, value)| format!("{name} {value}"));
        let got = got.collect::<Vec<_>>().join(", ");
        return Some(format!("the outcome must be {word} {due}\n{:16} is {got}", ""));
    };
    let is_same = if word == "error" { is_same_error(due, got, hello) } else { pruned(due) == pruned(got) };
    (!is_same).then(|| format!("the outcome must be {word} {due}\n{:16} is {word} {}", "", pruned(got)))
}

/// Of an error counts what is due; what a client tells beyond does not.
fn is_same_error(due: &Value, got: &Value, hello: &Hello) -> bool {
    due.as_object().into_iter().flatten().all(|(name, due)| {
        let got = got.get(name).unwrap_or(&Value::Null);
        if hello.without.contains_key(name) {
            return true;
        }
        match name.as_str() {
            "is" => sorted(due, true) == sorted(got, true),
            "violations" => sorted(due, false) == sorted(got, false),
            _ => due == got,
        }
    })
}

fn sorted(list: &Value, predicates: bool) -> Vec<&str> {
    let texts = list.as_array().into_iter().flatten().filter_map(Value::as_str);
    let mut texts: Vec<_> = texts.filter(|text| !predicates || PREDICATES.contains(text)).collect();
    texts.sort_unstable();
    texts.dedup();
    texts
}

/// A value in which what is absent, null and empty is the same.
fn pruned(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let members = members.iter().filter(|(name, _)| *name != UNKNOWN);
            let members = members.map(|(name, value)| (name.clone(), pruned(value)));
            Value::Object(members.filter(|(_, value)| !is_empty(value)).collect())
        }
        Value::Array(items) => items.iter().map(pruned).collect(),
        other => other.clone(),
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.is_empty(),
        _ => false,
    }
}
