//! Edits the real spec and tests that changes are reported at their locations, both from folders and from revisions.

use std::{fs, path::Path, process::Command};

use crate::support::{Files, Folder, base, real_spec, render};
use tencentcloud_codegen::{
    compile,
    load::from_map,
    model::Model,
    source::Source,
    tools::{
        diff::{ApiChange, Side, Verdict, diff, text, verdict},
        revision::{Revision, RevisionError},
    },
};

fn compiled(files: &Files) -> (Source, Model) {
    let loaded = from_map(files);
    let (model, problems) = compile(&loaded);
    let source = loaded.source;
    let model = model.unwrap_or_else(|| panic!("{}", render(&problems, &source)));
    (source, model)
}

/// Returns the changes from the real spec to an edited copy.
fn changes(edits: &[(&str, &str, &str)]) -> Vec<ApiChange> {
    let (old_source, old) = compiled(&real_spec());
    let (source, new) = compiled(&edited(real_spec(), edits));
    diff(
        Side { model: &old, source: Some(&old_source), folder: "" },
        Side { model: &new, source: Some(&source), folder: "" },
    )
}

fn edited(mut files: Files, edits: &[(&str, &str, &str)]) -> Files {
    for (path, from, to) in edits {
        let text = String::from_utf8(files[*path].clone()).unwrap();
        assert!(text.contains(from), "{path} lacks {from}");
        files.insert((*path).to_owned(), text.replacen(from, to, 1).into_bytes());
    }
    files
}

/// Returns `CLASS path file:line` for each change.
fn lines(changes: &[ApiChange]) -> Vec<String> {
    let line = |change: &ApiChange| {
        let place = change.new.as_ref().or(change.old.as_ref()).unwrap();
        let (line, _) = place.position.unwrap();
        format!("{} {} {}:{line}", change.class.id, change.path, place.file)
    };
    changes.iter().map(line).collect()
}

/// Returns the number of the first line that begins with a string in a file of the spec, counted from 1.
fn line_of(path: &str, text: &str) -> usize {
    let file = String::from_utf8(real_spec()[path].clone()).unwrap();
    file.lines().position(|line| line.starts_with(text)).unwrap() + 1
}

const RUN: &str = "v2017-03-12/actions/instances/RunInstances.yaml";

#[test]
fn the_spec_is_the_same_as_itself() {
    assert_eq!(changes(&[]), []);
}

#[test]
fn a_tighter_bound_is_found_on_its_line() {
    let found = changes(&[(RUN, "range: {min: 1, max: 100}", "range: {min: 1, max: 50}")]);
    let line = line_of(RUN, "  InstanceCount:");
    assert_eq!(
        lines(&found),
        [format!("BOUNDS_TIGHTENED v2017-03-12/RunInstances.request.InstanceCount {RUN}:{line}")]
    );
    assert_eq!(found[0].what, "`range` is min `1`, max `50` now, formerly min `1`, max `100`");
    assert_eq!(verdict(&found), Verdict::Major);
}

#[test]
fn moved_lines_are_not_changes() {
    assert_eq!(changes(&[(RUN, "\nrequest:\n", "\n# A remark.\n\nrequest:\n")]), []);
}

#[test]
fn changed_docs_require_a_patch_release() {
    let found = changes(&[(RUN, "summary: ", "summary: It ")]);
    assert_eq!(found.len(), 1, "{found:#?}");
    assert_eq!(found[0].class.id, "TEXT_CHANGED");
    assert_eq!(verdict(&found), Verdict::Patch);
}

#[test]
fn a_changed_type_is_reported_once() {
    let path = "v2017-03-12/types/instances.yaml";
    let found = changes(&[(
        path,
        "\n    members:\n      Zone:\n",
        "\n    members:\n      Region:\n        type: string\n        doc: New.\n      Zone:\n",
    )]);
    assert_eq!(found.len(), 1, "{found:#?}");
    assert_eq!(found[0].class.id, "MEMBER_ADDED");
    assert_eq!(verdict(&found), Verdict::Minor);
}

#[test]
fn a_removed_action_is_reported_with_its_old_location() {
    let (old_source, old) = compiled(&base());
    let mut files = base();
    files.remove("v1/actions/things/StartThings.yaml");
    let (source, new) = compiled(&files);
    let found = diff(
        Side { model: &old, source: Some(&old_source), folder: "" },
        Side { model: &new, source: Some(&source), folder: "" },
    );
    let removed = found.iter().find(|change| change.class.id == "ACTION_REMOVED").unwrap();
    assert_eq!(removed.path, "v1/StartThings");
    assert_eq!(removed.new, None);
    assert_eq!(removed.old.as_ref().unwrap().to_string(), "v1/actions/things/StartThings.yaml:1:9");
}

/// A repository with the base spec at `first` and one more optional member at `HEAD`.
struct Repository(Folder);

