//! Lints for the sources of facts.

use std::collections::BTreeSet;

use super::Context;
use crate::diag::{Diagnostic, codes};
use crate::model::{Origin, Provenance};
use crate::source::Span;
use crate::syntax::SpannedString;

/// Checks that sources.yaml has a publication for every provenance in use.
pub fn provenance_has_sources(context: &Context<'_>, problems: &mut Vec<Diagnostic>) {
    let Some(file) = &context.spec.sources else { return };
    let backed: BTreeSet<Provenance> = context.model.sources.iter().map(|source| source.provenance).collect();
    for provenance in Provenance::ALL {
        if backed.contains(&provenance) {
            continue;
        }
        let Some(user) = origins(context).find(|origin| origin.provenance == provenance) else { continue };
        let word = provenance.word();
        let start = Span { file: file.id, start: 0, end: 0 };
        problems.push(
            Diagnostic::new(&codes::E0609, start, format!("no source for facts with provenance `{word}`"))
                .also(user.span, "such a fact")
                .help(format!("add the publication with `provenance: {word}` to sources.yaml")),
        );
    }
}

/// Checks that the key of a publication is one of sources.yaml, with the provenance of the facts that name it.
pub fn keys(context: &Context<'_>, problems: &mut Vec<Diagnostic>) {
    let versions = context.spec.versions.values();
    let actions = versions.clone().flat_map(|version| &version.actions).map(|action| &action.file.content);
    let apis = versions.clone().flat_map(|version| &version.api).map(|file| &file.content);
    let files = versions.flat_map(|version| &version.definitions).map(|file| &file.content);
    let types = files.clone().flat_map(|content| &content.types).map(|(_, def)| (&def.source, Some(&def.provenance)));
    let enums = files.clone().flat_map(|content| &content.enums).map(|(_, def)| (&def.source, Some(&def.provenance)));
    let errors = files.clone().flat_map(|content| &content.errors).map(|(_, def)| (&def.source, None));
    let named =
        files.map(|content| (&content.source, Some(&content.provenance))).chain(types).chain(enums).chain(errors);
    let named = named.chain(actions.map(|content| (&content.source, Some(&content.provenance))));
    let named = named.chain(apis.map(|content| (&content.source, Some(&content.provenance))));
    let provenance_of = |key: &SpannedString| {
        let is_current = context.spec.current.iter().any(|(range, _)| range.covers(key.span));
        if is_current { Provenance::Current } else { Provenance::Imported }
    };
    let named = named.flat_map(|(source, provenance)| {
        let current = provenance.into_iter().flat_map(|provenance| &provenance.current);
        let current = current.map(|(_, key)| (key, Provenance::Current));
        source.iter().map(|key| (key, provenance_of(key))).chain(current)
    });
    let endpoints = context.spec.versions.values().flat_map(|version| &version.api);
    let endpoints =
        endpoints.filter_map(|file| file.content.endpoints.as_ref()?.tencentcloud.as_ref()?.source.as_ref());
    let named = named.chain(endpoints.map(|key| (key, Provenance::Current)));
    for (key, provenance) in named {
        let sources = context.model.sources.iter().filter(|source| source.provenance == provenance);
        let known: Vec<&str> = sources.map(|source| source.id.as_str()).collect();
        if !known.contains(&key.as_str()) {
            let word = provenance.word();
            let message = format!("no source of {word} facts is called `{}`", key.value);
            let problem = Diagnostic::new(&codes::E0612, key.span, message)
                .help(format!("name a publication of sources.yaml that has `provenance: {word}`"));
            problems.push(problem.did_you_mean(key, known, key.span));
        }
    }
}

/// Checks that documented facts name their pages.
pub fn pages(context: &Context<'_>, problems: &mut Vec<Diagnostic>) {
    for origin in origins(context) {
        if origin.pages.is_empty() && matches!(origin.provenance, Provenance::Documented | Provenance::Supplemented) {
            problems.push(
                Diagnostic::new(&codes::W0608, origin.span, "no page of the manual is named for this")
                    .help("name the pages in `manual`, here or at the top of the file"),
            );
        }
    }
}

/// Returns the origins of all definitions.
fn origins<'a>(context: &'a Context<'_>) -> impl Iterator<Item = &'a Origin> {
    context.model.apis.iter().flat_map(|api| {
        let shapes = api.shapes.iter().map(|shape| &shape.origin);
        let errors = api.errors.iter().map(|error| &error.origin);
        let actions = api.actions.iter().map(|action| &action.origin);
        let waiters = api.waiters.iter().map(|waiter| &waiter.origin);
        shapes.chain(errors).chain(actions).chain(waiters).chain([&api.origin])
    })
}
