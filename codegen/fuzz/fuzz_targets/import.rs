//! Any bytes in the place of any file that an import of a small service reads, except for the overlay, whose facts are those
//! of people and may be wrong.
#![no_main]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a difference is a crash")]

use std::{
    fs,
    path::{Component, Path, PathBuf},
    sync::OnceLock,
};

use libfuzzer_sys::fuzz_target;
use tencentcloud_codegen::{
    load::read_dir,
    pipeline::compile,
    tools::import::{DocsMode, ImportError, Importer},
};

/// The file with what keeps its place.
const LOCK: &str = "into/shop/facts.lock";

/// The files of a made-up service. The bytes replace one of them.
const FILES: [(&str, &str); 4] = [
    (
        "wheel/services/shop/v20190101/api.json",
        include_str!("../../tests/import/wheel/tccli/services/shop/v20190101/api.json"),
    ),
    (
        "wheel/services/shop/v20190101/examples.json",
        include_str!("../../tests/import/wheel/tccli/services/shop/v20190101/examples.json"),
    ),
    ("errors/shop/v20190101/errorcodes.py", "RESOURCENOTFOUND_SHELF = 'ResourceNotFound.Shelf'\n"),
    (LOCK, "# @imported\nv2019-01-01:\n  required:\n    DescribeShelf.request: [ShelfId]\n"),
];

/// The folder of the files, and the importer that reads them.
fn set_up() -> &'static (PathBuf, Importer) {
    static SET_UP: OnceLock<(PathBuf, Importer)> = OnceLock::new();
    SET_UP.get_or_init(|| {
        let folder = std::env::temp_dir().join(format!("import-{}", std::process::id()));
        for (path, text) in FILES {
            write(&folder.join(path), text.as_bytes());
        }
        let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec");
        let (wheel, errors) = (folder.join("wheel"), folder.join("errors"));
        let importer = Importer::open(&spec, &wheel, None, Some(&errors), DocsMode::Own).unwrap();
        (folder, importer)
    })
}

fn write(path: &Path, bytes: &[u8]) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

/// Imports the service. What is imported passes every check; otherwise the error says where the mistake is.
fn import(folder: &Path, importer: &Importer) {
    let into = folder.join("into");
    let [selection] = importer.select(&["shop".to_owned()]).unwrap().try_into().unwrap();
    let imported = match importer.import(&selection, &into.join("shop")) {
        Ok(imported) => imported,
        Err(ImportError::Malformed { line: 1.., column: 1.., .. }) => return,
        Err(error) => panic!("the error has no location: {error}"),
    };
    let is_inside = |path: &str| Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
    assert!(imported.paths().all(is_inside), "a path leads elsewhere");
    imported.write(&into).unwrap();
    let spec = into.join("shop/spec");
    // Without an action of plain JSON, nothing is written.
    if spec.exists() {
        let (_, diagnostics) = compile(&read_dir(&spec));
        let messages = diagnostics.iter().map(|found| format!("{}: {}", found.code.id, found.message));
        assert!(diagnostics.is_empty(), "{:#?}", messages.collect::<Vec<_>>());
        fs::remove_dir_all(&spec).unwrap();
    }
}

fuzz_target!(|data: &[u8]| {
    let Some((place, bytes)) = data.split_first() else { return };
    let (folder, importer) = set_up();
    let (path, text) = FILES[usize::from(*place) % FILES.len()];
    // A lock without the marker is a file of somebody else, and stays.
    let marker: &[u8] = if path == LOCK { b"# @imported\n" } else { b"" };
    write(&folder.join(path), &[marker, bytes].concat());
    import(folder, importer);
    write(&folder.join(path), text.as_bytes());
    // Each import writes the lock.
    write(&folder.join(LOCK), FILES[FILES.len() - 1].1.as_bytes());
});
