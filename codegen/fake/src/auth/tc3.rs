//! `TC3-HMAC-SHA256`: the `Authorization` header and the canonical request that it signs.

use std::sync::{Mutex, PoisonError};

use data_encoding::HEXLOWER;
use hmac::{Hmac, Mac};
use sha2::{Digest, Sha256};
use tencentcloud_core::types::Timestamp;

use super::{hosts, keyed, mismatch, verifies};
use crate::{
    error::{CallError, ErrorKind},
    model::{Action, Api},
    protocol::ReceivedRequest,
};

/// The secret key, and the key derived from it last: the derivation takes longer than the rest of the check.
pub(super) struct Tc3Keys {
    secret: Hmac<Sha256>,
    derived: Mutex<Option<(String, Hmac<Sha256>)>>,
}

/// The value of `Authorization`.
pub(super) struct AuthorizationHeader<'a> {
    pub secret_id: &'a str,
    /// `2017-03-12/cvm/tc3_request`.
    scope: &'a str,
    date: &'a str,
    service: &'a str,
    signed_headers: &'a str,
    signature: Vec<u8>,
}

impl<'a> AuthorizationHeader<'a> {
    /// Reads `TC3-HMAC-SHA256 Credential=ID/DATE/SERVICE/tc3_request, SignedHeaders=a;b, Signature=HEX`.
    pub fn parse(authorization: &'a str) -> Result<Self, CallError> {
        let malformed = |problem: &str| CallError::new(ErrorKind::BadSignature, format!("Authorization: {problem}"));
        let (_, fields) = authorization.split_once(' ').ok_or_else(|| malformed("has nothing after the method"))?;
        let (mut credential, mut signed_headers, mut signature) = (None, None, None);
        for field in fields.split(',') {
            match field.trim().split_once('=') {
                Some(("Credential", value)) => credential = Some(value),
                Some(("SignedHeaders", value)) => signed_headers = Some(value),
                Some(("Signature", value)) => signature = Some(value),
                _ => return Err(malformed("has a part other than Credential, SignedHeaders and Signature")),
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
        if !["content-type", "host"].iter().all(|required| signed_headers.split(';').any(|name| name == *required)) {
            return Err(malformed("SignedHeaders must have content-type and host"));
        }
        let signature = signature.and_then(|signature| HEXLOWER.decode(signature.as_bytes()).ok());
        let signature = signature.ok_or_else(|| malformed("has no Signature in lower-case hexadecimal digits"))?;
        Ok(Self { secret_id, scope, date, service, signed_headers, signature })
    }

    /// Checks that the day is that of the timestamp, in UTC, and that the service is the one of the action.
    pub fn check_scope(
        &self,
        timestamp: i64,
        request: &ReceivedRequest<'_>,
        api: &Api,
        action: Option<&Action>,
    ) -> Result<(), CallError> {
        let time = Timestamp::from_unix_seconds(timestamp);
        let day = time.as_str().split('T').next().unwrap_or_default();
        if self.date != day {
            let message = format!("the day in Credential is {}, that of X-TC-Timestamp is {day}", self.date);
            return Err(CallError::new(ErrorKind::BadSignature, message));
        }
        let Some(action) = action else { return Ok(()) };
        // A client with the fake as its endpoint may derive the service from the host, such as `127` from 127.0.0.1.
        let from_host = hosts(request).filter_map(|host| host.split('.').next()).any(|service| service == self.service);
        if !from_host && api.services(&action.host).all(|service| service != self.service) {
            let services: Vec<&str> = api.services(&action.host).collect();
            let (service, services) = (self.service, services.join(" or "));
            let message = format!("the service in Credential is {service}, the action belongs to {services}");
            return Err(CallError::new(ErrorKind::BadSignature, message));
        }
        Ok(())
    }
}

impl Tc3Keys {
    pub fn new(secret_key: &str) -> Self {
        Self { secret: keyed(format!("TC3{secret_key}").as_bytes()), derived: Mutex::default() }
    }

    pub fn check(&self, header: &AuthorizationHeader<'_>, request: &ReceivedRequest<'_>) -> Result<(), CallError> {
        let hash = match request.headers.get("x-tc-content-sha256").map(|value| value.as_bytes()) {
            Some(b"UNSIGNED-PAYLOAD") => Sha256::digest(b"UNSIGNED-PAYLOAD"),
            _ if request.method == "GET" => Sha256::digest(b""),
            _ => Sha256::digest(request.body),
        };
        let hash = HEXLOWER.encode(&hash);
        // Header values are signed in lower case, except by the vendor's SDKs, which sign them as they are sent.
        let texts = hosts(request).flat_map(|host| [true, false].map(|lowercase| (host, lowercase))).map(
            |(host, lowercase)| {
                let canonical = canonical_request(header, request, host, lowercase, &hash);
                let hash = HEXLOWER.encode(&Sha256::digest(&canonical));
                ["TC3-HMAC-SHA256", request.common("Timestamp").unwrap_or_default(), header.scope, &hash]
                    .join("\n")
                    .into_bytes()
            },
        );
        if verifies(&self.derived_for(header), &header.signature, texts) { Ok(()) } else { Err(mismatch()) }
    }

    fn derived_for(&self, header: &AuthorizationHeader<'_>) -> Hmac<Sha256> {
        let mut derived = self.derived.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((scope, key)) = &*derived
            && scope == header.scope
        {
            return key.clone();
        }
        let mut key = self.secret.clone();
        for part in [header.date, header.service, "tc3_request"] {
            key = keyed(&key.chain_update(part).finalize().into_bytes());
        }
        *derived = Some((header.scope.to_owned(), key.clone()));
        key
    }
}

fn canonical_request(
    header: &AuthorizationHeader<'_>,
    request: &ReceivedRequest<'_>,
    host: &str,
    lowercase: bool,
    hash: &str,
) -> Vec<u8> {
    let mut text = Vec::with_capacity(512);
    let query = if request.method == "GET" { request.uri.query().unwrap_or_default() } else { "" };
    for part in [request.method, "\n", request.uri.path(), "\n", query, "\n"] {
        text.extend_from_slice(part.as_bytes());
    }
    for name in header.signed_headers.split(';') {
        text.extend_from_slice(name.as_bytes());
        text.push(b':');
        let value = match name {
            "host" => host.as_bytes(),
            name => request.headers.get(name).map_or(&[][..], |value| value.as_bytes()).trim_ascii(),
        };
        let start = text.len();
        text.extend_from_slice(value);
        if lowercase && let Some(value) = text.get_mut(start..) {
            value.make_ascii_lowercase();
        }
        text.push(b'\n');
    }
    for part in ["\n", header.signed_headers, "\n", hash] {
        text.extend_from_slice(part.as_bytes());
    }
    text
}
