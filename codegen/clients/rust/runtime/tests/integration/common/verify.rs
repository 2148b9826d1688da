//! Checks signatures as the service does: from the request and the key alone, without code of the crate.

use std::collections::BTreeMap;

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};

use super::server::Received;

/// Returns the pairs of a query or a form.
pub fn pairs(form: &str) -> BTreeMap<String, String> {
    let decode = |text: &str| {
        let text = text.replace('+', " ");
        percent_encoding::percent_decode_str(&text).decode_utf8().unwrap().into_owned()
    };
    let pairs = form.split('&').filter(|pair| !pair.is_empty()).map(|pair| pair.split_once('=').unwrap());
    pairs.map(|(name, value)| (decode(name), decode(value))).collect()
}

/// `true` if the request was signed with the key, just now, by signature version 1 or TC3.
pub fn is_signed(request: &Received, secret_key: &str) -> bool {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs();
    let is_fresh = |timestamp: &str| timestamp.parse::<u64>().is_ok_and(|timestamp| timestamp.abs_diff(now) < 300);
    match request.headers.get("authorization") {
        Some(authorization) => is_fresh(&request.headers["x-tc-timestamp"]) && tc3(request, authorization, secret_key),
        None => version1(request, secret_key, is_fresh),
    }
}

fn version1(request: &Received, secret_key: &str, is_fresh: impl Fn(&str) -> bool) -> bool {
    let form = if request.method == "GET" { &request.query } else { &request.body };
    let mut pairs = pairs(form);
    let Some(signature) = pairs.remove("Signature") else { return false };
    let signed: BTreeMap<_, _> = pairs.iter().map(|(name, value)| (name.replace('_', "."), value)).collect();
    let joined: Vec<_> = signed.iter().map(|(name, value)| format!("{name}={value}")).collect();
    let Received { method, path, .. } = request;
    let text = format!("{method}{}{path}?{}", request.headers["host"], joined.join("&"));
    let expected = match pairs["SignatureMethod"].as_str() {
        "HmacSHA1" => {
            let mac = Hmac::<sha1::Sha1>::new_from_slice(secret_key.as_bytes()).unwrap();
            mac.chain_update(text).finalize().into_bytes().to_vec()
        }
        "HmacSHA256" => hmac_sha256(secret_key.as_bytes(), &text),
        _ => return false,
    };
    data_encoding::BASE64.encode(&expected) == signature && is_fresh(&pairs["Timestamp"])
}

/// `true` if the request was signed with TC3 and the key, at any time.
pub fn is_tc3_signed(request: &Received, secret_key: &str) -> bool {
    request.headers.get("authorization").is_some_and(|authorization| tc3(request, authorization, secret_key))
}

fn tc3(request: &Received, authorization: &str, secret_key: &str) -> bool {
    let hex = |bytes: &[u8]| data_encoding::HEXLOWER.encode(bytes);
    let rest = authorization.strip_prefix("TC3-HMAC-SHA256 Credential=").unwrap();
    let (credential, rest) = rest.split_once(", SignedHeaders=content-type;host, Signature=").unwrap();
    let scope = credential.split_once('/').unwrap().1;
    let [date, service, "tc3_request"] = scope.split('/').collect::<Vec<_>>()[..] else { return false };
    let (content_type, host) = (&request.headers["content-type"], &request.headers["host"]);
    let canonical = format!(
        "{}\n{}\n{}\ncontent-type:{content_type}\nhost:{host}\n\ncontent-type;host\n{}",
        request.method,
        request.path,
        request.query,
        hex(&Sha256::digest(&request.body)),
    );
    let timestamp = &request.headers["x-tc-timestamp"];
    let text = format!("TC3-HMAC-SHA256\n{timestamp}\n{scope}\n{}", hex(&Sha256::digest(canonical)));
    let key = hmac_sha256(format!("TC3{secret_key}").as_bytes(), date);
    let key = hmac_sha256(&hmac_sha256(&key, service), "tc3_request");
    hex(&hmac_sha256(&key, &text)) == rest
}

fn hmac_sha256(key: &[u8], text: &str) -> Vec<u8> {
    Hmac::<Sha256>::new_from_slice(key).unwrap().chain_update(text).finalize().into_bytes().to_vec()
}
