//! Reports of changes.

use std::{fmt::Write, time::Duration};

use similar::TextDiff;

use super::{FileChange, FileChangeKind, Mode};

/// Maximum number of files with a diff.
const FILES: usize = 10;
/// Maximum number of lines per diff.
const LINES: usize = 40;

/// Returns one line per change, and in [`Mode::Check`] the diffs of the first files.
pub fn report(changes: &[FileChange], mode: Mode) -> String {
    let mut out = String::new();
    for change in changes {
        let word = match (change.kind, mode) {
            (FileChangeKind::Missing, Mode::Check) => "missing",
            (FileChangeKind::Missing, Mode::Write) => "created",
            (FileChangeKind::Differs, Mode::Check) => "differs",
            (FileChangeKind::Differs, Mode::Write) => "updated",
            (FileChangeKind::Orphan, Mode::Check) => "orphan",
            (FileChangeKind::Orphan, Mode::Write) => "removed",
        };
        let _ = writeln!(out, "{word}: {}", change.path);
    }
    if mode == Mode::Check {
        let differing: Vec<_> = changes.iter().filter(|change| change.kind == FileChangeKind::Differs).collect();
        differing.iter().take(FILES).for_each(|change| diff(&mut out, change));
        if differing.len() > FILES {
            let _ = writeln!(out, "... {} more files differ", differing.len() - FILES);
        }
    }
    out
}

fn diff(out: &mut String, FileChange { path, before, after, .. }: &FileChange) {
    let before = before.replace("\r\n", "\n");
    // The deadline makes the diff of a long rewritten file coarser instead of slow.
    let diff = TextDiff::configure().timeout(Duration::from_millis(500)).diff_lines(before.as_str(), after.as_str());
    let names = (format!("{path} (on disk)"), format!("{path} (from the spec)"));
    let text = diff.unified_diff().context_radius(2).header(&names.0, &names.1).to_string();
    let count = text.lines().count();
    text.lines().take(LINES).for_each(|line| out.extend([line, "\n"]));
    if count > LINES {
        let _ = writeln!(out, "... {} more lines of this diff", count - LINES);
    }
}
