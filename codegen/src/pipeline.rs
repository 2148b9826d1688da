//! From the spec to files, one stage per line. ARCHITECTURE.md tells what each stage promises.

mod outcome;

use std::path::Path;

pub use outcome::{Checked, Failure, Outcome};

use crate::{
    analyze::analyze,
    check::check,
    diag::{self, Diagnostic},
    load::{Loaded, read_dir},
    lower::lower,
    model::Model,
    output::{Mode, Tree, sync, with_headers},
    syntax::{Spec, decode, spec_schema},
    targets::{self, EmitError},
    timings::Timings,
    yaml::parse,
};

/// Folder of the spec, relative to the root of the project.
pub const SPEC: &str = "spec";

/// Folder of the generated files.
pub const GENERATED: &str = "generated";

/// Reads and checks the spec, then writes everything that is generated or compares it with what is on disk.
///
/// # Errors
/// When the spec has errors, a target cannot write what the model asks for, or a file cannot be read or written. Nothing
/// is written before the spec is known to be right and all files are in memory.
pub fn codegen(root: &Path, mode: Mode, timings: &mut Timings) -> Result<Outcome, Failure> {
    let spec = read(root, SPEC, timings);
    let Some(model) = &spec.model else { return Err(Failure::Spec(Box::new(spec))) };
    if model.apis.is_empty() {
        return Err(Failure::NoSpec(root.join(SPEC)));
    }
    let mut tree = Tree::default();
    tree.add(format!("{SPEC}/schema.json"), timings.time("export schema", spec_schema))?;
    tree.graft(GENERATED, emit(model, timings)?)?;
    let changes = timings.time("sync", || sync(root, &tree, &[GENERATED], mode))?;
    Ok(Outcome { spec, changes })
}

/// Reads the spec in a folder below `root` and compiles it, with everything there is to say about it.
pub fn read(root: &Path, folder: &str, timings: &mut Timings) -> Checked {
    let mut loaded = timings.time("load", || read_dir(&root.join(folder)));
    loaded.source.show_in(folder);
    let (model, diagnostics) = compile_timed(&loaded, timings);
    Checked { folder: folder.to_owned(), source: loaded.source, model, diagnostics }
}

/// Compiles a spec and asks every target what it cannot do with it. There is a model only when there are no errors;
/// warnings do not stop it.
pub fn compile(loaded: &Loaded) -> (Option<Model>, Vec<Diagnostic>) {
    compile_timed(loaded, &mut Timings::default())
}

fn compile_timed(loaded: &Loaded, timings: &mut Timings) -> (Option<Model>, Vec<Diagnostic>) {
    let mut problems = Vec::new();
    let (spec, model) = resolve(loaded, &mut problems, timings);
    timings.time("check", || check(&model, &spec, &loaded.source, &mut problems));
    diag::sort(&mut problems);
    if problems.iter().any(Diagnostic::is_error) {
        return (None, problems);
    }
    problems.extend(timings.time("check targets", || targets::all().map(|target| target.check(&model))).concat());
    let model = (!problems.iter().any(Diagnostic::is_error)).then_some(model);
    (model, problems)
}

/// The stages from texts to the model, without lints. The model is complete and right only when no error was added.
pub fn resolve(loaded: &Loaded, problems: &mut Vec<Diagnostic>, timings: &mut Timings) -> (Spec, Model) {
    let source = &loaded.source;
    problems.extend(loaded.problems.iter().cloned());
    let trees = timings.time("parse", || parse(source, problems));
    let spec = timings.time("decode", || decode(source, trees, problems));
    let mut model = timings.time("lower", || lower(&spec, source, problems));
    timings.time("analyze", || analyze(&mut model));
    (spec, model)
}

/// Returns all files of the targets. Each target plans its names before it emits.
///
/// # Errors
/// When a target cannot write what the model asks for: a mistake of the generator.
pub fn emit(model: &Model, timings: &mut Timings) -> Result<Tree, EmitError> {
    let mut tree = Tree::default();
    for target in targets::all() {
        let files = timings.time(&format!("emit {}", target.id()), || target.emit(model))?;
        tree.graft(target.folder(), files)?;
    }
    Ok(with_headers(tree))
}
