//! Form parameters, percent-encoded for the wire and raw for signature version 1, in one pass.
//!
//! Version 1 signs the pairs in the byte order of their names. Members come sorted by wire name, a child follows its parent's siblings
//! of lower names because `.` sorts before letters and digits, and list indexes are visited in the order of their text; so what
//! is written is sorted already, the few common parameters being merged in. Names that break the rule (a `-` or `_` in them, members the
//! spec lacks) are noticed, and the pairs sorted at the end.

use std::{mem, ops::Range};

use super::name::{is_before, key};
use crate::sign::{
    percent_encode_into, unreserved_length,
    version1::{self, canonical_name},
};

/// Room that most requests fit into.
pub(crate) const ROOM: usize = 2048;

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
    /// The key of the first of them.
    common_key: u64,
    /// Name of the value being written.
    name: String,
    /// Whether the name is letters, digits and dots: signed and sent as it is.
    is_plain: bool,
    wire: String,
    canonical: Option<Canonical>,
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
    last: Range<usize>,
    /// Its key.
    last_key: u64,
    is_sorted: bool,
}

impl<'a> FormWriter<'a> {
    pub(super) fn new(prefix: Option<String>, list_base: u32, common: &'a [(&'a str, &'a str)]) -> Self {
        Self {
            list_base: list_base as usize,
            common,
            common_key: first_key(common),
            name: String::with_capacity(64),
            is_plain: true,
            wire: String::with_capacity(ROOM),
            canonical: prefix.map(Canonical::new),
        }
    }

    pub(super) fn list_base(&self) -> usize {
        self.list_base
    }

    /// Goes into a member; what comes back leads out again.
    pub(super) fn enter(&mut self, name: &str) -> Parent {
        let parent = Parent { length: self.name.len(), is_plain: self.is_plain };
        if parent.length > 0 {
            self.name.push('.');
        }
        self.name.push_str(name);
        self.is_plain = self.is_plain && is_plain(name);
        parent
    }

    pub(super) fn leave(&mut self, parent: Parent) {
        self.name.truncate(parent.length);
        self.is_plain = parent.is_plain;
    }

    /// Writes a value under the present name.
    pub(super) fn pair(&mut self, value: &str) {
        let key = key(&self.name);
        if self.common_key <= key {
            self.common_before(key);
        }
        let named = Named { name: &self.name, key, is_plain: self.is_plain };
        write(&mut self.wire, &mut self.canonical, named, value);
    }

    /// Writes the common parameters that come before the present name.
    fn common_before(&mut self, key: u64) {
        while let Some((&(name, value), rest)) = self.common.split_first()
            && is_before((self.common_key, name), (key, &self.name))
        {
            (self.common, self.common_key) = (rest, first_key(rest));
            self.common_pair(name, value);
        }
    }

    #[inline(never)]
    fn common_pair(&mut self, name: &str, value: &str) {
        let named = Named { name, key: key(name), is_plain: is_plain(name) };
        write(&mut self.wire, &mut self.canonical, named, value);
    }

    pub(super) fn finish(mut self) -> Form {
        for (name, value) in mem::take(&mut self.common) {
            self.common_pair(name, value);
        }
        let Self { canonical, wire, .. } = self;
        Form { string_to_sign: canonical.map(|canonical| canonical.finish(&wire)).unwrap_or_default(), wire }
    }
}

/// The key of the first pair's name, or one that comes after all others.
fn first_key(pairs: &[(&str, &str)]) -> u64 {
    pairs.first().map_or(u64::MAX, |(name, _)| key(name))
}

/// A name, and what is known of it.
#[derive(Clone, Copy)]
struct Named<'a> {
    name: &'a str,
    key: u64,
    is_plain: bool,
}

/// Writes a pair. What is signed and what is sent are the same bytes as far as nothing of it is percent-encoded.
#[inline]
fn write(wire: &mut String, canonical: &mut Option<Canonical>, named: Named<'_>, value: &str) {
    match canonical {
        Some(canonical) if named.is_plain => {
            let pair = canonical.write(named, value);
            let (_, rest) = value.split_at(unreserved_length(value));
            if rest.is_empty() {
                wire.push_str(pair);
            } else {
                wire.push_str(pair.strip_suffix(rest).unwrap_or_default());
                percent_encode_into(wire, rest);
            }
        }
        _ => write_odd(wire, canonical, named.name, value),
    }
}

fn write_odd(wire: &mut String, canonical: &mut Option<Canonical>, name: &str, value: &str) {
    if !wire.is_empty() {
        wire.push('&');
    }
    percent_encode_into(wire, name);
    wire.push('=');
    percent_encode_into(wire, value);
    if let Some(canonical) = canonical {
        let name = &canonical_name(name);
        canonical.write(Named { name, key: key(name), is_plain: false }, value);
    }
}

impl Canonical {
    fn new(prefix: String) -> Self {
        let length = prefix.len();
        Self { text: prefix, prefix: length, last: 0..0, last_key: 0, is_sorted: true }
    }

    /// Writes a pair, and gives it with the `&` before it.
    #[inline]
    fn write(&mut self, Named { name, key, .. }: Named<'_>, value: &str) -> &str {
        let start = self.text.len();
        if start > self.prefix {
            self.text.push('&');
        }
        let name_start = self.text.len();
        let last = || self.text.get(self.last.clone()).unwrap_or_default();
        self.is_sorted &= key > self.last_key || key == self.last_key && name >= last();
        self.text.push_str(name);
        (self.last, self.last_key) = (name_start..self.text.len(), key);
        self.text.push('=');
        self.text.push_str(value);
        self.text.get(start..).unwrap_or_default()
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
    name.bytes().all(|byte| PLAIN[usize::from(byte)])
}

const PLAIN: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0_u8;
    while byte < 128 {
        table[byte as usize] = byte.is_ascii_alphanumeric() || byte == b'.';
        byte += 1;
    }
    table
};

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
pub(crate) struct Digits {
    text: [u8; 20],
    start: usize,
}

impl Digits {
    pub(crate) fn of(number: i64) -> Self {
        let mut digits = Self::of_unsigned(number.unsigned_abs());
        if number < 0 {
            digits.push(b'-');
        }
        digits
    }

    pub(crate) fn of_unsigned(mut number: u64) -> Self {
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

    pub(crate) fn as_str(&self) -> &str {
        self.text.get(self.start..).and_then(|digits| str::from_utf8(digits).ok()).unwrap_or_default()
    }
}
