//! The same validation by the simplest algorithm, on JSON.

use crate::schema::Endpoint;
use std::collections::BTreeSet;

use proptest::prelude::*;
use serde_json::{Map, Value};

use super::{BOOLEANS, Json, REQUEST};
use crate::{
    schema::{Condition, Demand, Kind, Limit, Structure},
    validation::violations,
};

/// Returns all values at a path, through lists.
fn at<'v>(value: &'v Value, path: &[&str]) -> Vec<&'v Value> {
    match (value, path) {
        (Value::Array(items), _) => items.iter().flat_map(|item| at(item, path)).collect(),
        (_, []) => vec![value],
        (_, [first, rest @ ..]) => {
            let member = value.get(first).filter(|member| !is_absent(member));
            match (member, rest) {
                (Some(member), []) => vec![member],
                (Some(member), _) => at(member, rest),
                (None, _) => Vec::new(),
            }
        }
    }
}

fn is_absent(value: &Value) -> bool {
    value.is_null() || *value == Value::Array(Vec::new())
}

fn wire(value: &Value) -> String {
    match value {
        Value::String(text) => text.to_uppercase(),
        Value::Bool(value) => value.to_string().to_uppercase(),
        other => other.to_string(),
    }
}

/// Returns the values at a path as form parameters, or the default.
fn wires(value: &Value, structure: &Structure, path: &[&str]) -> Option<Vec<String>> {
    let found = at(value, path);
    if !found.is_empty() {
        let flat = found.into_iter().flat_map(|value| at(value, &[]));
        return Some(flat.filter(|value| !value.is_object()).map(wire).collect());
    }
    let (last, parents) = path.split_last().unwrap();
    if !parents.is_empty() && at(value, parents).is_empty() {
        return None;
    }
    let owner = parents.iter().try_fold(structure, |structure, parent| {
        match structure.members.iter().find(|member| member.name == *parent)?.kind {
            Kind::Structure(inner) => Some(inner),
            _ => None,
        }
    })?;
    let default = owner.members.iter().find(|member| member.name == *last)?.default?;
    Some(vec![default.to_uppercase()])
}

fn is_one_of(value: &Value, structure: &Structure, path: &[&str], values: &[&str]) -> Option<bool> {
    let wires = wires(value, structure, path)?;
    Some(values.iter().any(|value| wires.contains(&value.to_uppercase())))
}

fn structure(value: &Map<String, Value>, table: &Structure, place: &str, bounds: bool, out: &mut BTreeSet<String>) {
    let under = |path: &[&str]| {
        if place.is_empty() { path.join(".") } else { format!("{place}.{}", path.join(".")) }
    };
    for member in table.members {
        match value.get(member.name).filter(|value| !is_absent(value)) {
            Some(value) => validate(value, member.kind, member.limits, &under(&[member.name]), bounds, true, out),
            None if member.required => drop(out.insert(under(&[member.name]))),
            None => {}
        }
    }
    let value = &Value::Object(value.clone());
    let present = |path: &&&[&str]| !at(value, path).is_empty();
    for rule in table.rules {
        let holds = rule.when.iter().all(|condition| match condition {
            Condition::Equals { member, values } => is_one_of(value, table, member, values) == Some(true),
            Condition::Present(path) => present(&path),
            Condition::Absent(path) => !present(&path),
        });
        if !holds {
            continue;
        }
        for demand in rule.then {
            match demand {
                Demand::Require(paths) => {
                    out.extend(paths.iter().filter(|path| !present(path)).map(|path| under(path)))
                }
                Demand::Forbid(paths) => out.extend(paths.iter().filter(present).map(|path| under(path))),
                Demand::RequireAny(paths) if !paths.iter().any(|path| present(&path)) => {
                    out.insert(under(paths[0]));
                }
                Demand::Exclusive(paths) if paths.iter().filter(present).count() > 1 => {
                    out.insert(under(paths.iter().find(present).unwrap()));
                }
                Demand::Fix { member, value: fixed } if is_one_of(value, table, member, &[fixed]) == Some(false) => {
                    out.insert(under(member));
                }
                _ => {}
            }
        }
    }
}

