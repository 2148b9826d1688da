use std::time::Duration;

use super::*;
use crate::stamp::MANIFEST;

#[test]
fn a_missing_and_an_empty_folder_are_filled() {
    let scratch = Scratch::new();
    assert_eq!(scratch.check(&old()).len(), 5);
    assert!(!scratch.out().exists(), "check writes nothing");
    assert!(scratch.write(&old()).iter().all(|(_, kind)| *kind == Kind::Missing));
    assert_is(&scratch, &old());
    assert_eq!(scratch.check(&old()), []);

    let scratch = Scratch::new();
    fs::create_dir(scratch.out()).unwrap();
    scratch.write(&old());
    assert_is(&scratch, &old());
}

#[test]
fn every_kind_of_difference_is_told_apart() {
    let scratch = Scratch::new();
    scratch.write(&old());
    scratch.put("lib/b.txt", "two, by hand\n");
    scratch.put("notes.md", "mine\n");
    scratch.put("target/debug/x", "built\n");
    scratch.put(".DS_Store", "");
    let before = scratch.all();
    let expected = found(&[
        ("a.txt", Kind::Stale),
        ("lib/b.txt", Kind::Edited),
        ("lib/deep/c.txt", Kind::Orphan),
        ("lib/new/d.txt", Kind::Missing),
        (MANIFEST, Kind::Stale),
        ("model.json", Kind::Stale),
        ("notes.md", Kind::Foreign),
    ]);
    assert_eq!(scratch.check(&new()), expected);
    assert_eq!(scratch.all(), before, "check writes nothing");

    assert_eq!(scratch.write(&new()), expected);
    assert_eq!(scratch.check(&new()), found(&[("notes.md", Kind::Foreign)]));
    assert_eq!(scratch.text("notes.md"), "mine\n");
    assert_eq!(scratch.text("lib/b.txt"), "two\n");
    assert!(!scratch.out().join("lib/deep").exists(), "empty folders go with their last orphan");
    assert_eq!(scratch.text("target/debug/x"), "built\n");
}

#[test]
fn an_edited_orphan_and_a_file_in_the_place_of_a_new_one_are_edits() {
    let scratch = Scratch::new();
    scratch.write(&old());
    scratch.put("lib/deep/c.txt", "changed\n");
    scratch.put("lib/new/d.txt", "somebody's\n");
    let kinds = scratch.check(&new());
    assert!(kinds.contains(&("lib/deep/c.txt".to_owned(), Kind::EditedOrphan)));
    assert!(kinds.contains(&("lib/new/d.txt".to_owned(), Kind::Edited)));
    scratch.write(&new());
    assert_is(&scratch, &new());
}

#[test]
fn unchanged_files_keep_their_time() {
    let scratch = Scratch::new();
    scratch.write(&old());
    let written = fs::metadata(scratch.out().join(MANIFEST)).unwrap().modified().unwrap();
    let then = written - Duration::from_secs(3600);
    for path in ["a.txt", "lib/b.txt", MANIFEST] {
        fs::File::options().write(true).open(scratch.out().join(path)).unwrap().set_modified(then).unwrap();
    }
    let time = |path: &str| fs::metadata(scratch.out().join(path)).unwrap().modified().unwrap();
    scratch.write(&old());
    assert_eq!((time("a.txt"), time("lib/b.txt"), time(MANIFEST)), (then, then, then));
    scratch.write(&new());
    assert_eq!(time("lib/b.txt"), then);
    assert!(time("a.txt") > then && time(MANIFEST) > then);
}

#[test]
fn crlf_is_no_difference() {
    let scratch = Scratch::new();
    scratch.write(&old());
    for (path, text) in old().iter() {
        scratch.put(path, text.replace('\n', "\r\n"));
    }
    assert_eq!(scratch.check(&old()), []);
    // Nor does it make a stale file look edited, or an orphan.
    let kinds = scratch.check(&new());
    assert!(kinds.contains(&("a.txt".to_owned(), Kind::Stale)));
    assert!(kinds.contains(&("lib/deep/c.txt".to_owned(), Kind::Orphan)));
}

