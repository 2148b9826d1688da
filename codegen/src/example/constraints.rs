//! What a request must fulfil beyond its types, evaluated on an example.

use serde_json::{Map, Value};

use super::{Finding, Step};
use crate::diag::{Code, codes};
use crate::model::{Api, BaseType, Bounds, Condition, Field, Rule, RuleEffect, ShapeKind, Structure, Type};
use crate::source::Span;

/// Everything that `request` breaks.
pub fn violations(request: &Value, structure: &Structure, api: &Api) -> Vec<Finding> {
    let mut check = Check { api, path: Vec::new(), findings: Vec::new() };
    check.structure(request, structure);
    check.findings
}

struct Check<'a> {
    api: &'a Api,
    path: Vec<Step>,
    findings: Vec<Finding>,
}

impl Check<'_> {
    fn report(&mut self, code: &'static Code, message: String, definition: Span) {
        self.findings.push(Finding {
            path: self.path.clone(),
            code,
            message,
            help: None,
            definition: Some(definition),
        });
    }

    fn structure(&mut self, value: &Value, structure: &Structure) {
        let empty = Map::new();
        let object = value.as_object().unwrap_or(&empty);
        for field in &structure.members {
            match object.get(&field.name.wire) {
                Some(value) => {
                    self.path.push(Step::Key(field.name.wire.clone()));
                    self.field(value, field);
                    self.path.pop();
                }
                None if field.required => {
                    self.report(&codes::E0503, format!("`{}` is required", field.name.wire), field.origin.span);
                }
                None => {}
            }
        }
        for rule in &structure.rules {
            if let Some(message) = broken(rule, value, structure, self.api) {
                let title = rule.title.as_ref().map(|title| format!(" ({title})")).unwrap_or_default();
                self.report(&codes::E0504, format!("{message}{title}"), rule.origin.span);
            }
        }
    }

    fn field(&mut self, value: &Value, field: &Field) {
        self.scalars(value, field);
        if let (Some(items), Value::Array(values)) = (field.items, value) {
            let count = values.len() as i64;
            if !items.allows(count) {
                self.report(&codes::E0504, format!("{count} items, {} allowed", show(items)), field.origin.span);
            }
        }
        if !field.filters.is_empty() {
            self.filters(value, field);
        }
        self.inner(value, &field.ty);
    }

    /// Constraints of a scalar, or of each in a list.
    fn scalars(&mut self, value: &Value, field: &Field) {
        if let Value::Array(items) = value {
            for (index, item) in items.iter().enumerate() {
                self.path.push(Step::Index(index));
                self.scalars(item, field);
                self.path.pop();
            }
            return;
        }
        let place = field.origin.span;
        if let (Some(range), Some(number)) = (field.range, value.as_i64())
            && !range.allows(number)
        {
            self.report(&codes::E0504, format!("{number} is out of range, {} allowed", show(range)), place);
        }
        if let (Some(length), Some(text)) = (field.length, value.as_str())
            && let count = text.chars().count() as i64
            && !length.allows(count)
        {
            self.report(&codes::E0504, format!("{count} characters, {} allowed", show(length)), place);
        }
        if !field.only.is_empty() && !value.is_object() && !field.only.contains(value) {
            self.report(&codes::E0504, format!("{value} is not among the values of `only`"), place);
        }
    }

    /// Names of filters, how many values each has, and what they are.
    fn filters(&mut self, value: &Value, field: &Field) {
        for (index, filter) in value.as_array().into_iter().flatten().enumerate() {
            self.path.push(Step::Index(index));
            let name = filter.get("Name").and_then(Value::as_str).unwrap_or_default();
            let values = filter.get("Values").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
            match field.filters.iter().find(|known| known.wire == name) {
                Some(known) => {
                    let wrong = values.iter().filter_map(Value::as_str).find(|value| !self.is(value, &known.ty));
                    if let Some(value) = wrong {
                        self.report(
                            &codes::E0504,
                            format!("the filter `{name}` takes no `{value}`"),
                            known.origin.span,
                        );
                    }
                }
                None => self.report(&codes::E0504, format!("there is no filter `{name}`"), field.origin.span),
            }
            let count = values.len() as i64;
            if let Some(bounds) = field.filter_values.filter(|bounds| !bounds.allows(count)) {
                self.report(&codes::E0504, format!("{count} values, {} allowed", show(bounds)), field.origin.span);
            }
            self.path.pop();
        }
    }

    /// Whether a filter's text is a value of the type.
    fn is(&self, text: &str, ty: &Type) -> bool {
        match ty {
            Type::Base(BaseType::Integer) => text.parse::<i64>().is_ok(),
            Type::Base(BaseType::Boolean) => self.api.protocol.boolean.send.iter().any(|flag| flag == text),
            Type::Shape(name) => self.api.shape(name).is_none_or(|shape| match &shape.kind {
                ShapeKind::Enum(kind) => kind.values.iter().any(|value| value.name.wire == text),
                ShapeKind::Structure(_) => false,
            }),
            _ => true,
        }
    }

    fn inner(&mut self, value: &Value, ty: &Type) {
        match (ty, value) {
            (Type::List(item), Value::Array(values)) => {
                for (index, value) in values.iter().enumerate() {
                    self.path.push(Step::Index(index));
                    self.inner(value, item);
                    self.path.pop();
                }
            }
            (Type::Map(item), Value::Object(values)) => {
                for (key, value) in values {
                    self.path.push(Step::Key(key.clone()));
                    self.inner(value, item);
                    self.path.pop();
                }
            }
            (Type::Shape(name), _) => {
                let shape = self.api.shape(name);
                if let Some(ShapeKind::Structure(structure)) = shape.map(|shape| &shape.kind) {
                    self.structure(value, structure);
                }
            }
            _ => {}
        }
    }
}

