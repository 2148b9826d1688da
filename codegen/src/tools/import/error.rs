//! Errors of an import.

use std::{io, path::Path};

/// The reason that nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// A file cannot be imported.
    #[error("{file}:{line}:{column}: {message}")]
    Malformed {
        /// The file.
        file: String,
        /// Line, from 1.
        line: usize,
        /// Column in characters, from 1.
        column: usize,
        /// What is wrong, and where inside the file.
        message: String,
    },
    /// A file or folder cannot be read.
    #[error("cannot read {file}: {error}")]
    Read {
        /// The file or folder.
        file: String,
        /// The cause.
        error: io::Error,
    },
    /// A file cannot be written.
    #[error("cannot write {file}: {error}")]
    Write {
        /// The file.
        file: String,
        /// The cause.
        error: io::Error,
    },
    /// An argument is wrong.
    #[error("{0}")]
    Usage(String),
}

impl ImportError {
    /// Reports a fault at a byte of a text.
    pub fn at(file: &Path, text: &str, offset: usize, message: String) -> Self {
        let before = text.get(..offset).unwrap_or(text);
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        ImportError::Malformed { file: shown(file), line, column, message }
    }

    pub(super) fn read(file: &Path, error: io::Error) -> Self {
        ImportError::Read { file: shown(file), error }
    }

    pub(super) fn write(file: &Path, error: io::Error) -> Self {
        ImportError::Write { file: shown(file), error }
    }
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}
