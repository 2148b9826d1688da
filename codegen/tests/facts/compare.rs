//! Compares the facts with the spec, in both directions.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::pages::{Facts, NAMED, within};
use super::spec::{Statement, Statements};

/// Something that only one side says, or that the sides say differently.
#[derive(Debug, Clone, PartialEq)]
pub struct Difference {
    pub path: String,
    /// What the facts say; `None` if they do not have it.
    pub facts: Option<String>,
    /// What the spec says; `None` if it does not have it.
    pub spec: Option<String>,
    /// Location in the spec; empty if there is none.
    pub at: String,
}

/// Returns all differences, sorted by path. If a side lacks something, its contents are not reported as well.
pub fn differences(facts: &Facts, spec: &Statements) -> Vec<Difference> {
    let mut found: Vec<Difference> = Vec::new();
    let paths: BTreeSet<&String> = facts.keys().chain(spec.keys()).collect();
    for path in paths {
        let (fact, statement) = (facts.get(path), spec.get(path));
        let agree = match (fact, statement) {
            (Some(fact), Some(statement)) => fact == NAMED || statement.readings.contains(fact),
            (None, Some(statement)) => statement.optional,
            _ => false,
        };
        let reported = |difference: &Difference| {
            difference.facts.is_some() != difference.spec.is_some()
                && difference.facts.is_some() == fact.is_some()
                && difference.spec.is_some() == statement.is_some()
                && within(path, &difference.path).is_some()
        };
        if !agree && !found.iter().any(reported) {
            found.push(Difference {
                path: path.clone(),
                facts: fact.cloned(),
                spec: statement.map(|statement| text(statement, fact.is_none())),
                at: statement.map(|statement| statement.at.clone()).unwrap_or_default(),
            });
        }
    }
    found
}

/// Returns what the spec says, with a note if only the spec says it (`alone`) and marks it as inferred.
fn text(statement: &Statement, alone: bool) -> String {
    if alone && statement.inferred { format!("{}, inferred", statement.text) } else { statement.text.clone() }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = |side: &Option<String>| side.clone().unwrap_or_else(|| "nothing".to_owned());
        writeln!(f, "{}  {}", self.path, self.at)?;
        writeln!(f, "    facts: {}", text(&self.facts))?;
        write!(f, "    spec:  {}", text(&self.spec))
    }
}

/// Returns the number of items of each kind that both sides have.
pub fn counts(facts: &Facts, spec: &Statements) -> BTreeMap<&'static str, usize> {
    let mut counts = BTreeMap::new();
    for path in facts.keys().filter(|path| spec.contains_key(*path)) {
        *counts.entry(kind(path)).or_default() += 1;
    }
    counts
}

fn kind(path: &str) -> &'static str {
    let parts: Vec<&str> = path.splitn(4, '.').collect();
    match parts.as_slice() {
        ["actions", _] => "actions",
        ["actions", _, "request", _] => "parameters",
        ["actions", _, "response", _] => "response members",
        ["actions", _, "errors", ..] => "errors of actions",
        ["actions", _, "filters", _] => "filters",
        ["actions", _, "variants", _] => "parameters of variants",
        ["actions", _, "region"] => "regions of actions",
        ["types", _] => "types",
        ["types", ..] => "type members",
        ["enums", _] => "enums",
        ["enums", ..] => "enum values",
        ["errors", ..] => "error codes",
        ["hosts", ..] => "hosts",
        ["common", ..] => "common parameters",
        ["response", ..] => "common response members",
        _ => "other",
    }
}
