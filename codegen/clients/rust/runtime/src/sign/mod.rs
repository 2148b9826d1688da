//! Signatures, as pure functions of bytes, clock, nonce and keys.
//!
//! | | version 1 (`HmacSHA1`, `HmacSHA256`) | `TC3-HMAC-SHA256` |
//! |---|---|---|
//! | what is signed | method, host, path, and all parameters, raw, sorted by the bytes of their names | a canonical request: method, path, query as sent, two headers, the hash of the body |
//! | common parameters | among the others | `X-TC-*` headers; the time stamp is signed, region, action and token are not |
//! | `Signature` | base64, one more parameter | hexadecimal, in `Authorization` |
//! | host with a port | the port is signed too | the port is signed too |
//! | `_` in a name | signed as `.`, sent as it is; sorted as signed | signed as sent |
//! | list of twelve | `Ids.0`, `Ids.1`, `Ids.10`, `Ids.11`, `Ids.2`, ... | the same order in a form (any would do), a list in JSON |
//! | nested values | dotted names: `Placement.Zone`, `DataDisks.0.DiskSize` | dotted names in a form, structures in JSON |
//! | booleans | the API's two words: `FALSE` and `TRUE` or `0` and `1` | the same words in a form, `false` and `true` in JSON |
//! | decimals | their digits as given, never rounded | their digits, in quotes in JSON |
//! | empty text | `E=`, signed and sent | `E=`, or `"E":""` |
//! | absent, null, empty list | neither signed nor sent; a null in a list leaves a gap in the indexes | neither signed nor sent; null in a JSON list |
//! | space | signed raw, sent as `%20` (the vendor's clients send `+`, which means the same) | `%20`, signed as sent |
//! | value that begins with `@` in a POST | signed like any other (the vendor's oldest client leaves it out, taking it for a file) | nothing special |

mod encodings;
pub mod tc3;
pub mod version1;

use std::{fmt, str::FromStr};

use hmac::{
    Hmac, KeyInit, Mac,
    digest::{InvalidLength, Output},
};
use sha1::Sha1;
use sha2::Sha256;

use crate::encode::any_byte;

/// How calls are signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SignatureMethod {
    /// Version 1 with SHA-1, the manual's default.
    HmacSha1,
    /// Version 1 with SHA-256.
    HmacSha256,
    /// The vendor's current method; today's hosts only.
    Tc3HmacSha256,
}

impl SignatureMethod {
    /// The name that travels.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::HmacSha1 => "HmacSHA1",
            Self::HmacSha256 => "HmacSHA256",
            Self::Tc3HmacSha256 => "TC3-HMAC-SHA256",
        }
    }
}

impl fmt::Display for SignatureMethod {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// A text that names no signature method.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseSignatureMethodError(());

impl fmt::Display for ParseSignatureMethodError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a signature method: use HmacSHA1, HmacSHA256 or TC3-HMAC-SHA256")
    }
}

impl std::error::Error for ParseSignatureMethodError {}

impl FromStr for SignatureMethod {
    type Err = ParseSignatureMethodError;

    fn from_str(text: &str) -> Result<Self, ParseSignatureMethodError> {
        let all = [Self::HmacSha1, Self::HmacSha256, Self::Tc3HmacSha256];
        all.into_iter().find(|method| method.as_str() == text).ok_or(ParseSignatureMethodError(()))
    }
}

/// Encodes a text for a query or a form: all but the unreserved characters of RFC 3986, a space becoming `%20`.
pub fn percent_encode(text: &str) -> String {
    let mut out = Vec::with_capacity(text.len());
    percent_encode_into(&mut out, text.as_bytes());
    String::from_utf8(out).unwrap_or_default()
}

/// Whether a text has anything to percent-encode.
pub(crate) fn has_reserved(text: &str) -> bool {
    any_byte(text, is_reserved)
}

/// Without a branch, so that many bytes can be looked at at once.
const fn is_reserved(byte: u8) -> bool {
    let is_letter = (byte | 0x20).wrapping_sub(b'a') < 26;
    let is_digit = byte.wrapping_sub(b'0') < 10;
    !(is_letter | is_digit | (byte == b'-') | (byte == b'.') | (byte == b'_') | (byte == b'~'))
}

/// The same as a table, which is faster byte by byte.
const RESERVED: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = is_reserved(byte as u8);
        byte += 1;
    }
    table
};

/// Runs of unreserved characters are copied as a whole.
pub(crate) fn percent_encode_into(out: &mut Vec<u8>, text: &[u8]) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let digit = |nibble: u8| DIGITS[usize::from(nibble & 15)];
    let mut rest = text;
    while let Some(at) = rest.iter().position(|byte| RESERVED[usize::from(*byte)])
        && let Some((run, [reserved, after @ ..])) = rest.split_at_checked(at)
    {
        out.extend_from_slice(run);
        out.extend_from_slice(&[b'%', digit(reserved >> 4), digit(*reserved)]);
        rest = after;
    }
    out.extend_from_slice(rest);
}

fn hmac_sha1(key: &[u8], message: &[u8]) -> [u8; 20] {
    hmac(Hmac::<Sha1>::new_from_slice(key), message).map_or([0; 20], Into::into)
}

fn hmac_sha256(key: &[u8], message: &[u8]) -> [u8; 32] {
    hmac(Hmac::<Sha256>::new_from_slice(key), message).map_or([0; 32], Into::into)
}

/// HMAC takes keys of any length, so that there is no error to hand up.
fn hmac<M: Mac>(mac: Result<M, InvalidLength>, message: &[u8]) -> Option<Output<M>> {
    Some(mac.ok()?.chain_update(message).finalize().into_bytes())
}
