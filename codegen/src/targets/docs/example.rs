//! Examples, with members in the order of the tables.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use super::{markdown, words};
use crate::model::{Action, Api, Correction, Envelope, Example, Member, ShapeKind, Type};

/// The values for the template of an example.
#[derive(Serialize)]
pub(super) struct ExampleView {
    title: String,
    provenance: String,
    query: Option<String>,
    corrections: Vec<String>,
    request: String,
    response: String,
    /// `true` if the response is an error.
    is_error: bool,
    shortened: String,
}

pub(super) fn view(api: &Api, action: &Action, example: &Example) -> ExampleView {
    let printer =
        JsonPrinter { shapes: api.shapes.iter().map(|shape| (shape.name.wire.as_str(), &shape.kind)).collect() };
    let response = KnownMembers::Members(action.response.members.iter().chain(&api.response).collect());
    let response = match api.protocol.envelope {
        Envelope::Code => response,
        Envelope::Response => KnownMembers::Envelope(Box::new(response)),
    };
    ExampleView {
        title: markdown::line(&example.title),
        provenance: words::provenance_note(&example.origin),
        query: example.query.clone(),
        corrections: example.corrected.iter().map(correction).collect(),
        request: printer.print(&example.request, &KnownMembers::Members(action.request.members.iter().collect())),
        response: printer.print(&example.response, &response),
        is_error: example.raises.is_some(),
        shortened: example.shortened.as_deref().map(markdown::line).unwrap_or_default(),
    }
}

fn correction(correction: &Correction) -> String {
    match correction {
        Correction::Query { from, to, reason } if to.is_empty() => {
            format!("{} should not be in the request: {}", markdown::code(from), markdown::line(reason))
        }
        Correction::Query { from, to, reason } => {
            format!("{} should be {}: {}", markdown::code(from), markdown::code(to), markdown::line(reason))
        }
        Correction::Response(reason) => format!("The printed response was corrected. {}", markdown::line(reason)),
    }
}

/// Maximum line width. A value that fits is printed on one line.
const WIDTH: usize = 100;

struct JsonPrinter<'a> {
    shapes: BTreeMap<&'a str, &'a ShapeKind>,
}

/// The known members of a value, which determine their order.
enum KnownMembers<'a> {
    Members(Vec<&'a Member>),
    Envelope(Box<KnownMembers<'a>>),
    Type(&'a Type),
    Nothing,
}

impl<'a> JsonPrinter<'a> {
    fn print(&self, value: &Value, known: &KnownMembers<'a>) -> String {
        let mut out = String::new();
        self.write(&mut out, value, known, 0, 0);
        out
    }

    /// Writes a value. `used` is the width before it on its line. The outermost value always takes several lines.
    fn write(&self, out: &mut String, value: &Value, known: &KnownMembers<'a>, depth: usize, used: usize) {
        let items = self.items(value, known);
        let (open, close) = if value.is_array() { ('[', ']') } else { ('{', '}') };
        let flat = flat(self, value, known);
        let Some(items) =
            items.filter(|items| !items.is_empty() && (depth == 0 || used + flat.chars().count() > WIDTH))
        else {
            out.push_str(&flat);
            return;
        };
        let count = items.len();
        out.push(open);
        for (index, (key, item, known)) in items.into_iter().enumerate() {
            let key = key.map(|key| format!("{}: ", Value::from(key))).unwrap_or_default();
            let indent = "  ".repeat(depth + 1);
            out.push_str(&format!("\n{indent}{key}"));
            self.write(out, item, &known, depth + 1, indent.len() + key.chars().count() + 1);
            out.push_str(if index + 1 < count { "," } else { "" });
        }
        out.push_str(&format!("\n{}{close}", "  ".repeat(depth)));
    }

    /// Returns the parts of a list or an object, with members in the order of the table; `None` for a scalar.
    fn items<'v>(
        &self,
        value: &'v Value,
        known: &KnownMembers<'a>,
    ) -> Option<Vec<(Option<&'v str>, &'v Value, KnownMembers<'a>)>> {
        match value {
            Value::Array(items) => {
                let inner = match known {
                    KnownMembers::Type(Type::List(inner)) => Some(inner.as_ref()),
                    _ => None,
                };
                let known = |_| inner.map_or(KnownMembers::Nothing, KnownMembers::Type);
                Some(items.iter().map(|item| (None, item, known(()))).collect())
            }
            Value::Object(map) => {
                let mut items: Vec<_> =
                    map.iter().map(|(key, item)| (Some(key.as_str()), item, self.member(known, key))).collect();
                items.sort_by_key(|(key, _, _)| self.position(known, key.unwrap_or_default()));
                Some(items)
            }
            _ => None,
        }
    }

    fn members(&self, known: &KnownMembers<'a>) -> Vec<&'a Member> {
        match known {
            KnownMembers::Members(members) => members.clone(),
            KnownMembers::Type(ty) => match ty {
                Type::Shape(name) => match self.shapes.get(name.as_str()) {
                    Some(ShapeKind::Structure(structure)) => structure.members.iter().collect(),
                    _ => Vec::new(),
                },
                // One object where a list is expected.
                Type::List(inner) => self.members(&KnownMembers::Type(inner)),
                Type::Map(_) | Type::Base(_) => Vec::new(),
            },
            KnownMembers::Envelope(_) | KnownMembers::Nothing => Vec::new(),
        }
    }

    fn position(&self, known: &KnownMembers<'a>, key: &str) -> usize {
        self.members(known).iter().position(|member| is_named(member, key)).unwrap_or(usize::MAX)
    }

    fn member(&self, known: &KnownMembers<'a>, key: &str) -> KnownMembers<'a> {
        match known {
            KnownMembers::Envelope(inner) => match inner.as_ref() {
                KnownMembers::Members(members) => KnownMembers::Members(members.clone()),
                _ => KnownMembers::Nothing,
            },
            KnownMembers::Type(Type::Map(inner)) => KnownMembers::Type(inner),
            _ => match self.members(known).into_iter().find(|member| is_named(member, key)) {
                Some(member) => KnownMembers::Type(&member.ty),
                None => KnownMembers::Nothing,
            },
        }
    }
}

fn is_named(member: &Member, key: &str) -> bool {
    member.name.wire == key || member.aliases.iter().any(|alias| alias == key)
}

fn flat<'a>(printer: &JsonPrinter<'a>, value: &Value, known: &KnownMembers<'a>) -> String {
    let Some(items) = printer.items(value, known) else { return value.to_string() };
    let parts: Vec<String> = items
        .into_iter()
        .map(|(key, item, known)| {
            let key = key.map(|key| format!("{}: ", Value::from(key))).unwrap_or_default();
            key + &flat(printer, item, &known)
        })
        .collect();
    if value.is_array() { format!("[{}]", parts.join(", ")) } else { format!("{{{}}}", parts.join(", ")) }
}
