//! Typing of example values, and their normal form, as a strict encoder would write it.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::scalar::{is_date, is_decimal, show};
use super::{Finding, PathSegment};
use crate::diag::{Code, closest, codes};
use crate::model::{Api, BaseType, EnumShape, EnumValue, Envelope, Member, Shape, ShapeKind, Structure, Type};
use crate::source::Span;

/// The kind of message that contains a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Message {
    /// A request: it must be exactly what an encoder writes.
    Request,
    /// A response, as the manual prints it: the leniencies of the API version apply.
    Response,
}

/// The exceptions that an example needs.
#[derive(Debug, Clone, Default)]
pub struct UsedExceptions {
    /// Leniencies.
    pub leniencies: BTreeSet<String>,
    /// Aliases, each with the span of the member or enum value.
    pub aliases: BTreeSet<(Span, String)>,
}

/// Types values and collects their problems.
pub struct Typing<'a> {
    api: &'a Api,
    message: Message,
    path: Vec<PathSegment>,
    /// The problems.
    pub findings: Vec<Finding>,
    /// `true` if a type is unknown, which was reported at its use; its values were skipped.
    pub unclear: bool,
    /// The exceptions that the value needs.
    pub used: UsedExceptions,
}

impl<'a> Typing<'a> {
    /// Creates the state for typing an example of `api`.
    pub fn new(api: &'a Api, message: Message) -> Self {
        Typing { api, message, path: Vec::new(), findings: Vec::new(), unclear: false, used: UsedExceptions::default() }
    }

    /// Types the members of a request. Booleans become JSON booleans, even if the API version sends strings or numbers.
    pub fn request(&mut self, value: &Value, request: &'a Structure) -> Value {
        let typed = self.structure(value, &request.members, &[], None, true);
        typed.unwrap_or_else(|| Value::Object(Map::new()))
    }

    /// Types a whole response, and returns it without its envelope, in normal form.
    pub fn response(&mut self, value: &Value, response: &'a Structure) -> Value {
        let body = match self.api.protocol.envelope {
            Envelope::Code => value,
            Envelope::Response => match value.as_object() {
                Some(object) if object.len() == 1 && object.contains_key("Response") => {
                    self.path.push(PathSegment::Key("Response".to_owned()));
                    &value["Response"]
                }
                _ => {
                    self.report(
                        &codes::E0507,
                        "a response of this API version is `{\"Response\": {...}}`".to_owned(),
                        None,
                        None,
                    );
                    return Value::Object(Map::new());
                }
            },
        };
        let typed = self.structure(body, &response.members, &self.api.response, None, true);
        self.path.clear();
        typed.unwrap_or_else(|| Value::Object(Map::new()))
    }

    fn report(&mut self, code: &'static Code, message: String, help: Option<String>, definition: Option<Span>) {
        self.findings.push(Finding { path: self.path.clone(), code, message, help, definition });
    }

    fn lenient(&mut self, kind: &str) -> bool {
        let allowed = self.message == Message::Response && self.api.protocol.accept.iter().any(|l| l.kind == kind);
        if allowed {
            self.used.leniencies.insert(kind.to_owned());
        }
        allowed
    }

    /// Types a value. Returns `None` if nothing is to be written: for null, an empty list or map, or a value of another
    /// type.
    fn value(&mut self, value: &Value, ty: &'a Type, member: Option<&'a Member>) -> Option<Value> {
        if value.is_null() {
            if self.message == Message::Request {
                self.report(
                    &codes::E0501,
                    "null is not allowed in a request".to_owned(),
                    Some("leave the member out".to_owned()),
                    None,
                );
            }
            return None;
        }
        match ty {
            Type::Base(base) => self.base(value, *base, member),
            Type::List(item) => self.list(value, item, member),
            Type::Map(item) => self.map(value, item, member),
            Type::Shape(name) => {
                let api = self.api;
                let Some(shape) = api.shape(name) else {
                    self.unclear = true;
                    return None;
                };
                match &shape.kind {
                    ShapeKind::Structure(structure) => {
                        self.structure(value, &structure.members, &[], Some(shape), false)
                    }
                    ShapeKind::Enum(kind) => self.enumeration(value, kind, shape, member),
                }
            }
        }
    }

