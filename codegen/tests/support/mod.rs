//! Specs for tests, and the diagnostics about them.
#![allow(dead_code, reason = "each test program uses its own part")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::{env, fs, ops, process};

use tencentcloud_codegen::compile;
use tencentcloud_codegen::diag::{self, Diagnostic, Style};
use tencentcloud_codegen::load::Loaded;
use tencentcloud_codegen::source::Source;

/// Files of a spec: path and bytes.
pub type Files = BTreeMap<String, Vec<u8>>;

pub fn tests_dir() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")
}

/// Returns all files below a folder, whatever their names are.
pub fn read_tree(dir: &Path) -> Files {
    let mut files = Files::new();
    let mut folders = vec![dir.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(dir).unwrap().to_str().unwrap().replace('\\', "/");
                files.insert(name, fs::read(path).unwrap());
            }
        }
    }
    files
}

/// A temporary folder, removed when dropped.
pub struct Folder(PathBuf);

impl Folder {
    pub fn new(files: &Files) -> Folder {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let name = format!("codegen-test-{}-{}", process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let folder = Folder(env::temp_dir().join(name));
        // An earlier process with the same id may have been killed.
        let _ = fs::remove_dir_all(&folder.0);
        fs::create_dir(&folder.0).unwrap();
        folder.write("", files);
        folder
    }

    /// Writes files below a folder of this one.
    pub fn write(&self, below: &str, files: &Files) {
        for (path, bytes) in files {
            let path = self.0.join(below).join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        }
    }
}

impl ops::Deref for Folder {
    type Target = Path;

    fn deref(&self) -> &Path {
        &self.0
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Returns a small spec without mistakes. Fixtures replace files of it.
pub fn base() -> Files {
    let mut files = read_tree(&tests_dir().join("ui/base"));
    // The same for every service.
    files.insert("protocol.yaml".to_owned(), include_bytes!("../../../spec/protocol.yaml").to_vec());
    files
}

/// Returns the spec of the real API.
pub fn real_spec() -> Files {
    let mut files = read_tree(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec"));
    files.retain(|path, _| path.ends_with(".yaml") || path.starts_with("texts/"));
    files
}

/// Returns all diagnostics of a run, in order.
pub fn diagnose(loaded: &Loaded) -> Vec<Diagnostic> {
    compile(loaded).1
}

/// Returns the diagnostics and their summary, as a terminal without colours shows them.
pub fn render(diagnostics: &[Diagnostic], source: &Source) -> String {
    let mut text = String::new();
    for diagnostic in diagnostics {
        text.push_str(&diag::render(diagnostic, source, Style::Plain));
        text.push_str("\n\n");
    }
    text.push_str(&diag::summary(diagnostics));
    text.push('\n');
    text
}

/// `true` if golden output is to be rewritten instead of compared.
pub fn update() -> bool {
    env::var_os("UPDATE_EXPECT").is_some()
}

/// Compares with a file of expected text; `UPDATE_EXPECT=1` writes it.
pub fn expect(file: &Path, actual: &str) -> Result<(), String> {
    if update() {
        fs::write(file, actual).unwrap();
        return Ok(());
    }
    let expected = fs::read_to_string(file).unwrap_or_default();
    if expected == actual {
        return Ok(());
    }
    Err(format!(
        "{} differs (UPDATE_EXPECT=1 rewrites it)\n--- expected\n{expected}\n--- actual\n{actual}",
        file.display()
    ))
}
