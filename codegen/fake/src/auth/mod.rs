//! Whether a call comes from who it says, and only once.
//!
//! Written apart from the client's signing, so that each judges the other.

mod replay;
mod tc3;
mod version1;

use hmac::{Hmac, KeyInit, Mac};
use hyper::header;
use sha1::Sha1;
use sha2::Sha256;

pub use replay::Replay;

use crate::{
    model::{Action, Api},
    protocol::Sent,
    trouble::{Kind, Trouble},
};

/// The one key pair that the fake accepts.
pub struct Keyring {
    secret_id: String,
    token: Option<String>,
    sha1: Hmac<Sha1>,
    sha256: Hmac<Sha256>,
    tc3: tc3::Keys,
}

/// When a call is made, and what has been seen before.
pub struct Moment<'a> {
    /// The service's clock, seconds since 1970.
    pub now: i64,
    pub replay: &'a mut Replay,
}

impl Keyring {
    pub fn new(secret_id: &str, secret_key: &str, token: Option<&str>) -> Self {
        Self {
            secret_id: secret_id.to_owned(),
            token: token.map(str::to_owned),
            sha1: keyed(secret_key.as_bytes()),
            sha256: keyed(secret_key.as_bytes()),
            tc3: tc3::Keys::new(secret_key),
        }
    }

    /// Checks signature, clock and nonce of a call.
    pub fn check(
        &self,
        sent: &Sent<'_>,
        api: &Api,
        action: Option<&Action>,
        moment: Moment<'_>,
    ) -> Result<(), Trouble> {
        let timestamp = number(sent, "Timestamp")?;
        match sent.authorization {
            Some(_) if api.today.is_none() => {
                let message =
                    format!("version {} of the API knows no TC3-HMAC-SHA256; sign with HmacSHA256", api.version);
                Err(Trouble::new(Kind::BadSignature, message))
            }
            Some(authorization) => {
                let claim = tc3::Claim::parse(authorization)?;
                self.check_owner(claim.secret_id, sent)?;
                claim.check_scope(timestamp, sent, api, action)?;
                self.tc3.check(&claim, sent)?;
                in_time(timestamp, moment.now, api)
            }
            None => {
                self.check_owner(required(sent, "SecretId")?, sent)?;
                let nonce = number(sent, "Nonce")?;
                version1::check(self, sent)?;
                in_time(timestamp, moment.now, api)?;
                if !moment.replay.note(timestamp, nonce) {
                    return Err(Trouble::new(
                        Kind::Replayed,
                        "the Nonce was used before with this Timestamp; take another",
                    ));
                }
                Ok(())
            }
        }
    }

    /// Whether the signature is that of the request, whoever sent it whenever.
    #[cfg(feature = "conformance")]
    pub fn verifies(&self, sent: &Sent<'_>) -> bool {
        match sent.authorization {
            None => version1::check(self, sent).is_ok(),
            Some(authorization) => {
                tc3::Claim::parse(authorization).is_ok_and(|claim| self.tc3.check(&claim, sent).is_ok())
            }
        }
    }

    fn check_owner(&self, secret_id: &str, sent: &Sent<'_>) -> Result<(), Trouble> {
        if secret_id != self.secret_id {
            let message = format!("there is no SecretId `{secret_id}`; the fake takes the one of --secret-id");
            return Err(Trouble::new(Kind::UnknownSecretId, message));
        }
        if sent.common("Token") != self.token.as_deref() {
            let message = match self.token {
                Some(_) => "the Token is not the one of this temporary key",
                None => "this key is a lasting one, which no Token goes with",
            };
            return Err(Trouble::new(Kind::WrongToken, message));
        }
        Ok(())
    }
}

/// HMAC takes keys of any length: there is no error to hand up.
fn keyed<M: KeyInit>(key: &[u8]) -> M {
    M::new_from_slice(key).unwrap_or_else(|_| M::new(&hmac::digest::common::Key::<M>::default()))
}

/// `Host` as it was sent and, for a client behind something that forwards ports, without its port.
fn hosts<'a>(sent: &'a Sent<'_>) -> impl Iterator<Item = &'a str> {
    let host = sent.headers.get(header::HOST).and_then(|host| host.to_str().ok());
    let host = host.or_else(|| sent.uri.authority().map(|authority| authority.as_str())).unwrap_or_default();
    let bare = host.rsplit_once(':').map(|(bare, _)| bare).filter(|bare| !bare.is_empty());
    [Some(host), bare].into_iter().flatten()
}

/// Whether one of the texts that the client may have signed has the signature.
fn verifies<M: Mac + Clone>(mac: &M, signature: &[u8], texts: impl Iterator<Item = Vec<u8>>) -> bool {
    let mut texts = texts;
    texts.any(|text| mac.clone().chain_update(&text).verify_slice(signature).is_ok())
}

fn required<'a>(sent: &'a Sent<'_>, name: &str) -> Result<&'a str, Trouble> {
    sent.common(name).ok_or_else(|| Trouble::at(Kind::Missing, name, "is missing"))
}

fn number(sent: &Sent<'_>, name: &str) -> Result<i64, Trouble> {
    let text = required(sent, name)?;
    let number = text.parse::<i64>().ok().filter(|number| *number > 0);
    number.ok_or_else(|| Trouble::at(Kind::Malformed, name, "must be a whole number greater than 0"))
}

fn in_time(timestamp: i64, now: i64, api: &Api) -> Result<(), Trouble> {
    let late = now.saturating_sub(timestamp);
    let window = i64::from(api.protocol.clock_skew_seconds);
    if late > window {
        return Err(Trouble::new(Kind::Expired, format!("the Timestamp is {late} s old; {window} s are allowed")));
    }
    if late < -window {
        let early = -late;
        let message = format!("the Timestamp is {early} s ahead of the service's clock; {window} s are allowed");
        return Err(Trouble::new(Kind::Replayed, message));
    }
    Ok(())
}

fn refused() -> Trouble {
    let message = "the signature does not match the request; compare the text that was signed with what was sent";
    Trouble::new(Kind::BadSignature, message)
}
