//! Signed calls as bytes, which are prepared before they are sent.

use std::{
    net::SocketAddr,
    sync::atomic::{AtomicU64, Ordering},
    time::{SystemTime, UNIX_EPOCH},
};

use tencentcloud_core::sign::{SignatureMethod, percent_encode, tc3, version1};

use crate::{Outcome, caller};

/// A kind of call.
#[derive(Clone, Copy)]
pub struct Kind {
    action: &'static str,
    /// Parameters as JSON for TC3, and as pairs for version 1.
    json: &'static str,
    pairs: &'static [(&'static str, &'static str)],
    method: SignatureMethod,
}

const fn kind(action: &'static str, method: SignatureMethod) -> Kind {
    Kind { action, json: "{}", pairs: &[], method }
}

const LIST: (&str, &[(&str, &str)]) = (
    r#"{"Filters":[{"Name":"zone","Values":["ap-guangzhou-2"]}],"Offset":0,"Limit":20}"#,
    &[("Filters.0.Name", "zone"), ("Filters.0.Values.0", "ap-guangzhou-2"), ("Limit", "20"), ("Offset", "0")],
);

pub const KINDS: [Kind; 5] = [
    kind("DescribeZones", SignatureMethod::HmacSha1),
    kind("DescribeZones", SignatureMethod::HmacSha256),
    kind("DescribeZones", SignatureMethod::Tc3HmacSha256),
    Kind { json: LIST.0, pairs: LIST.1, ..kind("DescribeInstances", SignatureMethod::HmacSha256) },
    Kind { json: LIST.0, pairs: LIST.1, ..kind("DescribeInstances", SignatureMethod::Tc3HmacSha256) },
];

impl Kind {
    pub fn title(&self) -> String {
        let form = if self.method == SignatureMethod::Tc3HmacSha256 { "POST JSON" } else { "GET" };
        format!("{} {form} {}", self.action, self.method)
    }

    /// Returns a new call of this kind.
    pub fn bytes(&self, to: SocketAddr) -> Outcome<Vec<u8>> {
        let now = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs();
        Ok(match self.method {
            SignatureMethod::Tc3HmacSha256 => self.tc3(to, now.try_into()?),
            method => self.version1(to, now, method),
        })
    }

    fn version1(&self, to: SocketAddr, now: u64, method: SignatureMethod) -> Vec<u8> {
        static NONCE: AtomicU64 = AtomicU64::new(1);
        let host = to.to_string();
        let (now, nonce) = (now.to_string(), NONCE.fetch_add(1, Ordering::Relaxed).to_string());
        let mut pairs = vec![
            ("Action", self.action),
            ("Nonce", &nonce),
            ("Region", "ap-guangzhou"),
            ("SecretId", "AKIDEXAMPLE"),
            ("SignatureMethod", method.as_str()),
            ("Timestamp", &now),
            ("Version", "2017-03-12"),
        ];
        pairs.extend(self.pairs);
        let text = version1::string_to_sign("GET", &host, "/v2/index.php", &pairs);
        let signature = version1::signature(method, "SECRETEXAMPLE", &text);
        let pairs = pairs.iter().map(|(name, value)| format!("{name}={}", percent_encode(value)));
        let query = pairs.collect::<Vec<_>>().join("&");
        let signature = percent_encode(&signature);
        format!("GET /v2/index.php?{query}&Signature={signature} HTTP/1.1\r\nHost: {host}\r\nAccept: */*\r\n\r\n")
            .into_bytes()
    }

    fn tc3(&self, to: SocketAddr, timestamp: i64) -> Vec<u8> {
        let host = to.to_string();
        let request = tc3::Request {
            method: "POST",
            host: &host,
            path: "/",
            query: "",
            content_type: "application/json",
            payload: self.json.as_bytes(),
            service: "cvm",
            timestamp,
        };
        let signature = request.signature("SECRETEXAMPLE", &request.string_to_sign());
        let authorization = request.authorization("AKIDEXAMPLE", &signature);
        let Self { action, json, .. } = self;
        let length = json.len();
        format!(
            "POST / HTTP/1.1\r\nHost: {host}\r\nAccept: */*\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n\
             Authorization: {authorization}\r\nX-TC-Action: {action}\r\nX-TC-Version: 2017-03-12\r\n\
             X-TC-Timestamp: {timestamp}\r\nX-TC-Region: ap-guangzhou\r\n\r\n{json}"
        )
        .into_bytes()
    }
}

/// Buys the instances that are listed.
pub async fn buy_instances(fake: SocketAddr) -> Outcome<()> {
    let run = Kind {
        json: r#"{"Placement":{"Zone":"ap-guangzhou-2"},"ImageId":"img-31tjrtph","InstanceCount":100}"#,
        ..kind("RunInstances", SignatureMethod::Tc3HmacSha256)
    };
    response(fake, run).await.map(drop)
}

/// Returns the body of the response to a call, which must succeed.
pub async fn response(fake: SocketAddr, kind: Kind) -> Outcome<Vec<u8>> {
    let body = caller::one(fake, &kind.bytes(fake)?).await?;
    let text = String::from_utf8(body)?;
    if text.contains("\"Error\"") {
        return Err(text.into());
    }
    Ok(text.into_bytes())
}
