//! A request line against the request: flattening, list indexes and booleans as the generation says.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::model::{Action, Api, BaseType, Field, FilledBy, ShapeKind, Type};

/// How a query differs from the request.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Difference {
    /// The request has it, the query does not.
    Missing {
        /// Key as we would send it.
        key: String,
        /// Value as we would send it.
        value: String,
    },
    /// The query has it, the request does not.
    Unexpected {
        /// The pair as printed.
        pair: String,
    },
    /// Both have it, with different values.
    Value {
        /// The pair as printed.
        pair: String,
        /// Value as we would send it.
        value: String,
    },
    /// The indexes of a list have a hole or start where they may not.
    Index {
        /// Key of the list.
        list: String,
        /// Indexes as printed.
        indexes: Vec<u64>,
    },
}

/// How values of a member compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Like {
    /// Letter by letter.
    Text,
    /// `TRUE` is `true` is `1`.
    Boolean,
}

/// Pairs that an encoder makes, by key.
type Pairs = BTreeMap<String, (String, Like)>;

/// Compares `query`, which is not percent-encoded, with the pairs that an encoder makes of `request`.
/// Order is of no account.
pub fn compare(query: &str, request: &Value, action: &Action, api: &Api) -> Vec<Difference> {
    let mut expected = Pairs::new();
    expected.insert("Action".to_owned(), (action.name.wire.clone(), Like::Text));
    let mut own = vec!["Action"];
    own.extend(action.request.members.iter().map(|field| field.name.wire.as_str()));
    // The version is the one common parameter that does not change from call to call.
    for common in api.common.iter().filter(|common| common.from == FilledBy::Version) {
        own.push(&common.field.name.wire);
        expected.insert(common.field.name.wire.clone(), (api.version.clone(), Like::Text));
    }
    let flattening = Flattening { api };
    flattening.members(request, &action.request.members, "", &mut expected);

    let mut differences = BTreeSet::new();
    let mut pairs = Vec::new();
    for pair in query.split('&') {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        pairs.push((key, value, pair));
    }
    pairs.retain(|(key, ..)| own.contains(key) || !api.common.iter().any(|common| common.field.name.wire == **key));
    let ranks = Ranks::of(pairs.iter().map(|(key, ..)| *key), &api.protocol.list_bases_accepted, &mut differences);
    for (key, value, pair) in pairs {
        match expected.remove(&ranks.canonical(key)) {
            None if flattening.is_undefined(&action.request.members, key) => {}
            None => {
                differences.insert(Difference::Unexpected { pair: pair.to_owned() });
            }
            Some((wanted, like)) => {
                let equal = match like {
                    Like::Text => wanted == value,
                    Like::Boolean => same_boolean(&wanted, value),
                };
                if !equal {
                    differences.insert(Difference::Value { pair: pair.to_owned(), value: wanted });
                }
            }
        }
    }
    for (key, (value, _)) in expected {
        differences.insert(Difference::Missing { key, value });
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

struct Flattening<'a> {
    api: &'a Api,
}

impl Flattening<'_> {
    /// Whether the key leads into a type that is not defined; that is reported where the type is named.
    fn is_undefined<'b>(&'b self, mut members: &'b [Field], key: &str) -> bool {
        for part in key.split('.') {
            let Some(field) = members.iter().find(|field| field.name.wire == part) else { continue };
            let Type::Shape(name) = field.ty.innermost() else { return false };
            match self.api.shape(name).map(|shape| &shape.kind) {
                None => return true,
                Some(ShapeKind::Structure(structure)) => members = &structure.members,
                Some(ShapeKind::Enum(_)) => return false,
            }
        }
        false
    }

    fn members(&self, value: &Value, members: &[Field], prefix: &str, pairs: &mut Pairs) {
        for (name, value) in value.as_object().into_iter().flatten() {
            let Some(field) = members.iter().find(|field| field.name.wire == *name) else { continue };
            self.value(value, &field.ty, &join(prefix, name), pairs);
        }
    }

    fn value(&self, value: &Value, ty: &Type, key: &str, pairs: &mut Pairs) {
        match (ty, value) {
            (Type::List(item), Value::Array(items)) => {
                for (index, value) in items.iter().enumerate() {
                    self.value(value, item, &join(key, &index.to_string()), pairs);
                }
            }
            (Type::Map(item), Value::Object(entries)) => {
                for (name, value) in entries {
                    self.value(value, item, &join(key, name), pairs);
                }
            }
            (Type::Shape(name), Value::Object(_)) => {
                let shape = self.api.shape(name);
                if let Some(ShapeKind::Structure(structure)) = shape.map(|shape| &shape.kind) {
                    self.members(value, &structure.members, key, pairs);
                }
            }
            (_, Value::Bool(flag)) => {
                let text = self.api.protocol.boolean.send[usize::from(*flag)].clone();
                pairs.insert(key.to_owned(), (text, Like::Boolean));
            }
            (ty, Value::String(text)) => {
                pairs.insert(key.to_owned(), (text.clone(), like(ty)));
            }
            (ty, value) => {
                pairs.insert(key.to_owned(), (value.to_string(), like(ty)));
            }
        }
    }
}

fn like(ty: &Type) -> Like {
    if *ty == Type::Base(BaseType::Boolean) { Like::Boolean } else { Like::Text }
}

fn join(prefix: &str, name: &str) -> String {
    if prefix.is_empty() { name.to_owned() } else { format!("{prefix}.{name}") }
}

/// List indexes of a query, counted from wherever its author counted, mapped to a count from 0.
struct Ranks(BTreeMap<String, Vec<u64>>);

impl Ranks {
    fn of<'a>(keys: impl Iterator<Item = &'a str>, bases: &[u32], differences: &mut BTreeSet<Difference>) -> Self {
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
                differences.insert(Difference::Index { list: list.clone(), indexes: indexes.clone() });
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
