//! Targets: languages and formats that are generated from the model.

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

/// A language or format. A target reads only the model, never the spec, and does no input or output.
pub trait Target {
    /// Returns the short name for the command line and messages.
    fn id(&self) -> &'static str;

    /// Returns the output folder of the target; empty for the top.
    fn folder(&self) -> &'static str;

    /// Plans the output, and finds problems of the spec that are specific to this target, such as identifier
    /// collisions.
    fn plan<'m>(&self, model: &'m Model) -> Planned<'m>;

    /// Returns a function that finds items in the generated files, for the command `where`.
    fn locations<'m>(&self, _model: &'m Model) -> Locations<'m> {
        Box::new(|_, _| Vec::new())
    }
}

/// A target with a plan for a model.
pub struct Planned<'m> {
    /// Problems that prevent the target from writing the model.
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
    /// When the target cannot write a part of the model.
    pub fn emit(self) -> Result<Tree, EmitError> {
        (self.emit)()
    }
}

/// A function that returns the locations of an item in the files of a target.
pub type Locations<'m> = Box<dyn Fn(&Api, &Item<'_>) -> Vec<GeneratedLocation> + 'm>;

/// A location in a generated file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GeneratedLocation {
    /// File, relative to the target's folder.
    pub file: String,
    /// Beginnings of the lines to search for in order, without indentation; the last one is the location.
    pub lines: Vec<String>,
}

/// Returns all targets, in the order in which they are written. `libraries` is the folder of the hand-written Rust
/// crates, relative to the generated crate, if that stands alone and is not a member of this project's workspace.
pub fn all(libraries: Option<String>) -> [Box<dyn Target>; 4] {
    [
        Box::new(rust::Rust { libraries }),
        Box::new(docs::Docs),
        Box::new(model_json::ModelJson),
        Box::new(conformance::Conformance),
    ]
}

/// A target could not write a part of the model, which is a bug in the generator, not a problem of the spec.
#[derive(Debug, thiserror::Error)]
#[error("cannot write {what}: {reason}. This is a bug in the generator; please report it")]
pub struct EmitError {
    /// The file, or the part of the output, that was being written.
    pub what: String,
    /// The reason of the failure.
    pub reason: String,
}

impl From<DuplicatePath> for EmitError {
    fn from(DuplicatePath(path): DuplicatePath) -> Self {
        EmitError { what: path, reason: "two emitters wrote this file".to_owned() }
    }
}
