//! `codegen`, `check` and `spec coverage`.

use std::{path::Path, process::ExitCode};

use tencentcloud_codegen::{
    output::{FileChangeKind, Mode, report},
    pipeline::{self, Failure, Outcome, Project, SPEC},
    timings::Timings,
    tools::{coverage, fix},
};

use crate::{
    print::{self, Format},
    project::{OutputArgs, SpecArgs},
};

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
    let projects = match args.output.projects(root) {
        Ok(projects) => projects,
        Err(message) => return print::failed(message),
    };
    let mut code = ExitCode::SUCCESS;
    for (index, project) in projects.iter().enumerate() {
        if projects.len() > 1 {
            print::err(format_args!("[{}/{}] {}", index + 1, projects.len(), project.spec));
        }
        if !generate(project, mode, args) {
            code = ExitCode::FAILURE;
        }
    }
    if mode == Mode::Check && code != ExitCode::SUCCESS {
        print::err("note: run `cargo xtask codegen`, with the same options, to bring the files up to date");
    }
    code
}

/// Generates one project. Returns `true` if it succeeds, and the files are up to date.
fn generate(project: &Project, mode: Mode, args: &Args) -> bool {
    let mut timings = Timings::default();
    let result = pipeline::codegen(project, mode, &mut timings);
    if args.timings {
        print::err(timings.to_string().trim_end());
    }
    let outcome = match result {
        Ok(outcome) => outcome,
        Err(failure) => {
            if let Failure::Spec(spec) = &failure {
                print::diagnostics(spec, args.format);
            }
            print::failed(failure);
            return false;
        }
    };
    print::diagnostics(&outcome.spec, args.format);
    let Outcome { changes, .. } = outcome;
    if changes.is_empty() {
        print::out("up to date\n");
        return true;
    }
    let created = changes.iter().filter(|change| change.kind == FileChangeKind::Missing).count();
    if mode == Mode::Write && !project.is_home && created == changes.len() {
        print::out(format!("created {created} files in {}\n", project.out));
    } else {
        print::out(report(&changes, mode));
    }
    mode == Mode::Write
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
    let projects = match args.spec.projects(root) {
        Ok(projects) => projects,
        Err(message) => return print::failed(message),
    };
    let mut code = ExitCode::SUCCESS;
    for (index, Project { root, spec, .. }) in projects.iter().enumerate() {
        if projects.len() > 1 {
            print::err(format_args!("[{}/{}] {spec}", index + 1, projects.len()));
        }
        if args.fix {
            match fix::fix(&root.join(spec), |source| pipeline::compile(source).1) {
                Ok(fixed) => {
                    print::out(fixed.text(spec));
                    if !fixed.settled {
                        print::err(format_args!("note: there were still fixes to apply after {} rounds", fixed.rounds));
                    }
                }
                Err(error) => return print::failed(error),
            }
        }
        let spec = pipeline::read(root, spec, &mut Timings::default());
        print::diagnostics(&spec, args.format);
        if !spec.diagnostics.is_empty() {
            code = ExitCode::FAILURE;
        }
    }
    code
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
