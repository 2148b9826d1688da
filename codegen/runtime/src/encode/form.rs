//! Form parameters, percent-encoded for the wire and raw for signature version 1, in one pass.
//!
//! Version 1 signs the pairs in the byte order of their names. Members come sorted by wire name, a child follows its parent's siblings
//! of lower names because `.` sorts before letters and digits, and list indexes are visited in the order of their text; so what
//! is written is sorted already, the few common parameters being merged in. Names that break the rule (a `-` or `_` in them, members the
//! spec lacks) are noticed, and the pairs sorted at the end.

use std::{cmp::Ordering, mem};

use percent_encoding::utf8_percent_encode;

use crate::sign::{
    RESERVED,
    version1::{Canonical, canonical_name},
};

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
    /// Name of the value being written.
    name: String,
    wire: String,
    canonical: Option<Canonical>,
}

impl<'a> FormWriter<'a> {
    pub(super) fn new(prefix: Option<String>, list_base: u32, common: &'a [(&'a str, &'a str)]) -> Self {
        Self {
            list_base: list_base as usize,
            common,
            name: String::new(),
            wire: String::new(),
            canonical: prefix.map(Canonical::new),
        }
    }

    pub(super) fn list_base(&self) -> usize {
        self.list_base
    }

    /// Goes into a member; what comes back leads out again.
    pub(super) fn enter(&mut self, name: &str) -> usize {
        let parent = self.name.len();
        if parent > 0 {
            self.name.push('.');
        }
        self.name.push_str(name);
        parent
    }

    pub(super) fn leave(&mut self, parent: usize) {
        self.name.truncate(parent);
    }

    /// Writes a value under the present name.
    pub(super) fn pair(&mut self, value: &str) {
        let name = mem::take(&mut self.name);
        while let Some(((common, value), rest)) = self.common.split_first()
            && compare_names(common, &name) == Ordering::Less
        {
            self.write(common, value);
            self.common = rest;
        }
        self.write(&name, value);
        self.name = name;
    }

    fn write(&mut self, name: &str, value: &str) {
        if !self.wire.is_empty() {
            self.wire.push('&');
        }
        self.wire.extend(utf8_percent_encode(name, RESERVED));
        self.wire.push('=');
        self.wire.extend(utf8_percent_encode(value, RESERVED));
        if let Some(canonical) = &mut self.canonical {
            canonical.write(name, value);
        }
    }

    pub(super) fn finish(mut self) -> Form {
        for (name, value) in self.common {
            self.write(name, value);
        }
        Form { string_to_sign: self.canonical.map(Canonical::finish).unwrap_or_default(), wire: self.wire }
    }
}

fn compare_names(a: &str, b: &str) -> Ordering {
    canonical_name(a).as_ref().cmp(canonical_name(b).as_ref())
}

/// Visits `base..base + length` in the byte order of the decimal texts: 0, 1, 10, 11, 2, ...
pub(super) fn in_text_order(base: usize, length: usize, visit: &mut dyn FnMut(usize)) {
    let end = base + length;
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

/// A list index as text, without allocating.
pub(super) struct Index {
    digits: [u8; 20],
    start: usize,
}

impl Index {
    pub(super) fn new(mut index: usize) -> Self {
        let mut text = Self { digits: [b'0'; 20], start: 20 };
        for (place, digit) in text.digits.iter_mut().enumerate().rev() {
            *digit = b'0' + (index % 10) as u8;
            text.start = place;
            index /= 10;
            if index == 0 {
                break;
            }
        }
        text
    }

    pub(super) fn as_str(&self) -> &str {
        self.digits.get(self.start..).and_then(|digits| str::from_utf8(digits).ok()).unwrap_or_default()
    }
}
