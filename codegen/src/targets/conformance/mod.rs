//! The conformance kit: cases that a client in any language must pass, derived from the model.

mod batches;
mod budget;
mod case;
mod case_builder;
mod clocks;
mod encoding;
mod errors;
mod examples;
mod first_uses;
mod http;
mod limits;
mod member_path;
mod missing;
mod pagination;
mod readme;
mod requests;
mod responses;
mod retries;
mod rules;
mod sample;
mod secrets;
mod setup;
mod signing;
mod strict;
mod timestamps;
mod tokens;
mod values;
mod vectors;
mod waiters;

use std::collections::BTreeMap;

use schemars::generate::SchemaSettings;
use serde::ser::Error as _;

use self::{
    case::{FORMAT, Kind, Kit},
    case_builder::CaseBuilder,
    first_uses::FirstUses,
    vectors::SigningVector,
};
use super::{EmitError, Planned, Target};
use crate::{model::Model, output::Tree, parallel};

/// The target that writes `conformance/`.
pub struct Conformance;

impl Target for Conformance {
    fn id(&self) -> &'static str {
        "conformance"
    }

    fn folder(&self) -> &'static str {
        "conformance"
    }

    fn plan<'m>(&self, model: &'m Model) -> Planned<'m> {
        Planned::new(Vec::new(), || files(model))
    }
}

/// The cases of an action as JSON, which takes a fraction of the memory of the data structures.
struct ActionCases<'m> {
    builder: CaseBuilder<'m>,
    /// Number of cases by kind.
    counts: BTreeMap<Kind, usize>,
    /// One case per line, with commas between them.
    text: String,
    /// Requests with their signatures and all intermediate values.
    vectors: Vec<SigningVector>,
    /// Ids of cases that are left out: no change of a valid request violates the constraint, or reaches the limit
    /// without violating another one.
    left_out: Vec<String>,
}

fn files(model: &Model) -> Result<Tree, EmitError> {
    let broken = |error: serde_json::Error| EmitError { what: "cases.json".to_owned(), reason: error.to_string() };
    let uses = model.apis.iter().map(|api| (api, FirstUses::of(api))).collect::<Vec<_>>();
    let builders = uses.iter().flat_map(|(api, uses)| api.actions.iter().map(move |action| (*api, action, uses)));
    let builders = builders.collect::<Vec<_>>();
    let actions = parallel::map(&builders, |(api, action, uses)| {
        action_cases(CaseBuilder::new(&model.protocol, api, action, uses))
    })
    .into_iter()
    .collect::<serde_json::Result<Vec<_>>>()
    .map_err(broken)?;
    let mut tree = Tree::default();
    tree.add("README.md", readme::page(&actions))?;
    let vectors = actions.iter().flat_map(|action| &action.vectors).collect::<Vec<_>>();
    tree.add("signing.json", vectors::json(&vectors).map_err(broken)?)?;
    let defaults = actions.iter().map(|action| (action.builder.key(), action.builder.default_call()));
    let kit = Kit {
        format: FORMAT,
        setup: setup::SETUP,
        signing_profiles: setup::SIGNING_PROFILES.into(),
        no_time: model.apis.iter().filter_map(|api| api.protocol.timestamp_none.clone()).collect(),
        calls: defaults.collect(),
        cases: Vec::new(),
    };
    tree.add("cases.json", text(&kit, &actions).map_err(broken)?)?;
    let schema = SchemaSettings::draft2020_12().for_serialize().into_generator().into_root_schema_for::<Kit>();
    tree.add("cases.schema.json", serde_json::to_string_pretty(&schema).map_err(broken)? + "\n")?;
    Ok(tree)
}

fn action_cases(builder: CaseBuilder<'_>) -> serde_json::Result<ActionCases<'_>> {
    let (mut cases, mut left_out) = (Vec::new(), Vec::new());
    examples::cases(&builder, &mut cases);
    requests::cases(&builder, &mut cases, &mut left_out);
    responses::cases(&builder, &mut cases);
    errors::cases(&builder, &mut cases);
    batches::cases(&builder, &mut cases);
    retries::cases(&builder, &mut cases);
    budget::cases(&builder, &mut cases);
    pagination::cases(&builder, &mut cases);
    waiters::cases(&builder, &mut cases);
    values::cases(&builder, &mut cases);
    http::cases(&builder, &mut cases);
    tokens::cases(&builder, &mut cases);
    clocks::cases(&builder, &mut cases);
    strict::cases(&builder, &mut cases);
    secrets::cases(&builder, &mut cases);
    timestamps::cases(&builder, &mut cases);
    let vectors = vectors::of(&builder, &cases);
    let mut counts = BTreeMap::new();
    let mut text = Vec::new();
    for (index, case) in cases.iter().enumerate() {
        *counts.entry(case.kind).or_default() += 1;
        if index > 0 {
            text.extend_from_slice(b",\n");
        }
        serde_json::to_writer(&mut text, case)?;
    }
    let text = String::from_utf8(text).map_err(serde_json::Error::custom)?;
    Ok(ActionCases { builder, counts, text, vectors, left_out })
}

/// Returns the JSON of a kit with one case per line, so that a diff shows the cases that changed. `kit` itself has no
/// cases; they are in `actions`.
fn text(kit: &Kit, actions: &[ActionCases<'_>]) -> serde_json::Result<String> {
    let Kit { format, setup, signing_profiles, no_time, calls, cases: _ } = kit;
    let (setup, signing_profiles) = (serde_json::to_string(setup)?, serde_json::to_string(signing_profiles)?);
    let no_time = serde_json::to_string(no_time)?;
    let lines = calls.iter().map(|(action, call)| Ok(format!("\"{action}\": {}", serde_json::to_string(call)?)));
    let calls = lines.collect::<serde_json::Result<Vec<_>>>()?.join(",\n");
    let start = format!(
        "{{\n\"format\": {format},\n\"setup\": {setup},\n\"signing_profiles\": {signing_profiles},\n\"no_time\": {no_time},\n\"calls\": {{\n{calls}\n}},\n\"cases\": [\n"
    );
    let end = "\n]\n}\n";
    let mut parts = Vec::with_capacity(actions.len() * 2);
    for action in actions.iter().filter(|action| !action.text.is_empty()) {
        parts.push(if parts.is_empty() { start.as_str() } else { ",\n" });
        parts.push(&action.text);
    }
    if parts.is_empty() {
        parts.push(&start);
    }
    parts.push(end);
    Ok(parts.concat())
}
