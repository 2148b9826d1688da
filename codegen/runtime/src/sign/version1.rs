//! `HmacSHA1` and `HmacSHA256`: the parameters are signed as they are before percent-encoding.

use std::borrow::Cow;

use data_encoding::BASE64;

use super::{SignatureMethod, hmac_sha1, hmac_sha256};

/// What is signed: method, host (with its port, if any), path, `?`, and the parameters sorted by name.
///
/// `parameters` are all that is sent save `Signature`, raw, in any order.
pub fn string_to_sign(method: &str, host: &str, path: &str, parameters: &[(&str, &str)]) -> String {
    let mut canonical = Canonical::new(prefix(method, host, path));
    for (name, value) in parameters {
        canonical.write(name, value);
    }
    canonical.finish()
}

/// The signature in base64, to be percent-encoded and sent as `Signature`. TC3 is no version 1 method; asked for it, this is SHA-256.
pub fn signature(method: SignatureMethod, secret_key: &str, string_to_sign: &str) -> String {
    let sign = if method == SignatureMethod::HmacSha1 { hmac_sha1 } else { hmac_sha256 };
    BASE64.encode(&sign(secret_key.as_bytes(), string_to_sign.as_bytes()))
}

/// What stands before the parameters.
pub(crate) fn prefix(method: &str, host: &str, path: &str) -> String {
    format!("{method}{host}{path}?")
}

/// The string to sign while it is written. Pairs that come sorted stay where they are written; others are sorted at the end.
pub(crate) struct Canonical {
    text: String,
    /// Length of what stands before the first pair.
    prefix: usize,
    pairs: Vec<Pair>,
    sorted: bool,
}

/// Where in the text a pair starts, its name ends, and it ends.
struct Pair {
    start: usize,
    name_end: usize,
    end: usize,
}

impl Canonical {
    pub(crate) fn new(prefix: String) -> Self {
        Self { prefix: prefix.len(), text: prefix, pairs: Vec::new(), sorted: true }
    }

    pub(crate) fn write(&mut self, name: &str, value: &str) {
        if !self.pairs.is_empty() {
            self.text.push('&');
        }
        let start = self.text.len();
        self.text.push_str(&canonical_name(name));
        let name_end = self.text.len();
        self.text.push('=');
        self.text.push_str(value);
        let pair = Pair { start, name_end, end: self.text.len() };
        if let Some(last) = self.pairs.last() {
            self.sorted &= last.name(&self.text) <= pair.name(&self.text);
        }
        self.pairs.push(pair);
    }

    pub(crate) fn finish(mut self) -> String {
        if self.sorted {
            return self.text;
        }
        let text = self.text;
        self.pairs.sort_by(|a, b| a.name(&text).cmp(b.name(&text)));
        let mut sorted = String::with_capacity(text.len());
        sorted.push_str(text.get(..self.prefix).unwrap_or_default());
        for (index, pair) in self.pairs.iter().enumerate() {
            if index > 0 {
                sorted.push('&');
            }
            sorted.push_str(text.get(pair.start..pair.end).unwrap_or_default());
        }
        sorted
    }
}

impl Pair {
    fn name<'t>(&self, text: &'t str) -> &'t str {
        text.get(self.start..self.name_end).unwrap_or_default()
    }
}

/// A name as it is signed: with `.` for `_`.
pub(crate) fn canonical_name(name: &str) -> Cow<'_, str> {
    if name.contains('_') { name.replace('_', ".").into() } else { name.into() }
}
