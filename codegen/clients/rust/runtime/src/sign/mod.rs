//! Signatures, as pure functions of bytes, clock, nonce and keys.
//!
//! | | version 1 (`HmacSHA1`, `HmacSHA256`) | `TC3-HMAC-SHA256` |
//! |---|---|---|
//! | what is signed | method, host, path, and all parameters, raw, sorted by the bytes of their names | a canonical request: method, path, query as sent, two headers, the hash of the body |
//! | common parameters | among the others | `X-TC-*` headers; the timestamp is signed, region, action and token are not |
//! | `Signature` | base64, one more parameter | hexadecimal, in `Authorization` |
//! | host with a port | the port is signed too | the port is signed too |
//! | `_` in a name | signed as `.`, sent as it is; sorted as signed | signed as sent |
//! | list of twelve items | `Ids.0`, `Ids.1`, `Ids.10`, `Ids.11`, `Ids.2`, ... | the same order in a form (any order is valid), a list in JSON |
//! | nested values | dotted names: `Placement.Zone`, `DataDisks.0.DiskSize` | dotted names in a form, structures in JSON |
//! | booleans | the API's two values: `FALSE` and `TRUE` or `0` and `1` | the same values in a form, `false` and `true` in JSON |
//! | decimals | their digits as given, never rounded | their digits, in quotes in JSON |
//! | floats | the fewest digits that have their value, without an exponent | the same digits, bare in JSON |
//! | empty string | `E=`, signed and sent | `E=`, or `"E":""` |
//! | absent, null | neither signed nor sent; a null in a list leaves a gap in the indexes | neither signed nor sent; null in a JSON list |
//! | empty list | an error, since a form cannot express it | an error in a form, `[]` in JSON |
//! | space | signed raw, sent as `%20` (the vendor's clients send `+`, which means the same) | `%20`, signed as sent |
//! | value that begins with `@` in a POST | signed like any other (the vendor's oldest client omits it, since it takes it for a file) | nothing special |

mod encodings;
pub mod tc3;
pub mod version1;

use std::{fmt, str::FromStr};

use hmac::{
    Hmac, KeyInit, Mac,
    digest::{InvalidLength, Output},
};
use sha1::Sha1;
use sha2::Sha256;

pub use crate::percent::percent_encode;

/// A signature method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SignatureMethod {
    /// Version 1 with SHA-1, the manual's default.
    HmacSha1,
    /// Version 1 with SHA-256.
    HmacSha256,
    /// The vendor's current method; on the endpoint `tencentcloud` only.
    Tc3HmacSha256,
}

impl SignatureMethod {
    /// Returns the name on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::HmacSha1 => "HmacSHA1",
            Self::HmacSha256 => "HmacSHA256",
            Self::Tc3HmacSha256 => "TC3-HMAC-SHA256",
        }
    }
}

impl fmt::Display for SignatureMethod {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// The error of a string that is not the name of a signature method.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseSignatureMethodError(());

impl fmt::Display for ParseSignatureMethodError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a signature method: use HmacSHA1, HmacSHA256 or TC3-HMAC-SHA256")
    }
}

impl std::error::Error for ParseSignatureMethodError {}

impl FromStr for SignatureMethod {
    type Err = ParseSignatureMethodError;

    fn from_str(text: &str) -> Result<Self, ParseSignatureMethodError> {
        let all = [Self::HmacSha1, Self::HmacSha256, Self::Tc3HmacSha256];
        all.into_iter().find(|method| method.as_str() == text).ok_or(ParseSignatureMethodError(()))
    }
}

fn hmac_sha1(key: &[u8], message: &[u8]) -> [u8; 20] {
    hmac(Hmac::<Sha1>::new_from_slice(key), message).map_or([0; 20], Into::into)
}

pub(crate) fn hmac_sha256(key: &[u8], message: &[u8]) -> [u8; 32] {
    hmac(Hmac::<Sha256>::new_from_slice(key), message).map_or([0; 32], Into::into)
}

/// Computes an HMAC. It accepts keys of any length, so there is no error to return.
fn hmac<M: Mac>(mac: Result<M, InvalidLength>, message: &[u8]) -> Option<Output<M>> {
    Some(mac.ok()?.chain_update(message).finalize().into_bytes())
}
