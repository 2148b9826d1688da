//! JSON text.

use super::{Digits, Json, Manner, Value, each_extra};

pub(super) fn write(value: Value<'_>, manner: Manner) -> String {
    let mut writer = Writer { manner, out: String::new() };
    writer.value(value);
    writer.out
}

struct Writer {
    manner: Manner,
    out: String,
}

impl Writer {
    fn value(&mut self, value: Value<'_>) {
        match value {
            Value::Absent => self.out.push_str("null"),
            Value::Text(text) => self.text(text),
            Value::Secret(secret) => self.text(self.manner.secret(secret)),
            Value::Integer(number) => self.out.push_str(Digits::of(number).as_str()),
            Value::Boolean(value) => self.out.push_str(match (self.manner.booleans.json_numbers, value) {
                (false, false) => "false",
                (false, true) => "true",
                (true, false) => "0",
                (true, true) => "1",
            }),
            Value::Decimal(number) => self.text(&number.to_string()),
            Value::Structure(members) => {
                let mut mark = '{';
                for (index, name) in members.names().names.iter().enumerate() {
                    self.member(&mut mark, name, members.member(index));
                }
                each_extra(members, &mut |name, value| self.named(&mut mark, name, value));
                self.close(mark, '{', '}');
            }
            Value::Map(map) => {
                let mut mark = '{';
                map.each(&mut |name, value| self.member(&mut mark, name, value));
                self.close(mark, '{', '}');
            }
            Value::List(list) => {
                let mut mark = '[';
                for index in 0..list.length() {
                    self.mark(&mut mark);
                    self.value(list.item(index));
                }
                self.close(mark, '[', ']');
            }
            Value::Json(Json(json)) => self.out.push_str(json),
        }
    }

    fn member(&mut self, mark: &mut char, name: &str, value: Value<'_>) {
        if !value.is_absent() {
            self.named(mark, name, value);
        }
    }

    fn named(&mut self, mark: &mut char, name: &str, value: Value<'_>) {
        self.mark(mark);
        self.text(name);
        self.out.push(':');
        self.value(value);
    }

    /// Writes what stands before a member or item: the bracket, or a comma.
    fn mark(&mut self, mark: &mut char) {
        self.out.push(*mark);
        *mark = ',';
    }

    fn close(&mut self, mark: char, opening: char, closing: char) {
        if mark == opening {
            self.out.push(opening);
        }
        self.out.push(closing);
    }

    fn text(&mut self, text: &str) {
        self.out.push('"');
        let mut rest = text;
        while let Some((plain, special, after)) = split_at_special(rest) {
            self.out.push_str(plain);
            self.escape(special);
            rest = after;
        }
        self.out.push_str(rest);
        self.out.push('"');
    }

    fn escape(&mut self, byte: u8) {
        self.out.push('\\');
        match byte {
            b'\n' => self.out.push('n'),
            b'\r' => self.out.push('r'),
            b'\t' => self.out.push('t'),
            b'"' | b'\\' => self.out.push(byte.into()),
            _ => {
                self.out.push_str(if byte < 0x10 { "u000" } else { "u001" });
                self.out.extend(char::from_digit(u32::from(byte & 0xf), 16));
            }
        }
    }
}

/// The text before the first byte that JSON wants escaped, that byte, and the text after it.
fn split_at_special(text: &str) -> Option<(&str, u8, &str)> {
    let at = text.bytes().position(|byte| matches!(byte, b'"' | b'\\' | 0..=0x1f))?;
    Some((text.get(..at)?, *text.as_bytes().get(at)?, text.get(at + 1..)?))
}
