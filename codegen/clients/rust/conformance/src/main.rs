//! The driver of the Rust clients for the conformance kit: reads orders, calls, tells outcomes.
//!
//! `--blocking` drives the client without a runtime; `--fault NAME` breaks the client in a way that the kit must catch.

mod calls;
mod fault;
mod order;
mod outcome;
mod requests;
mod transport;

use std::{
    env,
    io::{BufRead, Write},
    process::ExitCode,
};

use serde_json::json;

use calls::Caller;
use fault::Fault;
use order::Order;

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
            "--fault" => fault = Some(Fault::of(&arguments.next().unwrap_or_default())?),
            _ => return Err(format!("unknown argument {argument}; known are --blocking and --fault NAME")),
        }
    }
    let caller = Caller::new(is_blocking, fault)?;
    let name = if is_blocking { "blocking" } else { "asynchronous" };
    let client = format!("tencentcloud-cvm {} ({name})", env!("CARGO_PKG_VERSION"));
    say(&json!({ "client": client }))?;
    for line in std::io::stdin().lock().lines() {
        let line = line.map_err(|error| format!("cannot read an order: {error}"))?;
        let order = Order::read(&line).map_err(|error| format!("an order makes no sense: {error}\n  {line}"))?;
        let mut outcome = caller.carry_out(&order);
        outcome.insert("id".to_owned(), order.id.clone().into());
        say(&outcome.into())?;
    }
    Ok(())
}

fn say(line: &serde_json::Value) -> Result<(), String> {
    let mut out = std::io::stdout().lock();
    let said = writeln!(out, "{line}").and_then(|()| out.flush());
    said.map_err(|error| format!("cannot tell an outcome: {error}"))
}
