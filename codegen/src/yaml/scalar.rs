//! Resolution of plain scalars, and detection of those that YAML readers disagree about.

use super::node::Value;
use crate::diag::{Diagnostic, codes};
use crate::source::Span;

/// Returns the value of a plain scalar. Reports one that some YAML readers take for something else, an integer of more
/// than 64 bits, and a key that is not a string.
pub fn resolve(text: &str, span: Span, is_key: bool, problems: &mut Vec<Diagnostic>) -> Value {
    let value = match text {
        "null" | "~" => Value::Null,
        "true" => Value::Bool(true),
        "false" => Value::Bool(false),
        _ if is_integer(text) => match text.parse() {
            Ok(number) => Value::Int(number),
            Err(_) => {
                problems.push(
                    Diagnostic::new(&codes::E0211, span, format!("`{text}` does not fit in 64 bits"))
                        .help("quote it if it is an identifier"),
                );
                return if is_key { Value::String(text.to_owned()) } else { Value::Unreadable(vec![text.to_owned()]) };
            }
        },
        _ if is_decimal(text) => text.parse().map_or(Value::Null, Value::Float),
        _ => {
            if let Some(other) = misread(text) {
                problems.push(
                    Diagnostic::new(
                        &codes::E0207,
                        span,
                        format!("ambiguous value: some YAML readers take `{text}` for {other}"),
                    )
                    .help("quote it")
                    .fix(span, format!("\"{text}\"")),
                );
                // An ambiguous key is kept, so that its value is still checked. An ambiguous value would cause
                // misleading follow-up messages.
                return if is_key { Value::String(text.to_owned()) } else { Value::Unreadable(vec![text.to_owned()]) };
            }
            return Value::String(text.to_owned());
        }
    };
    if is_key {
        let message = format!("ambiguous key: YAML readers take `{text}` for {}", kind(&value));
        problems.push(Diagnostic::new(&codes::E0212, span, message).help("quote it").fix(span, format!("\"{text}\"")));
        return Value::String(text.to_owned());
    }
    value
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        _ => "a number",
    }
}

/// Returns `true` for an integer in JSON's notation: no plus sign, no leading zero.
fn is_integer(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()) && (digits == "0" || !digits.starts_with('0'))
}

/// Returns `true` for a decimal that all readers agree on: no exponent, digits on both sides of the point.
fn is_decimal(text: &str) -> bool {
    text.split_once('.').is_some_and(|(whole, fraction)| {
        is_integer(whole) && !fraction.is_empty() && fraction.bytes().all(|b| b.is_ascii_digit())
    })
}

/// Returns what some readers of YAML 1.1 or 1.2 take a plain scalar for, or `None` if all take it for a string.
pub fn misread(text: &str) -> Option<&'static str> {
    let lower = text.to_ascii_lowercase();
    match lower.as_str() {
        "y" | "n" | "yes" | "no" | "on" | "off" | "true" | "false" => return Some("a boolean"),
        "null" => return Some("null"),
        ".inf" | "+.inf" | "-.inf" | ".nan" => return Some("a number"),
        "=" => return Some("a default value"),
        _ => {}
    }
    let body = lower.strip_prefix(['-', '+']).unwrap_or(&lower);
    if !body.bytes().next().is_some_and(|b| b.is_ascii_digit() || b == b'.') {
        return None;
    }
    let radix = |prefix: &str, ok: fn(&u8) -> bool| {
        body.strip_prefix(prefix)
            .is_some_and(|rest| !rest.is_empty() && rest.as_bytes().iter().all(|b| ok(b) || *b == b'_'))
    };
    if radix("0x", u8::is_ascii_hexdigit)
        || radix("0o", |b| (b'0'..=b'7').contains(b))
        || radix("0b", |b| matches!(b, b'0' | b'1'))
        || is_number_1_1(body)
    {
        return Some("a number");
    }
    if is_sexagesimal(body) {
        return Some("a base-60 number");
    }
    is_date(body).then_some("a date")
}

