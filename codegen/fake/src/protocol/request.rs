//! Requests as they were received.

use std::{borrow::Cow, collections::BTreeMap};

use hyper::{
    HeaderMap, Uri,
    header::{self, HeaderName},
};
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};

use crate::error::{CallError, ErrorKind};

/// The encoding of the parameters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParameterEncoding {
    /// The query of a GET.
    Query,
    /// A form in the body of a POST.
    Form,
    /// JSON in the body of a POST.
    Json,
}

/// A request whose parameters have been read but have no types yet.
#[derive(Debug)]
pub struct ReceivedRequest<'a> {
    pub method: &'a str,
    pub uri: &'a Uri,
    pub headers: &'a HeaderMap,
    pub body: &'a [u8],
    pub encoding: ParameterEncoding,
    pub parameters: RawParameters<'a>,
    /// Value of `Authorization`, if it is one of TC3.
    pub authorization: Option<&'a str>,
    /// The error of a request that could not be read.
    pub error: Option<CallError>,
}

/// Parameters without types.
#[derive(Debug)]
pub enum RawParameters<'a> {
    Pairs(Pairs<'a>),
    Json(Map<String, Value>),
}

/// Pairs by name.
type Pairs<'a> = BTreeMap<Cow<'a, str>, Cow<'a, str>>;

impl<'a> ReceivedRequest<'a> {
    /// Reads a GET or a POST.
    pub fn new(method: &'a str, uri: &'a Uri, headers: &'a HeaderMap, body: &'a [u8]) -> Self {
        let mut error = None;
        let content_type = text(headers, &header::CONTENT_TYPE).unwrap_or_default();
        let (encoding, parameters) = if method == "GET" {
            let query = uri.query().unwrap_or_default().as_bytes();
            (ParameterEncoding::Query, RawParameters::Pairs(pairs(query, &mut error)))
        } else if is_json(content_type) {
            (ParameterEncoding::Json, RawParameters::Json(object(body, &mut error)))
        } else {
            // The query of a POST is ignored.
            (ParameterEncoding::Form, RawParameters::Pairs(pairs(body, &mut error)))
        };
        let authorization = text(headers, &header::AUTHORIZATION).filter(|value| value.starts_with("TC3-HMAC-SHA256"));
        Self { method, uri, headers, body, encoding, parameters, authorization, error }
    }

    /// Returns a parameter that every call has: with TC3 a header, otherwise one of the pairs. An empty one is absent.
    pub fn common(&self, name: &str) -> Option<&str> {
        let value = match self.authorization {
            Some(_) => text(self.headers, header_of(name)?),
            None => self.pair(name),
        };
        value.filter(|value| !value.is_empty())
    }

    /// Returns the value of a header that is valid text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// Returns the pairs of a form or query, sorted by name.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        let pairs = match &self.parameters {
            RawParameters::Pairs(pairs) => Some(pairs),
            RawParameters::Json(_) => None,
        };
        pairs.into_iter().flatten().map(|(name, value)| (name.as_ref(), value.as_ref()))
    }

    fn pair(&self, name: &str) -> Option<&str> {
        match &self.parameters {
            RawParameters::Pairs(pairs) => pairs.get(name).map(Cow::as_ref),
            RawParameters::Json(_) => None,
        }
    }
}

fn header_of(name: &str) -> Option<&'static HeaderName> {
    static ACTION: HeaderName = HeaderName::from_static("x-tc-action");
    static VERSION: HeaderName = HeaderName::from_static("x-tc-version");
    static REGION: HeaderName = HeaderName::from_static("x-tc-region");
    static TIMESTAMP: HeaderName = HeaderName::from_static("x-tc-timestamp");
    static TOKEN: HeaderName = HeaderName::from_static("x-tc-token");
    Some(match name {
        "Action" => &ACTION,
        "Version" => &VERSION,
        "Region" => &REGION,
        "Timestamp" => &TIMESTAMP,
        "Token" => &TOKEN,
        _ => return None,
    })
}

fn text<'h>(headers: &'h HeaderMap, name: &HeaderName) -> Option<&'h str> {
    headers.get(name)?.to_str().ok()
}

