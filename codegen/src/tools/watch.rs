//! Runs again whenever a file of a spec is saved.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    ops::ControlFlow,
    path::Path,
    thread,
    time::{Duration, UNIX_EPOCH},
};

use crate::{
    apply::Kind,
    diag::{Diagnostic, summary},
    pipeline::{Checked, Failure, Outcome},
};

/// Pause between two looks at the files.
pub const PAUSE: Duration = Duration::from_millis(200);

/// Deepest folder that is looked into; the loader refuses deeper ones.
const DEPTH: usize = 10;

/// How many looks to wait for an editor to finish.
const PATIENCE: usize = 10;

/// Times and sizes of files, by path.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Snapshot(BTreeMap<String, (Option<Duration>, u64)>);

impl Snapshot {
    /// Looks at the YAML files below `folders`, which are relative to `root`. What cannot be seen is not there.
    pub fn take(root: &Path, folders: &[&str]) -> Snapshot {
        let mut snapshot = Snapshot::default();
        for folder in folders {
            snapshot.walk(root, folder, DEPTH);
        }
        snapshot
    }

    fn walk(&mut self, root: &Path, below: &str, depth: usize) {
        let Ok(entries) = fs::read_dir(root.join(below)) else { return };
        for entry in entries.flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = format!("{below}/{name}");
            let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
            if name.starts_with('.') {
                continue;
            }
            if is_folder && depth > 0 {
                self.walk(root, &path, depth - 1);
            }
            // The loader has something to say about files that end in .yml.
            if !name.ends_with(".yaml") && !name.ends_with(".yml") {
                continue;
            }
            // Through links: what counts is the text.
            if let Ok(metadata) = fs::metadata(entry.path()) {
                let time = metadata.modified().ok().and_then(|time| time.duration_since(UNIX_EPOCH).ok());
                self.0.insert(path, (time, metadata.len()));
            }
        }
    }

    /// Paths of files that are new, gone or not as they were.
    pub fn changed_since(&self, before: &Snapshot) -> Vec<String> {
        let paths = self.0.keys().chain(before.0.keys()).collect::<BTreeSet<_>>();
        paths.into_iter().filter(|path| self.0.get(*path) != before.0.get(*path)).cloned().collect()
    }
}

/// Calls `run` at once and then whenever files changed, with their paths, until it breaks.
///
/// A run that began before a save is followed by another one, so no save is missed.
pub fn watch(root: &Path, folders: &[&str], pause: Duration, mut run: impl FnMut(&[String]) -> ControlFlow<()>) {
    let mut seen = Snapshot::take(root, folders);
    let mut flow = run(&[]);
    while flow.is_continue() {
        thread::sleep(pause);
        let mut now = Snapshot::take(root, folders);
        if now == seen {
            continue;
        }
        // Editors write several files, or one in several steps.
        for _ in 0..PATIENCE {
            thread::sleep(pause);
            let later = Snapshot::take(root, folders);
            if later == now {
                break;
            }
            now = later;
        }
        let changed = now.changed_since(&seen);
        seen = now;
        // A file that was put back as it was is no change.
        if !changed.is_empty() {
            flow = run(&changed);
        }
    }
}

/// Remembers the problems of the last run, to tell which are new and which are resolved.
#[derive(Debug, Default)]
pub struct Session {
    problems: BTreeSet<String>,
}

impl Session {
    /// One line about a run.
    pub fn line(&mut self, changed: &[String], result: &Result<Outcome, Failure>, took: Duration) -> String {
        let specs = match result {
            Ok(outcome) => Some(&outcome.specs),
            Err(Failure::Spec(specs)) => Some(specs),
            Err(_) => None,
        };
        let mut parts = vec![match changed {
            [] => "start".to_owned(),
            [one] => one.clone(),
            [first, rest @ ..] => format!("{first} and {} more", rest.len()),
        }];
        parts.extend(specs.and_then(|specs| self.problems(specs)));
        parts.push(match result {
            Ok(outcome) => written(outcome),
            Err(failure) => failure.to_string(),
        });
        format!("{} ({:.1} s)", parts.join(": "), took.as_secs_f64())
    }

    /// How many problems there are, and how that differs from the last run; `None` when there are and were none.
    fn problems(&mut self, specs: &[Checked]) -> Option<String> {
        let now = specs.iter().flat_map(|spec| spec.diagnostics.iter().map(|problem| identity(spec, problem)));
        let now = now.collect::<BTreeSet<_>>();
        let new = now.difference(&self.problems).count();
        let resolved = self.problems.difference(&now).count();
        let had_none = self.problems.is_empty();
        self.problems = now;
        if self.problems.is_empty() {
            return (!had_none).then(|| "all problems resolved".to_owned());
        }
        let all = specs.iter().flat_map(|spec| &spec.diagnostics).cloned().collect::<Vec<_>>();
        let news = [(new, "new"), (resolved, "resolved")];
        let news = news.into_iter().filter(|(count, _)| *count > 0).map(|(count, word)| format!("{count} {word}"));
        let news = news.collect::<Vec<_>>().join(", ");
        Some(if news.is_empty() { summary(&all) } else { format!("{} ({news})", summary(&all)) })
    }
}

/// What tells a problem from another, wherever its line has moved.
fn identity(spec: &Checked, problem: &Diagnostic) -> String {
    let file = spec.source.path(problem.primary.span.file);
    format!("{} {}/{file} {}", problem.code.id, spec.output.spec, problem.message)
}

fn written(outcome: &Outcome) -> String {
    let changes = || outcome.reports.iter().flat_map(|(_, report)| &report.changes);
    let count = |wanted: fn(Kind) -> bool| changes().filter(|change| wanted(change.kind)).count();
    let files = |count: usize| if count == 1 { "1 file".to_owned() } else { format!("{count} files") };
    let ours = count(|kind| !matches!(kind, Kind::Foreign | Kind::Leftover));
    let edited = count(|kind| matches!(kind, Kind::Edited | Kind::EditedOrphan));
    match (ours, edited) {
        (0, _) => "up to date".to_owned(),
        (_, 0) => format!("{} written", files(ours)),
        _ => format!("{} written, {} of them edited by hand before", files(ours), edited),
    }
}
