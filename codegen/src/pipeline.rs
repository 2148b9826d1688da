//! From the spec to files, a stage a line. ARCHITECTURE.md tells what each stage promises.

use std::{
    fmt,
    path::Path,
    time::{Duration, Instant},
};

use crate::{
    apply::{ApplyError, Mode, Report, apply},
    compile,
    diag::Diagnostic,
    load::{Source, read_dir},
    model::Model,
    stamp::stamp,
    syntax::spec_schema,
    targets::{self, EmitError},
    tree::Tree,
};

/// A spec and the folder written from it, both relative to the root of the project.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Output {
    /// Folder of the spec.
    pub spec: &'static str,
    /// Folder that is generated.
    pub folder: &'static str,
}

/// Everything that is generated: the API, and the naming obstacle course that every language must survive.
pub const OUTPUTS: &[Output] = &[
    Output { spec: "spec", folder: "generated" },
    Output { spec: "codegen/tests/obstacle/spec", folder: "codegen/tests/obstacle/generated" },
];

/// Reads, checks and writes everything, or compares it with what lies on disk.
///
/// # Errors
/// When a spec has errors, a target cannot write what a model asks for, or a folder cannot be read or written.
/// Nothing is written before all specs are known to be right and all files are in memory.
pub fn codegen(root: &Path, mode: Mode, clock: &mut Clock) -> Result<Outcome, Failure> {
    let specs: Vec<Checked> = OUTPUTS.iter().map(|output| front(root, *output, clock)).collect();
    let Some(models) = specs.iter().map(|spec| spec.model.as_ref()).collect::<Option<Vec<_>>>() else {
        return Err(Failure::Spec(specs));
    };
    let mut trees = vec![("spec", clock.time("export schema", schema)?)];
    for (spec, model) in specs.iter().zip(models) {
        trees.push((spec.output.folder, back(model, clock)?));
    }
    let mut reports = Vec::new();
    for (folder, tree) in trees {
        reports.push((folder, clock.time("apply", || apply(&root.join(folder), &tree, mode))?));
    }
    Ok(Outcome { specs, reports })
}

/// The spec as a model, with everything there is to say about it.
pub fn front(root: &Path, output: Output, clock: &mut Clock) -> Checked {
    let source = clock.time("load", || read_dir(&root.join(output.spec)));
    let (mut model, mut diagnostics) = clock.time("compile", || compile(&source));
    if let Some(found) = &model {
        for target in targets::all() {
            diagnostics.extend(clock.time("check targets", || target.check(found)));
        }
        if diagnostics.iter().any(Diagnostic::is_error) {
            model = None;
        }
    }
    Checked { output, source, model, diagnostics }
}

/// All files of all targets.
///
/// # Errors
/// When a target cannot write what the model asks for: a mistake of the generator.
pub fn back(model: &Model, clock: &mut Clock) -> Result<Tree, EmitError> {
    let mut tree = Tree::default();
    for target in targets::all() {
        let files = clock.time(&format!("emit {}", target.id()), || target.emit(model))?;
        tree.graft(target.folder(), files)?;
    }
    Ok(clock.time("stamp", || stamp(tree))?)
}

fn schema() -> Result<Tree, EmitError> {
    let mut tree = Tree::default();
    tree.add("schema.json", spec_schema())?;
    Ok(tree)
}

/// A spec that went through all checks.
#[derive(Debug)]
pub struct Checked {
    /// Which.
    pub output: Output,
    /// Its texts, which diagnostics point into.
    pub source: Source,
    /// The model; `None` when there are errors.
    pub model: Option<Model>,
    /// Errors and warnings.
    pub diagnostics: Vec<Diagnostic>,
}

/// What a run did or found.
#[derive(Debug)]
pub struct Outcome {
    /// The specs, for their warnings.
    pub specs: Vec<Checked>,
    /// Differences by folder.
    pub reports: Vec<(&'static str, Report)>,
}

impl Outcome {
    /// Whether everything was as it should be.
    pub fn is_up_to_date(&self) -> bool {
        self.reports.iter().all(|(_, report)| report.is_clean())
    }
}

/// Why a run wrote nothing, or not all.
#[derive(Debug)]
pub enum Failure {
    /// A spec has errors.
    Spec(Vec<Checked>),
    /// A target could not write.
    Emit(EmitError),
    /// A folder could not be read or written.
    Apply(ApplyError),
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::Spec(_) => write!(f, "the spec has errors; nothing was written"),
            Failure::Emit(error) => error.fmt(f),
            Failure::Apply(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Failure {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Failure::Spec(_) => None,
            Failure::Emit(error) => Some(error),
            Failure::Apply(error) => Some(error),
        }
    }
}

impl From<EmitError> for Failure {
    fn from(error: EmitError) -> Self {
        Failure::Emit(error)
    }
}

impl From<ApplyError> for Failure {
    fn from(error: ApplyError) -> Self {
        Failure::Apply(error)
    }
}

/// Where the time goes.
#[derive(Debug, Default)]
pub struct Clock(Vec<(String, Duration)>);

impl Clock {
    /// Does the work and adds its time to that of the stage.
    pub fn time<T>(&mut self, stage: &str, work: impl FnOnce() -> T) -> T {
        let start = Instant::now();
        let result = work();
        let took = start.elapsed();
        match self.0.iter_mut().find(|(name, _)| name == stage) {
            Some((_, time)) => *time += took,
            None => self.0.push((stage.to_owned(), took)),
        }
        result
    }
}

impl fmt::Display for Clock {
    /// A line a stage in milliseconds, and the sum.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sum: Duration = self.0.iter().map(|(_, time)| *time).sum();
        for (stage, time) in self.0.iter().map(|(stage, time)| (stage.as_str(), time)).chain([("all", &sum)]) {
            writeln!(f, "{stage:<14} {:>9.1} ms", time.as_secs_f64() * 1000.0)?;
        }
        Ok(())
    }
}
