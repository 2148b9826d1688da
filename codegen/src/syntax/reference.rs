//! The reference of the format: a table of keys for each kind of map in the spec, from the schema's descriptions.

use serde_json::{Map, Value};

use super::schema::SCHEMA;

const INTRODUCTION: &str = "# Keys of the spec\n\n\
    Each table lists the keys of one kind of map; **bold** keys are required. `map of X` has keys of your choice, such as\n\
    wire names. The tutorial is in [README.md](README.md).\n";

/// Returns the text of `spec/KEYS.md`.
pub fn key_reference() -> String {
    let mut page = INTRODUCTION.to_owned();
    let definitions = SCHEMA["$defs"].as_object().into_iter().flatten();
    for (name, definition) in definitions {
        let description = definition["description"].as_str().unwrap_or_default();
        page.push_str(&format!("\n## {name}\n\n{}\n\n", one_line(description)));
        match (definition["properties"].as_object(), definition["oneOf"].as_array()) {
            (Some(_), _) => {
                page.push_str("| key | value | meaning |\n|---|---|---|\n");
                rows(definition, "", &mut page);
            }
            (None, Some(choices)) => {
                page.push_str("| value | meaning |\n|---|---|\n");
                for choice in choices {
                    let meaning = cell(choice["description"].as_str().unwrap_or_default());
                    page.push_str(&format!("| `{}` | {meaning} |\n", constant(choice)));
                }
            }
            (None, None) => {}
        }
    }
    page
}

/// Adds a row for each key, and for each key of a map that is described in place, with its path.
fn rows(definition: &Value, path: &str, page: &mut String) {
    let none = Map::new();
    let required = definition["required"].as_array().map(Vec::as_slice).unwrap_or_default();
    for (key, property) in definition["properties"].as_object().unwrap_or(&none) {
        let name = format!("`{path}{key}`");
        let name = if required.iter().any(|required| required == key) { format!("**{name}**") } else { name };
        let meaning = cell(property["description"].as_str().unwrap_or_default());
        page.push_str(&format!("| {name} | {} | {meaning} |\n", value(property)));
        rows(property, &format!("{path}{key}."), page);
    }
}

/// Returns what a property holds, in a few words.
fn value(property: &Value) -> String {
    if let Some(reference) = property["$ref"].as_str() {
        let name = reference.rsplit('/').next().unwrap_or_default();
        return format!("[{name}](#{})", name.to_lowercase());
    }
    if let Some(choices) = property["oneOf"].as_array().or(property["enum"].as_array()) {
        return choices.iter().map(|choice| format!("`{}`", constant(choice))).collect::<Vec<_>>().join(", ");
    }
    match &property["type"] {
        Value::Array(types) => types.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", "),
        Value::String(kind) if kind == "array" => format!("list of {}", value(&property["items"])),
        Value::String(kind) if kind == "object" && property["additionalProperties"].is_object() => {
            format!("map of {}", value(&property["additionalProperties"]))
        }
        Value::String(kind) if kind == "object" => "map".to_owned(),
        Value::String(kind) => kind.clone(),
        _ => "anything".to_owned(),
    }
}

fn constant(choice: &Value) -> String {
    let constant = choice.get("const").unwrap_or(choice);
    constant.as_str().map_or_else(|| constant.to_string(), str::to_owned)
}

fn cell(text: &str) -> String {
    one_line(text).replace('|', "\\|")
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Adds the names of all properties below a schema.
    fn names(schema: &Value, all: &mut Vec<String>) {
        all.extend(schema["properties"].as_object().into_iter().flatten().map(|(name, _)| name.clone()));
        match schema {
            Value::Object(map) => map.values().for_each(|value| names(value, all)),
            Value::Array(items) => items.iter().for_each(|value| names(value, all)),
            _ => {}
        }
    }

    #[test]
    fn every_key_of_the_schema_has_a_row_with_a_meaning() {
        let page = key_reference();
        let mut all = Vec::new();
        names(&SCHEMA, &mut all);
        assert!(all.len() > 100, "{} keys", all.len());
        for name in all {
            let has_row = |line: &str| {
                let key = line.split('|').nth(1).unwrap_or_default().trim().trim_matches(['*', '`']);
                key.rsplit('.').next() == Some(&name) && !line.ends_with("|  |")
            };
            assert!(page.lines().any(has_row), "{name} has no row, or one without a meaning");
        }
    }
}
