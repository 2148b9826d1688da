//! Writes JSON.

use std::mem;

use super::{
    Common, EncodeOptions, Json, ROOM, Value,
    digits::{float_text, push_number},
    each_extra,
};
use crate::bytes::any_byte;

pub(super) fn text(value: Value<'_>, options: EncodeOptions) -> String {
    let mut writer = Writer { options, out: Vec::new() };
    writer.value(value);
    String::from_utf8(writer.out).unwrap_or_default()
}

/// Writes a request, with an additional member at the end of its structure.
pub(super) fn write(request: Value<'_>, options: EncodeOptions, added: Option<Common<'_>>) -> Vec<u8> {
    let mut writer = Writer { options, out: Vec::with_capacity(ROOM) };
    writer.value(request);
    if let Some((name, value)) = added
        && writer.out.pop_if(|last| *last == b'}').is_some()
    {
        let mut comma = writer.out.last() != Some(&b'{');
        writer.member(&mut comma, name, false, value);
        writer.out.push(b'}');
    }
    writer.out
}

struct Writer {
    options: EncodeOptions,
    /// The output, to which only whole strings and ASCII are appended.
    out: Vec<u8>,
}

impl Writer {
    fn value(&mut self, value: Value<'_>) {
        match value {
            Value::Absent => self.out.extend_from_slice(b"null"),
            Value::String(text) => self.text(text),
            Value::Secret(secret) => self.text(self.options.secret(secret)),
            Value::Integer(number) => push_number(&mut self.out, number),
            Value::Boolean(value) => self.out.extend_from_slice(match (self.options.booleans.json_numbers, value) {
                (false, false) => b"false",
                (false, true) => b"true",
                (true, false) => b"0",
                (true, true) => b"1",
            }),
            Value::Decimal(number) => self.text(&number.to_string()),
            // JSON has no other numbers, and requests with one are rejected.
            Value::Float(number) if !number.is_finite() => self.out.extend_from_slice(b"null"),
            Value::Float(number) => self.out.extend_from_slice(float_text(number).as_bytes()),
            Value::Structure(members) => {
                let mut comma = false;
                let names = members.names();
                self.out.push(b'{');
                for (index, name) in names.iter().enumerate() {
                    let value = members.member(index);
                    if value.is_absent() && defect!(SendsUnsetLists) && name.ends_with("Ids") {
                        self.member(&mut comma, name, false, Value::List(&[] as &[&str; 0]));
                    }
                    if !(value.is_absent() || defect!(DropsEmptyLists) && value.is_empty_list()) {
                        self.member(&mut comma, name, names.is_ordinary, value);
                    }
                }
                each_extra(members, &mut |name, value| self.member(&mut comma, name, false, value));
                self.out.push(b'}');
            }
            Value::Map(map) => {
                let mut comma = false;
                self.out.push(b'{');
                map.each(&mut |name, value| {
                    if !value.is_absent() {
                        self.member(&mut comma, name, false, value);
                    }
                });
                self.out.push(b'}');
            }
            Value::List(list) => {
                let mut comma = false;
                self.out.push(b'[');
                for index in 0..list.length() {
                    self.comma(&mut comma);
                    self.value(list.item(index));
                }
                self.out.push(b']');
            }
            Value::Json(Json { text, hidden }) => {
                self.out.extend_from_slice(if self.options.hides { hidden } else { text }.as_bytes());
            }
        }
    }

    fn member(&mut self, comma: &mut bool, name: &str, is_ordinary: bool, value: Value<'_>) {
        self.comma(comma);
        if is_ordinary {
            self.quoted(name)
        } else {
            self.text(name)
        }
        self.out.push(b':');
        self.value(value);
    }

    /// Writes a comma, except before the first member or item.
    fn comma(&mut self, is_needed: &mut bool) {
        if mem::replace(is_needed, true) {
            self.out.push(b',');
        }
    }

    fn text(&mut self, text: &str) {
        if any_byte(text, is_special) { self.escaped(text) } else { self.quoted(text) }
    }

    fn quoted(&mut self, text: &str) {
        self.out.push(b'"');
        self.out.extend_from_slice(text.as_bytes());
        self.out.push(b'"');
    }

    fn escaped(&mut self, text: &str) {
        self.out.push(b'"');
        let mut rest = text;
        while let Some((plain, special, after)) = split_at_special(rest) {
            self.out.extend_from_slice(plain.as_bytes());
            self.escape(special);
            rest = after;
        }
        self.out.extend_from_slice(rest.as_bytes());
        self.out.push(b'"');
    }

    fn escape(&mut self, byte: u8) {
        self.out.push(b'\\');
        match byte {
            b'\n' => self.out.push(b'n'),
            b'\r' => self.out.push(b'r'),
            b'\t' => self.out.push(b't'),
            b'"' | b'\\' => self.out.push(byte),
            _ => {
                self.out.extend_from_slice(if byte < 0x10 { b"u000" } else { b"u001" });
                self.out.push(b"0123456789abcdef"[usize::from(byte & 0xf)]);
            }
        }
    }
}

/// `true` if JSON requires a byte to be escaped.
fn is_special(byte: u8) -> bool {
    (byte == b'"') | (byte == b'\\') | (byte < 0x20)
}

/// Returns the text before the first byte that must be escaped, that byte, and the text after it.
fn split_at_special(text: &str) -> Option<(&str, u8, &str)> {
    let at = text.bytes().position(is_special)?;
    Some((text.get(..at)?, *text.as_bytes().get(at)?, text.get(at + 1..)?))
}
