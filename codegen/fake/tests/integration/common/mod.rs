//! A caller that signs and sends requests by hand.
#![allow(dead_code, reason = "each test file uses a part")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a failed expectation here is a failed test"
)]

pub mod http;
pub mod model;

use std::{
    sync::atomic::{AtomicI64, Ordering},
    time::{SystemTime, UNIX_EPOCH},
};

use serde_json::{Value, json};
use tencentcloud_core::sign::{SignatureMethod, percent_encode, tc3, version1};
use tencentcloud_fake::{FakeCloud, Settings};

/// Method, encoding and signature of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CallFormat {
    Get(SignatureMethod),
    Form(SignatureMethod),
    Json,
}

pub const LEGACY_FORMATS: [CallFormat; 4] = [
    CallFormat::Get(SignatureMethod::HmacSha1),
    CallFormat::Get(SignatureMethod::HmacSha256),
    CallFormat::Form(SignatureMethod::HmacSha1),
    CallFormat::Form(SignatureMethod::HmacSha256),
];

pub const CURRENT_FORMATS: [CallFormat; 7] = [
    CallFormat::Get(SignatureMethod::HmacSha1),
    CallFormat::Get(SignatureMethod::HmacSha256),
    CallFormat::Get(SignatureMethod::Tc3HmacSha256),
    CallFormat::Form(SignatureMethod::HmacSha1),
    CallFormat::Form(SignatureMethod::HmacSha256),
    CallFormat::Form(SignatureMethod::Tc3HmacSha256),
    CallFormat::Json,
];

/// A caller of one API version of a fake.
pub struct Caller<'a> {
    pub cloud: &'a FakeCloud,
    /// `2017-03-12`, or `None` for the legacy API.
    pub version: Option<&'static str>,
    pub region: &'static str,
    pub format: CallFormat,
    pub secret_id: String,
    pub secret_key: String,
    pub token: Option<String>,
    /// Seconds by which the clock of the caller is ahead.
    pub skew: i64,
    pub nonce: Option<i64>,
    pub headers: Vec<(String, String)>,
}

pub fn start() -> FakeCloud {
    FakeCloud::start_with(Settings::default()).expect("the fake starts")
}

pub fn current(cloud: &FakeCloud) -> Caller<'_> {
    caller(cloud, Some("2017-03-12"), "ap-guangzhou", CallFormat::Json)
}

pub fn legacy(cloud: &FakeCloud) -> Caller<'_> {
    caller(cloud, None, "gz", CallFormat::Form(SignatureMethod::HmacSha256))
}

fn caller<'a>(
    cloud: &'a FakeCloud,
    version: Option<&'static str>,
    region: &'static str,
    format: CallFormat,
) -> Caller<'a> {
    Caller {
        cloud,
        version,
        region,
        format,
        secret_id: "AKIDEXAMPLE".to_owned(),
        secret_key: "SECRETEXAMPLE".to_owned(),
        token: None,
        skew: 0,
        nonce: None,
        headers: Vec::new(),
    }
}

pub fn unix_seconds() -> i64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs().try_into().unwrap()
}

