//! `HmacSHA1` and `HmacSHA256`: method, host, path and all parameters, raw, sorted by name.

use std::borrow::Cow;

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
    let pairs = || sent.pairs().iter().filter(|(name, _)| name != "Signature");
    // The vendor's clients sign `.` for `_` in a name, and sort by what they sign; the manual says neither.
    let dotted = pairs().any(|(name, _)| name.contains('_'));
    let orders = [dotted, false].into_iter().take(if dotted { 2 } else { 1 });
    let sorted = orders.map(move |dotted| {
        let mut sorted: Vec<(Cow<'_, str>, &str)> = pairs()
            .map(|(name, value)| {
                let name =
                    if dotted && name.contains('_') { name.replace('_', ".").into() } else { Cow::Borrowed(&**name) };
                (name, &**value)
            })
            .collect();
        if dotted {
            sorted.sort_by(|(a, _), (b, _)| a.cmp(b));
        }
        sorted
    });
    sorted.flat_map(move |sorted| hosts(sent).map(move |host| text(sent, host, &sorted)))
}

fn text(sent: &Sent<'_>, host: &str, pairs: &[(Cow<'_, str>, &str)]) -> Vec<u8> {
    let mut text = Vec::with_capacity(512);
    for part in [sent.method, host, sent.uri.path(), "?"] {
        text.extend_from_slice(part.as_bytes());
    }
    for (at, (name, value)) in pairs.iter().enumerate() {
        for part in [if at == 0 { "" } else { "&" }, name, "=", value] {
            text.extend_from_slice(part.as_bytes());
        }
    }
    text
}
