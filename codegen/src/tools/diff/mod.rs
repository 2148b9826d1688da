//! Compares two models: what changed in the API, and how it affects callers.
//!
//! Every change belongs to a [`ChangeClass`], which states its severity and the reason. Moving a definition to another
//! file or line is not a change, and neither is what `analyze` derives from other changes.

mod actions;
mod apis;
mod bounds;
mod classes;
mod enums;
mod facts;
mod members;
mod pairs;
mod report;
mod rules;
mod shapes;
mod waiters;

pub use classes::{ChangeClass, all as classes};
pub use report::{json_lines, markdown, text};

use crate::{
    model::{Model, Origin},
    source::Source,
};

/// The severity of a change for a program that uses the generated Rust crate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Impact {
    /// A program may no longer compile, or a call that worked is rejected.
    Breaking,
    /// A program compiles, but the same call behaves differently.
    Behaviour,
    /// Programs can do more, and existing code works as before.
    Addition,
    /// Only documentation changes.
    Documentation,
}

/// The part of the crate's version to increment.
///
/// For `0.y.z`, Cargo shifts the parts by one: [`Major`](Verdict::Major) increments `y`, and
/// [`Minor`](Verdict::Minor) and [`Patch`](Verdict::Patch) both increment `z`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// Nothing changed.
    Nothing,
    /// Only documentation changed.
    Patch,
    /// Additions or changes of behaviour.
    Minor,
    /// At least one change is breaking.
    Major,
}

/// A change of the API.
#[derive(Debug, Clone, PartialEq)]
pub struct ApiChange {
    /// Class of the change.
    pub class: &'static ChangeClass,
    /// Path of the item: `legacy/RunInstances.request.imageId`, `legacy/Placement.Zone`, `legacy/errors/4000`,
    /// `legacy/waiters/...`.
    pub path: String,
    /// Description of the change, to be read after the path.
    pub what: String,
    /// Old location; `None` if the item is new.
    pub old: Option<Location>,
    /// New location; `None` if the item was removed.
    pub new: Option<Location>,
}

/// A location in the spec.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Location {
    /// File, with forward slashes.
    pub file: String,
    /// Line and column, counted from 1; `None` if the texts are not available.
    pub position: Option<(usize, usize)>,
}

/// A model, and the texts that it was lowered from if available, which provide lines and columns.
#[derive(Debug, Clone, Copy)]
pub struct Side<'a> {
    /// The model.
    pub model: &'a Model,
    /// Texts of the spec.
    pub source: Option<&'a Source>,
    /// Prefix of paths; if empty, they are relative to the spec.
    pub folder: &'a str,
}

/// Returns all changes from `old` to `new`, ordered by severity, then by path.
pub fn diff(old: Side<'_>, new: Side<'_>) -> Vec<ApiChange> {
    let mut diff = Diff { old, new, changes: Vec::new() };
    diff.models(old.model, new.model);
    let mut changes = diff.changes;
    changes.sort_by(|a, b| (a.class.kind, &a.path, a.class.id).cmp(&(b.class.kind, &b.path, b.class.id)));
    changes
}

/// Returns the part of the Rust crate's version that must be incremented for the changes.
pub fn verdict(changes: &[ApiChange]) -> Verdict {
    let part = |change: &ApiChange| match change.class.kind {
        Impact::Breaking => Verdict::Major,
        Impact::Behaviour | Impact::Addition => Verdict::Minor,
        Impact::Documentation => Verdict::Patch,
    };
    changes.iter().map(part).max().unwrap_or(Verdict::Nothing)
}

/// The state of a comparison, with the changes found so far.
struct Diff<'a> {
    old: Side<'a>,
    new: Side<'a>,
    changes: Vec<ApiChange>,
}

/// An item that is in both models.
#[derive(Clone, Copy)]
struct Compared<'a> {
    path: &'a str,
    old: &'a Origin,
    new: &'a Origin,
}

impl Diff<'_> {
    /// Reports an added item.
    fn added(&mut self, class: &'static ChangeClass, path: &str, new: &Origin, what: impl Into<String>) {
        let new = Some(self.new.location(new));
        self.changes.push(ApiChange { class, path: path.to_owned(), what: what.into(), old: None, new });
    }

    /// Reports a removed item.
    fn removed(&mut self, class: &'static ChangeClass, path: &str, old: &Origin, what: impl Into<String>) {
        let old = Some(self.old.location(old));
        self.changes.push(ApiChange { class, path: path.to_owned(), what: what.into(), old, new: None });
    }

    /// Reports a changed item.
    fn changed(&mut self, class: &'static ChangeClass, at: Compared<'_>, what: impl Into<String>) {
        let (old, new) = (Some(self.old.location(at.old)), Some(self.new.location(at.new)));
        self.changes.push(ApiChange { class, path: at.path.to_owned(), what: what.into(), old, new });
    }
}

impl Side<'_> {
    fn location(&self, origin: &Origin) -> Location {
        let location = Location::new(origin, self.source);
        if self.folder.is_empty() {
            location
        } else {
            Location { file: format!("{}/{}", self.folder, location.file), ..location }
        }
    }
}

impl Location {
    /// Returns the location of an origin, relative to the spec's folder.
    pub fn new(origin: &Origin, source: Option<&Source>) -> Self {
        Location { file: origin.file.clone(), position: source.map(|source| source.position(origin.span)) }
    }
}

#[cfg(test)]
mod tests;
