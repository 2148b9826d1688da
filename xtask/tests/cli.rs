//! The command line from outside: exit codes, and what goes to which stream.
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
    sync::atomic::{AtomicU32, Ordering},
};

/// A copy of the spec in a project of its own, removed when dropped.
struct Project(PathBuf);

impl Project {
    fn new() -> Self {
        Self::copied(&std::env::temp_dir(), false)
    }

    /// Copies the naming obstacle course instead, which is generated in a fraction of the time.
    fn small() -> Self {
        Self::of("codegen/tests/obstacle/spec", &std::env::temp_dir(), false)
    }

    /// Copies the spec below `parent`. The files of each folder are created in the order of their names, or in reverse.
    fn copied(parent: &Path, reversed: bool) -> Self {
        Self::of("spec", parent, reversed)
    }

    fn of(spec: &str, parent: &Path, reversed: bool) -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let name = format!("xtask-cli-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let project = Self(parent.join(name));
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(spec), &project.0.join("spec"), reversed);
        // The program recognizes the root of the project by both folders.
        fs::create_dir_all(project.0.join("codegen")).unwrap();
        project
    }

    /// Runs the program in `folder`, as from a shell: without the variable by which cargo names the manifest of this
    /// test.
    fn run_in(&self, folder: &str, args: &[&str]) -> (i32, String, String) {
        self.run_under("tr_TR.UTF-8", folder, args)
    }

    fn run_under(&self, locale: &str, folder: &str, args: &[&str]) -> (i32, String, String) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.args(args).current_dir(self.0.join(folder)).env_remove("CARGO_MANIFEST_DIR").env("LC_ALL", locale);
        let Output { status, stdout, stderr } = command.output().unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        (status.code().unwrap(), text(stdout), text(stderr))
    }

    fn run(&self, args: &[&str]) -> (i32, String, String) {
        self.run_in("", args)
    }

    fn edit(&self, path: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.0.join(path)).unwrap();
        assert!(text.contains(from), "{path} lacks {from:?}");
        fs::write(self.0.join(path), text.replace(from, to)).unwrap();
    }
}

