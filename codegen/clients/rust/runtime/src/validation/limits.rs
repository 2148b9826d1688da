//! Checks of bounds, and their descriptions in messages.

use std::fmt;

use super::{Check, FieldPath};
use crate::{
    encode::Value,
    schema::{Booleans, Kind, Limit},
    types::Decimal,
};

/// Bounds of a value.
#[derive(Clone, Copy, Default)]
pub(super) struct Limits<'a> {
    /// The bounds of the member.
    pub(super) own: &'a [Limit],
    /// A bound from the list of filters that contains it.
    pub(super) of_filter: Option<Limit>,
    /// `true` if the value is in a list or map to which the bounds belong.
    pub(super) is_inner: bool,
}

impl Limits<'_> {
    pub(super) fn inner(self) -> Self {
        Limits { is_inner: true, ..self }
    }
}

/// Returns the noun for values of that kind.
pub(super) fn noun(kind: Kind) -> &'static str {
    match kind {
        Kind::String => "a string",
        Kind::Integer => "a 64-bit integer",
        Kind::Decimal => "a decimal number",
        Kind::Float => "a finite number",
        Kind::Boolean => "true or false",
        Kind::Timestamp => "a time",
        Kind::Date => "a day",
        Kind::Structure(_) => "a structure",
        Kind::List(_) => "a list",
        Kind::Map(_) => "a structure of values by name",
    }
}

/// `true` if a value is the one that a form parameter would have as `wire`. Ignores case: no values differ in it alone,
/// and the API accepts some values in either case.
pub(super) fn equals(value: Value<'_>, wire: &str, booleans: Booleans) -> bool {
    match value {
        Value::Integer(number) => wire.parse() == Ok(number),
        Value::Boolean(value) => {
            let [no, yes] = booleans.form;
            wire.eq_ignore_ascii_case(if value { yes } else { no })
        }
        Value::Decimal(number) => number.to_string() == wire,
        Value::Float(number) => wire.parse() == Ok(number),
        _ => text(value).is_some_and(|text| text.eq_ignore_ascii_case(wire)),
    }
}

/// Checks a value without members or items. JSON that a caller wrote is of the right kind if it is so as a form
/// parameter.
pub(super) fn scalar(check: &mut Check, value: Value<'_>, kind: Kind, limits: Limits<'_>, path: &FieldPath<'_>) {
    let booleans = check.booleans;
    let is_kind = match kind {
        Kind::Integer | Kind::Decimal => number(value, kind).is_some(),
        Kind::Float => is_float(value),
        Kind::Boolean => is_boolean(value, booleans),
        _ => true,
    };
    if !is_kind {
        return check.report(path, format_args!("must be {}", noun(kind)));
    }
    let mut bound = |limit: Limit| match (limit, text(value)) {
        (Limit::Range { min, max, step }, _) => {
            if let Some(number) = number(value, kind).filter(|number| !is_within(*number, min, max, step)) {
                check.report(path, format_args!("must be {}, not {number}", Bounds { min, max, step }));
            }
        }
        (Limit::Length { min, max }, Some(text))
            if !is_count_within(if defect!(CountsBytes) { text.len() } else { text.chars().count() }, min, max) =>
        {
            check.report(path, format_args!("must have {}", Count { min, max, one: "character", more: "characters" }));
        }
        (Limit::Only(wires), _) if !wires.iter().any(|wire| equals(value, wire, booleans)) => {
            check.report(path, format_args!("must be {}", AnyOf(wires)));
        }
        (Limit::FilterNames(names), text)
            if !text.is_some_and(|text| names.iter().any(|name| is_filter(name, text))) =>
        {
            check.report(path, format_args!("must be {}", AnyOf(names)));
        }
        (Limit::Prefix(prefixes), Some(text)) if !prefixes.iter().any(|prefix| text.starts_with(prefix)) => {
            check.report(path, format_args!("must begin with {}", AnyOf(prefixes)));
        }
        _ => {}
    };
    limits.own.iter().copied().for_each(&mut bound);
    limits.of_filter.map(bound);
}

/// Checks the number of items in a list, or of entries in a map.
pub(super) fn items(check: &mut Check, count: usize, limits: Limits<'_>, path: &FieldPath<'_>) {
    for limit in limits.own.iter().copied().chain(limits.of_filter) {
        if let Limit::Items { min, max } = limit
            && !is_count_within(count, min, max)
        {
            let allowed = Count { min, max, one: "item", more: "items" };
            check.report(path, format_args!("must have {allowed}, not {count}"));
        }
    }
}

