//! The JSON Schema of the spec's files.

use std::sync::LazyLock;

use schemars::Schema;
use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use serde_json::{Map, Value, json};

use super::{ActionFile, ApiFile, Definitions, SourcesFile};
use crate::model::CallProtocol;

/// Returns the text of `spec/schema.json`: one schema for all files of the spec, which it distinguishes by their keys.
pub fn spec_schema() -> String {
    let mut text = serde_json::to_string_pretty(&*SCHEMA).unwrap_or_default();
    text.push('\n');
    text
}

/// The schema, whose `$defs` have an entry for each kind of file.
pub(super) static SCHEMA: LazyLock<Value> = LazyLock::new(whole);

fn whole() -> Value {
    let mut settings = SchemaSettings::draft2020_12();
    settings.transforms = vec![Box::new(RecursiveTransform(tidy)) as Box<dyn schemars::generate::GenTransform>];
    let mut generator = settings.into_generator();
    let reference = |subschema: Schema| -> Value { subschema.to_value() };
    let action = reference(generator.subschema_for::<ActionFile>());
    let api = reference(generator.subschema_for::<ApiFile>());
    let sources = reference(generator.subschema_for::<SourcesFile>());
    let protocol = reference(generator.subschema_for::<CallProtocol>());
    let definitions = reference(generator.subschema_for::<Definitions>());
    let mut defs: Map<String, Value> = generator.take_definitions(true).into_iter().collect();
    add_alternatives(&mut defs);
    let by_key = |key: &str, then: Value, otherwise: Value| json!({ "if": { "required": [key] }, "then": then, "else": otherwise });
    let mut root = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A file of the spec",
        "type": "object",
        "$defs": defs,
    });
    let choice = by_key("signatures", protocol, definitions);
    let choice = by_key("action", action, by_key("api", api, by_key("sources", sources, choice)));
    if let (Value::Object(root), Value::Object(choice)) = (&mut root, choice) {
        root.extend(choice);
    }
    root
}

/// Removes nulls, defaults and formats of numbers, which would confuse an editor.
fn tidy(schema: &mut Schema) {
    require_marked(schema);
    schema.remove("default");
    schema.remove("format");
    if let Some(Value::Array(types)) = schema.get_mut("type") {
        types.retain(|t| t != "null");
        if let [one] = types.as_slice() {
            let one = one.clone();
            schema.insert("type".into(), one);
        }
    }
    if let Some(Value::Array(choices)) = schema.get_mut("anyOf") {
        choices.retain(|choice| choice.get("type") != Some(&json!("null")));
        if let [one] = choices.as_slice() {
            let one = one.clone();
            schema.remove("anyOf");
            if let Value::Object(one) = one {
                for (key, value) in one {
                    schema.insert(key, value);
                }
            }
        }
    }
}

/// Adds the marked properties to `required`. A list or map has a default in Rust, so that a missing one causes one
/// message only. Authors must write it all the same, which the derive cannot express.
pub(crate) fn require_marked(schema: &mut Schema) {
    let mut required: Vec<Value> = Vec::new();
    let already = schema.get("required").and_then(Value::as_array).cloned().unwrap_or_default();
    let Some(Value::Object(properties)) = schema.get_mut("properties") else { return };
    for (name, property) in properties.iter_mut() {
        let marked = property.as_object_mut().is_some_and(|property| property.remove("x-required").is_some());
        if marked || already.iter().any(|key| key == name) {
            required.push(name.as_str().into());
        }
    }
    if !required.is_empty() {
        schema.insert("required".into(), required.into());
    }
}

/// Adds the sets of keys of which a map has exactly one, which the types cannot express.
fn add_alternatives(defs: &mut Map<String, Value>) {
    if let Some(Value::Object(member)) = defs.get_mut("Member") {
        member.insert("oneOf".into(), json!([{ "required": ["type"] }, { "required": ["members"] }]));
    }
    for file in ["ActionFile", "ApiFile"] {
        if let Some(Value::Object(file)) = defs.get_mut(file) {
            file.insert("oneOf".into(), json!([{ "required": ["manual"] }, { "required": ["source"] }]));
        }
    }
    if let Some(Value::Object(correction)) = defs.get_mut("Correction") {
        correction
            .insert("oneOf".into(), json!([{ "required": ["from", "to", "reason"] }, { "required": ["response"] }]));
    }
}
