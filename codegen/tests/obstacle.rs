//! The naming obstacle course: a spec whose names collide with words of programming languages, and with each other once
//! their case is changed. The files generated from it are committed, and the tests of each language use them.

use crate::support::{render, tests_dir, update};
use tencentcloud_codegen::{
    output::{Mode, Tree, report, sync},
    pipeline::{emit, read},
    timings::Timings,
};

#[test]
fn generated_files_are_what_the_spec_says() {
    let folder = tests_dir().join("obstacle");
    let spec = read(&folder, "spec", &mut Timings::default());
    assert!(spec.diagnostics.is_empty(), "{}", render(&spec.diagnostics, &spec.source));
    let mut tree = Tree::default();
    tree.graft("generated", emit(&spec.model.unwrap(), &mut Timings::default()).unwrap()).unwrap();
    let mode = if update() { Mode::Write } else { Mode::Check };
    let changes = sync(&folder, &tree, &["generated"], mode).unwrap();
    let report = report(&changes, mode);
    assert!(
        mode == Mode::Write || changes.is_empty(),
        "{report}in {}; UPDATE_EXPECT=1 rewrites them (how: ARCHITECTURE.md, \"Accept golden output\")",
        folder.display()
    );
}
