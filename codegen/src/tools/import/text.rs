//! Turns the vendor's documentation, which mixes Markdown and HTML, into sentences.

use crate::check::PLACEHOLDER;

/// Returns the text as one sentence or several, ending with a full stop; `None` if nothing is left of it.
pub fn sentences(text: &str) -> Option<String> {
    finish(&lines(text).join(" "))
}

/// Splits a text into its first sentence and the rest.
pub fn summary(text: &str) -> Option<(String, Option<String>)> {
    let lines = lines(text);
    let (first, others) = lines.split_first()?;
    let end = first_end(first);
    let rest = [first.get(end..).unwrap_or_default().trim().to_owned()].into_iter().chain(others.iter().cloned());
    let rest = rest.filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ");
    let summary = finish(first.get(..end).unwrap_or(first))?;
    Some((summary, finish(&rest)))
}

/// Returns the end of the first sentence of a line.
fn first_end(line: &str) -> usize {
    for (at, c) in line.char_indices() {
        let ends = match c {
            '。' | '！' | '？' => true,
            // An abbreviation is followed by a small letter: "e.g. the first".
            '.' | '!' | '?' => {
                let rest = line.get(at + 1..).unwrap_or_default();
                rest.starts_with(' ') && !rest.trim_start().starts_with(|c: char| c.is_ascii_lowercase())
            }
            _ => false,
        };
        if ends {
            return at + c.len_utf8();
        }
    }
    line.len()
}

/// Returns the lines of a text without markup.
fn lines(text: &str) -> Vec<String> {
    let text = html_escape::decode_html_entities(&without_tags(text)).into_owned();
    let text = without_links(&text).replace("**", "");
    let line = |line: &str| {
        let printable = |c: char| if c.is_control() || is_unprintable(c) { ' ' } else { c };
        let line = line.chars().filter(|c| *c != '`').map(printable).collect::<String>();
        let words = line.split_whitespace().collect::<Vec<_>>().join(" ");
        words.trim_start_matches(['#', '>', '*', '-']).trim().to_owned()
    };
    // The rulers of tables have no words.
    let has_words = |line: &String| line.chars().any(char::is_alphanumeric);
    text.lines().map(line).filter(has_words).collect()
}

/// Returns `true` for characters that YAML does not allow in a text, or that are not characters.
pub fn is_unprintable(c: char) -> bool {
    matches!(c, '\u{7f}'..='\u{9f}' | '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}' | '\u{200b}')
}

fn finish(text: &str) -> Option<String> {
    let ends = |c: char| matches!(c, '.' | '。' | ';' | '；' | ',' | '，' | ':' | '：' | '、') || c.is_whitespace();
    let text = text.trim().trim_end_matches(ends);
    if !text.chars().any(char::is_alphanumeric) {
        return None;
    }
    let note = if text.starts_with(PLACEHOLDER) { "Note: " } else { "" };
    Some(format!("{note}{text}."))
}

/// Removes tags such as `<br>`, which count as the end of a line if they structure the text.
fn without_tags(text: &str) -> String {
    const INLINE: [&str; 12] = ["a", "b", "i", "em", "strong", "span", "code", "font", "u", "sup", "sub", "img"];
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('<') {
        out.push_str(before);
        let name = after.strip_prefix('/').unwrap_or(after);
        let is_tag = name.starts_with(|c: char| c.is_ascii_alphabetic());
        match after.split_once('>').filter(|(tag, _)| is_tag && !tag.contains('<')) {
            Some((_, left)) => {
                let name = name.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
                if !INLINE.contains(&name.to_ascii_lowercase().as_str()) {
                    out.push('\n');
                }
                rest = left;
            }
            None => {
                out.push('<');
                rest = after;
            }
        }
    }
    out + rest
}

/// Replaces links in Markdown by their texts.
fn without_links(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('[') {
        out.push_str(before);
        let link = after.split_once("](").filter(|(label, _)| !label.contains(['[', ']', '\n']));
        match link.and_then(|(label, target)| Some((label, target.split_once(')')?.1))) {
            Some((label, left)) => {
                out.push_str(label);
                rest = left;
            }
            None => {
                out.push('[');
                rest = after;
            }
        }
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_removed() {
        let cases = [
            ("<p>Id of&nbsp;the <b>disk</b></p>", "Id of the disk."),
            ("Size, 1 < x > 2", "Size, 1 < x > 2."),
            ("See [the page](https://example.com/a) and `Name`", "See the page and Name."),
            ("A table\n| a | b |\n|---|---|\n| 1 | 2 |", "A table | a | b | | 1 | 2 |."),
            ("状态。", "状态."),
            ("First;<br/>second：", "First; second."),
            ("TODO", "Note: TODO."),
            ("a\u{0}b\u{85}c", "a b c."),
        ];
        for (text, expected) in cases {
            assert_eq!(sentences(text).as_deref(), Some(expected), "{text}");
        }
        for text in ["", "  \n", "<br>", "---", "。"] {
            assert_eq!(sentences(text), None, "{text}");
        }
    }

    #[test]
    fn the_first_sentence_is_the_summary() {
        let split = |text| summary(text).map(|(first, rest)| format!("{first}|{}", rest.unwrap_or_default()));
        assert_eq!(split("Lists disks. Needs 1.5 s.").as_deref(), Some("Lists disks.|Needs 1.5 s."));
        assert_eq!(split("Lists, e.g. disks").as_deref(), Some("Lists, e.g. disks.|"));
        assert_eq!(split("查询。\n更多").as_deref(), Some("查询.|更多."));
        assert_eq!(split("<br>"), None);
    }
}