impl Drop for Project {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn copy(from: &Path, to: &Path, reversed: bool) {
    fs::create_dir_all(to).unwrap();
    let mut entries = fs::read_dir(from).unwrap().map(Result::unwrap).collect::<Vec<_>>();
    entries.sort_by_key(fs::DirEntry::file_name);
    if reversed {
        entries.reverse();
    }
    for entry in entries {
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target, reversed);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// Returns all files below a folder, in the order in which the system lists them.
fn listed(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { listed(&path) } else { vec![path] }).collect()
}

#[test]
fn codegen_writes_then_is_up_to_date_from_any_folder() {
    let project = Project::small();
    let (code, out, err) = project.run(&["codegen"]);
    assert_eq!((code, err.as_str()), (0, ""));
    assert!(out.contains("created: generated/rust/src/lib.rs\n"), "{out}");
    assert_eq!(project.run(&["codegen"]), (0, "up to date\n".to_owned(), String::new()));
    assert_eq!(project.run_in("spec/v1", &["codegen", "--check"]), (0, "up to date\n".to_owned(), String::new()));
    let (code, out, err) = project.run(&["codegen", "--timings"]);
    assert_eq!((code, out.as_str()), (0, "up to date\n"));
    for stage in ["load", "parse", "lower", "analyze", "check", "emit rust", "emit docs", "sync", "all"] {
        assert!(err.lines().any(|line| line.starts_with(stage) && line.ends_with(" ms")), "{stage}: {err}");
    }
}

/// Returns the generated files of a project, by their paths below it.
fn generated(project: &Project) -> BTreeMap<PathBuf, Vec<u8>> {
    let files = listed(&project.0.join("generated")).into_iter().chain([project.0.join("spec/schema.json")]);
    files.map(|path| (path.strip_prefix(&project.0).unwrap().to_owned(), fs::read(&path).unwrap())).collect()
}

#[test]
fn the_output_depends_on_the_spec_alone() {
    // A file system in memory lists the newest file first; others may list files in one order however they were made.
    let memory = Path::new("/dev/shm");
    let parent = if memory.is_dir() { memory.to_owned() } else { std::env::temp_dir() };
    let project = Project::copied(&parent, false);
    assert_eq!(project.run_under("C", "", &["codegen"]).0, 0);
    let expected = generated(&project);
    assert!(expected.len() > 300, "{} files", expected.len());

    let other = Project::copied(&parent, true);
    let order = |project: &Project| -> Vec<PathBuf> {
        let files = listed(&project.0.join("spec")).into_iter();
        let yaml = files.filter(|path| path.extension().is_some_and(|end| end == "yaml"));
        yaml.map(|path| path.strip_prefix(&project.0).unwrap().to_owned()).collect()
    };
    assert!(parent != memory || order(&project) != order(&other), "the files are listed in the same order");
    for path in order(&other) {
        let text = fs::read_to_string(other.0.join(&path)).unwrap();
        fs::write(other.0.join(&path), text.replace('\n', "\r\n")).unwrap();
    }
    assert_eq!(other.run_under("tr_TR.UTF-8", "spec/legacy/actions", &["codegen"]).0, 0);
    let found = generated(&other);
    assert_eq!(found.keys().collect::<Vec<_>>(), expected.keys().collect::<Vec<_>>());
    for (path, bytes) in &expected {
        assert!(found[path] == *bytes, "{} is not the same", path.display());
    }
    // A second run, from nothing.
    fs::remove_dir_all(other.0.join("generated")).unwrap();
    assert_eq!(other.run_under("C.UTF-8", "codegen", &["codegen"]).0, 0);
    assert!(generated(&other) == expected, "not the same bytes the second time");
}

#[test]
fn drift_exits_1_and_names_the_files() {
    let project = Project::small();
    project.run(&["codegen"]);
    project.edit("generated/docs/README.md", "# API reference", "# My reference");
    fs::remove_file(project.0.join("generated/rust/README.md")).unwrap();
    fs::write(project.0.join("generated/notes.txt"), "mine").unwrap();
    let (code, out, err) = project.run(&["codegen", "--check"]);
    assert_eq!(code, 1);
    let expected =
        "differs: generated/docs/README.md\norphan: generated/notes.txt\nmissing: generated/rust/README.md\n";
    assert!(out.starts_with(expected), "{out}");
    assert!(out.contains("-# My reference\n+# API reference\n"), "{out}");
    assert!(err.contains("run `cargo xtask codegen`"), "{err}");

    let (code, out, _) = project.run(&["codegen"]);
    assert_eq!(code, 0);
    let expected =
        "updated: generated/docs/README.md\nremoved: generated/notes.txt\ncreated: generated/rust/README.md\n";
    assert_eq!(out, expected);
    assert_eq!(project.run(&["codegen", "--check"]).0, 0);
}

#[test]
fn errors_of_the_spec_exit_1_and_go_to_stderr() {
    let project = Project::new();
    project.edit("spec/legacy/actions/instances/StopInstances.yaml", "summary:", "sumary:");
    let (code, out, err) = project.run(&["codegen"]);
    assert_eq!((code, out.as_str()), (1, ""));
    assert!(err.contains("spec/legacy/actions/instances/StopInstances.yaml:2:1"), "{err}");
    assert!(err.contains("did you mean `summary`?") && err.contains("nothing was written"), "{err}");
    assert!(!project.0.join("generated").exists());
    // Nothing was compared, so nothing is said about the generated files.
    let (code, _, err) = project.run(&["codegen", "--check"]);
    assert_eq!(code, 1);
    assert!(err.ends_with("error: spec: there are errors; nothing was written\n"), "{err}");

    let (code, out, err) = project.run(&["check", "--format", "json"]);
    assert_eq!((code, out.as_str()), (1, ""));
    for line in err.lines() {
        assert!(line.starts_with('{') && line.ends_with('}'), "{line}");
    }
    assert!(err.contains("\"file\":\"spec/legacy/actions/instances/StopInstances.yaml\""), "{err}");

    let (code, _, err) = project.run(&["spec", "coverage"]);
    assert_eq!(code, 1);
    assert!(err.contains("its coverage cannot be measured"), "{err}");
}

#[test]
fn a_hundred_errors_are_shown_and_the_rest_counted() {
    let project = Project::new();
    let keys: String = (0..300).map(|n| format!("key{n}: {{}}\n")).collect();
    fs::write(project.0.join("spec/legacy/hostile.yaml"), format!("manual: p1\ntypes: {{}}\n{keys}")).unwrap();
    let (code, _, err) = project.run(&["check"]);
    assert_eq!(code, 1);
    assert_eq!(err.matches("error[").count(), 100, "{err}");
    assert!(err.contains("\n200 more are not shown") && err.contains("spec: 300 errors\n"), "{err}");
    let (_, _, err) = project.run(&["check", "--format", "json"]);
    assert_eq!(err.lines().count(), 300, "{err}");
}

#[test]
fn a_warning_fails_check_but_not_codegen() {
    let project = Project::new();
    let path = "spec/legacy/enums/instances.yaml";
    project.edit(
        path,
        "enums:\n",
        "enums:\n  NobodyUsesThis:\n    doc: Nobody uses it.\n    values:\n      A:\n        doc: A value.\n",
    );
    let (code, _, err) = project.run(&["check"]);
    assert_eq!(code, 1);
    assert!(err.contains("warning[W") && err.contains("NobodyUsesThis"), "{err}");
    assert_eq!(project.run(&["codegen"]).0, 0);
}

#[test]
fn explain_lists_the_codes_and_explains_each() {
    let project = Project::new();
    let (code, all, _) = project.run(&["explain"]);
    assert_eq!(code, 0);
    assert!(all.lines().count() > 40, "{all}");
    let first = all.split_whitespace().next().unwrap();
    let (code, text, _) = project.run(&["explain", &first.to_lowercase()]);
    assert_eq!(code, 0);
    assert!(text.starts_with(first) && text.lines().count() > 3, "{text}");
    let (code, out, err) = project.run(&["explain", "E9999"]);
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(err.contains("unknown code `E9999`"), "{err}");
}

#[test]
fn coverage_is_data() {
    let project = Project::new();
    let (code, out, err) = project.run(&["spec", "coverage"]);
    assert_eq!((code, err.as_str()), (0, ""));
    let count = |version: &str| {
        let actions = listed(&project.0.join("spec").join(version).join("actions")).len();
        format!("{version}: {actions} actions")
    };
    let expected = [count("legacy"), count("v2017-03-12")];
    for line in
        expected.iter().map(String::as_str).chain(["types referenced but undefined: 0", "facts without a source: 0"])
    {
        assert!(out.lines().any(|found| found == line), "{line}: {out}");
    }
}

#[test]
fn wrong_usage_exits_2() {
    let project = Project::new();
    for args in [&["codegn"][..], &["codegen", "--chek"], &["check", "--format", "xml"], &[]] {
        let (code, out, err) = project.run(args);
        assert_eq!((code, out.as_str()), (2, ""), "{args:?}");
        assert!(!err.is_empty());
    }
    let nowhere = Project(std::env::temp_dir().join(format!("xtask-nowhere-{}", std::process::id())));
    fs::create_dir_all(&nowhere.0).unwrap();
    let (code, _, err) = nowhere.run(&["codegen"]);
    assert_eq!(code, 2);
    assert!(err.contains("cannot find the project"), "{err}");
}

#[test]
fn a_folder_without_a_spec_exits_2() {
    let project = Project::small();
    fs::create_dir_all(project.0.join("empty/folder")).unwrap();
    for command in ["check", "codegen", "where"] {
        for (folder, message) in
            [("nowhere", "cannot read nowhere: "), ("empty", "empty is no spec, which has a folder")]
        {
            let item = (command == "where").then_some("Item");
            let args = [command, "--spec", folder].into_iter().chain(item).collect::<Vec<_>>();
            let (code, out, err) = project.run(&args);
            assert_eq!((code, out.as_str()), (2, ""), "{args:?}: {err}");
            assert!(err.starts_with(&format!("error: {message}")), "{args:?}: {err}");
        }
    }
}

#[test]
fn messages_about_several_specs_say_which() {
    let project = Project::small();
    for name in ["many/a", "many/b"] {
        copy(&project.0.join("spec"), &project.0.join(name).join("spec"), false);
    }
    let run = |more: &[&str]| {
        let args = ["codegen", "--spec", "many", "--targets", "docs,conformance"];
        project.run(&args.into_iter().chain(more.iter().copied()).collect::<Vec<_>>())
    };
    let (code, out, err) = run(&[]);
    assert_eq!((code, err.as_str()), (0, "[1/2] many/a/spec\n[2/2] many/b/spec\n"));
    let created = |folder: &str| {
        let count = listed(&project.0.join(folder)).len();
        format!("created {count} files in {folder}\n")
    };
    assert_eq!(out, created("many/a/generated") + &created("many/b/generated"));

    fs::remove_file(project.0.join("many/a/generated/docs/README.md")).unwrap();
    project.edit("many/b/spec/v1/api.yaml", "title:", "titel:");
    let (code, out, err) = run(&["--check"]);
    assert_eq!((code, out.as_str()), (1, "missing: many/a/generated/docs/README.md\n"));
    assert!(err.contains(" many/b/spec/v1/api.yaml:"), "{err}");
    assert!(err.contains("error: many/b/spec: there are errors; nothing was written\nnote: run"), "{err}");
    assert_eq!(run(&["--out", "other"]).0, 2);
}

#[test]
fn where_shows_locations_in_the_spec_and_in_generated_files() {
    let project = Project::new();
    let (code, out, err) = project.run(&["where", "legacy/RunInstances.imageId"]);
    assert_eq!((code, err.as_str()), (0, ""));
    assert!(
        out.contains("spec      spec/legacy/actions/instances/RunInstances.yaml:") && !out.contains("generated"),
        "{out}"
    );
    project.run(&["codegen"]);
    let (code, out, _) = project.run_in("spec", &["where", "legacy/RunInstances.imageId"]);
    assert_eq!(code, 0);
    assert!(out.contains("generated generated/rust/src/legacy/instances/run_instances.rs:"), "{out}");
    assert!(out.contains("generated generated/docs/legacy/instances/RunInstances.md:"), "{out}");
    let (code, out, err) = project.run(&["where", "RunInstance.imageId"]);
    assert_eq!((code, out.as_str()), (1, ""));
    assert!(err.contains("did you mean `legacy/RunInstances.imageId`?"), "{err}");
}

#[test]
fn a_new_action_is_written_once_and_its_placeholders_are_listed() {
    let project = Project::new();
    let new = ["new", "action", "SwapImages", "--section", "images", "--api", "legacy", "--host", "image"];
    let (code, out, _) = project.run(&new);
    assert_eq!((code, out.as_str()), (0, "spec/legacy/actions/images/SwapImages.yaml\n"));
    let (code, _, err) = project.run(&["check"]);
    assert_eq!(code, 1);
    assert!(err.contains("error[E0610]: `summary` is still a placeholder"), "{err}");
    assert!(err.contains("spec/legacy/actions/images/SwapImages.yaml:7:"), "{err}");
    let (code, out, err) = project.run(&new);
    assert_eq!((code, out.as_str()), (1, ""));
    assert!(err.contains("legacy already has SwapImages"), "{err}");
    assert_eq!(project.run(&["new", "action", "SwapImages"]).0, 2);
}

#[test]
fn diff_compares_folders_in_three_forms() {
    let (old, new) = (Project::new(), Project::new());
    new.edit("spec/v2017-03-12/actions/instances/RunInstances.yaml", "{min: 1, max: 100}", "{min: 1, max: 50}");
    let (from, to) = (old.0.to_str().unwrap(), new.0.to_str().unwrap());
    let (code, out, err) = new.run(&["diff", from, to]);
    assert_eq!((code, err.as_str()), (0, ""));
    assert!(out.starts_with("Breaking: 1 change\n"), "{out}");
    // The new side is what is on disk when it is left out.
    assert_eq!(new.run(&["diff", from]).1, out);
    let (_, out, _) = new.run(&["diff", from, to, "--markdown"]);
    assert!(out.starts_with("### Breaking\n\n- `v2017-03-12/RunInstances.request.InstanceCount` "), "{out}");
    let (_, out, _) = new.run(&["diff", from, to, "--json"]);
    assert!(out.lines().last().unwrap().starts_with("{\"verdict\":\"major\""), "{out}");
    assert_eq!(new.run(&["diff", from, to, "--json", "--markdown"]).0, 2);
    let (code, out, err) = new.run(&["diff", "nowhere"]);
    assert_eq!((code, out.as_str()), (1, ""));
    assert!(err.contains("cannot read the spec of `nowhere`"), "{err}");
}

#[test]
fn check_fix_applies_automatic_fixes() {
    let project = Project::new();
    let path = "spec/legacy/actions/instances/RunInstances.yaml";
    let before = fs::read_to_string(project.0.join(path)).unwrap();
    project.edit(path, "type: ImageType", "type: ImageTyp");
    let (_, out, _) = project.run(&["check", "--fix"]);
    assert!(out.contains("-    type: ImageTyp\n+    type: ImageType\n"), "{out}");
    assert_eq!(fs::read_to_string(project.0.join(path)).unwrap(), before);
    let (code, out, _) = project.run(&["check", "--fix"]);
    assert_eq!((code, out.as_str()), (0, ""));
}
