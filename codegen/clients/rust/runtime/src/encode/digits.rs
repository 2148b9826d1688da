//! Decimal texts of numbers, two digits at a time from constants.

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

/// The text of an index, which is seldom large.
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
