//! Tests of the reports for people and programs.

use super::*;
use crate::source::{FileId, Span};

fn sample() -> Vec<ApiChange> {
    let old = fixture::model();
    let mut new = old.clone();
    let run = &mut new.apis[0].actions[0];
    run.request.members[0].required = false;
    run.summary = "Other words.".into();
    run.doc = "Other words.".into();
    run.effect = crate::model::Effect::Purchase;
    new.apis[0].actions.push(fixture::action("Buy", "instances"));
    changes(&old, &new)
}

#[test]
fn text_is_grouped_by_severity_and_gives_each_reason_once() {
    assert_eq!(text(&sample()), TEXT);
}

#[test]
fn markdown_is_an_entry_of_a_changelog() {
    assert_eq!(markdown(&sample()), MARKDOWN);
}

const TEXT: &str = r"Breaking: 1 change

  BECAME_OPTIONAL `new` has one argument fewer; nothing changes on the wire.
    legacy/Run.request.zone is optional now  (legacy/types.yaml)

Changed behaviour: 1 change

  EFFECT_CHANGED The effect decides if a call is retried after a lost response.
    legacy/Run `effect` is `purchase` now, formerly `write`  (legacy/actions/instances/Run.yaml)

Added: 1 change

  ACTION_ADDED The client has another method.
    legacy/Buy is new in instances  (legacy/actions/instances/Buy.yaml)

Documentation: 2 changes

  TEXT_CHANGED Text is documentation.
    legacy/Run `summary` is revised  (legacy/actions/instances/Run.yaml)
    legacy/Run `doc` is revised  (legacy/actions/instances/Run.yaml)

A major release: 1.2.3 becomes 2.0.0, and 0.2.3 becomes 0.3.0.
";

const MARKDOWN: &str = r"### Breaking

- `legacy/Run.request.zone` is optional now. `new` has one argument fewer; nothing changes on the wire.

### Changed behaviour

- `legacy/Run` `effect` is `purchase` now, formerly `write`. The effect decides if a call is retried after a lost response.

### Added

- `legacy/Buy` is new in instances. The client has another method.

### Documentation

- Documentation revised: `legacy/Run`

<!-- A major release: 1.2.3 becomes 2.0.0, and 0.2.3 becomes 0.3.0. -->
";

#[test]
fn json_has_one_object_per_line() {
    let lines = json_lines(&sample());
    let objects =
        lines.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap()).collect::<Vec<_>>();
    assert_eq!(objects.len(), sample().len() + 1);
    assert_eq!(objects[0]["class"], "BECAME_OPTIONAL");
    assert_eq!(objects[0]["new"]["file"], "legacy/types.yaml");
    let last = objects.last().unwrap();
    assert_eq!(last["verdict"], "major");
    assert_eq!(last["changes"]["documentation"], 2);
}

#[test]
fn an_unchanged_api_needs_no_release() {
    assert_eq!(text(&[]), "The API is the same; no release is needed for it.\n");
    assert!(markdown(&[]).starts_with("The API is the same."));
}

#[test]
fn locations_have_lines_and_columns_if_the_sources_are_loaded() {
    let mut source = Source::default();
    source.add("legacy/a.yaml".to_owned(), "a: 1\nb:\n  c: 2\n");
    let old = fixture::model();
    let mut new = old.clone();
    new.apis[0].title.push('!');
    new.apis[0].origin.span = Span { file: FileId(0), start: 10, end: 11 };
    let found = diff(
        Side { model: &old, source: None, folder: "" },
        Side { model: &new, source: Some(&source), folder: "spec" },
    );
    assert_eq!(found[0].new.as_ref().unwrap().position, Some((3, 3)));
    assert_eq!(found[0].new.as_ref().unwrap().file, "spec/legacy/api.yaml");
    assert_eq!(found[0].old.as_ref().unwrap().position, None);
}
