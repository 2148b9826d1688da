//! Authentication of calls and protection against replays.
//!
//! The code is independent of the client's signing code, so that each tests the other.

mod nonces;
mod tc3;
mod version1;

use hmac::{Hmac, KeyInit, Mac};
use hyper::header;
use sha1::Sha1;
use sha2::Sha256;

pub use nonces::NonceCache;

use crate::{
    error::{CallError, ErrorKind},
    model::{Action, Api},
    protocol::ReceivedRequest,
};

/// Verifies signatures made with the accepted key.
pub struct SignatureVerifier {
    secret_id: String,
    token: Option<String>,
    sha1: Hmac<Sha1>,
    sha256: Hmac<Sha256>,
    tc3: tc3::Tc3Keys,
}

impl SignatureVerifier {
    pub fn new(secret_id: &str, secret_key: &str, token: Option<&str>) -> Self {
        Self {
            secret_id: secret_id.to_owned(),
            token: token.map(str::to_owned),
            sha1: keyed(secret_key.as_bytes()),
            sha256: keyed(secret_key.as_bytes()),
            tc3: tc3::Tc3Keys::new(secret_key),
        }
    }

    /// Checks the key, the signature, the timestamp and the nonce of a call at `now`, in seconds since 1970.
    pub fn check(
        &self,
        request: &ReceivedRequest<'_>,
        api: &Api,
        action: Option<&Action>,
        now: i64,
        nonces: &mut NonceCache,
    ) -> Result<(), CallError> {
        let timestamp = number(request, "Timestamp")?;
        match request.authorization {
            Some(_) if api.endpoints.tencentcloud.is_none() => {
                let message = format!("version {} does not support TC3-HMAC-SHA256; sign with HmacSHA256", api.version);
                Err(CallError::new(ErrorKind::BadSignature, message))
            }
            Some(authorization) => {
                let header = tc3::AuthorizationHeader::parse(authorization)?;
                self.check_key(header.secret_id, request)?;
                header.check_scope(timestamp, request, api, action)?;
                self.tc3.check(&header, request)?;
                check_timestamp(timestamp, now, api)
            }
            None if api.endpoints.qcloud.is_none() => {
                let message = format!("version {} supports no signature but TC3-HMAC-SHA256", api.version);
                Err(CallError::new(ErrorKind::BadSignature, message))
            }
            None => {
                self.check_key(required(request, "SecretId")?, request)?;
                let nonce = number(request, "Nonce")?;
                version1::check(self, request)?;
                check_timestamp(timestamp, now, api)?;
                if !nonces.insert(timestamp, nonce) {
                    let message = "the Nonce has already been used with this Timestamp; use another one";
                    return Err(CallError::new(ErrorKind::Replayed, message));
                }
                Ok(())
            }
        }
    }

    /// `true` if the signature is that of the request, regardless of its key id and its time.
    #[cfg(feature = "conformance")]
    pub fn verifies(&self, request: &ReceivedRequest<'_>) -> bool {
        match request.authorization {
            None => version1::check(self, request).is_ok(),
            Some(authorization) => tc3::AuthorizationHeader::parse(authorization)
                .is_ok_and(|header| self.tc3.check(&header, request).is_ok()),
        }
    }

    fn check_key(&self, secret_id: &str, request: &ReceivedRequest<'_>) -> Result<(), CallError> {
        if secret_id != self.secret_id {
            let message = format!("unknown SecretId `{secret_id}`; the fake accepts the one of --secret-id");
            return Err(CallError::new(ErrorKind::UnknownSecretId, message));
        }
        if request.common("Token") != self.token.as_deref() {
            let message = match self.token {
                Some(_) => "the Token is not that of this temporary key",
                None => "this key is permanent and has no Token",
            };
            return Err(CallError::new(ErrorKind::WrongToken, message));
        }
        Ok(())
    }
}

/// HMAC accepts keys of any length: there is no error to return.
fn keyed<M: KeyInit>(key: &[u8]) -> M {
    M::new_from_slice(key).unwrap_or_else(|_| M::new(&hmac::digest::common::Key::<M>::default()))
}

/// Returns `Host` as it was sent and, for clients behind a forwarded port, without the port.
fn hosts<'a>(request: &'a ReceivedRequest<'_>) -> impl Iterator<Item = &'a str> {
    let host = request.headers.get(header::HOST).and_then(|host| host.to_str().ok());
    let host = host.or_else(|| request.uri.authority().map(|authority| authority.as_str())).unwrap_or_default();
    let bare = host.rsplit_once(':').map(|(bare, _)| bare).filter(|bare| !bare.is_empty());
    [Some(host), bare].into_iter().flatten()
}

/// `true` if the signature is that of one of the strings that the client may have signed.
fn verifies<M: Mac + Clone>(mac: &M, signature: &[u8], mut texts: impl Iterator<Item = Vec<u8>>) -> bool {
    texts.any(|text| mac.clone().chain_update(&text).verify_slice(signature).is_ok())
}

fn required<'a>(request: &'a ReceivedRequest<'_>, name: &str) -> Result<&'a str, CallError> {
    request.common(name).ok_or_else(|| CallError::missing(name))
}

fn number(request: &ReceivedRequest<'_>, name: &str) -> Result<i64, CallError> {
    let text = required(request, name)?;
    let number = text.parse::<i64>().ok().filter(|number| *number > 0);
    number.ok_or_else(|| CallError::at(ErrorKind::Malformed, name, "must be a whole number greater than 0"))
}

fn check_timestamp(timestamp: i64, now: i64, api: &Api) -> Result<(), CallError> {
    let age = now.saturating_sub(timestamp);
    let window = i64::from(api.protocol.clock_skew_seconds);
    if age > window {
        return Err(CallError::new(
            ErrorKind::Expired,
            format!("the Timestamp is {age} s old; {window} s are allowed"),
        ));
    }
    if age < -window {
        let ahead = age.unsigned_abs();
        let message = format!("the Timestamp is {ahead} s ahead of the service's clock; {window} s are allowed");
        return Err(CallError::new(ErrorKind::Replayed, message));
    }
    Ok(())
}

fn mismatch() -> CallError {
    let message =
        "the signature does not match the request; compare the string to sign with the request as it was sent";
    CallError::new(ErrorKind::BadSignature, message)
}
