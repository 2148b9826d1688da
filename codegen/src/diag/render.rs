//! Diagnostics as text, in the style of rustc.

use std::collections::BTreeMap;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::{Diagnostic, Label, Severity};
use crate::source::{FileId, Source, Span};

/// Maximum size of an excerpt in bytes. Longer excerpts would be slow to lay out and hard to read.
const MAX_EXCERPT: usize = 1 << 16;

/// The style of the output.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// Without escape sequences, for files and pipes.
    Plain,
    /// With terminal colours.
    Colour,
}

/// Returns the text of a diagnostic, without a final line break.
pub fn render(diagnostic: &Diagnostic, source: &Source, style: Style) -> String {
    let level = match diagnostic.code.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.primary_title(&diagnostic.message).id(diagnostic.code.id);
    let mut group = Group::with_title(title);
    for (file, labels) in by_file(diagnostic) {
        let path = source.shown(file);
        if source.text(file).is_empty() {
            group = group.element(Origin::path(path));
            continue;
        }
        // Only the lines with labels are passed on. Whole files would be processed again for every diagnostic.
        let (line, start, text) = source.excerpt(file, labels.iter().map(|(_, label)| label.span));
        if text.len() > MAX_EXCERPT {
            for (_, label) in labels {
                let (line, column) = source.position(label.span);
                group = group.element(Origin::path(path.clone()).line(line).char_column(column));
                if !label.text.is_empty() {
                    group = group.element(Level::NOTE.message(format!("{line}:{column}: {}", label.text)));
                }
            }
            continue;
        }
        let annotations = labels.into_iter().map(|(kind, label)| {
            let annotation = kind.span(within(label.span, start, text));
            if label.text.is_empty() { annotation } else { annotation.label(&label.text) }
        });
        group = group.element(Snippet::source(text).line_start(line).path(path).annotations(annotations));
    }
    for note in &diagnostic.notes {
        group = group.element(Level::NOTE.message(note));
    }
    for help in &diagnostic.help {
        group = group.element(Level::HELP.message(help));
    }
    let renderer = match style {
        Style::Plain => Renderer::plain(),
        Style::Colour => Renderer::styled(),
    };
    renderer.term_width(140).render(&[group])
}

/// Returns the last line of a run: the number of problems.
pub fn summary(diagnostics: &[Diagnostic]) -> String {
    let errors = diagnostics.iter().filter(|d| d.is_error()).count();
    let warnings = diagnostics.len() - errors;
    let count = |n: usize, what: &str| format!("{n} {what}{}", if n == 1 { "" } else { "s" });
    match (errors, warnings) {
        (0, 0) => "no problems".to_owned(),
        (errors, 0) => count(errors, "error"),
        (0, warnings) => count(warnings, "warning"),
        (errors, warnings) => format!("{}, {}", count(errors, "error"), count(warnings, "warning")),
    }
}

/// Returns the labels by file, starting with the file of the primary label.
fn by_file(diagnostic: &Diagnostic) -> Vec<(FileId, Vec<(AnnotationKind, &Label)>)> {
    let primary = diagnostic.primary.span.file;
    let mut files: BTreeMap<(bool, FileId), Vec<(AnnotationKind, &Label)>> = BTreeMap::new();
    files.entry((false, primary)).or_default().push((AnnotationKind::Primary, &diagnostic.primary));
    for label in &diagnostic.secondary {
        let file = label.span.file;
        files.entry((file != primary, file)).or_default().push((AnnotationKind::Context, label));
    }
    files.into_iter().map(|((_, file), labels)| (file, labels)).collect()
}

/// Returns the range of a span in an excerpt that begins at `start`, on character boundaries: a wrong span must not
/// cause a panic.
fn within(span: Span, start: usize, text: &str) -> std::ops::Range<usize> {
    let floor = |at: u32| text.floor_char_boundary((at as usize).saturating_sub(start).min(text.len()));
    let from = floor(span.start);
    from..floor(span.end).max(from)
}
