use std::fmt;

use crate::{
    encode::HIDDEN,
    http::{Header, HttpRequest},
    protocol::{SIGNATURE, tc3},
};

/// A signed HTTP request and the strings that were signed.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Signed {
    pub(super) http: HttpRequest,
    pub(super) string_to_sign: Vec<u8>,
    pub(super) canonical_request: Option<String>,
}

/// A signed request that has not been sent. `Debug` shows neither signature nor parameters; the methods do.
#[derive(Clone, PartialEq, Eq)]
pub struct SignedRequest {
    pub(super) signed: Signed,
    /// The same request with placeholders in place of secrets.
    pub(super) shown: HttpRequest,
}

impl SignedRequest {
    /// Returns `GET` or `POST`.
    pub fn method(&self) -> &'static str {
        self.signed.http.method.as_str()
    }

    /// Returns the whole URL, including the query.
    pub fn url(&self) -> String {
        self.signed.http.url()
    }

    /// Returns the headers except `Host` and `Content-Length`.
    pub fn headers(&self) -> &[Header] {
        &self.signed.http.headers
    }

    /// Returns the body, which is empty for a GET.
    pub fn body(&self) -> &[u8] {
        &self.signed.http.body
    }

    /// Returns the string to sign. Compare it with the service's when a signature is rejected.
    pub fn string_to_sign(&self) -> &str {
        str::from_utf8(&self.signed.string_to_sign).unwrap_or_default()
    }

    /// Returns the canonical request, whose hash is part of the string to sign; TC3 only.
    pub fn canonical_request(&self) -> Option<&str> {
        self.signed.canonical_request.as_deref()
    }

    /// Returns a `curl` command for a report or a shell. It has `HIDDEN` in place of the signature, the authorization,
    /// the token, and parameters of the type [`Secret`](crate::types::Secret), such as passwords, so the service
    /// rejects it. Parameters added by name are hidden if they are of that type.
    pub fn to_curl(&self) -> String {
        let HttpRequest { method, scheme, authority, path, query, headers, body, .. } = &self.shown;
        let query = hide(query);
        let mark = if query.is_empty() { "" } else { "?" };
        let mut out =
            format!("curl -X {} {}", method.as_str(), quote(&format!("{scheme}://{authority}{path}{mark}{query}")));
        for (name, value) in headers.iter() {
            let is_secret = matches!(*name, tc3::AUTHORIZATION | tc3::TOKEN);
            let value = if is_secret { HIDDEN } else { &**value };
            out.push_str(&format!(" -H {}", quote(&format!("{name}: {value}"))));
        }
        if !body.is_empty() {
            let body = String::from_utf8_lossy(body);
            let is_form = headers.iter().any(|(name, value)| *name == "Content-Type" && value.contains("form"));
            out.push_str(&format!(" --data-raw {}", quote(&if is_form { hide(&body) } else { body.into_owned() })));
        }
        out
    }

    /// Returns the request, to send it with another HTTP library.
    pub fn into_http(self) -> HttpRequest {
        self.signed.http
    }
}

impl fmt::Debug for SignedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("SignedRequest").field(&self.signed.http).finish()
    }
}

/// Replaces the values in a form that would let a thief make calls.
fn hide(form: &str) -> String {
    let pairs = form.split('&').map(|pair| match pair.split_once('=') {
        Some((name @ (SIGNATURE | "Token"), _)) => format!("{name}={HIDDEN}"),
        _ => pair.to_owned(),
    });
    pairs.collect::<Vec<_>>().join("&")
}

/// Quotes a string as one word of a POSIX shell.
fn quote(text: &str) -> String {
    format!("'{}'", text.replace('\'', "'\\''"))
}
