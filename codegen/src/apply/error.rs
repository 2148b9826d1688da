//! What can go wrong between memory and disk.

use std::{
    fmt, io,
    path::{Path, PathBuf},
};

/// A folder could not be read or written.
#[derive(Debug)]
pub struct ApplyError {
    doing: &'static str,
    path: PathBuf,
    why: Why,
    /// What the reader must know about the files now.
    state: String,
}

#[derive(Debug)]
enum Why {
    System(io::Error),
    InTheWay(&'static str),
}

impl ApplyError {
    pub(super) fn new(doing: &'static str, path: &Path, error: io::Error) -> Self {
        let state = "No file was changed.".to_owned();
        Self { doing, path: path.to_owned(), why: Why::System(error), state }
    }

    pub(super) fn in_the_way(doing: &'static str, path: &Path, what: &'static str) -> Self {
        let state = "No file was changed. Move it away and run again.".to_owned();
        Self { doing, path: path.to_owned(), why: Why::InTheWay(what), state }
    }

    pub(super) fn after(mut self, done: usize, all: usize) -> Self {
        self.state = format!(
            "{done} of {all} files were brought up to date before; every file is whole. Run again once it is mended."
        );
        self
    }
}

impl fmt::Display for ApplyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { doing, path, why, state } = self;
        match why {
            Why::System(error) => write!(f, "cannot {doing} {}: {error}. {state}", path.display()),
            Why::InTheWay(what) => write!(f, "cannot {doing} {}: {what} is in its place. {state}", path.display()),
        }
    }
}

impl std::error::Error for ApplyError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.why {
            Why::System(error) => Some(error),
            Why::InTheWay(_) => None,
        }
    }
}
