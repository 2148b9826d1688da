//! Results of a run.

use crate::{
    diag::Diagnostic,
    model::Model,
    output::{DuplicatePath, FileChange, SyncError},
    source::Source,
    targets::EmitError,
};

/// A spec after all checks.
#[derive(Debug)]
pub struct Checked {
    /// Folder of the spec, relative to the root of the project.
    pub folder: String,
    /// Texts of the spec, which diagnostics refer to.
    pub source: Source,
    /// Model; `None` if there are errors.
    pub model: Option<Model>,
    /// Errors and warnings, ordered by file and line; those of targets come last.
    pub diagnostics: Vec<Diagnostic>,
}

/// The result of a successful run.
#[derive(Debug)]
pub struct Outcome {
    /// The spec, with its warnings.
    pub spec: Checked,
    /// Files that differ or differed from the generated ones, ordered by path.
    pub changes: Vec<FileChange>,
}

/// The reason that a run failed.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The spec has errors.
    #[error("there are errors; nothing was written")]
    Spec(Box<Checked>),
    /// The folder contains no spec. Generated files are left alone.
    #[error("there is no API version, which is a folder with an api.yaml; nothing was written")]
    NoSpec,
    /// A target failed.
    #[error(transparent)]
    Emit(#[from] EmitError),
    /// Generated files could not be compared or written.
    #[error(transparent)]
    Sync(#[from] SyncError),
}

impl From<DuplicatePath> for Failure {
    fn from(error: DuplicatePath) -> Self {
        Failure::Emit(error.into())
    }
}
