//! The spec that a command works on: this project's, or others.

use std::{
    env, fs,
    path::{Component, Path, PathBuf},
    process::ExitCode,
};

use tencentcloud_codegen::{
    output::Foreign,
    pipeline::{GENERATED, Project, SPEC},
    targets,
};

use crate::print;

/// Folder of the hand-written Rust crates, relative to the root of the project.
const LIBRARIES: &str = "codegen/clients/rust";

#[derive(clap::Args, Default)]
pub struct SpecArgs {
    /// Folder of another spec, of a project with a folder `spec`, or of several such projects
    #[arg(long, value_name = "DIR")]
    pub spec: Option<PathBuf>,
}

#[derive(clap::Args, Default)]
pub struct OutputArgs {
    #[command(flatten)]
    pub spec: SpecArgs,
    /// Folder for the generated files of that spec; by default `generated` next to it
    #[arg(long, value_name = "DIR", requires = "spec")]
    out: Option<PathBuf>,
    /// What to generate, separated by commas; everything by default
    #[arg(long, value_delimiter = ',', value_name = "TARGETS", value_parser = ["rust", "docs", "model", "conformance"])]
    targets: Vec<String>,
}

impl SpecArgs {
    /// Returns the projects to work on, of which there is at least one.
    pub fn projects(&self, root: &Path) -> Result<Vec<Project>, String> {
        let Some(given) = &self.spec else { return Ok(vec![Project::at(root)]) };
        if given.join(SPEC).is_dir() {
            return Ok(vec![other(root, &given.join(SPEC), &given.join(GENERATED))]);
        }
        let entries = fs::read_dir(given).map_err(|error| format!("cannot read {}: {error}", given.display()))?;
        let mut inner: Vec<_> =
            entries.flatten().map(|entry| entry.path()).filter(|path| path.join(SPEC).is_dir()).collect();
        inner.sort();
        if inner.is_empty() {
            if !has_version(given) {
                let given = given.display();
                return Err(format!("{given} is no spec, which has a folder with an api.yaml, and contains none"));
            }
            return Ok(vec![other(root, given, &given.with_file_name(GENERATED))]);
        }
        Ok(inner.iter().map(|folder| other(root, &folder.join(SPEC), &folder.join(GENERATED))).collect())
    }

    /// Returns the one project to work on.
    pub fn project(&self, root: &Path) -> Result<Project, String> {
        let mut projects = self.projects(root)?;
        match projects.pop() {
            Some(project) if projects.is_empty() => Ok(project),
            _ => Err("this command takes the folder of one spec, not of several".to_owned()),
        }
    }
}

impl OutputArgs {
    /// Returns the projects to generate, of which there is at least one.
    pub fn projects(&self, root: &Path) -> Result<Vec<Project>, String> {
        let mut projects = self.spec.projects(root)?;
        if let Some(out) = &self.out {
            let [project] = projects.as_mut_slice() else {
                return Err("--out is one folder, but there are several specs: name one with --spec".to_owned());
            };
            *project = other(root, Path::new(&project.spec), out);
        }
        for project in &mut projects {
            if !self.targets.is_empty() {
                project.targets.retain(|target| self.targets.iter().any(|id| id == target.id()));
            }
        }
        Ok(projects)
    }
}

/// Works on each project, and prints which one if there are several. `work` returns `true` if it succeeds.
pub fn each(projects: Result<Vec<Project>, String>, mut work: impl FnMut(&Project) -> bool) -> ExitCode {
    let projects = match projects {
        Ok(projects) => projects,
        Err(message) => return print::usage(message),
    };
    let mut code = ExitCode::SUCCESS;
    for (index, project) in projects.iter().enumerate() {
        if projects.len() > 1 {
            print::err(format_args!("[{}/{}] {}", index + 1, projects.len(), project.spec));
        }
        if !work(project) {
            code = ExitCode::FAILURE;
        }
    }
    code
}

/// Returns `true` if a folder is that of a spec: it contains a folder with an `api.yaml`.
fn has_version(folder: &Path) -> bool {
    fs::read_dir(folder).is_ok_and(|entries| entries.flatten().any(|entry| entry.path().join("api.yaml").is_file()))
}

/// Returns a project outside of this one, whose paths are shown as they were given.
fn other(root: &Path, spec: &Path, out: &Path) -> Project {
    let text = |path: &Path| path.to_string_lossy().replace('\\', "/");
    let libraries = relative(&out.join("rust"), &root.join(LIBRARIES));
    let targets = targets::all(Some(text(&libraries))).into();
    Project {
        root: PathBuf::new(),
        spec: text(spec),
        out: text(out),
        targets,
        describes_format: false,
        foreign: Foreign::Keep,
    }
}

/// Returns a path from one folder to another: a relative one if both are below a folder other than the root of the file
/// system, so that it stays valid if they move together.
fn relative(from: &Path, to: &Path) -> PathBuf {
    let (from, to) = (absolute(from), absolute(to));
    let shared = from.components().zip(to.components()).take_while(|(a, b)| a == b).count();
    if shared <= 1 {
        return to;
    }
    let up = from.components().skip(shared).map(|_| Component::ParentDir);
    up.chain(to.components().skip(shared)).collect()
}

/// Returns an absolute path without `.` and `..`, of a folder that need not exist.
fn absolute(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for component in env::current_dir().unwrap_or_default().join(path).components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => drop(plain.pop()),
            other => plain.push(other),
        }
    }
    plain
}
