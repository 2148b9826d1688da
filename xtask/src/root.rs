//! Finds the root of the project.

use std::{
    env,
    path::{Path, PathBuf},
};

/// Returns the folder with `spec/` and `codegen/`: the nearest one around the manifest that cargo runs, or else around
/// the current folder.
pub fn find() -> Result<PathBuf, String> {
    let manifest = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let starts = manifest.into_iter().chain(env::current_dir());
    let found = starts.flat_map(|start| start.ancestors().find(|folder| is_root(folder)).map(Path::to_owned));
    found.into_iter().next().ok_or_else(|| {
        "cannot find the project: no folder above this one holds both spec/ and codegen/. Run this inside a checkout."
            .to_owned()
    })
}

fn is_root(folder: &Path) -> bool {
    folder.join("spec").is_dir() && folder.join("codegen").is_dir()
}
