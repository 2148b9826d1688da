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

    /// Problems that only this target has, such as names that collide after casing.
    fn check(&self, _model: &Model) -> Vec<Diagnostic> {
        Vec::new()
    }

    /// Writes all files, below its folder.
    ///
    /// # Errors
    /// When the model asks for what it cannot write.
    fn emit(&self, model: &Model) -> Result<Tree, EmitError>;
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
