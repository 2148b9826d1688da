//! Parameters from JSON.

use serde_json::{Map, Value};

use super::{
    Parameters,
    scalar::{ResolvedType, enum_from_json, from_json, resolve},
};
use crate::{
    error::{CallError, ErrorKind},
    model::{Api, Structure, Type},
};

pub(super) fn parameters(api: &Api, request: &Structure, object: Map<String, Value>) -> Result<Parameters, CallError> {
    let mut reader = JsonReader { api, unknown: Vec::new() };
    let values = reader.structure(request, "", object)?;
    Ok(Parameters { values, unknown: reader.unknown })
}

struct JsonReader<'m> {
    api: &'m Api,
    unknown: Vec<String>,
}

impl JsonReader<'_> {
    fn structure(
        &mut self,
        structure: &Structure,
        path: &str,
        object: Map<String, Value>,
    ) -> Result<Map<String, Value>, CallError> {
        let mut typed = Map::new();
        for (name, value) in object {
            if value.is_null() {
                continue;
            }
            let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
            match structure.member(&name).filter(|member| !member.readonly) {
                Some(member) => drop(typed.insert(name, self.value(&member.ty, &path, value)?)),
                None => self.unknown.push(path),
            }
        }
        Ok(typed)
    }

    fn value(&mut self, ty: &Type, path: &str, value: Value) -> Result<Value, CallError> {
        let malformed = |expected: &str| Err(CallError::at(ErrorKind::Malformed, path, format!("must be {expected}")));
        match (resolve(self.api, ty), value) {
            (ResolvedType::Base(base), value) => from_json(self.api, base, path, value),
            (ResolvedType::Enum(values), value) => enum_from_json(values, path, &value),
            (ResolvedType::Structure(structure), Value::Object(object)) => {
                self.structure(structure, path, object).map(Value::Object)
            }
            (ResolvedType::Structure(_), _) => malformed("a structure, {...}"),
            (ResolvedType::List(inner), Value::Array(items)) => {
                let items = items.into_iter().enumerate().filter(|(_, item)| !item.is_null());
                let items = items.map(|(index, item)| self.value(inner, &format!("{path}.{index}"), item));
                items.collect::<Result<_, _>>().map(Value::Array)
            }
            (ResolvedType::List(_), _) => malformed("a list, [...]"),
            (ResolvedType::Map(inner), Value::Object(object)) => {
                let entries = object.into_iter().map(|(key, entry)| {
                    let entry = self.value(inner, &format!("{path}.{key}"), entry)?;
                    Ok((key, entry))
                });
                entries.collect::<Result<Map<_, _>, _>>().map(Value::Object)
            }
            (ResolvedType::Map(_), _) => malformed("a map, {...}"),
        }
    }
}
