//! Tests that each class of change is reported for the smallest edit that causes it, and that no edit goes unnoticed.

mod apis;
mod members;
mod mutation;
mod output;
mod types;

use std::collections::BTreeSet;

use super::*;
use crate::tools::fixture;

/// An edit of the fixture, and the changes that it causes, as `CLASS path`.
struct Case {
    expect: &'static [&'static str],
    edit: fn(&mut Model),
}

const fn case(expect: &'static [&'static str], edit: fn(&mut Model)) -> Case {
    Case { expect, edit }
}

fn changes(old: &Model, new: &Model) -> Vec<ApiChange> {
    diff(Side { model: old, source: None, folder: "" }, Side { model: new, source: None, folder: "" })
}

fn named(changes: &[ApiChange]) -> BTreeSet<String> {
    changes.iter().map(|change| format!("{} {}", change.class.id, change.path)).collect()
}

fn all_cases() -> impl Iterator<Item = &'static Case> {
    [apis::CASES, members::CASES, types::CASES].into_iter().flatten()
}

#[test]
fn each_edit_causes_the_expected_changes_and_no_others() {
    let old = fixture::model();
    for case in all_cases() {
        let mut new = old.clone();
        (case.edit)(&mut new);
        let found = changes(&old, &new);
        let expected = case.expect.iter().map(|text| (*text).to_owned()).collect::<BTreeSet<_>>();
        assert_eq!(named(&found), expected, "{found:#?}");
    }
}

#[test]
fn every_class_has_a_case() {
    let tried =
        all_cases().flat_map(|case| case.expect).filter_map(|text| text.split(' ').next()).collect::<BTreeSet<_>>();
    let all = classes().iter().map(|class| class.id).collect::<BTreeSet<_>>();
    assert_eq!(all.difference(&tried).collect::<Vec<_>>(), Vec::<&&str>::new(), "classes without a case");
}

#[test]
fn equal_models_have_no_differences() {
    assert_eq!(changes(&fixture::model(), &fixture::model()), []);
    assert_eq!(verdict(&[]), Verdict::Nothing);
}

#[test]
fn a_moved_definition_is_not_a_change() {
    let mut new = fixture::model();
    let api = &mut new.apis[0];
    api.actions[0].origin.span.start = 100;
    api.shapes[0].origin.file = "legacy/types/other.yaml".to_owned();
    assert_eq!(changes(&fixture::model(), &new), []);
}

#[test]
fn the_most_severe_change_determines_the_verdict() {
    let old = fixture::model();
    let verdict_of = |edit: fn(&mut Model)| {
        let mut new = old.clone();
        edit(&mut new);
        verdict(&changes(&old, &new))
    };
    assert_eq!(verdict_of(|m| m.apis[0].title.push('!')), Verdict::Patch);
    assert_eq!(verdict_of(|m| m.apis[0].quotas = None), Verdict::Minor);
    assert_eq!(verdict_of(|m| m.apis[0].actions.push(fixture::action("Buy", "instances"))), Verdict::Minor);
    assert_eq!(
        verdict_of(|m| {
            m.apis[0].title.push('!');
            m.apis[0].actions.clear();
        }),
        Verdict::Major
    );
}
