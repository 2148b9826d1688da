//! Writes files of the spec.

use std::fmt::Write;

use serde_json::{Map, Value};

use super::{error::ImportError, text::is_unprintable};
use crate::yaml::misread;

/// The beginning of the first line of a file that an import wrote, and may change or delete.
pub const MARKER: &str = "# @imported";

/// Returns the text of a file. Examples are JSON, which YAML writers do not print.
///
/// # Errors
/// When a value cannot be written, which is a bug.
pub fn print(content: &Map<String, Value>, source: &str) -> Result<String, ImportError> {
    let bug = |error: &dyn std::fmt::Display| ImportError::Usage(format!("cannot write YAML: {error}"));
    let mut rest = content.clone();
    let examples = rest.shift_remove("examples");
    let mut out = format!("{MARKER} from {source}; edit the files in the folder `overlay` instead.\n");
    for line in serde_yaml::to_string(&rest).map_err(|error| bug(&error))?.lines() {
        let _ = writeln!(out, "{}", unambiguous(line));
    }
    let Some(Value::Array(examples)) = examples else { return Ok(out) };
    if examples.is_empty() {
        out.push_str("examples: []\n");
        return Ok(out);
    }
    out.push_str("examples:\n");
    for example in &examples {
        let title = serde_yaml::to_string(&example["title"]).map_err(|error| bug(&error))?;
        let _ = writeln!(out, "  - title: {}", title.trim_end());
        for key in ["request", "response"] {
            let _ = writeln!(out, "    {key}:\n      {}", json(&example[key]));
        }
    }
    Ok(out)
}

/// Quotes the key and the value of a line if readers of YAML 1.1 and 1.2 disagree about them, such as `Yes` and dates,
/// which the library writes plain.
fn unambiguous(line: &str) -> String {
    let (start, rest) = line.split_at(line.len() - line.trim_start_matches([' ', '-']).len());
    let (key, value) = match (rest.split_once(": "), rest.strip_suffix(':')) {
        (Some((key, value)), _) => (Some(key), value),
        (None, Some(key)) => (Some(key), ""),
        (None, None) => (None, rest),
    };
    let mut out = start.to_owned();
    if let Some(key) = key {
        out += &if misread(key).is_some() { format!("\"{key}\":") } else { format!("{key}:") };
        out += if value.is_empty() { "" } else { " " };
    }
    // Numbers and booleans are JSON.
    let is_text = serde_json::from_str::<Value>(value).is_err();
    out + &if is_text && misread(value).is_some() { format!("\"{value}\"") } else { value.to_owned() }
}

/// Returns JSON in one line that is YAML, too.
fn json(value: &Value) -> String {
    let mut out = String::new();
    // All such characters are in strings.
    for c in value.to_string().chars() {
        if is_unprintable(c) {
            let _ = write!(out, "\\u{:04x}", c as u32);
        } else {
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn examples_are_json_that_yaml_reads_alike() {
        let body = json!({ "a": "\u{85}\u{7f}\u{2028}\u{feff}\"\\/# : {", "n": [1, 2.5, null, true], "e": {} });
        let Value::Object(file) = json!({
            "summary": "Yes: it is.",
            "version": "2020-01-01",
            "required": true,
            "limit": 300,
            "request": { "Yes": { "type": "string" }, "-1": 2 },
            "list": ["1_000", "12:30", -5, "no"],
            "examples": [{ "title": "no", "request": {}, "response": body }],
        }) else {
            panic!()
        };
        let text = print(&file, "a test").unwrap();
        assert!(text.contains("version: \"2020-01-01\"\n"), "{text}");
        let read = serde_yaml::from_str::<Value>(&text).unwrap();
        assert_eq!(read, Value::Object(file));
    }
}
