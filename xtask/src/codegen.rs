//! `codegen`, `check` and `spec coverage`.

use std::{path::Path, process::ExitCode};

use tencentcloud_codegen::{
    output::{Mode, report},
    pipeline::{self, Failure, SPEC},
    timings::Timings,
    tools::{coverage, fix},
};

use crate::print::{self, Format};

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
}

pub fn run(root: &Path, args: &Args) -> ExitCode {
    let mode = if args.check { Mode::Check } else { Mode::Write };
    let mut timings = Timings::default();
    let result = pipeline::codegen(root, mode, &mut timings);
    if args.timings {
        print::err(timings.to_string().trim_end());
    }
    let outcome = match result {
        Ok(outcome) => outcome,
        Err(failure) => {
            if let Failure::Spec(spec) = &failure {
                print::diagnostics(spec, args.format);
            }
            return print::failed(failure);
        }
    };
    print::diagnostics(&outcome.spec, args.format);
    if outcome.changes.is_empty() {
        print::out("up to date\n");
        return ExitCode::SUCCESS;
    }
    print::out(report(&outcome.changes, mode));
    match mode {
        Mode::Check => {
            print::err("note: run `cargo xtask codegen` to bring them up to date");
            ExitCode::FAILURE
        }
        Mode::Write => ExitCode::SUCCESS,
    }
}

#[derive(clap::Args)]
pub struct CheckArgs {
    /// Apply automatic fixes to the files of the spec before checking them
    #[arg(long)]
    fix: bool,
    /// Format of the diagnostics
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

pub fn check(root: &Path, args: &CheckArgs) -> ExitCode {
    if args.fix {
        match fix::fix(&root.join(SPEC), |source| pipeline::compile(source).1) {
            Ok(fixed) => {
                print::out(fixed.text(SPEC));
                if !fixed.settled {
                    print::err(format_args!("note: there were still fixes to apply after {} rounds", fixed.rounds));
                }
            }
            Err(error) => return print::failed(error),
        }
    }
    let spec = pipeline::read(root, SPEC, &mut Timings::default());
    print::diagnostics(&spec, args.format);
    if spec.diagnostics.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
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
