use std::{
    collections::BTreeMap,
    path::PathBuf,
    sync::atomic::{AtomicU32, Ordering},
};

use super::*;
use crate::stamp::stamp;

mod differences;
mod failures;

/// A folder that goes away with the test.
struct Scratch(PathBuf);

impl Scratch {
    fn new() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let name = format!("codegen-apply-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let folder = std::env::temp_dir().join(name);
        fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    fn out(&self) -> PathBuf {
        self.0.join("out")
    }

    fn put(&self, path: &str, text: impl AsRef<[u8]>) {
        let place = self.out().join(path);
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        fs::write(place, text).unwrap();
    }

    fn text(&self, path: &str) -> String {
        fs::read_to_string(self.out().join(path)).unwrap()
    }

    /// Everything in the folder with its text, folders with a slash.
    fn all(&self) -> BTreeMap<String, String> {
        fn walk(folder: &Path, below: &str, all: &mut BTreeMap<String, String>) {
            for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
                let path = format!("{below}{}", entry.file_name().to_string_lossy());
                if entry.file_type().unwrap().is_dir() {
                    all.insert(format!("{path}/"), String::new());
                    walk(&entry.path(), &format!("{path}/"), all);
                } else {
                    all.insert(path, String::from_utf8_lossy(&fs::read(entry.path()).unwrap()).into_owned());
                }
            }
        }
        let mut all = BTreeMap::new();
        walk(&self.out(), "", &mut all);
        all
    }

    fn check(&self, tree: &Tree) -> Vec<(String, Kind)> {
        kinds(&apply(&self.out(), tree, Mode::Check).unwrap())
    }

    fn write(&self, tree: &Tree) -> Vec<(String, Kind)> {
        kinds(&apply(&self.out(), tree, Mode::Write).unwrap())
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn kinds(report: &Report) -> Vec<(String, Kind)> {
    report.changes.iter().map(|change| (change.path.clone(), change.kind)).collect()
}

fn found(list: &[(&str, Kind)]) -> Vec<(String, Kind)> {
    list.iter().map(|(path, kind)| ((*path).to_owned(), *kind)).collect()
}

fn tree(files: &[(&str, &str)]) -> Tree {
    let mut tree = Tree::default();
    for (path, text) in files {
        tree.add(*path, *text).unwrap();
    }
    stamp(tree).unwrap()
}

fn old() -> Tree {
    tree(&[("a.txt", "one\n"), ("lib/b.txt", "two\n"), ("lib/deep/c.txt", "three\n"), ("model.json", "{}\n")])
}

fn new() -> Tree {
    tree(&[("a.txt", "ONE\n"), ("lib/b.txt", "two\n"), ("lib/new/d.txt", "four\n"), ("model.json", "{\"a\":1}\n")])
}

/// The folder holds exactly the tree's files.
fn assert_is(scratch: &Scratch, tree: &Tree) {
    let mut files = scratch.all();
    files.retain(|path, _| !path.ends_with('/'));
    let expected: BTreeMap<String, String> = tree.iter().map(|(path, text)| (path.into(), text.into())).collect();
    assert_eq!(files, expected);
}
