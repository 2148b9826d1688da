//! Documentation of generated items.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Bounds, Effect, Member, Origin, Provenance};

/// Documentation of the item that follows.
pub fn attributes(lines: &[String]) -> TokenStream {
    let lines = spaced(lines);
    quote!(#(#[doc = #lines])*)
}

/// Documentation of the file or module that it stands in.
pub fn inner(lines: &[String]) -> TokenStream {
    let lines = spaced(lines);
    quote!(#(#![doc = #lines])*)
}

/// Lines as they follow `///`.
fn spaced(lines: &[String]) -> impl Iterator<Item = String> {
    let lines = lines.iter().flat_map(|line| line.split('\n'));
    lines.map(|line| if line.is_empty() { String::new() } else { format!(" {line}") })
}

/// Text of the spec as lines of rustdoc: what would be a link or a tag there is not one here.
pub fn prose(text: &str) -> Vec<String> {
    text.trim_end().lines().map(escape).collect()
}

/// Takes its meaning from each character that rustdoc gives one.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut code = false;
    for c in text.chars() {
        match c {
            '`' => code = !code,
            '[' | ']' | '<' | '>' | '*' | '_' if !code => out.push('\\'),
            _ => {}
        }
        out.push(c);
    }
    out
}

/// Where a fact comes from.
pub fn origin(origin: &Origin) -> Option<String> {
    (!origin.pages.is_empty()).then(|| format!("Manual: {}.", origin.pages))
}

/// What a user must know of an effect.
pub fn effect(effect: Effect) -> Option<&'static str> {
    match effect {
        Effect::Read | Effect::Write => None,
        Effect::Purchase => Some("**This call may cost money.**"),
        Effect::Destroy => Some("**What this call removes is lost.**"),
    }
}

/// A member: what it is, then what the manual says of its values.
pub fn member(member: &Member, known: Option<&str>) -> Vec<String> {
    let mut lines = prose(&member.doc);
    let facts = facts(member, known);
    if !facts.is_empty() {
        lines.push(String::new());
        lines.push(facts.join(" "));
    }
    if let Some(conflict) = &member.conflict {
        lines.push(String::new());
        lines.push(format!("The manual contradicts itself: {}", escape(conflict.trim_end())));
    }
    if member.origin.provenance == Provenance::Inferred && !member.origin.reason.is_empty() {
        lines.push(String::new());
        lines.push(format!("Inferred: {}", escape(member.origin.reason.trim_end())));
    }
    lines
}

fn facts(member: &Member, known: Option<&str>) -> Vec<String> {
    let mut facts = Vec::new();
    if member.readonly {
        facts.push("In responses only.".to_owned());
    }
    if let Some(unit) = &member.unit {
        facts.push(format!("Unit: {}.", escape(unit)));
    }
    if let Some(range) = &member.range {
        facts.extend(bounds("Range", range));
    }
    if let Some(length) = &member.length {
        facts.extend(bounds("Length", length));
    }
    if let Some(items) = &member.items {
        facts.extend(bounds("Items", items));
    }
    if let Some(default) = &member.default {
        facts.push(format!("Default: `{}`.", plain(default)));
    }
    if !member.only.is_empty() {
        let values = member.only.iter().map(|value| format!("`{}`", plain(value))).collect::<Vec<_>>();
        facts.push(format!("One of {}.", values.join(", ")));
    }
    if let Some(format) = &member.format {
        facts.push(format!("Format: {}.", escape(format)));
    }
    if let Some(known) = known {
        let name = known.rsplit("::").next().unwrap_or(known);
        facts.push(format!("[`{name}`]({known}) lists the values the manual knows."));
    }
    if !member.filters.is_empty() {
        let names = member.filters.iter().map(|filter| format!("`{}`", filter.wire)).collect::<Vec<_>>();
        facts.push(format!("Names of filters: {}.", names.join(", ")));
    }
    facts
}

/// `20` for a number, `text` for a string: no quotes in prose.
fn plain(value: &serde_json::Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn bounds(what: &str, bounds: &Bounds) -> Option<String> {
    let range = match (bounds.min, bounds.max) {
        (Some(min), Some(max)) => Some(format!("{min} to {max}")),
        (Some(min), None) => Some(format!("at least {min}")),
        (None, Some(max)) => Some(format!("at most {max}")),
        (None, None) => None,
    };
    let step = bounds.step.map(|step| format!("in steps of {step}"));
    let text = [range, step].into_iter().flatten().collect::<Vec<_>>().join(", ");
    (!text.is_empty()).then(|| format!("{what}: {text}."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prose_makes_no_links_or_tags() {
        assert_eq!(prose("In [1, 100] of <b>; `a[0]` stays.\n"), ["In \\[1, 100\\] of \\<b\\>; `a[0]` stays."]);
    }

    #[test]
    fn open_bounds_say_only_what_is_known() {
        assert_eq!(bounds("Range", &Bounds { min: Some(1), max: Some(36), step: None }).unwrap(), "Range: 1 to 36.");
        assert_eq!(bounds("Range", &Bounds { step: Some(10), ..Bounds::default() }).unwrap(), "Range: in steps of 10.");
        assert_eq!(bounds("Range", &Bounds::default()), None);
    }
}
