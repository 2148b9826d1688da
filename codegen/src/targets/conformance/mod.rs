//! The conformance kit: cases that a client in any language must pass, derived from the model.

mod answers;
mod batches;
mod case;
mod errors;
mod examples;
mod judge;
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

use schemars::generate::SchemaSettings;

use self::{
    case::{Case, FORMAT, Kit},
    site::Site,
};
use super::{EmitError, Target, rust};
use crate::{clock::Clock, model::Model, parallel, tree::Tree};

/// Writes `conformance/`.
pub struct Conformance;

impl Target for Conformance {
    fn id(&self) -> &'static str {
        "conformance"
    }

    fn folder(&self) -> &'static str {
        "conformance"
    }

    fn emit(&self, model: &Model, clock: &mut Clock) -> Result<Tree, EmitError> {
        clock.time("emit cases", || files(model))
    }
}

fn files(model: &Model) -> Result<Tree, EmitError> {
    let (cases, left_out) = cases(model);
    let mut tree = Tree::default();
    tree.add("README.md", readme::page(&cases, &left_out))?;
    let kit = Kit { format: FORMAT, setup: setup::SETUP, ways: setup::WAYS.into(), cases };
    let broken = |error: serde_json::Error| EmitError { what: "cases.json".to_owned(), why: error.to_string() };
    tree.add("cases.json", text(&kit).map_err(broken)?)?;
    let schema = SchemaSettings::draft2020_12().for_serialize().into_generator().into_root_schema_for::<Kit>();
    tree.add("driver.rs", rust::dispatch::text(model)?)?;
    tree.add("cases.schema.json", serde_json::to_string_pretty(&schema).map_err(broken)? + "\n")?;
    Ok(tree)
}

/// All cases, and the ids of those that cannot be.
fn cases(model: &Model) -> (Vec<Case>, Vec<String>) {
    let actions = |api| move |action| Site { api, action };
    let sites = model.apis.iter().flat_map(|api| api.actions.iter().map(actions(api))).collect::<Vec<_>>();
    let made = parallel::map(&sites, |site| {
        let (mut cases, mut left_out) = (Vec::new(), Vec::new());
        examples::cases(site, &mut cases);
        requests::cases(site, &mut cases, &mut left_out);
        answers::cases(site, &mut cases);
        errors::cases(site, &mut cases);
        batches::cases(site, &mut cases);
        retries::cases(site, &mut cases);
        pages::cases(site, &mut cases);
        waits::cases(site, &mut cases);
        (cases, left_out)
    });
    let (cases, left_out): (Vec<_>, Vec<_>) = made.into_iter().unzip();
    (cases.into_iter().flatten().collect(), left_out.into_iter().flatten().collect())
}

/// A case a line: a change shows as the cases it touches.
fn text(kit: &Kit) -> serde_json::Result<String> {
    let Kit { format, setup, ways, cases } = kit;
    let mut out = format!(
        "{{\n\"format\": {format},\n\"setup\": {},\n\"ways\": {},\n\"cases\": [\n",
        serde_json::to_string(setup)?,
        serde_json::to_string(ways)?
    );
    for (index, case) in parallel::map(cases, serde_json::to_string).into_iter().enumerate() {
        if index > 0 {
            out.push_str(",\n");
        }
        out.push_str(&case?);
    }
    out.push_str("\n]\n}\n");
    Ok(out)
}
