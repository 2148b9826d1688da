//! From the spec to files, one call per stage. ARCHITECTURE.md describes the invariants of the stages.

mod outcome;

use std::path::{Path, PathBuf};

pub use outcome::{Checked, Failure, Outcome};

use crate::{
    analyze::analyze,
    check::{Resolved, ViewModel, check},
    diag::{self, Diagnostic},
    load::{Loaded, read_dir},
    lower::lower,
    model::Model,
    output::{Foreign, Mode, Tree, sync, with_headers},
    syntax::{View, Views, decode, key_reference, spec_schema, views},
    targets::{self, EmitError, Planned, Target},
    timings::Timings,
    yaml::parse,
};

/// Folder of the spec, relative to the root of the project.
pub const SPEC: &str = "spec";

/// Folder of the generated files.
pub const GENERATED: &str = "generated";

/// The folders and targets of a run.
pub struct Project {
    /// The folder that the other paths start at; diagnostics and changes show paths relative to it.
    pub root: PathBuf,
    /// Folder of the spec.
    pub spec: String,
    /// Folder of the generated files.
    pub out: String,
    /// The targets to generate.
    pub targets: Vec<Box<dyn Target>>,
    /// `true` to write the description of the spec's format beside the spec.
    pub describes_format: bool,
    /// Treatment of other files in the folder of the generated files. With [`Foreign::Keep`], only the folders of the
    /// targets are cleaned.
    pub foreign: Foreign,
}

impl Project {
    /// Returns the project in a folder, with all targets.
    pub fn at(root: &Path) -> Self {
        let targets = targets::all(None).into();
        Self {
            root: root.to_owned(),
            spec: SPEC.to_owned(),
            out: GENERATED.to_owned(),
            targets,
            describes_format: true,
            foreign: Foreign::Replace,
        }
    }

    /// Returns the folders in which files that are not generated are orphans.
    fn owned(&self) -> Vec<String> {
        if self.foreign == Foreign::Replace && self.targets.len() == targets::all(None).len() {
            return vec![self.out.clone()];
        }
        let folders = self.targets.iter().map(|target| target.folder()).filter(|folder| !folder.is_empty());
        folders.map(|folder| format!("{}/{folder}", self.out)).collect()
    }
}

/// Reads and checks the spec, then writes the generated files or compares them with those on disk.
///
/// # Errors
/// When the spec has errors, a target fails, or a file cannot be read or written. Nothing
/// is written before the spec has passed all checks and all files are in memory.
pub fn codegen(project: &Project, mode: Mode, timings: &mut Timings) -> Result<Outcome, Failure> {
    let Project { root, spec: folder, out, targets, describes_format, foreign } = project;
    let loaded = load(root, folder, timings);
    let (model, diagnostics) = check_model(&loaded, timings);
    let mut spec = Checked { folder: folder.clone(), source: loaded.source, model, diagnostics };
    let Some(model) = &spec.model else { return Err(Failure::Spec(Box::new(spec))) };
    if model.apis.is_empty() {
        return Err(Failure::NoSpec);
    }
    let (planned, problems) = plan(targets, model, timings);
    if !problems.is_empty() {
        drop(planned);
        spec.model = None;
        spec.diagnostics.extend(problems);
        return Err(Failure::Spec(Box::new(spec)));
    }
    let mut tree = Tree::default();
    if *describes_format {
        tree.graft(folder, timings.time("export schema", format_files)?)?;
    }
    tree.graft(out, write(planned, timings)?)?;
    let owned = project.owned();
    let changes = timings.time("sync", || sync(root, &tree, &owned, *foreign, mode))?;
    Ok(Outcome { spec, changes })
}

/// Returns the generated files in the spec's folder, which describe its format.
fn format_files() -> Result<Tree, EmitError> {
    let mut tree = Tree::default();
    tree.add("schema.json", spec_schema())?;
    tree.add("KEYS.md", key_reference())?;
    Ok(with_headers(tree))
}

/// Reads the spec in a folder below `root` and compiles it, with all diagnostics.
pub fn read(root: &Path, folder: &str, timings: &mut Timings) -> Checked {
    let loaded = load(root, folder, timings);
    let (model, diagnostics) = compile_timed(&loaded, timings);
    Checked { folder: folder.to_owned(), source: loaded.source, model, diagnostics }
}

