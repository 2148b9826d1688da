//! Documentation of generated items.

use proc_macro2::TokenStream;
use quote::quote;

use super::plan::MemberPlan;
use crate::{
    model::{Bounds, Effect, Rule},
    targets::shared::prose::{self, code, literal},
};

/// Returns outer documentation, for the item that follows.
pub fn attributes(lines: &[String]) -> TokenStream {
    let lines = spaced(lines);
    quote!(#(#[doc = #lines])*)
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

/// Returns a text of the spec as lines of rustdoc, in which links and tags are escaped. Code in it is shown but not
/// run, since its language is unknown.
pub fn prose(text: &str) -> Vec<String> {
    let mut fence = None;
    let mut lines = Vec::new();
    for line in text.trim_end().lines() {
        let text = line.trim_start();
        let mark = ["```", "~~~"].into_iter().find(|mark| text.starts_with(mark));
        match (fence, mark) {
            (None, Some(mark)) => {
                fence = Some(mark);
                lines.push(format!("{mark}text"));
            }
            (Some(open), Some(mark)) if open == mark => {
                fence = None;
                lines.push(mark.to_owned());
            }
            (Some(_), _) => lines.push(line.to_owned()),
            // Four columns of indentation would begin a block of code.
            (None, None) => {
                lines.push(escape(if line.starts_with("    ") || line.starts_with('\t') { text } else { line }))
            }
        }
    }
    lines.extend(fence.map(str::to_owned));
    lines
}

/// Escapes each character with a meaning in rustdoc.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut code = false;
    for c in text.chars() {
        match c {
            '`' => code = !code,
            '[' | ']' | '<' | '>' | '*' | '_' if !code => out.push('\\'),
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
        Effect::Read | Effect::Write => None,
        Effect::Purchase => Some("**This call may cost money.**"),
        Effect::Destroy => Some("**This call destroys something for good.**"),
    }
}

/// Returns the documentation of a member: its description, then its allowed values.
pub fn member(member: &MemberPlan<'_>) -> Vec<String> {
    let mut lines = prose(&member.model.doc);
    let facts = facts(member);
    if !facts.is_empty() {
        lines.push(String::new());
        lines.push(facts.join(" "));
    }
    let filters = &member.model.filters;
    if !filters.is_empty() {
        lines.extend(["", "Names of filters:", ""].map(str::to_owned));
        lines.extend(filters.iter().map(|filter| format!("- `{}`: {}", filter.wire, prose(&filter.doc).join(" "))));
    }
    lines
}

fn facts(plan: &MemberPlan<'_>) -> Vec<String> {
    let member = plan.model;
    let mut facts = Vec::new();
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
    if let Some(known) = &plan.known {
        let name = known.rsplit("::").next().unwrap_or(known);
        facts.push(format!("[`{name}`]({known}) lists the values that are known."));
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
    fn prose_makes_no_links_or_tags() {
        assert_eq!(prose("In [1, 100] of <b>; `a[0]` stays.\n"), ["In \\[1, 100\\] of \\<b\\>; `a[0]` stays."]);
    }

    #[test]
    fn code_is_shown_and_not_run() {
        assert_eq!(prose("Like this:\n\n    let a = [1];\n"), ["Like this:", "", "let a = \\[1\\];"]);
        assert_eq!(prose("~~~\nlet a = [1];\n"), ["~~~text", "let a = [1];", "~~~"]);
        assert_eq!(prose("```rust\n~~~\n```\nAnd [so]."), ["```text", "~~~", "```", "And \\[so\\]."]);
    }

    #[test]
    fn open_bounds_state_only_what_is_known() {
        let month = |bounds_of| bounds("Range", bounds_of, "month");
        assert_eq!(month(Bounds { min: Some(1), max: Some(36), step: None }).unwrap(), "Range: 1 to 36 months.");
        assert_eq!(month(Bounds { step: Some(10), ..Bounds::default() }).unwrap(), "Range: a multiple of 10 months.");
        assert_eq!(month(Bounds::default()), None);
    }
}
