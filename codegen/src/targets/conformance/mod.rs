//! The conformance kit: cases that a client in any language must pass, derived from the model.

mod answers;
mod batches;
mod case;
mod errors;
mod examples;
mod limits;
mod pages;
mod place;
mod readme;
mod requests;
mod retries;
mod rules;
mod sample;
mod setup;
mod sign;
mod site;
mod text;
mod waits;

use std::collections::BTreeMap;

use schemars::generate::SchemaSettings;
use serde::ser::Error as _;

use self::{
    case::{FORMAT, Kind, Kit},
    site::Site,
};
use super::{EmitError, Planned, Target};
use crate::{model::Model, output::Tree, parallel};

/// Writes `conformance/`.
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

/// The cases of an action, as text: as data those of all actions would take many times the room.
struct Made<'m> {
    site: Site<'m>,
    /// How many of each kind.
    counts: BTreeMap<Kind, usize>,
    /// A case a line, commas between them.
    text: String,
    /// Ids of cases that cannot be.
    left_out: Vec<String>,
}

fn files(model: &Model) -> Result<Tree, EmitError> {
    let broken = |error: serde_json::Error| EmitError { what: "cases.json".to_owned(), why: error.to_string() };
    let actions = model.apis.iter().flat_map(|api| api.actions.iter().map(move |action| (api, action)));
    let actions = actions.collect::<Vec<_>>();
    let made = parallel::map(&actions, |(api, action)| made(Site::new(api, action)?))
        .into_iter()
        .collect::<serde_json::Result<Vec<_>>>()
        .map_err(broken)?;
    let mut tree = Tree::default();
    tree.add("README.md", readme::page(&made))?;
    let kit = Kit { format: FORMAT, setup: setup::SETUP, ways: setup::WAYS.into(), cases: Vec::new() };
    tree.add("cases.json", text(&kit, &made).map_err(broken)?)?;
    let schema = SchemaSettings::draft2020_12().for_serialize().into_generator().into_root_schema_for::<Kit>();
    tree.add("cases.schema.json", serde_json::to_string_pretty(&schema).map_err(broken)? + "\n")?;
    Ok(tree)
}

fn made(site: Site<'_>) -> serde_json::Result<Made<'_>> {
    let (mut cases, mut left_out) = (Vec::new(), Vec::new());
    examples::cases(&site, &mut cases);
    requests::cases(&site, &mut cases, &mut left_out);
    answers::cases(&site, &mut cases);
    errors::cases(&site, &mut cases);
    batches::cases(&site, &mut cases);
    retries::cases(&site, &mut cases);
    pages::cases(&site, &mut cases);
    waits::cases(&site, &mut cases);
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
    Ok(Made { site, counts, text, left_out })
}

/// A case a line: a change shows as the cases it touches. The kit comes without them.
fn text(kit: &Kit, made: &[Made<'_>]) -> serde_json::Result<String> {
    let Kit { format, setup, ways, cases: _ } = kit;
    let (setup, ways) = (serde_json::to_string(setup)?, serde_json::to_string(ways)?);
    let start = format!("{{\n\"format\": {format},\n\"setup\": {setup},\n\"ways\": {ways},\n\"cases\": [\n");
    let end = "\n]\n}\n";
    let mut parts = Vec::with_capacity(made.len() * 2);
    for made in made.iter().filter(|made| !made.text.is_empty()) {
        parts.push(if parts.is_empty() { start.as_str() } else { ",\n" });
        parts.push(&made.text);
    }
    if parts.is_empty() {
        parts.push(&start);
    }
    parts.push(end);
    // Megabytes, so in one go.
    Ok(parts.concat())
}
