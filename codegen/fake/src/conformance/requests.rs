//! Whether the requests that came are those that a case demands.

use hyper::header;
use serde_json::Value;

use super::{
    client::Hello,
    kit::{Case, Exchange, Kit, Way},
    service::Seen,
};
use crate::{
    auth::Keyring,
    protocol::{self, Carrier},
};

/// What does not stay the same when a request is repeated or follows another.
const CHANGING: [&str; 2] = ["Nonce", "Timestamp"];

/// Judges the requests of a case.
pub struct Judge<'a> {
    pub kit: &'a Kit,
    pub case: &'a Case,
    pub hello: &'a Hello,
    /// Where the service listens, which is what a client may have signed in place of the host.
    pub address: &'a str,
}

impl Judge<'_> {
    /// Everything that is wrong.
    pub fn faults(&self, seen: &[Seen]) -> Vec<String> {
        let mut faults = Vec::new();
        let mut rest = seen;
        let mut number = 0;
        for exchange in &self.case.exchanges {
            let (least, most) = exchange.times();
            let (own, after) = rest.split_at(rest.len().min(most));
            if own.len() < least {
                let due = if most == 1 { String::new() } else { format!(" of at least {least}") };
                faults.push(format!("request {}{due} was not sent", number + own.len() + 1));
            }
            for seen in own {
                number += 1;
                let found = self.request(exchange, seen);
                faults.extend(found.into_iter().map(|fault| format!("request {number}: {fault}")));
            }
            rest = after;
        }
        for seen in rest {
            number += 1;
            faults.push(format!("request {number} is one too many: {} {}", seen.method, show(seen)));
        }
        faults
    }

    fn request(&self, exchange: &Exchange, seen: &Seen) -> Vec<String> {
        let Some(way) = self.kit.way(self.case) else { return Vec::new() };
        let sent = protocol::Sent::new(&seen.method, &seen.uri, &seen.headers, &seen.body);
        let mut faults = Vec::new();
        let mut compare = |what: &str, due: &str, got: &str| {
            if due != got {
                faults.push(format!("{what} must be `{due}`, is `{got}`"));
            }
        };
        let host = host(seen);
        compare("the method", &way.method, &seen.method);
        compare("the path", self.case.path(), seen.uri.path());
        if host != self.address {
            compare("the host", self.case.host(), host);
        }
        let content = match sent.form {
            Carrier::Query => "query",
            Carrier::Form => "form",
            Carrier::Json => "json",
        };
        compare("the content", &way.content, content);
        compare("the action", &self.case.action, sent.common("Action").unwrap_or_default());
        let is_tc3 = way.signature.starts_with("TC3");
        if !is_tc3 {
            compare("SignatureMethod", &way.signature, sent.common("SignatureMethod").unwrap_or("HmacSHA1"));
        } else if sent.authorization.is_none() {
            compare("the signature", &way.signature, "of another kind");
        }
        let is_signed = exchange.sent.signature.is_some();
        for (name, due) in exchange.sent.headers.iter().filter(|(name, _)| is_signed || !is_changing(name)) {
            compare(name, due, sent.header(name).unwrap_or_default());
        }
        faults.extend(sent.broken.iter().map(|broken| format!("it cannot be read: {}", broken.message)));
        faults.extend(twice(seen, &sent));
        faults.extend(self.parameters(exchange, &sent));
        if let Some(due) = &exchange.sent.body {
            faults.extend(body(due, &seen.body));
        }
        if faults.is_empty() && is_signed {
            faults.extend(self.signature(exchange, way, seen, &sent, host));
        }
        faults
    }

    fn parameters(&self, exchange: &Exchange, sent: &protocol::Sent<'_>) -> Vec<String> {
        let Some(due) = &exchange.sent.parameters else { return Vec::new() };
        let is_signed = exchange.sent.signature.is_some();
        let own = sent.pairs().iter().map(|(name, value)| (name.as_ref(), value.as_ref()));
        let own = own.filter(|(name, _)| *name != "Signature" && !self.hello.adds.iter().any(|added| added == name));
        let own = own.collect::<std::collections::BTreeMap<_, _>>();
        let mut faults = Vec::new();
        for (name, due) in due {
            match own.get(name.as_str()) {
                None => faults.push(format!("the parameter {name}=`{due}` is missing")),
                Some(_) if !is_signed && is_changing(name) => {}
                Some(value) if value != due => {
                    faults.push(format!("the parameter {name} must be `{due}`, is `{value}`"));
                }
                Some(_) => {}
            }
        }
        let extra = own.iter().filter(|(name, _)| !due.contains_key(**name));
        faults.extend(extra.map(|(name, value)| format!("the parameter {name}=`{value}` is one too many")));
        faults
    }

    /// The signature of a request that is right in all else. Where the client may write the same request in other bytes, or name the
    /// host otherwise, these are what it must have signed.
    fn signature(
        &self,
        exchange: &Exchange,
        way: &Way,
        seen: &Seen,
        sent: &protocol::Sent<'_>,
        host: &str,
    ) -> Option<String> {
        let due = &exchange.sent;
        let keyring = Keyring::new(&self.kit.setup.secret_id, &self.kit.setup.secret_key, None);
        let is_same = host == self.case.host() && self.hello.adds.is_empty() && is_same_text(due, way, seen);
        let (given, is_right) = if way.signature.starts_with("TC3") {
            let authorization = sent.authorization.unwrap_or_default();
            let given = authorization.rsplit_once("Signature=").map(|(_, signature)| signature).unwrap_or_default();
            let is_usual = authorization.contains("SignedHeaders=content-type;host,");
            (given, if is_same && is_usual { Some(given) == due.signature.as_deref() } else { keyring.verifies(sent) })
        } else {
            let given = sent.common("Signature").unwrap_or_default();
            (given, if is_same { Some(given) == due.signature.as_deref() } else { keyring.verifies(sent) })
        };
        if is_right {
            return None;
        }
        let text = due.canonical_request.as_ref().or(due.string_to_sign.as_ref());
        let mut fault = format!(
            "the signature must be `{}`, is `{given}`; the text to sign is\n{}",
            due.signature.as_deref().unwrap_or_default(),
            text.map_or("", String::as_str),
        );
        if !is_same {
            fault.push_str(&format!("\nwith the host `{host}` and the request as it was sent"));
        }
        Some(fault)
    }
}