impl Repository {
    fn new() -> Repository {
        let repository = Repository(Folder::new(&Files::new()));
        repository.git(&["init", "-q"]);
        repository.write(&base());
        repository.commit("first");
        repository.git(&["tag", "first"]);
        let more = (
            "v1/actions/things/StartThings.yaml",
            "\nresponse:",
            "  Later:\n    type: boolean\n    doc: Not now.\n\nresponse:",
        );
        repository.write(&edited(base(), &[more]));
        repository.commit("second");
        repository
    }

    fn write(&self, files: &Files) {
        self.0.write("spec", files);
    }

    fn commit(&self, message: &str) {
        self.git(&["add", "."]);
        self.git(&[
            "-c",
            "user.name=t",
            "-c",
            "user.email=t@example.com",
            "commit",
            "-q",
            "--no-gpg-sign",
            "-m",
            message,
        ]);
    }

    fn git(&self, arguments: &[&str]) -> String {
        let output = Command::new("git").arg("-C").arg(&*self.0).args(arguments).output().expect("git runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }

    fn compare(&self, old: &str, new: &str) -> Result<Vec<ApiChange>, RevisionError> {
        let (old, new) = Revision::read_both(&self.0, old, new)?;
        Ok(diff(old.side(), new.side()))
    }
}

#[test]
fn revisions_and_folders_are_compared_equally() {
    let repository = Repository::new();
    let folder = repository.0.to_str().unwrap();
    let file = "v1/actions/things/StartThings.yaml";
    let expected = |spec: &str| format!("MEMBER_ADDED v1/StartThings.request.Later {spec}/{file}:27");

    for (old, new) in [("first", "HEAD"), ("HEAD~1", "HEAD"), ("first", folder), ("first", &format!("{folder}/spec"))] {
        let found = lines(&repository.compare(old, new).unwrap());
        // The project's own files are named as seen from its root.
        let spec = if new.ends_with("/spec") { new } else { "spec" };
        assert_eq!(found, [expected(spec)], "{old} to {new}");
    }
    assert_eq!(repository.compare("HEAD", folder).unwrap(), []);
    // Neither the working tree nor the index was touched.
    assert_eq!(repository.git(&["status", "--porcelain"]), "");
    // Uncommitted changes are in the folder only.
    repository.write(&base());
    assert_eq!(repository.compare("first", folder).unwrap(), []);
    assert_eq!(lines(&repository.compare("first", "HEAD").unwrap()), [expected("spec")]);
}

#[test]
fn a_folder_below_the_top_of_a_repository_has_its_own_spec() {
    let repository = Repository::new();
    let inner = repository.0.join("inner");
    fs::create_dir_all(&inner).unwrap();
    fs::rename(repository.0.join("spec"), inner.join("spec")).unwrap();
    repository.commit("moved");
    let revision = Revision::read(&inner, "HEAD").unwrap();
    assert_eq!(revision.model.apis[0].actions.len(), 2);
}

#[test]
fn unreadable_inputs_are_reported() {
    let repository = Repository::new();
    let message = |name: &str| Revision::read(&repository.0, name).unwrap_err().to_string();
    assert!(message("no-such-branch").contains("neither a folder nor a revision"), "{}", message("no-such-branch"));
    assert!(message("--output=x").contains("neither a folder nor a revision"), "an option is not a revision");
    assert!(!Path::new("x").exists());
    // The errors of a revision with a wrong spec can be shown.
    let wrong = edited(base(), &[("v1/actions/things/StartThings.yaml", "effect: write", "effect: wrte")]);
    repository.write(&wrong);
    repository.commit("wrong");
    assert_eq!(message("HEAD"), "the spec of `HEAD` has 1 error, by the rules of this checkout");
    let Err(RevisionError::Spec { texts, errors, .. }) = Revision::read(&repository.0, "HEAD") else { panic!() };
    assert!(render(&errors, &texts).contains("StartThings.yaml:6:9"), "{}", render(&errors, &texts));
    // A mistake in an example does not prevent a comparison of the API.
    let example = "{\"ThingIds\": [\"thing-1\", \"thing-2\"], \"Force\": true}";
    repository.write(&edited(base(), &[("v1/actions/things/StartThings.yaml", example, "{\"ThingIds\": 1}")]));
    repository.commit("wrong example");
    let found = repository.compare("first", "HEAD").unwrap();
    assert!(found.iter().all(|change| change.class.id == "EXAMPLES_CHANGED") && !found.is_empty(), "{found:#?}");
    // A revision without a spec.
    fs::remove_dir_all(repository.0.join("spec")).unwrap();
    fs::write(repository.0.join("readme"), "").unwrap();
    repository.commit("empty");
    assert!(message("HEAD").contains("has no spec/ folder"), "{}", message("HEAD"));
}

#[test]
fn a_comparison_with_an_empty_spec_has_one_line_per_version() {
    let (_, model) = compiled(&real_spec());
    let none = Model { apis: Vec::new(), ..model.clone() };
    let found = diff(Side { model: &none, source: None, folder: "" }, Side { model: &model, source: None, folder: "" });
    assert_eq!(found.len(), model.apis.len());
    for api in &model.apis {
        let expected = format!("is new, with {} actions", api.actions.len());
        assert!(text(&found).contains(&expected), "{}", text(&found));
    }
}
