//! Writes files of the spec.

use std::fmt::Write;

use serde_json::{Map, Value};

use super::{error::ImportError, text::is_unprintable};

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
    out.push_str(&serde_yaml::to_string(&rest).map_err(|error| bug(&error))?);
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
            "examples": [{ "title": "no", "request": {}, "response": body }],
        }) else {
            panic!()
        };
        let text = print(&file, "a test").unwrap();
        let read = serde_yaml::from_str::<Value>(&text).unwrap();
        assert_eq!(read, Value::Object(file));
    }
}
