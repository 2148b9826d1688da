//! Reads the deliberate differences from `exceptions.json`. An exception that is no longer needed is reported as well.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::API_VERSIONS;
use super::compare::Difference;
use super::pages::{Facts, Renames, within};
use super::spec::Statements;

/// Differences with the same reason.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Group {
    version: String,
    reason: String,
    /// Maps paths of the facts, or prefixes of them, to those of the spec.
    #[serde(default)]
    renamed: Renames,
    /// What the facts and the spec say at a path; `null` if one of them says nothing.
    #[serde(default)]
    differs: BTreeMap<String, [Option<String>; 2]>,
}

/// The exceptions of one API version.
pub struct Exceptions(Vec<Group>);

impl Exceptions {
    pub fn read(json: &str, version: &str) -> Exceptions {
        let groups: Vec<Group> = serde_json::from_str(json).expect("exceptions.json is a list of groups");
        for group in &groups {
            let known = API_VERSIONS.iter().any(|(name, _)| *name == group.version);
            assert!(known, "exceptions.json: there is no API version `{}`", group.version);
        }
        Exceptions(groups.into_iter().filter(|group| group.version == version).collect())
    }

    /// Returns all renames.
    pub fn renames(&self) -> Renames {
        self.0.iter().flat_map(|group| group.renamed.clone()).collect()
    }

    /// Returns the number of exceptions.
    pub fn len(&self) -> usize {
        self.0.iter().map(|group| group.renamed.len() + group.differs.len()).sum()
    }

    /// Returns the differences that no exception explains, and the exceptions that explain no difference. `facts` has
    /// the manual's names.
    pub fn apply(&self, found: Vec<Difference>, facts: &Facts, spec: &Statements) -> (Vec<Difference>, Vec<String>) {
        let mut expired = Vec::new();
        let mut explained = BTreeSet::new();
        for group in &self.0 {
            for (from, to) in &group.renamed {
                let exists = facts.keys().any(|path| within(path, from).is_some());
                if !exists || spec.contains_key(from) {
                    expired.push(format!("{from} -> {to} (\"{}\")", group.reason));
                }
            }
            for (path, [fact, statement]) in &group.differs {
                let known = found.iter().position(|difference| {
                    difference.path == *path && difference.facts == *fact && difference.spec == *statement
                });
                if !known.is_some_and(|at| explained.insert(at)) {
                    expired.push(format!("{path} (\"{}\")", group.reason));
                }
            }
        }
        let unexplained = found.into_iter().enumerate().filter(|(at, _)| !explained.contains(at));
        (unexplained.map(|(_, difference)| difference).collect(), expired)
    }
}
