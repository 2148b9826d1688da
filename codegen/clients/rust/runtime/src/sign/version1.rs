//! `HmacSHA1` and `HmacSHA256`: the parameters are signed as they are before percent-encoding.

use std::borrow::Cow;

use super::{SignatureMethod, encodings::base64, hmac_sha1, hmac_sha256};

/// Returns the string to sign: method, host (with its port, if any), path, `?`, and the parameters, with
/// `.` for `_` in their names, sorted by these names.
///
/// `parameters` are all parameters that are sent except `Signature`, raw, in any order.
pub fn string_to_sign(method: &str, host: &str, path: &str, parameters: &[(&str, &str)]) -> String {
    let mut parameters = parameters.to_vec();
    parameters.sort_by_key(|(name, _)| canonical_name(name));
    let mut text = [method, host, path, "?"].concat();
    for (index, (name, value)) in parameters.into_iter().enumerate() {
        text.extend([if index > 0 { "&" } else { "" }, &canonical_name(name), "=", value]);
    }
    text
}

/// Returns the signature in base64, to be percent-encoded and sent as `Signature`. TC3 is not a method of version 1 and
/// is treated as SHA-256.
pub fn signature(method: SignatureMethod, secret_key: &str, string_to_sign: &str) -> String {
    let mut signature = String::with_capacity(44);
    sign(method, secret_key, string_to_sign.as_bytes(), |digit| signature.push(digit.into()));
    signature
}

/// Appends the signature to a form.
pub(crate) fn push_signature(wire: &mut Vec<u8>, method: SignatureMethod, secret_key: &str, string_to_sign: &[u8]) {
    sign(method, secret_key, string_to_sign, |digit| match digit {
        b'+' => wire.extend_from_slice(b"%2B"),
        b'/' => wire.extend_from_slice(b"%2F"),
        b'=' => wire.extend_from_slice(b"%3D"),
        digit => wire.push(digit),
    });
}

fn sign(method: SignatureMethod, secret_key: &str, string_to_sign: &[u8], each: impl FnMut(u8)) {
    let key = secret_key.as_bytes();
    if method == SignatureMethod::HmacSha1 {
        base64(&hmac_sha1(key, string_to_sign), each);
    } else {
        base64(&hmac_sha256(key, string_to_sign), each);
    }
}

/// Returns a name as it is signed: with `.` for `_`.
pub(crate) fn canonical_name(name: &str) -> Cow<'_, str> {
    if name.contains('_') { name.replace('_', ".").into() } else { name.into() }
}
