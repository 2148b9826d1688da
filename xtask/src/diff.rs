//! `diff`.

use std::{path::Path, process::ExitCode};

use tencentcloud_codegen::tools::{
    diff::{diff, json_lines, markdown, text},
    revision::{Revision, RevisionError},
};

use crate::print::{self, Format};

#[derive(clap::Args)]
pub struct Args {
    /// A commit, branch or tag, or a folder
    #[arg(default_value = "HEAD")]
    old: String,
    /// The same; the files on disk by default
    new: Option<String>,
    /// Print a changelog entry in Markdown
    #[arg(long, conflicts_with = "json")]
    markdown: bool,
    /// Print one JSON object per line, the verdict last
    #[arg(long)]
    json: bool,
}

pub fn run(root: &Path, args: &Args) -> ExitCode {
    let disk = root.to_string_lossy();
    let new = args.new.as_deref().unwrap_or(&disk);
    let (old, new) = match Revision::read_both(root, &args.old, new) {
        Ok(both) => both,
        Err(error) => {
            if let RevisionError::Spec { texts, errors, .. } = &error {
                print::each(errors, texts, Format::Human);
            }
            return print::failed(error);
        }
    };
    let changes = diff(old.side(), new.side());
    print::out(match (args.markdown, args.json) {
        (true, _) => markdown(&changes),
        (_, true) => json_lines(&changes),
        _ => text(&changes),
    });
    ExitCode::SUCCESS
}
