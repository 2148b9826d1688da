//! How a run ends.

use std::path::PathBuf;

use crate::{
    diag::Diagnostic,
    model::Model,
    output::{Change, DuplicatePath, SyncError},
    source::Source,
    targets::EmitError,
};

/// A spec that went through all checks.
#[derive(Debug)]
pub struct Checked {
    /// Its folder, relative to the root of the project.
    pub folder: String,
    /// Its texts, which diagnostics point into.
    pub source: Source,
    /// The model; `None` when there are errors.
    pub model: Option<Model>,
    /// Errors and warnings, ordered by file and line.
    pub diagnostics: Vec<Diagnostic>,
}

/// What a run did or found.
#[derive(Debug)]
pub struct Outcome {
    /// The spec, for its warnings.
    pub spec: Checked,
    /// Files that are or were not as the spec says, ordered by path.
    pub changes: Vec<Change>,
}

/// Why a run wrote nothing, or not all.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The spec has errors.
    #[error("the spec has errors; nothing was written")]
    Spec(Box<Checked>),
    /// The folder holds no spec. What was generated stays.
    #[error(
        "{} contains no API version, which is a folder with an api.yaml; nothing was written",
        .0.display()
    )]
    NoSpec(PathBuf),
    /// A target could not write.
    #[error(transparent)]
    Emit(#[from] EmitError),
    /// A file could not be read or written.
    #[error(transparent)]
    Sync(#[from] SyncError),
}

impl From<DuplicatePath> for Failure {
    fn from(error: DuplicatePath) -> Self {
        Failure::Emit(error.into())
    }
}
