//! Languages and formats the model is written in.

pub mod conformance;
pub mod docs;
pub mod model_json;
pub mod rust;
mod shared;
mod template;

use crate::{
    diag::Diagnostic,
    model::{Api, Item, Model},
    output::{DuplicatePath, Tree},
};

/// A language or format. It reads the model alone, never the spec, and does no input or output.
pub trait Target {
    /// Short name, as the command line and messages use it.
    fn id(&self) -> &'static str;

    /// Folder of the output it owns; empty for the top.
    fn folder(&self) -> &'static str;

    /// Decides everything that can be wrong with a spec in this target alone, such as names that collide after casing.
    fn plan<'m>(&self, model: &'m Model) -> Planned<'m>;

    /// Returns what tells where the files have an item, for the command `where`.
    fn places<'m>(&self, _model: &'m Model) -> Places<'m> {
        Box::new(|_, _| Vec::new())
    }
}

/// A target that is ready to write a model.
pub struct Planned<'m> {
    /// Why the model cannot be written.
    pub problems: Vec<Diagnostic>,
    emit: Box<dyn FnOnce() -> Result<Tree, EmitError> + 'm>,
}

impl<'m> Planned<'m> {
    fn new(problems: Vec<Diagnostic>, emit: impl FnOnce() -> Result<Tree, EmitError> + 'm) -> Self {
        Self { problems, emit: Box::new(emit) }
    }

    /// Returns all files, with paths below the target's folder.
    ///
    /// # Errors
    /// When the model asks for what the target cannot write.
    pub fn emit(self) -> Result<Tree, EmitError> {
        (self.emit)()
    }
}

/// Tells where the files of a target have an item of an API.
pub type Places<'m> = Box<dyn Fn(&Api, &Item<'_>) -> Vec<Place> + 'm>;

/// A place in a generated file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The file, below the target's folder.
    pub file: String,
    /// Beginnings of the lines that lead to it, without indentation, outermost first; the last is the place.
    pub lines: Vec<String>,
}

/// Every target, in the order they are written.
pub fn all() -> [Box<dyn Target>; 4] {
    [Box::new(rust::Rust), Box::new(docs::Docs), Box::new(model_json::ModelJson), Box::new(conformance::Conformance)]
}

/// A target could not write what the model asks for: a mistake of the generator, not of the spec.
#[derive(Debug, thiserror::Error)]
#[error("cannot write {what}: {why}. This is a bug in the generator; please report it")]
pub struct EmitError {
    /// What was being written.
    pub what: String,
    /// What went wrong.
    pub why: String,
}

impl From<DuplicatePath> for EmitError {
    fn from(DuplicatePath(path): DuplicatePath) -> Self {
        EmitError { what: path, why: "two emitters wrote this file".to_owned() }
    }
}
