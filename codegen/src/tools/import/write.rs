//! Writes an import below one folder, and deletes what an earlier import wrote there and this one does not have.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Component, Path, PathBuf},
};

use super::{error::ImportError, yaml::MARKER};

/// Writes the files of a service below `folder`, which is below `into`.
///
/// # Errors
/// When a file cannot be written, was not written by an import, or would be outside `into`.
pub fn write(into: &Path, folder: &Path, files: &BTreeMap<String, String>) -> Result<(), ImportError> {
    let mut paths = Vec::new();
    for (path, text) in files {
        let path = inside(into, &folder.join(path))?;
        let old = match fs::read_to_string(&path) {
            Ok(old) => Some(old),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(ImportError::read(&path, error)),
        };
        // Everything is checked before the first file is written.
        if old.as_ref().is_some_and(|old| !old.starts_with(MARKER)) {
            let message = format!("{} was not written by an import; move it away", path.display());
            return Err(ImportError::Usage(message));
        }
        if old.as_ref() != Some(text) {
            paths.push((path, text));
        }
    }
    let stale = stale(into, folder, files)?;
    for (path, text) in paths {
        let failed = |error| ImportError::write(&path, error);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).map_err(failed)?;
        }
        fs::write(&path, text).map_err(failed)?;
    }
    for path in stale {
        fs::remove_file(&path).map_err(|error| ImportError::write(&path, error))?;
        // Folders that are empty now; the others cannot be removed.
        let parents = path.ancestors().skip(1).take_while(|parent| *parent != folder);
        parents.map(fs::remove_dir).take_while(Result::is_ok).for_each(drop);
    }
    Ok(())
}

/// Returns the path if it is below `into` and no symbolic link on the way leads elsewhere.
fn inside(into: &Path, path: &Path) -> Result<PathBuf, ImportError> {
    let outside = || ImportError::Usage(format!("{} would be outside {}", path.display(), into.display()));
    let below = path.strip_prefix(into).map_err(|_| outside())?;
    let mut walked = into.to_owned();
    for component in below.components() {
        let Component::Normal(name) = component else { return Err(outside()) };
        walked.push(name);
        if fs::symlink_metadata(&walked).is_ok_and(|found| found.is_symlink()) {
            let message = format!("{} is a symbolic link; nothing is written through it", walked.display());
            return Err(ImportError::Usage(message));
        }
    }
    Ok(walked)
}

/// Returns the files below `folder/spec` that an import wrote and that are not in `files`.
fn stale(into: &Path, folder: &Path, files: &BTreeMap<String, String>) -> Result<Vec<PathBuf>, ImportError> {
    let mut stale = Vec::new();
    let mut open = vec!["spec".to_owned()];
    while let Some(below) = open.pop() {
        let path = inside(into, &folder.join(&below))?;
        let entries = match fs::read_dir(&path) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(ImportError::read(&path, error)),
        };
        for entry in entries {
            let failed = |error| ImportError::read(&path, error);
            let entry = entry.map_err(failed)?;
            let Ok(name) = entry.file_name().into_string() else { continue };
            let below = format!("{below}/{name}");
            let kind = entry.file_type().map_err(failed)?;
            if kind.is_dir() {
                open.push(below);
            } else if kind.is_file() && name.ends_with(".yaml") && !files.contains_key(&below) {
                let text = fs::read(entry.path()).map_err(failed)?;
                if text.starts_with(MARKER.as_bytes()) {
                    stale.push(entry.path());
                }
            }
        }
    }
    stale.sort();
    Ok(stale)
}
