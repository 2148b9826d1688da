//! Comparison of the received requests with those that a case expects.

use std::collections::{BTreeMap, BTreeSet};

use hyper::header;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

use super::{
    driver::ClientInfo,
    kit::{Case, Exchange, ExpectedRequest, Kit, SigningProfile},
    outcome::{is_same_scalar, is_same_value},
    service::RecordedRequest,
};
use crate::{
    auth::SignatureVerifier,
    protocol::{ParameterEncoding, ReceivedRequest},
};

/// The header with the region under TC3-HMAC-SHA256.
const REGION: &str = "X-TC-Region";

/// Parameters that change when a request is repeated or follows another one.
const VARYING: [&str; 2] = ["Nonce", "Timestamp"];

/// Checks the requests of a case.
pub struct RequestChecker<'a> {
    pub kit: &'a Kit,
    pub case: &'a Case,
    pub client: &'a ClientInfo,
    /// Address of the service, which a client may have signed instead of the host.
    pub address: &'a str,
}

impl RequestChecker<'_> {
    /// Returns the differences between the expected requests and those received.
    pub fn failures(&self, received: &[RecordedRequest]) -> Vec<String> {
        let mut failures = Vec::new();
        let mut rest = received;
        let mut number = 0;
        for exchange in &self.case.exchanges {
            let (min, max) = exchange.times();
            let (own, after) = rest.split_at(rest.len().min(max));
            if own.len() < min {
                let at_least = if max == 1 { String::new() } else { format!(" of at least {min}") };
                failures.push(format!("request {}{at_least} was not sent", number + own.len() + 1));
            }
            for recorded in own {
                number += 1;
                let found = self.request(exchange, recorded);
                failures.extend(found.into_iter().map(|failure| format!("request {number}: {failure}")));
            }
            rest = after;
        }
        failures.extend(self.repeated_nonces(received));
        failures.extend(self.generated(received));
        for recorded in rest {
            number += 1;
            failures.push(format!("request {number} is unexpected: {} {}", recorded.method, show(recorded)));
        }
        failures
    }

    /// Checks that the nonces which the client generated differ.
    fn repeated_nonces(&self, received: &[RecordedRequest]) -> Option<String> {
        if !self.case.has_own_nonce() {
            return None;
        }
        let requests = received.iter().map(received_request);
        let nonces = requests.filter_map(|request| request.common("Nonce").map(str::to_owned)).collect::<Vec<_>>();
        let different = nonces.iter().collect::<BTreeSet<_>>();
        (different.len() < nonces.len()).then(|| format!("the nonces {} are not different", nonces.join(" and ")))
    }

    /// Checks that parameters which the client generates are not empty, and equal in all requests.
    fn generated(&self, received: &[RecordedRequest]) -> Vec<String> {
        let mut failures = Vec::new();
        let mut values = BTreeMap::<&str, BTreeSet<Option<String>>>::new();
        for (exchange, recorded) in self.case.exchanges.iter().zip(received) {
            for name in &exchange.expected.generated {
                let value = match serde_json::from_slice::<Value>(&recorded.body) {
                    Ok(body) => body.get(name).and_then(Value::as_str).map(str::to_owned),
                    Err(_) => {
                        let request = received_request(recorded);
                        request.pairs().find(|(own, _)| own == name).map(|(_, value)| value.to_owned())
                    }
                };
                values.entry(name).or_default().insert(value.filter(|value| !value.is_empty()));
            }
        }
        for (name, values) in values {
            if values.len() != 1 || values.contains(&None) {
                failures.push(format!("{name} must be the same in all requests, and not empty: {values:?}"));
            }
        }
        failures
    }

    fn request(&self, exchange: &Exchange, recorded: &RecordedRequest) -> Vec<String> {
        let Some(profile) = self.kit.profile(self.case) else { return Vec::new() };
        let RecordedRequest { method, uri, headers, body } = recorded;
        let request = ReceivedRequest::new(method, uri, headers, body);
        let mut failures = Vec::new();
        let mut compare = |name: &str, expected: &str, actual: &str| {
            if expected != actual {
                failures.push(format!("{name} must be `{expected}`, is `{actual}`"));
            }
        };
        let host = host(recorded);
        compare("the method", &profile.method, method);
        compare("the path", self.case.path(), uri.path());
        if host != self.address {
            compare("the host", self.case.host(), host);
        }
        let content = match request.encoding {
            ParameterEncoding::Query => "query",
            ParameterEncoding::Form => "form",
            ParameterEncoding::Json => "json",
        };
        compare("the content", &profile.content, content);
        compare("the action", &self.case.action, request.common("Action").unwrap_or_default());
        if !profile.signature.starts_with("TC3") {
            let method = request.common("SignatureMethod").unwrap_or("HmacSHA1");
            compare("SignatureMethod", &profile.signature, method);
        } else if request.authorization.is_none() {
            compare("the signature", &profile.signature, "of another kind");
        }
        let media_type = match profile.content.as_str() {
            "form" => "application/x-www-form-urlencoded",
            "json" => "application/json",
            _ => "",
        };
        let content_type = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        if !content_type.starts_with(media_type) {
            compare("the content type", media_type, content_type);
        }
        let expected = &exchange.expected;
        if let Some(seconds) = expected.not_before {
            let start = self.case.clock().unwrap_or(self.kit.setup.clock);
            let timestamp = request.common("Timestamp").and_then(|text| text.parse::<i64>().ok()).unwrap_or_default();
            if timestamp < start + seconds {
                compare("the timestamp", &format!("{} or later", start + seconds), &timestamp.to_string());
            }
        }
        let is_signed = expected.signature.is_some();
        for (name, expected) in expected.headers.iter().filter(|(name, _)| is_signed || !is_varying(name)) {
            compare(name, expected, request.header(name).unwrap_or_default());
        }
        // Other headers are the client's own, but a region is a parameter, which changes what the call does.
        let is_known = !expected.headers.is_empty();
        if let Some(region) = request.header(REGION).filter(|_| is_known && !expected.headers.contains_key(REGION)) {
            failures.push(format!("{REGION} must be absent, is `{region}`"));
        }
        failures.extend(request.error.iter().map(|error| format!("it cannot be read: {}", error.message)));
        failures.extend(duplicates(recorded, &request));
        failures.extend(self.parameters(expected, &request));
        if let Some(expected) = &expected.body {
            failures.extend(compare_body(expected, body, &exchange.expected.generated));
        }
        if failures.is_empty() && is_signed {
            failures.extend(self.signature(expected, profile, recorded, &request, host));
        }
        failures
    }

    fn parameters(&self, expected: &ExpectedRequest, request: &ReceivedRequest<'_>) -> Vec<String> {
        let is_signed = expected.signature.is_some();
        let exchange_generates = &expected.generated;
        let Some(expected) = &expected.parameters else { return Vec::new() };
        let is_added = |name: &str| self.client.adds.iter().any(|added| added == name);
        let is_generated = |name: &str| exchange_generates.iter().any(|generated| generated == name);
        let is_own = |(name, _): &(&str, &str)| *name != "Signature" && !is_added(name) && !is_generated(name);
        let actual = request.pairs().filter(is_own).collect::<BTreeMap<_, _>>();
        let mut failures = Vec::new();
        for (name, expected) in expected {
            match actual.get(name.as_str()) {
                None => failures.push(format!("the parameter {name}=`{expected}` is missing")),
                Some(_) if !is_signed && is_varying(name) => {}
                Some(value) if value != expected => {
                    failures.push(format!("the parameter {name} must be `{expected}`, is `{value}`"));
                }
                Some(_) => {}
            }
        }
        let unexpected = actual.iter().filter(|(name, _)| !expected.contains_key(**name));
        failures.extend(unexpected.map(|(name, value)| format!("the parameter {name}=`{value}` is unexpected")));
        failures
    }

    /// Checks the signature of a request that is otherwise correct. If the client wrote the same request in other
    /// bytes, or named another host, it must have signed these.
    fn signature(
        &self,
        expected: &ExpectedRequest,
        profile: &SigningProfile,
        recorded: &RecordedRequest,
        request: &ReceivedRequest<'_>,
        host: &str,
    ) -> Option<String> {
        let verifier =
            SignatureVerifier::new(&self.kit.setup.secret_id, &self.kit.setup.secret_key, self.case.session_token());
        let is_same =
            host == self.case.host() && self.client.adds.is_empty() && has_expected_bytes(expected, profile, recorded);
        let (actual, is_comparable) = if profile.signature.starts_with("TC3") {
            let authorization = request.authorization.unwrap_or_default();
            let actual = authorization.rsplit_once("Signature=").map(|(_, signature)| signature).unwrap_or_default();
            (actual, is_same && authorization.contains("SignedHeaders=content-type;host,"))
        } else {
            (request.common("Signature").unwrap_or_default(), is_same)
        };
        let is_correct =
            if is_comparable { Some(actual) == expected.signature.as_deref() } else { verifier.verifies(request) };
        if is_correct {
            return None;
        }
        let mut failure =
            format!("the signature must be `{}`, is `{actual}`", expected.signature.as_deref().unwrap_or_default(),);
        if !is_same {
            failure.push_str(&format!("\nfor the host `{host}` and the request as it was sent"));
        }
        Some(failure)
    }
}

