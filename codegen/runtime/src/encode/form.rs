//! Form parameters, percent-encoded for the wire and raw for signature version 1, in one pass.
//!
//! Version 1 signs the pairs in the byte order of their names. Members come sorted by wire name, a child follows its parent's siblings
//! of lower names because `.` sorts before letters and digits, and list indexes are visited in the order of their text; so what
//! is written is sorted already, the few common parameters being merged in. Names that break the rule (a `-` or `_` in them, members the
//! spec lacks) are noticed, and the pairs sorted at the end.

use std::mem;

use crate::sign::{
    percent_encode, percent_encode_into,
    version1::{self, canonical_name},
};

/// Room that most requests fit into.
const ROOM: usize = 1024;

/// A finished form.
#[derive(Default)]
pub(crate) struct Form {
    /// What signature version 1 signs; empty when nobody asked.
    pub string_to_sign: String,
    /// `name=value&name=value`, percent-encoded.
    pub wire: String,
}

pub(super) struct FormWriter<'a> {
    list_base: usize,
    /// Common parameters not written yet, sorted.
    common: &'a [(&'a str, &'a str)],
    name: Name,
    wire: String,
    canonical: Option<Canonical>,
}

/// Name of the value being written.
struct Name {
    text: String,
    /// As [`is_plain`] has it.
    is_plain: bool,
}

/// The way back out of a member.
pub(super) struct Parent {
    length: usize,
    is_plain: bool,
}

/// The string to sign while it is written.
struct Canonical {
    text: String,
    /// Length of what stands before the first pair.
    prefix: usize,
    /// Where the last name starts and ends.
    last: (usize, usize),
    is_sorted: bool,
}

impl<'a> FormWriter<'a> {
    pub(super) fn new(prefix: Option<String>, list_base: u32, common: &'a [(&'a str, &'a str)]) -> Self {
        Self {
            list_base: list_base as usize,
            common,
            name: Name { text: String::with_capacity(64), is_plain: true },
            wire: String::with_capacity(ROOM),
            canonical: prefix.map(Canonical::new),
        }
    }

    pub(super) fn list_base(&self) -> usize {
        self.list_base
    }

    /// Goes into a member; what comes back leads out again.
    pub(super) fn enter(&mut self, name: &str) -> Parent {
        let Name { text, is_plain } = &mut self.name;
        let parent = Parent { length: text.len(), is_plain: *is_plain };
        if !text.is_empty() {
            text.push('.');
        }
        text.push_str(name);
        *is_plain = *is_plain && self::is_plain(name);
        parent
    }

    pub(super) fn leave(&mut self, parent: Parent) {
        self.name.text.truncate(parent.length);
        self.name.is_plain = parent.is_plain;
    }

    /// Writes a value under the present name.
    pub(super) fn pair(&mut self, value: &str) {
        let name = mem::take(&mut self.name.text);
        while let Some((&(common, common_value), rest)) = self.common.split_first()
            && common < name.as_str()
        {
            self.write_named(common, is_plain(common), common_value);
            self.common = rest;
        }
        self.write_named(&name, self.name.is_plain, value);
        self.name.text = name;
    }

    fn write_named(&mut self, name: &str, is_plain: bool, value: &str) {
        if is_plain {
            self.write(name, name, value);
        } else {
            self.write(&percent_encode(name), &canonical_name(name), value);
        }
    }

    fn write(&mut self, sent: &str, signed: &str, value: &str) {
        if !self.wire.is_empty() {
            self.wire.push('&');
        }
        self.wire.push_str(sent);
        self.wire.push('=');
        percent_encode_into(&mut self.wire, value);
        if let Some(canonical) = &mut self.canonical {
            canonical.write(signed, value);
        }
    }

    pub(super) fn finish(mut self) -> Form {
        for (name, value) in mem::take(&mut self.common) {
            self.write_named(name, is_plain(name), value);
        }
        let Self { canonical, wire, .. } = self;
        Form { string_to_sign: canonical.map(|canonical| canonical.finish(&wire)).unwrap_or_default(), wire }
    }
}

impl Canonical {
    fn new(mut prefix: String) -> Self {
        let length = prefix.len();
        prefix.reserve(ROOM);
        Self { text: prefix, prefix: length, last: (0, 0), is_sorted: true }
    }

    fn write(&mut self, name: &str, value: &str) {
        if self.text.len() > self.prefix {
            self.text.push('&');
        }
        let start = self.text.len();
        self.text.push_str(name);
        let (last_start, last_end) = mem::replace(&mut self.last, (start, self.text.len()));
        self.is_sorted &= self.text.as_bytes().get(last_start..last_end).is_none_or(|last| last <= name.as_bytes());
        self.text.push('=');
        self.text.push_str(value);
    }

    /// Names that came out of order are put in order, which the form as sent tells better from the values.
    fn finish(mut self, wire: &str) -> String {
        if !self.is_sorted {
            self.text.truncate(self.prefix);
            version1::push_form(&mut self.text, wire);
        }
        self.text
    }
}

/// Whether a name is letters, digits and dots: signed and sent as it is.
fn is_plain(name: &str) -> bool {
    name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'.')
}

/// Visits `base..base + length` in the byte order of the decimal texts: 0, 1, 10, 11, 2, ...
pub(super) fn in_text_order(base: usize, length: usize, visit: &mut dyn FnMut(usize)) {
    let end = base + length;
    if end <= 10 {
        return (base..end).for_each(visit);
    }
    let visit_one = &mut |index: usize| {
        if index >= base && index < end {
            visit(index);
        }
    };
    visit_one(0);
    for first in 1..=9 {
        with_longer(first, end, visit_one);
    }
}

/// Visits a number and those whose text begins with its text.
fn with_longer(number: usize, end: usize, visit: &mut dyn FnMut(usize)) {
    if number >= end {
        return;
    }
    visit(number);
    for digit in 0..=9 {
        with_longer(number * 10 + digit, end, visit);
    }
}

/// The decimal text of a number, without allocating.
pub(super) struct Digits {
    text: [u8; 20],
    start: usize,
}

impl Digits {
    pub(super) fn of(number: i64) -> Self {
        let mut digits = Self::of_unsigned(number.unsigned_abs());
        if number < 0 {
            digits.push(b'-');
        }
        digits
    }

    pub(super) fn of_unsigned(mut number: u64) -> Self {
        let mut digits = Self { text: [0; 20], start: 20 };
        loop {
            digits.push(b'0' + (number % 10) as u8);
            number /= 10;
            if number == 0 {
                return digits;
            }
        }
    }

    /// Puts a byte before the others.
    fn push(&mut self, byte: u8) {
        self.start = self.start.saturating_sub(1);
        if let Some(place) = self.text.get_mut(self.start) {
            *place = byte;
        }
    }

    pub(super) fn as_str(&self) -> &str {
        self.text.get(self.start..).and_then(|digits| str::from_utf8(digits).ok()).unwrap_or_default()
    }
}
