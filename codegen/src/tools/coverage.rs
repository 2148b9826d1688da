//! Counts the facts of a spec by action and provenance.
//!
//! Each fact is counted once: facts of a single action in the line of that action, shared facts in lines of
//! their own.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use super::chapters::{Chapters, chapters};
use crate::model::{Action, Api, Model, Origin, Provenance, Shape, ShapeKind, Structure, Type};

/// The counts of a spec.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coverage {
    /// API versions, in the order of the model.
    pub versions: Vec<VersionCoverage>,
    /// The chapters of the manual, with their counterparts in the spec.
    pub chapters: Vec<Chapters>,
}

/// The counts of an API version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VersionCoverage {
    /// Folder under `spec/`.
    pub folder: String,
    /// One line per action.
    pub actions: Vec<CoverageLine>,
    /// Facts that several actions share.
    pub shared: Vec<CoverageLine>,
    /// Types that are referenced but undefined, each with its use.
    pub undefined: Vec<String>,
    /// Documented facts without pages, and inferred or current ones without a reason.
    pub unsourced: Vec<String>,
    /// Inferred facts, with their reasons.
    pub inferred: Vec<(String, String)>,
}

/// The counts of an action, or of one kind of shared facts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CoverageLine {
    /// Name of the action or kind.
    pub name: String,
    /// Members of the request and of the structures that this action alone sends.
    pub request_members: usize,
    /// Members of the response and of the structures that this action alone receives.
    pub response_members: usize,
    /// Number of error codes.
    pub errors: usize,
    /// Number of examples.
    pub examples: usize,
    /// Number of facts by provenance: documented, supplemented, inferred, current, imported.
    pub provenance: [usize; 5],
}

impl Coverage {
    /// `true` if every type is defined, every fact has a source and every page belongs to a chapter. An action of the
    /// manual that is missing shows only in its pages, unless other chapters have them too.
    pub fn is_complete(&self) -> bool {
        self.versions.iter().all(|version| version.undefined.is_empty() && version.unsourced.is_empty())
            && self.chapters.iter().all(|chapters| chapters.uncovered.is_empty())
    }
}

/// Counts everything in `model`.
pub fn measure(model: &Model) -> Coverage {
    Coverage { versions: model.apis.iter().map(version).collect(), chapters: chapters(model) }
}

fn version(api: &Api) -> VersionCoverage {
    let mut users: BTreeMap<&str, usize> = BTreeMap::new();
    for action in &api.actions {
        for shape in api.reached(action.members()) {
            *users.entry(&shape.name.wire).or_default() += 1;
        }
    }
    let for_all: BTreeSet<&str> = api
        .reached(api.common.iter().map(|c| &c.member).chain(&api.response))
        .iter()
        .map(|s| s.name.wire.as_str())
        .collect();
    let owned =
        |shape: &Shape| users.get(shape.name.wire.as_str()) == Some(&1) && !for_all.contains(shape.name.wire.as_str());
    let mut tally = Tally { api, undefined: Vec::new(), unsourced: Vec::new(), inferred: Vec::new() };
    let actions = api.actions.iter().map(|action| tally.action(action, &owned)).collect();
    let shared = tally.shared(&owned);
    VersionCoverage {
        folder: api.folder.clone(),
        actions,
        shared,
        undefined: tally.undefined,
        unsourced: tally.unsourced,
        inferred: tally.inferred,
    }
}

struct Tally<'a> {
    api: &'a Api,
    undefined: Vec<String>,
    unsourced: Vec<String>,
    inferred: Vec<(String, String)>,
}

