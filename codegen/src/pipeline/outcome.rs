//! How a run ends.

use std::{fmt, path::PathBuf};

use super::Output;
use crate::{
    apply::{ApplyError, Report},
    diag::Diagnostic,
    model::Model,
    source::Source,
    targets::EmitError,
};

/// A spec that went through all checks.
#[derive(Debug)]
pub struct Checked {
    /// Which.
    pub output: Output,
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
    /// The specs, for their warnings.
    pub specs: Vec<Checked>,
    /// Differences by folder.
    pub reports: Vec<(&'static str, Report)>,
}

impl Outcome {
    /// Whether everything was as it should be.
    pub fn is_up_to_date(&self) -> bool {
        self.reports.iter().all(|(_, report)| report.is_clean())
    }
}

/// Why a run wrote nothing, or not all.
#[derive(Debug)]
pub enum Failure {
    /// A spec has errors.
    Spec(Vec<Checked>),
    /// The folder holds no spec. What was generated stays.
    NoSpec(PathBuf),
    /// A target could not write.
    Emit(EmitError),
    /// A folder could not be read or written.
    Apply(ApplyError),
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::Spec(_) => write!(f, "the spec has errors; nothing was written"),
            Failure::NoSpec(folder) => write!(
                f,
                "{} holds no generation of the API, which is a folder with an api.yaml; nothing was written",
                folder.display()
            ),
            Failure::Emit(error) => error.fmt(f),
            Failure::Apply(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Failure {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Failure::Spec(_) | Failure::NoSpec(_) => None,
            Failure::Emit(error) => Some(error),
            Failure::Apply(error) => Some(error),
        }
    }
}

impl From<EmitError> for Failure {
    fn from(error: EmitError) -> Self {
        Failure::Emit(error)
    }
}

impl From<ApplyError> for Failure {
    fn from(error: ApplyError) -> Self {
        Failure::Apply(error)
    }
}
