//! Tests whole runs, from the spec to the disk, in a copy of the project.

use std::{fs, path::Path};

use serde_json::Value;

use crate::support::{Files, Folder, read_tree};
use tencentcloud_codegen::{
    output::{FileChangeKind, Foreign, Mode},
    pipeline::{Failure, Outcome, Project, SPEC, codegen, emit, read},
    targets,
    timings::Timings,
};

/// A copy of the project.
struct Copy(Folder);

impl Copy {
    /// Copies the spec of this project.
    fn new() -> Self {
        Self::of(SPEC)
    }

    /// Copies the naming obstacle course, which is generated in a fraction of the time.
    fn small() -> Self {
        Self::of("codegen/tests/obstacle/spec")
    }

    fn of(spec: &str) -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let project = Self(Folder::new(&Files::new()));
        project.0.write(SPEC, &read_tree(&root.join(spec)));
        project
    }

    fn put(&self, path: &str, bytes: &[u8]) {
        self.0.write("", &Files::from([(path.to_owned(), bytes.to_vec())]));
    }

    fn edit(&self, path: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.0.join(path)).unwrap();
        assert!(text.contains(from), "{path} lacks {from:?}");
        self.put(path, text.replace(from, to).as_bytes());
    }

    fn run(&self, mode: Mode) -> Result<Outcome, Failure> {
        codegen(&Project::at(&self.0), mode, &mut Timings::default())
    }

    /// Returns the message of a failed run. `unwrap_err` would print megabytes after a successful one.
    fn failure(&self) -> String {
        self.run(Mode::Write).err().map(|failure| failure.to_string()).unwrap_or_default()
    }

    /// Returns the paths and kinds of all differences.
    fn differences(&self, mode: Mode) -> Vec<(String, FileChangeKind)> {
        let outcome = self.run(mode).unwrap_or_else(|failure| panic!("{failure}"));
        outcome.changes.into_iter().map(|change| (change.path, change.kind)).collect()
    }

    fn all(&self) -> Files {
        read_tree(&self.0)
    }
}

#[test]
fn deleted_files_are_regenerated_byte_for_byte() {
    let project = Copy::small();
    assert!(!project.differences(Mode::Write).is_empty());
    let first = project.all();
    assert!(first.contains_key("generated/rust/src/lib.rs") && first.contains_key("spec/schema.json"));
    assert_eq!(project.differences(Mode::Write), [], "up to date");
    assert!(project.run(Mode::Check).unwrap().changes.is_empty());

    fs::remove_dir_all(project.0.join("generated")).unwrap();
    fs::remove_file(project.0.join("spec/schema.json")).unwrap();
    assert!(project.differences(Mode::Check).iter().all(|(_, kind)| *kind == FileChangeKind::Missing));
    project.run(Mode::Write).unwrap();
    assert!(project.all() == first, "not the same bytes");
}

#[test]
fn line_endings_of_the_spec_do_not_matter() {
    let project = Copy::small();
    project.run(Mode::Write).unwrap();
    let written = read_tree(&project.0.join("generated"));
    for (path, bytes) in read_tree(&project.0.join("spec")).into_iter().filter(|(path, _)| path.ends_with(".yaml")) {
        project.put(&format!("spec/{path}"), String::from_utf8(bytes).unwrap().replace('\n', "\r\n").as_bytes());
    }
    assert_eq!(project.differences(Mode::Write), []);
    fs::remove_dir_all(project.0.join("generated")).unwrap();
    project.run(Mode::Write).unwrap();
    assert!(read_tree(&project.0.join("generated")) == written, "CRLF in the spec changed the output");
}

#[test]
fn a_renamed_parameter_changes_only_dependent_files() {
    let project = Copy::new();
    project.run(Mode::Write).unwrap();
    let before = project.all();
    project.edit("spec/v2017-03-12/actions/instances/StopInstances.yaml", "ForceStop", "ForceHalt");
    let found = project.differences(Mode::Check);
    assert!(found.iter().all(|(_, kind)| *kind == FileChangeKind::Differs), "{found:?}");
    let paths: Vec<&str> = found.iter().map(|(path, _)| path.as_str()).collect();
    assert!(paths.contains(&"generated/docs/v2017-03-12/instances/StopInstances.md"), "{paths:?}");
    assert!(paths.contains(&"generated/rust/src/v2017_03_12/instances/stop_instances.rs"), "{paths:?}");
    assert!(paths.contains(&"generated/model.json"), "{paths:?}");
    for path in paths {
        let old = String::from_utf8_lossy(&before[path]);
        assert!(old.contains("ForceStop") || old.contains("force_stop"), "{path} does not depend on ForceStop");
    }
    assert_eq!(project.differences(Mode::Write), found);
    assert!(project.run(Mode::Check).unwrap().changes.is_empty());
}

