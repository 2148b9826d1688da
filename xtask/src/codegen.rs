//! `codegen`, `check` and `spec coverage`.

use std::{path::Path, process::ExitCode};

use tencentcloud_codegen::{
    apply::Mode,
    clock::Clock,
    pipeline::{self, API, Checked, Failure, OUTPUTS},
    tools::coverage,
};

use crate::print::{self, Format};

#[derive(clap::Args)]
pub struct Args {
    /// Write nothing; exit 1 when a file is not what the spec gives
    #[arg(long)]
    check: bool,
    /// Print where the time goes
    #[arg(long)]
    timings: bool,
    /// How to print problems
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

pub fn run(root: &Path, args: &Args) -> ExitCode {
    let mode = if args.check { Mode::Check } else { Mode::Write };
    let mut clock = Clock::default();
    let result = pipeline::codegen(root, mode, &mut clock);
    if args.timings {
        print::err(clock.to_string().trim_end());
    }
    let outcome = match result {
        Ok(outcome) => outcome,
        Err(failure) => {
            if let Failure::Spec(specs) = &failure {
                print::diagnostics(specs, args.format);
            }
            return print::failed(failure);
        }
    };
    print::diagnostics(&outcome.specs, args.format);
    if outcome.is_up_to_date() {
        print::out("up to date\n");
        return ExitCode::SUCCESS;
    }
    for (folder, report) in &outcome.reports {
        print::out(report.text(folder, mode));
        for note in report.notes(folder, mode) {
            print::err(format_args!("note: {note}"));
        }
    }
    match mode {
        Mode::Check => ExitCode::FAILURE,
        Mode::Write => ExitCode::SUCCESS,
    }
}

pub fn check(root: &Path, format: Format) -> ExitCode {
    let specs: [Checked; 2] = OUTPUTS.map(|output| pipeline::read(root, output, &mut Clock::default()));
    print::diagnostics(&specs, format);
    match specs.iter().all(|spec| spec.diagnostics.is_empty()) {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    }
}

pub fn coverage(root: &Path) -> ExitCode {
    let specs = [pipeline::read(root, API, &mut Clock::default())];
    match &specs[0].model {
        Some(model) => {
            let coverage = coverage::measure(model);
            print::out(&coverage);
            if coverage.is_complete() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        None => {
            print::diagnostics(&specs, Format::Human);
            print::failed("the spec has errors; its coverage cannot be counted")
        }
    }
}
