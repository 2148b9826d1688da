//! Validation of requests. Independent of the clients' validation, so that each tests the other.

use serde_json::{Map, Value};

use super::{Finding, PathSegment, rules};
use crate::diag::{Code, codes};
use crate::model::{Api, BaseType, Bounds, Member, Structure, Type};
use crate::source::Span;

/// A violation of a constraint or rule.
#[derive(Debug, Clone)]
pub struct Violation {
    /// The problem. Its path is that of the value, or of the structure that lacks a member or violates a rule.
    pub finding: Finding,
    /// Paths of the members in question.
    pub members: Vec<Vec<PathSegment>>,
}

/// Returns all violations of a request. Read-only members are skipped, since no request contains them.
pub fn violations(request: &Value, structure: &Structure, api: &Api) -> Vec<Violation> {
    let mut check = Check { api, path: Vec::new(), found: Vec::new() };
    check.structure(request, structure);
    check.found
}

struct Check<'a> {
    api: &'a Api,
    path: Vec<PathSegment>,
    found: Vec<Violation>,
}

impl Check<'_> {
    /// Reports the current value.
    fn report(&mut self, message: String, definition: Span) {
        self.report_members(&codes::E0504, message, definition, [[].as_slice()]);
    }

    /// Reports members below the current value.
    fn report_members<'m>(
        &mut self,
        code: &'static Code,
        message: String,
        definition: Span,
        members: impl IntoIterator<Item = &'m [String]>,
    ) {
        let path =
            |member: &[String]| self.path.iter().cloned().chain(member.iter().cloned().map(PathSegment::Key)).collect();
        let members = members.into_iter().map(path).collect();
        let path = self.path.clone();
        let finding = Finding { path, code, message, help: None, definition: Some(definition) };
        self.found.push(Violation { finding, members });
    }

    fn inside(&mut self, step: PathSegment, check: impl FnOnce(&mut Self)) {
        self.path.push(step);
        check(self);
        self.path.pop();
    }

    fn structure(&mut self, value: &Value, structure: &Structure) {
        let empty = Map::new();
        let object = value.as_object().unwrap_or(&empty);
        for member in structure.members.iter().filter(|member| !member.readonly) {
            let name = &member.name.wire;
            match object.get(name) {
                Some(value) => self.inside(PathSegment::Key(name.clone()), |check| check.member(value, member)),
                None if member.required => {
                    let path = [std::slice::from_ref(name)];
                    self.report_members(&codes::E0503, format!("`{name}` is required"), member.origin.span, path);
                }
                None => {}
            }
        }
        for rule in &structure.rules {
            if let Some(broken) = rules::broken(rule, value, structure, self.api) {
                let title = rule.title.as_ref().map(|title| format!(" ({title})")).unwrap_or_default();
                let message = broken.message + &title;
                let members = broken.members.iter().map(Vec::as_slice);
                self.report_members(&codes::E0504, message, rule.origin.span, members);
            }
        }
    }

    fn member(&mut self, value: &Value, member: &Member) {
        if let (Some(items), Value::Array(values)) = (member.items, value) {
            let count = values.len() as i64;
            if !items.allows(count) {
                self.report(format!("{count} items, but {} are allowed", show(items)), member.origin.span);
            }
        }
        self.value(value, &member.ty, member);
    }

    fn value(&mut self, value: &Value, ty: &Type, member: &Member) {
        match (ty, value) {
            (Type::List(item), Value::Array(values)) => {
                for (index, value) in values.iter().enumerate() {
                    self.inside(PathSegment::Index(index), |check| check.value(value, item, member));
                }
            }
            (Type::Map(item), Value::Object(values)) => {
                for (key, value) in values {
                    self.inside(PathSegment::Key(key.clone()), |check| check.value(value, item, member));
                }
            }
            _ => match self.api.structure(ty) {
                Some(structure) => {
                    if !member.filters.is_empty() {
                        self.filter(value, member);
                    }
                    self.structure(value, structure);
                }
                None => self.scalar(value, member),
            },
        }
    }

    fn scalar(&mut self, value: &Value, member: &Member) {
        let span = member.origin.span;
        if let (Some(range), Some(number)) = (member.range, value.as_i64())
            && !range.allows(number)
        {
            self.report(format!("{number} is out of range: expected {}", show(range)), span);
        }
        if !member.only.is_empty() && !value.is_object() && !member.only.contains(value) {
            self.report(format!("{value} is not one of the values in `only`"), span);
        }
        let Some(text) = value.as_str() else { return };
        let count = text.chars().count() as i64;
        if let Some(length) = member.length.filter(|length| !length.allows(count)) {
            self.report(format!("{count} characters, but {} are allowed", show(length)), span);
        }
        if let Some(format) = self.api.format(member)
            && !format.prefixes.is_empty()
            && !format.prefixes.iter().any(|prefix| text.starts_with(prefix))
        {
            let message = format!("`{text}` does not have a prefix of the format `{}`", format.key);
            self.report_members(&codes::W0514, message, span, [[].as_slice()]);
        }
    }

    /// Checks the name, the number of values and the values of a filter.
    fn filter(&mut self, filter: &Value, member: &Member) {
        let (names, all) = (["Name".to_owned()], ["Values".to_owned()]);
        let span = member.origin.span;
        let name = filter.get("Name").and_then(Value::as_str).unwrap_or_default();
        let values = filter.get("Values").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        match member.filters.iter().find(|known| known.is_name(name)) {
            Some(known) => {
                let wrong =
                    values.iter().filter_map(Value::as_str).find(|value| !self.is_filter_value(value, &known.ty));
                if let Some(value) = wrong {
                    let message = format!("`{value}` is not a valid value of the filter `{name}`");
                    self.report_members(&codes::E0504, message, known.origin.span, [all.as_slice()]);
                }
            }
            None if member.more_filters => {}
            None => {
                let message = format!("unknown filter `{name}`");
                self.report_members(&codes::E0504, message, span, [names.as_slice()]);
            }
        }
        let count = values.len() as i64;
        if let Some(bounds) = member.filter_values.filter(|bounds| !bounds.allows(count)) {
            let message = format!("{count} values, but {} are allowed", show(bounds));
            self.report_members(&codes::E0504, message, span, [all.as_slice()]);
        }
    }

    /// Returns `true` if a string is a filter value of the type.
    fn is_filter_value(&self, text: &str, ty: &Type) -> bool {
        match ty {
            Type::Base(BaseType::Integer) => text.parse::<i64>().is_ok(),
            Type::Base(BaseType::Boolean) => self.api.protocol.boolean.send.iter().any(|flag| flag == text),
            Type::Shape(name) => self
                .api
                .shape(name)
                .is_none_or(|shape| shape.as_enum().is_some_and(|values| values.value(text).is_some())),
            _ => true,
        }
    }
}

/// Returns bounds as shown in messages.
fn show(bounds: Bounds) -> String {
    let ends = match (bounds.min, bounds.max) {
        (Some(min), Some(max)) => format!("{min} to {max}"),
        (Some(min), None) => format!("at least {min}"),
        (None, Some(max)) => format!("at most {max}"),
        (None, None) => String::new(),
    };
    match bounds.step {
        Some(step) if ends.is_empty() => format!("multiples of {step}"),
        Some(step) => format!("{ends} in steps of {step}"),
        None => ends,
    }
}
