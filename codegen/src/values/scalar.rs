//! Conversion of scalars to strings.

use serde_json::Value;

use crate::model::Api;

/// Returns a scalar as the value of a form parameter.
pub fn form_text(api: &Api, value: &Value) -> String {
    match value {
        Value::Bool(flag) => api.protocol.boolean.send[usize::from(*flag)].clone(),
        Value::String(text) => text.clone(),
        // `Display` writes the fewest digits, and no exponent.
        Value::Number(number) if number.is_f64() => number.as_f64().unwrap_or_default().to_string(),
        other => other.to_string(),
    }
}

/// Returns `true` for a date, `YYYY-MM-DD`.
pub fn is_date(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len() == 10
        && bytes.iter().enumerate().all(|(at, b)| if at == 4 || at == 7 { *b == b'-' } else { b.is_ascii_digit() })
}

/// Returns a value as shown in messages.
pub fn show(value: &Value) -> String {
    match value {
        Value::Array(items) if items.is_empty() => "an empty list".to_owned(),
        Value::Array(_) => "a list".to_owned(),
        Value::Object(_) => "an object".to_owned(),
        other => {
            let text = other.to_string();
            if text.chars().count() <= 40 { text } else { format!("{}...", text.chars().take(37).collect::<String>()) }
        }
    }
}

/// Returns `true` for a decimal number: digits, an optional minus sign, and an optional point between digits.
pub fn is_decimal(text: &str) -> bool {
    let text = text.strip_prefix('-').unwrap_or(text);
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    match text.split_once('.') {
        Some((whole, fraction)) => digits(whole) && digits(fraction),
        None => digits(text),
    }
}
