//! Small specs whose generated files are committed, for the tests of each language: the naming obstacle course, whose names
//! collide with words of programming languages, and with each other once their case is changed; and the API of a service
//! without the endpoint `qcloud`.

use crate::support::{render, tests_dir, update};
use tencentcloud_codegen::{
    output::{Foreign, Mode, Tree, report, sync},
    pipeline::{emit, read},
    timings::Timings,
};

#[test]
fn generated_files_are_what_the_spec_says() {
    for name in ["obstacle", "tc3only"] {
        let folder = tests_dir().join(name);
        let spec = read(&folder, "spec", &mut Timings::default());
        assert!(spec.diagnostics.is_empty(), "{}", render(&spec.diagnostics, &spec.source));
        let mut tree = Tree::default();
        tree.graft("generated", emit(&spec.model.unwrap(), &mut Timings::default()).unwrap()).unwrap();
        let mode = if update() { Mode::Write } else { Mode::Check };
        let changes = sync(&folder, &tree, &["generated"], Foreign::Replace, mode).unwrap();
        let report = report(&changes, mode);
        assert!(
            mode == Mode::Write || changes.is_empty(),
            "{report}in {}; UPDATE_EXPECT=1 rewrites them (how: ARCHITECTURE.md, \"Accept golden output\")",
            folder.display()
        );
    }
}