/// `true` if the request has the bytes that the case expects. Version 1 signs decoded values, so any bytes will do.
fn has_expected_bytes(expected: &ExpectedRequest, profile: &SigningProfile, recorded: &RecordedRequest) -> bool {
    if !profile.signature.starts_with("TC3") {
        return true;
    }
    let content_type = recorded.headers.get(header::CONTENT_TYPE).map(|value| value.as_bytes()).unwrap_or_default();
    let is_json = profile.content == "json";
    let expected_type = if is_json { "application/json" } else { "application/x-www-form-urlencoded" };
    let encode = |text: &str| utf8_percent_encode(text, RESERVED).to_string();
    let pairs = expected.parameters.iter().flatten().map(|(name, value)| format!("{}={}", encode(name), encode(value)));
    let query = pairs.collect::<Vec<_>>().join("&");
    query == recorded.uri.query().unwrap_or_default()
        && expected_type.as_bytes() == content_type
        && expected.body.as_deref().unwrap_or_default().as_bytes() == recorded.body
}

/// All characters but the unreserved ones of RFC 3986.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// Checks that no parameter is sent twice: the service reads one of them, and a signature covers one.
fn duplicates(recorded: &RecordedRequest, request: &ReceivedRequest<'_>) -> Option<String> {
    let text = match request.encoding {
        ParameterEncoding::Query => recorded.uri.query().unwrap_or_default().as_bytes(),
        ParameterEncoding::Form => &recorded.body,
        ParameterEncoding::Json => return None,
    };
    let count = text.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty()).count();
    let names = request.pairs().count();
    (count != names).then(|| format!("{count} parameters have {names} names"))
}