/// Returns the bound that a list of filters sets for a member of a filter.
pub(super) fn of_filter(limits: &[Limit], member: &str) -> Option<Limit> {
    limits.iter().find_map(|limit| match (*limit, member) {
        (Limit::FilterNames(_), "Name") => Some(*limit),
        (Limit::FilterValues { min, max }, "Values") => Some(Limit::Items { min, max }),
        _ => None,
    })
}

/// Returns `true` for the name of a filter, where a star at the end of `name` stands for any characters.
fn is_filter(name: &str, text: &str) -> bool {
    let open = name.strip_suffix('*').and_then(|start| text.strip_prefix(start));
    text == name || open.is_some_and(|end| !end.is_empty())
}

fn text(value: Value<'_>) -> Option<&str> {
    match value {
        Value::String(text) => Some(text),
        Value::Secret(secret) => Some(secret.expose()),
        _ => None,
    }
}

fn is_float(value: Value<'_>) -> bool {
    match value {
        Value::Integer(_) | Value::Decimal(_) => true,
        Value::Float(number) => number.is_finite(),
        _ => text(value).and_then(|text| text.parse::<f64>().ok()).is_some_and(f64::is_finite),
    }
}

fn is_boolean(value: Value<'_>, booleans: Booleans) -> bool {
    matches!(value, Value::Boolean(_)) || booleans.form.iter().any(|word| equals(value, word, booleans))
}

fn number(value: Value<'_>, kind: Kind) -> Option<Decimal> {
    match (kind, value) {
        (Kind::Integer | Kind::Decimal, Value::Integer(number)) => Some(number.into()),
        (Kind::Decimal, Value::Decimal(number)) => Some(*number),
        (Kind::Integer, _) => Some(text(value)?.parse::<i64>().ok()?.into()),
        (Kind::Decimal, _) => text(value)?.parse().ok(),
        _ => None,
    }
}

fn is_within(number: Decimal, min: Option<i64>, max: Option<i64>, step: Option<i64>) -> bool {
    let is_multiple = |step: i64| {
        let step = i128::from(step).checked_mul(10_i128.pow(number.scale()));
        step.is_none_or(|step| step == 0 || number.mantissa() % step == 0)
    };
    min.is_none_or(|min| number >= min.into())
        && max.is_none_or(|max| number <= max.into())
        && step.is_none_or(is_multiple)
}

fn is_count_within(count: usize, min: Option<i64>, max: Option<i64>) -> bool {
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    min.is_none_or(|min| count >= min) && max.is_none_or(|max| count <= max)
}

/// `1 to 100`, `at least 1`, `10 to 1600 and a multiple of 10`.
struct Bounds {
    min: Option<i64>,
    max: Option<i64>,
    step: Option<i64>,
}

impl fmt::Display for Bounds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let has_ends = self.min.is_some() || self.max.is_some();
        match (self.min, self.max) {
            (Some(min), Some(max)) if min == max => write!(f, "{min}")?,
            (Some(min), Some(max)) => write!(f, "{min} to {max}")?,
            (Some(min), None) => write!(f, "at least {min}")?,
            (None, Some(max)) => write!(f, "at most {max}")?,
            (None, None) => {}
        }
        match self.step {
            Some(step) if has_ends => write!(f, " and a multiple of {step}"),
            Some(step) => write!(f, "a multiple of {step}"),
            None => Ok(()),
        }
    }
}

/// `at most 1 item`, `1 to 60 characters`.
struct Count {
    min: Option<i64>,
    max: Option<i64>,
    one: &'static str,
    more: &'static str,
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { min, max, one, more } = *self;
        let noun = if max.or(min) == Some(1) && min.unwrap_or(1) == 1 { one } else { more };
        write!(f, "{} {noun}", Bounds { min, max, step: None })
    }
}

/// `A`, `A or B`, `A, B or C`.
pub(super) struct AnyOf<'a>(pub(super) &'a [&'a str]);

impl fmt::Display for AnyOf<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, text) in self.0.iter().enumerate() {
            f.write_str(match self.0.len() - index {
                _ if index == 0 => "",
                1 => " or ",
                _ => ", ",
            })?;
            f.write_str(text)?;
        }
        Ok(())
    }
}