/// Bounds as a message shows them.
fn show(bounds: Bounds) -> String {
    let ends = match (bounds.min, bounds.max) {
        (Some(min), Some(max)) => format!("{min} to {max}"),
        (Some(min), None) => format!("{min} or more"),
        (None, Some(max)) => format!("{max} at most"),
        (None, None) => String::new(),
    };
    match bounds.step {
        Some(step) if ends.is_empty() => format!("multiples of {step}"),
        Some(step) => format!("{ends} in steps of {step}"),
        None => ends,
    }
}

/// Whether all conditions of a rule hold.
pub(crate) fn applies(rule: &Rule, value: &Value, structure: &Structure, api: &Api) -> bool {
    rule.conditions.iter().all(|condition| match condition {
        Condition::Equals { member, values } => {
            let default = default(value, member, structure, api);
            at(value, member).or(default.as_ref()).is_some_and(|actual| values.contains(actual))
        }
        Condition::Present(member) => at(value, member).is_some(),
        Condition::Absent(member) => at(value, member).is_none(),
    })
}

/// What a rule misses in `value`, if its conditions hold.
fn broken(rule: &Rule, value: &Value, structure: &Structure, api: &Api) -> Option<String> {
    if !applies(rule, value, structure, api) {
        return None;
    }
    let there = |member: &Vec<String>| at(value, member).is_some();
    let names = |members: &[Vec<String>]| {
        members.iter().map(|member| format!("`{}`", member.join("."))).collect::<Vec<_>>().join(", ")
    };
    rule.effects.iter().find_map(|effect| match effect {
        RuleEffect::Require(members) => {
            let missing: Vec<_> = members.iter().filter(|member| !there(member)).cloned().collect();
            (!missing.is_empty()).then(|| format!("a rule requires {}", names(&missing)))
        }
        RuleEffect::RequireAny(members) => {
            (!members.iter().any(there)).then(|| format!("a rule requires one of {}", names(members)))
        }
        RuleEffect::Forbid(members) => {
            let present: Vec<_> = members.iter().filter(|member| there(member)).cloned().collect();
            (!present.is_empty()).then(|| format!("a rule forbids {}", names(&present)))
        }
        RuleEffect::Exclusive(members) => {
            let present: Vec<_> = members.iter().filter(|member| there(member)).cloned().collect();
            (present.len() > 1).then(|| format!("a rule allows one of {} only", names(&present)))
        }
        RuleEffect::Fix { member, value: fixed } => {
            let default = default(value, member, structure, api);
            let actual = at(value, member).or(default.as_ref())?;
            (actual != fixed).then(|| format!("a rule wants `{}` to be {fixed}", member.join(".")))
        }
    })
}

/// The value at a path. A list on the way counts as there when any of its items is.
pub(crate) fn at<'v>(value: &'v Value, path: &[String]) -> Option<&'v Value> {
    let Some((first, rest)) = path.split_first() else { return Some(value) };
    match value {
        Value::Array(items) => items.iter().find_map(|item| at(item, path)),
        _ => at(value.get(first)?, rest),
    }
}

/// The default of the member at a path, where the structure that has the member is there.
pub(crate) fn default(value: &Value, path: &[String], structure: &Structure, api: &Api) -> Option<Value> {
    let (first, rest) = path.split_first()?;
    let field = structure.members.iter().find(|field| field.name.wire == *first)?;
    if rest.is_empty() {
        return field.default.clone();
    }
    let Type::Shape(name) = &field.ty else { return None };
    match &api.shape(name)?.kind {
        ShapeKind::Structure(inner) => default(value.get(first)?, rest, inner, api),
        ShapeKind::Enum(_) => None,
    }
}