fn compare_body(expected: &str, body: &[u8], generated: &[String]) -> Option<String> {
    let mut actual = serde_json::from_slice::<Value>(body).ok();
    if let Some(members) = actual.as_mut().and_then(Value::as_object_mut) {
        members.retain(|name, _| !generated.contains(name));
    }
    let expected_members = serde_json::from_str::<Value>(expected).ok();
    let both = expected_members.zip(actual);
    let is_same = both.is_some_and(|(expected, actual)| is_same_value(&expected, &actual, is_same_scalar));
    (!is_same).then(|| format!("the body must be `{expected}`, is `{}`", String::from_utf8_lossy(body)))
}

fn received_request(recorded: &RecordedRequest) -> ReceivedRequest<'_> {
    let RecordedRequest { method, uri, headers, body } = recorded;
    ReceivedRequest::new(method, uri, headers, body)
}

fn is_varying(name: &str) -> bool {
    VARYING.contains(&name.trim_start_matches("X-TC-"))
}

/// Returns the host as it was sent.
fn host(recorded: &RecordedRequest) -> &str {
    let named = recorded.headers.get(header::HOST).and_then(|host| host.to_str().ok());
    named.or_else(|| recorded.uri.authority().map(|authority| authority.as_str())).unwrap_or_default()
}

fn show(recorded: &RecordedRequest) -> String {
    let mut text = format!("{} {}", recorded.uri, String::from_utf8_lossy(&recorded.body));
    if text.len() > 300 {
        text = text.chars().take(300).collect::<String>() + "...";
    }
    text
}
