//! Temporary keys in the formats of the metadata service and the STS.

use super::Credentials;
use crate::{
    Error,
    decode::{Decode, DecodeError, Decoder},
    http::{HttpResponse, headers},
    types::Secret,
};

/// The advice for a response that is not one of the service.
pub(super) const NOT_THE_SERVICE: &str = "nothing was sent; check the endpoint URL and any proxy";

pub(super) fn unreadable(error: DecodeError) -> Error {
    Error::decode(error, None, false).advise(NOT_THE_SERVICE)
}

/// The members of a temporary key and its expiry. The two services nest them differently.
#[derive(Default)]
pub(super) struct Temporary {
    /// Status of the metadata service; `Success` if it has a key.
    pub(super) code: Option<String>,
    id: Option<String>,
    key: Option<Secret>,
    token: Option<Secret>,
    /// Seconds since 1970 by the service's clock.
    expired_time: Option<i64>,
}

impl Temporary {
    /// Returns the key if it is complete. `ahead` is the number of seconds by which the service's clock is ahead of
    /// this machine's.
    pub(super) fn credentials(self, service: &str, ahead: i64) -> Result<Credentials, Error> {
        let lacks =
            |name| Error::credentials(format!("the response of {service} lacks {name}")).advise(NOT_THE_SERVICE);
        let id = self.id.filter(|id| !id.is_empty()).ok_or_else(|| lacks("TmpSecretId"))?;
        let filled = |secret: Option<Secret>| secret.filter(|secret| !secret.expose().is_empty());
        let key = filled(self.key).ok_or_else(|| lacks("TmpSecretKey"))?;
        let token = filled(self.token).ok_or_else(|| lacks("Token"))?;
        let end = self.expired_time.ok_or_else(|| lacks("ExpiredTime"))?;
        let credentials = Credentials::new(id, key).with_token(token).with_expiry(end.saturating_sub(ahead));
        credentials.check().map_err(|error| error.advise(NOT_THE_SERVICE))?;
        Ok(credentials)
    }
}

impl Decode for Temporary {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut v = Self::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "Code" => d.member("Code", &mut v.code)?,
                "TmpSecretId" => d.member("TmpSecretId", &mut v.id)?,
                "TmpSecretKey" => d.member("TmpSecretKey", &mut v.key)?,
                "Token" => d.member("Token", &mut v.token)?,
                "ExpiredTime" => d.member("ExpiredTime", &mut v.expired_time)?,
                "Credentials" => {
                    let mut inner = None;
                    d.member("Credentials", &mut inner)?;
                    let Self { id, key, token, .. } = inner.unwrap_or_default();
                    (v.id, v.key, v.token) = (id, key, token);
                }
                _ => d.skip()?,
            }
        }
        Ok(v)
    }
}

/// Returns the number of seconds by which the service's clock is ahead of this machine's; 0 if the response has no
/// date.
pub(super) fn ahead(response: &HttpResponse, now: i64) -> i64 {
    headers::date(response).map_or(0, |date| date.saturating_sub(now))
}
