//! Flattening of requests into form parameters, and comparison with printed request lines.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::form_text;
use crate::model::{Action, Api, BaseType, FilledBy, Structure, Type};

/// A difference between a query and a request.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum QueryDifference {
    /// A pair is in the request and not in the query.
    Missing {
        /// Key that the encoder sends.
        key: String,
        /// Value that the encoder sends.
        value: String,
    },
    /// A pair is in the query and not in the request.
    Unexpected {
        /// The pair as printed.
        pair: String,
    },
    /// A pair has different values.
    Value {
        /// The pair as printed.
        pair: String,
        /// Value that the encoder sends.
        value: String,
    },
    /// The indexes of a list are not consecutive, or start at the wrong number.
    Index {
        /// Key of the list.
        list: String,
        /// Indexes as printed.
        indexes: Vec<u64>,
    },
}

/// The way in which the values of a member are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Comparison {
    /// Exact.
    String,
    /// `TRUE`, `true` and `1` are equal.
    Boolean,
}

/// The pairs of an encoder, by key.
type Pairs = BTreeMap<String, (String, Comparison)>;

/// Compares `query`, which is not percent-encoded, with the pairs that an encoder creates from `request`.
/// The order does not matter.
pub fn compare(query: &str, request: &Value, action: &Action, api: &Api) -> Vec<QueryDifference> {
    let mut expected = Pairs::new();
    expected.insert("Action".to_owned(), (action.name.wire.clone(), Comparison::String));
    let mut own = vec!["Action"];
    own.extend(action.request.members.iter().map(|member| member.name.wire.as_str()));
    // The version is the only common parameter that is the same in every call.
    for common in api.common.iter().filter(|common| common.from == FilledBy::Version) {
        own.push(&common.member.name.wire);
        expected.insert(common.member.name.wire.clone(), (api.version.clone(), Comparison::String));
    }
    flatten(api, &action.request, request, 0, &mut |key, ty, value| {
        let like = if *ty == Type::Base(BaseType::Boolean) { Comparison::Boolean } else { Comparison::String };
        expected.insert(key, (form_text(api, value), like));
    });

    let mut differences = BTreeSet::new();
    let mut pairs = Vec::new();
    for pair in query.split('&') {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        pairs.push((key, value, pair));
    }
    pairs.retain(|(key, ..)| own.contains(key) || !api.common.iter().any(|common| common.member.name.wire == **key));
    let ranks = Ranks::of(pairs.iter().map(|(key, ..)| *key), &api.protocol.list_bases_accepted, &mut differences);
    for (key, value, pair) in pairs {
        match expected.remove(&ranks.canonical(key)) {
            None if is_undefined(api, &action.request, key) => {}
            None => {
                differences.insert(QueryDifference::Unexpected { pair: pair.to_owned() });
            }
            Some((wanted, like)) => {
                let equal = match like {
                    Comparison::String => wanted == value,
                    Comparison::Boolean => same_boolean(&wanted, value),
                };
                if !equal {
                    differences.insert(QueryDifference::Value { pair: pair.to_owned(), value: wanted });
                }
            }
        }
    }
    for (key, (value, _)) in expected {
        differences.insert(QueryDifference::Missing { key, value });
    }
    differences.into_iter().collect()
}

fn same_boolean(a: &str, b: &str) -> bool {
    let flag = |text: &str| match text.to_ascii_lowercase().as_str() {
        "true" | "1" => Some(true),
        "false" | "0" => Some(false),
        _ => None,
    };
    flag(a).is_some() && flag(a) == flag(b)
}

/// Returns `true` if the key refers to an undefined type, which is reported at its use.
fn is_undefined<'a>(api: &'a Api, mut structure: &'a Structure, key: &str) -> bool {
    for part in key.split('.') {
        let Some(member) = structure.member(part) else { continue };
        let Some(name) = member.ty.innermost().shape() else { return false };
        let Some(shape) = api.shape(name) else { return true };
        let Some(inner) = shape.as_structure() else { return false };
        structure = inner;
    }
    false
}

/// Visits the scalars of a request with dotted name, type and value. Indexes of list items start at `base`.
pub fn flatten(
    api: &Api,
    request: &Structure,
    value: &Value,
    base: u32,
    visit: &mut impl FnMut(String, &Type, &Value),
) {
    members(api, request, value, base, "", visit);
}

fn members(
    api: &Api,
    structure: &Structure,
    value: &Value,
    base: u32,
    prefix: &str,
    visit: &mut impl FnMut(String, &Type, &Value),
) {
    for (name, inner) in value.as_object().into_iter().flatten() {
        if let Some(member) = structure.member(name) {
            scalars(api, &member.ty, inner, base, join(prefix, name), visit);
        }
    }
}

fn scalars(api: &Api, ty: &Type, value: &Value, base: u32, key: String, visit: &mut impl FnMut(String, &Type, &Value)) {
    match (ty, value) {
        (Type::List(item), Value::Array(items)) => {
            for (index, value) in items.iter().enumerate() {
                scalars(api, item, value, base, format!("{key}.{}", u64::from(base) + index as u64), visit);
            }
        }
        (Type::Map(item), Value::Object(entries)) => {
            for (name, value) in entries {
                scalars(api, item, value, base, format!("{key}.{name}"), visit);
            }
        }
        _ => match api.structure(ty) {
            Some(structure) => members(api, structure, value, base, &key, visit),
            None => visit(key, ty, value),
        },
    }
}

fn join(prefix: &str, name: &str) -> String {
    if prefix.is_empty() { name.to_owned() } else { format!("{prefix}.{name}") }
}

/// Ranks of the list indexes of a query, from 0, whatever index the query starts at.
struct Ranks(BTreeMap<String, Vec<u64>>);

impl Ranks {
    fn of<'a>(keys: impl Iterator<Item = &'a str>, bases: &[u32], differences: &mut BTreeSet<QueryDifference>) -> Self {
        let mut lists: BTreeMap<String, Vec<u64>> = BTreeMap::new();
        for key in keys {
            let parts: Vec<&str> = key.split('.').collect();
            for (at, part) in parts.iter().enumerate() {
                if let Some(index) = index(part) {
                    let indexes = lists.entry(parts.get(..at).unwrap_or_default().join(".")).or_default();
                    if !indexes.contains(&index) {
                        indexes.push(index);
                    }
                }
            }
        }
        for (list, indexes) in &mut lists {
            indexes.sort_unstable();
            let consecutive = indexes.windows(2).all(|pair| matches!(pair, [a, b] if a + 1 == *b));
            let base = indexes.first().is_some_and(|first| bases.iter().any(|base| u64::from(*base) == *first));
            if !consecutive || !base {
                differences.insert(QueryDifference::Index { list: list.clone(), indexes: indexes.clone() });
            }
        }
        Ranks(lists)
    }

    fn canonical(&self, key: &str) -> String {
        let parts: Vec<&str> = key.split('.').collect();
        let mut canonical = Vec::new();
        for (at, part) in parts.iter().enumerate() {
            let list = parts.get(..at).unwrap_or_default().join(".");
            let rank = index(part).and_then(|index| self.0.get(&list)?.iter().position(|other| *other == index));
            canonical.push(rank.map_or_else(|| (*part).to_owned(), |rank| rank.to_string()));
        }
        canonical.join(".")
    }
}

fn index(part: &str) -> Option<u64> {
    if part.bytes().all(|b| b.is_ascii_digit()) { part.parse().ok().filter(|index| *index < 1_000_000) } else { None }
}
