//! `TC3-HMAC-SHA256`: a canonical request is hashed, and signed with a key that is derived for the day and the service.

use std::fmt;

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::{SignatureMethod, encodings::Hex, hmac_sha256};
use crate::{
    protocol::tc3::{KEY_START, SCOPE_END, SIGNED_HEADERS},
    types::Timestamp,
};

/// A request to sign. `Debug` shows neither query nor body, which may have secrets.
#[derive(Clone, Copy)]
pub struct Request<'a> {
    /// `GET` or `POST`.
    pub method: &'a str,
    /// Host as in the `Host` header, with its port if that is sent.
    pub host: &'a str,
    /// Path as sent.
    pub path: &'a str,
    /// Query as sent, without `?`; empty for a POST.
    pub query: &'a str,
    /// Value of `Content-Type` as sent.
    pub content_type: &'a str,
    /// Body as sent; empty for a GET.
    pub payload: &'a [u8],
    /// Service, such as `cvm`.
    pub service: &'a str,
    /// UNIX time in seconds, the value of `X-TC-Timestamp`.
    pub timestamp: i64,
}

impl fmt::Debug for Request<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("method", &self.method)
            .field("host", &self.host)
            .field("path", &self.path)
            .field("query_bytes", &self.query.len())
            .field("content_type", &self.content_type)
            .field("payload_bytes", &self.payload.len())
            .field("service", &self.service)
            .field("timestamp", &self.timestamp)
            .finish()
    }
}

impl Request<'_> {
    /// Returns the canonical request: the first thing to compare when a signature is rejected.
    pub fn canonical_request(&self) -> String {
        let Self { method, host, path, query, content_type, payload, .. } = self;
        let mut text = String::with_capacity(256 + query.len());
        text.extend([method, "\n", path, "\n", query, "\ncontent-type:"]);
        push_lower(&mut text, content_type);
        text.push_str("\nhost:");
        push_lower(&mut text, host);
        text.extend(["\n\n", SIGNED_HEADERS, "\n"]);
        text.push_str(Hex::of(&Sha256::digest(payload).into()).as_str());
        text
    }

    /// Returns the string to sign: timestamp, scope and the hash of the canonical request.
    pub fn string_to_sign(&self) -> String {
        self.string_to_sign_of(&self.canonical_request(), &self.date())
    }

    pub(crate) fn string_to_sign_of(&self, canonical_request: &str, date: &str) -> String {
        let timestamp = self.timestamp.to_string();
        let mut text = String::with_capacity(160);
        text.extend([ALGORITHM, "\n", &timestamp, "\n", date, "/", self.service, "/", SCOPE_END, "\n"]);
        text.push_str(Hex::of(&Sha256::digest(canonical_request).into()).as_str());
        text
    }

    /// Returns the signature of a [`string_to_sign`](Self::string_to_sign), in hexadecimal.
    pub fn signature(&self, secret_key: &str, string_to_sign: &str) -> String {
        self.signature_on(&self.date(), secret_key, string_to_sign).as_str().to_owned()
    }

    pub(crate) fn signature_on(&self, date: &str, secret_key: &str, string_to_sign: &str) -> Hex {
        let first = Zeroizing::new([KEY_START, secret_key].concat());
        let mut key = hmac_sha256(first.as_bytes(), date.as_bytes());
        for part in [self.service, SCOPE_END] {
            key = hmac_sha256(&key, part.as_bytes());
        }
        Hex::of(&hmac_sha256(&key, string_to_sign.as_bytes()))
    }

    /// Returns the value of the `Authorization` header.
    pub fn authorization(&self, secret_id: &str, signature: &str) -> String {
        self.authorization_on(&self.date(), secret_id, signature)
    }

    pub(crate) fn authorization_on(&self, date: &str, secret_id: &str, signature: &str) -> String {
        let mut text = String::with_capacity(256);
        text.extend([ALGORITHM, " Credential=", secret_id, "/", date, "/", self.service, "/", SCOPE_END]);
        text.extend([", SignedHeaders=", SIGNED_HEADERS, ", Signature=", signature]);
        text
    }

    /// Returns the day of the timestamp, in UTC.
    pub(crate) fn date(&self) -> String {
        let mut text =
            Timestamp::from_unix_seconds(self.timestamp + if defect!(SignsForLocalDay) { 8 * 3600 } else { 0 })
                .to_string();
        text.truncate("YYYY-MM-DD".len());
        text
    }
}

fn push_lower(text: &mut String, part: &str) {
    let start = text.len();
    text.push_str(part);
    if let Some(part) = text.get_mut(start..) {
        part.make_ascii_lowercase();
    }
}

const ALGORITHM: &str = SignatureMethod::Tc3HmacSha256.as_str();