impl Tally<'_> {
    fn action(&mut self, action: &Action, owned: &impl Fn(&Shape) -> bool) -> CoverageLine {
        let name = &action.name.wire;
        let mut line = CoverageLine { name: name.clone(), ..CoverageLine::default() };
        self.fact(&mut line, name.clone(), &action.origin);
        line.request_members = self.structure(&mut line, &format!("{name}.request"), &action.request);
        line.response_members = self.structure(&mut line, &format!("{name}.response"), &action.response);
        let sent: BTreeSet<&str> =
            self.api.reached(&action.request.members).iter().map(|shape| shape.name.wire.as_str()).collect();
        for shape in self.api.reached(action.members()).into_iter().filter(|shape| owned(shape)) {
            let members = self.shape(&mut line, shape);
            let side = if sent.contains(shape.name.wire.as_str()) {
                &mut line.request_members
            } else {
                &mut line.response_members
            };
            *side += members;
        }
        for error in &action.errors {
            line.errors += 1;
            self.fact(&mut line, format!("{name}.errors.{}", error.code), &error.origin);
        }
        for (index, example) in action.examples.iter().enumerate() {
            line.examples += 1;
            self.fact(&mut line, format!("{name}.examples[{index}]"), &example.origin);
        }
        line
    }

    fn shared(&mut self, owned: &impl Fn(&Shape) -> bool) -> Vec<CoverageLine> {
        let api = self.api;
        let mut common = CoverageLine::named("common members");
        self.fact(&mut common, api.folder.clone(), &api.origin);
        for (side, member) in api
            .common
            .iter()
            .map(|c| ("common", &c.member))
            .chain(api.response.iter().map(|member| ("response", member)))
        {
            *(if side == "common" { &mut common.request_members } else { &mut common.response_members }) += 1;
            self.resolve(&format!("{side}.{}", member.name.wire), &member.ty);
            self.fact(&mut common, format!("{side}.{}", member.name.wire), &member.origin);
        }
        let (mut types, mut enums) = (0, 0);
        let (mut in_types, mut in_enums) = (CoverageLine::default(), CoverageLine::default());
        for shape in &api.shapes {
            match shape.kind {
                ShapeKind::Enum(_) => {
                    enums += 1;
                    self.shape(&mut in_enums, shape);
                }
                ShapeKind::Structure(_) if !owned(shape) => {
                    types += 1;
                    in_types.response_members += self.shape(&mut in_types, shape);
                }
                ShapeKind::Structure(_) => {}
            }
        }
        let mut errors = CoverageLine::named(format!("{} error codes", api.errors.len()));
        for error in &api.errors {
            self.fact(&mut errors, format!("errors.{}", error.name.wire), &error.origin);
        }
        errors.errors = api.errors.len();
        let mut waiters = CoverageLine::named(format!("{} waiters", api.waiters.len()));
        for waiter in &api.waiters {
            self.fact(&mut waiters, format!("waiters.{}", waiter.name.wire), &waiter.origin);
        }
        in_types.name = format!("{types} shared types");
        in_enums.name = format!("{enums} enums");
        vec![common, in_types, in_enums, errors, waiters]
    }

    /// Counts a structure or enum, and returns its number of members or values.
    fn shape(&mut self, line: &mut CoverageLine, shape: &Shape) -> usize {
        let name = &shape.name.wire;
        self.fact(line, name.clone(), &shape.origin);
        match &shape.kind {
            ShapeKind::Structure(structure) => self.structure(line, name, structure),
            ShapeKind::Enum(values) => {
                for value in &values.values {
                    self.fact(line, format!("{name}.{}", value.name.wire), &value.origin);
                }
                values.values.len()
            }
        }
    }

    fn structure(&mut self, line: &mut CoverageLine, path: &str, structure: &Structure) -> usize {
        for member in &structure.members {
            let path = format!("{path}.{}", member.name.wire);
            self.resolve(&path, &member.ty);
            for filter in &member.filters {
                self.fact(line, format!("{path}.filters.{}", filter.wire), &filter.origin);
            }
            self.fact(line, path, &member.origin);
        }
        for (index, rule) in structure.rules.iter().enumerate() {
            self.fact(line, format!("{path}.rules[{index}]"), &rule.origin);
        }
        structure.members.len()
    }

    fn resolve(&mut self, path: &str, ty: &Type) {
        if let Type::Shape(name) = ty.innermost()
            && self.api.shape(name).is_none()
        {
            self.undefined.push(format!("{name}, at {path}"));
        }
    }

    fn fact(&mut self, line: &mut CoverageLine, path: String, origin: &Origin) {
        let (column, sourced) = match origin.provenance {
            Provenance::Documented => (0, !origin.pages.is_empty()),
            Provenance::Supplemented => (1, true),
            Provenance::Inferred => (2, !origin.reason.is_empty()),
            Provenance::Current => (3, !origin.reason.is_empty()),
            Provenance::Imported => (4, !origin.reason.is_empty()),
        };
        line.provenance[column] += 1;
        if !sourced {
            self.unsourced.push(path);
        } else if origin.provenance == Provenance::Inferred {
            self.inferred.push((path, origin.reason.clone()));
        }
    }
}

impl CoverageLine {
    fn named(name: impl Into<String>) -> Self {
        Self { name: name.into(), ..Self::default() }
    }

    fn add(&mut self, other: &CoverageLine) {
        self.request_members += other.request_members;
        self.response_members += other.response_members;
        self.errors += other.errors;
        self.examples += other.examples;
        for (sum, count) in self.provenance.iter_mut().zip(other.provenance) {
            *sum += count;
        }
    }
}

impl fmt::Display for Coverage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, version) in self.versions.iter().enumerate() {
            if index > 0 {
                writeln!(f)?;
            }
            version.fmt(f)?;
        }
        self.chapters.iter().try_for_each(|chapters| write!(f, "\n{chapters}"))
    }
}

impl fmt::Display for VersionCoverage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}: {} actions\n", self.folder, self.actions.len())?;
        let mut sum = CoverageLine::named("all actions");
        self.actions.iter().for_each(|line| sum.add(line));
        let width =
            self.actions.iter().chain(&self.shared).map(|line| line.name.len()).max().unwrap_or_default().max(12);
        writeln!(
            f,
            "{:<width$}  request  response  errors  examples  documented  supplemented  inferred  current  imported",
            ""
        )?;
        for line in self.actions.iter().chain([&sum]).chain(&self.shared) {
            let [documented, supplemented, inferred, current, imported] = line.provenance;
            writeln!(
                f,
                "{:<width$}  {:>7}  {:>8}  {:>6}  {:>8}  {documented:>10}  {supplemented:>12}  {inferred:>8}  {current:>7}  {imported:>8}",
                line.name, line.request_members, line.response_members, line.errors, line.examples
            )?;
        }
        writeln!(f)?;
        list(f, "types referenced but undefined", &self.undefined)?;
        list(f, "facts without a source", &self.unsourced)?;
        let inferred: Vec<String> = self.inferred.iter().map(|(path, reason)| format!("{path}: {reason}")).collect();
        list(f, "inferred facts", &inferred)
    }
}

fn list(f: &mut fmt::Formatter<'_>, title: &str, items: &[String]) -> fmt::Result {
    writeln!(f, "{title}: {}", items.len())?;
    items.iter().try_for_each(|item| writeln!(f, "  {}", item.split_whitespace().collect::<Vec<_>>().join(" ")))
}
