//! `where`.

use std::{fs, path::Path, process::ExitCode};

use tencentcloud_codegen::{
    pipeline::{self, GENERATED, SPEC},
    timings::Timings,
    tools::locate::Locator,
};

use crate::print::{self, Format};

pub fn run(root: &Path, path: &str) -> ExitCode {
    let spec = pipeline::read(root, SPEC, &mut Timings::default());
    let Some(model) = &spec.model else {
        print::diagnostics(&spec, Format::Human);
        return print::failed("the spec has errors; fix them first");
    };
    // Read from disk, so that the lines are those that an editor shows.
    let read = |file: &str| fs::read_to_string(root.join(GENERATED).join(file)).ok();
    match Locator::new(model, Some(&spec.source)).locate(read, path) {
        Ok(found) => {
            for found in found {
                print::out(found.text(SPEC, GENERATED));
            }
            ExitCode::SUCCESS
        }
        Err(error) => print::failed(error),
    }
}
