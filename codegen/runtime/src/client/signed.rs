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