fn load(root: &Path, folder: &str, timings: &mut Timings) -> Loaded {
    let mut loaded = timings.time("load", || read_dir(&root.join(folder)));
    loaded.source.show_in(folder);
    loaded
}

/// Compiles a spec, including the checks of every target. Returns a model only if there are no errors;
/// warnings do not prevent it.
pub fn compile(loaded: &Loaded) -> (Option<Model>, Vec<Diagnostic>) {
    compile_timed(loaded, &mut Timings::default())
}

fn compile_timed(loaded: &Loaded, timings: &mut Timings) -> (Option<Model>, Vec<Diagnostic>) {
    let (model, mut diagnostics) = check_model(loaded, timings);
    let targets = targets::all(None);
    let found = model.as_ref().map(|model| plan(&targets, model, timings).1).unwrap_or_default();
    let model = model.filter(|_| found.is_empty());
    diagnostics.extend(found);
    (model, diagnostics)
}

/// Runs the stages before the targets.
fn check_model(loaded: &Loaded, timings: &mut Timings) -> (Option<Model>, Vec<Diagnostic>) {
    let mut problems = Vec::new();
    let mut resolved = resolve_views(loaded, timings);
    timings.time("check", || check(&mut resolved, &loaded.source, &mut problems));
    diag::sort(&mut problems);
    let model = (!problems.iter().any(Diagnostic::is_error)).then(|| resolved.into_model());
    (model, problems)
}

/// Runs the stages from texts to the model of all endpoints, without lints. The model is complete and correct only if no error was
/// added.
pub fn resolve(loaded: &Loaded, problems: &mut Vec<Diagnostic>, timings: &mut Timings) -> Model {
    let mut resolved = resolve_views(loaded, timings);
    problems.extend(resolved.take_problems());
    resolved.into_model()
}

fn resolve_views(loaded: &Loaded, timings: &mut Timings) -> Resolved {
    let source = &loaded.source;
    let mut problems = loaded.problems.clone();
    let trees = timings.time("parse", || parse(source, &mut problems));
    let Views { main, qcloud } = timings.time("views", || views(source, trees, &mut problems));
    let mut resolve = |view: View| {
        let mut problems = problems.clone();
        let spec = timings.time("decode", || decode(source, view, &mut problems));
        let mut model = timings.time("lower", || lower(&spec, source, &mut problems));
        timings.time("analyze", || analyze(&mut model));
        ViewModel { spec, model, problems }
    };
    let main = resolve(main);
    let mut qcloud = qcloud.map(resolve);
    if let Some(qcloud) = &mut qcloud {
        qcloud.take_default_from(&main);
    }
    Resolved { main, qcloud }
}

/// Planned targets, in the order in which they are written.
type PlannedTargets<'m> = Vec<(&'m dyn Target, Planned<'m>)>;

/// Plans targets, and returns their problems.
fn plan<'m>(
    targets: &'m [Box<dyn Target>],
    model: &'m Model,
    timings: &mut Timings,
) -> (PlannedTargets<'m>, Vec<Diagnostic>) {
    let mut problems = Vec::new();
    let mut plan = |target: &'m dyn Target| {
        let mut planned = timings.time("plan", || target.plan(model));
        problems.append(&mut planned.problems);
        (target, planned)
    };
    let planned = targets.iter().map(|target| plan(&**target)).collect();
    (planned, problems)
}

fn write(targets: PlannedTargets<'_>, timings: &mut Timings) -> Result<Tree, EmitError> {
    let mut tree = Tree::default();
    for (target, planned) in targets {
        let files = timings.time(&format!("emit {}", target.id()), || planned.emit())?;
        tree.graft(target.folder(), files)?;
    }
    Ok(with_headers(tree))
}

/// Returns all files of the targets for a model that [`compile`] returned.
///
/// # Errors
/// When a target fails, which is a bug in the generator.
pub fn emit(model: &Model, timings: &mut Timings) -> Result<Tree, EmitError> {
    let targets = targets::all(None);
    let (planned, _) = plan(&targets, model, timings);
    write(planned, timings)
}
