//! `test`: runs the tests of both workspaces, the generator's and the clients'.

use std::{
    env,
    path::Path,
    process::{Command, ExitCode},
};

use crate::print;

#[derive(clap::Args)]
pub struct Args {
    /// Arguments for `cargo test` in both workspaces
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    rest: Vec<String>,
}

pub fn run(root: &Path, args: &Args) -> ExitCode {
    if !root.join("generated/rust/Cargo.toml").is_file() {
        return print::failed(
            "generated/rust is missing, and the clients' tests need it. Run `cargo xtask codegen` first.",
        );
    }
    let generator = ["--manifest-path", "xtask/Cargo.toml", "--workspace"];
    let clients = ["--workspace", "--all-features"];
    // Both run even if the first fails, so that one run shows all failures.
    let passed = [cargo_test(root, &generator, args), cargo_test(root, &clients, args)];
    if passed.contains(&false) { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

fn cargo_test(root: &Path, which: &[&str], args: &Args) -> bool {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    print::err(format_args!("cargo test {}", which.join(" ")));
    let status = Command::new(cargo).arg("test").args(which).args(&args.rest).current_dir(root).status();
    match status {
        Ok(status) => status.success(),
        Err(error) => {
            print::failed(format_args!("cannot start cargo: {error}"));
            false
        }
    }
}
