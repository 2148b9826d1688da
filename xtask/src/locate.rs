//! `where`.

use std::{fs, path::Path, process::ExitCode};

use tencentcloud_codegen::{
    model::Model,
    output::Tree,
    pipeline::{self, GENERATED, SPEC},
    timings::Timings,
    tools::locate::locate,
};

use crate::print::{self, Format};

pub fn run(root: &Path, path: &str) -> ExitCode {
    let spec = pipeline::read(root, SPEC, &mut Timings::default());
    let Some(model) = &spec.model else {
        print::diagnostics(&spec, Format::Human);
        return print::failed("the spec has errors; fix them first");
    };
    match locate(model, Some(&spec.source), &generated(model, &root.join(GENERATED)), path) {
        Ok(found) => {
            for found in found {
                print::out(found.text(SPEC, GENERATED));
            }
            ExitCode::SUCCESS
        }
        Err(error) => print::failed(error),
    }
}

/// What lies on disk now, so that the lines are those an editor shows. Nothing, when nothing was generated yet.
fn generated(model: &Model, folder: &Path) -> Tree {
    let mut tree = Tree::default();
    let expected = pipeline::emit(model, &mut Timings::default()).unwrap_or_default();
    for (path, _) in expected.iter() {
        if let Ok(text) = fs::read_to_string(folder.join(path)) {
            let _ = tree.add(path, text);
        }
    }
    tree
}
