//! Compares generated files with what is on disk, and writes what differs.
//!
//! No list of earlier output is needed: generated folders contain no hand-written line, so a file that is not in the
//! tree is an orphan. For the same reason files are written in place: the next run completes what an interrupted one left
//! unfinished.

use std::{
    collections::BTreeSet,
    fs, io,
    path::{Path, PathBuf},
};

use super::{Tree, header::has_header};

/// Folders of compilers and package managers, which are ignored.
const BUILD_FOLDERS: [&str; 3] = ["target", "node_modules", "__pycache__"];

/// Treatment of changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Report changes.
    Check,
    /// Report changes and write the files.
    Write,
}

/// A file that differs from the generated one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileChange {
    /// Path below the root, with forward slashes.
    pub path: String,
    /// Kind of change.
    pub kind: FileChangeKind,
    /// Text on disk of a file that differs.
    pub before: String,
    /// Generated text; empty for an orphan.
    pub after: String,
}

/// The kind of a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileChangeKind {
    /// The file is missing on disk.
    Missing,
    /// The text on disk differs.
    Differs,
    /// The file on disk is not generated.
    Orphan,
}

/// Treatment of files in the place of generated ones, or among them, that no generator wrote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Foreign {
    /// They are overwritten and removed.
    Replace,
    /// They stop the run.
    Keep,
}

/// Generated files could not be compared or written.
#[derive(Debug, thiserror::Error)]
pub enum SyncError {
    /// A file or folder could not be read or written.
    #[error(
        "cannot {action} {}: {source}. Fix that and run the command again; it continues where this run stopped",
        .path.display()
    )]
    Io {
        /// What could not be done.
        action: &'static str,
        /// The file or folder.
        path: PathBuf,
        /// The cause.
        source: io::Error,
    },
    /// A file that no generator wrote would be overwritten or removed.
    #[error(
        "{} is not a generated file; nothing was written. Choose another folder with --out, or move the file",
        .0.display()
    )]
    Foreign(PathBuf),
}

/// Compares `tree` with the files below `root` and, in [`Mode::Write`], writes what differs. Files of the folders in
/// `owned` that the tree lacks are orphans. The changes are ordered by path.
///
/// # Errors
/// When a file or folder cannot be read or written. When a file must be kept; nothing was written then.
pub fn sync(
    root: &Path,
    tree: &Tree,
    owned: &[impl AsRef<str>],
    foreign: Foreign,
    mode: Mode,
) -> Result<Vec<FileChange>, SyncError> {
    let changes = compare(root, tree, owned)?;
    if let (Foreign::Keep, Some(found)) = (foreign, find_foreign(root, &changes)) {
        return Err(SyncError::Foreign(root.join(&found.path)));
    }
    if mode == Mode::Write {
        apply(root, &changes)?;
    }
    Ok(changes)
}

fn compare(root: &Path, tree: &Tree, owned: &[impl AsRef<str>]) -> Result<Vec<FileChange>, SyncError> {
    let change = |path: &str, kind, before: &str, after: &str| FileChange {
        path: path.to_owned(),
        kind,
        before: before.to_owned(),
        after: after.to_owned(),
    };
    let mut changes = Vec::new();
    let (mut files, mut links) = (BTreeSet::new(), BTreeSet::new());
    for folder in owned {
        list(root, folder.as_ref(), &mut files, &mut links)?;
    }
    // A symbolic link would let a run write elsewhere, so it is removed like an orphan.
    let orphans = files.iter().filter(|path| tree.get(path).is_none()).chain(&links);
    let orphans = orphans.filter(|path| !path.split('/').any(is_editor_file));
    changes.extend(orphans.map(|path| change(path, FileChangeKind::Orphan, "", "")));
    for (path, after) in tree.iter() {
        let is_owned =
            owned.iter().any(|folder| path.strip_prefix(folder.as_ref()).is_some_and(|rest| rest.starts_with('/')));
        if is_owned && !files.contains(path) {
            changes.push(change(path, FileChangeKind::Missing, "", after));
            continue;
        }
        match fs::read(root.join(path)) {
            Ok(bytes) if same(&bytes, after) => {}
            Ok(bytes) => changes.push(change(path, FileChangeKind::Differs, &String::from_utf8_lossy(&bytes), after)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                changes.push(change(path, FileChangeKind::Missing, "", after));
            }
            Err(error) => return Err(failed("read", &root.join(path))(error)),
        }
    }
    changes.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(changes)
}

/// Returns the first file that the changes would remove or overwrite although it is not a generated one. JSON files
/// do not say what they are, so one may be overwritten but not removed.
fn find_foreign<'c>(root: &Path, changes: &'c [FileChange]) -> Option<&'c FileChange> {
    changes.iter().find(|change| match change.kind {
        FileChangeKind::Missing => false,
        FileChangeKind::Differs => has_header(&change.path, &change.before) == Some(false),
        FileChangeKind::Orphan => {
            let text = fs::read(root.join(&change.path)).unwrap_or_default();
            has_header(&change.path, &String::from_utf8_lossy(&text)) != Some(true)
        }
    })
}

/// Returns `true` if the texts are equal, where CRLF counts as LF: some checkouts convert line endings.
fn same(bytes: &[u8], after: &str) -> bool {
    bytes == after.as_bytes()
        || (bytes.contains(&b'\r') && String::from_utf8_lossy(bytes).replace("\r\n", "\n") == after)
}

/// Lists the files and symbolic links below a folder.
fn list(root: &Path, below: &str, files: &mut BTreeSet<String>, links: &mut BTreeSet<String>) -> Result<(), SyncError> {
    let folder = root.join(below);
    let entries = match fs::read_dir(&folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(failed("list", &folder)(error)),
    };
    for entry in entries {
        let entry = entry.map_err(failed("list", &folder))?;
        let kind = entry.file_type().map_err(failed("list", &folder))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = format!("{below}/{name}");
        if kind.is_dir() {
            if !BUILD_FOLDERS.contains(&name.as_str()) {
                list(root, &path, files, links)?;
            }
        } else if kind.is_file() {
            files.insert(path);
        } else {
            links.insert(path);
        }
    }
    Ok(())
}

/// Returns `true` for hidden files, hidden folders and backups, which editors and file managers create.
fn is_editor_file(name: &str) -> bool {
    name.starts_with('.') || name.ends_with('~')
}

/// Writes the files that differ, and removes orphans.
fn apply(root: &Path, changes: &[FileChange]) -> Result<(), SyncError> {
    // Orphans are removed first: on a case-insensitive file system, an orphan and its successor may be the same file.
    let (orphans, texts): (Vec<_>, Vec<_>) = changes.iter().partition(|change| change.kind == FileChangeKind::Orphan);
    for orphan in orphans {
        let path = root.join(&orphan.path);
        fs::remove_file(&path).map_err(failed("remove", &path))?;
        // Removing a folder that is not empty fails, as intended.
        path.ancestors().skip(1).take_while(|folder| fs::remove_dir(folder).is_ok()).for_each(drop);
    }
    for change in texts {
        let path = root.join(&change.path);
        let folder = path.parent().unwrap_or(root);
        fs::create_dir_all(folder).map_err(failed("create the folder", folder))?;
        fs::write(&path, &change.after).map_err(failed("write", &path))?;
    }
    Ok(())
}

fn failed(action: &'static str, path: &Path) -> impl FnOnce(io::Error) -> SyncError {
    let path = path.to_owned();
    move |source| SyncError::Io { action, path, source }
}
