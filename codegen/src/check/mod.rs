//! The stage "check": lints. Each lint is a function in one of two lists.

mod behaviour;
mod docs;
mod examples;
mod form;
mod names;
mod placeholders;
mod sources;
mod unused;
mod values;

pub use placeholders::PLACEHOLDER;

use crate::diag::Diagnostic;
use crate::model::Model;
use crate::source::{Source, Span};
use crate::syntax::Spec;
use crate::yaml::{Node, Value};

/// The input of lints.
pub struct Context<'a> {
    /// The complete model.
    pub model: &'a Model,
    /// The files that it was lowered from.
    pub spec: &'a Spec,
    /// The texts of the files.
    pub source: &'a Source,
}

impl Context<'_> {
    /// Returns the span of the value of `key` in the definition whose own key is at `key_span`, or `key_span` if there
    /// is no such value.
    pub fn part(&self, key_span: Span, key: &str) -> Span {
        let tree = self.spec.trees.iter().find(|(file, _)| *file == key_span.file).map(|(_, tree)| tree);
        let part = tree.and_then(|tree| find(tree, key_span)).and_then(|node| node.get(key));
        part.map_or(key_span, |node| node.span)
    }
}

/// Returns the value of the key at `span`.
fn find(node: &Node, span: Span) -> Option<&Node> {
    let within = |outer: Span| outer.start <= span.start && span.end <= outer.end;
    match &node.value {
        Value::Map(entries) => entries.iter().find_map(|entry| {
            if entry.key_span == span {
                return Some(&entry.value);
            }
            if within(entry.value.span) { find(&entry.value, span) } else { None }
        }),
        Value::List(nodes) => nodes.iter().find_map(|node| if within(node.span) { find(node, span) } else { None }),
        _ => None,
    }
}

/// A lint.
pub type Lint = fn(&Context<'_>, &mut Vec<Diagnostic>);

/// Lints that errors elsewhere in the spec do not mislead, so they always run.
const ALWAYS: &[Lint] = &[
    form::block_style,
    form::examples_are_json,
    docs::full_stops,
    names::one_default,
    names::same_words,
    names::aliases_that_collide,
    names::names_of_the_protocol,
    names::required_cycles,
    values::bounds,
    values::constraints_fit_types,
    values::defaults_and_only,
    values::presence,
    values::filters,
    behaviour::effects,
    behaviour::waiters,
    examples::titles,
    sources::provenance_has_sources,
    sources::keys,
    placeholders::placeholders,
];

/// Lints that count uses. An error may hide a use, so these lints run only on a spec without errors.
const WHEN_SOUND: &[Lint] = &[
    unused::types,
    unused::error_codes,
    unused::formats_and_hosts,
    unused::code_separator,
    unused::enum_values,
    values::one_way_members,
    values::needless_only,
    values::needless_rules,
    examples::missing,
    examples::expired_exceptions,
    sources::pages,
];

/// Runs all lints.
pub fn check(model: &Model, spec: &Spec, source: &Source, problems: &mut Vec<Diagnostic>) {
    let context = Context { model, spec, source };
    for lint in ALWAYS {
        lint(&context, problems);
    }
    if problems.iter().any(Diagnostic::is_error) {
        return;
    }
    for lint in WHEN_SOUND {
        lint(&context, problems);
    }
}
