//! The stage "check": lints. Each lint is a function in one of two lists.

mod behaviour;
mod docs;
mod endpoints;
mod examples;
mod form;
mod names;
mod placeholders;
mod sources;
mod unused;
mod values;
mod views;

pub use placeholders::PLACEHOLDER;
pub use views::{Resolved, ViewModel};

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

/// Runs all lints on each view, and adds all problems of the views to `problems`.
pub fn check(resolved: &mut Resolved, source: &Source, problems: &mut Vec<Diagnostic>) {
    for ViewModel { spec, model, problems } in resolved.views_mut() {
        run(ALWAYS, &Context { model, spec, source }, problems);
    }
    problems.extend(resolved.take_problems());
    endpoints::wire_names(&resolved.main, resolved.qcloud.as_ref(), problems);
    endpoints::replacements(&resolved.main, resolved.qcloud.as_ref(), problems);
    if let Some(qcloud) = &resolved.qcloud {
        endpoints::types(&resolved.main, qcloud, problems);
    }
    if problems.iter().any(Diagnostic::is_error) {
        return;
    }
    for ViewModel { spec, model, problems } in resolved.views_mut() {
        run(WHEN_SOUND, &Context { model, spec, source }, problems);
    }
    problems.extend(resolved.take_common_problems());
    if let Some(qcloud) = &resolved.qcloud {
        endpoints::reach(&resolved.main, qcloud, problems);
    }
}

fn run(lints: &[Lint], context: &Context<'_>, problems: &mut Vec<Diagnostic>) {
    for lint in lints {
        lint(context, problems);
    }
}
