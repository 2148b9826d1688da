//! Diagnostics as text, in the manner of rustc.

use std::collections::BTreeMap;

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::{Diagnostic, Label, Severity};
use crate::load::Source;
use crate::source::FileId;

/// How to print.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// No escapes, for files and pipes.
    Plain,
    /// Colours of a terminal.
    Colour,
}

/// Lines of text for one diagnostic, without a final line break.
pub fn render(diagnostic: &Diagnostic, source: &Source, style: Style) -> String {
    let level = match diagnostic.code.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.primary_title(&diagnostic.message).id(diagnostic.code.id);
    let mut group = Group::with_title(title);
    for (file, annotations) in by_file(diagnostic, source) {
        let path = source.path(file);
        let text = source.text(file);
        group = if text.is_empty() {
            group.element(Origin::path(path))
        } else {
            group.element(Snippet::source(text).path(path).annotations(annotations))
        };
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

/// How many there were: the last line of a run.
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

/// The labels of each file, the primary one's file first.
fn by_file<'a>(diagnostic: &'a Diagnostic, source: &Source) -> Vec<(FileId, Vec<Annotation<'a>>)> {
    let primary = diagnostic.primary.span.file;
    let mut files: BTreeMap<(bool, FileId), Vec<Annotation<'a>>> = BTreeMap::new();
    let mut add = |label: &'a Label, kind: AnnotationKind| {
        let file = label.span.file;
        let annotation = kind.span(clamp(label, source));
        let annotation = if label.text.is_empty() { annotation } else { annotation.label(&label.text) };
        files.entry((file != primary, file)).or_default().push(annotation);
    };
    add(&diagnostic.primary, AnnotationKind::Primary);
    for label in &diagnostic.secondary {
        add(label, AnnotationKind::Context);
    }
    files.into_iter().map(|((_, file), annotations)| (file, annotations)).collect()
}

/// The label's bytes, pulled onto character boundaries: a wrong span must not take the message down.
fn clamp(label: &Label, source: &Source) -> std::ops::Range<usize> {
    let text = source.text(label.span.file);
    let floor = |at: u32| text.floor_char_boundary((at as usize).min(text.len()));
    let start = floor(label.span.start);
    start..floor(label.span.end).max(start)
}
