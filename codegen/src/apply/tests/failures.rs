use super::*;
use crate::apply::{disk::temporary, write::Staged};

/// Stops a run after so many files were removed or put in place, as a kill does: nothing is cleaned up.
fn interrupted(scratch: &Scratch, target: &Tree, steps: usize) {
    let disk = disk::read(&scratch.out(), target).unwrap();
    let staged = Staged::new(&scratch.out(), target, &compare::compare(&disk, target)).unwrap();
    for (_, file) in staged.remove.iter().take(steps) {
        fs::remove_file(file).unwrap();
    }
    for (temporary, file) in staged.replace.iter().take(steps.saturating_sub(staged.remove.len())) {
        fs::rename(temporary, file).unwrap();
    }
}

#[test]
fn the_next_run_finishes_an_interrupted_one() {
    for steps in 0..=5 {
        let scratch = Scratch::new();
        scratch.write(&old());
        interrupted(&scratch, &new(), steps);
        for (path, text) in scratch.all() {
            let whole = [old(), new()].iter().any(|tree| tree.get(&path) == Some(text.as_str()));
            assert!(path.ends_with('/') || path.ends_with(".codegen-tmp") || whole, "{path} is neither old nor new");
        }
        let kinds = scratch.check(&new());
        assert!(!kinds.is_empty());
        assert!(!kinds.iter().any(|(_, kind)| *kind == Kind::Edited), "{steps}: {kinds:?}");
        scratch.write(&new());
        assert_is(&scratch, &new());
    }
}

#[test]
fn after_an_interruption_a_third_spec_blames_nobody() {
    let scratch = Scratch::new();
    scratch.write(&old());
    interrupted(&scratch, &new(), 3);
    let third = tree(&[("a.txt", "uno\n")]);
    let kinds = scratch.check(&third);
    assert!(kinds.contains(&("a.txt".to_owned(), Kind::Stale)), "{kinds:?}");
    assert!(kinds.contains(&("lib/new/d.txt".to_owned(), Kind::Orphan)), "{kinds:?}");
    scratch.write(&third);
    assert_is(&scratch, &third);
}

#[test]
fn leftovers_alone_are_found_and_removed() {
    let scratch = Scratch::new();
    scratch.write(&old());
    scratch.put("lib/.gone.txt.codegen-tmp", "half");
    assert_eq!(scratch.check(&old()), found(&[("lib/.gone.txt.codegen-tmp", Kind::Leftover)]));
    scratch.write(&old());
    assert_is(&scratch, &old());
}

#[test]
fn what_stands_in_the_way_is_named_and_nothing_changes() {
    let scratch = Scratch::new();
    fs::write(scratch.out(), "a file").unwrap();
    for mode in [Mode::Check, Mode::Write] {
        let error = apply(&scratch.out(), &old(), mode).unwrap_err().to_string();
        assert!(error.contains("a file is in its place") && error.contains("No file was changed"), "{error}");
    }
    assert_eq!(fs::read_to_string(scratch.out()).unwrap(), "a file");

    let scratch = Scratch::new();
    scratch.write(&old());
    scratch.put("lib/new", "a file where a folder must be");
    let before = scratch.all();
    let error = apply(&scratch.out(), &new(), Mode::Write).unwrap_err().to_string();
    assert!(error.contains("lib/new") && error.contains("a file or link is in its place"), "{error}");
    assert_eq!(scratch.all(), before);

    let scratch = Scratch::new();
    scratch.write(&old());
    fs::remove_file(scratch.out().join("a.txt")).unwrap();
    scratch.put("a.txt/inside", "a folder where a file must be");
    let before = scratch.all();
    let error = apply(&scratch.out(), &new(), Mode::Write).unwrap_err().to_string();
    assert!(error.contains("a.txt") && error.contains("a folder is in its place"), "{error}");
    assert_eq!(scratch.all(), before);
}

#[test]
fn a_failed_write_takes_its_temporaries_away() {
    let scratch = Scratch::new();
    scratch.write(&old());
    // A folder in the place of a late temporary makes writing it fail after the others were written.
    fs::create_dir(scratch.out().join(temporary("model.json"))).unwrap();
    let before = scratch.all();
    let error = apply(&scratch.out(), &new(), Mode::Write).unwrap_err().to_string();
    assert!(error.contains("cannot write") && error.contains("No file was changed"), "{error}");
    assert_eq!(scratch.all(), before);
}

