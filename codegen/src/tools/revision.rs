//! Reads a spec from a folder or a revision of the repository, without touching the working tree.

use std::{
    collections::BTreeMap,
    io::{self, Write},
    path::Path,
    process::{Command, Output, Stdio},
    thread,
};

use super::diff::Side;
use crate::{
    diag::{self, Diagnostic, summary},
    load::{from_map, read_dir},
    model::Model,
    pipeline::{SPEC, resolve},
    source::Source,
    timings::Timings,
};

/// A spec without errors.
#[derive(Debug)]
pub struct Revision {
    /// Texts of the spec.
    pub source: Source,
    /// Model of the spec.
    pub model: Model,
    /// Folder of the spec: as given, or relative to the root of the project.
    pub folder: String,
}

/// The reason that there is no [`Revision`].
#[derive(Debug, thiserror::Error)]
pub enum RevisionError {
    /// The name is neither a folder nor a revision, or git cannot be run.
    #[error("cannot read the spec of `{name}`: {reason}. Name a folder, or a commit, branch or tag")]
    Git {
        /// Name of the folder or revision.
        name: String,
        /// The reason of the failure.
        reason: String,
    },
    /// The spec has errors according to this version of the generator.
    #[error("the spec of `{name}` has {}, by the rules of this checkout", summary(.errors))]
    Spec {
        /// Name of the folder or revision.
        name: String,
        /// Texts of the spec.
        texts: Box<Source>,
        /// Errors of the spec.
        errors: Vec<Diagnostic>,
    },
}

impl Revision {
    /// Reads `name`: a folder (a spec, or a checkout that contains one), else a revision of the repository
    /// that contains `root`.
    ///
    /// # Errors
    /// When there is no such folder or revision, or its spec has errors.
    pub fn read(root: &Path, name: &str) -> Result<Revision, RevisionError> {
        let given = Path::new(name);
        let mut folder = SPEC.to_owned();
        let mut loaded = if given.is_dir() {
            let inner = given.join(SPEC);
            let spec = if inner.is_dir() { &inner } else { given };
            if given != root {
                folder = spec.to_string_lossy().into_owned();
            }
            read_dir(spec)
        } else {
            let failed = |reason| RevisionError::Git { name: name.to_owned(), reason };
            from_map(&files(root, name).map_err(failed)?)
        };
        loaded.source.show_in(&folder);
        // Lints do not affect the meaning of a spec, and an older revision need not pass the current ones.
        let mut errors = Vec::new();
        let model = resolve(&loaded, &mut errors, &mut Timings::default());
        let source = loaded.source;
        errors.retain(|error| error.is_error() && !is_irrelevant(error));
        diag::sort(&mut errors);
        if errors.is_empty() {
            Ok(Revision { source, model, folder })
        } else {
            Err(RevisionError::Spec { name: name.to_owned(), texts: Box::new(source), errors })
        }
    }

    /// Returns the input of [`diff`](super::diff::diff()).
    pub fn side(&self) -> Side<'_> {
        Side { model: &self.model, source: Some(&self.source), folder: &self.folder }
    }

    /// Reads two revisions in parallel.
    ///
    /// # Errors
    /// See [`read`](Revision::read). The error of the old revision comes first.
    pub fn read_both(root: &Path, old: &str, new: &str) -> Result<(Revision, Revision), RevisionError> {
        thread::scope(|scope| {
            let old = scope.spawn(|| Revision::read(root, old));
            let new = Revision::read(root, new);
            let old = old.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))?;
            Ok((old, new?))
        })
    }
}

/// Returns `true` for errors in examples and provenance, which do not affect the API.
fn is_irrelevant(error: &Diagnostic) -> bool {
    error.code.id.starts_with("E05") || error.code.id.starts_with("E06")
}

/// Returns the files of the spec in a revision, by path below the spec's folder.
fn files(root: &Path, revision: &str) -> Result<BTreeMap<String, Vec<u8>>, String> {
    let commit =
        git(root, &["rev-parse", "--verify", "--quiet", "--end-of-options", &format!("{revision}^{{commit}}")])
            .map_err(|error| match error {
                GitError::Run(error) => format!("cannot run git: {error}"),
                GitError::Refused(_) => "it is neither a folder nor a revision that git knows".to_owned(),
            })?;
    let commit = String::from_utf8_lossy(&commit);
    let list = git(root, &["ls-tree", "-r", "-z", commit.trim(), "--", &format!("{SPEC}/")])?;
    let mut ids = Vec::new();
    for line in list.split(|byte| *byte == 0).filter(|line| !line.is_empty()) {
        let line = String::from_utf8_lossy(line);
        let Some((about, path)) = line.split_once('\t') else {
            return Err(format!("unexpected output of git: `{line}`"));
        };
        let (kind, id) = (about.split(' ').nth(1), about.split(' ').nth(2));
        // Symbolic links and submodules are not files of the spec.
        let regular = kind == Some("blob") && !about.starts_with("120000");
        let Some(path) = path.strip_prefix(SPEC).and_then(|path| path.strip_prefix('/')) else { continue };
        if regular && path.ends_with(".yaml") {
            ids.push((path.to_owned(), id.unwrap_or_default().to_owned()));
        }
    }
    if ids.is_empty() {
        return Err(format!("it has no {SPEC}/ folder with .yaml files"));
    }
    contents(root, &ids)
}

/// Returns the contents by path, all from one git process.
fn contents(root: &Path, ids: &[(String, String)]) -> Result<BTreeMap<String, Vec<u8>>, String> {
    let request = ids.iter().map(|(_, id)| format!("{id}\n")).collect::<String>();
    let output = git_with(root, &["cat-file", "--batch"], request.as_bytes())?;
    let mut rest = output.as_slice();
    let mut files = BTreeMap::new();
    for (path, id) in ids {
        let content = (|| {
            let end = rest.iter().position(|byte| *byte == b'\n')?;
            // The format is `<id> blob <size>`, a line break, the contents, and a line break.
            let size = std::str::from_utf8(rest.get(..end)?).ok()?.rsplit(' ').next()?.parse::<usize>().ok()?;
            let from = end.checked_add(1)?;
            let to = from.checked_add(size)?;
            let bytes = rest.get(from..to)?.to_vec();
            rest = rest.get(to.checked_add(1)?..)?;
            Some(bytes)
        })();
        files.insert(path.clone(), content.ok_or_else(|| format!("git does not return {path} ({id})"))?);
    }
    Ok(files)
}

enum GitError {
    Run(io::Error),
    Refused(String),
}

impl From<GitError> for String {
    fn from(error: GitError) -> String {
        match error {
            GitError::Run(error) => format!("cannot run git: {error}"),
            GitError::Refused(message) => format!("git: {message}"),
        }
    }
}

fn git(root: &Path, arguments: &[&str]) -> Result<Vec<u8>, GitError> {
    git_with(root, arguments, b"")
}

/// Runs git and writes its input while reading its output, so that neither blocks the other.
fn git_with(root: &Path, arguments: &[&str], input: &[u8]) -> Result<Vec<u8>, GitError> {
    let mut child = Command::new("git")
        .arg("-C")
        .arg(root)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(GitError::Run)?;
    let stdin = child.stdin.take();
    let Output { status, stdout, stderr } = thread::scope(|scope| {
        scope.spawn(move || stdin.map(|mut stdin| stdin.write_all(input)));
        child.wait_with_output()
    })
    .map_err(GitError::Run)?;
    if status.success() {
        Ok(stdout)
    } else {
        Err(GitError::Refused(String::from_utf8_lossy(&stderr).trim().to_owned()))
    }
}
