//! Strings to sign, and signatures. Implemented independently of the clients, so that each tests the other.

use std::collections::BTreeMap;

use data_encoding::{BASE64, HEXLOWER};
use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;
use sha2::{Digest, Sha256};

use super::setup::{SETUP, day};

/// Returns the string to sign of signature version 1: method, host, path and all parameters, sorted by name and not
/// encoded. `_` in a name is signed as `.`.
pub fn version1_text(method: &str, host: &str, path: &str, parameters: &BTreeMap<String, String>) -> String {
    let mut pairs = parameters.iter().map(|(name, value)| (name.replace('_', "."), value)).collect::<Vec<_>>();
    pairs.sort();
    let pairs = pairs.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>();
    format!("{method}{host}{path}?{}", pairs.join("&"))
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
        let Tc3 { method, host, path, query, content_type, body, .. } = self;
        let hash = hash(body);
        format!("{method}\n{path}\n{query}\ncontent-type:{content_type}\nhost:{host}\n\n{SIGNED_HEADERS}\n{hash}")
    }

    /// Returns the string to sign.
    pub fn text(&self, canonical_request: &str) -> String {
        let hash = hash(canonical_request);
        format!("TC3-HMAC-SHA256\n{}\n{}/{}/tc3_request\n{hash}", self.clock, day(self.clock), self.service())
    }

    /// Returns the signature, in hexadecimal digits.
    pub fn signature(&self, text: &str) -> String {
        let key = tc3_keys(self.host, self.clock).pop().unwrap_or_default();
        HEXLOWER.encode(&sign::<Hmac<Sha256>>(&key, text))
    }

    fn service(&self) -> &str {
        service(self.host)
    }
}

/// Returns the service: the first label of the host.
fn service(host: &str) -> &str {
    host.split('.').next().unwrap_or_default()
}

/// Returns the derived keys: the key of the day, the key of the service, and the signing key.
pub fn tc3_keys(host: &str, clock: i64) -> Vec<Vec<u8>> {
    let mut key = format!("TC3{}", SETUP.secret_key).into_bytes();
    let parts = [day(clock), service(host).to_owned(), "tc3_request".to_owned()];
    let derived = parts.iter().map(|part| {
        key = sign::<Hmac<Sha256>>(&key, part);
        key.clone()
    });
    derived.collect()
}

const SIGNED_HEADERS: &str = "content-type;host";

fn hash(text: &str) -> String {
    HEXLOWER.encode(&Sha256::digest(text))
}

/// Computes an HMAC, which accepts keys of any length.
fn sign<M: Mac + KeyInit>(key: &[u8], text: &str) -> Vec<u8> {
    M::new_from_slice(key).map(|mac| mac.chain_update(text).finalize().into_bytes().to_vec()).unwrap_or_default()
}
