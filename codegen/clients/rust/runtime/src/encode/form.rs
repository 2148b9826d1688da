//! Form parameters, raw for signature version 1 and percent-encoded for the wire, in one pass.
//!
//! Version 1 signs the pairs in the byte order of their names. Members are sorted by wire name, a child follows
//! siblings of its parent with lower names because `.` sorts before letters and digits, and list indexes are visited in
//! the order of their strings; so the output is sorted, once the few common parameters are merged in. If there are
//! maps, unknown members or names with other characters, [`pairs`](super::pairs) are collected and sorted instead.

use std::ops::Range;

use super::{
    Common, EncodeOptions, List, Members, Value,
    digits::{float_text, in_text_order, index_text, push_number},
    name::{is_before, key},
};
use crate::{
    percent::{has_bytes_to_encode, percent_encode_into},
    types::Extra,
};

/// Initial capacity of a buffer, which suffices for most requests.
pub(crate) const ROOM: usize = 2048;

/// A finished form.
pub(crate) struct Form {
    /// The string to sign of signature version 1.
    pub string_to_sign: Vec<u8>,
    /// `name=value&name=value`, percent-encoded.
    pub wire: Vec<u8>,
}

/// Writes a form. Returns the head if the request has maps, unknown members or names that are not ordinary.
pub(super) fn write(
    request: Value<'_>,
    options: EncodeOptions,
    head: Vec<u8>,
    common: &[Common<'_>],
) -> Result<Form, Vec<u8>> {
    let Value::Structure(members) = request else { return Err(head) };
    let wire = Vec::with_capacity(ROOM);
    let mut writer = Writer { options, head: head.len(), sent: head.len() + 1, text: head, wire, is_ordinary: true };
    writer.request(members, common);
    writer.finish()
}

struct Writer {
    options: EncodeOptions,
    /// Length of the text before the first pair and its mark, which is a `&` until the end.
    head: usize,
    /// The string to sign.
    text: Vec<u8>,
    /// The percent-encoded form: the same bytes except for some values.
    wire: Vec<u8>,
    /// Length of the part of the text that has been copied to the wire.
    sent: usize,
    is_ordinary: bool,
}

/// The range of the text that has the name of a structure or list, from the `&` before it to the dot after it.
type Parent = Range<usize>;

impl Writer {
    fn request(&mut self, members: &dyn Members, mut common: &[Common<'_>]) {
        let mut common_key = first_key(common);
        for (index, name) in self.names(members).iter().enumerate() {
            let key = key(name);
            while let Some(((first, value), rest)) = common.split_first()
                && !is_before((key, name), (common_key, first))
            {
                (common, common_key) = (rest, first_key(rest));
                self.member(&(0..0), first.as_bytes(), *value);
            }
            self.member(&(0..0), name.as_bytes(), members.member(index));
        }
        for (name, value) in common {
            self.member(&(0..0), name.as_bytes(), *value);
        }
    }

    /// Returns the names of a structure's members; none if it has unknown members or names that are not ordinary.
    fn names(&mut self, members: &dyn Members) -> &'static [&'static str] {
        let names = members.names();
        let is_ordinary = names.is_ordinary && members.extra().is_none_or(Extra::is_empty);
        self.is_ordinary &= is_ordinary;
        if is_ordinary { names.names } else { &[] }
    }

    fn member(&mut self, parent: &Parent, name: &[u8], value: Value<'_>) {
        let text = match value {
            Value::Absent => return,
            Value::String(text) => text,
            Value::Secret(secret) => self.options.secret(secret),
            Value::Boolean(value) => self.options.boolean(value),
            Value::Integer(number) => return self.number(parent, name, number),
            Value::Decimal(number) => return self.pair(parent, name, &number.to_string()),
            Value::Float(number) => return self.pair(parent, name, &float_text(number)),
            Value::Structure(members) => return self.structure(parent, name, members),
            Value::List(list) => return self.list(parent, name, list),
            Value::Map(_) | Value::Json(_) => return self.is_ordinary = false,
        };
        self.pair(parent, name, text);
    }

    fn structure(&mut self, parent: &Parent, name: &[u8], members: &dyn Members) {
        let before = self.text.len();
        let own = self.enter(parent, name);
        for (index, name) in self.names(members).iter().enumerate() {
            self.member(&own, name.as_bytes(), members.member(index));
        }
        self.leave(before, &own);
    }

    fn list(&mut self, parent: &Parent, name: &[u8], list: &dyn List) {
        let (base, before) = (self.options.list_base, self.text.len());
        let own = self.enter(parent, name);
        in_text_order(base, list.length(), &mut |index| {
            self.member(&own, index_text(index).as_bytes(), list.item(index - base));
        });
        self.leave(before, &own);
    }

    fn enter(&mut self, parent: &Parent, name: &[u8]) -> Parent {
        let start = self.name(parent, name);
        self.text.push(b'.');
        start..self.text.len()
    }

    /// Removes a name that has no pairs.
    fn leave(&mut self, before: usize, own: &Parent) {
        if self.text.len() == own.end {
            self.text.truncate(before);
        }
    }

    fn number(&mut self, parent: &Parent, name: &[u8], number: i64) {
        self.name(parent, name);
        self.text.push(b'=');
        push_number(&mut self.text, number);
    }

    fn pair(&mut self, parent: &Parent, name: &[u8], value: &str) {
        self.name(parent, name);
        self.text.push(b'=');
        let start = self.text.len();
        self.text.extend_from_slice(value.as_bytes());
        if has_bytes_to_encode(value) {
            self.wire.extend_from_slice(self.text.get(self.sent..start).unwrap_or_default());
            percent_encode_into(&mut self.wire, value.as_bytes());
            if defect!(SignsEncodedValues) {
                self.text.truncate(start);
                percent_encode_into(&mut self.text, value.as_bytes());
            }
            self.sent = self.text.len();
        }
    }

    /// Writes the name of a member and returns its start. The first member of a parent continues the parent's name.
    fn name(&mut self, parent: &Parent, name: &[u8]) -> usize {
        if parent.is_empty() {
            self.text.push(b'&');
            self.text.extend_from_slice(name);
            return self.text.len() - name.len() - 1;
        }
        if parent.end != self.text.len() {
            self.text.extend_from_within(parent.clone());
        }
        self.text.extend_from_slice(name);
        self.text.len() - name.len() - parent.len()
    }

    fn finish(mut self) -> Result<Form, Vec<u8>> {
        if !self.is_ordinary {
            self.text.truncate(self.head);
            return Err(self.text);
        }
        self.wire.extend_from_slice(self.text.get(self.sent..).unwrap_or_default());
        if let Some(mark) = self.text.get_mut(self.head) {
            *mark = b'?';
        }
        Ok(Form { string_to_sign: self.text, wire: self.wire })
    }
}

/// Returns the key of the first pair's name, or one that sorts after all others.
fn first_key(pairs: &[Common<'_>]) -> u64 {
    pairs.first().map_or(u64::MAX, |(name, _)| key(name))
}