#[test]
fn a_failed_rename_says_how_far_it_came() {
    let scratch = Scratch::new();
    scratch.write(&old());
    let disk = disk::read(&scratch.out(), &new()).unwrap();
    let staged = Staged::new(&scratch.out(), &new(), &compare::compare(&disk, &new())).unwrap();
    fs::remove_file(scratch.out().join("model.json")).unwrap();
    scratch.put("model.json/inside", "appeared in between");
    let error = staged.finish().unwrap_err().to_string();
    assert!(error.contains("model.json") && error.contains("3 of 5 files were brought up to date"), "{error}");
    fs::remove_dir_all(scratch.out().join("model.json")).unwrap();
    let kinds = scratch.check(&new());
    assert!(!kinds.iter().any(|(_, kind)| *kind == Kind::Edited), "{kinds:?}");
    scratch.write(&new());
    assert_is(&scratch, &new());
}

#[cfg(unix)]
#[test]
fn links_are_replaced_and_never_followed() {
    use std::os::unix::fs::symlink;
    let scratch = Scratch::new();
    scratch.write(&old());
    let elsewhere = scratch.0.join("elsewhere");
    fs::create_dir(&elsewhere).unwrap();
    fs::write(elsewhere.join("b.txt"), "not ours\n").unwrap();
    fs::remove_file(scratch.out().join("lib/b.txt")).unwrap();
    symlink(elsewhere.join("b.txt"), scratch.out().join("lib/b.txt")).unwrap();
    scratch.write(&old());
    assert_is(&scratch, &old());
    assert_eq!(fs::read_to_string(elsewhere.join("b.txt")).unwrap(), "not ours\n");

    fs::remove_dir_all(scratch.out().join("lib")).unwrap();
    symlink(&elsewhere, scratch.out().join("lib")).unwrap();
    let error = apply(&scratch.out(), &old(), Mode::Write).unwrap_err().to_string();
    assert!(error.contains("a file or link is in its place"), "{error}");
    assert_eq!(fs::read_to_string(elsewhere.join("b.txt")).unwrap(), "not ours\n");

    // A link in a circle is not walked.
    let scratch = Scratch::new();
    scratch.write(&old());
    symlink(scratch.out(), scratch.out().join("circle")).unwrap();
    assert_eq!(scratch.check(&old()), found(&[("circle", Kind::Foreign)]));
}

/// Permissions bind everyone but root, so root runs this once more as somebody else.
#[cfg(unix)]
#[test]
fn a_read_only_folder_is_found_before_anything_changes() {
    use std::os::unix::{fs::PermissionsExt, process::CommandExt};
    const SELF: &str = "apply::tests::failures::a_read_only_folder_is_found_before_anything_changes";
    let mode = |path: &Path, bits| fs::set_permissions(path, fs::Permissions::from_mode(bits)).unwrap();
    let scratch = Scratch::new();
    mode(&scratch.0, 0o500);
    let is_root = fs::write(scratch.0.join("probe"), "").is_ok();
    mode(&scratch.0, 0o777);
    if is_root {
        let program = scratch.0.join("test");
        fs::copy(std::env::current_exe().unwrap(), &program).unwrap();
        let status = std::process::Command::new(&program)
            .args(["--exact", SELF])
            .env("TMPDIR", &scratch.0)
            .current_dir(&scratch.0)
            .uid(65534)
            .gid(65534)
            .status()
            .unwrap();
        assert!(status.success());
        return;
    }
    // `lib/deep` holds an orphan only: removing it must be found impossible as early as writing is.
    for closed in ["", "lib", "lib/deep"] {
        let scratch = Scratch::new();
        scratch.write(&old());
        let before = scratch.all();
        mode(&scratch.out().join(closed), 0o555);
        let error = apply(&scratch.out(), &new(), Mode::Write).unwrap_err().to_string();
        mode(&scratch.out().join(closed), 0o755);
        assert!(error.contains("ermission denied") && error.contains("No file was changed"), "{closed}: {error}");
        assert_eq!(scratch.all(), before, "{closed}");
    }
    let scratch = Scratch::new();
    scratch.write(&old());
    mode(&scratch.out().join("lib"), 0o000);
    let error = apply(&scratch.out(), &new(), Mode::Check).unwrap_err().to_string();
    mode(&scratch.out().join("lib"), 0o755);
    assert!(error.contains("cannot list") && error.contains("lib"), "{error}");
}
