//! Messages about the spec: what is wrong, where, and what to do next.

pub mod codes;
pub mod fix;
mod json;
mod render;
mod suggest;

pub use codes::Code;
pub use json::to_json;
pub use render::{Style, render, summary};
pub use suggest::closest;

use crate::source::Span;

/// Whether a diagnostic stops code emission.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The spec cannot be used as it is.
    Error,
    /// The spec can be used; `spec check` still refuses it.
    Warning,
}

/// A place and what to say about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// The place.
    pub span: Span,
    /// What to say; may be empty.
    pub text: String,
}

/// Bytes to replace so that a problem goes away.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Edit {
    /// What to replace; empty to insert.
    pub span: Span,
    /// What to put there.
    pub text: String,
}

/// One problem of the spec.
#[derive(Debug, Clone)]
pub struct Diagnostic {
    /// Which kind of problem.
    pub code: &'static Code,
    /// One line: what is wrong.
    pub message: String,
    /// Where.
    pub primary: Label,
    /// Other places that matter, in any file.
    pub secondary: Vec<Label>,
    /// What to do.
    pub help: Vec<String>,
    /// What to know.
    pub notes: Vec<String>,
    /// A change that fixes it, when a machine can tell.
    pub fix: Option<Vec<Edit>>,
}

impl Diagnostic {
    /// A problem of kind `code` at `span`.
    pub fn new(code: &'static Code, span: Span, message: impl Into<String>) -> Self {
        Diagnostic {
            code,
            message: message.into(),
            primary: Label { span, text: String::new() },
            secondary: Vec::new(),
            help: Vec::new(),
            notes: Vec::new(),
            fix: None,
        }
    }

    /// Says `text` at the place itself.
    pub fn label(mut self, text: impl Into<String>) -> Self {
        self.primary.text = text.into();
        self
    }

    /// Points at another place.
    pub fn also(mut self, span: Span, text: impl Into<String>) -> Self {
        self.secondary.push(Label { span, text: text.into() });
        self
    }

    /// Adds advice.
    pub fn help(mut self, text: impl Into<String>) -> Self {
        self.help.push(text.into());
        self
    }

    /// Adds background.
    pub fn note(mut self, text: impl Into<String>) -> Self {
        self.notes.push(text.into());
        self
    }

    /// Adds a replacement that fixes the problem.
    pub fn fix(mut self, span: Span, text: impl Into<String>) -> Self {
        self.fix.get_or_insert_default().push(Edit { span, text: text.into() });
        self
    }

    /// Offers the name closest to `wrong`, if one is close, as help and as a fix of `span`.
    pub fn did_you_mean<'a>(self, wrong: &str, names: impl IntoIterator<Item = &'a str>, span: Span) -> Self {
        match closest(wrong, names) {
            Some(name) => self.help(format!("did you mean `{name}`?")).fix(span, name),
            None => self,
        }
    }

    /// Whether it stops code emission.
    pub fn is_error(&self) -> bool {
        self.code.severity() == Severity::Error
    }
}

/// Orders by file and place, so that a reader works through a file from top to bottom.
pub fn sort(diagnostics: &mut Vec<Diagnostic>) {
    diagnostics.sort_by(|a, b| (a.primary.span, a.code.id, &a.message).cmp(&(b.primary.span, b.code.id, &b.message)));
    diagnostics.dedup_by(|a, b| a.primary.span == b.primary.span && a.code.id == b.code.id && a.message == b.message);
}
