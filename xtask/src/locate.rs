//! `where`.

use std::{fs, path::Path, process::ExitCode};

use tencentcloud_codegen::{
    pipeline::{self, Project},
    timings::Timings,
    tools::locate::Locator,
};

use crate::{
    print::{self, Format},
    project::SpecArgs,
};

#[derive(clap::Args)]
pub struct Args {
    /// An action, type, error code or waiter, then a member or value: RunInstances.imageId, legacy/ImageType.2
    path: String,
    #[command(flatten)]
    spec: SpecArgs,
}

pub fn run(root: &Path, Args { path, spec }: &Args) -> ExitCode {
    let Project { root, spec: folder, out, .. } = match spec.project(root) {
        Ok(project) => project,
        Err(message) => return print::usage(message),
    };
    let spec = pipeline::read(&root, &folder, &mut Timings::default());
    let Some(model) = &spec.model else {
        print::diagnostics(&spec, Format::Human);
        return print::failed("the spec has errors; fix them first");
    };
    // Read from disk, so that the lines are those that an editor shows.
    let read = |file: &str| fs::read_to_string(root.join(&out).join(file)).ok();
    match Locator::new(model, Some(&spec.source)).locate(read, path) {
        Ok(found) => {
            for found in found {
                print::out(found.text(&folder, &out));
            }
            ExitCode::SUCCESS
        }
        Err(error) => print::failed(error),
    }
}