#[test]
fn a_broken_manifest_blames_nobody() {
    for broken in ["", "<<<<<<< HEAD\n{}\n", "[1]", "{\"a.txt\": 3}", "{\"a.txt\": \"xyz\"}", "\u{0}\u{1}"] {
        let scratch = Scratch::new();
        scratch.write(&old());
        scratch.put(MANIFEST, broken);
        let report = apply(&scratch.out(), &new(), Mode::Check).unwrap();
        assert!(report.unlisted, "{broken:?}");
        assert_eq!(
            kinds(&report),
            found(&[
                ("a.txt", Kind::Stale),
                ("lib/deep/c.txt", Kind::Foreign),
                ("lib/new/d.txt", Kind::Missing),
                (MANIFEST, Kind::Stale),
                ("model.json", Kind::Stale),
            ])
        );
        assert!(report.notes("out", Mode::Check)[0].contains("missing or broken"));
        scratch.write(&new());
        assert_eq!(scratch.check(&new()), found(&[("lib/deep/c.txt", Kind::Foreign)]));
    }
}

#[test]
fn a_manifest_that_names_files_elsewhere_removes_none() {
    let scratch = Scratch::new();
    scratch.write(&old());
    fs::write(scratch.0.join("outside.txt"), "keep\n").unwrap();
    scratch.put(MANIFEST, "{\"../outside.txt\": \"0000000000000000\", \"/etc/hostname\": \"0000000000000000\"}");
    scratch.write(&old());
    assert_eq!(fs::read_to_string(scratch.0.join("outside.txt")).unwrap(), "keep\n");
    assert_eq!(scratch.check(&old()), []);
}

#[test]
fn binary_rubbish_is_an_edit() {
    let scratch = Scratch::new();
    scratch.write(&old());
    scratch.put("a.txt", [0xff, 0xfe, 0x00]);
    assert_eq!(scratch.check(&old()), found(&[("a.txt", Kind::Edited)]));
    scratch.write(&old());
    assert_is(&scratch, &old());
}

#[test]
fn a_tree_without_a_manifest_owns_its_files_alone() {
    let scratch = Scratch::new();
    let mut one = Tree::default();
    one.add("schema.json", "{}\n").unwrap();
    scratch.put("other.yaml", "a: 1\n");
    scratch.put("schema.json", "{ }\n");
    assert_eq!(scratch.check(&one), found(&[("schema.json", Kind::Stale)]));
    scratch.write(&one);
    assert_eq!(scratch.check(&one), []);
    assert_eq!(scratch.text("other.yaml"), "a: 1\n");
}

#[test]
fn the_report_reads_well() {
    let scratch = Scratch::new();
    scratch.write(&old());
    scratch.put("lib/b.txt", "two, by hand\n");
    let report = apply(&scratch.out(), &new(), Mode::Check).unwrap();
    let text = report.text("generated", Mode::Check);
    assert!(text.starts_with("stale: generated/a.txt\nedited by hand: generated/lib/b.txt\n"), "{text}");
    assert!(
        text.contains(
            "--- generated/lib/b.txt (on disk)\n+++ generated/lib/b.txt (from the spec)\n@@ -1 +1 @@\n\
             -two, by hand\n+two\n"
        ),
        "{text}"
    );
    let text = report.text("generated", Mode::Write);
    assert!(text.contains("overwritten, was edited by hand: generated/lib/b.txt\n"), "{text}");
    assert!(text.contains("created: generated/lib/new/d.txt\n"), "{text}");
    assert!(text.contains("removed: generated/lib/deep/c.txt\n"), "{text}");
    assert!(!text.contains("@@"), "{text}");
}

#[test]
fn long_diffs_are_cut() {
    let long = |word: &str| (0..500).map(|line| format!("{word} {line}\n")).collect::<String>();
    let many = |word: &str| {
        let files: Vec<(String, String)> = (0..30).map(|file| (format!("{file:02}.txt"), long(word))).collect();
        tree(&files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect::<Vec<_>>())
    };
    let scratch = Scratch::new();
    scratch.write(&many("old"));
    let text = apply(&scratch.out(), &many("new"), Mode::Check).unwrap().text("g", Mode::Check);
    assert!(text.contains("... 963 more lines of this diff\n"), "{text}");
    assert_eq!(text.matches("... diffs of the files after it are left out\n").count(), 1);
    assert!(text.lines().count() < 500);
}

#[test]
fn two_runs_at_once_leave_one_result() {
    let scratch = Scratch::new();
    scratch.write(&old());
    let out = scratch.out();
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| apply(&out, &new(), Mode::Write).unwrap());
        }
    });
    assert_is(&scratch, &new());
}
