//! Decimal digits of numbers, written two at a time from constants, and the order of their strings.

use std::borrow::Cow;

/// Writes a number.
pub(super) fn push_number(out: &mut Vec<u8>, number: i64) {
    if number < 0 {
        out.push(b'-');
    }
    push_unsigned(out, number.unsigned_abs());
}

fn push_unsigned(out: &mut Vec<u8>, number: u64) {
    if number < 10 {
        return out.push(b'0' + number as u8);
    }
    if number >= 100 {
        push_unsigned(out, number / 100);
    }
    out.extend_from_slice(&PAIRS[(number % 100) as usize]);
}

/// Returns a float with the fewest digits that have its value, without an exponent.
pub(super) fn float_text(number: f64) -> String {
    if defect!(WritesFloatsWithExponent) {
        return format!("{number:e}");
    }
    if defect!(RoundsFloats) { (number as f32).to_string() } else { number.to_string() }
}

/// Returns an index as a string. Most indexes are small.
pub(super) fn index_text(index: usize) -> Cow<'static, str> {
    let pair = PAIRS.get(index).and_then(|pair| str::from_utf8(if index < 10 { &pair[1..] } else { pair }).ok());
    pair.map_or_else(|| index.to_string().into(), Cow::Borrowed)
}

/// `00` to `99`.
static PAIRS: [[u8; 2]; 100] = {
    let mut pairs = [[0; 2]; 100];
    let mut number = 0;
    while number < 100 {
        pairs[number] = [b'0' + number as u8 / 10, b'0' + number as u8 % 10];
        number += 1;
    }
    pairs
};

/// Visits `base..base + length` in the byte order of the decimal strings: 0, 1, 10, 11, 2, ...
pub(super) fn in_text_order(base: usize, length: usize, visit: &mut dyn FnMut(usize)) {
    let end = base + length;
    if end <= 10 || defect!(SortsListsByNumber) {
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

/// Visits a number and those whose string begins with its string.
fn with_longer(number: usize, end: usize, visit: &mut dyn FnMut(usize)) {
    if number >= end {
        return;
    }
    visit(number);
    for digit in 0..=9 {
        with_longer(number * 10 + digit, end, visit);
    }
}
