use std::fmt;

use crate::HttpRequest;

/// A signed request that has not been sent. `Debug` shows neither signature nor parameters; the methods do.
#[derive(Clone, PartialEq, Eq)]
pub struct SignedRequest {
    pub(crate) http: HttpRequest,
    pub(crate) string_to_sign: String,
    pub(crate) canonical_request: Option<String>,
}

impl SignedRequest {
    /// `GET` or `POST`.
    pub fn method(&self) -> &'static str {
        self.http.method.as_str()
    }

    /// The whole address, query included.
    pub fn url(&self) -> String {
        self.http.url()
    }

    /// Headers, `Host` and `Content-Length` aside.
    pub fn headers(&self) -> &[(&'static str, String)] {
        &self.http.headers
    }

    /// Body; empty for a GET.
    pub fn body(&self) -> &[u8] {
        &self.http.body
    }

    /// What was signed; compare it with the service's when a signature is refused.
    pub fn string_to_sign(&self) -> &str {
        &self.string_to_sign
    }

    /// What TC3 hashes into the string to sign.
    pub fn canonical_request(&self) -> Option<&str> {
        self.canonical_request.as_deref()
    }

    /// A `curl` command for a report or a shell, the signature, the token and the key's authorization left out: what is shown sends nothing.
    ///
    /// The parameters are in it as they are, passwords among them: mind where you paste it.
    pub fn to_curl(&self) -> String {
        let HttpRequest { method, scheme, authority, path, query, headers, body, .. } = &self.http;
        let query = hide(query);
        let mark = if query.is_empty() { "" } else { "?" };
        let mut out =
            format!("curl -X {} {}", method.as_str(), quote(&format!("{scheme}://{authority}{path}{mark}{query}")));
        for (name, value) in headers {
            let is_secret = matches!(*name, "Authorization" | "X-TC-Token");
            let value = if is_secret { HIDDEN } else { value };
            out.push_str(&format!(" -H {}", quote(&format!("{name}: {value}"))));
        }
        if !body.is_empty() {
            let body = String::from_utf8_lossy(body);
            let is_form = headers.iter().any(|(name, value)| *name == "Content-Type" && value.contains("form"));
            out.push_str(&format!(" --data-raw {}", quote(&if is_form { hide(&body) } else { body.into_owned() })));
        }
        out
    }

    /// The request, to send it with anything else.
    pub fn into_http(self) -> HttpRequest {
        self.http
    }
}

impl fmt::Debug for SignedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("SignedRequest").field(&self.http).finish()
    }
}

const HIDDEN: &str = "HIDDEN";

/// A form without what a thief could use.
fn hide(form: &str) -> String {
    let pairs = form.split('&').map(|pair| match pair.split_once('=') {
        Some((name @ ("Signature" | "Token"), _)) => format!("{name}={HIDDEN}"),
        _ => pair.to_owned(),
    });
    pairs.collect::<Vec<_>>().join("&")
}

/// As one word of a POSIX shell.
fn quote(text: &str) -> String {
    format!("'{}'", text.replace('\'', "'\\''"))
}
