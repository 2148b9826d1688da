//! What changed in the API between two models, by meaning, and what it does to callers.
//!
//! Every change belongs to a [`Class`], which says how grave it is and why. Moving a definition to another file
//! or line is no change, nor is what `analyze` derives from changes that are listed themselves.

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

pub use classes::{Class, all as classes};
pub use report::{json_lines, markdown, text};

use crate::{
    model::{Model, Origin},
    source::Source,
};

/// How grave a change is for a program that uses the generated Rust crate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A program may no longer compile, or a call that worked is refused.
    Breaking,
    /// A program compiles, and the same call does something else.
    Behaviour,
    /// Programs can do more; what they did they still do.
    Addition,
    /// Only what people read changes.
    Documentation,
}

/// Which part of the version to raise.
///
/// Cargo treats `0.y.z` as if it began one place later: there [`Major`](Verdict::Major) raises `y`, and
/// [`Minor`](Verdict::Minor) and [`Patch`](Verdict::Patch) both raise `z`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// Nothing changed.
    Nothing,
    /// Documentation alone.
    Patch,
    /// Additions or changes of behaviour.
    Minor,
    /// Something breaks.
    Major,
}

/// One change of the API.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// What kind of change, how grave and why.
    pub class: &'static Class,
    /// What changed: `legacy/RunInstances.request.imageId`, `legacy/Placement.Zone`, `legacy/errors/4000`, `legacy/waiters/...`.
    pub path: String,
    /// What happened to it, to be read after the path.
    pub what: String,
    /// Where it stood; `None` when it is new.
    pub old: Option<Place>,
    /// Where it stands; `None` when it is gone.
    pub new: Option<Place>,
}

/// A place in the spec.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// File, with forward slashes.
    pub file: String,
    /// Line and column, from 1; `None` when the texts are not at hand.
    pub position: Option<(usize, usize)>,
}

/// A model and the texts it was made from, if they are at hand: they give lines and columns.
#[derive(Debug, Clone, Copy)]
pub struct Side<'a> {
    /// The model.
    pub model: &'a Model,
    /// Its texts.
    pub source: Option<&'a Source>,
    /// Folder of its files, to put before their paths; empty to leave them relative to the spec.
    pub folder: &'a str,
}

/// All changes from `old` to `new`, gravest first, then by path.
pub fn diff(old: Side<'_>, new: Side<'_>) -> Vec<Change> {
    let mut diff = Diff { old, new, changes: Vec::new() };
    diff.models(old.model, new.model);
    let mut changes = diff.changes;
    changes.sort_by(|a, b| (a.class.kind, &a.path, a.class.id).cmp(&(b.class.kind, &b.path, b.class.id)));
    changes
}

/// Which part of the version of the Rust crate the changes ask to raise.
pub fn verdict(changes: &[Change]) -> Verdict {
    let part = |change: &Change| match change.class.kind {
        Kind::Breaking => Verdict::Major,
        Kind::Behaviour | Kind::Addition => Verdict::Minor,
        Kind::Documentation => Verdict::Patch,
    };
    changes.iter().map(part).max().unwrap_or(Verdict::Nothing)
}

/// Changes found so far.
struct Diff<'a> {
    old: Side<'a>,
    new: Side<'a>,
    changes: Vec<Change>,
}

/// Something that is there in both models.
#[derive(Clone, Copy)]
struct At<'a> {
    path: &'a str,
    old: &'a Origin,
    new: &'a Origin,
}

impl Diff<'_> {
    /// Something is there now.
    fn added(&mut self, class: &'static Class, path: &str, new: &Origin, what: impl Into<String>) {
        let new = Some(self.new.place(new));
        self.changes.push(Change { class, path: path.to_owned(), what: what.into(), old: None, new });
    }

    /// Something is gone.
    fn removed(&mut self, class: &'static Class, path: &str, old: &Origin, what: impl Into<String>) {
        let old = Some(self.old.place(old));
        self.changes.push(Change { class, path: path.to_owned(), what: what.into(), old, new: None });
    }

    /// Something is not what it was.
    fn changed(&mut self, class: &'static Class, at: At<'_>, what: impl Into<String>) {
        let (old, new) = (Some(self.old.place(at.old)), Some(self.new.place(at.new)));
        self.changes.push(Change { class, path: at.path.to_owned(), what: what.into(), old, new });
    }
}

impl Side<'_> {
    fn place(&self, origin: &Origin) -> Place {
        let place = Place::new(origin, self.source);
        if self.folder.is_empty() { place } else { Place { file: format!("{}/{}", self.folder, place.file), ..place } }
    }
}

impl Place {
    /// Where a fact stands, relative to the spec's folder.
    pub fn new(origin: &Origin, source: Option<&Source>) -> Self {
        Place { file: origin.file.clone(), position: source.map(|source| source.position(origin.span)) }
    }
}

#[cfg(test)]
mod tests;