    fn base(&mut self, value: &Value, base: BaseType, member: Option<&Member>) -> Option<Value> {
        let numbers = self.api.protocol.boolean.numbers;
        match (base, value) {
            (BaseType::String, Value::String(text)) => {
                self.format(text, member);
                return Some(value.clone());
            }
            (BaseType::Timestamp, Value::String(text)) if self.is_timestamp(text) => return Some(value.clone()),
            (BaseType::Date, Value::String(text)) if is_date(text) => return Some(value.clone()),
            (BaseType::String, Value::Number(_) | Value::Bool(_)) if self.lenient("string_bare") => {
                return Some(value.to_string().into());
            }
            (BaseType::Integer, Value::Number(number)) if number.is_i64() => return Some(value.clone()),
            (BaseType::Integer, Value::String(text))
                if text.parse::<i64>().is_ok() && self.lenient("integer_in_quotes") =>
            {
                return text.parse::<i64>().ok().map(Value::from);
            }
            (BaseType::Decimal, Value::String(text)) if is_decimal(text) => return Some(value.clone()),
            (BaseType::Decimal, Value::Number(number)) if self.lenient("decimal_bare") => {
                return Some(number.to_string().into());
            }
            (BaseType::Float, Value::Number(number)) => return number.as_f64().map(Value::from),
            (BaseType::Float, Value::String(text)) if is_decimal(text) && self.lenient("float_in_quotes") => {
                return text.parse::<f64>().ok().map(Value::from);
            }
            (BaseType::Boolean, Value::String(text))
                if member.is_some_and(|member| member.wire_type.is_some())
                    && ["true", "false"].iter().any(|word| text.eq_ignore_ascii_case(word)) =>
            {
                return Some(Value::Bool(text.eq_ignore_ascii_case("true")));
            }
            (BaseType::Boolean, _) => {
                if let Some(flag) = self.boolean(value) {
                    let as_number = numbers && self.message == Message::Response;
                    return Some(if as_number { Value::from(u8::from(flag)) } else { Value::Bool(flag) });
                }
            }
            _ => {}
        }
        self.misfit(value, base.word(), member);
        None
    }

    /// Checks the prefix of a string with a format.
    fn format(&mut self, text: &str, member: Option<&Member>) {
        let Some(member) = member else { return };
        let Some(format) = self.api.format(member).filter(|format| !format.prefixes.is_empty()) else { return };
        // An empty string means "no id", and the manual prints x's as placeholders.
        let none = text.is_empty() || text.starts_with("xx");
        if !none && !format.prefixes.iter().any(|prefix| text.starts_with(prefix)) {
            let message = format!("`{text}` does not have a prefix of the format `{}`", format.key);
            let help = format!("expected prefixes: {}", format.prefixes.join(" or "));
            self.report(&codes::W0514, message, Some(help), Some(member.origin.span));
        }
    }

    fn boolean(&mut self, value: &Value) -> Option<bool> {
        let numbers = self.api.protocol.boolean.numbers;
        match value {
            Value::Bool(flag) => Some(*flag),
            Value::Number(number) if numbers => match number.as_i64() {
                Some(0) => Some(false),
                Some(1) => Some(true),
                _ => None,
            },
            Value::String(text) => {
                let [no, yes] = &self.api.protocol.boolean.send;
                let flag = if text.eq_ignore_ascii_case(no) {
                    Some(false)
                } else if text.eq_ignore_ascii_case(yes) {
                    Some(true)
                } else {
                    None
                };
                let leniency = if numbers { "integer_in_quotes" } else { "boolean_in_quotes" };
                flag.filter(|_| self.lenient(leniency))
            }
            _ => None,
        }
    }

    fn misfit(&mut self, value: &Value, expected: &str, member: Option<&Member>) {
        let leniency = match (expected, value) {
            ("integer", Value::String(text)) if text.parse::<i64>().is_ok() => Some("integer_in_quotes"),
            ("string", Value::Number(_) | Value::Bool(_)) => Some("string_bare"),
            ("boolean", Value::String(_)) => Some("boolean_in_quotes"),
            ("decimal", Value::Number(_)) => Some("decimal_bare"),
            ("float", Value::String(text)) if is_decimal(text) => Some("float_in_quotes"),
            ("list", Value::Object(_)) => Some("one_for_list"),
            ("map" | "structure", Value::Array(items)) if items.is_empty() => Some("empty_list_for_object"),
            _ => None,
        };
        let help = match (leniency, self.message) {
            (Some(kind), Message::Response) => {
                Some(format!("if the page prints it like this, add `{kind}` to `protocol.accept` of the API version"))
            }
            _ => None,
        };
        let message = format!("expected a value of type {expected}, found {}", show(value));
        let code = if help.is_some() { &codes::E0508 } else { &codes::E0501 };
        self.report(code, message, help, member.map(|member| member.origin.span));
    }

    fn list(&mut self, value: &Value, item: &'a Type, member: Option<&'a Member>) -> Option<Value> {
        let items = match value {
            Value::Array(items) => items.as_slice(),
            Value::Object(_) if self.lenient("one_for_list") => std::slice::from_ref(value),
            _ => {
                self.misfit(value, "list", member);
                return None;
            }
        };
        let mut typed = Vec::new();
        for (index, value) in items.iter().enumerate() {
            self.path.push(PathSegment::Index(index));
            typed.extend(self.value(value, item, member));
            self.path.pop();
        }
        (!typed.is_empty()).then_some(Value::Array(typed))
    }

    fn map(&mut self, value: &Value, item: &'a Type, member: Option<&'a Member>) -> Option<Value> {
        let Value::Object(entries) = value else {
            let empty = value.as_array().is_some_and(Vec::is_empty);
            if !(empty && self.lenient("empty_list_for_object")) {
                self.misfit(value, "map", member);
            }
            return None;
        };
        let mut typed = Map::new();
        for (key, value) in entries {
            self.path.push(PathSegment::Key(key.clone()));
            if let Some(value) = self.value(value, item, member) {
                typed.insert(key.clone(), value);
            }
            self.path.pop();
        }
        (!typed.is_empty()).then_some(Value::Object(typed))
    }

