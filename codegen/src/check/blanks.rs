//! Blanks of a skeleton that nobody has filled in yet.

use std::collections::BTreeSet;

use super::Context;
use crate::diag::{Diagnostic, codes};
use crate::source::Span;
use crate::yaml::{Node, Value};

/// What a blank begins with.
pub const BLANK: &str = "TODO";

/// Each blank is named, in place of all that is wrong with it as a value.
pub fn blanks(context: &Context<'_>, problems: &mut Vec<Diagnostic>) {
    let mut found = Vec::new();
    for (_, tree) in &context.spec.trees {
        walk("the file", tree, &mut found);
    }
    let spans: BTreeSet<Span> = found.iter().map(|(_, span)| *span).collect();
    problems.retain(|problem| !spans.contains(&problem.primary.span));
    problems.extend(found.into_iter().map(|(what, span)| {
        Diagnostic::new(&codes::E0610, span, format!("{what} is still a blank"))
            .help("fill it in; what the page does not have is deleted")
    }));
}

fn walk(what: &str, node: &Node, found: &mut Vec<(String, Span)>) {
    match &node.value {
        Value::Text(text) if is_blank(text) => found.push((what.to_owned(), node.span)),
        Value::List(nodes) => nodes.iter().for_each(|node| walk(what, node, found)),
        Value::Map(entries) => {
            for entry in entries {
                if is_blank(&entry.key) {
                    found.push((format!("a name in {what}"), entry.key_span));
                }
                walk(&format!("`{}`", entry.key), &entry.value, found);
            }
        }
        _ => {}
    }
}

/// `TODO`, and `TODO: see page 12.`, but no word that merely begins so.
fn is_blank(text: &str) -> bool {
    text.strip_prefix(BLANK).is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_'))
}
