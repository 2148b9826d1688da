//! Brings a folder in line with a tree of generated files, or tells how the two differ.
//!
//! A tree with a manifest owns its whole folder: files that an earlier run wrote and this one does not are
//! removed. A tree without one owns its own files alone. What a run did not write is never removed.

mod compare;
mod diff;
mod disk;
mod error;
mod report;
mod write;

use std::{fs, path::Path};

pub use error::ApplyError;
pub use report::{Change, Kind, Report};

use crate::tree::Tree;

/// What to do about differences.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Report them; nothing is written.
    Check,
    /// Report and mend them.
    Write,
}

/// Compares `tree` with `folder` and, in [`Mode::Write`], writes what differs.
///
/// # Errors
/// When the folder cannot be read or written. Temporaries of all files are in place before the first file is
/// replaced, so an unwritable folder or a full disk is found while every file is still the old one.
pub fn apply(folder: &Path, tree: &Tree, mode: Mode) -> Result<Report, ApplyError> {
    let _lock = match mode {
        Mode::Check => None,
        Mode::Write => lock(folder),
    };
    let disk = disk::read(folder, tree)?;
    let report = compare::compare(&disk, tree);
    if mode == Mode::Write {
        write::Staged::new(folder, tree, &report)?.finish()?;
    }
    Ok(report)
}

/// Makes a second run wait for the first, where the system can lock a folder; held until dropped.
fn lock(folder: &Path) -> Option<fs::File> {
    let file = fs::File::open(folder).ok()?;
    file.lock().ok()?;
    Some(file)
}

#[cfg(test)]
mod tests;
