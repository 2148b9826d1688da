//! A call as it was sent.

use std::borrow::Cow;

use hyper::{
    HeaderMap, Uri,
    header::{self, HeaderName},
};
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
    Pairs(Pairs<'a>),
    Json(Map<String, Value>),
}

/// Parameters of a signature of version 1 that a reader of JSON finds nowhere.
const NO_PAIRS: &[(Cow<'static, str>, Cow<'static, str>)] = &[];

impl<'a> Sent<'a> {
    /// Reads a GET or a POST.
    pub fn new(method: &'a str, uri: &'a Uri, headers: &'a HeaderMap, body: &'a [u8]) -> Self {
        let mut broken = None;
        let content_type = text(headers, &header::CONTENT_TYPE).unwrap_or_default();
        let (form, values) = if method == "GET" {
            (Carrier::Query, Values::Pairs(pairs(uri.query().unwrap_or_default().as_bytes(), &mut broken)))
        } else if is_json(content_type) {
            (Carrier::Json, Values::Json(object(body, &mut broken)))
        } else {
            // The query of a POST is ignored.
            (Carrier::Form, Values::Pairs(pairs(body, &mut broken)))
        };
        let authorization = text(headers, &header::AUTHORIZATION).filter(|value| value.starts_with("TC3-HMAC-SHA256"));
        Self { method, uri, headers, body, form, values, authorization, broken }
    }

    /// A parameter that goes with every call: a header under TC3, else one among the others. An empty one is none.
    pub fn common(&self, name: &str) -> Option<&str> {
        let value = match self.authorization {
            Some(_) => text(self.headers, header_of(name)?),
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

/// Parameters as they are written: their names and values.
type Pairs<'a> = Vec<(Cow<'a, str>, Cow<'a, str>)>;

/// Decodes pairs. Of several with one name the last counts, as in PHP, which the service is written in.
fn pairs<'a>(bytes: &'a [u8], broken: &mut Option<Trouble>) -> Pairs<'a> {
    let mut pairs = match std::str::from_utf8(bytes) {
        Ok(text) => decoded(text, broken),
        Err(_) => {
            broken.get_or_insert_with(|| Trouble::new(Kind::Malformed, "the parameters are not UTF-8"));
            let text = String::from_utf8_lossy(bytes);
            let owned = |text: Cow<'_, str>| Cow::Owned(text.into_owned());
            decoded(&text, broken).into_iter().map(|(name, value)| (owned(name), owned(value))).collect()
        }
    };
    // Clients send sorted pairs, mostly.
    if !pairs.is_sorted_by(|(a, _), (b, _)| a < b) {
        // Stable, so that the last of several comes last.
        pairs.sort_by(|(a, _), (b, _)| a.cmp(b));
        pairs.dedup_by(|later, kept| {
            let same = later.0 == kept.0;
            if same {
                std::mem::swap(later, kept);
            }
            same
        });
    }
    pairs
}

/// Pairs in the order they came.
fn decoded<'a>(text: &'a str, broken: &mut Option<Trouble>) -> Pairs<'a> {
    let mut decoded = |part: Option<&'a str>, is_encoded: bool| {
        let part = part.unwrap_or_default();
        if !is_encoded {
            return Cow::Borrowed(part);
        }
        Cow::Owned(decode(part).unwrap_or_else(|text| {
            let shown: String = text.chars().take(60).collect();
            let message = format!("`{shown}` is not UTF-8 once it is percent-decoded");
            broken.get_or_insert_with(|| Trouble::new(Kind::Malformed, message));
            text
        }))
    };
    let mut pairs = Vec::with_capacity(16);
    let (mut start, mut equals, mut is_encoded) = (0, None, false);
    // All is found in one pass.
    for (at, byte) in text.bytes().chain([b'&']).enumerate() {
        match byte {
            b'&' => {
                if at > start {
                    let name = decoded(text.get(start..equals.unwrap_or(at)), is_encoded);
                    let value = equals.and_then(|equals| text.get(equals + 1..at));
                    pairs.push((name, decoded(value, is_encoded)));
                }
                (start, equals, is_encoded) = (at + 1, None, false);
            }
            b'=' if equals.is_none() => equals = Some(at),
            b'%' | b'+' => is_encoded = true,
            _ => {}
        }
    }
    pairs
}

/// Percent-decodes, a plus being a space; in the error what is no UTF-8 is replaced.
fn decode(text: &str) -> Result<String, String> {
    let mut decoded = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        decoded.push(match byte {
            b'+' => b' ',
            b'%' => {
                let mut ahead = rest.clone();
                match (ahead.next().and_then(digit), ahead.next().and_then(digit)) {
                    (Some(high), Some(low)) => {
                        rest = ahead;
                        high << 4 | low
                    }
                    // A sign that begins nothing stands for itself.
                    _ => b'%',
                }
            }
            byte => byte,
        });
    }
    String::from_utf8(decoded).map_err(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
}

/// What a hexadecimal digit counts.
fn digit(byte: u8) -> Option<u8> {
    match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        b'A'..=b'F' => Some(byte - b'A' + 10),
        _ => None,
    }
}

fn object(body: &[u8], broken: &mut Option<Trouble>) -> Map<String, Value> {
    match serde_json::from_slice(body) {
        Ok(Value::Object(object)) => return object,
        Ok(_) => *broken = Some(Trouble::new(Kind::Malformed, "the body is JSON, but no object")),
        Err(error) => *broken = Some(Trouble::new(Kind::Malformed, format!("the body is no JSON: {error}"))),
    }
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
        for (text, due) in cases {
            assert_eq!(decode(text), Ok(due.to_owned()), "{text}");
        }
        assert_eq!(decode("a%ff%41"), Err("a\u{fffd}A".to_owned()));
    }

    #[test]
    fn pairs_come_sorted_and_the_last_of_several_counts() {
        let mut broken = None;
        let pairs = pairs(b"b=1&a=2&&b=3&c&d=e=f", &mut broken);
        let pairs: Vec<(&str, &str)> = pairs.iter().map(|(name, value)| (&**name, &**value)).collect();
        assert_eq!(pairs, [("a", "2"), ("b", "3"), ("c", ""), ("d", "e=f")]);
        assert!(broken.is_none());
        assert!(super::pairs(b"a=\xff", &mut broken).len() == 1 && broken.is_some());
    }
}
