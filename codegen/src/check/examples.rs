//! Lints for missing examples, and for exceptions that examples no longer need.

use std::collections::{BTreeMap, BTreeSet};

use super::Context;
use crate::diag::{Diagnostic, codes};
use crate::model::{Api, Leniency, Provenance, Shape};
use crate::source::Span;
use crate::values::typing::{Message, Typing, UsedExceptions};

/// Checks that the examples of an action have different titles.
pub fn titles(context: &Context<'_>, problems: &mut Vec<Diagnostic>) {
    for action in context.model.apis.iter().flat_map(|api| &api.actions) {
        let mut seen = BTreeMap::new();
        for example in &action.examples {
            if let Some(first) = seen.insert(example.title.as_str(), example.origin.span) {
                problems.push(
                    Diagnostic::new(&codes::E0515, example.origin.span, "duplicate example title")
                        .also(first, "first one here")
                        .help("give each example a title of its own"),
                );
            }
        }
    }
}

/// Checks that every action has an example, which tests the encoder and the decoder. Nobody writes those that an import
/// does not have.
pub fn missing(context: &Context<'_>, problems: &mut Vec<Diagnostic>) {
    for action in context.model.apis.iter().flat_map(|api| &api.actions) {
        if action.examples.is_empty() && action.origin.provenance != Provenance::Imported {
            problems.push(
                Diagnostic::new(&codes::W0513, action.origin.span, format!("`{}` has no example", action.name.wire))
                    .help("add the example of the page; if the page has none, write one and mark it `inferred`"),
            );
        }
    }
}

/// Reports aliases and leniencies that no example needs any more.
pub fn expired_exceptions(context: &Context<'_>, problems: &mut Vec<Diagnostic>) {
    for api in &context.model.apis {
        let used = used(api);
        aliases(context, api, &used, problems);
        let Some(file) = context.spec.versions.get(&api.folder).and_then(|version| version.api.first()) else {
            continue;
        };
        let accept = file.content.protocol.as_ref().map(|protocol| &protocol.accept);
        // An import may leave out the examples that need a leniency.
        let accept = accept.filter(|_| api.origin.provenance != Provenance::Imported);
        for (kind, _) in accept.into_iter().flatten() {
            if kind.value != Leniency::PRECAUTION && !used.leniencies.contains(&kind.value) {
                problems.push(
                    Diagnostic::new(&codes::W0511, kind.span, format!("no example needs `{}`", kind.value))
                        .help("delete it: the exception is no longer needed"),
                );
            }
        }
    }
}

fn aliases(context: &Context<'_>, api: &Api, used: &UsedExceptions, problems: &mut Vec<Diagnostic>) {
    let current = current_aliases(context, api);
    let members = api.members().map(|member| (&member.name.wire, &member.aliases, member.origin.span));
    let values = api.shapes.iter().filter_map(Shape::as_enum).flat_map(|kind| &kind.values);
    let values = values.map(|value| (&value.name.wire, &value.aliases, value.origin.span));
    for (name, aliases, span) in members.chain(values) {
        for alias in aliases {
            if !current.contains(&span) && !used.aliases.contains(&(span, alias.clone())) {
                problems.push(
                    Diagnostic::new(
                        &codes::W0510,
                        context.part(span, "aliases"),
                        format!("no example needs `{alias}`, an alias of `{name}`"),
                    )
                    .help("delete it: the exception is no longer needed"),
                );
            }
        }
    }
    for action in &api.actions {
        for alias in &action.aliases {
            let printed = format!("Action={alias}");
            let needed = action
                .examples
                .iter()
                .filter_map(|example| example.query.as_ref())
                .any(|query| query.split('&').any(|pair| pair == printed));
            if !needed {
                problems.push(
                    Diagnostic::new(
                        &codes::W0510,
                        action.origin.span,
                        format!("no example prints `{alias}`, an alias of `{}`", action.name.wire),
                    )
                    .help("delete it: the exception is no longer needed"),
                );
            }
        }
    }
}

/// Returns the spans of the members whose aliases are names of the current service, which no example of the manual can
/// have.
fn current_aliases(context: &Context<'_>, api: &Api) -> BTreeSet<Span> {
    let files = context.spec.versions.get(&api.folder).map(|version| &version.definitions).into_iter().flatten();
    let types = files.flat_map(|file| &file.content.types);
    types
        .flat_map(|(_, def)| def.members.into_iter().map(move |(key, _)| (def, key)))
        .filter(|(def, key)| {
            def.provenance.current.into_iter().any(|(path, _)| path.value == format!("members.{}.aliases", key.value))
        })
        .map(|(_, key)| key.span)
        .collect()
}

/// Returns all exceptions that the examples of an API version need.
fn used(api: &Api) -> UsedExceptions {
    let mut used = UsedExceptions::default();
    for action in &api.actions {
        for example in &action.examples {
            let mut response = Typing::new(api, Message::Response);
            response.response(&example.response, &action.response);
            used.leniencies.append(&mut response.used.leniencies);
            used.aliases.append(&mut response.used.aliases);
        }
    }
    used
}
