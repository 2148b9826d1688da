//! A call as it was sent.

use std::borrow::Cow;

use hyper::{HeaderMap, Uri, header};
use percent_encoding::percent_decode;
use serde_json::{Map, Value};

use crate::trouble::{Kind, Trouble};

/// How the parameters of a call travel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Carrier {
    /// In the query of a GET.
    Query,
    /// As a form in the body of a POST.
    Form,
    /// As JSON in the body of a POST.
    Json,
}

/// A call as it was sent, its parameters read but not typed.
#[derive(Debug)]
pub struct Sent<'a> {
    pub method: &'a str,
    pub uri: &'a Uri,
    pub headers: &'a HeaderMap,
    pub body: &'a [u8],
    pub form: Carrier,
    pub values: Values<'a>,
    /// Value of `Authorization`, when it is one of TC3.
    pub authorization: Option<&'a str>,
    /// What could not be read.
    pub broken: Option<Trouble>,
}

/// Parameters before they are typed.
#[derive(Debug)]
pub enum Values<'a> {
    /// Sorted by name, each name once.
    Pairs(Vec<(Cow<'a, str>, Cow<'a, str>)>),
    Json(Map<String, Value>),
}

/// Parameters of a signature of version 1 that a reader of JSON finds nowhere.
const NO_PAIRS: &[(Cow<'static, str>, Cow<'static, str>)] = &[];

impl<'a> Sent<'a> {
    /// Reads a GET or a POST.
    pub fn new(method: &'a str, uri: &'a Uri, headers: &'a HeaderMap, body: &'a [u8]) -> Self {
        let mut broken = None;
        let content_type = text(headers, header::CONTENT_TYPE).unwrap_or_default();
        let (form, values) = if method == "GET" {
            (Carrier::Query, Values::Pairs(pairs(uri.query().unwrap_or_default().as_bytes(), &mut broken)))
        } else if is_json(content_type) {
            (Carrier::Json, Values::Json(object(body, &mut broken)))
        } else {
            // The query of a POST is ignored.
            (Carrier::Form, Values::Pairs(pairs(body, &mut broken)))
        };
        let authorization = text(headers, header::AUTHORIZATION).filter(|value| value.starts_with("TC3-HMAC-SHA256"));
        Self { method, uri, headers, body, form, values, authorization, broken }
    }

    /// A parameter that goes with every call: a header under TC3, else one among the others. An empty one is none.
    pub fn common(&self, name: &str) -> Option<&str> {
        let value = match self.authorization {
            Some(_) => self.header(header_of(name)?),
            None => self.pair(name),
        };
        value.filter(|value| !value.is_empty())
    }

    /// Value of a header, when it is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The pairs of a form or query.
    pub fn pairs(&self) -> &[(Cow<'a, str>, Cow<'a, str>)] {
        match &self.values {
            Values::Pairs(pairs) => pairs,
            Values::Json(_) => NO_PAIRS,
        }
    }

    fn pair(&self, name: &str) -> Option<&str> {
        // Most calls have few: comparing lengths is faster than halving.
        self.pairs().iter().find(|(own, _)| own == name).map(|(_, value)| value.as_ref())
    }
}

fn header_of(name: &str) -> Option<&'static str> {
    Some(match name {
        "Action" => "x-tc-action",
        "Version" => "x-tc-version",
        "Region" => "x-tc-region",
        "Timestamp" => "x-tc-timestamp",
        "Token" => "x-tc-token",
        _ => return None,
    })
}

fn text(headers: &HeaderMap, name: header::HeaderName) -> Option<&str> {
    headers.get(name)?.to_str().ok()
}

fn is_json(content_type: &str) -> bool {
    let essence = content_type.split(';').next().unwrap_or_default().trim();
    essence.eq_ignore_ascii_case("application/json")
}

/// Decodes pairs. Of several with one name the last counts, as in PHP, which the service is written in.
fn pairs<'a>(text: &'a [u8], broken: &mut Option<Trouble>) -> Vec<(Cow<'a, str>, Cow<'a, str>)> {
    let mut decoded = |bytes: &'a [u8]| match decode(bytes) {
        Ok(text) => text,
        Err(text) => {
            let shown: String = text.chars().take(60).collect();
            let message = format!("`{shown}` is not UTF-8 once it is percent-decoded");
            broken.get_or_insert_with(|| Trouble::new(Kind::Malformed, message));
            Cow::Owned(text)
        }
    };
    let mut pairs = Vec::with_capacity(16);
    for pair in text.split(|&byte| byte == b'&').filter(|pair| !pair.is_empty()) {
        let at = pair.iter().position(|&byte| byte == b'=');
        let (name, value) = pair.split_at(at.unwrap_or(pair.len()));
        pairs.push((decoded(name), decoded(value.get(1..).unwrap_or_default())));
    }
    // Stable, so that the last of several comes last; and clients send sorted pairs, for which this is one pass.
    pairs.sort_by(|(a, _), (b, _)| a.cmp(b));
    pairs.dedup_by(|later, kept| {
        let same = later.0 == kept.0;
        if same {
            std::mem::swap(later, kept);
        }
        same
    });
    pairs
}

/// Percent-decodes, a plus being a space; in the error what is no UTF-8 is replaced.
fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, String> {
    if !bytes.iter().any(|byte| matches!(byte, b'%' | b'+')) {
        return std::str::from_utf8(bytes).map(Cow::Borrowed).map_err(|_| String::from_utf8_lossy(bytes).into_owned());
    }
    if bytes.contains(&b'+') {
        let spaced: Vec<u8> = bytes.iter().map(|&byte| if byte == b'+' { b' ' } else { byte }).collect();
        return match percent_decode(&spaced).decode_utf8() {
            Ok(text) => Ok(Cow::Owned(text.into_owned())),
            Err(_) => Err(percent_decode(&spaced).decode_utf8_lossy().into_owned()),
        };
    }
    percent_decode(bytes).decode_utf8().map_err(|_| percent_decode(bytes).decode_utf8_lossy().into_owned())
}

fn object(body: &[u8], broken: &mut Option<Trouble>) -> Map<String, Value> {
    match serde_json::from_slice(body) {
        Ok(Value::Object(object)) => return object,
        Ok(_) => *broken = Some(Trouble::new(Kind::Malformed, "the body is JSON, but no object")),
        Err(error) => *broken = Some(Trouble::new(Kind::Malformed, format!("the body is no JSON: {error}"))),
    }
    Map::new()
}
