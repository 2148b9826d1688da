//! Comparison of actions.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{
    Compared, Diff,
    classes::*,
    facts::{Fact, list, path},
    members::StructureUse,
    pairs::{names_alike, overlap, pair},
    shapes::contents,
};
use crate::model::{Action, Direction, Example, Pagination};

const FACTS: &[Fact<Action>] = &[
    ("section", &SECTION_CHANGED, |a| json!(a.section)),
    ("host", &ACTION_HOST_CHANGED, |a| json!(a.host)),
    ("effect", &EFFECT_CHANGED, |a| json!(a.effect)),
    ("async", &ASYNC_CHANGED, |a| json!(a.asynchronous)),
    ("endpoint", &ACTION_ENDPOINT_CHANGED, |a| json!(a.endpoint)),
    ("replaced_by", &REPLACEMENT_CHANGED, |a| json!(a.replaced_by)),
    ("calls_per_second", &RATE_CHANGED, |a| json!(a.calls_per_second)),
    ("region", &REGION_NEED_CHANGED, |a| json!(a.region)),
    ("idempotency_token", &IDEMPOTENCY_TOKEN_CHANGED, |a| json!(a.idempotency_token)),
    ("aliases", &ACTION_ALIASES_CHANGED, |a| list(&a.aliases)),
    ("changes.ids", &STATE_CHANGES_CHANGED, |a| a.changes.as_ref().map_or(Value::Null, |c| path(&c.ids))),
    ("changes.before", &STATE_CHANGES_CHANGED, |a| a.changes.as_ref().map_or(Value::Null, |c| list(&c.before))),
    ("changes.waiter", &STATE_CHANGES_CHANGED, |a| a.changes.as_ref().map_or(Value::Null, |c| json!(c.waiter))),
];

const PAGINATION: &[Fact<Pagination>] = &[
    ("pagination.items", &PAGINATION_ITEMS_CHANGED, |p| path(&p.items)),
    ("pagination.position", &PAGINATION_CHANGED, |p| json!(p.position)),
    ("pagination.limit", &PAGINATION_CHANGED, |p| p.limit.as_deref().map_or(Value::Null, path)),
    ("pagination.total", &PAGINATION_CHANGED, |p| p.total.as_deref().map_or(Value::Null, path)),
];

