//! Facts as English in Markdown.

use serde_json::Value;

use crate::model::{Bounds, Condition, Member, Rule, RuleEffect};

/// Returns a string formatted as code.
pub fn code(text: &str) -> String {
    if text.contains('`') { format!("`` {text} ``") } else { format!("`{text}`") }
}

/// Returns a JSON value formatted as code. A string has quotes only if it is empty or has spaces at an end.
pub fn literal(value: &serde_json::Value) -> String {
    match value {
        serde_json::Value::String(text) if text.trim() != text || text.is_empty() => code(&value.to_string()),
        serde_json::Value::String(text) => code(text),
        other => code(&other.to_string()),
    }
}

/// Joins items: `a`, `a and b`, `a, b and c`.
pub fn join(items: &[String], last: &str) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [rest @ .., end] => format!("{} {last} {end}", rest.join(", ")),
    }
}

/// Returns a path formatted as code.
pub fn path(names: &[String]) -> String {
    code(&names.join("."))
}

/// Returns bounds in words: `1 to 100 GB`, `at most 12 months`, `a multiple of 10 GB`.
pub fn bounds(bounds: Bounds, unit: &str) -> String {
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

/// Returns the layout of a timestamp in words, if it has its own.
pub fn layout(member: &Member) -> Option<String> {
    let layout = code(member.layout?.text());
    Some(match &member.offset {
        Some(offset) => format!("{layout} at the offset {}", code(offset)),
        None if member.is_local_time() => format!("{layout} in a zone that is not documented"),
        None => layout,
    })
}

/// Returns the plural of a unit. Symbols such as GB have none.
pub fn plural(unit: &str) -> String {
    if matches!(unit, "core" | "month") { format!("{unit}s") } else { unit.to_owned() }
}

/// Returns bounds in words, followed by a noun in the singular (`one`) or plural (`many`).
pub fn counted(limit: Bounds, one: &str, many: &str) -> String {
    let is_one = limit.max == Some(1) || (limit.max.is_none() && limit.min == Some(1));
    bounds(limit, if is_one { one } else { many })
}

/// Returns a rule as a sentence that begins with its title.
pub fn rule(rule: &Rule) -> String {
    let effects = join(&rule.effects.iter().map(effect).collect::<Vec<_>>(), "and");
    let sentence = if rule.conditions.is_empty() {
        capital(&effects)
    } else {
        format!("When {}, {effects}", join(&rule.conditions.iter().map(condition).collect::<Vec<_>>(), "and"))
    };
    let title = rule.title.as_ref().map(|title| format!("**{}.** ", title.trim_end_matches('.'))).unwrap_or_default();
    format!("{title}{sentence}.")
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

/// Returns values in words: `A`, `A or B`.
pub fn values_of(values: &[Value], last: &str) -> String {
    join(&values.iter().map(literal).collect::<Vec<_>>(), last)
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}
