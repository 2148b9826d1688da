//! `HmacSHA1` and `HmacSHA256`: method, host, path and all parameters, raw, sorted by name.

use data_encoding::BASE64;

use super::{SignatureVerifier, hosts, mismatch, required, verifies};
use crate::{error::CallError, protocol::ReceivedRequest};

pub(super) fn check(verifier: &SignatureVerifier, request: &ReceivedRequest<'_>) -> Result<(), CallError> {
    let signature = BASE64.decode(required(request, "Signature")?.as_bytes()).map_err(|_| mismatch())?;
    let texts = texts(request);
    let verified = match request.common("SignatureMethod") {
        Some("HmacSHA256") => verifies(&verifier.sha256, &signature, texts),
        _ => verifies(&verifier.sha1, &signature, texts),
    };
    if verified { Ok(()) } else { Err(mismatch()) }
}

/// Returns the strings that a client may have signed, the most likely first.
fn texts<'a>(request: &'a ReceivedRequest<'_>) -> impl Iterator<Item = Vec<u8>> + 'a {
    let plain = hosts(request).map(|host| text(request, host, pairs(request)));
    // In names, the vendor's SDKs replace `_` by `.` and then sort; other clients sign the names as they are.
    let dotted = pairs(request).any(|(name, _)| name.contains('_')).then(|| {
        let mut dotted: Vec<(String, &str)> =
            pairs(request).map(|(name, value)| (name.replace('_', "."), value)).collect();
        dotted.sort();
        dotted
    });
    let dotted = dotted.into_iter().flat_map(move |pairs| {
        let texts =
            hosts(request).map(|host| text(request, host, pairs.iter().map(|(name, value)| (name.as_str(), *value))));
        texts.collect::<Vec<_>>()
    });
    dotted.chain(plain)
}

/// Returns the signed pairs, sorted by name.
fn pairs<'a>(request: &'a ReceivedRequest<'_>) -> impl Iterator<Item = (&'a str, &'a str)> {
    request.pairs().filter(|(name, _)| *name != "Signature")
}

fn text<'a>(request: &ReceivedRequest<'_>, host: &str, pairs: impl Iterator<Item = (&'a str, &'a str)>) -> Vec<u8> {
    let mut text = Vec::with_capacity(512);
    for part in [request.method, host, request.uri.path(), "?"] {
        text.extend_from_slice(part.as_bytes());
    }
    for (at, (name, value)) in pairs.enumerate() {
        for part in [if at == 0 { "" } else { "&" }, name, "=", value] {
            text.extend_from_slice(part.as_bytes());
        }
    }
    text
}
