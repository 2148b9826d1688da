//! The model as JSON, for clients in other languages and for tools.

use std::collections::BTreeMap;

use schemars::{Schema, generate::SchemaSettings, transform::RecursiveTransform};
use serde::Serialize;
use serde_json::{Map, Value, json};

use super::{EmitError, Planned, Target};
use crate::{model::Model, output::Tree, syntax::require_marked};

/// The target that writes `model.json`, its schema, and `origins.json` with the origins of its facts.
pub struct ModelJson;

impl Target for ModelJson {
    fn id(&self) -> &'static str {
        "model"
    }

    fn folder(&self) -> &'static str {
        ""
    }

    fn plan<'m>(&self, model: &'m Model) -> Planned<'m> {
        Planned::new(Vec::new(), || files(model))
    }
}

fn files(model: &Model) -> Result<Tree, EmitError> {
    let broken = |error: serde_json::Error| EmitError { what: "model.json".to_owned(), reason: error.to_string() };
    let mut value = serde_json::to_value(model).map_err(broken)?;
    let mut origins = BTreeMap::new();
    take_origins(&mut value, "", None, &mut origins);
    let mut tree = Tree::default();
    tree.add("model.json", pretty(&value).map_err(broken)?)?;
    tree.add("model.schema.json", pretty(&schema()).map_err(broken)?)?;
    tree.add("origins.json", pretty(&origins).map_err(broken)?)?;
    Ok(tree)
}

/// Moves the origins out of `value`, each under its path in `model.json`, in which names stand for indexes. An item
/// with the origin of the item around it is left out.
fn take_origins(value: &mut Value, path: &str, around: Option<&Value>, origins: &mut BTreeMap<String, Value>) {
    match value {
        Value::Object(members) => {
            let own = members.shift_remove("origin");
            if let Some(own) = own.as_ref().filter(|own| Some(*own) != around) {
                origins.insert(path.to_owned(), own.clone());
            }
            for (name, value) in members {
                take_origins(value, &format!("{path}/{name}"), own.as_ref().or(around), origins);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter_mut().enumerate() {
                let name = name(item).unwrap_or_else(|| index.to_string());
                take_origins(item, &format!("{path}/{name}"), around, origins);
            }
        }
        _ => {}
    }
}

/// Returns the name of an item in a list.
fn name(item: &Value) -> Option<String> {
    let keys = ["/folder", "/name/wire", "/wire", "/code"];
    let name = keys.into_iter().find_map(|key| item.pointer(key))?;
    name.as_str().map(str::to_owned)
}

/// Returns the schema of `model.json`. Members that are left out when they are empty state their defaults.
fn schema() -> Schema {
    let mut settings = SchemaSettings::draft2020_12().for_serialize();
    settings.transforms.push(Box::new(RecursiveTransform(adapt)));
    let mut schema = settings.into_generator().into_root_schema_for::<Model>();
    if let Some(Value::Object(definitions)) = schema.get_mut("$defs") {
        definitions.shift_remove("Origin");
    }
    schema
}

/// Removes the origin from the schema of a structure, and adds defaults.
fn adapt(schema: &mut Schema) {
    require_marked(schema);
    let mut required = schema.get("required").and_then(Value::as_array).cloned().unwrap_or_default();
    let Some(Value::Object(properties)) = schema.get_mut("properties") else { return };
    if properties.shift_remove("origin").is_some() {
        required.retain(|name| name != "origin");
    }
    for (name, property) in properties.iter_mut() {
        let Value::Object(property) = property else { continue };
        if required.iter().any(|required| required == name) {
            property.shift_remove("default");
        } else {
            property.insert("default".to_owned(), default(property));
        }
    }
    if !required.is_empty() {
        schema.insert("required".to_owned(), required.into());
    }
}

/// Returns the value that an absent member stands for: the empty value of its type, or null.
fn default(property: &Map<String, Value>) -> Value {
    match property.get("type").and_then(Value::as_str) {
        Some("boolean") => json!(false),
        Some("array") => json!([]),
        Some("string") => json!(""),
        _ => Value::Null,
    }
}

fn pretty(value: &impl Serialize) -> serde_json::Result<String> {
    Ok(serde_json::to_string_pretty(value)? + "\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tools::fixture;

    /// Checks that the origin of each item is that of its path, or of the longest path around it.
    fn compare(value: &Value, path: &str, origins: &BTreeMap<String, Value>) -> usize {
        match value {
            Value::Object(members) => {
                let origin = members.get("origin").map_or(0, |origin| {
                    let around = path.match_indices('/').map(|(end, _)| &path[..end]).chain([path]);
                    let found = around.rev().find_map(|path| origins.get(path));
                    assert_eq!(found, Some(origin), "{path}");
                    1
                });
                let inside = members.iter().map(|(name, value)| compare(value, &format!("{path}/{name}"), origins));
                origin + inside.sum::<usize>()
            }
            Value::Array(items) => {
                let each = items.iter().enumerate().map(|(index, item)| {
                    let name = name(item).unwrap_or_else(|| index.to_string());
                    compare(item, &format!("{path}/{name}"), origins)
                });
                each.sum()
            }
            _ => 0,
        }
    }

    #[test]
    fn origins_are_kept_apart_and_none_is_lost() {
        let mut model = fixture::model();
        model.apis[0].actions[0].request.members[0].origin.pages = "p99".to_owned();
        let whole = serde_json::to_value(&model).unwrap();
        let (mut apart, mut origins) = (whole.clone(), BTreeMap::new());
        take_origins(&mut apart, "", None, &mut origins);
        assert!(!apart.to_string().contains("\"origin\""));
        let items = compare(&whole, "", &origins);
        assert!(origins.len() > 2 && origins.len() < items, "{} of {items}", origins.len());
    }

    #[test]
    fn the_schema_states_the_default_of_each_optional_member() {
        let schema = serde_json::to_value(schema()).unwrap();
        for (name, definition) in schema["$defs"].as_object().unwrap() {
            let required: Vec<_> = definition["required"].as_array().into_iter().flatten().collect();
            for (member, property) in definition["properties"].as_object().into_iter().flatten() {
                let is_required = required.iter().any(|name| *name == member);
                assert_eq!(property.get("default").is_none(), is_required, "{name}.{member}");
                assert_ne!(member, "origin", "{name}");
            }
        }
        assert_eq!(schema["$defs"]["Member"]["properties"]["required"]["default"], false);
        assert_eq!(schema["$defs"]["Member"]["properties"]["aliases"]["default"], json!([]));
    }
}