fn count(length: usize, limits: &[Limit], place: &str, out: &mut BTreeSet<String>) {
    for limit in limits {
        if let Limit::Items { min, max } = limit
            && (min.is_some_and(|min| (length as i64) < min) || max.is_some_and(|max| length as i64 > max))
        {
            out.insert(place.to_owned());
        }
    }
}

fn validate(
    value: &Value,
    kind: Kind,
    limits: &[Limit],
    place: &str,
    bounds: bool,
    outer: bool,
    out: &mut BTreeSet<String>,
) {
    match (kind, value) {
        (Kind::Structure(table), Value::Object(members)) => structure(members, table, place, bounds, out),
        (Kind::Map(inner), Value::Object(members)) => {
            let members: Vec<_> = members.iter().filter(|(_, value)| !is_absent(value)).collect();
            if bounds && outer {
                count(members.len(), limits, place, out);
            }
            for (name, value) in members {
                validate(value, *inner, limits, &format!("{place}.{name}"), bounds, false, out);
            }
        }
        (Kind::List(inner), Value::Array(items)) => {
            if bounds && outer {
                count(items.len(), limits, place, out);
            }
            for (index, item) in items.iter().enumerate().filter(|(_, item)| !is_absent(item)) {
                let place = format!("{place}[{index}]");
                validate(item, *inner, limits, &place, bounds, false, out);
                for limit in limits.iter().filter(|_| bounds) {
                    match (limit, item.get("Name"), item.get("Values")) {
                        (Limit::FilterNames(names), Some(name), _) => {
                            validate(
                                name,
                                Kind::String,
                                &[Limit::FilterNames(names)],
                                &format!("{place}.Name"),
                                true,
                                true,
                                out,
                            );
                        }
                        (Limit::FilterValues { min, max }, _, Some(Value::Array(values))) if !values.is_empty() => {
                            let items = Limit::Items { min: *min, max: *max };
                            count(values.len(), &[items], &format!("{place}.Values"), out);
                        }
                        _ => {}
                    }
                }
            }
        }
        (Kind::Structure(_) | Kind::Map(_) | Kind::List(_), _) | (_, Value::Object(_) | Value::Array(_))
            if bounds && !value.is_null() =>
        {
            out.insert(place.to_owned());
        }
        (_, Value::Null) => {}
        _ if bounds && !scalar(&wire(value), value, kind, limits) => {
            out.insert(place.to_owned());
        }
        _ => {}
    }
}

fn scalar(wire: &str, value: &Value, kind: Kind, limits: &[Limit]) -> bool {
    let number: Option<f64> = wire.parse().ok().filter(|_| matches!(kind, Kind::Integer | Kind::Decimal));
    let is_kind = match kind {
        Kind::Integer => wire.parse::<i64>().is_ok(),
        Kind::Decimal => wire.parse::<crate::types::Decimal>().is_ok(),
        Kind::Boolean => ["FALSE", "TRUE"].contains(&wire),
        _ => true,
    };
    is_kind
        && limits.iter().all(|limit| match (limit, number, value.as_str()) {
            (Limit::Range { min, max, step }, Some(number), _) => {
                min.is_none_or(|min| number >= min as f64)
                    && max.is_none_or(|max| number <= max as f64)
                    && step.is_none_or(|step| number % step as f64 == 0.0)
            }
            (Limit::Length { min, max }, _, Some(text)) => {
                let length = text.chars().count() as i64;
                min.is_none_or(|min| length >= min) && max.is_none_or(|max| length <= max)
            }
            (Limit::Only(wires), ..) => wires.iter().any(|known| known.eq_ignore_ascii_case(wire)),
            (Limit::FilterNames(names), _, Some(text)) => names.iter().any(|known| match known.strip_suffix('*') {
                Some(start) => text.len() > start.len() && text.starts_with(start),
                None => text == *known,
            }),
            (Limit::FilterNames(_), _, None) => false,
            (Limit::Prefix(prefixes), _, Some(text)) => prefixes.iter().any(|prefix| text.starts_with(prefix)),
            _ => true,
        })
}

