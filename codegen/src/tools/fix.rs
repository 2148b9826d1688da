//! Applies the fixes of diagnostics to the files of a spec, in rounds until there are none left.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    path::{Path, PathBuf},
};

use similar::TextDiff;

use crate::{
    diag::{Diagnostic, fix},
    load::{Loaded, from_map, read_dir},
    source::Source,
};

/// Maximum number of rounds, after which the fixes are assumed to undo each other.
pub const ROUNDS: usize = 10;

/// The result of applying fixes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Fixed {
    /// Changed files, ordered by path.
    pub files: Vec<FixedFile>,
    /// Number of rounds.
    pub rounds: usize,
    /// `true` if no fix is left, `false` if [`ROUNDS`] were not enough.
    pub settled: bool,
}

/// A file that was changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FixedFile {
    /// Path relative to the spec's folder.
    pub path: String,
    /// Text before.
    pub before: String,
    /// Text after.
    pub after: String,
}

/// The reason that nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum FixError {
    /// Files that cannot be read may define names that others use, so fixes would be guesses.
    #[error("{0} cannot be used, so nothing was changed; fix that first (`cargo xtask check` shows the reason)")]
    Unreadable(String),
    /// A file was modified after it was read.
    #[error("{0} was modified by another program meanwhile, so nothing was changed; run the command again")]
    Changed(String),
    /// A file cannot be written.
    #[error("cannot write {}: {error}", .path.display())]
    Write {
        /// The file.
        path: PathBuf,
        /// The cause.
        error: io::Error,
    },
}

/// Reads the spec in `folder`, applies fixes in memory and writes the files that differ, all or none.
/// `check` returns the diagnostics of a spec.
///
/// # Errors
/// When a file cannot be read or written, or was modified meanwhile. Then no file has been changed, unless the
/// disk fails while several are replaced.
pub fn fix(folder: &Path, check: impl Fn(&Loaded) -> Vec<Diagnostic>) -> Result<Fixed, FixError> {
    let loaded = read_dir(folder);
    if let Some(file) = loaded.source.broken().next() {
        return Err(FixError::Unreadable(loaded.source.path(file).to_owned()));
    }
    let fixed = fix_in_memory(&loaded, check);
    write(folder, &fixed)?;
    Ok(fixed)
}

/// Applies fixes in memory.
pub fn fix_in_memory(loaded: &Loaded, check: impl Fn(&Loaded) -> Vec<Diagnostic>) -> Fixed {
    let before = texts(&loaded.source);
    let mut now = before.clone();
    let mut fixed = Fixed::default();
    let mut current = loaded.clone();
    let mut seen = BTreeSet::new();
    loop {
        let edited = fix::apply(&check(&current), &current.source);
        if edited.is_empty() {
            fixed.settled = true;
            break;
        }
        // Unchanged texts would have the same fixes again.
        if fixed.rounds == ROUNDS || !seen.insert(now.clone()) {
            break;
        }
        fixed.rounds += 1;
        now.extend(edited);
        current = from_map(&now.iter().map(|(path, text)| (path.clone(), text.clone().into_bytes())).collect());
    }
    let files = before.into_iter().zip(now).filter(|((_, before), (_, after))| before != after);
    fixed.files = files.map(|((path, before), (_, after))| FixedFile { path, before, after }).collect();
    fixed
}

fn texts(source: &Source) -> BTreeMap<String, String> {
    source.files().map(|file| (source.path(file).to_owned(), source.text(file).to_owned())).collect()
}

/// Writes all temporary files, then checks that no file was modified meanwhile, then renames them.
fn write(folder: &Path, fixed: &Fixed) -> Result<(), FixError> {
    let mut staged = Staged(Vec::new());
    for file in &fixed.files {
        // Follows symbolic links, so that they are kept.
        let path = fs::canonicalize(folder.join(&file.path)).unwrap_or_else(|_| folder.join(&file.path));
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let temporary = path.with_file_name(format!(".{name}.fix-tmp"));
        let failed = |error| FixError::Write { path: path.clone(), error };
        fs::write(&temporary, &file.after).map_err(failed)?;
        staged.0.push((temporary.clone(), path.clone()));
        if let Ok(metadata) = fs::metadata(&path) {
            fs::set_permissions(&temporary, metadata.permissions()).map_err(failed)?;
        }
    }
    for (file, (_, path)) in fixed.files.iter().zip(&staged.0) {
        if fs::read(path).ok().as_deref() != Some(file.before.as_bytes()) {
            return Err(FixError::Changed(file.path.clone()));
        }
    }
    for (temporary, path) in &staged.0 {
        fs::rename(temporary, path).map_err(|error| FixError::Write { path: path.clone(), error })?;
    }
    Ok(())
}

/// Temporary files and the files to replace. Those that are left are removed on drop.
struct Staged(Vec<(PathBuf, PathBuf)>);

impl Drop for Staged {
    fn drop(&mut self) {
        for (temporary, _) in &self.0 {
            // A renamed file does not exist any more.
            let _ = fs::remove_file(temporary);
        }
    }
}

impl Fixed {
    /// Returns the changed lines as a unified diff, with `folder` in front of the paths.
    pub fn text(&self, folder: &str) -> String {
        let mut out = String::new();
        for file in &self.files {
            let name = format!("{folder}/{}", file.path);
            let diff = TextDiff::from_lines(&file.before, &file.after);
            out.push_str(&diff.unified_diff().context_radius(1).header(&name, &name).to_string());
        }
        out
    }
}
