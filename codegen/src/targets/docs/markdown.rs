//! Escaping for Markdown.

pub(super) use crate::targets::shared::prose::{code, literal};

/// Escapes prose: code in backticks stays code, everything else is shown literally.
pub(super) fn prose(text: &str) -> String {
    let parts: Vec<&str> = text.trim_end().split('`').collect();
    // With an odd number of backticks, one of them is literal, and it is unknown which.
    if parts.len().is_multiple_of(2) {
        return escape(text.trim_end());
    }
    let shown = parts.iter().enumerate().map(|(index, part)| match index % 2 {
        0 => escape(part),
        _ => code(part),
    });
    shown.collect()
}

/// Returns prose on one line.
pub(super) fn line(text: &str) -> String {
    prose(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Escapes Markdown for a table cell.
pub(super) fn cell(markdown: &str) -> String {
    markdown.replace('|', "\\|").replace("\n\n", "<br>").replace('\n', " ")
}

/// Normalizes white space: one line end at the end and, outside code, no trailing spaces and no two empty lines in a
/// row.
pub(super) fn tidy(text: &str) -> String {
    let mut out = String::new();
    let mut in_code = false;
    let mut was_empty = true;
    for line in text.lines() {
        in_code ^= line.starts_with("```");
        let line = if in_code { line } else { line.trim_end() };
        if !(line.is_empty() && was_empty && !in_code) {
            out.push_str(line);
            out.push('\n');
        }
        was_empty = line.is_empty();
    }
    out.truncate(out.trim_end().len());
    out.push('\n');
    out
}

/// Escapes the characters with a meaning within a line of Markdown.
pub(super) fn escape(text: &str) -> String {
    let mut out = String::new();
    let mut previous = ' ';
    let mut chars = text.chars().peekable();
    while let Some(char) = chars.next() {
        let next = chars.peek().copied().unwrap_or(' ');
        // Markdown ignores an underscore inside a word.
        let inside_word = previous.is_alphanumeric() && next.is_alphanumeric();
        if matches!(char, '\\' | '`' | '*' | '<' | '>' | '[' | ']' | '~') || (char == '_' && !inside_word) {
            out.push('\\');
        }
        out.push(char);
        previous = char;
    }
    out
}
