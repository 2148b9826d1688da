//! Tells how a folder differs from a tree, and who made it differ.

use super::{Change, Kind, Report, disk::Disk};
use crate::{
    stamp::{MANIFEST, hash},
    tree::Tree,
};

/// Every difference, ordered by path.
pub(super) fn compare(disk: &Disk, tree: &Tree) -> Report {
    let mut changes = Vec::new();
    let mut unchanged = 0;
    for (path, after) in tree.iter() {
        let Some(before) = disk.files.get(path) else {
            changes.push(Change::new(path, Kind::Missing, None, Some(after.to_owned())));
            continue;
        };
        if same(before, after) {
            unchanged += 1;
            continue;
        }
        let before = String::from_utf8_lossy(before).into_owned();
        let kind = if path == MANIFEST || ours(disk, path, &before) { Kind::Stale } else { Kind::Edited };
        changes.push(Change::new(path, kind, Some(before), Some(after.to_owned())));
    }
    for (path, before) in disk.files.iter().filter(|(path, _)| tree.get(path).is_none()) {
        let before = String::from_utf8_lossy(before).into_owned();
        let kind = if ours(disk, path, &before) { Kind::Orphan } else { Kind::EditedOrphan };
        changes.push(Change::new(path, kind, Some(before), None));
    }
    changes.extend(disk.foreign.iter().map(|path| Change::new(path, Kind::Foreign, None, None)));
    changes.extend(disk.leftovers.iter().map(|path| Change::new(path, Kind::Leftover, None, None)));
    changes.sort_by(|a, b| a.path.cmp(&b.path));
    let unlisted = tree.get(MANIFEST).is_some() && disk.written.is_none() && !disk.files.is_empty();
    Report { changes, unchanged, unlisted }
}

/// A checkout that turns line ends into CRLF is no difference.
fn same(before: &[u8], after: &str) -> bool {
    before == after.as_bytes()
        || (before.contains(&b'\r') && String::from_utf8_lossy(before).replace("\r\n", "\n") == after)
}

/// Whether an earlier run left the file like this. Without a manifest nobody can be blamed.
fn ours(disk: &Disk, path: &str, before: &str) -> bool {
    match &disk.written {
        None => true,
        Some(written) => written.get(path).is_some_and(|hashes| hashes.contains(&hash(before))),
    }
}
