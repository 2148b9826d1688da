//! The lint for placeholders of a skeleton.

use std::collections::BTreeSet;

use super::Context;
use crate::diag::{Diagnostic, codes};
use crate::source::Span;
use crate::yaml::{Node, Value};

/// The prefix of a placeholder.
pub const PLACEHOLDER: &str = "TODO";

/// Reports each placeholder, instead of its other problems.
pub fn placeholders(context: &Context<'_>, problems: &mut Vec<Diagnostic>) {
    let mut found = Vec::new();
    for (_, tree) in &context.spec.trees {
        walk("the file", tree, Within::Definitions, &mut found);
    }
    let spans: BTreeSet<Span> = found.iter().map(|(_, span)| *span).collect();
    problems.retain(|problem| !spans.contains(&problem.primary.span));
    problems.extend(found.into_iter().map(|(what, span)| {
        Diagnostic::new(&codes::E0610, span, format!("{what} is still a placeholder"))
            .help("fill it in, or delete it if the page does not have it")
    }));
}

/// The part of the spec that a string is in, which determines whether `TODO` can be a value there.
#[derive(Clone, Copy, PartialEq)]
enum Within {
    /// Everything except examples.
    Definitions,
    /// The examples of an action.
    Examples,
    /// A request or response of an example, which may hold anything.
    Values,
}

impl Within {
    fn key(self, key: &str) -> Self {
        match (self, key) {
            (Within::Definitions, "examples") => Within::Examples,
            (Within::Examples, "request" | "response") => Within::Values,
            _ => self,
        }
    }

    fn is_placeholder(self, text: &str) -> bool {
        text.strip_prefix(PLACEHOLDER).is_some_and(|rest| match self {
            Within::Values => rest.starts_with(": "),
            // `TODO` and `TODO: see page 12.`, but not a word with that prefix.
            _ => !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_'),
        })
    }
}

fn walk(what: &str, node: &Node, within: Within, found: &mut Vec<(String, Span)>) {
    match &node.value {
        Value::String(text) if within.is_placeholder(text) => found.push((what.to_owned(), node.span)),
        Value::List(nodes) => nodes.iter().for_each(|node| walk(what, node, within, found)),
        Value::Map(entries) => {
            for entry in entries {
                if within.is_placeholder(&entry.key) {
                    found.push((format!("a name in {what}"), entry.key_span));
                }
                walk(&format!("`{}`", entry.key), &entry.value, within.key(&entry.key), found);
            }
        }
        _ => {}
    }
}
