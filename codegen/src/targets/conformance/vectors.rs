//! Requests with every intermediate value of their signatures, for the unit tests of clients.

use std::collections::BTreeMap;

use data_encoding::HEXLOWER;
use serde::Serialize;

use super::{
    case::{Case, Kind},
    case_builder::CaseBuilder,
    encoding,
    setup::SETUP,
    signing,
};

/// A request and the values that lead to its signature.
#[derive(Debug, Serialize)]
pub struct SigningVector {
    case: String,
    signature_method: &'static str,
    method: &'static str,
    host: String,
    path: String,
    /// Header `Content-Type` of TC3, which the signature covers.
    #[serde(skip_serializing_if = "Option::is_none")]
    content_type: Option<String>,
    /// Query of TC3, percent-encoded.
    #[serde(skip_serializing_if = "Option::is_none")]
    query: Option<String>,
    /// Body of TC3.
    #[serde(skip_serializing_if = "Option::is_none")]
    body: Option<String>,
    /// Parameters of signature version 1, not encoded.
    #[serde(skip_serializing_if = "Option::is_none")]
    parameters: Option<BTreeMap<String, String>>,
    secret_id: &'static str,
    secret_key: &'static str,
    timestamp: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    canonical_request: Option<String>,
    string_to_sign: String,
    /// Derived keys of TC3 in hexadecimal: the key of the day, the key of the service, and the signing key.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    keys: Vec<String>,
    signature: String,
    /// Header `Authorization` of TC3.
    #[serde(skip_serializing_if = "Option::is_none")]
    authorization: Option<String>,
}

/// Returns the vectors of the signed cases about encoding, tokens and clocks.
pub fn of(builder: &CaseBuilder<'_>, cases: &[Case]) -> Vec<SigningVector> {
    let kinds = [Kind::Encoding, Kind::Token, Kind::Clock];
    cases.iter().filter(|case| kinds.contains(&case.kind)).filter_map(|case| vector(builder, case)).collect()
}

fn vector(builder: &CaseBuilder<'_>, case: &Case) -> Option<SigningVector> {
    let call = &case.call;
    let expected = &case.exchanges.first()?.request;
    let signature = expected.signature.as_ref()?;
    let layout = &builder.protocol.signatures.tc3;
    let profile = builder.profile(call.signing_profile);
    let is_tc3 = profile.signature.starts_with("TC3");
    let timestamp = call.clock.unwrap_or(SETUP.clock);
    let query = expected.parameters.as_ref().map(encoding::query).unwrap_or_default();
    Some(SigningVector {
        case: case.id.clone(),
        signature_method: profile.signature,
        method: profile.method,
        host: call.host.clone(),
        path: call.path.clone(),
        content_type: builder.content_type(profile).filter(|_| is_tc3).map(str::to_owned),
        query: is_tc3.then_some(query),
        body: is_tc3.then(|| expected.body.clone().unwrap_or_default()),
        parameters: expected.parameters.clone().filter(|_| !is_tc3),
        secret_id: SETUP.secret_id,
        secret_key: SETUP.secret_key,
        timestamp,
        canonical_request: expected.canonical_request.clone(),
        string_to_sign: expected.string_to_sign.clone()?,
        keys: if is_tc3 {
            signing::tc3_keys(layout, &call.host, timestamp).iter().map(|key| HEXLOWER.encode(key)).collect()
        } else {
            Vec::new()
        },
        signature: signature.clone(),
        authorization: is_tc3.then(|| signing::authorization(layout, &call.host, timestamp, signature)),
    })
}

/// Returns the file, with one vector per line.
pub fn json(vectors: &[&SigningVector]) -> serde_json::Result<String> {
    let lines = vectors.iter().map(serde_json::to_string).collect::<serde_json::Result<Vec<_>>>()?;
    Ok(format!("[\n{}\n]\n", lines.join(",\n")))
}