#[test]
fn misspelt_types_in_two_files_are_two_located_errors_and_no_change() {
    let project = Copy::new();
    let instances = "spec/v2017-03-12/actions/instances/";
    project.edit(&format!("{instances}RunInstances.yaml"), "type: LoginSettings", "type: LoginSetings");
    project.edit(&format!("{instances}DescribeInstances.yaml"), "type: list of Instance\n", "type: list of Instnace\n");
    let before = project.all();
    let Err(Failure::Spec(spec)) = project.run(Mode::Write) else { panic!("the run did not report the spec") };
    let places: Vec<String> = spec
        .diagnostics
        .iter()
        .filter(|problem| problem.is_error())
        .map(|problem| {
            let (line, column) = spec.source.position(problem.primary.span);
            let path = spec.source.path(problem.primary.span.file);
            let text = fs::read_to_string(project.0.join(SPEC).join(path)).unwrap();
            format!("{path}: {}", &text.lines().nth(line - 1).unwrap()[column - 1..])
        })
        .collect();
    assert_eq!(
        places,
        [
            "v2017-03-12/actions/instances/DescribeInstances.yaml: list of Instnace",
            "v2017-03-12/actions/instances/RunInstances.yaml: LoginSetings",
        ]
    );
    assert!(project.all() == before, "files changed");
}

#[test]
fn a_spec_elsewhere_gives_a_crate_that_stands_alone() {
    let folder = Copy::small();
    let mut elsewhere = Project {
        targets: targets::all(Some("../../libraries".to_owned())).into(),
        out: "elsewhere".to_owned(),
        describes_format: false,
        foreign: Foreign::Keep,
        ..Project::at(&folder.0)
    };
    elsewhere.targets.retain(|target| target.id() == "rust");
    let run = || codegen(&elsewhere, Mode::Write, &mut Timings::default()).map(|outcome| outcome.changes.len());
    folder.put("elsewhere/notes.txt", b"kept: only the folders of the targets are cleaned");
    run().unwrap();
    let written = folder.all();
    assert!(
        written.keys().all(|path| ["spec/", "elsewhere/rust/", "elsewhere/notes.txt"]
            .iter()
            .any(|start| path.starts_with(start)))
    );
    assert!(!written.contains_key("spec/schema.json"));
    let manifest = String::from_utf8_lossy(&written["elsewhere/rust/Cargo.toml"]);
    assert!(manifest.contains(r#"tencentcloud-core = { path = "../../libraries/runtime", default-features = false }"#));
    assert!(!manifest.contains("workspace"), "{manifest}");

    // A file that is no longer generated is removed; a file of somebody else stops the run.
    folder.put("elsewhere/rust/src/old.rs", &written["elsewhere/rust/src/lib.rs"]);
    assert_eq!(run().unwrap(), 1);
    assert!(folder.all() == written, "files differ");
    folder.put("elsewhere/rust/src/mine.rs", b"fn main() {}");
    fs::remove_file(folder.0.join("elsewhere/rust/Cargo.toml")).unwrap();
    let failure = run().unwrap_err().to_string();
    assert!(failure.contains("elsewhere/rust/src/mine.rs is not a generated file; nothing was written"), "{failure}");
    assert!(!folder.all().contains_key("elsewhere/rust/Cargo.toml"));
}

#[test]
fn a_project_without_a_spec_fails_and_removes_nothing() {
    let project = Copy::small();
    project.run(Mode::Write).unwrap();
    fs::remove_dir_all(project.0.join("spec")).unwrap();
    let before = project.all();
    let failure = project.failure();
    assert!(failure.contains("nothing was written"), "{failure}");
    assert!(project.all() == before, "files changed");

    fs::create_dir(project.0.join("spec")).unwrap();
    let failure = project.failure();
    assert!(failure.contains("nothing was written"), "{failure}");
    assert!(project.all() == before, "files changed");
}

#[test]
fn the_exported_model_is_the_whole_model_except_for_origins() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let model = read(&root, SPEC, &mut Timings::default()).model.unwrap();
    let tree = emit(&model, &mut Timings::default()).unwrap();
    let exported: Value = serde_json::from_str(tree.get("model.json").unwrap()).unwrap();
    let mut whole = serde_json::to_value(&model).unwrap();
    remove_origins(&mut whole);
    assert_eq!(exported, whole);
}

fn remove_origins(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.remove("origin");
            members.values_mut().for_each(remove_origins);
        }
        Value::Array(items) => items.iter_mut().for_each(remove_origins),
        _ => {}
    }
}
