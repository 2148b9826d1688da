//! Form parameters with any names: sorts them in the order in which they are signed, and writes them.

use super::{
    Common, Encode, EncodeOptions, Form, Value,
    digits::{float_text, in_text_order, index_text},
};
use crate::{percent::percent_encode_into, sign::version1::canonical_name};

pub(super) fn write(request: Value<'_>, options: EncodeOptions, head: Vec<u8>, common: &[Common<'_>]) -> Form {
    let pairs = Pairs::of(request, options, common);
    let mut form = Form { string_to_sign: head, wire: Vec::new() };
    for (index, (name, value)) in pairs.all.iter().enumerate() {
        form.string_to_sign.push(if index == 0 { b'?' } else { b'&' });
        form.string_to_sign.extend_from_slice(canonical_name(name).as_bytes());
        form.string_to_sign.push(b'=');
        form.string_to_sign.extend_from_slice(value.as_bytes());
        if index > 0 {
            form.wire.push(b'&');
        }
        percent_encode_into(&mut form.wire, name.as_bytes());
        form.wire.push(b'=');
        percent_encode_into(&mut form.wire, value.as_bytes());
    }
    form
}

/// Returns the first name that two pairs have, or that has both a value and members.
pub(super) fn duplicate(request: Value<'_>, options: EncodeOptions) -> Option<String> {
    let pairs = Pairs::of(request, options, &[]).all;
    // Services ignore spaces around a name.
    let mut names = pairs.iter().map(|(name, _)| name.trim());
    while let Some(name) = names.next() {
        let mut parts = names.clone().map_while(|other| other.strip_prefix(name));
        if parts.any(|part| part.is_empty() || part.starts_with('.')) {
            return Some(name.to_owned());
        }
    }
    None
}

struct Pairs {
    options: EncodeOptions,
    /// Pairs sorted by their names as they are signed.
    all: Vec<(String, String)>,
}

impl Pairs {
    fn of(request: Value<'_>, options: EncodeOptions, common: &[Common<'_>]) -> Self {
        let mut pairs = Self { options, all: Vec::new() };
        common.iter().for_each(|(name, value)| pairs.flatten(name, *value));
        pairs.flatten("", request);
        pairs
    }

    fn flatten(&mut self, name: &str, value: Value<'_>) {
        let text = match value {
            Value::Absent => return,
            Value::String(text) => text.to_owned(),
            Value::Secret(secret) => self.options.secret(secret).to_owned(),
            Value::Integer(number) => number.to_string(),
            Value::Boolean(value) => self.options.boolean(value).to_owned(),
            Value::Decimal(number) => number.to_string(),
            Value::Float(number) => float_text(number),
            Value::Structure(_) | Value::Map(_) => {
                return value.each_member(&mut |own, value| self.flatten(&under(name, own), value));
            }
            Value::List(list) => {
                let base = self.options.list_base;
                return in_text_order(base, list.length(), &mut |index| {
                    self.flatten(&under(name, &index_text(index)), list.item(index - base));
                });
            }
            Value::Json(json) if self.options.hides => return self.flatten(name, json.read_redacted().encode()),
            Value::Json(json) => return self.flatten(name, json.read().encode()),
        };
        self.insert(name.to_owned(), text);
    }

    /// Inserts a pair. Most pairs come in order, so this is cheap. (A sort would be as much code as the rest of the
    /// encoder.)
    fn insert(&mut self, name: String, value: String) {
        let canonical = canonical_name(&name);
        let position = self.all.partition_point(|(other, _)| canonical_name(other) <= canonical);
        self.all.insert(position, (name, value));
    }
}

/// Returns the name of a member or item of a structure or list.
fn under(parent: &str, own: &str) -> String {
    if parent.is_empty() { own.to_owned() } else { format!("{parent}.{own}") }
}
