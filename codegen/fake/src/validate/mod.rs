//! Typed parameters against what the spec says of them: presence, bounds, formats, relations.

mod filters;
mod rules;

use serde_json::{Map, Value};

use crate::{
    model::{Api, Field, Kind as Shape, Structure, Type},
    trouble::{Kind, Trouble},
};

/// Checks the parameters of an action; the first thing wrong is told, in the order of the spec.
pub fn check(api: &Api, request: &Structure, values: &Map<String, Value>) -> Result<(), Trouble> {
    Checker { api }.structure("", request, values)
}

/// Fills in what the service takes when a parameter is absent, in structures that are there.
pub fn fill_defaults(api: &Api, shape: &Structure, values: &mut Map<String, Value>) {
    for field in &shape.members {
        match (values.get_mut(&field.name.wire), &field.default) {
            (Some(value), _) => fill_nested(api, &field.ty, value),
            (None, Some(default)) if !field.readonly => {
                values.insert(field.name.wire.clone(), default.clone());
            }
            (None, _) => {}
        }
    }
}

fn fill_nested(api: &Api, ty: &Type, value: &mut Value) {
    match (ty, value) {
        (Type::List(inner), Value::Array(items)) => items.iter_mut().for_each(|item| fill_nested(api, inner, item)),
        (Type::Shape(name), Value::Object(members)) => {
            if let Some(Shape::Structure(shape)) = api.shape(name).map(|shape| &shape.kind) {
                fill_defaults(api, shape, members);
            }
        }
        _ => {}
    }
}

struct Checker<'m> {
    api: &'m Api,
}

impl Checker<'_> {
    fn structure(&self, path: &str, shape: &Structure, values: &Map<String, Value>) -> Result<(), Trouble> {
        let path_of = |field: &Field| join(path, &field.name.wire);
        for field in shape.members.iter().filter(|field| field.required) {
            if !values.contains_key(&field.name.wire) {
                return Err(Trouble::at(Kind::Missing, path_of(field), "is missing"));
            }
        }
        for field in &shape.members {
            if let Some(value) = values.get(&field.name.wire) {
                self.member(&path_of(field), field, value)?;
            }
        }
        rules::check(path, shape, values)
    }

    fn member(&self, path: &str, field: &Field, value: &Value) -> Result<(), Trouble> {
        if let (Some(bounds), Value::Array(items)) = (&field.items, value) {
            let count = i64::try_from(items.len()).unwrap_or(i64::MAX);
            if !bounds.allows(count) {
                return Err(Trouble::at(Kind::TooManyItems, path, format!("has {count} items; {bounds} are allowed")));
            }
        }
        if !field.filters.is_empty() {
            filters::check(path, field, value)?;
        }
        self.value(path, field, &field.ty, value)
    }

    fn value(&self, path: &str, field: &Field, ty: &Type, value: &Value) -> Result<(), Trouble> {
        match (ty, value) {
            (Type::List(inner), Value::Array(items)) => items
                .iter()
                .enumerate()
                .try_for_each(|(at, item)| self.value(&format!("{path}.{at}"), field, inner, item)),
            (Type::Shape(name), Value::Object(values)) => match self.api.shape(name).map(|shape| &shape.kind) {
                Some(Shape::Structure(shape)) => self.structure(path, shape, values),
                _ => Ok(()),
            },
            _ => self.scalar(path, field, value),
        }
    }

    fn scalar(&self, path: &str, field: &Field, value: &Value) -> Result<(), Trouble> {
        if !field.only.is_empty() && !field.only.contains(value) {
            let allowed: Vec<String> = field.only.iter().map(plain).collect();
            let message = format!("`{}` is none of {}", plain(value), allowed.join(", "));
            return Err(Trouble::at(Kind::NotAllowed, path, message));
        }
        if let (Some(range), Some(number)) = (&field.range, value.as_i64())
            && !range.allows(number)
        {
            return Err(Trouble::at(Kind::OutOfRange, path, format!("is {number}; {range} is allowed")));
        }
        let Some(text) = value.as_str() else { return Ok(()) };
        if let Some(length) = &field.length {
            let count = text.chars().count();
            if !length.allows(i64::try_from(count).unwrap_or(i64::MAX)) {
                return Err(Trouble::at(Kind::Length, path, format!("has {count} characters; {length} are allowed")));
            }
        }
        match &field.format {
            Some(format) if !fits(self.api.prefixes(format), text) => {
                let prefixes = self.api.prefixes(format).join(" or ");
                let message = format!("is no id of its kind, which begins with {prefixes}");
                Err(Trouble::at(Kind::Malformed, path, message).with_format(Some(format)))
            }
            _ => Ok(()),
        }
    }
}

/// Whether a text begins as its format wants it and goes on like an id: `ins-` and some letters and digits.
fn fits(prefixes: &[String], text: &str) -> bool {
    const LENGTHS: std::ops::RangeInclusive<usize> = 4..=40;
    let is_rest = |rest: &str| {
        LENGTHS.contains(&rest.len()) && rest.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    // What has no prefix, such as a zone, is looked up later.
    prefixes.is_empty() || prefixes.iter().any(|prefix| text.strip_prefix(prefix.as_str()).is_some_and(is_rest))
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
