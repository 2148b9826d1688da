//! `TC3-HMAC-SHA256`: what stands in `Authorization`, and the canonical request it must fit.

use std::sync::{Mutex, PoisonError};

use data_encoding::HEXLOWER;
use hmac::{Hmac, Mac};
use sha2::{Digest, Sha256};
use tencentcloud_core::Timestamp;

use super::{hosts, keyed, refused, verifies};
use crate::{
    model::{Action, Api},
    protocol::Sent,
    trouble::{Kind, Trouble},
};

/// The secret key, and the key derived last: deriving takes longer than all the rest.
pub(super) struct Keys {
    secret: Hmac<Sha256>,
    derived: Mutex<Option<(String, Hmac<Sha256>)>>,
}

/// What `Authorization` says.
pub(super) struct Claim<'a> {
    pub secret_id: &'a str,
    /// `2017-03-12/cvm/tc3_request`.
    scope: &'a str,
    date: &'a str,
    service: &'a str,
    signed_headers: &'a str,
    signature: Vec<u8>,
}

impl<'a> Claim<'a> {
    /// Reads `TC3-HMAC-SHA256 Credential=ID/DATE/SERVICE/tc3_request, SignedHeaders=a;b, Signature=HEX`.
    pub fn parse(authorization: &'a str) -> Result<Self, Trouble> {
        let malformed = |what: &str| Trouble::new(Kind::BadSignature, format!("Authorization: {what}"));
        let (_, fields) = authorization.split_once(' ').ok_or_else(|| malformed("has nothing after the method"))?;
        let (mut credential, mut signed_headers, mut signature) = (None, None, None);
        for field in fields.split(',') {
            match field.trim().split_once('=') {
                Some(("Credential", value)) => credential = Some(value),
                Some(("SignedHeaders", value)) => signed_headers = Some(value),
                Some(("Signature", value)) => signature = Some(value),
                _ => return Err(malformed("has a field that is none of Credential, SignedHeaders and Signature")),
            }
        }
        let credential = credential.ok_or_else(|| malformed("has no Credential"))?;
        let (secret_id, scope) = credential.split_once('/').ok_or_else(|| malformed("Credential has no scope"))?;
        let mut parts = scope.split('/');
        let (Some(date), Some(service), Some("tc3_request"), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(malformed("the scope in Credential is not DATE/SERVICE/tc3_request"));
        };
        let signed_headers = signed_headers.ok_or_else(|| malformed("has no SignedHeaders"))?;
        if !["content-type", "host"].iter().all(|due| signed_headers.split(';').any(|name| name == *due)) {
            return Err(malformed("SignedHeaders must have content-type and host"));
        }
        let signature = signature.and_then(|signature| HEXLOWER.decode(signature.as_bytes()).ok());
        let signature = signature.ok_or_else(|| malformed("has no Signature in small hexadecimal digits"))?;
        Ok(Self { secret_id, scope, date, service, signed_headers, signature })
    }

    /// The day must be that of the time stamp, in UTC, and the service the one that is called.
    pub fn check_scope(
        &self,
        timestamp: i64,
        sent: &Sent<'_>,
        api: &Api,
        action: Option<&Action>,
    ) -> Result<(), Trouble> {
        let time = Timestamp::from_unix_seconds(timestamp);
        let day = time.as_str().split('T').next().unwrap_or_default();
        if self.date != day {
            let message = format!("the day in Credential is {}, that of X-TC-Timestamp is {day}", self.date);
            return Err(Trouble::new(Kind::BadSignature, message));
        }
        let Some(action) = action else { return Ok(()) };
        // A client that is pointed at the fake may take the service from the name in its place, `127` from 127.0.0.1.
        let from_host = hosts(sent).filter_map(|host| host.split('.').next()).any(|service| service == self.service);
        if !from_host && api.services(&action.host).all(|service| service != self.service) {
            let services: Vec<&str> = api.services(&action.host).collect();
            let (service, services) = (self.service, services.join(" or "));
            let message = format!("the service in Credential is {service}, the action belongs to {services}");
            return Err(Trouble::new(Kind::BadSignature, message));
        }
        Ok(())
    }
}

impl Keys {
    pub fn new(secret_key: &str) -> Self {
        Self { secret: keyed(format!("TC3{secret_key}").as_bytes()), derived: Mutex::default() }
    }

    pub fn check(&self, claim: &Claim<'_>, sent: &Sent<'_>) -> Result<(), Trouble> {
        let hash = match sent.headers.get("x-tc-content-sha256").map(|value| value.as_bytes()) {
            Some(b"UNSIGNED-PAYLOAD") => Sha256::digest(b"UNSIGNED-PAYLOAD"),
            _ if sent.method == "GET" => Sha256::digest(b""),
            _ => Sha256::digest(sent.body),
        };
        let hash = HEXLOWER.encode(&hash);
        // Values are to be signed in small letters; the vendor's clients sign them as they send them.
        let texts = hosts(sent).flat_map(|host| [true, false].map(|small| (host, small))).map(|(host, small)| {
            let canonical = canonical_request(claim, sent, host, small, &hash);
            let hash = HEXLOWER.encode(&Sha256::digest(&canonical));
            ["TC3-HMAC-SHA256", sent.common("Timestamp").unwrap_or_default(), claim.scope, &hash]
                .join("\n")
                .into_bytes()
        });
        if verifies(&self.derived_for(claim), &claim.signature, texts) { Ok(()) } else { Err(refused()) }
    }

    fn derived_for(&self, claim: &Claim<'_>) -> Hmac<Sha256> {
        let mut derived = self.derived.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((scope, key)) = &*derived
            && scope == claim.scope
        {
            return key.clone();
        }
        let mut key = self.secret.clone();
        for part in [claim.date, claim.service, "tc3_request"] {
            key = keyed(&key.chain_update(part).finalize().into_bytes());
        }
        *derived = Some((claim.scope.to_owned(), key.clone()));
        key
    }
}

fn canonical_request(claim: &Claim<'_>, sent: &Sent<'_>, host: &str, small: bool, hash: &str) -> Vec<u8> {
    let mut text = Vec::with_capacity(512);
    let query = if sent.method == "GET" { sent.uri.query().unwrap_or_default() } else { "" };
    for part in [sent.method, "\n", sent.uri.path(), "\n", query, "\n"] {
        text.extend_from_slice(part.as_bytes());
    }
    for name in claim.signed_headers.split(';') {
        text.extend_from_slice(name.as_bytes());
        text.push(b':');
        let value = match name {
            "host" => host.as_bytes(),
            name => sent.headers.get(name).map_or(&[][..], |value| value.as_bytes()).trim_ascii(),
        };
        let start = text.len();
        text.extend_from_slice(value);
        if small && let Some(value) = text.get_mut(start..) {
            value.make_ascii_lowercase();
        }
        text.push(b'\n');
    }
    for part in ["\n", claim.signed_headers, "\n", hash] {
        text.extend_from_slice(part.as_bytes());
    }
    text
}
