//! Languages and formats the model is written in.

pub mod conformance;
pub mod docs;
pub mod model_json;
pub mod rust;
mod shared;
mod template;

use crate::{
    diag::Diagnostic,
    model::Model,
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

/// Every target, in the order they are written.
pub fn all() -> [Box<dyn Target>; 4] {
    [Box::new(rust::Rust), Box::new(docs::Docs), Box::new(model_json::ModelJson), Box::new(conformance::Conformance)]
}

/// A target could not write what the model asks for: a mistake of the generator, not of the spec.
#[derive(Debug, thiserror::Error)]
#[error("cannot write {what}: {why}. This is a mistake of the generator; please report it")]
pub struct EmitError {
    /// What was being written.
    pub what: String,
    /// What went wrong.
    pub why: String,
}

impl From<DuplicatePath> for EmitError {
    fn from(DuplicatePath(path): DuplicatePath) -> Self {
        EmitError { what: path, why: "two emitters wrote it".to_owned() }
    }
}