/// Whether the request is written in the very bytes that the case has. Version 1 signs values, however they are written.
fn is_same_text(due: &super::kit::Sent, way: &Way, seen: &Seen) -> bool {
    if !way.signature.starts_with("TC3") {
        return true;
    }
    let content_type = seen.headers.get(header::CONTENT_TYPE).map(|value| value.as_bytes()).unwrap_or_default();
    let Some(canonical) = &due.canonical_request else { return false };
    let mut lines = canonical.lines().skip(2);
    let query = lines.next().unwrap_or_default();
    let due_type = lines.next().and_then(|line| line.strip_prefix("content-type:")).unwrap_or_default();
    let body = due.body.as_deref().unwrap_or_default();
    query == seen.uri.query().unwrap_or_default() && due_type.as_bytes() == content_type && body.as_bytes() == seen.body
}

/// Of parameters that are sent twice, the service takes one, and a signature covers one.
fn twice(seen: &Seen, sent: &protocol::Sent<'_>) -> Option<String> {
    let text = if sent.form == Carrier::Query { seen.uri.query().unwrap_or_default().as_bytes() } else { &seen.body };
    let count = text.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty()).count();
    let is_right = sent.form == Carrier::Json || count == sent.pairs().len();
    (!is_right).then(|| format!("{count} parameters have {} names", sent.pairs().len()))
}

fn body(due: &str, body: &[u8]) -> Option<String> {
    let got = serde_json::from_slice::<Value>(body).ok();
    let is_same = got.is_some() && got == serde_json::from_str(due).ok();
    (!is_same).then(|| format!("the body must be `{due}`, is `{}`", String::from_utf8_lossy(body)))
}

fn is_changing(name: &str) -> bool {
    CHANGING.contains(&name.trim_start_matches("X-TC-"))
}

/// The host as it was sent.
fn host(seen: &Seen) -> &str {
    let named = seen.headers.get(header::HOST).and_then(|host| host.to_str().ok());
    named.or_else(|| seen.uri.authority().map(|authority| authority.as_str())).unwrap_or_default()
}

fn show(seen: &Seen) -> String {
    let mut text = format!("{} {}", seen.uri, String::from_utf8_lossy(&seen.body));
    if text.len() > 300 {
        text = text.chars().take(300).collect::<String>() + "...";
    }
    text
}
