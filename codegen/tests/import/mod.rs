//! Imports of a made-up catalogue, whose texts are ours.

mod drift;
mod facts;
mod golden;
mod malformed;
mod writing;

use std::path::Path;

use tencentcloud_codegen::tools::import::{DocsMode, Importer, Report};

use crate::support::{Files, Folder, read_tree, tests_dir};

const API: &str = "wheel/tccli/services/shop/v20210615/api.json";
const EXAMPLES: &str = "wheel/tccli/services/shop/v20210615/examples.json";
const OVERLAY: &str = "into/shop/overlay/shop.yaml";
const LOCK: &str = "into/shop/facts.lock";

/// Returns the vendor's folders, and the overlay and the lock in their places.
fn inputs() -> Files {
    let mut files = read_tree(&tests_dir().join("import"));
    files.retain(|path, _| !path.starts_with("golden") && !path.ends_with(".rs"));
    for (from, to) in [("overlay/shop.yaml", OVERLAY), ("facts.lock", LOCK)] {
        let bytes = files.remove(from).unwrap();
        files.insert(to.to_owned(), bytes);
    }
    files
}

fn spec() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec")
}

fn importer(folder: &Path, docs: DocsMode) -> Result<Importer, String> {
    let (english, errors) = (folder.join("english"), folder.join("errors"));
    let (english, errors) = (Some(english.as_path()), Some(errors.as_path()));
    Importer::open(&spec(), &folder.join("wheel"), english, errors, docs).map_err(|error| error.to_string())
}

/// Imports services, and writes them.
fn import(folder: &Path, services: &[&str], docs: DocsMode) -> Result<Report, String> {
    let importer = importer(folder, docs)?;
    let services = services.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    let mut report = Report::default();
    let into = folder.join("into");
    for selection in importer.select(&services).map_err(|error| error.to_string())? {
        let imported =
            importer.import(&selection, &into.join(&selection.service)).map_err(|error| error.to_string())?;
        imported.write(&into).map_err(|error| error.to_string())?;
        report.add(&imported.report);
    }
    Ok(report)
}

/// Returns the folder after an import, and the error.
fn failed(files: &Files) -> (Folder, String) {
    let folder = Folder::new(files);
    let error = import(&folder, &["shop"], DocsMode::Own).unwrap_err();
    (folder, error)
}
