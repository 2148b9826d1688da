//! `bench`: builds and runs the benchmark, which prints a table.

use std::{
    env,
    path::Path,
    process::{Command, ExitCode},
};

use crate::print;

#[derive(clap::Args)]
pub struct Args {
    /// Run fewer and shorter rounds, and skip what compiles for minutes
    #[arg(long)]
    quick: bool,
    /// Parts of the table, each compiled with its own peers only; all parts by default. `import` needs the environment
    /// variable `BENCH_TCCLI`, the folder of an unpacked wheel of the vendor's command line client
    #[arg(value_parser = ["request", "response", "compile", "vendor", "size", "generator", "import"])]
    parts: Vec<String>,
}

pub fn run(root: &Path, args: &Args) -> ExitCode {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(["run", "--release", "--manifest-path", "codegen/clients/rust/bench/Cargo.toml"]).current_dir(root);
    if !args.parts.is_empty() {
        command.args(["--no-default-features", "--features", &args.parts.join(",")]);
    }
    command.arg("--").args(args.quick.then_some("--quick")).args(&args.parts);
    match command.status() {
        Ok(status) if status.success() => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) => print::failed(format_args!("cannot start cargo: {error}")),
    }
}
