//! Lints for documentation.

use super::Context;
use crate::diag::{Diagnostic, codes};
use crate::source::{FileId, Span};
use crate::yaml::{Entry, Node, Value};

/// Keys whose value is a sentence.
const SENTENCES: [&str; 8] = ["doc", "summary", "deprecated", "conflict", "reason", "response", "shortened", "unused"];

/// Keys whose value is a map of sentences.
const MAPS_OF_SENTENCES: [&str; 2] = ["inferred", "accept"];

/// Checks that documentation is not empty and ends with a full stop, which finds strings that YAML cut off.
pub fn full_stops(context: &Context<'_>, problems: &mut Vec<Diagnostic>) {
    for (file, tree) in &context.spec.trees {
        Walk { context, file: *file, problems }.map(tree);
    }
}

struct Walk<'a> {
    context: &'a Context<'a>,
    file: FileId,
    problems: &'a mut Vec<Diagnostic>,
}

impl Walk<'_> {
    fn map(&mut self, node: &Node) {
        for entry in node.entries() {
            match &entry.value.value {
                Value::String(text) if SENTENCES.contains(&entry.key.as_str()) => {
                    self.sentence(&entry.key, text, entry.value.span);
                }
                Value::Map(entries) if MAPS_OF_SENTENCES.contains(&entry.key.as_str()) => {
                    // An inferred fact without a reason is another error.
                    let reported = |text: &str| entry.key == "inferred" && text.trim().is_empty();
                    for Entry { key, value, .. } in entries {
                        if let Value::String(text) = &value.value
                            && !reported(text)
                        {
                            self.sentence(key, text, value.span);
                        }
                    }
                }
                // Bodies of examples contain strings of the manual.
                Value::List(examples) if entry.key == "examples" => {
                    for example in examples {
                        let ours = example.entries().iter().filter(|e| e.key != "request" && e.key != "response");
                        self.map(&Node { span: example.span, value: Value::Map(ours.cloned().collect()) });
                    }
                }
                Value::List(nodes) => nodes.iter().for_each(|node| self.map(node)),
                _ => self.map(&entry.value),
            }
        }
    }

    fn sentence(&mut self, key: &str, text: &str, span: Span) {
        let text = text.trim_end();
        if text.is_empty() {
            self.problems.push(
                Diagnostic::new(&codes::W0607, span, format!("`{key}` is empty")).help("describe it in a sentence"),
            );
            return;
        }
        if text.ends_with('.') {
            return;
        }
        let message = format!("`{key}` does not end with a full stop");
        let problem = Diagnostic::new(&codes::W0606, span, message);
        let rest = self.context.source.text(self.file).get(span.end as usize..).unwrap_or_default();
        let line = rest.lines().next().unwrap_or_default();
        self.problems.push(if line.trim_start().starts_with('#') {
            problem.help("` #` begins a comment, which cuts the sentence off: quote it")
        } else if text.ends_with(['!', '?', ':', ';', ',']) {
            problem.help("write a full sentence")
        } else {
            let end = span.end - u32::from(self.is_quoted(span));
            problem.help("end it with a full stop").fix(Span { start: end, end, ..span }, ".")
        });
    }

    fn is_quoted(&self, span: Span) -> bool {
        let text = self.context.source.text(self.file).as_bytes();
        matches!(text.get(span.start as usize), Some(b'"' | b'\''))
    }
}
