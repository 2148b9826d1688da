//! Parameters from dotted names: `Filters.0.Values.1=x`.

use std::{borrow::Cow, collections::BTreeMap};

use serde_json::{Map, Value};

use super::{
    Parameters,
    scalar::{ResolvedType, enum_from_text, from_text, resolve},
};
use crate::{
    error::{CallError, ErrorKind},
    model::{Api, Structure, Type},
};

/// A value whose parts arrive in any order.
enum PartialValue<'m> {
    Value(Value),
    Structure(BTreeMap<&'m str, PartialValue<'m>>),
    List(BTreeMap<u32, PartialValue<'m>>),
    Map(BTreeMap<String, PartialValue<'m>>),
}

pub(super) fn parameters(
    api: &Api,
    request: &Structure,
    pairs: BTreeMap<Cow<'_, str>, Cow<'_, str>>,
) -> Result<Parameters, CallError> {
    let mut members = BTreeMap::new();
    let mut unknown = Vec::new();
    for (name, value) in pairs {
        if api.is_common(&name) || is_added_by_vendor_sdks(&name) {
            continue;
        }
        let reader = FormReader { api, name: &name, value: &value };
        if !reader.member(request, &mut members, name.split('.'))? {
            unknown.push(name.into_owned());
        }
    }
    Ok(Parameters { values: finish_structure(api, "", members)?, unknown })
}

/// `true` for parameters that the vendor's SDKs send with every call, whether or not the API version has them.
fn is_added_by_vendor_sdks(name: &str) -> bool {
    matches!(name, "RequestClient" | "Language" | "Version")
}

struct FormReader<'m, 'v> {
    api: &'m Api,
    name: &'v str,
    value: &'v str,
}

type Parts<'v> = std::str::Split<'v, char>;

impl<'m> FormReader<'m, '_> {
    /// Sets the value at the path that the rest of its name gives. Returns `false` if there is no such member.
    fn member(
        &self,
        structure: &'m Structure,
        into: &mut BTreeMap<&'m str, PartialValue<'m>>,
        mut parts: Parts<'_>,
    ) -> Result<bool, CallError> {
        let Some(member) = parts.next().and_then(|part| structure.member(part)).filter(|member| !member.readonly)
        else {
            return Ok(false);
        };
        let name = member.name.wire.as_str();
        let mut value = into.remove(name);
        let known = self.value(&member.ty, &mut value, parts)?;
        into.extend(value.map(|value| (name, value)));
        Ok(known)
    }

    fn value(
        &self,
        ty: &'m Type,
        target: &mut Option<PartialValue<'m>>,
        mut parts: Parts<'_>,
    ) -> Result<bool, CallError> {
        match resolve(self.api, ty) {
            ResolvedType::Base(base) => self.scalar(target, parts, || from_text(base, self.name, self.value)),
            ResolvedType::Enum(values) => self.scalar(target, parts, || enum_from_text(values, self.name, self.value)),
            ResolvedType::Structure(structure) => {
                let mut members = match target.take() {
                    Some(PartialValue::Structure(members)) => members,
                    _ => BTreeMap::new(),
                };
                let known = self.member(structure, &mut members, parts)?;
                if known || !members.is_empty() {
                    *target = Some(PartialValue::Structure(members));
                }
                Ok(known)
            }
            ResolvedType::List(inner) => {
                let Some(index) = parts.next().and_then(|part| part.parse().ok()) else {
                    return Err(CallError::at(
                        ErrorKind::Malformed,
                        self.name,
                        "is a list; number its items, `Name.0=...`",
                    ));
                };
                let mut items = match target.take() {
                    Some(PartialValue::List(items)) => items,
                    _ => BTreeMap::new(),
                };
                let mut item = items.remove(&index);
                let known = self.value(inner, &mut item, parts)?;
                items.extend(item.map(|item| (index, item)));
                *target = Some(PartialValue::List(items));
                Ok(known)
            }
            ResolvedType::Map(inner) => {
                let Some(key) = parts.next().map(str::to_owned) else { return Ok(false) };
                let mut entries = match target.take() {
                    Some(PartialValue::Map(entries)) => entries,
                    _ => BTreeMap::new(),
                };
                let mut entry = entries.remove(&key);
                let known = self.value(inner, &mut entry, parts)?;
                entries.extend(entry.map(|entry| (key, entry)));
                *target = Some(PartialValue::Map(entries));
                Ok(known)
            }
        }
    }

    fn scalar(
        &self,
        target: &mut Option<PartialValue<'m>>,
        mut parts: Parts<'_>,
        read: impl FnOnce() -> Result<Value, CallError>,
    ) -> Result<bool, CallError> {
        if parts.next().is_some() {
            return Ok(false);
        }
        *target = Some(PartialValue::Value(read()?));
        Ok(true)
    }
}

fn finish_structure(
    api: &Api,
    path: &str,
    members: BTreeMap<&str, PartialValue<'_>>,
) -> Result<Map<String, Value>, CallError> {
    let mut object = Map::new();
    for (name, node) in members {
        let value = match node {
            // Most parameters are scalars, for which no path is needed.
            PartialValue::Value(value) => value,
            node if path.is_empty() => finish(api, name, node)?,
            node => finish(api, &format!("{path}.{name}"), node)?,
        };
        object.insert(name.to_owned(), value);
    }
    Ok(object)
}

fn finish(api: &Api, path: &str, node: PartialValue<'_>) -> Result<Value, CallError> {
    match node {
        PartialValue::Value(value) => Ok(value),
        PartialValue::Structure(members) => finish_structure(api, path, members).map(Value::Object),
        PartialValue::List(items) => {
            let bases = &api.protocol.list_bases_accepted;
            if items.keys().next().is_some_and(|first| !bases.contains(first)) {
                let bases: Vec<String> = bases.iter().map(u32::to_string).collect();
                let message = format!("its items must be numbered from {}", bases.join(" or "));
                return Err(CallError::at(ErrorKind::Malformed, path, message));
            }
            // A gap is an item that was null and that the client left out.
            let items = items.into_iter().map(|(index, item)| match item {
                PartialValue::Value(value) => Ok(value),
                item => finish(api, &format!("{path}.{index}"), item),
            });
            items.collect::<Result<_, _>>().map(Value::Array)
        }
        PartialValue::Map(entries) => {
            let entries = entries.into_iter().map(|(key, entry)| {
                let value = finish(api, &format!("{path}.{key}"), entry)?;
                Ok((key, value))
            });
            entries.collect::<Result<Map<_, _>, _>>().map(Value::Object)
        }
    }
}
