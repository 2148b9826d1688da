//! Parameters out of JSON.

use serde_json::{Map, Value};

use super::{
    Parameters,
    scalar::{Resolved, enum_from_json, from_json, resolve},
};
use crate::{
    model::{Api, Structure, Type},
    trouble::{Kind, Trouble},
};

pub(super) fn parameters(api: &Api, request: &Structure, object: Map<String, Value>) -> Result<Parameters, Trouble> {
    let mut unknown = Vec::new();
    let values = structure(api, request, "", object, &mut unknown)?;
    Ok(Parameters { values, unknown })
}

fn structure(
    api: &Api,
    shape: &Structure,
    path: &str,
    object: Map<String, Value>,
    unknown: &mut Vec<String>,
) -> Result<Map<String, Value>, Trouble> {
    let mut typed = Map::new();
    for (name, value) in object {
        if value.is_null() {
            continue;
        }
        let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
        match shape.member(&name).filter(|field| !field.readonly) {
            Some(field) => {
                let value = self::value(api, &field.ty, &path, value, unknown)?;
                typed.insert(name, value);
            }
            None => unknown.push(path),
        }
    }
    Ok(typed)
}

fn value(api: &Api, ty: &Type, path: &str, value: Value, unknown: &mut Vec<String>) -> Result<Value, Trouble> {
    match (resolve(api, ty), value) {
        (Resolved::Base(base), value) => from_json(api, base, path, value),
        (Resolved::Enum(values), value) => enum_from_json(values, path, &value),
        (Resolved::Structure(shape), Value::Object(object)) => {
            structure(api, shape, path, object, unknown).map(Value::Object)
        }
        (Resolved::Structure(_), _) => Err(Trouble::at(Kind::Malformed, path, "must be a structure, {...}")),
        (Resolved::List(inner), Value::Array(items)) => {
            let items = items.into_iter().enumerate().filter(|(_, item)| !item.is_null());
            let items = items.map(|(index, item)| self::value(api, inner, &format!("{path}.{index}"), item, unknown));
            items.collect::<Result<_, _>>().map(Value::Array)
        }
        (Resolved::List(_), _) => Err(Trouble::at(Kind::Malformed, path, "must be a list, [...]")),
        (Resolved::Map(inner), Value::Object(object)) => {
            let entries = object.into_iter().map(|(key, entry)| {
                let entry = self::value(api, inner, &format!("{path}.{key}"), entry, unknown)?;
                Ok((key, entry))
            });
            entries.collect::<Result<Map<_, _>, _>>().map(Value::Object)
        }
        (Resolved::Map(_), _) => Err(Trouble::at(Kind::Malformed, path, "must be a map, {...}")),
    }
}
