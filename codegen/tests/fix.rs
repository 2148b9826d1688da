//! Tests that `--fix` changes only the bytes that diagnostics name, and repeats this until no fix is left.

use std::{cell::Cell, fs};

use crate::support::{Files, Folder, base, diagnose, read_tree, render, tests_dir};
use tencentcloud_codegen::{
    diag::{Diagnostic, codes},
    load::{Loaded, from_map},
    source::{FileId, Span},
    tools::fix::{FixError, ROUNDS, fix, fix_in_memory},
};

const START: &str = "v1/actions/things/StartThings.yaml";

/// Returns the base spec, with edits in one file.
fn edited(path: &str, edits: &[(&str, &str)]) -> Files {
    let mut files = base();
    let mut text = String::from_utf8(files[path].clone()).unwrap();
    for (from, to) in edits {
        assert!(text.contains(from), "{from}");
        text = text.replacen(from, to, 1);
    }
    files.insert(path.to_owned(), text.into_bytes());
    files
}

#[test]
fn names_are_fixed_and_other_bytes_are_kept() {
    let mistakes = [
        ("type: Kind\n", "type: Knd   # the kind\n"),
        ("type: boolean", "type: bolean"),
        ("doc: Things to start.", "doc: Things to start"),
    ];
    let files = edited(START, &mistakes);
    let folder = Folder::new(&files);
    let fixed = fix(&folder, diagnose).unwrap();
    assert!(fixed.settled);
    // Everything is as it was before the mistakes, including the comment.
    let expected = edited(START, &[("type: Kind\n", "type: Kind   # the kind\n")]);
    assert_eq!(read_tree(&folder), expected);
    assert_eq!(fixed.files.len(), 1);
    let text = fixed.text("spec");
    assert!(text.starts_with(&format!("--- spec/{START}\n")), "{text}");
    assert!(text.contains("-    type: bolean\n+    type: boolean\n"), "{text}");
    let loaded = from_map(&read_tree(&folder));
    assert!(diagnose(&loaded).is_empty(), "{}", render(&diagnose(&loaded), &loaded.source));
}

#[test]
fn line_endings_and_other_files_are_kept() {
    let mut files = edited(START, &[("type: boolean", "type: bolean")]);
    let crlf = String::from_utf8(files[START].clone()).unwrap().replace('\n', "\r\n");
    files.insert(START.to_owned(), crlf.clone().into_bytes());
    let folder = Folder::new(&files);
    fix(&folder, diagnose).unwrap();
    let now = read_tree(&folder);
    assert_eq!(String::from_utf8(now[START].clone()).unwrap(), crlf.replace("bolean", "boolean"));
    files.remove(START);
    assert!(files.iter().all(|(path, bytes)| now[path] == *bytes));
}

#[test]
fn a_spec_without_mistakes_is_not_touched() {
    let folder = Folder::new(&base());
    let path = folder.join(START);
    let before = fs::metadata(&path).unwrap().modified().unwrap();
    let fixed = fix(&folder, diagnose).unwrap();
    assert_eq!((fixed.rounds, fixed.settled, fixed.files.len()), (0, true, 0));
    assert_eq!(fs::metadata(&path).unwrap().modified().unwrap(), before);
    assert_eq!(read_tree(&folder), base());
}

/// Returns a check whose fix replaces the whole text of the first file by the result of `next`.
fn chase(next: fn(&str) -> String) -> impl Fn(&Loaded) -> Vec<Diagnostic> {
    move |loaded| {
        let text = loaded.source.text(FileId(0));
        let span = Span { file: FileId(0), start: 0, end: text.len() as u32 };
        vec![Diagnostic::new(&codes::E0201, span, "again").fix(span, next(text))]
    }
}

#[test]
fn cyclic_edits_terminate() {
    let loaded = from_map(&[("a.yaml".to_owned(), b"a".to_vec())].into());
    let circle = fix_in_memory(&loaded, chase(|text| if text == "a" { "b".to_owned() } else { "a".to_owned() }));
    assert!(!circle.settled);
    assert_eq!(circle.files, [], "back where it began");
    let growth = fix_in_memory(&loaded, chase(|text| format!("{text}a")));
    assert!(!growth.settled);
    assert_eq!(growth.rounds, ROUNDS);
    assert_eq!(growth.files[0].after.len(), ROUNDS + 1);
}

