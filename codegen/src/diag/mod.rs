//! Diagnostics about the spec: what is wrong, where, and how to fix it.

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

/// The severity of a diagnostic. Errors prevent code generation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The spec cannot be used.
    Error,
    /// The spec can be used, but `check` fails.
    Warning,
}

/// A span and a message about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// The place.
    pub span: Span,
    /// The text; may be empty.
    pub text: String,
}

/// A replacement that is part of a fix.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Edit {
    /// The span to replace; empty to insert.
    pub span: Span,
    /// The replacement.
    pub text: String,
}

/// A problem of the spec.
#[derive(Debug, Clone)]
pub struct Diagnostic {
    /// The kind of problem.
    pub code: &'static Code,
    /// Description of the problem, in one line.
    pub message: String,
    /// The location of the problem.
    pub primary: Label,
    /// Other relevant locations, in any file.
    pub secondary: Vec<Label>,
    /// Advice on fixing the problem.
    pub help: Vec<String>,
    /// Background.
    pub notes: Vec<String>,
    /// Edits that fix the problem, if it can be fixed automatically.
    pub fix: Option<Vec<Edit>>,
}

impl Diagnostic {
    /// Creates a diagnostic of the kind `code` at `span`.
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

    /// Adds a message to the primary location.
    pub fn label(mut self, text: impl Into<String>) -> Self {
        self.primary.text = text.into();
        self
    }

    /// Adds another location.
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

    /// Returns `true` for an error.
    pub fn is_error(&self) -> bool {
        self.code.severity() == Severity::Error
    }
}

/// Sorts diagnostics by file and position, and removes duplicates.
pub fn sort(diagnostics: &mut Vec<Diagnostic>) {
    diagnostics.sort_by(|a, b| (a.primary.span, a.code.id, &a.message).cmp(&(b.primary.span, b.code.id, &b.message)));
    diagnostics.dedup_by(|a, b| a.primary.span == b.primary.span && a.code.id == b.code.id && a.message == b.message);
}