impl Caller<'_> {
    /// Sends a call and returns the whole body.
    pub fn call(&self, action: &str, parameters: Value) -> Value {
        let response = self.send(action, parameters);
        assert_eq!((response.status, response.header("content-type")), (200, Some("application/json")), "{action}");
        response.json()
    }

    /// Sends a call that must succeed. Returns the members, without the envelope of version 2017-03-12.
    pub fn ok(&self, action: &str, parameters: Value) -> Value {
        let body = self.call(action, parameters);
        let failure = code(&body);
        assert_eq!(failure, None, "{action}: {body}");
        match body.get("Response") {
            Some(response) => response.clone(),
            None => body,
        }
    }

    /// Sends a call that must fail. Returns the error code.
    pub fn refused(&self, action: &str, parameters: Value) -> String {
        let body = self.call(action, parameters);
        code(&body).unwrap_or_else(|| panic!("{action} worked: {body}"))
    }

    pub fn send(&self, action: &str, parameters: Value) -> http::HttpResponse {
        match self.format {
            CallFormat::Json => self.send_tc3(action, "POST", "application/json", parameters.to_string()),
            CallFormat::Get(SignatureMethod::Tc3HmacSha256) => {
                self.send_tc3(action, "GET", FORM, encoded(&form(self.booleans(), parameters)))
            }
            CallFormat::Form(SignatureMethod::Tc3HmacSha256) => {
                self.send_tc3(action, "POST", FORM, encoded(&form(self.booleans(), parameters)))
            }
            CallFormat::Get(method) => self.send_pairs(action, "GET", method, form(self.booleans(), parameters)),
            CallFormat::Form(method) => self.send_pairs(action, "POST", method, form(self.booleans(), parameters)),
        }
    }

    fn booleans(&self) -> [&'static str; 2] {
        if self.version.is_some() { ["FALSE", "TRUE"] } else { ["0", "1"] }
    }

    /// Signs raw pairs by version 1 and sends them.
    pub fn send_pairs(
        &self,
        action: &str,
        http_method: &str,
        method: SignatureMethod,
        mut pairs: Vec<(String, String)>,
    ) -> http::HttpResponse {
        let host = self.cloud.address().to_string();
        let mut push = |name: &str, value: &str| pairs.push((name.to_owned(), value.to_owned()));
        push("Action", action);
        push("Region", self.region);
        push("Timestamp", &(unix_seconds() + self.skew).to_string());
        push("Nonce", &self.nonce.unwrap_or_else(next_nonce).to_string());
        push("SecretId", &self.secret_id);
        push("SignatureMethod", method.as_str());
        if let Some(version) = self.version {
            push("Version", version);
        }
        if let Some(token) = &self.token {
            push("Token", token);
        }
        let borrowed: Vec<(&str, &str)> = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let text = version1::string_to_sign(http_method, &host, "/v2/index.php", &borrowed);
        let signature = version1::signature(method, &self.secret_key, &text);
        pairs.push(("Signature".to_owned(), signature));
        let text = encoded(&pairs);
        let headers = self.with_own(&[]);
        match http_method {
            "GET" => http::send(self.cloud.address(), "GET", &format!("/v2/index.php?{text}"), &headers, b""),
            _ => {
                let headers = self.with_own(&[("Content-Type", FORM)]);
                http::send(self.cloud.address(), "POST", "/v2/index.php", &headers, text.as_bytes())
            }
        }
    }

    fn send_tc3(&self, action: &str, method: &str, content_type: &str, text: String) -> http::HttpResponse {
        let host = self.cloud.address().to_string();
        let (query, body) = if method == "GET" { (text.as_str(), "") } else { ("", text.as_str()) };
        let timestamp = unix_seconds() + self.skew;
        let service = if action.contains("Address") { "vpc" } else { "cvm" };
        let request = tc3::Request {
            method,
            host: &host,
            path: "/",
            query,
            content_type,
            payload: body.as_bytes(),
            service,
            timestamp,
        };
        let signature = request.signature(&self.secret_key, &request.string_to_sign());
        let authorization = request.authorization(&self.secret_id, &signature);
        let timestamp = timestamp.to_string();
        let mut headers = vec![
            ("Authorization", authorization.as_str()),
            ("Content-Type", content_type),
            ("X-TC-Action", action),
            ("X-TC-Timestamp", &timestamp),
            ("X-TC-Region", self.region),
        ];
        headers.extend(self.version.map(|version| ("X-TC-Version", version)));
        headers.extend(self.token.as_deref().map(|token| ("X-TC-Token", token)));
        let target = if query.is_empty() { "/".to_owned() } else { format!("/?{query}") };
        http::send(self.cloud.address(), method, &target, &self.with_own(&headers), body.as_bytes())
    }

    fn with_own<'h>(&'h self, headers: &[(&'h str, &'h str)]) -> Vec<(&'h str, &'h str)> {
        let own = self.headers.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        headers.iter().copied().chain(own).collect()
    }
}

const FORM: &str = "application/x-www-form-urlencoded";

/// Returns the code of an error response; `None` for a successful one.
pub fn code(body: &Value) -> Option<String> {
    match body.get("Response") {
        Some(response) => Some(response.get("Error")?["Code"].as_str().unwrap().to_owned()),
        None => match &body["code"] {
            Value::Null => panic!("not a response of either API: {body}"),
            code if *code == json!(0) || *code == json!("0") => None,
            code => Some(code.as_str().map_or_else(|| code.to_string(), str::to_owned)),
        },
    }
}

/// Returns an unused nonce.
fn next_nonce() -> i64 {
    static NEXT: AtomicI64 = AtomicI64::new(1);
    NEXT.fetch_add(1, Ordering::Relaxed)
}

/// Returns the dotted names of a JSON object, with lists that begin at 0.
fn form(booleans: [&str; 2], parameters: Value) -> Vec<(String, String)> {
    fn walk(booleans: [&str; 2], name: String, value: &Value, pairs: &mut Vec<(String, String)>) {
        let under = |part: &str| if name.is_empty() { part.to_owned() } else { format!("{name}.{part}") };
        match value {
            Value::Null => {}
            Value::Object(members) => {
                members.iter().for_each(|(part, value)| walk(booleans, under(part), value, pairs));
            }
            Value::Array(items) => {
                items.iter().enumerate().for_each(|(at, value)| walk(booleans, under(&at.to_string()), value, pairs));
            }
            Value::Bool(value) => pairs.push((name, booleans[usize::from(*value)].to_owned())),
            Value::String(text) => pairs.push((name, text.clone())),
            Value::Number(number) => pairs.push((name, number.to_string())),
        }
    }
    let mut pairs = Vec::new();
    walk(booleans, String::new(), &parameters, &mut pairs);
    pairs
}

fn encoded(pairs: &[(String, String)]) -> String {
    let pairs = pairs.iter().map(|(name, value)| format!("{}={}", percent_encode(name), percent_encode(value)));
    pairs.collect::<Vec<_>>().join("&")
}

/// Returns the text of a JSON string.
pub fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_else(|| panic!("{value} is not a string"))
}
