//! Diagnostics as JSON, one object per line, for editors and CI.

use serde_json::{Value, json};

use super::{Diagnostic, Label, Severity};
use crate::source::{Source, Span};

/// Returns one line of JSON, without the line break.
pub fn to_json(diagnostic: &Diagnostic, source: &Source) -> String {
    let edits = diagnostic.fix.as_deref().unwrap_or_default();
    json!({
        "code": diagnostic.code.id,
        "severity": match diagnostic.code.severity() {
            Severity::Error => "error",
            Severity::Warning => "warning",
        },
        "message": diagnostic.message,
        "primary": label(&diagnostic.primary, source),
        "secondary": diagnostic.secondary.iter().map(|l| label(l, source)).collect::<Vec<_>>(),
        "help": diagnostic.help,
        "notes": diagnostic.notes,
        "fix": edits.iter().map(|edit| {
            let mut value = location(edit.span, source);
            value["text"] = edit.text.clone().into();
            value
        }).collect::<Vec<_>>(),
    })
    .to_string()
}

fn label(label: &Label, source: &Source) -> Value {
    let mut value = location(label.span, source);
    value["label"] = label.text.clone().into();
    value
}

fn location(span: Span, source: &Source) -> Value {
    let (line, column) = source.position(span);
    let end = source.position(Span { start: span.end, ..span });
    json!({
        "file": source.shown(span.file),
        "line": line,
        "column": column,
        "end_line": end.0,
        "end_column": end.1,
        "start_byte": span.start,
        "end_byte": span.end,
    })
}
