//! `codegen`, `check` and `spec coverage`.

use std::{path::Path, process::ExitCode};

use tencentcloud_codegen::{
    output::{FileChange, FileChangeKind, Mode, report},
    pipeline::{self, Failure, Outcome, Project, SPEC},
    timings::Timings,
    tools::{coverage, fix},
};

use crate::{
    print::{self, Format},
    project::{self, OutputArgs, SpecArgs},
};

/// Maximum number of files that are listed when a spec is generated for the first time.
const LISTED: usize = 10;

#[derive(clap::Args)]
pub struct Args {
    /// Write nothing; exit with 1 if a file is not up to date
    #[arg(long)]
    check: bool,
    /// Print the duration of each stage
    #[arg(long)]
    timings: bool,
    /// Format of the diagnostics
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    #[command(flatten)]
    output: OutputArgs,
}

pub fn run(root: &Path, args: &Args) -> ExitCode {
    let mode = if args.check { Mode::Check } else { Mode::Write };
    let mut is_stale = false;
    let code = project::each(args.output.projects(root), |project| match generate(project, mode, args) {
        Some(changes) if mode == Mode::Check => {
            is_stale |= !changes.is_empty();
            changes.is_empty()
        }
        changes => changes.is_some(),
    });
    if is_stale {
        print::err("note: run `cargo xtask codegen`, with the same options, to bring the files up to date");
    }
    code
}

/// Generates one project. Returns the files that differ or differed, unless it fails.
fn generate(project: &Project, mode: Mode, args: &Args) -> Option<Vec<FileChange>> {
    let mut timings = Timings::default();
    let result = pipeline::codegen(project, mode, &mut timings);
    if args.timings {
        print::err(timings.to_string().trim_end());
    }
    let Outcome { spec, changes } = match result {
        Ok(outcome) => outcome,
        Err(failure) => {
            if let Failure::Spec(spec) = &failure {
                print::diagnostics(spec, args.format);
            }
            print::failed(format_args!("{}: {failure}", project.spec));
            return None;
        }
    };
    print::diagnostics(&spec, args.format);
    let is_new = |change: &FileChange| {
        change.kind == FileChangeKind::Missing && Path::new(&change.path).starts_with(&project.out)
    };
    if changes.is_empty() {
        print::out("up to date\n");
    } else if mode == Mode::Write && changes.len() > LISTED && changes.iter().all(is_new) {
        print::out(format_args!("created {} files in {}\n", changes.len(), project.out));
    } else {
        print::out(report(&changes, mode));
    }
    Some(changes)
}

#[derive(clap::Args)]
pub struct CheckArgs {
    #[command(flatten)]
    spec: SpecArgs,
    /// Apply automatic fixes to the files of the spec before checking them
    #[arg(long)]
    fix: bool,
    /// Format of the diagnostics
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

pub fn check(root: &Path, args: &CheckArgs) -> ExitCode {
    project::each(args.spec.projects(root), |Project { root, spec, .. }| {
        if args.fix {
            match fix::fix(&root.join(spec), |source| pipeline::compile(source).1) {
                Ok(fixed) => {
                    print::out(fixed.text(spec));
                    if !fixed.settled {
                        print::err(format_args!("note: there were still fixes to apply after {} rounds", fixed.rounds));
                    }
                }
                Err(error) => {
                    print::failed(format_args!("{spec}: {error}"));
                    return false;
                }
            }
        }
        let spec = pipeline::read(root, spec, &mut Timings::default());
        print::diagnostics(&spec, args.format);
        spec.diagnostics.is_empty()
    })
}

pub fn coverage(root: &Path) -> ExitCode {
    let spec = pipeline::read(root, SPEC, &mut Timings::default());
    match &spec.model {
        Some(model) => {
            let coverage = coverage::measure(model);
            print::out(&coverage);
            if coverage.is_complete() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        None => {
            print::diagnostics(&spec, Format::Human);
            print::failed("the spec has errors; its coverage cannot be measured")
        }
    }
}
