//! The driver of the Rust clients for the conformance kit: reads commands, calls the client and writes the results.
//!
//! `--blocking` selects the blocking client; `--defect NAME` gives the client a deliberate defect, `--list-defects` lists them.

mod calls;
mod command;
mod outcome;
mod requests;
mod transport;

use std::{
    env,
    io::{BufRead, Write},
    process::ExitCode,
};

use serde_json::json;

use calls::CommandRunner;
use command::DriverCommand;
use tencentcloud_core::defects::{self, Defect};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("conformance-driver: {message}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let mut arguments = env::args().skip(1);
    let mut is_blocking = false;
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--blocking" => is_blocking = true,
            "--defect" => {
                let name = arguments.next().unwrap_or_default();
                Defect::from_name(&name).ok_or_else(|| format!("unknown defect {name}"))?.activate();
            }
            "--list-defects" => {
                defects::ALL.iter().for_each(|defect| println!("{defect:?}"));
                return Ok(());
            }
            _ => {
                return Err(format!(
                    "unknown argument {argument}; known are --blocking, --defect NAME and --list-defects"
                ));
            }
        }
    }
    let runner = CommandRunner::new(is_blocking)?;
    let name = if is_blocking { "blocking" } else { "asynchronous" };
    let client = format!("tencentcloud-cvm {} ({name})", env!("CARGO_PKG_VERSION"));
    write_line(&json!({ "client": client }))?;
    for line in std::io::stdin().lock().lines() {
        let line = line.map_err(|error| format!("cannot read a command: {error}"))?;
        let command = DriverCommand::parse(&line).map_err(|error| format!("invalid command: {error}\n  {line}"))?;
        let mut outcome = runner.run(&command);
        outcome.insert("id".to_owned(), command.id.clone().into());
        write_line(&outcome.into())?;
    }
    Ok(())
}

fn write_line(line: &serde_json::Value) -> Result<(), String> {
    let mut out = std::io::stdout().lock();
    let written = writeln!(out, "{line}").and_then(|()| out.flush());
    written.map_err(|error| format!("cannot write a result: {error}"))
}
