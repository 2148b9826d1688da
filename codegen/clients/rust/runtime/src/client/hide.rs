//! Hides the secrets that the service repeats in its messages, for example in a rejected parameter or in the string to
//! sign that it expected.

use crate::{
    encode::{Encode, HIDDEN, each_secret, plain_json},
    sign::percent_encode,
    types::Secret,
};

/// Shorter secrets occur in any text by chance, and hiding these occurrences would reveal them.
const SHORTEST: usize = 4;

/// Returns a message of the service in which the secrets that were sent to it are hidden.
pub(super) fn without_secrets(mut text: String, request: &dyn Encode, token: Option<&Secret>) -> String {
    if text.len() >= SHORTEST && !defect!(ShowsRepeatedSecrets) {
        let mut hide = |secret: &str| {
            if secret.len() >= SHORTEST {
                hide(&mut text, secret);
            }
        };
        each_secret(request.encode(), &mut hide);
        token.map(Secret::expose).into_iter().for_each(hide);
    }
    text
}

/// Hides a secret in its raw form, as encoded in JSON, and as encoded in a form.
fn hide(text: &mut String, secret: &str) {
    let json = plain_json(&secret);
    let json = json.strip_prefix('"').and_then(|json| json.strip_suffix('"')).unwrap_or(secret);
    for written in [secret, json, &percent_encode(secret)] {
        if text.contains(written) {
            *text = text.replace(written, HIDDEN);
        }
    }
}