/// Returns `true` for a number of YAML 1.1: underscores, leading zeros, exponents, or a point at either end.
fn is_number_1_1(text: &str) -> bool {
    let (mantissa, exponent) = text.split_once('e').unwrap_or((text, "0"));
    let exponent = exponent.strip_prefix(['-', '+']).unwrap_or(exponent);
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, "0"));
    let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit() || b == b'_');
    let any = |part: &str| part.bytes().any(|b| b.is_ascii_digit());
    !exponent.is_empty()
        && exponent.bytes().all(|b| b.is_ascii_digit())
        && digits(whole)
        && digits(fraction)
        && (any(whole) || (mantissa.contains('.') && any(fraction)))
}

/// Returns `true` for a base-60 number: `22:30`, `1:00:00.5`.
fn is_sexagesimal(text: &str) -> bool {
    let mut parts = text.split(':');
    let first = parts.next().is_some_and(|p| !p.is_empty() && p.bytes().all(|b| b.is_ascii_digit() || b == b'_'));
    let mut count = 0;
    let rest = parts.all(|part| {
        count += 1;
        let part = part.split('.').next().unwrap_or_default();
        (1..=2).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit())
    });
    first && rest && count > 0
}

/// Returns `true` for a date, `2017-03-12`, with or without a time.
fn is_date(text: &str) -> bool {
    let mut parts = text.splitn(3, '-');
    let digits = |part: Option<&str>, lengths: std::ops::RangeInclusive<usize>| {
        part.is_some_and(|p| lengths.contains(&p.len()) && p.bytes().all(|b| b.is_ascii_digit()))
    };
    digits(parts.next(), 4..=4) && digits(parts.next(), 1..=2) && {
        let last = parts.next().unwrap_or_default();
        let day = last.bytes().take_while(u8::is_ascii_digit).count();
        (1..=2).contains(&day) && last.as_bytes().get(day).is_none_or(|b| matches!(b, b't' | b' '))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_other_readers_misread() {
        for text in [
            "NO",
            "on",
            "y",
            "True",
            "NULL",
            "22:30",
            "1:30:00",
            "0123",
            "0x1F",
            "0o17",
            "1_000",
            "1e3",
            ".5",
            "+1",
            "2017-03-12",
            "2017-3-1",
            "2016-12-02T00:22:40Z",
            "2014-09-27 10:11:00",
            ".inf",
            "=",
            "5.",
            "1.5e+3",
        ] {
            let mut problems = Vec::new();
            assert_eq!(resolve(text, Span::default(), false, &mut problems), Value::Unreadable(vec![text.to_owned()]));
            assert_eq!(resolve(text, Span::default(), true, &mut problems), Value::String(text.to_owned()));
            assert_eq!(problems.len(), 2, "{text}");
        }
    }

    #[test]
    fn leaves_names_alone() {
        for text in [
            "ap-guangzhou-1",
            "v2",
            "1.2.3.4",
            "2xx",
            "p45-48",
            "12:345",
            "10.0.0.0/8",
            "nothing",
            "-",
            "e3",
            "...",
            "0000-00",
        ] {
            let mut problems = Vec::new();
            resolve(text, Span::default(), false, &mut problems);
            assert!(problems.is_empty(), "{text}: {}", problems[0].message);
        }
    }

    #[test]
    fn numbers_keep_their_kind() {
        let mut problems = Vec::new();
        assert_eq!(resolve("-12", Span::default(), false, &mut problems), Value::Int(-12));
        assert_eq!(resolve("0.34", Span::default(), false, &mut problems), Value::Float(0.34));
        assert!(problems.is_empty());
        resolve("99999999999999999999", Span::default(), false, &mut problems);
        resolve("1", Span::default(), true, &mut problems);
        assert_eq!(problems.iter().map(|p| p.code.id).collect::<Vec<_>>(), ["E0211", "E0212"]);
    }
}
