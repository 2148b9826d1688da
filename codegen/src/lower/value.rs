//! Typing of the values of `default`, `only`, `when`, `fix`, `before`, `success` and `failure`.

use serde_json::Value as Json;

use super::names::{Definition, Names};
use crate::diag::{Diagnostic, codes};
use crate::model::{BaseType, Type};
use crate::source::Span;
use crate::syntax::{EnumBase, EnumDef, Scalar};
use crate::values::is_decimal;
use crate::yaml::{Node, Value};

/// Returns `scalar` as a JSON value of the scalar or enum type `ty`. `None` means that `ty` is unknown,
/// which was reported at the type.
pub fn typed(scalar: &Scalar, ty: &Type, names: &Names<'_>) -> Result<Option<Json>, Box<Diagnostic>> {
    let node = &scalar.0;
    match ty {
        Type::Base(base) => base_value(node, *base).map(Some),
        Type::Shape(name) => match names.get(name) {
            Some(Definition::Enum(def)) => enum_value(node, name, def).map(Some),
            Some(Definition::Structure | Definition::Inline) => Err(Box::new(
                Diagnostic::new(
                    &codes::E0401,
                    node.span,
                    format!("`{name}` is a structure, which cannot be compared with a value"),
                )
                .help("name a member of it instead"),
            )),
            Some(Definition::Unclear) | None => Ok(None),
        },
        Type::List(_) | Type::Map(_) => Err(Box::new(
            Diagnostic::new(&codes::E0401, node.span, "a list or map cannot have a single value")
                .help("describe in `doc` what happens when it is absent"),
        )),
    }
}

fn base_value(node: &Node, base: BaseType) -> Result<Json, Box<Diagnostic>> {
    match (base, &node.value) {
        (BaseType::Integer, Value::Int(number)) => Ok((*number).into()),
        (BaseType::Boolean, Value::Bool(value)) => Ok((*value).into()),
        (BaseType::Decimal, Value::String(text)) if is_decimal(text) => Ok(text.as_str().into()),
        (BaseType::Float, Value::Float(number)) => Ok((*number).into()),
        (BaseType::Float, Value::Int(number)) => Ok((*number as f64).into()),
        (BaseType::String | BaseType::Timestamp | BaseType::Date, Value::String(text)) => Ok(text.as_str().into()),
        _ => {
            let shown = match base {
                BaseType::Integer => "an integer, without quotes",
                BaseType::Boolean => "true or false",
                BaseType::Decimal => "a number in quotes",
                BaseType::Float => "a number, without quotes",
                BaseType::String | BaseType::Timestamp | BaseType::Date => {
                    "a string, in quotes if it looks like a number"
                }
            };
            let message = format!("{} is not a valid {}", written(node), base.word());
            Err(Box::new(Diagnostic::new(&codes::E0401, node.span, message).help(format!("write {shown}"))))
        }
    }
}

fn enum_value(node: &Node, name: &str, def: &EnumDef) -> Result<Json, Box<Diagnostic>> {
    let Value::String(text) = &node.value else {
        let mut problem =
            Diagnostic::new(&codes::E0401, node.span, format!("{} is not a valid value of {name}", written(node)))
                .help("write an enum value exactly as its key, including quotes");
        if let Value::Int(number) = node.value {
            problem = problem.fix(node.span, format!("\"{number}\""));
        }
        return Err(Box::new(problem));
    };
    if def.values.get(text).is_none() {
        return Err(Box::new(
            Diagnostic::new(&codes::E0402, node.span, format!("unknown value `{text}` of the enum {name}"))
                .did_you_mean(text, def.values.keys(), inside(node.span, text)),
        ));
    }
    match def.ty.as_ref().map(|ty| ty.value) {
        Some(EnumBase::Integer) => Ok(text.parse::<i64>().map_or_else(|_| text.as_str().into(), Into::into)),
        _ => Ok(text.as_str().into()),
    }
}

/// Returns the span of a string without its quotes.
fn inside(span: Span, text: &str) -> Span {
    let quoted = (span.end - span.start) as usize == text.len() + 2;
    if quoted { Span { start: span.start + 1, end: span.end - 1, ..span } } else { span }
}

/// Returns a value as shown in messages.
pub fn written(node: &Node) -> String {
    match &node.value {
        Value::Null | Value::Unreadable(_) => "null".to_owned(),
        Value::Bool(value) => value.to_string(),
        Value::Int(value) => value.to_string(),
        Value::Float(value) => value.to_string(),
        Value::String(text) if text.chars().count() <= 60 => format!("\"{text}\""),
        _ => node.kind().to_owned(),
    }
}
