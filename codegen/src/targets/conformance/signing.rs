//! Strings to sign, and signatures, from the layouts of protocol.yaml. Implemented independently of the clients, so that
//! each tests the other.

use std::collections::BTreeMap;

use data_encoding::{BASE64, HEXLOWER};
use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;
use sha2::{Digest, Sha256};

use super::setup::{SETUP, day};
use crate::model;

/// Returns the string to sign of signature version 1. The parameters are sorted by name and not encoded. `_` in a name
/// is signed as `.`.
pub fn version1_text(
    layout: &model::Version1,
    method: &str,
    host: &str,
    path: &str,
    parameters: &BTreeMap<String, String>,
) -> String {
    let mut pairs = parameters.iter().map(|(name, value)| (name.replace('_', "."), value)).collect::<Vec<_>>();
    pairs.sort();
    let pairs = pairs.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("&");
    let values = [("method", method), ("host", host), ("path", path), ("parameters", pairs.as_str())];
    fill(&layout.string_to_sign, &values)
}

/// Returns a signature of version 1, in base64.
pub fn version1(method: &str, text: &str) -> String {
    let key = SETUP.secret_key.as_bytes();
    BASE64.encode(&match method {
        "HmacSHA1" => sign::<Hmac<Sha1>>(key, text),
        _ => sign::<Hmac<Sha256>>(key, text),
    })
}

/// A request that TC3 signs.
pub struct Tc3<'a> {
    pub layout: &'a model::Tc3,
    pub method: &'a str,
    pub host: &'a str,
    pub path: &'a str,
    pub query: &'a str,
    pub content_type: &'a str,
    pub body: &'a str,
    /// Seconds since 1970.
    pub clock: i64,
}

impl Tc3<'_> {
    /// Returns the canonical request.
    pub fn canonical_request(&self) -> String {
        let headers = self.layout.signed_headers.iter().map(|name| match name.as_str() {
            "content-type" => format!("{name}:{}\n", self.content_type),
            _ => format!("{name}:{}\n", self.host),
        });
        let values = [
            ("method", self.method),
            ("path", self.path),
            ("query", self.query),
            ("canonical_headers", &headers.collect::<String>()),
            ("signed_headers", &self.layout.signed_headers.join(";")),
            ("body_hash", &hash(self.body)),
        ];
        fill(&self.layout.canonical_request, &values)
    }

    /// Returns the string to sign.
    pub fn text(&self, canonical_request: &str) -> String {
        let values = [
            ("algorithm", self.layout.algorithm.as_str()),
            ("timestamp", &self.clock.to_string()),
            ("scope", &scoped(&self.layout.scope, self.host, self.clock)),
            ("canonical_request_hash", &hash(canonical_request)),
        ];
        fill(&self.layout.string_to_sign, &values)
    }

    /// Returns the signature, in hexadecimal digits.
    pub fn signature(&self, text: &str) -> String {
        let key = tc3_keys(self.layout, self.host, self.clock).pop().unwrap_or_default();
        HEXLOWER.encode(&sign::<Hmac<Sha256>>(&key, text))
    }
}

/// Returns the header `Authorization` with that signature.
pub fn authorization(layout: &model::Tc3, host: &str, clock: i64, signature: &str) -> String {
    let values = [
        ("algorithm", layout.algorithm.as_str()),
        ("secret_id", SETUP.secret_id),
        ("scope", &scoped(&layout.scope, host, clock)),
        ("signed_headers", &layout.signed_headers.join(";")),
        ("signature", signature),
    ];
    fill(&layout.authorization, &values)
}

/// Returns the derived keys: the key of the day, the key of the service, and the signing key.
pub fn tc3_keys(layout: &model::Tc3, host: &str, clock: i64) -> Vec<Vec<u8>> {
    let mut parts = layout.key.iter().map(|part| scoped(part, host, clock));
    let mut key = parts.next().unwrap_or_default().into_bytes();
    let derived = parts.map(|part| {
        key = sign::<Hmac<Sha256>>(&key, &part);
        key.clone()
    });
    derived.collect()
}

/// Fills in the parts of a credential scope, and of the keys that are derived for it.
fn scoped(layout: &str, host: &str, clock: i64) -> String {
    let service = host.split('.').next().unwrap_or_default();
    fill(layout, &[("secret_key", SETUP.secret_key), ("date", &day(clock)), ("service", service)])
}

/// Replaces the placeholders in a layout.
fn fill(layout: &str, values: &[(&str, &str)]) -> String {
    let mut text = String::with_capacity(layout.len());
    let mut rest = layout;
    while let Some((before, placeholder, after)) = next_placeholder(rest) {
        let value = values.iter().find(|(name, _)| *name == placeholder).map_or("", |(_, value)| value);
        text.extend([before, value]);
        rest = after;
    }
    text + rest
}

fn next_placeholder(layout: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = layout.split_once('{')?;
    let (name, after) = rest.split_once('}')?;
    Some((before, name, after))
}

fn hash(text: &str) -> String {
    HEXLOWER.encode(&Sha256::digest(text))
}

/// Computes an HMAC, which accepts keys of any length.
fn sign<M: Mac + KeyInit>(key: &[u8], text: &str) -> Vec<u8> {
    M::new_from_slice(key).map(|mac| mac.chain_update(text).finalize().into_bytes().to_vec()).unwrap_or_default()
}
