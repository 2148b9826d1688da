//! What a request breaks, member by member. Written apart from the client's validation, so that each judges the other.

use serde_json::Value;

use super::sample;
use crate::{
    example::constraints,
    model::{Api, Bounds, Field, Rule, RuleEffect, Structure, Type},
};

/// Paths of all members that are wrong, sorted.
pub fn violations(api: &Api, request: &Structure, value: &Value) -> Vec<String> {
    let mut judge = Judge { api, found: Vec::new() };
    judge.structure(request, value, "");
    judge.found.sort();
    judge.found.dedup();
    judge.found
}

struct Judge<'m> {
    api: &'m Api,
    found: Vec<String>,
}

impl Judge<'_> {
    fn structure(&mut self, structure: &Structure, value: &Value, place: &str) {
        for field in structure.members.iter().filter(|field| !field.readonly) {
            let place = under(place, &field.name.wire);
            match value.get(&field.name.wire) {
                Some(value) => self.field(field, value, &place),
                None if field.required => self.found.push(place),
                None => {}
            }
        }
        for rule in structure.rules.iter().filter(|rule| constraints::applies(rule, value, structure, self.api)) {
            self.rule(rule, structure, value, place);
        }
    }

    fn rule(&mut self, rule: &Rule, structure: &Structure, value: &Value, place: &str) {
        let is_there = |member: &&Vec<String>| constraints::at(value, member).is_some();
        let at = |member: &Vec<String>| under(place, &member.join("."));
        for effect in &rule.effects {
            match effect {
                RuleEffect::Require(members) => {
                    self.found.extend(members.iter().filter(|member| !is_there(member)).map(at));
                }
                RuleEffect::RequireAny(members) => {
                    let none = !members.iter().any(|member| is_there(&member));
                    self.found.extend(members.first().filter(|_| none).map(at));
                }
                RuleEffect::Forbid(members) => self.found.extend(members.iter().filter(is_there).map(at)),
                RuleEffect::Exclusive(members) => {
                    let mut there = members.iter().filter(is_there);
                    let first = there.next();
                    self.found.extend(first.filter(|_| there.next().is_some()).map(at));
                }
                RuleEffect::Fix { member, value: fixed } => {
                    let default = constraints::default(value, member, structure, self.api);
                    let actual = constraints::at(value, member).or(default.as_ref());
                    if actual.is_some_and(|actual| actual != fixed) {
                        self.found.push(at(member));
                    }
                }
            }
        }
    }

    fn field(&mut self, field: &Field, value: &Value, place: &str) {
        if let Value::Array(items) = value
            && field.items.is_some_and(|bounds| !counts(bounds, items.len()))
        {
            self.found.push(place.to_owned());
        }
        self.value(field, &field.ty, value, place);
    }

    fn value(&mut self, field: &Field, ty: &Type, value: &Value, place: &str) {
        match (ty, value) {
            (Type::List(item), Value::Array(values)) => {
                for (index, value) in values.iter().enumerate() {
                    self.value(field, item, value, &format!("{place}[{index}]"));
                }
            }
            (Type::Map(item), Value::Object(values)) => {
                for (key, value) in values {
                    self.value(field, item, value, &under(place, key));
                }
            }
            _ => match sample::structure(self.api, ty) {
                Some(structure) => {
                    self.filter(field, value, place);
                    self.structure(structure, value, place);
                }
                None if !self.is_scalar_right(field, value) => self.found.push(place.to_owned()),
                None => {}
            },
        }
    }

    fn filter(&mut self, field: &Field, value: &Value, place: &str) {
        let name = value.get("Name").and_then(Value::as_str);
        if let Some(name) = name.filter(|_| !field.filters.is_empty())
            && !field.filters.iter().any(|filter| filter.wire == name)
        {
            self.found.push(under(place, "Name"));
        }
        let values = value.get("Values").and_then(Value::as_array).map_or(0, Vec::len);
        if values > 0 && field.filter_values.is_some_and(|bounds| !counts(bounds, values)) {
            self.found.push(under(place, "Values"));
        }
    }

    fn is_scalar_right(&self, field: &Field, value: &Value) -> bool {
        let number = value.as_i64().or_else(|| value.as_str()?.split('.').next()?.parse().ok());
        let in_range = field.range.is_none_or(|range| number.is_none_or(|number| range.allows(number)));
        let Some(text) = value.as_str() else {
            return in_range && (field.only.is_empty() || field.only.contains(value));
        };
        let format = sample::format(self.api, field);
        in_range
            && (field.only.is_empty() || field.only.contains(value))
            && field.length.is_none_or(|length| counts(length, text.chars().count()))
            && format.is_none_or(|format| format.prefixes.iter().any(|prefix| text.starts_with(prefix)))
    }
}

fn counts(bounds: Bounds, count: usize) -> bool {
    bounds.allows(i64::try_from(count).unwrap_or(i64::MAX))
}

/// Path of a member of the structure at `place`.
pub fn under(place: &str, name: &str) -> String {
    if place.is_empty() { name.to_owned() } else { format!("{place}.{name}") }
}
