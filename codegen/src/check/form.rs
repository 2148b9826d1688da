//! Lints for notation that YAML allows and the spec does not.

use super::Context;
use crate::diag::{Diagnostic, codes};
use crate::yaml::{Node, Value};

/// Checks that members, values and codes are written in block style: in braces, a comma ends a string.
pub fn block_style(context: &Context<'_>, problems: &mut Vec<Diagnostic>) {
    for (file, tree) in &context.spec.trees {
        walk(tree, &mut |key, node| {
            let flow = context.source.text(*file).as_bytes().get(node.span.start as usize) == Some(&b'{');
            if flow && node.get("doc").is_some() {
                problems.push(
                    Diagnostic::new(
                        &codes::E0215,
                        node.span,
                        format!("`{key}` is written as a flow mapping, in braces"),
                    )
                    .help("write one key per line: in braces, a comma ends the string"),
                );
            }
        });
    }
}

/// Visits the value of each key, except for those below `examples`.
fn walk(node: &Node, visit: &mut impl FnMut(&str, &Node)) {
    for entry in node.entries() {
        visit(&entry.key, &entry.value);
        if entry.key != "examples" {
            walk(&entry.value, visit);
        }
    }
    if let Value::List(nodes) = &node.value {
        for node in nodes {
            walk(node, visit);
        }
    }
}

/// Checks that bodies of examples are valid JSON, so that no value changes its type when read as YAML.
pub fn examples_are_json(context: &Context<'_>, problems: &mut Vec<Diagnostic>) {
    let actions = context.spec.versions.values().flat_map(|version| &version.actions);
    for example in actions.flat_map(|action| &action.file.content.examples) {
        for (name, body) in [("request", &example.request), ("response", &example.response)] {
            let Some(node) = body.as_ref().map(|json| &json.0) else { continue };
            let text = context.source.text(node.span.file);
            let Some(written) = text.get(node.span.start as usize..node.span.end as usize) else { continue };
            if let Err(error) = serde_json::from_str::<serde_json::Value>(written) {
                let lines =
                    written.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum::<usize>();
                let at = (lines + error.column().saturating_sub(1)).min(written.len().saturating_sub(1));
                let start = node.span.start + written.floor_char_boundary(at) as u32;
                let span = crate::source::Span { start, end: start + 1, ..node.span };
                problems.push(
                    Diagnostic::new(&codes::E0516, span, format!("this {name} is not valid JSON"))
                        .label("the first character that is not JSON")
                        .help("quote all keys and strings, and leave comments out")
                        .note(error.to_string()),
                );
            }
        }
    }
}
