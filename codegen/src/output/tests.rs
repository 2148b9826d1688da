use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    sync::atomic::{AtomicU32, Ordering},
    time::Duration,
};

use super::{FileChangeKind::*, *};

/// A temporary folder, removed when dropped.
struct Scratch(PathBuf);

impl Scratch {
    /// Creates a folder with the files of `tree`.
    fn with(tree: &Tree) -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let name = format!("codegen-output-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let scratch = Self(std::env::temp_dir().join(name));
        fs::create_dir_all(&scratch.0).unwrap();
        scratch.write(tree);
        scratch
    }

    fn put(&self, path: &str, text: impl AsRef<[u8]>) {
        let target = self.0.join(path);
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        fs::write(target, text).unwrap();
    }

    fn text(&self, path: &str) -> String {
        fs::read_to_string(self.0.join(path)).unwrap()
    }

    /// Returns all files with their texts. Paths of empty folders end with a slash.
    fn all(&self) -> BTreeMap<String, String> {
        fn walk(folder: &Path, below: &str, all: &mut BTreeMap<String, String>) {
            for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
                let path = format!("{below}{}", entry.file_name().to_string_lossy());
                if !entry.file_type().unwrap().is_dir() {
                    all.insert(path, String::from_utf8_lossy(&fs::read(entry.path()).unwrap()).into_owned());
                } else if fs::read_dir(entry.path()).unwrap().next().is_none() {
                    all.insert(format!("{path}/"), String::new());
                } else {
                    walk(&entry.path(), &format!("{path}/"), all);
                }
            }
        }
        let mut all = BTreeMap::new();
        walk(&self.0, "", &mut all);
        all
    }

    fn sync(&self, tree: &Tree, mode: Mode) -> Vec<FileChange> {
        sync(&self.0, tree, &["out"], Foreign::Replace, mode).unwrap()
    }

    fn check(&self, tree: &Tree) -> Vec<(String, FileChangeKind)> {
        let before = self.all();
        let changes = self.sync(tree, Mode::Check);
        assert_eq!(self.all(), before, "check writes nothing");
        changes.into_iter().map(|change| (change.path, change.kind)).collect()
    }

    fn write(&self, tree: &Tree) -> Vec<(String, FileChangeKind)> {
        self.sync(tree, Mode::Write).into_iter().map(|change| (change.path, change.kind)).collect()
    }

    /// Asserts that the folder contains the files of the tree and no others.
    fn assert_is(&self, tree: &Tree) {
        let expected: BTreeMap<String, String> = tree.iter().map(|(path, text)| (path.into(), text.into())).collect();
        assert_eq!(self.all(), expected);
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn found(list: &[(&str, FileChangeKind)]) -> Vec<(String, FileChangeKind)> {
    list.iter().map(|(path, kind)| ((*path).to_owned(), *kind)).collect()
}

fn tree(files: &[(&str, &str)]) -> Tree {
    let mut tree = Tree::default();
    for (path, text) in files {
        tree.add(*path, *text).unwrap();
    }
    tree
}

fn old() -> Tree {
    tree(&[
        ("beside.json", "{}\n"),
        ("out/a.txt", "one\n"),
        ("out/lib/b.txt", "two\n"),
        ("out/lib/deep/c.txt", "three\n"),
    ])
}

fn new() -> Tree {
    tree(&[
        ("beside.json", "{}\n"),
        ("out/a.txt", "ONE\n"),
        ("out/lib/b.txt", "two\n"),
        ("out/lib/new/d.txt", "four\n"),
    ])
}

#[test]
fn missing_files_are_written() {
    let scratch = Scratch::with(&Tree::default());
    let expected = ["beside.json", "out/a.txt", "out/lib/b.txt", "out/lib/deep/c.txt"].map(|path| (path, Missing));
    assert_eq!(scratch.check(&old()), found(&expected));
    assert_eq!(scratch.write(&old()), found(&expected));
    scratch.assert_is(&old());
    assert_eq!(scratch.check(&old()), []);
}

#[test]
fn each_kind_of_change_is_named_and_written() {
    let scratch = Scratch::with(&old());
    scratch.put("out/lib/b.txt", "two, by hand\n");
    scratch.put("out/notes.md", "mine\n");
    scratch.put("beside.txt", "not in an owned folder\n");
    let expected = found(&[
        ("out/a.txt", Differs),
        ("out/lib/b.txt", Differs),
        ("out/lib/deep/c.txt", Orphan),
        ("out/lib/new/d.txt", Missing),
        ("out/notes.md", Orphan),
    ]);
    assert_eq!(scratch.check(&new()), expected);
    assert_eq!(scratch.write(&new()), expected);
    assert_eq!(scratch.text("beside.txt"), "not in an owned folder\n");
    fs::remove_file(scratch.0.join("beside.txt")).unwrap();
    // The folder of the last orphan was removed, too.
    scratch.assert_is(&new());
}

#[test]
fn files_left_by_tools_are_ignored() {
    let scratch = Scratch::with(&old());
    let left =
        ["target/debug/x", "py/__pycache__/a.pyc", "ts/node_modules/b.js", ".DS_Store", "lib/.b.txt.swp", "a.txt~"];
    for path in left {
        scratch.put(&format!("out/{path}"), "left");
    }
    assert_eq!(scratch.check(&old()), []);
    scratch.write(&new());
    assert!(left.iter().all(|path| scratch.text(&format!("out/{path}")) == "left"));
    // A hidden file may be generated.
    let hidden = tree(&[("out/.npmignore", "tests\n")]);
    let scratch = Scratch::with(&hidden);
    assert_eq!(scratch.check(&hidden), []);
}

#[test]
fn unchanged_files_keep_their_time() {
    let scratch = Scratch::with(&old());
    let time = |path: &str| fs::metadata(scratch.0.join(path)).unwrap().modified().unwrap();
    let then = time("out/a.txt") - Duration::from_secs(3600);
    for path in ["out/a.txt", "out/lib/b.txt"] {
        fs::File::options().write(true).open(scratch.0.join(path)).unwrap().set_modified(then).unwrap();
    }
    scratch.write(&new());
    assert_eq!(time("out/lib/b.txt"), then);
    assert!(time("out/a.txt") > then);
}

#[test]
fn crlf_makes_no_difference() {
    let scratch = Scratch::with(&old());
    for (path, text) in old().iter() {
        scratch.put(path, text.replace('\n', "\r\n"));
    }
    assert_eq!(scratch.check(&old()), []);
    assert_eq!(scratch.check(&new()).len(), 3);
}

#[test]
fn bytes_that_are_not_text_are_overwritten() {
    let scratch = Scratch::with(&old());
    scratch.put("out/a.txt", [0xff, 0xfe, 0x00]);
    assert_eq!(scratch.write(&old()), found(&[("out/a.txt", Differs)]));
    scratch.assert_is(&old());
}

#[test]
fn a_file_and_a_folder_are_swapped() {
    let file = tree(&[("out/x", "file\n")]);
    let folder = tree(&[("out/x/y.txt", "file in a folder\n")]);
    let scratch = Scratch::with(&file);
    scratch.write(&folder);
    scratch.assert_is(&folder);
    scratch.write(&file);
    scratch.assert_is(&file);
}

#[cfg(unix)]
#[test]
fn links_are_replaced_and_never_followed() {
    use std::os::unix::fs::symlink;
    let scratch = Scratch::with(&old());
    scratch.put("elsewhere/b.txt", "not ours\n");
    for (link, to) in [("out/lib", "elsewhere"), ("out/circle", "out"), ("out/a.txt", "elsewhere/b.txt")] {
        let link = scratch.0.join(link);
        let _ = fs::remove_file(&link).or_else(|_| fs::remove_dir_all(&link));
        symlink(scratch.0.join(to), link).unwrap();
    }
    scratch.write(&new());
    assert_eq!(scratch.check(&new()), []);
    assert_eq!(scratch.text("elsewhere/b.txt"), "not ours\n");
    fs::remove_dir_all(scratch.0.join("elsewhere")).unwrap();
    scratch.assert_is(&new());
}

#[test]
fn a_file_that_cannot_be_written_is_named() {
    let scratch = Scratch::with(&old());
    fs::remove_file(scratch.0.join("out/a.txt")).unwrap();
    fs::create_dir(scratch.0.join("out/a.txt")).unwrap();
    let error = sync(&scratch.0, &old(), &["out"], Foreign::Replace, Mode::Write).unwrap_err().to_string();
    assert!(error.starts_with("cannot write ") && error.contains("a.txt: "), "{error}");
    scratch.put("file", "");
    let error = sync(&scratch.0, &old(), &["file"], Foreign::Replace, Mode::Check).unwrap_err().to_string();
    assert!(error.starts_with("cannot list ") && error.contains("file: "), "{error}");
}

#[test]
fn the_report_names_files_and_shows_what_differs() {
    let scratch = Scratch::with(&old());
    let changes = scratch.sync(&new(), Mode::Check);
    assert_eq!(
        report(&changes, Mode::Check),
        "differs: out/a.txt\norphan: out/lib/deep/c.txt\nmissing: out/lib/new/d.txt\n\
         --- out/a.txt (on disk)\n+++ out/a.txt (from the spec)\n@@ -1 +1 @@\n-one\n+ONE\n"
    );
    assert_eq!(
        report(&changes, Mode::Write),
        "updated: out/a.txt\nremoved: out/lib/deep/c.txt\ncreated: out/lib/new/d.txt\n"
    );
    assert_eq!(report(&[], Mode::Check), "");
}

#[test]
fn long_diffs_are_cut() {
    let long = |word: &str| (0..500).map(|line| format!("{word} {line}\n")).collect::<String>();
    let change = |file: usize| FileChange {
        path: format!("{file}.txt"),
        kind: Differs,
        before: long("old"),
        after: long("new"),
    };
    let text = report(&(0..30).map(change).collect::<Vec<_>>(), Mode::Check);
    assert!(text.contains("... 963 more lines of this diff\n"), "{text}");
    assert_eq!(text.matches("@@").count(), 20);
    assert!(text.ends_with("... 20 more files differ\n"), "{text}");
}

#[test]
fn formats_with_comments_get_a_first_line() {
    let tree = with_headers(tree(&[("a.rs", "fn a() {}\n"), ("b.json", "{}\n"), ("c.md", "# C\n"), ("d.toml", "")]));
    assert_eq!(tree.get("b.json"), Some("{}\n"));
    let starts = [("a.rs", "// @generated"), ("c.md", "<!-- @generated"), ("d.toml", "# @generated")];
    for (path, start) in starts {
        assert!(tree.get(path).unwrap().starts_with(start), "{path}");
    }
}