#[test]
fn a_second_round_fixes_what_the_first_revealed() {
    let loaded = from_map(&[("a.yaml".to_owned(), b"one two".to_vec())].into());
    let fixed = fix_in_memory(&loaded, |loaded| {
        let text = loaded.source.text(FileId(0));
        let replace = |from: &str, to: &str| {
            let start = text.find(from)? as u32;
            let span = Span { file: FileId(0), start, end: start + from.len() as u32 };
            Some(Diagnostic::new(&codes::E0201, span, from).fix(span, to))
        };
        replace("one", "1").or_else(|| replace("two", "2")).into_iter().collect()
    });
    assert_eq!((fixed.rounds, fixed.settled), (2, true));
    assert_eq!(fixed.files[0].after, "1 2");
}

#[test]
fn a_file_modified_meanwhile_is_rejected_and_nothing_is_written() {
    let mut files = edited(START, &[("type: boolean", "type: bolean")]);
    files.extend(
        edited("v1/types.yaml", &[("type: State", "type: Stat")])
            .into_iter()
            .filter(|(path, _)| path == "v1/types.yaml"),
    );
    let folder = Folder::new(&files);
    let path = folder.join(START);
    let first = Cell::new(true);
    let result = fix(&folder, |source| {
        // Someone saves the file after it was read.
        if first.replace(false) {
            fs::write(&path, "action: Mine\n").unwrap();
        }
        diagnose(source)
    });
    assert!(matches!(&result, Err(FixError::Changed(path)) if path == START), "{result:?}");
    files.insert(START.to_owned(), b"action: Mine\n".to_vec());
    // No temporary file is left either.
    assert_eq!(read_tree(&folder), files);
}

#[test]
fn a_spec_with_an_unusable_file_is_not_fixed() {
    let mut files = edited(START, &[("type: boolean", "type: bolean")]);
    files.insert("v1/types.yaml".to_owned(), b"types: \xff".to_vec());
    let folder = Folder::new(&files);
    let result = fix(&folder, diagnose);
    assert!(matches!(&result, Err(FixError::Unreadable(path)) if path == "v1/types.yaml"), "{result:?}");
    assert_eq!(read_tree(&folder), files);
}

/// Applies the fixes that the fixtures of the codes offer: each removes its problem and causes no error.
#[test]
fn every_fix_of_a_fixture_removes_its_error() {
    let mut offered = 0;
    for entry in fs::read_dir(tests_dir().join("ui")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "yaml") {
            continue;
        }
        let bytes = fs::read(&path).unwrap();
        let first = String::from_utf8_lossy(&bytes).lines().next().unwrap_or_default().to_owned();
        let mut files = base();
        files.insert(first.trim_start_matches("# ").to_owned(), bytes);
        let loaded = from_map(&files);
        let before = diagnose(&loaded);
        let fixable = before.iter().filter(|diagnostic| diagnostic.fix.is_some());
        let fixable = fixable.map(|diagnostic| diagnostic.message.clone()).collect::<Vec<_>>();
        if fixable.is_empty() {
            continue;
        }
        offered += 1;
        let fixed = fix_in_memory(&loaded, diagnose);
        assert!(fixed.settled, "{}", path.display());
        files.extend(fixed.files.into_iter().map(|file| (file.path, file.after.into_bytes())));
        let loaded = from_map(&files);
        let after = diagnose(&loaded);
        let errors = |diagnostics: &[Diagnostic]| diagnostics.iter().filter(|diagnostic| diagnostic.is_error()).count();
        let says = |diagnostics: &[Diagnostic], text: &str| diagnostics.iter().filter(|d| d.message == text).count();
        let is_fixed =
            fixable.iter().all(|text| says(&after, text) == says(&before, text) - says_fixable(&before, text));
        assert!(
            is_fixed && errors(&after) <= errors(&before),
            "{}: {}",
            path.display(),
            render(&after, &loaded.source)
        );
    }
    assert!(offered > 5, "{offered}");
}

fn says_fixable(diagnostics: &[Diagnostic], text: &str) -> usize {
    diagnostics.iter().filter(|diagnostic| diagnostic.fix.is_some() && diagnostic.message == text).count()
}
