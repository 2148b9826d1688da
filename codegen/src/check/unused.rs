//! Lints for unused definitions.

use std::collections::BTreeSet;

use super::Context;
use crate::diag::{Diagnostic, codes};
use crate::model::{Direction, Provenance, Type};

/// Reports types that no action reaches and that are not marked `unused`, and types that are marked although they are
/// used.
pub fn types(context: &Context<'_>, problems: &mut Vec<Diagnostic>) {
    for api in &context.model.apis {
        let Some(version) = context.spec.versions.get(&api.folder) else { continue };
        let content = version.definitions.iter().map(|file| &file.content);
        let types = content.clone().flat_map(|content| &content.types).map(|(name, def)| (name, def.unused.as_ref()));
        let enums = content.flat_map(|content| &content.enums).map(|(name, def)| (name, def.unused.as_ref()));
        for (name, unused) in types.chain(enums) {
            let reached = api.shape(name).is_some_and(|shape| shape.direction != Direction::None);
            match unused {
                None if !reached => problems.push(
                    Diagnostic::new(
                        &codes::W0320,
                        name.span,
                        format!("unused type: no action reaches `{}`", name.value),
                    )
                    .help("delete it, or give the reason to keep it in `unused`"),
                ),
                Some(reason) if reached => problems.push(
                    Diagnostic::new(
                        &codes::W0320,
                        reason.span,
                        format!("`{}` is marked `unused`, but an action reaches it", name.value),
                    )
                    .help("delete `unused`"),
                ),
                _ => {}
            }
        }
    }
}

/// Reports error codes that no action lists, except for those in common.yaml, which any action may return, and those of
/// the current service and imported ones, which are on no page.
pub fn error_codes(context: &Context<'_>, problems: &mut Vec<Diagnostic>) {
    for error in context.model.apis.iter().flat_map(|api| &api.errors) {
        let from_page = !matches!(error.origin.provenance, Provenance::Current | Provenance::Imported);
        if error.actions.is_empty() && from_page && !error.origin.file.ends_with("/common.yaml") {
            problems.push(
                Diagnostic::new(
                    &codes::W0321,
                    error.origin.span,
                    format!("unused error code: no action lists `{}`", error.name.wire),
                )
                .help("delete it, or move it to a file named common.yaml if any action may return it"),
            );
        }
    }
}

/// Reports formats and hosts that nothing refers to.
pub fn formats_and_hosts(context: &Context<'_>, problems: &mut Vec<Diagnostic>) {
    for api in &context.model.apis {
        let Some(file) = context.spec.versions.get(&api.folder).and_then(|version| version.api.first()) else {
            continue;
        };
        let formats: BTreeSet<&str> = api.members().filter_map(|member| member.format.as_deref()).collect();
        let hosts: BTreeSet<&str> = api.actions.iter().map(|action| action.host.as_str()).collect();
        let unused_formats =
            file.content.formats.into_iter().map(|(key, _)| key).filter(|key| !formats.contains(key.as_str()));
        for key in unused_formats {
            problems.push(
                Diagnostic::new(
                    &codes::W0322,
                    key.span,
                    format!("unused format: no member has the format `{}`", key.value),
                )
                .help("delete it"),
            );
        }
        for (key, _) in file.content.hosts.into_iter().filter(|(key, _)| !hosts.contains(key.as_str())) {
            problems.push(
                Diagnostic::new(
                    &codes::W0322,
                    key.span,
                    format!("unused host: no action has the host `{}`", key.value),
                )
                .help("delete it"),
            );
        }
    }
}

/// Reports a separator that no code contains.
pub fn code_separator(context: &Context<'_>, problems: &mut Vec<Diagnostic>) {
    for api in &context.model.apis {
        let file = context.spec.versions.get(&api.folder).and_then(|version| version.api.first());
        let protocol = file.and_then(|file| file.content.protocol.as_ref());
        let Some(separator) = protocol.and_then(|protocol| protocol.code.as_ref()?.separator.as_ref()) else {
            continue;
        };
        let within =
            |code: &str| code.split_once(separator.as_str()).is_some_and(|(a, b)| !a.is_empty() && !b.is_empty());
        if !api.errors.iter().any(|error| within(&error.name.wire)) {
            let message = format!("no error code has `{}` between two words", separator.value);
            problems.push(Diagnostic::new(&codes::W0325, separator.span, message).help("delete it"));
        }
    }
}

/// Reports enum values that no member accepts.
pub fn enum_values(context: &Context<'_>, problems: &mut Vec<Diagnostic>) {
    for api in &context.model.apis {
        for shape in &api.shapes {
            let Some(kind) = shape.as_enum() else { continue };
            let uses = api.members().filter(|member| refers_to(&member.ty, &shape.name.wire)).collect::<Vec<_>>();
            let named = api.members().any(|member| member.known.as_deref() == Some(&shape.name.wire))
                || api
                    .members()
                    .flat_map(|member| &member.filters)
                    .any(|filter| refers_to(&filter.ty, &shape.name.wire));
            if uses.is_empty() || named || uses.iter().any(|member| member.only.is_empty()) {
                continue;
            }
            for value in &kind.values {
                let wire = kind.json(&value.name.wire);
                let reached = uses.iter().any(|member| member.only.contains(&wire));
                if !reached {
                    problems.push(
                        Diagnostic::new(
                            &codes::W0323,
                            value.origin.span,
                            format!("unused enum value: no member accepts `{}`", value.name.wire),
                        )
                        .note(format!("every member of type {} lists others in `only`", shape.name.wire))
                        .help("add it to an `only`, or delete it"),
                    );
                }
            }
        }
    }
}

fn refers_to(ty: &Type, name: &str) -> bool {
    ty.innermost().shape() == Some(name)
}
