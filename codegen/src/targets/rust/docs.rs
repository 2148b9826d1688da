//! Documentation of generated items.

use proc_macro2::TokenStream;
use quote::quote;

use super::{
    links,
    plan::{MemberPlan, VersionPlan},
};
use crate::{
    model::{Bounds, Doc, DocSpan, Effect, FilterName, Rule},
    targets::shared::prose::{self, code, literal},
};

/// Returns outer documentation, for the item that follows.
pub fn attributes(lines: &[String]) -> TokenStream {
    let lines = spaced(lines);
    quote!(#(#[doc = #lines])*)
}

/// Returns the attribute of a deprecated item.
pub fn deprecated(note: Option<&Doc>) -> Option<TokenStream> {
    let spans = note?.0.iter().map(|span| match span {
        DocSpan::Text(text) => text.clone(),
        marked => code(&marked.to_string()),
    });
    let note = spans.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ");
    Some(quote!(#[deprecated = #note]))
}

/// Returns inner documentation, for the file or module around it.
pub fn inner(lines: &[String]) -> TokenStream {
    let lines = spaced(lines);
    quote!(#(#![doc = #lines])*)
}

/// Returns the lines with a space in front, as they follow `///`.
fn spaced(lines: &[String]) -> impl Iterator<Item = String> {
    let lines = lines.iter().flat_map(|line| line.split('\n'));
    lines.map(|line| if line.is_empty() { String::new() } else { format!(" {line}") })
}

/// Returns documentation of the spec as lines of rustdoc, in which references are links.
pub fn prose(version: &VersionPlan<'_>, doc: &Doc) -> Vec<String> {
    let text: String = doc.0.iter().map(|span| links::span(version, span)).collect();
    // Four columns of indentation would begin a block of code.
    let line = |line: &str| {
        if line.starts_with("    ") || line.starts_with('\t') { line.trim_start() } else { line }.to_owned()
    };
    text.lines().map(line).collect()
}

/// Escapes the characters with a meaning within a line of rustdoc, except in code, and replaces control characters.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut code = false;
    for c in text.chars() {
        match c {
            '`' => code = !code,
            '[' | ']' | '<' | '>' | '*' | '_' | '~' if !code => out.push('\\'),
            _ => {}
        }
        // A control character would end the comment or be an error in it.
        out.push(if c.is_control() && c != '\n' { ' ' } else { c });
    }
    out
}

/// Returns what a user must know about an effect.
pub fn effect(effect: Effect) -> Option<&'static str> {
    match effect {
        Effect::Read | Effect::Write | Effect::Unknown => None,
        Effect::Purchase => Some("**This call may cost money.**"),
        Effect::Destroy => Some("**This call destroys something for good.**"),
    }
}

/// Returns the documentation of a member: its description, then its allowed values.
pub fn member(version: &VersionPlan<'_>, member: &MemberPlan<'_>) -> Vec<String> {
    let mut lines = prose(version, &member.model.doc);
    let facts = facts(member);
    if !facts.is_empty() {
        lines.push(String::new());
        lines.push(facts.join(" "));
    }
    let filters = &member.model.filters;
    if !filters.is_empty() {
        let head = if member.model.more_filters { "Names of filters, among others:" } else { "Names of filters:" };
        lines.extend(["", head, ""].map(str::to_owned));
        let line = |filter: &FilterName| format!("- `{}`: {}", filter.wire, prose(version, &filter.doc).join(" "));
        lines.extend(filters.iter().map(line));
    }
    lines
}

fn facts(plan: &MemberPlan<'_>) -> Vec<String> {
    let member = plan.model;
    let mut facts = Vec::new();
    facts.extend(member.endpoint.map(|endpoint| format!("Endpoint: `{}` only.", endpoint.word())));
    if member.readonly {
        facts.push("In responses only.".to_owned());
    }
    if member.required {
        facts.push("Required.".to_owned());
    }
    let unit = member.unit.as_deref().unwrap_or_default();
    match member.range {
        Some(range) => facts.extend(bounds("Range", range, unit)),
        None if unit.is_empty() => {}
        None => facts.push(format!("Unit: {}.", escape(unit))),
    }
    facts.extend(member.length.map(|length| format!("Length: {}.", prose::counted(length, "character", "characters"))));
    facts.extend(member.items.and_then(|items| bounds("Items", items, "")));
    facts.extend(member.filter_values.and_then(|values| bounds("Values of a filter", values, "")));
    if let Some(default) = &member.default {
        facts.push(format!("Default: {}.", literal(default)));
    }
    if !member.only.is_empty() {
        facts.push(format!("Allowed: {}.", prose::values_of(&member.only, "or")));
    }
    if let Some(format) = plan.format {
        facts.extend(match (&format.example, format.prefixes.as_slice()) {
            (Some(example), _) => Some(format!("Example: {}.", code(example))),
            (None, []) => None,
            (None, prefixes) => {
                let prefixes = prefixes.iter().map(|prefix| code(prefix)).collect::<Vec<_>>();
                Some(format!("Begins with {}.", prose::join(&prefixes, "or")))
            }
        });
    }
    facts.extend(prose::layout(member).map(|layout| format!("Layout: {layout}.")));
    if let Some(known) = &plan.known {
        let name = known.rsplit("::").next().unwrap_or(known);
        facts.push(format!("[`{name}`]({known}) lists the known values."));
    }
    facts
}

/// Returns the rules of a structure as a section of its documentation.
pub fn rules(rules: &[Rule]) -> Vec<String> {
    if rules.is_empty() {
        return Vec::new();
    }
    let head = ["", "# Rules", ""].map(str::to_owned);
    head.into_iter().chain(rules.iter().map(|rule| format!("- {}", prose::rule(rule)))).collect()
}

fn bounds(what: &str, bounds: Bounds, unit: &str) -> Option<String> {
    let text = prose::bounds(bounds, unit);
    (!text.is_empty()).then(|| format!("{what}: {}.", escape(&text)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_makes_no_links_or_tags() {
        assert_eq!(escape("In [1, 100] of <b>; `a[0]` stays."), "In \\[1, 100\\] of \\<b\\>; `a[0]` stays.");
        assert_eq!(escape("~~~"), "\\~\\~\\~");
    }

    #[test]
    fn open_bounds_state_only_what_is_known() {
        let month = |bounds_of| bounds("Range", bounds_of, "month");
        assert_eq!(month(Bounds { min: Some(1), max: Some(36), step: None }).unwrap(), "Range: 1 to 36 months.");
        assert_eq!(month(Bounds { step: Some(10), ..Bounds::default() }).unwrap(), "Range: a multiple of 10 months.");
        assert_eq!(month(Bounds::default()), None);
    }
}
