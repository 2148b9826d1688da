//! Comparison of the result of a client with the expected outcome.

use std::time::Duration;

use serde_json::{Map, Value};
use tencentcloud_core::types::Timestamp;

use super::driver::ClientInfo;

/// A member that no spec has; clients may keep or drop it.
const UNKNOWN: &str = "ConformanceUnknown";

/// Predicates that are compared; a client may have others.
const PREDICATES: [&str; 5] = ["auth", "missing", "retryable", "server", "throttled"];

/// The verdict on a case.
#[derive(Debug, Clone, PartialEq)]
pub enum Verdict {
    Pass,
    /// The failures found.
    Fail(Vec<String>),
    /// The reason why the client does not support the case.
    Unsupported(String),
}

/// The result of a case.
#[derive(Debug, Clone)]
pub struct CaseResult {
    /// Id of the case.
    pub id: String,
    /// Kind of the case.
    pub kind: String,
    /// API version.
    pub api: String,
    /// Action.
    pub action: String,
    /// Description of the case.
    pub description: String,
    /// Duration of the run.
    pub duration: Duration,
    pub(super) verdict: Verdict,
}

impl CaseResult {
    /// Returns the failures; none if the case passed or is not supported.
    pub fn failures(&self) -> &[String] {
        match &self.verdict {
            Verdict::Fail(failures) => failures,
            Verdict::Pass | Verdict::Unsupported(_) => &[],
        }
    }

    /// Returns the reason why the client does not support the case.
    pub fn unsupported(&self) -> Option<&str> {
        match &self.verdict {
            Verdict::Unsupported(reason) => Some(reason),
            Verdict::Pass | Verdict::Fail(_) => None,
        }
    }
}

/// Compares the result of a client with the expected outcome. Returns the difference, if there is any.
///
/// Timestamps are equal if they are the same instant; `no_time` lists strings that stand for an absent timestamp.
pub fn failure(
    expected: &Value,
    result: &Map<String, Value>,
    client: &ClientInfo,
    no_time: &[String],
) -> Option<String> {
    let (kind, expected) = expected.as_object()?.iter().next()?;
    let Some(actual) = result.get(kind) else {
        let actual = result.iter().filter(|(name, _)| *name != "id").map(|(name, value)| format!("{name} {value}"));
        let actual = actual.collect::<Vec<_>>().join(", ");
        return Some(format!("the outcome must be {kind} {expected}\n{:16} is {actual}", ""));
    };
    let [expected_members, actual_members] = [expected, actual].map(|value| pruned(value, no_time));
    let is_same = if kind == "error" {
        is_same_error(expected, actual, client)
    } else {
        is_same_value(&expected_members, &actual_members, is_same_member)
    };
    (!is_same).then(|| format!("the outcome must be {kind} {expected}\n{:16} is {kind} {actual_members}", ""))
}

/// Searches what the client shows for secrets. Returns the text that has one, or a message if nothing is shown.
pub fn shown_secret(secrets: &[&str], result: &Map<String, Value>, client: &ClientInfo) -> Option<String> {
    if client.without.contains_key("shown") {
        return None;
    }
    let mut shown = result.get("shown").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
    if shown.clone().all(str::is_empty) {
        return Some("the result must have `shown` with debug output and messages".to_owned());
    }
    shown
        .find(|text| secrets.iter().any(|secret| text.contains(secret)))
        .map(|text| format!("a secret is shown: {text}"))
}

/// Compares the expected members of an error; further ones are ignored.
fn is_same_error(expected: &Value, actual: &Value, client: &ClientInfo) -> bool {
    expected.as_object().into_iter().flatten().all(|(name, expected)| {
        let actual = actual.get(name).unwrap_or(&Value::Null);
        if client.without.contains_key(name) {
            return true;
        }
        match name.as_str() {
            "is" => sorted(expected, true) == sorted(actual, true),
            "violations" => sorted(expected, false) == sorted(actual, false),
            _ => expected == actual,
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

/// Compares two values; `is_same` compares their scalars.
pub(super) fn is_same_value(expected: &Value, actual: &Value, is_same: fn(&Value, &Value) -> bool) -> bool {
    match (expected, actual) {
        (Value::Object(expected), Value::Object(actual)) => {
            let has = |(name, value)| actual.get(name).is_some_and(|other| is_same_value(value, other, is_same));
            expected.len() == actual.len() && expected.iter().all(has)
        }
        (Value::Array(expected), Value::Array(actual)) => {
            expected.len() == actual.len() && expected.iter().zip(actual).all(|(a, b)| is_same_value(a, b, is_same))
        }
        _ => is_same(expected, actual),
    }
}

/// Compares scalars of a response, where times in different layouts may be the same instant.
fn is_same_member(expected: &Value, actual: &Value) -> bool {
    let instants = expected.as_str().zip(actual.as_str());
    is_same_scalar(expected, actual) || instants.is_some_and(|(expected, actual)| is_same_instant(expected, actual))
}

/// Compares floats by value, however they are written: `2.0` expects a float, and `2` is the same one. `2` expects an
/// integer, and `2.0` is none.
pub(super) fn is_same_scalar(expected: &Value, actual: &Value) -> bool {
    match expected {
        Value::Number(number) if number.is_f64() => number.as_f64() == actual.as_f64(),
        _ => expected == actual,
    }
}

fn is_same_instant(expected: &str, actual: &str) -> bool {
    let [expected, actual] = [expected, actual].map(|text| Timestamp::new(text).unix_seconds());
    expected.is_some() && expected == actual
}

/// Removes members that are null, empty or an absent time, which count as absent.
fn pruned(value: &Value, no_time: &[String]) -> Value {
    match value {
        Value::Object(members) => {
            let members = members.iter().filter(|(name, _)| *name != UNKNOWN);
            let members = members.map(|(name, value)| (name.clone(), pruned(value, no_time)));
            Value::Object(members.filter(|(_, value)| !is_empty(value, no_time)).collect())
        }
        Value::Array(items) => items.iter().map(|item| pruned(item, no_time)).collect(),
        other => other.clone(),
    }
}

fn is_empty(value: &Value, no_time: &[String]) -> bool {
    match value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.is_empty(),
        Value::String(text) => no_time.contains(text),
        _ => false,
    }
}
