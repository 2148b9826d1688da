//! Output for people and tools.

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

/// Maximum number of diagnostics shown to people. Nobody reads more before fixing some, and each takes time to draw.
const SHOWN: usize = 100;

/// The format of diagnostics.
#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Text for people
    #[default]
    Human,
    /// One JSON object per line, for editors and CI
    Json,
}

/// Prints all diagnostics of a spec, and their number.
pub fn diagnostics(spec: &Checked, format: Format) {
    each(&spec.diagnostics, &spec.source, format);
    if let (Format::Human, Some(first)) = (format, spec.diagnostics.first()) {
        err(format_args!("{}: {}", spec.folder, summary(&spec.diagnostics)));
        err(format_args!("for an explanation of a code, run `cargo xtask explain {}`", first.code.id));
    }
}

/// Prints diagnostics: all of them for tools; for people errors before warnings if there are too many to show.
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
    err(format_args!("{more} more are not shown; `cargo xtask check --format json` prints all, one per line\n"));
}

/// Prints data. A closed pipe is not a failure, since `| head` is legitimate.
pub fn out(text: impl Display) {
    let _ = write!(io::stdout().lock(), "{text}");
}

/// Prints a line that is not data.
pub fn err(text: impl Display) {
    let _ = writeln!(io::stderr().lock(), "{text}");
}

/// Prints a failure that is not a diagnostic of the spec.
pub fn failed(text: impl Display) -> ExitCode {
    err(format_args!("error: {text}"));
    ExitCode::FAILURE
}

/// Prints what is wrong with the arguments.
pub fn usage(text: impl Display) -> ExitCode {
    err(format_args!("error: {text}"));
    ExitCode::from(2)
}
