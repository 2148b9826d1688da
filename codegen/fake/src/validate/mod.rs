//! Validation of typed parameters against the spec: presence, bounds, formats and rules.

mod filters;
mod rules;

use serde_json::{Map, Value};

use crate::{
    error::{CallError, ErrorKind},
    model::{Api, Member, Structure, Type},
};

/// Checks the parameters of an action and returns the first error, in the order of the spec.
pub fn check(api: &Api, request: &Structure, values: &Map<String, Value>) -> Result<(), CallError> {
    Checker { api }.structure("", request, values)
}

/// Sets the default values of absent parameters, also in structures that are present.
pub fn fill_defaults(api: &Api, structure: &Structure, values: &mut Map<String, Value>) {
    for member in &structure.members {
        match (values.get_mut(&member.name.wire), &member.default) {
            (Some(value), _) => fill_nested(api, &member.ty, value),
            (None, Some(default)) if !member.readonly => {
                values.insert(member.name.wire.clone(), default.clone());
            }
            (None, _) => {}
        }
    }
}

fn fill_nested(api: &Api, ty: &Type, value: &mut Value) {
    match (ty, value) {
        (Type::List(inner), Value::Array(items)) => items.iter_mut().for_each(|item| fill_nested(api, inner, item)),
        (Type::Shape(name), Value::Object(members)) => {
            if let Some(structure) = api.structure(name) {
                fill_defaults(api, structure, members);
            }
        }
        _ => {}
    }
}

struct Checker<'m> {
    api: &'m Api,
}

impl Checker<'_> {
    fn structure(&self, path: &str, structure: &Structure, values: &Map<String, Value>) -> Result<(), CallError> {
        let path_of = |member: &Member| join(path, &member.name.wire);
        for member in structure.members.iter().filter(|member| member.required) {
            let value = values.get(&member.name.wire);
            if value.is_none_or(|value| value.as_array().is_some_and(Vec::is_empty)) {
                return Err(CallError::missing(path_of(member)));
            }
        }
        for member in &structure.members {
            if let Some(value) = values.get(&member.name.wire) {
                self.member(&path_of(member), member, value)?;
            }
        }
        rules::check(path, structure, values)
    }

    fn member(&self, path: &str, member: &Member, value: &Value) -> Result<(), CallError> {
        if let (Some(bounds), Value::Array(items)) = (&member.items, value) {
            let count = i64::try_from(items.len()).unwrap_or(i64::MAX);
            if !bounds.allows(count) {
                return Err(CallError::at(
                    ErrorKind::TooManyItems,
                    path,
                    format!("has {count} items; {bounds} are allowed"),
                ));
            }
        }
        if !member.filters.is_empty() {
            filters::check(path, member, value)?;
        }
        self.value(path, member, &member.ty, value)
    }

    fn value(&self, path: &str, member: &Member, ty: &Type, value: &Value) -> Result<(), CallError> {
        match (ty, value) {
            (Type::List(inner), Value::Array(items)) => items
                .iter()
                .enumerate()
                .try_for_each(|(index, item)| self.value(&format!("{path}.{index}"), member, inner, item)),
            (Type::Shape(name), Value::Object(values)) => match self.api.structure(name) {
                Some(structure) => self.structure(path, structure, values),
                None => Ok(()),
            },
            _ => self.scalar(path, member, value),
        }
    }

    fn scalar(&self, path: &str, member: &Member, value: &Value) -> Result<(), CallError> {
        if !member.only.is_empty() && !member.only.contains(value) {
            let allowed: Vec<String> = member.only.iter().map(plain).collect();
            let message = format!("`{}` is not one of {}", plain(value), allowed.join(", "));
            return Err(CallError::at(ErrorKind::NotAllowed, path, message));
        }
        if let (Some(range), Some(number)) = (&member.range, value.as_i64())
            && !range.allows(number)
        {
            return Err(CallError::at(ErrorKind::OutOfRange, path, format!("is {number}; {range} is allowed")));
        }
        let Some(text) = value.as_str() else { return Ok(()) };
        if let Some(length) = &member.length {
            let count = text.chars().count();
            if !length.allows(i64::try_from(count).unwrap_or(i64::MAX)) {
                return Err(CallError::at(
                    ErrorKind::Length,
                    path,
                    format!("has {count} characters; {length} are allowed"),
                ));
            }
        }
        match &member.format {
            Some(format) if !fits(self.api.prefixes(format), text) => {
                let prefixes = self.api.prefixes(format).join(" or ");
                let message = format!("is not a valid id, which begins with {prefixes}");
                Err(CallError::at(ErrorKind::Malformed, path, message).with_format(Some(format)))
            }
            _ => Ok(()),
        }
    }
}

/// `true` if the string has one of the prefixes, followed by letters, digits and hyphens, such as `ins-r8hr2upy`; always
/// if there are no prefixes.
fn fits(prefixes: &[String], text: &str) -> bool {
    const LENGTHS: std::ops::RangeInclusive<usize> = 4..=40;
    let is_rest = |rest: &str| {
        LENGTHS.contains(&rest.len()) && rest.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    // Ids without a prefix, such as those of zones, are looked up later.
    prefixes.is_empty() || prefixes.iter().any(|prefix| text.strip_prefix(prefix.as_str()).is_some_and(is_rest))
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
