//! Replaces files so that each is the old or the new one at any moment.
//!
//! Every temporary lies beside the file it will replace: a folder that cannot be written, or a disk that is
//! full, shows while nothing has changed yet, and a rename within one folder is atomic. The manifest goes last,
//! so an interrupted run is seen by the next one, which finishes it. Data is not flushed to the device: after a
//! loss of power the next run compares the contents and mends them.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use super::{ApplyError, Kind, Report, disk::temporary};
use crate::{stamp::MANIFEST, tree::Tree};

/// All new contents are on disk under temporary names.
pub(super) struct Staged {
    folder: PathBuf,
    /// Temporary and the file it will replace, the manifest last.
    pub(super) replace: Vec<(PathBuf, PathBuf)>,
    /// Empty temporary, which shows that the folder can be written, and the file to remove.
    pub(super) remove: Vec<(PathBuf, PathBuf)>,
    /// Folders made for this run, outermost first.
    made: Vec<PathBuf>,
}

impl Staged {
    /// Writes the temporaries. When one fails, all that was made is taken away again.
    pub(super) fn new(folder: &Path, tree: &Tree, report: &Report) -> Result<Self, ApplyError> {
        let mut staged = Self { folder: folder.to_owned(), replace: Vec::new(), remove: Vec::new(), made: Vec::new() };
        match staged.fill(tree, report) {
            Ok(()) => Ok(staged),
            Err(error) => {
                staged.undo(false);
                Err(error)
            }
        }
    }

    fn fill(&mut self, tree: &Tree, report: &Report) -> Result<(), ApplyError> {
        let mut leftovers: Vec<&str> = Vec::new();
        for change in &report.changes {
            match change.kind {
                Kind::Missing | Kind::Stale | Kind::Edited => self.clear_way(&change.path)?,
                Kind::Leftover => leftovers.push(&change.path),
                Kind::Orphan | Kind::EditedOrphan | Kind::Foreign => {}
            }
        }
        // The manifest's temporary is written first: it tells the next run what this one was writing.
        let is_manifest = |path: &str| path == MANIFEST;
        let mut changes: Vec<_> = report.changes.iter().collect();
        changes.sort_by_key(|change| !is_manifest(&change.path));
        for change in changes {
            let pair = (self.folder.join(temporary(&change.path)), self.folder.join(&change.path));
            match change.kind {
                Kind::Missing | Kind::Stale | Kind::Edited => {
                    self.make_parents(&pair.1)?;
                    self.replace.push(pair.clone());
                    let text = tree.get(&change.path).unwrap_or_default();
                    fs::write(&pair.0, text).map_err(|error| ApplyError::new("write", &pair.0, error))?;
                    leftovers.retain(|path| *path != temporary(&change.path));
                }
                Kind::Orphan | Kind::EditedOrphan => {
                    self.remove.push(pair.clone());
                    fs::write(&pair.0, "").map_err(|error| ApplyError::new("write", &pair.0, error))?;
                    leftovers.retain(|path| *path != temporary(&change.path));
                }
                Kind::Leftover | Kind::Foreign => {}
            }
        }
        for path in leftovers {
            let place = self.folder.join(path);
            fs::remove_file(&place).map_err(|error| ApplyError::new("remove", &place, error))?;
        }
        self.replace.sort_by_key(|(_, file)| *file == self.folder.join(MANIFEST));
        Ok(())
    }

    /// Removes orphans, then replaces files. Orphans go first for file systems that ignore case, where an orphan
    /// and its successor may be one file.
    pub(super) fn finish(self) -> Result<(), ApplyError> {
        let all = self.remove.len() + self.replace.len();
        let mut done = 0;
        let result = self.remove.iter().try_for_each(|(probe, file)| {
            fs::remove_file(file).or_else(absent_is_fine).map_err(|error| ApplyError::new("remove", file, error))?;
            fs::remove_file(probe).or_else(absent_is_fine).map_err(|error| ApplyError::new("remove", probe, error))?;
            self.remove_empty_folders(file);
            done += 1;
            Ok(())
        });
        let result = result.and_then(|()| {
            self.replace.iter().try_for_each(|(new, file)| {
                fs::rename(new, file).map_err(|error| ApplyError::new("replace", file, error))?;
                done += 1;
                Ok(())
            })
        });
        result.map_err(|error: ApplyError| {
            self.undo(done > 0);
            error.after(done, all)
        })
    }

    /// Refuses when a file, a link or a folder stands where the path needs something else.
    fn clear_way(&self, path: &str) -> Result<(), ApplyError> {
        let mut place = self.folder.clone();
        let mut parts = path.split('/').peekable();
        while let Some(part) = parts.next() {
            place.push(part);
            let Ok(found) = fs::symlink_metadata(&place) else { return Ok(()) };
            match (parts.peek().is_some(), found.is_dir()) {
                (true, false) => return Err(ApplyError::in_the_way("make the folder", &place, "a file or link")),
                (false, true) => return Err(ApplyError::in_the_way("write the file", &place, "a folder")),
                (true, true) | (false, false) => {}
            }
        }
        Ok(())
    }

    fn make_parents(&mut self, file: &Path) -> Result<(), ApplyError> {
        let missing: Vec<&Path> =
            file.ancestors().skip(1).take_while(|path| !path.as_os_str().is_empty() && !path.exists()).collect();
        for path in missing.into_iter().rev() {
            fs::create_dir(path).map_err(|error| ApplyError::new("make the folder", path, error))?;
            self.made.push(path.to_owned());
        }
        Ok(())
    }

    /// Takes away the folders that `file` left empty; one that is not empty refuses by itself.
    fn remove_empty_folders(&self, file: &Path) {
        for folder in file.ancestors().skip(1).take_while(|path| *path != self.folder) {
            if fs::remove_dir(folder).is_err() {
                return;
            }
        }
    }

    /// Takes away what is left of the temporaries and of folders made for them. What cannot be removed now is
    /// a leftover to the next run, which also needs the new manifest to know the files that were replaced.
    fn undo(&self, keep_manifest: bool) {
        let manifest = self.folder.join(temporary(MANIFEST));
        for (temporary, _) in self.remove.iter().chain(&self.replace) {
            if !(keep_manifest && *temporary == manifest) {
                let _ = fs::remove_file(temporary);
            }
        }
        for folder in self.made.iter().rev() {
            let _ = fs::remove_dir(folder);
        }
    }
}

fn absent_is_fine(error: io::Error) -> io::Result<()> {
    if error.kind() == io::ErrorKind::NotFound { Ok(()) } else { Err(error) }
}
