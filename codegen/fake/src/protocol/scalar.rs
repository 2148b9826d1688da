//! Scalars and enums, from strings and from JSON.

use serde_json::Value;
use tencentcloud_core::types::Date;

use crate::{
    error::{CallError, ErrorKind},
    model::{Api, Base, EnumShape, ShapeKind, Structure, Type},
};

/// A type whose name has been looked up.
pub(super) enum ResolvedType<'m> {
    Base(Base),
    Enum(&'m EnumShape),
    Structure(&'m Structure),
    List(&'m Type),
    Map(&'m Type),
}

/// Looks up a type; an unresolved name is a string.
pub(super) fn resolve<'m>(api: &'m Api, ty: &'m Type) -> ResolvedType<'m> {
    match ty {
        Type::Base(base) => ResolvedType::Base(*base),
        Type::List(inner) => ResolvedType::List(inner),
        Type::Map(inner) => ResolvedType::Map(inner),
        Type::Shape(name) => match api.shape(name) {
            Some(ShapeKind::Structure(structure)) => ResolvedType::Structure(structure),
            Some(ShapeKind::Enum(values)) => ResolvedType::Enum(values),
            None => ResolvedType::Base(Base::String),
        },
    }
}

/// Reads a scalar from a form.
pub(super) fn from_text(base: Base, path: &str, text: &str) -> Result<Value, CallError> {
    match base {
        Base::String | Base::Timestamp => Ok(Value::from(text)),
        Base::Date if Date::new(text).days_since_1970().is_some() => Ok(Value::from(text)),
        Base::Date => Err(malformed(path, text, "a day, YYYY-MM-DD")),
        Base::Integer => text.parse::<i64>().map(Value::from).map_err(|_| malformed(path, text, "a whole number")),
        Base::Decimal if text.parse::<f64>().is_ok() => Ok(Value::from(text)),
        Base::Decimal => Err(malformed(path, text, "a number")),
        Base::Float => {
            let number = text.parse::<f64>().ok().filter(|number| number.is_finite());
            number.map(Value::from).ok_or_else(|| malformed(path, text, "a number"))
        }
        Base::Boolean => boolean(text).map(Value::from).ok_or_else(|| malformed(path, text, "TRUE or FALSE, 1 or 0")),
    }
}

/// Reads a scalar from JSON.
pub(super) fn from_json(api: &Api, base: Base, path: &str, value: Value) -> Result<Value, CallError> {
    let fits = match (base, &value) {
        (Base::String | Base::Timestamp, Value::String(_)) | (Base::Boolean, Value::Bool(_)) => true,
        (Base::Decimal | Base::Float, Value::Number(_)) => true,
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
    let expected = match base {
        Base::String | Base::Timestamp | Base::Date => "a string",
        Base::Integer => "a whole number",
        Base::Decimal | Base::Float => "a number",
        Base::Boolean if api.protocol.boolean.numbers => "0 or 1",
        Base::Boolean => "true or false",
    };
    Err(CallError::at(ErrorKind::Malformed, path, format!("must be {expected}")))
}

/// Reads an enum value from a form.
pub(super) fn enum_from_text(values: &EnumShape, path: &str, text: &str) -> Result<Value, CallError> {
    let Some(canonical) = values.canonical(text) else {
        return Err(CallError::at(
            ErrorKind::NotAllowed,
            path,
            format!("`{}` is not one of {}", shorten(text), values.list()),
        ));
    };
    Ok(match canonical.parse::<i64>() {
        Ok(number) if values.base == Base::Integer => Value::from(number),
        _ => Value::from(canonical),
    })
}

/// Reads an enum value from JSON.
pub(super) fn enum_from_json(values: &EnumShape, path: &str, value: &Value) -> Result<Value, CallError> {
    match (values.base, value) {
        (Base::Integer, Value::Number(number)) => enum_from_text(values, path, &number.to_string()),
        (Base::String, Value::String(text)) => enum_from_text(values, path, text),
        _ => Err(CallError::at(ErrorKind::Malformed, path, format!("must be one of {}", values.list()))),
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

fn malformed(path: &str, text: &str, expected: &str) -> CallError {
    CallError::at(ErrorKind::Malformed, path, format!("must be {expected}, not `{}`", shorten(text)))
}

/// Shortens a string so that a message stays readable.
fn shorten(text: &str) -> String {
    text.chars().take(60).collect()
}
