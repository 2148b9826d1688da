//! Scalars and enums, from text and from JSON.

use serde_json::Value;
use tencentcloud_core::Date;

use crate::{
    model::{Api, Base, EnumShape, Kind as Shape, Type},
    trouble::{Kind, Trouble},
};

/// What a type is once its name is looked up.
pub(super) enum Resolved<'m> {
    Base(Base),
    Enum(&'m EnumShape),
    Structure(&'m crate::model::Structure),
    List(&'m Type),
    Map(&'m Type),
}

/// Looks up what a type is; a name that leads nowhere is text.
pub(super) fn resolve<'m>(api: &'m Api, ty: &'m Type) -> Resolved<'m> {
    match ty {
        Type::Base(base) => Resolved::Base(*base),
        Type::List(inner) => Resolved::List(inner),
        Type::Map(inner) => Resolved::Map(inner),
        Type::Shape(name) => match api.shape(name).map(|shape| &shape.kind) {
            Some(Shape::Structure(structure)) => Resolved::Structure(structure),
            Some(Shape::Enum(values)) => Resolved::Enum(values),
            None => Resolved::Base(Base::String),
        },
    }
}

/// A scalar out of a form.
pub(super) fn from_text(base: Base, path: &str, text: &str) -> Result<Value, Trouble> {
    match base {
        Base::String | Base::Timestamp => Ok(Value::from(text)),
        Base::Date if Date::new(text).days_since_1970().is_some() => Ok(Value::from(text)),
        Base::Date => Err(malformed(path, text, "a day, YYYY-MM-DD")),
        Base::Integer => text.parse::<i64>().map(Value::from).map_err(|_| malformed(path, text, "a whole number")),
        Base::Decimal if text.parse::<f64>().is_ok() => Ok(Value::from(text)),
        Base::Decimal => Err(malformed(path, text, "a number")),
        Base::Boolean => boolean(text).map(Value::from).ok_or_else(|| malformed(path, text, "TRUE or FALSE, 1 or 0")),
    }
}

/// A scalar out of JSON.
pub(super) fn from_json(api: &Api, base: Base, path: &str, value: Value) -> Result<Value, Trouble> {
    let fits = match (base, &value) {
        (Base::String | Base::Timestamp, Value::String(_)) | (Base::Boolean, Value::Bool(_)) => true,
        (Base::Decimal, Value::Number(_)) => true,
        (Base::Date | Base::Decimal, Value::String(text)) => return from_text(base, path, text),
        (Base::Integer, Value::Number(number)) => number.is_i64(),
        (Base::Boolean, Value::Number(number)) if api.protocol.boolean.numbers => match number.as_i64() {
            Some(number @ (0 | 1)) => return Ok(Value::Bool(number == 1)),
            _ => false,
        },
        _ => false,
    };
    if fits {
        return Ok(value);
    }
    let due = match base {
        Base::String | Base::Timestamp | Base::Date => "text in quotes",
        Base::Integer => "a whole number",
        Base::Decimal => "a number",
        Base::Boolean if api.protocol.boolean.numbers => "0 or 1",
        Base::Boolean => "true or false",
    };
    Err(Trouble::at(Kind::Malformed, path, format!("must be {due}")))
}

/// A value of an enum out of a form.
pub(super) fn enum_from_text(values: &EnumShape, path: &str, text: &str) -> Result<Value, Trouble> {
    let Some(canonical) = values.canonical(text) else {
        return Err(Trouble::at(Kind::NotAllowed, path, format!("`{}` is none of {}", cut(text), values.list())));
    };
    Ok(match canonical.parse::<i64>() {
        Ok(number) if values.base == Base::Integer => Value::from(number),
        _ => Value::from(canonical),
    })
}

/// A value of an enum out of JSON.
pub(super) fn enum_from_json(values: &EnumShape, path: &str, value: &Value) -> Result<Value, Trouble> {
    match (values.base, value) {
        (Base::Integer, Value::Number(number)) => enum_from_text(values, path, &number.to_string()),
        (Base::String, Value::String(text)) => enum_from_text(values, path, text),
        _ => Err(Trouble::at(Kind::Malformed, path, format!("must be one of {}", values.list()))),
    }
}

fn boolean(text: &str) -> Option<bool> {
    match text {
        "1" => Some(true),
        "0" => Some(false),
        _ if text.eq_ignore_ascii_case("true") => Some(true),
        _ if text.eq_ignore_ascii_case("false") => Some(false),
        _ => None,
    }
}

fn malformed(path: &str, text: &str, due: &str) -> Trouble {
    Trouble::at(Kind::Malformed, path, format!("must be {due}, not `{}`", cut(text)))
}

/// The beginning of a text, so that a message stays readable.
fn cut(text: &str) -> String {
    text.chars().take(60).collect()
}
