//! Lints for the sources of facts.

use std::collections::BTreeSet;

use super::Context;
use crate::diag::{Diagnostic, codes};
use crate::model::{Origin, Provenance};
use crate::source::Span;

/// Checks that sources.yaml has a publication for every provenance in use.
pub fn provenance_has_sources(context: &Context<'_>, problems: &mut Vec<Diagnostic>) {
    let Some(file) = &context.spec.sources else { return };
    let backed: BTreeSet<Provenance> = context.model.sources.iter().map(|source| source.provenance).collect();
    for provenance in [Provenance::Documented, Provenance::Supplemented, Provenance::Inferred, Provenance::Current] {
        if backed.contains(&provenance) {
            continue;
        }
        let Some(user) = origins(context).find(|origin| origin.provenance == provenance) else { continue };
        let word = match provenance {
            Provenance::Documented => "documented",
            Provenance::Supplemented => "supplemented",
            Provenance::Inferred => "inferred",
            Provenance::Current => "current",
        };
        let start = Span { file: file.id, start: 0, end: 0 };
        problems.push(
            Diagnostic::new(&codes::E0609, start, format!("no source for facts with provenance `{word}`"))
                .also(user.span, "such a fact")
                .help(format!("add the publication with `provenance: {word}` to sources.yaml")),
        );
    }
}

/// Checks that a current fact names a publication about the current service.
pub fn current(context: &Context<'_>, problems: &mut Vec<Diagnostic>) {
    let sources = context.model.sources.iter().filter(|source| source.provenance == Provenance::Current);
    let known: BTreeSet<&str> = sources.map(|source| source.id.as_str()).collect();
    for version in context.spec.versions.values() {
        let files = version.definitions.iter().map(|file| &file.content);
        let types = files.clone().flat_map(|content| &content.types).map(|(_, def)| &def.provenance);
        let enums = files.clone().flat_map(|content| &content.enums).map(|(_, def)| &def.provenance);
        let actions = version.actions.iter().map(|action| &action.file.content.provenance);
        let apis = version.api.iter().map(|file| &file.content.provenance);
        let all = files.map(|content| &content.provenance).chain(types).chain(enums).chain(actions).chain(apis);
        for (_, source) in all.flat_map(|provenance| &provenance.current) {
            if !known.contains(source.as_str()) {
                let message = format!("no source of current facts is called `{}`", source.value);
                let problem = Diagnostic::new(&codes::E0612, source.span, message)
                    .help("name a publication of sources.yaml that has `provenance: current`");
                problems.push(problem.did_you_mean(source, known.iter().copied(), source.span));
            }
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
