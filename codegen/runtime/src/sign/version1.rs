//! `HmacSHA1` and `HmacSHA256`: the parameters are signed as they are before percent-encoding.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

use super::{SignatureMethod, encodings::push_base64, hmac_sha1, hmac_sha256};
use crate::encode;

/// What is signed: method, host (with its port, if any), path, `?`, and the parameters sorted by name.
///
/// `parameters` are all that is sent save `Signature`, raw, in any order.
pub fn string_to_sign(method: &str, host: &str, path: &str, parameters: &[(&str, &str)]) -> String {
    let mut text = prefix(method, host, path);
    push_sorted(
        &mut text,
        parameters.iter().map(|(name, value)| (canonical_name(name), Cow::Borrowed(*value))).collect(),
    );
    text
}

/// The signature in base64, to be percent-encoded and sent as `Signature`. TC3 is no version 1 method; asked for it, this is SHA-256.
pub fn signature(method: SignatureMethod, secret_key: &str, string_to_sign: &str) -> String {
    let (key, message) = (secret_key.as_bytes(), string_to_sign.as_bytes());
    let mut signature = String::with_capacity(44);
    if method == SignatureMethod::HmacSha1 {
        push_base64(&mut signature, &hmac_sha1(key, message));
    } else {
        push_base64(&mut signature, &hmac_sha256(key, message));
    }
    signature
}

/// What stands before the parameters.
pub(crate) fn prefix(method: &str, host: &str, path: &str) -> String {
    let mut prefix = String::with_capacity(encode::ROOM);
    prefix.extend([method, host, path, "?"]);
    prefix
}

/// The parameters of a form as they are signed.
pub(crate) fn push_form(text: &mut String, form: &str) {
    let raw = |encoded| percent_decode_str(encoded).decode_utf8_lossy();
    let pairs = form.split('&').filter_map(|pair| pair.split_once('='));
    push_sorted(
        text,
        pairs.map(|(name, value)| (canonical_name(&raw(name)).into_owned().into(), raw(value))).collect(),
    );
}

fn push_sorted(text: &mut String, mut pairs: Vec<(Cow<'_, str>, Cow<'_, str>)>) {
    pairs.sort_by(|a, b| a.0.cmp(&b.0));
    for (index, (name, value)) in pairs.iter().enumerate() {
        text.extend([if index > 0 { "&" } else { "" }, name, "=", value]);
    }
}

/// A name as it is signed: with `.` for `_`.
pub(crate) fn canonical_name(name: &str) -> Cow<'_, str> {
    if name.contains('_') { name.replace('_', ".").into() } else { name.into() }
}