impl Diff<'_> {
    /// Compares the actions of an API version. `api` is the prefix of their paths.
    pub fn actions(&mut self, api: &str, old: &[Action], new: &[Action], types: &[(&str, &str)]) {
        let pairs = pair(old, new, |action| action.name.wire.as_str(), likeness);
        let path = |action: &Action| format!("{api}/{}", action.name.wire);
        for action in &pairs.removed {
            self.removed(&ACTION_REMOVED, &path(action), &action.origin, "was removed");
        }
        for action in &pairs.added {
            self.added(&ACTION_ADDED, &path(action), &action.origin, format!("is new in {}", action.section));
        }
        for (from, to) in &pairs.renamed {
            let path = path(to);
            let at = Compared { path: &path, old: &from.origin, new: &to.origin };
            self.renamed(&ACTION_RENAMED, at, &from.name, &to.name);
            self.action(at, from, to, types);
        }
        for (from, to) in &pairs.kept {
            let path = path(to);
            self.action(Compared { path: &path, old: &from.origin, new: &to.origin }, from, to, types);
        }
    }

    fn action(&mut self, at: Compared<'_>, old: &Action, new: &Action, types: &[(&str, &str)]) {
        self.words(at, &old.name, &new.name);
        self.facts(at, FACTS, old, new);
        self.pagination(at, old.pagination.as_ref(), new.pagination.as_ref());
        for (section, direction, before, after) in [
            ("request", Direction::In, &old.request, &new.request),
            ("response", Direction::Out, &old.response, &new.response),
        ] {
            let path = format!("{}.{section}", at.path);
            self.structure(
                Compared { path: &path, ..at },
                before,
                after,
                StructureUse::new(direction, direction, types),
            );
        }
        self.action_errors(at, old, new);
        self.examples(at, &old.examples, &new.examples);
        self.prose(at, "summary", &old.summary, &new.summary);
        self.prose(at, "doc", &old.doc, &new.doc);
        self.deprecation(at, old.deprecated.as_ref(), new.deprecated.as_ref());
        self.conflict(at, old.conflict.as_ref(), new.conflict.as_ref());
        self.origin(at);
    }

    fn pagination(&mut self, at: Compared<'_>, old: Option<&Pagination>, new: Option<&Pagination>) {
        match (old, new) {
            (None, None) => {}
            (None, Some(_)) => self.changed(&PAGINATION_ADDED, at, "can be paginated"),
            (Some(_), None) => self.changed(&PAGINATION_REMOVED, at, "can no longer be paginated"),
            (Some(old), Some(new)) => self.facts(at, PAGINATION, old, new),
        }
    }

    fn action_errors(&mut self, at: Compared<'_>, old: &Action, new: &Action) {
        let pairs = pair(&old.errors, &new.errors, |error| error.code.as_str(), |_, _| 0);
        for error in &pairs.removed {
            self.removed(
                &ACTION_ERRORS_CHANGED,
                at.path,
                &error.origin,
                format!("no longer lists the error `{}`", error.code),
            );
        }
        for error in &pairs.added {
            self.added(&ACTION_ERRORS_CHANGED, at.path, &error.origin, format!("lists the error `{}`", error.code));
        }
        let path = format!("{}.errors", at.path);
        for (from, to) in &pairs.kept {
            let path = format!("{path}.{}", to.code);
            self.origin(Compared { path: &path, old: &from.origin, new: &to.origin });
        }
        let codes = |action: &'_ Action| action.errors.iter().map(|error| error.code.clone()).collect::<Vec<_>>();
        let (old, new) = (codes(old), codes(new));
        self.order(at, "errors", old.iter().map(String::as_str), new.iter().map(String::as_str));
    }

    fn examples(&mut self, at: Compared<'_>, old: &[Example], new: &[Example]) {
        let pairs = pair(
            old,
            new,
            |example| example.title.as_str(),
            |from, to| u32::from(from.request == to.request && from.response == to.response),
        );
        for example in &pairs.removed {
            self.removed(
                &EXAMPLES_CHANGED,
                at.path,
                &example.origin,
                format!("no longer has the example \"{}\"", example.title),
            );
        }
        for example in &pairs.added {
            self.added(&EXAMPLES_CHANGED, at.path, &example.origin, format!("has the example \"{}\"", example.title));
        }
        for (from, to) in pairs.renamed.iter().chain(&pairs.kept) {
            let at = Compared { path: at.path, old: &from.origin, new: &to.origin };
            let parts = changed_parts(from, to);
            if !parts.is_empty() {
                let what = format!("has the example \"{}\" with a different {}", to.title, parts.join(", "));
                self.changed(&EXAMPLES_CHANGED, at, what);
            }
            self.origin(at);
        }
        let titles = |examples: &'_ [Example]| examples.iter().map(|example| example.title.clone()).collect::<Vec<_>>();
        let (old, new) = (titles(old), titles(new));
        self.order(at, "examples", old.iter().map(String::as_str), new.iter().map(String::as_str));
    }
}

/// Returns the parts of an example that differ. `normal`, `raises` and the corrected query are derived, so they are not compared.
fn changed_parts(old: &Example, new: &Example) -> Vec<&'static str> {
    [
        ("title", old.title != new.title),
        ("query", old.query != new.query),
        ("corrections", old.corrected != new.corrected),
        ("note on what was left out", old.shortened != new.shortened),
        ("request", old.request != new.request),
        ("response", old.response != new.response),
    ]
    .into_iter()
    .filter_map(|(part, differs)| differs.then_some(part))
    .collect()
}

/// Returns how alike two actions are; 0 means that they are two different actions. They are the same if the old name is
/// an alias or has the same words, or if they share three quarters of all their members and either the names are
/// similar or the members are many.
fn likeness(from: &Action, to: &Action) -> u32 {
    let names = names_alike(&from.name, &to.name, &to.aliases);
    let members = |action: &Action| {
        let request = contents(&action.request).into_iter().map(|member| (false, member));
        let response = contents(&action.response).into_iter().map(|member| (true, member));
        request.chain(response).collect::<BTreeSet<_>>()
    };
    let (before, after) = (members(from), members(to));
    let share = overlap(&before, &after);
    match names {
        names if names > 50 => 100 + names,
        // Many actions take ids and return nothing, so that alone is no evidence.
        names if share >= 75 && (names >= 25 || before.len() > 4) => share + names,
        _ => 0,
    }
}
