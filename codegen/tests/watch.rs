//! Saves are noticed, a bad one included, and each run is told in a line.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "helpers of tests")]

mod support;

use std::{
    env, fs,
    ops::ControlFlow,
    path::{Path, PathBuf},
    sync::mpsc,
    thread,
    time::Duration,
};

use support::base;
use tencentcloud_codegen::{
    apply::Mode,
    clock::Clock,
    pipeline::{self, OUTPUTS},
    tools::watch::{Session, Snapshot, watch},
};

const TICK: Duration = Duration::from_millis(10);

/// A project in a folder of its own, with the base as each of its specs; removed when dropped.
struct Project(PathBuf);

impl Project {
    fn new(name: &str) -> Project {
        let root = env::temp_dir().join(format!("codegen-watch-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&root);
        let project = Project(root);
        for output in OUTPUTS {
            for (path, bytes) in base() {
                project.write(&format!("{}/{path}", output.spec), &bytes);
            }
        }
        project
    }

    fn write(&self, path: &str, bytes: &[u8]) {
        let path = self.0.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    /// Replaces a text of a file of the first spec.
    fn edit(&self, path: &str, from: &str, to: &str) {
        let path = self.0.join(format!("spec/{path}"));
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{from}");
        fs::write(path, text.replacen(from, to, 1)).unwrap();
    }
}

impl Drop for Project {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn run(root: &Path, session: &mut Session, changed: &[&str]) -> String {
    let changed = changed.iter().map(|path| (*path).to_owned()).collect::<Vec<_>>();
    let result = pipeline::codegen(root, Mode::Write, &mut Clock::default());
    session.line(&changed, &result, Duration::from_millis(1234))
}

#[test]
fn a_line_tells_what_is_new_resolved_and_written() {
    let project = Project::new("line");
    let (root, file) = (&project.0, "v1/actions/things/StartThings.yaml");
    let mut session = Session::default();
    let first = run(root, &mut session, &[]);
    assert!(first.starts_with("start: ") && first.ends_with(" files written (1.2 s)"), "{first}");
    assert_eq!(run(root, &mut session, &[]), "start: up to date (1.2 s)");

    project.edit(file, "type: boolean", "type: bolean");
    project.edit(file, "effect: write", "effect: wrte");
    let failed = "the spec has errors; nothing was written (1.2 s)";
    assert_eq!(run(root, &mut session, &["a.yaml"]), format!("a.yaml: 2 errors (2 new): {failed}"));
    assert_eq!(run(root, &mut session, &["a.yaml", "b.yaml"]), format!("a.yaml and 1 more: 2 errors: {failed}"));

    // A line before it moves a problem and makes no new one of it.
    project.edit(file, "summary:", "\nsummary:");
    project.edit(file, "effect: wrte", "effect: write");
    assert_eq!(run(root, &mut session, &["a.yaml"]), format!("a.yaml: 1 error (1 resolved): {failed}"));

    project.edit(file, "type: bolean", "type: boolean");
    project.edit(file, "Start them at any cost.", "Start them whatever it takes.");
    let last = run(root, &mut session, &["a.yaml"]);
    assert!(last.starts_with("a.yaml: all problems resolved: "), "{last}");
    assert!(last.contains(" files written"), "{last}");
    let generated = fs::read_to_string(root.join("generated/docs/v1/things/StartThings.md")).unwrap();
    assert!(generated.contains("whatever it takes"), "{generated}");
}

#[test]
fn files_edited_by_hand_are_mentioned() {
    let project = Project::new("hand");
    let mut session = Session::default();
    run(&project.0, &mut session, &[]);
    project.write("generated/docs/README.md", b"mine\n");
    assert_eq!(
        run(&project.0, &mut session, &["a.yaml"]),
        "a.yaml: 1 file written, 1 of them edited by hand before (1.2 s)"
    );
}

#[test]
fn every_kind_of_change_is_seen() {
    let project = Project::new("seen");
    let take = || Snapshot::take(&project.0, &["spec", "nowhere"]);
    let start = take();
    assert_eq!(take().changed_since(&start), Vec::<String>::new());
    project.write("spec/v1/more.yaml", b"types: {}\n");
    project.write("spec/v1/.hidden.yaml", b"");
    project.write("spec/schema.json", b"{}");
    project.edit("v1/types.yaml", "Thing", "Thong");
    fs::remove_file(project.0.join("spec/v1/errors.yaml")).unwrap();
    let expected = ["spec/v1/errors.yaml", "spec/v1/more.yaml", "spec/v1/types.yaml"];
    assert_eq!(take().changed_since(&start), expected);
}

#[test]
fn a_save_is_followed_by_a_run_until_the_end() {
    let project = Project::new("save");
    let (send, receive) = mpsc::channel();
    let root = project.0.clone();
    let thread = thread::spawn(move || {
        watch(&root, &["spec"], TICK, |changed| {
            let end = changed.iter().any(|path| path.ends_with("end.yaml"));
            send.send(changed.to_vec()).unwrap();
            if end { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
    });
    let next = || receive.recv_timeout(Duration::from_secs(20)).expect("a run");
    assert_eq!(next(), Vec::<String>::new());
    project.write("spec/v1/broken.yaml", b"{{{{");
    assert_eq!(next(), ["spec/v1/broken.yaml"]);
    fs::remove_file(project.0.join("spec/v1/broken.yaml")).unwrap();
    assert_eq!(next(), ["spec/v1/broken.yaml"]);
    // Even the folder may go and come back.
    fs::rename(project.0.join("spec"), project.0.join("away")).unwrap();
    assert!(next().len() > 5);
    fs::rename(project.0.join("away"), project.0.join("spec")).unwrap();
    assert!(next().len() > 5);
    project.write("spec/v1/end.yaml", b"");
    assert_eq!(next(), ["spec/v1/end.yaml"]);
    thread.join().unwrap();
    assert!(receive.try_recv().is_err(), "no run without a save");
}

#[test]
fn a_save_during_a_run_is_not_missed() {
    let project = Project::new("during");
    let mut runs = Vec::new();
    watch(&project.0, &["spec"], TICK, |changed| {
        runs.push(changed.to_vec());
        if runs.len() == 1 {
            project.write("spec/v1/late.yaml", b"types: {}\n");
            return ControlFlow::Continue(());
        }
        ControlFlow::Break(())
    });
    assert_eq!(runs, [vec![], vec!["spec/v1/late.yaml".to_owned()]]);
}
