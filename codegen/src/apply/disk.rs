//! What lies in an output folder.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    path::Path,
};

use super::ApplyError;
use crate::{
    parallel,
    stamp::{MANIFEST, read_manifest},
    tree::Tree,
};

/// An output folder as it was found.
pub(super) struct Disk {
    /// Files that this run or an earlier one writes.
    pub files: BTreeMap<String, Vec<u8>>,
    /// Files that no run wrote.
    pub foreign: Vec<String>,
    /// Temporaries of an interrupted run.
    pub leftovers: Vec<String>,
    /// Hashes of what earlier runs wrote, an interrupted one included. `None` when the manifest is missing or broken.
    pub written: Option<BTreeMap<String, BTreeSet<u64>>>,
}

/// Reads what `tree` is to be compared with.
pub(super) fn read(folder: &Path, tree: &Tree) -> Result<Disk, ApplyError> {
    let mut disk = Disk { files: BTreeMap::new(), foreign: Vec::new(), leftovers: Vec::new(), written: None };
    match fs::metadata(folder) {
        Ok(found) if found.is_dir() => {}
        Ok(_) => return Err(ApplyError::in_the_way("use the folder", folder, "a file")),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(disk),
        Err(error) => return Err(ApplyError::new("read", folder, error)),
    }
    if tree.get(MANIFEST).is_none() {
        let paths = tree.iter().map(|(path, _)| path.to_owned()).collect::<Vec<_>>();
        let temporaries = paths.iter().map(|path| temporary(path));
        disk.leftovers = temporaries.filter(|temporary| folder.join(temporary).is_file()).collect();
        disk.files = read_all(folder, paths)?;
        return Ok(disk);
    }
    disk.written = written(folder);
    let mut known: BTreeSet<&str> = tree.iter().map(|(path, _)| path).collect();
    let written = disk.written.clone().unwrap_or_default();
    known.extend(written.keys().map(String::as_str));
    let mut paths = Vec::new();
    walk(folder, "", &known, &mut paths, &mut disk)?;
    disk.files = read_all(folder, paths)?;
    disk.foreign.sort();
    disk.leftovers.sort();
    Ok(disk)
}

/// Name of the temporary beside the file at `path`.
pub(super) fn temporary(path: &str) -> String {
    let (parent, name) = path.rsplit_once('/').map_or(("", path), |(parent, name)| (parent, name));
    let slash = if parent.is_empty() { "" } else { "/" };
    format!("{parent}{slash}.{name}{TEMPORARY}")
}

const TEMPORARY: &str = ".codegen-tmp";

/// The manifest, and the one an interrupted run was about to put in its place.
fn written(folder: &Path) -> Option<BTreeMap<String, BTreeSet<u64>>> {
    let read = |path: &str| read_manifest(&fs::read_to_string(folder.join(path)).ok()?);
    let mut all: BTreeMap<String, BTreeSet<u64>> = BTreeMap::new();
    for (path, hash) in read(MANIFEST)?.into_iter().chain(read(&temporary(MANIFEST)).unwrap_or_default()) {
        all.entry(path).or_default().insert(hash);
    }
    Some(all)
}

/// Lists what lies in the folder: paths of known files, and what is not one.
fn walk(
    folder: &Path,
    below: &str,
    known: &BTreeSet<&str>,
    paths: &mut Vec<String>,
    disk: &mut Disk,
) -> Result<(), ApplyError> {
    let here = folder.join(below);
    let failed = |error| ApplyError::new("list", &here, error);
    for entry in fs::read_dir(&here).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if below.is_empty() { name.clone() } else { format!("{below}/{name}") };
        if entry.file_type().map_err(failed)?.is_dir() {
            if name != "target" {
                walk(folder, &path, known, paths, disk)?;
            }
        } else if name.starts_with('.') && name.ends_with(TEMPORARY) {
            disk.leftovers.push(path);
        } else if known.contains(path.as_str()) {
            paths.push(path);
        } else if !dropping(&name) {
            disk.foreign.push(path);
        }
    }
    Ok(())
}

/// What editors and file managers leave about.
fn dropping(name: &str) -> bool {
    name == ".DS_Store" || name.ends_with('~') || (name.starts_with('.') && name.ends_with(".swp"))
}

fn read_all(folder: &Path, paths: Vec<String>) -> Result<BTreeMap<String, Vec<u8>>, ApplyError> {
    let contents = parallel::map(&paths, |path| {
        let place = folder.join(path);
        match fs::read(&place) {
            Ok(bytes) => Ok(Some(bytes)),
            // A link that leads nowhere, or a folder; when writing, the latter is found to be in the way.
            Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::IsADirectory) => Ok(None),
            Err(error) => Err(ApplyError::new("read", &place, error)),
        }
    });
    let mut files = BTreeMap::new();
    for (path, bytes) in paths.into_iter().zip(contents) {
        files.extend(bytes?.map(|bytes| (path, bytes)));
    }
    Ok(files)
}
