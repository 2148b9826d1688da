//! `codegen`, `check` and `spec coverage`.

use std::{path::Path, process::ExitCode};

use tencentcloud_codegen::{
    apply::Mode,
    clock::Clock,
    pipeline::{self, API, Checked, Failure, OUTPUTS},
    tools::{
        coverage,
        fix::{self, FixError},
    },
};

use crate::{
    print::{self, Format},
    watch,
};

#[derive(clap::Args)]
pub struct Args {
    /// Write nothing; exit 1 when a file is not what the spec gives
    #[arg(long)]
    check: bool,
    /// Print where the time goes
    #[arg(long)]
    timings: bool,
    /// Write again whenever a file of the spec is saved, until interrupted
    #[arg(long, conflicts_with_all = ["check", "timings"])]
    watch: bool,
    /// How to print problems
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

pub fn run(root: &Path, args: &Args) -> ExitCode {
    if args.watch {
        return watch::run(root, args.format);
    }
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
    let mut notes = Vec::new();
    for (folder, report) in &outcome.reports {
        print::out(report.text(folder, mode));
        notes.extend(report.notes(folder, mode));
    }
    // Every folder gives the same advice; the last place is where a reader looks for it.
    let advice = notes.iter().enumerate().filter(|(index, note)| !notes[index + 1..].contains(note));
    for (_, note) in advice {
        print::err(format_args!("note: {note}"));
    }
    match mode {
        Mode::Check => ExitCode::FAILURE,
        Mode::Write => ExitCode::SUCCESS,
    }
}

#[derive(clap::Args)]
pub struct CheckArgs {
    /// Change the files of the spec where a machine can tell what is meant, before checking them
    #[arg(long)]
    fix: bool,
    /// How to print problems
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

pub fn check(root: &Path, args: &CheckArgs) -> ExitCode {
    if args.fix
        && let Err(error) = OUTPUTS.iter().try_for_each(|output| fix(root, output.spec))
    {
        return print::failed(error);
    }
    let specs: [Checked; 2] = OUTPUTS.map(|output| pipeline::read(root, output, &mut Clock::default()));
    print::diagnostics(&specs, args.format);
    match specs.iter().all(|spec| spec.diagnostics.is_empty()) {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    }
}

/// Changes the files of one spec and shows what was changed.
fn fix(root: &Path, spec: &str) -> Result<(), FixError> {
    let fixed = fix::fix(&root.join(spec), |loaded| pipeline::judge(loaded, &mut Clock::default()).1)?;
    print::out(fixed.text(spec));
    if !fixed.settled {
        print::err(format_args!("note: {spec}: edits were still offered after {} rounds", fixed.rounds));
    }
    Ok(())
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
