//! `codegen --watch`.

use std::{
    io::{self, IsTerminal},
    ops::ControlFlow,
    path::Path,
    process::ExitCode,
    time::Instant,
};

use tencentcloud_codegen::{
    apply::Mode,
    clock::Clock,
    pipeline::{self, Failure, OUTPUTS},
    tools::watch::{PAUSE, Session, watch},
};

use crate::print::{self, Format};

/// Clears the screen and what was scrolled off it, so that what is shown is what is wrong now.
const CLEAR: &str = "\x1b[2J\x1b[3J\x1b[H";

pub fn run(root: &Path, format: Format) -> ExitCode {
    let terminal = io::stdout().is_terminal() && io::stderr().is_terminal();
    let folders = OUTPUTS.map(|output| output.spec);
    let mut session = Session::default();
    watch(root, &folders, PAUSE, |changed| {
        if terminal {
            print::out(CLEAR);
        }
        let start = Instant::now();
        let result = pipeline::codegen(root, Mode::Write, &mut Clock::default());
        let took = start.elapsed();
        match &result {
            Ok(outcome) => print::diagnostics(&outcome.specs, format),
            Err(Failure::Spec(specs)) => print::diagnostics(specs, format),
            Err(_) => {}
        }
        print::out(format_args!("{}\n", session.line(changed, &result, took)));
        ControlFlow::Continue(())
    });
    ExitCode::SUCCESS
}