fn is_json(content_type: &str) -> bool {
    let essence = content_type.split(';').next().unwrap_or_default().trim();
    essence.eq_ignore_ascii_case("application/json")
}

/// Decodes pairs. The last of several with the same name counts, as in PHP, which the path `index.php` suggests.
fn pairs<'a>(bytes: &'a [u8], error: &mut Option<CallError>) -> Pairs<'a> {
    match String::from_utf8_lossy(bytes) {
        Cow::Borrowed(text) => decoded(text, error),
        Cow::Owned(text) => {
            error.get_or_insert_with(|| CallError::new(ErrorKind::Malformed, "the parameters are not UTF-8"));
            let owned = |text: Cow<'_, str>| Cow::Owned(text.into_owned());
            decoded(&text, error).into_iter().map(|(name, value)| (owned(name), owned(value))).collect()
        }
    }
}

fn decoded<'a>(text: &'a str, error: &mut Option<CallError>) -> Pairs<'a> {
    let mut decoded = |part: &'a str| {
        if !part.contains(['%', '+']) {
            return Cow::Borrowed(part);
        }
        Cow::Owned(decode(part).unwrap_or_else(|text| {
            let shown: String = text.chars().take(60).collect();
            let message = format!("`{shown}` is not valid UTF-8 after percent-decoding");
            error.get_or_insert_with(|| CallError::new(ErrorKind::Malformed, message));
            text
        }))
    };
    let parts = text.split('&').filter(|part| !part.is_empty());
    let pairs = parts.map(|part| part.split_once('=').unwrap_or((part, "")));
    pairs.map(|(name, value)| (decoded(name), decoded(value))).collect()
}

/// Percent-decodes a string in which a plus is a space. The error has invalid UTF-8 replaced.
fn decode(text: &str) -> Result<String, String> {
    let spaced = text.replace('+', " ");
    let decoded = percent_decode_str(&spaced);
    decoded.clone().decode_utf8().map(Cow::into_owned).map_err(|_| decoded.decode_utf8_lossy().into_owned())
}

fn object(body: &[u8], error: &mut Option<CallError>) -> Map<String, Value> {
    let message = match serde_json::from_slice(body) {
        Ok(Value::Object(object)) => return object,
        Ok(_) => "the body is JSON, but not an object".to_owned(),
        Err(error) => format!("the body is not valid JSON: {error}"),
    };
    *error = Some(CallError::new(ErrorKind::Malformed, message));
    Map::new()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percent_signs_and_pluses_are_decoded() {
        let cases = [
            ("", ""),
            ("plain", "plain"),
            ("a+b%20c%2Bd%2b", "a b c+d+"),
            ("%E5%B9%BF%E5%b7%9e", "广州"),
            ("%", "%"),
            ("%2", "%2"),
            ("%zz%%41", "%zz%A"),
            ("广+州", "广 州"),
        ];
        for (text, expected) in cases {
            assert_eq!(decode(text), Ok(expected.to_owned()), "{text}");
        }
        assert_eq!(decode("a%ff%41"), Err("a\u{fffd}A".to_owned()));
    }

    #[test]
    fn common_parameters_have_the_headers_of_the_spec() {
        let model: Value = serde_json::from_str(include_str!("../../../../generated/model.json")).unwrap();
        let spec = model["protocol"]["signatures"]["tc3"]["headers"].as_object().unwrap();
        assert!(!spec.is_empty());
        for (name, header) in spec {
            let own = header_of(name).map(HeaderName::as_str);
            assert_eq!(own, header.as_str().map(str::to_lowercase).as_deref(), "{name}");
        }
    }

    #[test]
    fn pairs_are_sorted_and_the_last_duplicate_counts() {
        let mut error = None;
        let pairs = pairs(b"b=1&a=2&&b=3&c&d=e=f", &mut error);
        let pairs: Vec<(&str, &str)> = pairs.iter().map(|(name, value)| (&**name, &**value)).collect();
        assert_eq!(pairs, [("a", "2"), ("b", "3"), ("c", ""), ("d", "e=f")]);
        assert!(error.is_none());
        assert!(super::pairs(b"a=\xff", &mut error).len() == 1 && error.is_some());
    }
}
