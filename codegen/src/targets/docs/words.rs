//! Facts as sentences.

use serde_json::Value;

use super::markdown::{code, line, literal};
use crate::model::{Bounds, Condition, Effect, ErrorKind, Origin, Provenance, Rule, RuleEffect};

/// `a`, `a and b`, `a, b and c`.
pub(super) fn join(items: &[String], last: &str) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [rest @ .., end] => format!("{} {last} {end}", rest.join(", ")),
    }
}

/// A path in the type of code.
pub(super) fn path(names: &[String]) -> String {
    code(&names.join("."))
}

/// `1 to 100 GB`, `at most 16 bytes`, `a multiple of 10 GB`.
pub(super) fn bounds(bounds: Bounds, unit: &str) -> String {
    let many = bounds.max.or(bounds.min) != Some(1);
    let unit = match unit {
        "" => String::new(),
        _ if many => format!(" {}", plural(unit)),
        _ => format!(" {unit}"),
    };
    let ends = match (bounds.min, bounds.max) {
        (Some(min), Some(max)) if min == max => format!("exactly {min}{unit}"),
        (Some(min), Some(max)) => format!("{min} to {max}{unit}"),
        (Some(min), None) => format!("at least {min}{unit}"),
        (None, Some(max)) => format!("at most {max}{unit}"),
        (None, None) => String::new(),
    };
    match bounds.step {
        None => ends,
        Some(step) if ends.is_empty() => format!("a multiple of {step}{unit}"),
        Some(step) => format!("{ends}, a multiple of {step}"),
    }
}

/// Symbols such as GB have no plural.
pub(super) fn plural(unit: &str) -> String {
    if matches!(unit, "core" | "month") { format!("{unit}s") } else { unit.to_owned() }
}

/// `items` of the noun that follows, in the number that the bounds ask for.
pub(super) fn counted(limit: Bounds, one: &str, many: &str) -> String {
    let is_one = limit.max == Some(1) || (limit.max.is_none() && limit.min == Some(1));
    bounds(limit, if is_one { one } else { many })
}

/// A rule as a sentence, its title first.
pub(super) fn rule(rule: &Rule) -> String {
    let effects = join(&rule.effects.iter().map(effect).collect::<Vec<_>>(), "and");
    let sentence = if rule.conditions.is_empty() {
        capital(&effects)
    } else {
        format!("When {}, {effects}", join(&rule.conditions.iter().map(condition).collect::<Vec<_>>(), "and"))
    };
    let title = rule.title.as_ref().map(|title| format!("**{}.** ", title.trim_end_matches('.'))).unwrap_or_default();
    format!("{title}{sentence}.{}", provenance_note(&rule.origin))
}

fn condition(condition: &Condition) -> String {
    match condition {
        Condition::Equals { member, values } => format!("{} is {}", path(member), values_of(values, "or")),
        Condition::Present(member) => format!("{} is given", path(member)),
        Condition::Absent(member) => format!("{} is not given", path(member)),
    }
}

fn effect(effect: &RuleEffect) -> String {
    let all = |members: &[Vec<String>], last: &str| join(&members.iter().map(|m| path(m)).collect::<Vec<_>>(), last);
    match effect {
        RuleEffect::Require(members) => {
            format!("{} {} required", all(members, "and"), if members.len() == 1 { "is" } else { "are" })
        }
        RuleEffect::RequireAny(members) => format!("at least one of {} is required", all(members, "and")),
        RuleEffect::Forbid(members) if members.len() == 1 => format!("{} must not be given", all(members, "or")),
        RuleEffect::Forbid(members) => format!("none of {} may be given", all(members, "and")),
        RuleEffect::Exclusive(members) => format!("at most one of {} may be given", all(members, "and")),
        RuleEffect::Fix { member, value } => format!("{} must be {}", path(member), literal(value)),
    }
}

/// `A`, `A or B`.
pub(super) fn values_of(values: &[Value], last: &str) -> String {
    join(&values.iter().map(literal).collect::<Vec<_>>(), last)
}

/// What to say when a fact is not on the pages of the manual, with a space before it.
pub(super) fn provenance_note(origin: &Origin) -> String {
    match provenance(origin) {
        Some(text) => format!(" *({text})*"),
        None => String::new(),
    }
}

/// The same without the surroundings; `None` when it is documented.
pub(super) fn provenance(origin: &Origin) -> Option<String> {
    match origin.provenance {
        Provenance::Documented => None,
        Provenance::Supplemented => Some("supplemented".to_owned()),
        Provenance::Inferred if origin.reason.is_empty() => Some("inferred".to_owned()),
        Provenance::Inferred => Some(format!("inferred: {}", line(&origin.reason))),
        Provenance::Current => Some(format!("current: {}", code(&origin.reason))),
    }
}

/// The origin that all facts of a table have, when they share provenance and reason and it is worth a sentence.
pub(super) fn shared_origin<'a>(mut origins: impl Iterator<Item = &'a Origin>) -> Option<&'a Origin> {
    let first = origins.next()?;
    let mut count = 1;
    let same = origins.all(|origin| {
        count += 1;
        origin.provenance == first.provenance && origin.reason == first.reason
    });
    (same && count > 1 && first.provenance != Provenance::Documented).then_some(first)
}

/// Said of a table whose facts share an origin.
pub(super) fn intro(origin: &Origin) -> String {
    match origin.provenance {
        Provenance::Documented => String::new(),
        Provenance::Supplemented => {
            "Our copy of the manual lost this table; it is supplemented from another publication of the same page."
                .to_owned()
        }
        Provenance::Inferred => {
            format!("Nothing in this table is documented. {}", line(&origin.reason)).trim_end().to_owned()
        }
        Provenance::Current => format!("The service of today has this table, from {}.", code(&origin.reason)),
    }
}

/// One word.
pub(super) fn effect_word(effect: Effect) -> &'static str {
    match effect {
        Effect::Read => "reads",
        Effect::Write => "changes",
        Effect::Purchase => "costs money",
        Effect::Destroy => "destroys",
    }
}

/// What a caller can do.
pub(super) fn kind_word(kind: ErrorKind) -> &'static str {
    match kind {
        ErrorKind::Caller => "fix the request",
        ErrorKind::Auth => "fix the credentials or rights",
        ErrorKind::Missing => "the resource does not exist",
        ErrorKind::Throttled => "retry more slowly",
        ErrorKind::Server => "retry",
        ErrorKind::Busy => "wait for the running operation",
        ErrorKind::Partial => "read the response: some items failed",
    }
}

/// `1 second`, `90 seconds`, `2 minutes`.
pub(super) fn seconds(seconds: u32) -> String {
    match seconds {
        1 => "1 second".to_owned(),
        s if s >= 120 && s % 60 == 0 => format!("{} minutes", s / 60),
        s => format!("{s} seconds"),
    }
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}
