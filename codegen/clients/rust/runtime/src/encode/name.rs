//! Comparison of names, most of which differ in their first bytes.

use std::cmp::Ordering;

/// Returns the first eight bytes of a name, which mostly suffice to decide the order.
#[inline]
pub(crate) fn key(name: &str) -> u64 {
    let bytes = name.as_bytes();
    match bytes.first_chunk() {
        Some(first) => u64::from_be_bytes(*first),
        None => {
            let mut first = [0; 8];
            first.iter_mut().zip(bytes).for_each(|(to, from)| *to = *from);
            u64::from_be_bytes(first)
        }
    }
}

/// `true` if a name comes before another, given the keys of both.
#[inline]
pub(crate) fn is_before(a: (u64, &str), b: (u64, &str)) -> bool {
    a.0 < b.0 || a.0 == b.0 && a.1 < b.1
}

/// `true` if two names are the same. Most have 8 to 16 bytes, which the first eight and the last eight cover.
#[inline]
pub(crate) fn is_same(a: &str, b: &str) -> bool {
    let ends = |name: &str| {
        let bytes = name.as_bytes();
        Some((u64::from_ne_bytes(*bytes.first_chunk()?), u64::from_ne_bytes(*bytes.last_chunk()?)))
    };
    if a.len() == b.len()
        && a.len() <= 16
        && let (Some(a), Some(b)) = (ends(a), ends(b))
    {
        return a == b;
    }
    a == b
}

/// Compares the bytes of two names.
#[inline]
pub(crate) fn compare(a: &str, b: &str) -> Ordering {
    key(a).cmp(&key(b)).then_with(|| a.cmp(b))
}

/// `true` if names are sorted, unique, and consist of letters and digits, so that they are signed and sent unchanged.
pub(crate) const fn are_ordinary(names: &[&str]) -> bool {
    let mut index = 0;
    while index < names.len() {
        if !is_ordinary(names[index]) || index > 0 && !comes_before(names[index - 1], names[index]) {
            return false;
        }
        index += 1;
    }
    true
}

pub(crate) const fn is_ordinary(name: &str) -> bool {
    let bytes = name.as_bytes();
    let mut index = 0;
    while index < bytes.len() {
        if !bytes[index].is_ascii_alphanumeric() {
            return false;
        }
        index += 1;
    }
    !bytes.is_empty()
}

const fn comes_before(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let mut index = 0;
    while index < a.len() && index < b.len() {
        if a[index] != b[index] {
            return a[index] < b[index];
        }
        index += 1;
    }
    a.len() < b.len()
}
