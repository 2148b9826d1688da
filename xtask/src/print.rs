//! What people and tools see.

use std::{
    fmt::Display,
    io::{self, IsTerminal, Write},
    process::ExitCode,
};

use clap::ValueEnum;
use tencentcloud_codegen::{
    diag::{Diagnostic, Style, render, summary, to_json},
    pipeline::Checked,
    source::Source,
};

/// How many problems of a spec are shown to people. Nobody reads more before mending some, and each costs time to draw.
const SHOWN: usize = 100;

/// How to print problems of the spec.
#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people
    #[default]
    Human,
    /// One JSON object a line, for editors and CI
    Json,
}

/// Prints all problems of a spec, and how many there are.
pub fn diagnostics(spec: &Checked, format: Format) {
    each(&spec.diagnostics, &spec.source, format);
    if let (Format::Human, Some(first)) = (format, spec.diagnostics.first()) {
        err(format_args!("{}: {}", spec.folder, summary(&spec.diagnostics)));
        err(format_args!("for an explanation of a code, run `cargo xtask explain {}`", first.code.id));
    }
}

/// Prints problems one by one: for tools all of them; for people errors before warnings when there are too many to show.
pub fn each(diagnostics: &[Diagnostic], source: &Source, format: Format) {
    if format == Format::Json {
        return diagnostics.iter().for_each(|diagnostic| err(to_json(diagnostic, source)));
    }
    let style =
        if io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none() { Style::Colour } else { Style::Plain };
    let show = |diagnostic: &Diagnostic| err(format_args!("{}\n", render(diagnostic, source, style)));
    if diagnostics.len() <= SHOWN {
        return diagnostics.iter().for_each(show);
    }
    let (errors, warnings): (Vec<_>, Vec<_>) = diagnostics.iter().partition(|diagnostic| diagnostic.is_error());
    errors.into_iter().chain(warnings).take(SHOWN).for_each(show);
    let more = diagnostics.len() - SHOWN;
    err(format_args!("{more} more are not shown; `cargo xtask check --format json` prints each in a line\n"));
}

/// Data. A reader that has gone away is no failure: `| head` is legitimate.
pub fn out(text: impl Display) {
    let _ = write!(io::stdout().lock(), "{text}");
}

/// A line of anything else.
pub fn err(text: impl Display) {
    let _ = writeln!(io::stderr().lock(), "{text}");
}

/// A failure that no diagnostic of the spec describes.
pub fn failed(text: impl Display) -> ExitCode {
    err(format_args!("error: {text}"));
    ExitCode::FAILURE
}
