//! The driver of the Rust clients for the conformance kit: reads commands, calls the client and writes the results.
//!
//! `--blocking` selects the blocking client; `--fault NAME` breaks the client in a way that the kit must catch.

mod calls;
mod command;
mod fault;
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
use fault::Fault;

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
    let (mut is_blocking, mut fault) = (false, None);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--blocking" => is_blocking = true,
            "--fault" => fault = Some(Fault::from_name(&arguments.next().unwrap_or_default())?),
            _ => return Err(format!("unknown argument {argument}; known are --blocking and --fault NAME")),
        }
    }
    let runner = CommandRunner::new(is_blocking, fault)?;
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
