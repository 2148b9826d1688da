//! Compares the whole spec with what the pages of the manual say, in both directions.
//!
//! The pages are in this folder as data, and `README.md` describes where they come from. `--nocapture` prints counts.

mod compare;
mod exceptions;
mod mutations;
mod pages;
mod spec;
mod variants;

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use tencentcloud_codegen::compile;
use tencentcloud_codegen::diag::{Style, render};
use tencentcloud_codegen::load::read_dir;
use tencentcloud_codegen::model::{Api, Model};
use tencentcloud_codegen::source::Source;

use exceptions::Exceptions;
use pages::Pages;

const EXCEPTIONS: &str = include_str!("exceptions.json");
const API_VERSIONS: [(&str, &str); 2] =
    [("v2017-03-12", include_str!("v2017-03-12.json")), ("legacy", include_str!("legacy.json"))];

/// The result of comparing an API version.
struct Outcome {
    differences: Vec<compare::Difference>,
    expired: Vec<String>,
    counts: BTreeMap<&'static str, usize>,
    exceptions: usize,
}

fn load() -> (Model, Source) {
    let loaded = read_dir(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec"));
    let (model, problems) = compile(&loaded);
    let source = loaded.source;
    match model {
        Some(model) => (model, source),
        None => panic!("{}", problems.iter().map(|problem| render(problem, &source, Style::Plain)).collect::<String>()),
    }
}

fn examine(api: &Api, source: &Source, pages: &Pages, exceptions: &Exceptions) -> Outcome {
    let as_printed = pages.facts();
    let facts = pages::renamed(&as_printed, &exceptions.renames());
    let mut spec = spec::statements(api, source, &facts);
    variants::add(&mut spec, api, pages);
    let found = compare::differences(&facts, &spec);
    let (differences, expired) = exceptions.apply(found, &as_printed, &spec);
    Outcome { differences, expired, counts: compare::counts(&facts, &spec), exceptions: exceptions.len() }
}

#[test]
fn the_spec_says_what_the_pages_say() {
    let (model, source) = load();
    assert_eq!(model.apis.len(), API_VERSIONS.len());
    let mut report = String::new();
    for (version, json) in API_VERSIONS {
        let api = model.api(version).expect(version);
        let exceptions = Exceptions::read(EXCEPTIONS, version);
        let outcome = examine(api, &source, &Pages::read(json), &exceptions);
        let counts: Vec<String> = outcome.counts.iter().map(|(kind, count)| format!("{count} {kind}")).collect();
        println!("{version}: compared {}; {} exceptions used", counts.join(", "), outcome.exceptions);
        for difference in &outcome.differences {
            writeln!(report, "{version}  {difference}").unwrap();
        }
        for exception in &outcome.expired {
            writeln!(report, "{version}  exception that nothing needs any more: {exception}").unwrap();
        }
    }
    assert!(
        report.is_empty(),
        "the spec and the pages differ; correct the spec, or explain it in exceptions.json\n\n{report}"
    );
}
