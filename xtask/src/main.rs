//! The project's command line: parses arguments and prints results. stdout carries data, stderr everything else.
//!
//! Exit codes: 0 success; 1 failure, such as stale files, problems of the spec or failed tests; 2 wrong usage.

mod bench;
mod codegen;
mod diff;
mod explain;
mod import;
mod locate;
mod new;
mod print;
mod project;
mod root;
mod test;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Generates, checks and tests the project", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Generate all files from the spec
    Codegen(codegen::Args),
    /// Check the spec without generating files; warnings count as errors
    Check(codegen::CheckArgs),
    /// Run the tests of both workspaces
    Test(test::Args),
    /// Measure the generator and the client, and print a Markdown table with peers and lower bounds
    Bench(bench::Args),
    /// Explain a code such as E0204, or list all codes
    Explain {
        /// Code of a diagnostic
        code: Option<String>,
    },
    /// Show the changes of the API between two revisions or folders, and their effect on callers
    Diff(diff::Args),
    /// Import services from the vendor's machine-readable model as specs of their own
    Import(import::Args),
    /// Create a file with placeholders that the check lists one by one
    #[command(subcommand)]
    New(new::NewItem),
    /// Show where an item is in the spec, the manual and the generated files
    Where(locate::Args),
    /// Report on the spec
    #[command(subcommand)]
    Spec(Spec),
}

#[derive(Subcommand)]
enum Spec {
    /// Count the facts of the spec by action and provenance
    Coverage,
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let root = match root::find() {
        Ok(root) => root,
        Err(message) => return print::usage(message),
    };
    match cli.command {
        Command::Codegen(args) => codegen::run(&root, &args),
        Command::Check(args) => codegen::check(&root, &args),
        Command::Test(args) => test::run(&root, &args),
        Command::Bench(args) => bench::run(&root, &args),
        Command::Explain { code } => explain::run(code.as_deref()),
        Command::Diff(args) => diff::run(&root, &args),
        Command::Where(args) => locate::run(&root, &args),
        Command::Import(args) => import::run(&root, &args),
        Command::New(item) => new::run(&root, &item),
        Command::Spec(Spec::Coverage) => codegen::coverage(&root),
    }
}
