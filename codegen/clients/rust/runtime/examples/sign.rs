//! Signs one request, to compare the result with that of another program.
//!
//! Reads JSON from stdin and prints JSON. For `HmacSHA1` and `HmacSHA256`, `params` are all parameters as final
//! strings, including `SecretId` but not `Signature`:
//!
//! ```text
//! {"protocol": "HmacSHA1", "method": "GET", "host": "cvm.api.qcloud.com", "path": "/v2/index.php",
//!  "secret_id": "..", "secret_key": "..", "params": {"Action": "DescribeZones", "Nonce": "1", ..}}
//! ```
//!
//! prints `string_to_sign`, `signature`, and `query` (GET) or `body` (POST) as sent. For `TC3-HMAC-SHA256` the input
//! has `timestamp`, `service` unless it is the first label of the host, and either `params` (a query or a form) or
//! `body` (the string as sent, with `content_type` unless it is JSON); the output also has `canonical_request` and
//! `authorization`.

use std::{
    io::{self, Read, Write},
    process::ExitCode,
};

use serde_json::{Map, Value, json};
use tencentcloud_core::sign::{SignatureMethod, percent_encode, tc3, version1};

fn main() -> ExitCode {
    match program(io::stdin(), io::stdout(), io::stderr()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) | Err(_) => ExitCode::FAILURE,
    }
}

/// Prints the signature, or the error in the request; returns `true` if it was signed.
pub(crate) fn program(mut stdin: impl Read, mut stdout: impl Write, mut stderr: impl Write) -> io::Result<bool> {
    let mut input = String::new();
    let output = match stdin.read_to_string(&mut input) {
        Ok(_) => sign(&input),
        Err(error) => Err(format!("stdin cannot be read: {error}")),
    };
    match output {
        Ok(output) => writeln!(stdout, "{output:#}").map(|()| true),
        Err(message) => writeln!(stderr, "error: {message}").map(|()| false),
    }
}

pub(crate) fn sign(input: &str) -> Result<Value, String> {
    let request: Value = serde_json::from_str(input).map_err(|error| format!("stdin is not valid JSON: {error}"))?;
    let request = Fields(request.as_object().ok_or("stdin is not a JSON object")?);
    let method: SignatureMethod = request.text("protocol")?.parse().map_err(|error| format!("`protocol`: {error}"))?;
    match request.text("method")? {
        "GET" | "POST" => {}
        _ => return Err("`method` is neither GET nor POST".into()),
    }
    if method == SignatureMethod::Tc3HmacSha256 { tc3_request(&request) } else { version1_request(&request, method) }
}

fn version1_request(request: &Fields<'_>, protocol: SignatureMethod) -> Result<Value, String> {
    let params = request.params()?;
    match params.iter().find(|(name, _)| *name == "SecretId") {
        None => return Err("`params` has no SecretId: it is signed like the others".into()),
        Some((_, id)) if *id != request.text("secret_id")? => {
            return Err("`secret_id` is not the SecretId of `params`".into());
        }
        Some(_) => {}
    }
    let method = request.text("method")?;
    let string_to_sign = version1::string_to_sign(method, request.text("host")?, request.text("path")?, &params);
    let signature = version1::signature(protocol, request.text("secret_key")?, &string_to_sign);
    let sent = form(&params) + "&Signature=" + &percent_encode(&signature);
    let part = if method == "GET" { "query" } else { "body" };
    Ok(json!({"string_to_sign": string_to_sign, "signature": signature, part: sent}))
}

fn tc3_request(request: &Fields<'_>) -> Result<Value, String> {
    let (method, host) = (request.text("method")?, request.text("host")?);
    let form = if request.0.contains_key("params") { Some(form(&request.params()?)) } else { None };
    let body = if request.0.contains_key("body") { Some(request.text("body")?.to_owned()) } else { None };
    const FORM: &str = "application/x-www-form-urlencoded";
    let (query, payload, content_type) = match (method, form, body) {
        (_, Some(_), Some(_)) => return Err("`params` and `body` cannot be used together".into()),
        ("GET", form, None) => (form.unwrap_or_default(), String::new(), FORM),
        ("GET", _, Some(_)) => return Err("a GET has no `body`".into()),
        (_, Some(form), None) => (String::new(), form, FORM),
        (_, None, Some(body)) => (String::new(), body, "application/json"),
        (_, None, None) => return Err("a POST needs `body` or `params`".into()),
    };
    let content_type =
        if request.0.contains_key("content_type") { request.text("content_type")? } else { content_type };
    let first_label = host.split(['.', ':']).next().unwrap_or_default();
    let service = if request.0.contains_key("service") { request.text("service")? } else { first_label };
    let timestamp = request.0.get("timestamp").and_then(Value::as_i64);
    let timestamp = timestamp.ok_or("`timestamp` is missing, or is not a number of seconds since 1970")?;
    let path = request.text("path")?;
    let signing = tc3::Request {
        method,
        host,
        path,
        query: &query,
        content_type,
        payload: payload.as_bytes(),
        service,
        timestamp,
    };
    let string_to_sign = signing.string_to_sign();
    let signature = signing.signature(request.text("secret_key")?, &string_to_sign);
    let (part, sent) = if method == "GET" { ("query", &query) } else { ("body", &payload) };
    Ok(json!({
        "canonical_request": signing.canonical_request(),
        "string_to_sign": string_to_sign,
        "authorization": signing.authorization(request.text("secret_id")?, &signature),
        "signature": signature,
        part: sent,
    }))
}

fn form(params: &[(&str, &str)]) -> String {
    let pairs = params.iter().map(|(name, value)| format!("{}={}", percent_encode(name), percent_encode(value)));
    pairs.collect::<Vec<_>>().join("&")
}

struct Fields<'a>(&'a Map<String, Value>);

impl<'a> Fields<'a> {
    fn text(&self, name: &str) -> Result<&'a str, String> {
        match self.0.get(name) {
            None => Err(format!("`{name}` is missing")),
            Some(value) => value.as_str().ok_or_else(|| format!("`{name}` is not a string")),
        }
    }

    fn params(&self) -> Result<Vec<(&'a str, &'a str)>, String> {
        let params = self.0.get("params").ok_or("`params` is missing")?;
        let params = params.as_object().ok_or("`params` is not an object")?;
        if params.contains_key("Signature") {
            return Err("`params` has a Signature: leave it out, it is what this computes".into());
        }
        let pairs = params.iter().map(|(name, value)| {
            let value = value.as_str().ok_or_else(|| {
                format!(
                    "`params.{name}` is not a string: give each parameter as it is sent, such as \"20\" or \"TRUE\""
                )
            })?;
            Ok((name.as_str(), value))
        });
        pairs.collect()
    }
}
