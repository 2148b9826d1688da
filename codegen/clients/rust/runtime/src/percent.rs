//! Percent-encoding. It is written by hand instead of using a crate because it is part of the encoding path that the
//! benchmarks measure: runs of unreserved bytes are found and copied as a whole.

use crate::bytes::any_byte;

/// Encodes a string for a query or a form: all except the unreserved characters of RFC 3986; a space becomes `%20`.
pub fn percent_encode(text: &str) -> String {
    let mut out = Vec::with_capacity(text.len());
    percent_encode_into(&mut out, text.as_bytes());
    String::from_utf8(out).unwrap_or_default()
}

/// `true` if a string has anything to percent-encode.
pub(crate) fn has_bytes_to_encode(text: &str) -> bool {
    any_byte(text, must_be_encoded)
}

/// `true` for bytes that must be encoded. Has no branches, so that many bytes can be checked at once.
const fn must_be_encoded(byte: u8) -> bool {
    let is_letter = (byte | 0x20).wrapping_sub(b'a') < 26;
    let is_digit = byte.wrapping_sub(b'0') < 10;
    !(is_letter | is_digit | (byte == b'-') | (byte == b'.') | (byte == b'_') | (byte == b'~'))
}

/// The same as a table, which is faster for single bytes.
const MUST_BE_ENCODED: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = must_be_encoded(byte as u8);
        byte += 1;
    }
    table
};

/// Percent-encodes bytes. Runs of unreserved characters are copied as a whole.
pub(crate) fn percent_encode_into(out: &mut Vec<u8>, text: &[u8]) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let digit = |nibble: u8| DIGITS[usize::from(nibble & 15)];
    let mut rest = text;
    while let Some(at) = rest.iter().position(|byte| MUST_BE_ENCODED[usize::from(*byte)])
        && let Some((run, [reserved, after @ ..])) = rest.split_at_checked(at)
    {
        out.extend_from_slice(run);
        out.extend_from_slice(&[b'%', digit(reserved >> 4), digit(*reserved)]);
        rest = after;
    }
    out.extend_from_slice(rest);
}
