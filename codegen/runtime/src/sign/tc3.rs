//! `TC3-HMAC-SHA256`: a canonical request is hashed, and signed with a key derived for the day and the service.

use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

use super::{SignatureMethod, hmac_sha256};
use crate::Timestamp;

/// A request to sign.
#[derive(Clone, Copy, Debug)]
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

impl Request<'_> {
    /// The canonical request: the first thing to compare when a signature is refused.
    pub fn canonical_request(&self) -> String {
        let Self { method, host, path, query, content_type, payload, .. } = self;
        let hash = sha256_hex(payload);
        format!(
            "{method}\n{path}\n{query}\ncontent-type:{}\nhost:{}\n\n{SIGNED_HEADERS}\n{hash}",
            content_type.to_lowercase(),
            host.to_lowercase(),
        )
    }

    /// What is signed: time stamp, scope and the hash of the canonical request.
    pub fn string_to_sign(&self) -> String {
        let (timestamp, date, service) = (self.timestamp, self.date(), self.service);
        let hash = sha256_hex(self.canonical_request().as_bytes());
        format!("{}\n{timestamp}\n{date}/{service}/tc3_request\n{hash}", SignatureMethod::Tc3HmacSha256)
    }

    /// The signature of a [`string_to_sign`](Self::string_to_sign), in hexadecimal.
    pub fn signature(&self, secret_key: &str, string_to_sign: &str) -> String {
        let mut key = hmac_sha256(format!("TC3{secret_key}").as_bytes(), self.date().as_bytes());
        for part in [self.service, "tc3_request"] {
            key = hmac_sha256(&key, part.as_bytes());
        }
        HEXLOWER.encode(&hmac_sha256(&key, string_to_sign.as_bytes()))
    }

    /// Value of the `Authorization` header.
    pub fn authorization(&self, secret_id: &str, signature: &str) -> String {
        let (method, date, service) = (SignatureMethod::Tc3HmacSha256, self.date(), self.service);
        format!(
            "{method} Credential={secret_id}/{date}/{service}/tc3_request, \
             SignedHeaders={SIGNED_HEADERS}, Signature={signature}"
        )
    }

    /// The day of the time stamp, in UTC.
    fn date(&self) -> String {
        let mut text = Timestamp::from_unix_seconds(self.timestamp).to_string();
        text.truncate("YYYY-MM-DD".len());
        text
    }
}

const SIGNED_HEADERS: &str = "content-type;host";

fn sha256_hex(bytes: &[u8]) -> String {
    HEXLOWER.encode(&Sha256::digest(bytes))
}
