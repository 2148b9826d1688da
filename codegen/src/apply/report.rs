//! Differences, and how people read them.

use std::fmt::Write;

use super::{Mode, diff};
use crate::stamp::MANIFEST;

/// How a folder differs from a tree.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// Ordered by path.
    pub changes: Vec<Change>,
    /// Files that are as they should be.
    pub unchanged: usize,
    /// The manifest is missing or broken, so an edit by hand looks like a stale file.
    pub unlisted: bool,
}

/// One file that is not as it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Path below the folder, with forward slashes.
    pub path: String,
    /// What is wrong with it.
    pub kind: Kind,
    /// Text on disk.
    pub before: Option<String>,
    /// Text it should have.
    pub after: Option<String>,
}

/// What is wrong with a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Not there.
    Missing,
    /// As an earlier run wrote it, and no longer as this one would.
    Stale,
    /// Changed since a run wrote it, or put there by a person where a generated file belongs.
    Edited,
    /// Written by an earlier run, not by this one.
    Orphan,
    /// An orphan that was changed since.
    EditedOrphan,
    /// Never written by a run. It is reported and left alone.
    Foreign,
    /// A temporary of an interrupted run.
    Leftover,
}

impl Kind {
    /// What `--check` calls it.
    pub fn found(self) -> &'static str {
        match self {
            Kind::Missing => "missing",
            Kind::Stale => "stale",
            Kind::Edited => "edited by hand",
            Kind::Orphan => "orphan",
            Kind::EditedOrphan => "orphan, edited by hand",
            Kind::Foreign => "foreign",
            Kind::Leftover => "leftover",
        }
    }

    /// What writing does about it.
    pub fn done(self) -> &'static str {
        match self {
            Kind::Missing => "created",
            Kind::Stale => "updated",
            Kind::Edited => "overwritten, was edited by hand",
            Kind::Orphan | Kind::Leftover => "removed",
            Kind::EditedOrphan => "removed, was edited by hand",
            Kind::Foreign => "foreign, left alone",
        }
    }
}

impl Change {
    pub(super) fn new(path: &str, kind: Kind, before: Option<String>, after: Option<String>) -> Self {
        Self { path: path.to_owned(), kind, before, after }
    }
}

impl Report {
    /// Whether there is no difference.
    pub fn is_clean(&self) -> bool {
        self.changes.is_empty()
    }

    /// One line a difference, and for [`Mode::Check`] unified diffs; empty when there is no difference.
    /// `folder` is put before the paths.
    pub fn text(&self, folder: &str, mode: Mode) -> String {
        let mut out = String::new();
        for Change { path, kind, .. } in &self.changes {
            let word = match mode {
                Mode::Check => kind.found(),
                Mode::Write => kind.done(),
            };
            let _ = writeln!(out, "{word}: {folder}/{path}");
        }
        if mode == Mode::Check {
            let mut budget = diff::Budget::default();
            for change in self.changes.iter().filter(|change| change.path != MANIFEST) {
                if let (Some(before), Some(after)) = (&change.before, &change.after) {
                    let path = format!("{folder}/{}", change.path);
                    out.push_str(&diff::unified(&path, before, after, &mut budget));
                }
            }
        }
        out
    }

    /// What the reader should know or do beyond the list.
    pub fn notes(&self, folder: &str, mode: Mode) -> Vec<String> {
        let mut notes = Vec::new();
        if self.unlisted && !self.is_clean() {
            notes.push(format!(
                "{folder}/{MANIFEST} is missing or broken, so files edited by hand could not be told from stale ones"
            ));
        }
        if self.changes.iter().any(|change| change.kind == Kind::Foreign) {
            notes.push(format!(
                "the generator did not write the foreign files; everything under {folder} is generated, so move or \
                 delete them"
            ));
        }
        if mode == Mode::Check && self.changes.iter().any(|change| change.kind != Kind::Foreign) {
            notes.push("run `cargo xtask codegen` to bring them up to date".to_owned());
        }
        notes
    }
}
