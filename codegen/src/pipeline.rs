//! From the spec to files, a stage a line. ARCHITECTURE.md tells what each stage promises.

mod outcome;

use std::path::Path;

pub use outcome::{Checked, Failure, Outcome};

use crate::{
    analyze::analyze,
    apply::{Mode, apply},
    check::check,
    clock::Clock,
    diag::{self, Diagnostic},
    load::{Loaded, read_dir},
    lower::lower,
    model::Model,
    stamp::stamp,
    syntax::{Spec, decode, spec_schema},
    targets::{self, EmitError, Target},
    tree::Tree,
    yaml::parse,
};

/// A spec and the folder written from it, both relative to the root of the project.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Output {
    /// Folder of the spec.
    pub spec: &'static str,
    /// Folder that is generated.
    pub folder: &'static str,
}

/// The API.
pub const API: Output = Output { spec: "spec", folder: "generated" };

/// The naming obstacle course, which every language must survive.
pub const OBSTACLE: Output = Output { spec: "codegen/tests/obstacle/spec", folder: "codegen/tests/obstacle/generated" };

/// Everything that is generated.
pub const OUTPUTS: [Output; 2] = [API, OBSTACLE];

/// Reads, checks and writes everything, or compares it with what lies on disk.
///
/// # Errors
/// When a spec has errors, a target cannot write what a model asks for, or a folder cannot be read or written.
/// Nothing is written before all specs are known to be right and all files are in memory.
pub fn codegen(root: &Path, mode: Mode, clock: &mut Clock) -> Result<Outcome, Failure> {
    let specs = OUTPUTS.map(|output| read(root, output, clock)).into_iter().collect::<Vec<_>>();
    if let Some(empty) = specs.iter().find(|spec| spec.model.as_ref().is_some_and(|model| model.apis.is_empty())) {
        return Err(Failure::NoSpec(root.join(empty.output.spec)));
    }
    let Some(models) = specs.iter().map(|spec| spec.model.as_ref()).collect::<Option<Vec<_>>>() else {
        return Err(Failure::Spec(specs));
    };
    let mut trees = vec![("spec", clock.time("export schema", schema)?)];
    let targets = targets::all();
    for (spec, model) in specs.iter().zip(models) {
        trees.push((spec.output.folder, write(model, &targets, clock)?));
    }
    let mut reports = Vec::new();
    for (folder, tree) in trees {
        reports.push((folder, clock.time("compare", || apply(&root.join(folder), &tree, mode))?));
    }
    Ok(Outcome { specs, reports })
}

/// Reads a spec from disk and compiles it, with everything there is to say about it.
pub fn read(root: &Path, output: Output, clock: &mut Clock) -> Checked {
    let mut loaded = clock.time("load", || read_dir(&root.join(output.spec)));
    loaded.source.show_in(output.spec);
    let (model, diagnostics) = judge(&loaded, clock);
    Checked { output, source: loaded.source, model, diagnostics }
}

/// Compiles a spec and asks every target what it cannot do with it.
pub fn judge(loaded: &Loaded, clock: &mut Clock) -> (Option<Model>, Vec<Diagnostic>) {
    let (model, mut diagnostics) = lint(loaded, clock);
    if let Some(model) = &model {
        diagnostics.extend(clock.time("check targets", || targets::all().map(|target| target.check(model))).concat());
    }
    let model = model.filter(|_| !diagnostics.iter().any(Diagnostic::is_error));
    (model, diagnostics)
}

/// Compiles a spec. There is a model only when there are no errors; warnings do not stop it.
pub fn compile(loaded: &Loaded) -> (Option<Model>, Vec<Diagnostic>) {
    lint(loaded, &mut Clock::default())
}

fn lint(loaded: &Loaded, clock: &mut Clock) -> (Option<Model>, Vec<Diagnostic>) {
    let mut problems = Vec::new();
    let (spec, model) = resolve(loaded, &mut problems, clock);
    clock.time("check", || check(&model, &spec, &loaded.source, &mut problems));
    diag::sort(&mut problems);
    let model = problems.iter().all(|problem| !problem.is_error()).then_some(model);
    (model, problems)
}

/// The stages from texts to the model, without lints. The model is complete and right only when no error was added.
pub fn resolve(loaded: &Loaded, problems: &mut Vec<Diagnostic>, clock: &mut Clock) -> (Spec, Model) {
    let source = &loaded.source;
    problems.extend(loaded.problems.iter().cloned());
    let trees = clock.time("parse", || parse(source, problems));
    let spec = clock.time("decode", || decode(source, trees, problems));
    let mut model = clock.time("lower", || lower(&spec, source, problems));
    clock.time("analyze", || analyze(&mut model));
    (spec, model)
}

/// All files of the targets, in memory. Each target plans its names before it emits.
///
/// # Errors
/// When a target cannot write what the model asks for: a mistake of the generator.
pub fn write(model: &Model, targets: &[Box<dyn Target>], clock: &mut Clock) -> Result<Tree, EmitError> {
    let mut tree = Tree::default();
    for target in targets {
        let files = target.emit(model, clock)?;
        tree.graft(target.folder(), files)?;
    }
    Ok(clock.time("stamp", || stamp(tree))?)
}

fn schema() -> Result<Tree, EmitError> {
    let mut tree = Tree::default();
    tree.add("schema.json", spec_schema())?;
    Ok(tree)
}