/// JSON that often has the names and values of the table, but often not its shape.
fn value() -> impl Strategy<Value = Value> {
    let texts = [
        "",
        "1",
        "10",
        "20",
        "img-1",
        "skey-1",
        "z",
        "PREPAID",
        "POSTPAID_BY_HOUR",
        "SPOT",
        "spot",
        "CLOUD",
        "LOCAL",
        "TRUE",
        "zone",
        "long text",
        "0.5",
        "-3",
    ];
    let leaf = prop_oneof![
        4 => prop::sample::select(texts.to_vec()).prop_map(Value::from),
        2 => prop::sample::select(vec![-1_i64, 0, 1, 2, 10, 15, 20, 100, 1600, 1610]).prop_map(Value::from),
        1 => any::<bool>().prop_map(Value::from),
        1 => Just(Value::Null),
    ];
    leaf.prop_recursive(3, 24, 5, |inner| {
        prop_oneof![
            1 => prop::collection::vec(inner.clone(), 0..4).prop_map(Value::Array),
            2 => prop::collection::btree_map(name(), inner, 0..5).prop_map(|members| members.into_iter().collect()),
        ]
    })
}

fn name() -> impl Strategy<Value = String> {
    let names =
        ["Copies", "HostIds", "KeepImageLogin", "KeyIds", "Name", "Password", "Size", "Type", "Values", "Zone", "More"];
    prop::sample::select(names.to_vec()).prop_map(String::from)
}

/// A value that is mostly of the expected kind.
fn of_kind(kind: Kind, depth: u32) -> BoxedStrategy<Value> {
    let expected = match kind {
        Kind::Structure(table) if depth > 0 => of_structure(table, depth - 1).boxed(),
        Kind::List(inner) if depth > 0 => {
            prop::collection::vec(of_kind(*inner, depth - 1), 0..4).prop_map(Value::Array).boxed()
        }
        Kind::Map(inner) if depth > 0 => prop::collection::btree_map(name(), of_kind(*inner, depth - 1), 0..4)
            .prop_map(|members| members.into_iter().collect())
            .boxed(),
        _ => value().boxed(),
    };
    prop_oneof![9 => expected, 1 => value()].boxed()
}

fn of_structure(table: &'static Structure, depth: u32) -> BoxedStrategy<Value> {
    let members: Vec<_> = table
        .members
        .iter()
        .map(|member| prop::option::weighted(0.5, of_kind(member.kind, depth)).prop_map(|value| (member.name, value)))
        .collect();
    members
        .prop_map(|members| {
            members.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect::<Value>()
        })
        .boxed()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn agrees_with_the_naive_validation(request in of_structure(&REQUEST, 4), bounds: bool) {
        let mut expected = BTreeSet::new();
        structure(request.as_object().unwrap(), &REQUEST, "", bounds, &mut expected);
        let found = violations(&Json::from(request), &REQUEST, BOOLEANS, bounds, false, Endpoint::Tencentcloud);
        let found: BTreeSet<_> = found.into_iter().map(|violation| violation.path).collect();
        prop_assert_eq!(found, expected);
    }

    #[test]
    fn no_message_quotes_the_request(request in of_structure(&REQUEST, 4)) {
        fn mark(value: &mut Value) {
            match value {
                Value::String(text) => text.push_str("s3cret"),
                Value::Array(items) => items.iter_mut().for_each(mark),
                Value::Object(members) => members.values_mut().for_each(mark),
                _ => {}
            }
        }
        let mut request = request;
        mark(&mut request);
        for violation in violations(&Json::from(request), &REQUEST, BOOLEANS, true, false, Endpoint::Tencentcloud) {
            prop_assert!(!violation.what.contains("s3cret"), "{}", violation);
        }
    }
}
