//! `HmacSHA1` and `HmacSHA256`: method, host, path and all parameters, raw, sorted by name.

use data_encoding::BASE64;

use super::{Keyring, hosts, refused, required, verifies};
use crate::{protocol::Sent, trouble::Trouble};

pub(super) fn check(keyring: &Keyring, sent: &Sent<'_>) -> Result<(), Trouble> {
    let signature = BASE64.decode(required(sent, "Signature")?.as_bytes()).map_err(|_| refused())?;
    let texts = texts(sent);
    let verified = match sent.common("SignatureMethod") {
        Some("HmacSHA256") => verifies(&keyring.sha256, &signature, texts),
        _ => verifies(&keyring.sha1, &signature, texts),
    };
    if verified { Ok(()) } else { Err(refused()) }
}

/// What a client may have signed, the likeliest first.
fn texts<'a>(sent: &'a Sent<'_>) -> impl Iterator<Item = Vec<u8>> + 'a {
    let plain = hosts(sent).map(|host| text(sent, host, pairs(sent)));
    // The vendor's clients sign `.` for `_` in a name, and sort by what they sign; the manual says neither.
    let dotted = pairs(sent).any(|(name, _)| name.contains('_')).then(|| {
        let mut dotted: Vec<(String, &str)> =
            pairs(sent).map(|(name, value)| (name.replace('_', "."), value)).collect();
        dotted.sort();
        dotted
    });
    let dotted = dotted.into_iter().flat_map(move |pairs| {
        let texts = hosts(sent).map(|host| text(sent, host, pairs.iter().map(|(name, value)| (name.as_str(), *value))));
        texts.collect::<Vec<_>>()
    });
    dotted.chain(plain)
}

/// All that is signed, sorted by name.
fn pairs<'a>(sent: &'a Sent<'_>) -> impl Iterator<Item = (&'a str, &'a str)> {
    sent.pairs().iter().map(|(name, value)| (&**name, &**value)).filter(|(name, _)| *name != "Signature")
}

fn text<'a>(sent: &Sent<'_>, host: &str, pairs: impl Iterator<Item = (&'a str, &'a str)>) -> Vec<u8> {
    let mut text = Vec::with_capacity(512);
    for part in [sent.method, host, sent.uri.path(), "?"] {
        text.extend_from_slice(part.as_bytes());
    }
    for (at, (name, value)) in pairs.enumerate() {
        for part in [if at == 0 { "" } else { "&" }, name, "=", value] {
            text.extend_from_slice(part.as_bytes());
        }
    }
    text
}
