//! Tests that every code has a spec that causes it, and that the output for that spec is the expected one.
//!
//! `ui/<CODE>*.yaml` is added to `ui/base` under the path in its first line, or replaces the file there. `ui/<CODE>*/`
//! holds several such files; a folder whose name ends in `-alone` is used without the base. Next to each of them is its
//! expected output, a `.stderr`. Files that cannot be committed (unreadable or huge ones) are created by the tests.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::support::{Files, Folder, base, diagnose, expect, read_tree, render, tests_dir};
use tencentcloud_codegen::diag::codes;
use tencentcloud_codegen::load::{MAX_FILE_BYTES, from_map, read_dir};

/// Codes whose fixtures are created below.
const CREATED: [&str; 3] = ["E0101", "E0103", "E0104"];

#[test]
fn the_base_has_no_problems() {
    let loaded = from_map(&base());
    let diagnostics = diagnose(&loaded);
    assert!(diagnostics.is_empty(), "{}", render(&diagnostics, &loaded.source));
}

#[test]
fn fixtures_have_the_expected_diagnostics() {
    let mut failures = Vec::new();
    for fixture in fixtures() {
        let name = stem(&fixture);
        let code = name.split('-').next().unwrap();
        let loaded = from_map(&files(&fixture));
        let diagnostics = diagnose(&loaded);
        let text = render(&diagnostics, &loaded.source);
        if diagnostics.is_empty() || diagnostics.iter().any(|diagnostic| diagnostic.code.id != code) {
            failures.push(format!("{name} causes something other than {code}:\n{text}"));
        }
        failures.extend(expect(&tests_dir().join(format!("ui/{name}.stderr")), &text).err());
    }
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
}

#[test]
fn every_code_has_a_fixture_and_an_explanation() {
    let have: BTreeSet<String> =
        fixtures().iter().map(|path| stem(path).split('-').next().unwrap().to_owned()).collect();
    let mut lacking = Vec::new();
    for code in codes::all() {
        if !have.contains(code.id) && !CREATED.contains(&code.id) {
            lacking.push(format!("{}: no fixture", code.id));
        }
        if code.explain.trim().len() < 80 || code.title.is_empty() {
            lacking.push(format!("{}: no explanation", code.id));
        }
    }
    assert!(lacking.is_empty(), "{lacking:#?}");
    // A fixture without a .stderr fails in the test above, which may be writing it at this moment.
    let given: BTreeSet<String> = fixtures().iter().map(|path| stem(path)).chain(CREATED.map(str::to_owned)).collect();
    let orphans: Vec<String> = stderrs().into_iter().filter(|name| !given.contains(name)).collect();
    assert!(orphans.is_empty(), "these .stderr files have no fixture: {orphans:?}");
}

#[test]
fn codes_are_unique_and_ordered() {
    let ids: Vec<&str> = codes::all().map(|code| code.id).collect();
    let numbers: Vec<&str> = ids.iter().map(|id| &id[1..]).collect();
    assert!(numbers.windows(2).all(|pair| pair[0] < pair[1]), "{ids:?}");
    assert!(codes::find("e0204").is_some() && codes::find("E9999").is_none());
}

#[test]
fn a_file_too_large() {
    let mut files = base();
    files.insert("v1/large.yaml".to_owned(), vec![b'#'; MAX_FILE_BYTES + 1]);
    let loaded = from_map(&files);
    expect(&tests_dir().join("ui/E0104.stderr"), &render(&diagnose(&loaded), &loaded.source)).unwrap();
}

#[test]
fn unexpected_names() {
    let mut files = base();
    files.insert("v1/folder.yaml/inner.txt".to_owned(), b"a folder with the name of a file".to_vec());
    files.insert("v1/types/more.yml".to_owned(), b"types: {}".to_vec());
    files.insert("v1/1/2/3/4/5/6/7/8/deep.yaml".to_owned(), b"types: {}".to_vec());
    files.insert("v1/notes.md".to_owned(), b"not read".to_vec());
    files.insert("v1/.hidden.yaml".to_owned(), b"not: [read".to_vec());
    let folder = Folder::new(&files);
    #[cfg(unix)]
    std::os::unix::fs::symlink(".", folder.join("v1/loop")).unwrap();
    let loaded = read_dir(&folder);
    let text = render(&diagnose(&loaded), &loaded.source);
    #[cfg(unix)]
    expect(&tests_dir().join("ui/E0103.stderr"), &text).unwrap();
    assert!(text.contains("folder.yaml"));
}

#[cfg(unix)]
#[test]
fn files_that_cannot_be_read() {
    let folder = Folder::new(&base());
    // A link to itself is unreadable for everyone, root included.
    std::os::unix::fs::symlink("self.yaml", folder.join("v1/self.yaml")).unwrap();
    std::os::unix::fs::symlink("nowhere.yaml", folder.join("v1/dangling.yaml")).unwrap();
    let loaded = read_dir(&folder);
    expect(&tests_dir().join("ui/E0101.stderr"), &render(&diagnose(&loaded), &loaded.source)).unwrap();
}

fn fixtures() -> Vec<PathBuf> {
    let entries = fs::read_dir(tests_dir().join("ui")).unwrap().map(|entry| entry.unwrap().path());
    let mut fixtures: Vec<PathBuf> = entries
        .filter(|path| path.is_dir() || path.extension().is_some_and(|extension| extension == "yaml"))
        .filter(|path| path.file_name().unwrap() != "base")
        .collect();
    fixtures.sort();
    fixtures
}

fn stderrs() -> Vec<String> {
    let entries = fs::read_dir(tests_dir().join("ui")).unwrap().map(|entry| entry.unwrap().path());
    entries
        .filter(|path| path.extension().is_some_and(|extension| extension == "stderr"))
        .map(|path| stem(&path))
        .collect()
}

fn stem(path: &Path) -> String {
    let name = path.file_name().unwrap().to_str().unwrap();
    name.strip_suffix(".yaml").or_else(|| name.strip_suffix(".stderr")).unwrap_or(name).to_owned()
}

fn files(fixture: &Path) -> Files {
    if fixture.is_dir() {
        let alone = stem(fixture).ends_with("-alone");
        let mut files = if alone { Files::new() } else { base() };
        files.extend(read_tree(fixture));
        return files;
    }
    let bytes = fs::read(fixture).unwrap();
    let first = String::from_utf8_lossy(&bytes).lines().next().unwrap_or_default().to_owned();
    let path = first.strip_prefix("# ").unwrap_or_else(|| panic!("{}: no path in the first line", fixture.display()));
    let mut files = base();
    files.insert(path.to_owned(), bytes);
    files
}