    fn structure(
        &mut self,
        value: &Value,
        members: &'a [Member],
        common: &'a [Member],
        shape: Option<&Shape>,
        top: bool,
    ) -> Option<Value> {
        let Value::Object(entries) = value else {
            let empty = value.as_array().is_some_and(Vec::is_empty);
            if !top && empty && self.lenient("empty_list_for_object") {
                return Some(Value::Object(Map::new()));
            }
            self.misfit(value, "structure", None);
            return None;
        };
        let mut typed = Map::new();
        for (key, value) in entries {
            self.path.push(PathSegment::Key(key.clone()));
            match self.member(key, members, common) {
                Some(member) => {
                    if member.readonly && self.message == Message::Request {
                        let message = format!("`{key}` is read-only");
                        self.report(
                            &codes::E0502,
                            message,
                            Some("remove it from the request".to_owned()),
                            Some(member.origin.span),
                        );
                    }
                    let name = &member.name.wire;
                    if typed.contains_key(name) {
                        self.report(
                            &codes::E0502,
                            format!("`{name}` is present under more than one of its names"),
                            None,
                            Some(member.origin.span),
                        );
                    } else if let Some(value) = self.value(value, &member.ty, Some(member)) {
                        typed.insert(name.clone(), value);
                    }
                }
                None => self.unknown_member(key, members, common, shape),
            }
            self.path.pop();
        }
        Some(Value::Object(typed))
    }

    /// Returns the member with the name `key` or, in a response, with that alias.
    fn member(&mut self, key: &str, members: &'a [Member], common: &'a [Member]) -> Option<&'a Member> {
        let mut members = members.iter().chain(common);
        let name = |member: &Member| *member.wire_name.as_ref().unwrap_or(&member.name.wire) == key;
        if let Some(member) = members.clone().find(|member| name(member)) {
            return Some(member);
        }
        if self.message == Message::Request {
            return None;
        }
        let member = members.find(|member| member.aliases.iter().any(|alias| alias == key))?;
        self.used.aliases.insert((member.origin.span, key.to_owned()));
        Some(member)
    }

    fn unknown_member(&mut self, key: &str, members: &[Member], common: &[Member], shape: Option<&Shape>) {
        let known = members.iter().chain(common).map(|member| member.name.wire.as_str());
        let help = closest(key, known).map(|name| match self.message {
            Message::Request => format!("did you mean `{name}`?"),
            Message::Response => {
                format!("did you mean `{name}`? if the page prints `{key}`, make it an alias of `{name}`")
            }
        });
        let of = match (shape, self.message) {
            (Some(shape), _) => shape.name.wire.clone(),
            (None, Message::Request) => "the request".to_owned(),
            (None, Message::Response) => "the response".to_owned(),
        };
        let definition = shape.map(|shape| shape.origin.span);
        self.report(&codes::E0502, format!("unknown member `{key}` of {of}"), help, definition);
    }

    fn enumeration(
        &mut self,
        value: &Value,
        kind: &'a EnumShape,
        shape: &Shape,
        member: Option<&Member>,
    ) -> Option<Value> {
        let base = self.base(value, kind.base, member)?;
        let text = match &base {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        match kind.value(&text).or_else(|| self.other_spelling(&text, kind)) {
            Some(value) if kind.base == BaseType::String => Some(value.name.wire.clone().into()),
            Some(_) => Some(base),
            None => {
                let message = format!("unknown value `{text}` of the enum {}", shape.name.wire);
                let help = closest(&text, kind.values.iter().map(|value| value.name.wire.as_str())).map_or_else(
                    || {
                        "add it to the enum, or give the member the enum's base type and name the enum in `known`"
                            .to_owned()
                    },
                    |close| format!("did you mean `{close}`?"),
                );
                self.report(&codes::E0509, message, Some(help), Some(shape.origin.span));
                Some(base)
            }
        }
    }

    /// Returns the enum value that has `text` as an alias or, if case is ignored, in another case. Requests must use
    /// the spelling of the spec.
    fn other_spelling(&mut self, text: &str, kind: &'a EnumShape) -> Option<&'a EnumValue> {
        if self.message == Message::Request {
            return None;
        }
        if let Some(value) = kind.values.iter().find(|value| value.aliases.iter().any(|alias| alias == text)) {
            self.used.aliases.insert((value.origin.span, text.to_owned()));
            return Some(value);
        }
        kind.values.iter().find(|value| kind.ignore_case && value.name.wire.eq_ignore_ascii_case(text))
    }

    fn is_timestamp(&self, text: &str) -> bool {
        let none = self.api.protocol.timestamp_none.as_deref();
        // Layouts differ between pages, even within one API version, but all of them begin with the date.
        text.is_empty() || none.is_some_and(|none| text.starts_with(none)) || text.get(..10).is_some_and(is_date)
    }
}
