//! Parameters out of dotted names: `Filters.0.Values.1=x`.

use std::{borrow::Cow, collections::BTreeMap};

use serde_json::{Map, Value};

use super::{
    Parameters,
    scalar::{Resolved, enum_from_text, from_text, resolve},
};
use crate::{
    model::{Api, Structure, Type},
    trouble::{Kind, Trouble},
};

/// A value while its parts come in, in any order.
enum Node<'m> {
    Value(Value),
    Structure(BTreeMap<&'m str, Node<'m>>),
    List(BTreeMap<u32, Node<'m>>),
    Map(BTreeMap<String, Node<'m>>),
}

pub(super) fn parameters(
    api: &Api,
    request: &Structure,
    pairs: Vec<(Cow<'_, str>, Cow<'_, str>)>,
) -> Result<Parameters, Trouble> {
    let mut members = BTreeMap::new();
    let mut unknown = Vec::new();
    for (name, value) in pairs {
        if api.is_common(&name) || is_of_the_vendors_clients(&name) {
            continue;
        }
        let reader = Reader { api, name: &name, value: &value };
        if !reader.member(request, &mut members, name.split('.'))? {
            unknown.push(name.into_owned());
        }
    }
    Ok(Parameters { values: finish_structure(api, "", members)?, unknown })
}

/// What the vendor's clients send with every call, and the manual does not know.
fn is_of_the_vendors_clients(name: &str) -> bool {
    matches!(name, "RequestClient" | "Language" | "Version")
}

struct Reader<'m, 'v> {
    api: &'m Api,
    name: &'v str,
    value: &'v str,
}

type Parts<'v> = std::str::Split<'v, char>;

impl<'m> Reader<'m, '_> {
    /// Puts the value where the rest of its name leads. False when it leads nowhere.
    fn member(
        &self,
        structure: &'m Structure,
        into: &mut BTreeMap<&'m str, Node<'m>>,
        mut parts: Parts<'_>,
    ) -> Result<bool, Trouble> {
        let Some(field) = parts.next().and_then(|part| structure.member(part)).filter(|field| !field.readonly) else {
            return Ok(false);
        };
        let name = field.name.wire.as_str();
        let mut place = into.remove(name);
        let known = self.place(&field.ty, &mut place, parts)?;
        if let Some(node) = place {
            into.insert(name, node);
        }
        Ok(known)
    }

    fn place(&self, ty: &'m Type, place: &mut Option<Node<'m>>, mut parts: Parts<'_>) -> Result<bool, Trouble> {
        match resolve(self.api, ty) {
            Resolved::Base(base) => self.scalar(place, parts, || from_text(base, self.name, self.value)),
            Resolved::Enum(values) => self.scalar(place, parts, || enum_from_text(values, self.name, self.value)),
            Resolved::Structure(structure) => {
                let mut members = match place.take() {
                    Some(Node::Structure(members)) => members,
                    _ => BTreeMap::new(),
                };
                let known = self.member(structure, &mut members, parts)?;
                if known || !members.is_empty() {
                    *place = Some(Node::Structure(members));
                }
                Ok(known)
            }
            Resolved::List(inner) => {
                let Some(index) = parts.next().and_then(|part| part.parse().ok()) else {
                    return Err(Trouble::at(Kind::Malformed, self.name, "is a list; number its items, `Name.0=...`"));
                };
                let mut items = match place.take() {
                    Some(Node::List(items)) => items,
                    _ => BTreeMap::new(),
                };
                let mut item = items.remove(&index);
                let known = self.place(inner, &mut item, parts)?;
                items.extend(item.map(|item| (index, item)));
                *place = Some(Node::List(items));
                Ok(known)
            }
            Resolved::Map(inner) => {
                let Some(key) = parts.next().map(str::to_owned) else { return Ok(false) };
                let mut entries = match place.take() {
                    Some(Node::Map(entries)) => entries,
                    _ => BTreeMap::new(),
                };
                let mut entry = entries.remove(&key);
                let known = self.place(inner, &mut entry, parts)?;
                entries.extend(entry.map(|entry| (key, entry)));
                *place = Some(Node::Map(entries));
                Ok(known)
            }
        }
    }

    fn scalar(
        &self,
        place: &mut Option<Node<'m>>,
        mut parts: Parts<'_>,
        read: impl FnOnce() -> Result<Value, Trouble>,
    ) -> Result<bool, Trouble> {
        if parts.next().is_some() {
            return Ok(false);
        }
        *place = Some(Node::Value(read()?));
        Ok(true)
    }
}

fn finish_structure(api: &Api, path: &str, members: BTreeMap<&str, Node<'_>>) -> Result<Map<String, Value>, Trouble> {
    let mut object = Map::new();
    for (name, node) in members {
        let value = match node {
            // Most parameters are scalars, which need no path.
            Node::Value(value) => value,
            node if path.is_empty() => finish(api, name, node)?,
            node => finish(api, &format!("{path}.{name}"), node)?,
        };
        object.insert(name.to_owned(), value);
    }
    Ok(object)
}

fn finish(api: &Api, path: &str, node: Node<'_>) -> Result<Value, Trouble> {
    match node {
        Node::Value(value) => Ok(value),
        Node::Structure(members) => finish_structure(api, path, members).map(Value::Object),
        Node::List(items) => {
            let bases = &api.protocol.list_bases_accepted;
            if items.keys().next().is_some_and(|first| !bases.contains(first)) {
                let bases: Vec<String> = bases.iter().map(u32::to_string).collect();
                let message = format!("its items must be numbered from {}", bases.join(" or "));
                return Err(Trouble::at(Kind::Malformed, path, message));
            }
            // A gap is an item that the client left out because it was null.
            let items = items.into_iter().map(|(index, item)| match item {
                Node::Value(value) => Ok(value),
                item => finish(api, &format!("{path}.{index}"), item),
            });
            items.collect::<Result<_, _>>().map(Value::Array)
        }
        Node::Map(entries) => {
            let entries = entries.into_iter().map(|(key, entry)| {
                let value = finish(api, &format!("{path}.{key}"), entry)?;
                Ok((key, value))
            });
            entries.collect::<Result<Map<_, _>, _>>().map(Value::Object)
        }
    }
}
