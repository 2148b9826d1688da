//! `where`.

use std::{fs, path::Path, process::ExitCode};

use tencentcloud_codegen::{
    clock::Clock,
    pipeline::{self, API},
    stamp::{MANIFEST, read_manifest},
    tools::locate::locate,
    tree::Tree,
};

use crate::print::{self, Format};

pub fn run(root: &Path, path: &str) -> ExitCode {
    let specs = [pipeline::read(root, API, &mut Clock::default())];
    let [spec] = &specs;
    let Some(model) = &spec.model else {
        print::diagnostics(&specs, Format::Human);
        return print::failed("the spec has errors; mend them first");
    };
    match locate(model, Some(&spec.source), &generated(&root.join(API.folder)), path) {
        Ok(found) => {
            for found in found {
                print::out(found.text(API.spec, API.folder));
            }
            ExitCode::SUCCESS
        }
        Err(error) => print::failed(error),
    }
}

/// What lies on disk now, so that the lines are those an editor shows. Nothing, when nothing was generated yet.
fn generated(folder: &Path) -> Tree {
    let manifest = fs::read_to_string(folder.join(MANIFEST)).ok().and_then(|text| read_manifest(&text));
    let mut tree = Tree::default();
    for path in manifest.unwrap_or_default().into_keys() {
        if let Ok(text) = fs::read_to_string(folder.join(&path)) {
            // The manifest names each path once.
            let _ = tree.add(path, text);
        }
    }
    tree
}
