//! Searches values without writing them.

use super::{Encode, Value};
use crate::decode::Any;

/// Calls `each` with every string of the type [`Secret`](crate::types::Secret) in a value.
pub(crate) fn each_secret(value: Value<'_>, each: &mut dyn FnMut(&str)) {
    match value {
        Value::Secret(secret) => each(secret.expose()),
        Value::List(list) => (0..list.length()).for_each(|index| each_secret(list.item(index), each)),
        Value::Structure(_) | Value::Map(_) => value.each_member(&mut |_, value| each_secret(value, each)),
        Value::Json(json) => each_redacted(&json.read(), &json.read_redacted(), each),
        _ => {}
    }
}

/// Calls `each` with every string that a placeholder stands for.
fn each_redacted(value: &Any<'_>, redacted: &Any<'_>, each: &mut dyn FnMut(&str)) {
    match (value, redacted) {
        (Any::Text(value), Any::Text(redacted)) if value != redacted => each(value),
        (Any::List(values), Any::List(redacted)) => {
            values.iter().zip(redacted).for_each(|(value, redacted)| each_redacted(value, redacted, each));
        }
        (Any::Structure(values), Any::Structure(redacted)) => {
            values.iter().zip(redacted).for_each(|((_, value), (_, redacted))| each_redacted(value, redacted, each));
        }
        _ => {}
    }
}

/// Returns the path of the first value that cannot be sent, and the reason: a list without items in a `form`, or a float
/// that is not finite.
pub(crate) fn unsendable(value: Value<'_>, form: bool) -> Option<(String, &'static str)> {
    let under = |name: String, value: Value<'_>| {
        let (rest, reason) = unsendable(value, form)?;
        Some((join(name, &rest), reason))
    };
    match value {
        Value::Float(number) if !number.is_finite() => Some((String::new(), NOT_FINITE)),
        Value::List(list) if list.length() == 0 => form.then_some((String::new(), EMPTY_LIST)),
        Value::List(list) => (0..list.length()).find_map(|index| under(format!("[{index}]"), list.item(index))),
        Value::Structure(_) | Value::Map(_) => {
            let mut found = None;
            value.each_member(&mut |name, value| {
                if found.is_none() {
                    found = under(name.to_owned(), value);
                }
            });
            found
        }
        Value::Json(json) => unsendable(json.read().encode(), form),
        _ => None,
    }
}

pub(crate) const EMPTY_LIST: &str =
    "is an empty list, which a form cannot represent: leave it unset, or send JSON where the API accepts it";
const NOT_FINITE: &str = "is not a finite number, so it cannot be sent";

/// Joins a path and a relative path: `Filters` and `[1].Values` give `Filters[1].Values`.
pub(crate) fn join(mut path: String, rest: &str) -> String {
    if !(path.is_empty() || rest.is_empty() || rest.starts_with('[')) {
        path.push('.');
    }
    path + rest
}

/// `true` if the member with that name is a scalar and not an empty string; `None` if there is no such member.
pub(crate) fn is_filled(value: Value<'_>, name: &str) -> Option<bool> {
    let mut found = None;
    value.each_named(name, &mut |value| found = Some(is_filled_scalar(value)));
    found
}

fn is_filled_scalar(value: Value<'_>) -> bool {
    match value {
        Value::String(text) => !text.is_empty(),
        Value::Secret(secret) => !secret.expose().is_empty(),
        Value::Integer(_) | Value::Boolean(_) | Value::Decimal(_) | Value::Float(_) => true,
        Value::Json(json) => is_filled_scalar(json.read().encode()),
        Value::Absent | Value::Structure(_) | Value::List(_) | Value::Map(_) => false,
    }
}
