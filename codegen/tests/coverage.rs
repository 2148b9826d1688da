//! Compares the counts of `spec coverage` with a count that does not depend on the model's structure.

use std::path::Path;

use serde_json::Value;
use tencentcloud_codegen::{
    model::{Model, Provenance, Type},
    pipeline::{SPEC, read},
    timings::Timings,
    tools::coverage::{VersionCoverage, measure},
};

fn model() -> Model {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    read(&root, SPEC, &mut Timings::default()).model.expect("the spec is valid")
}

fn facts(version: &VersionCoverage) -> usize {
    version.actions.iter().chain(&version.shared).flat_map(|line| line.provenance).sum()
}

/// Returns the number of keys `origin` in a value.
fn origins(value: &Value) -> usize {
    match value {
        Value::Object(map) => usize::from(map.contains_key("origin")) + map.values().map(origins).sum::<usize>(),
        Value::Array(items) => items.iter().map(origins).sum(),
        _ => 0,
    }
}

#[test]
fn every_fact_is_counted_once() {
    let model = model();
    for (version, api) in measure(&model).versions.iter().zip(&model.apis) {
        assert_eq!(facts(version), origins(&serde_json::to_value(api).unwrap()), "{}", version.folder);
    }
}

#[test]
fn undefined_and_unsourced_facts_are_listed() {
    let mut model = model();
    assert!(measure(&model).is_complete());

    let action = &mut model.apis[1].actions[0];
    let name = action.name.wire.clone();
    action.origin.pages.clear();
    let member = &mut action.response.members[0];
    let place = format!("{name}.response.{}", member.name.wire);
    member.ty = Type::List(Box::new(Type::Shape("Nowhere".to_owned())));
    member.origin.provenance = Provenance::Inferred;
    member.origin.reason.clear();
    let coverage = measure(&model);
    assert!(!coverage.is_complete());
    assert_eq!(coverage.versions[1].undefined, [format!("Nowhere, at {place}")]);
    assert_eq!(coverage.versions[1].unsourced, [name, place]);
}
