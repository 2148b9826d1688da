//! Lints for names that collide.

use std::collections::{BTreeMap, BTreeSet};

use super::Context;
use crate::diag::{Diagnostic, codes};
use crate::model::{Api, Envelope, Member, Name, Shape, Type};
use crate::source::Span;

/// A name and its span.
type Named<'a> = (&'a Name, Span);

/// Checks that exactly one of several API versions is the default.
pub fn one_default(context: &Context<'_>, problems: &mut Vec<Diagnostic>) {
    let apis = &context.model.apis;
    let mut defaults = apis.iter().filter(|api| api.default);
    match (defaults.next(), defaults.next(), apis.first()) {
        (Some(first), Some(second), _) => problems.push(
            Diagnostic::new(&codes::E0324, second.origin.span, "more than one API version is the default")
                .also(first.origin.span, "first one here")
                .help("delete `default` from one of the api.yaml files"),
        ),
        (None, _, Some(first)) => problems.push(
            Diagnostic::new(&codes::E0324, first.origin.span, "no default API version")
                .help("set `default: true` in the api.yaml of the version that clients export at their root"),
        ),
        _ => {}
    }
}

/// Reports names that consist of the same words, and so collide in every language.
pub fn same_words(context: &Context<'_>, problems: &mut Vec<Diagnostic>) {
    for api in &context.model.apis {
        for (what, names) in groups(api) {
            let mut seen: BTreeMap<&[String], Named<'_>> = BTreeMap::new();
            for (name, span) in names {
                let Some((first, first_span)) = seen.insert(&name.words, (name, span)) else { continue };
                // Duplicate names, and names without words, are other problems.
                if first.wire == name.wire || name.words.is_empty() {
                    continue;
                }
                problems.push(
                    Diagnostic::new(
                        &codes::E0312,
                        span,
                        format!("{what} `{}` and `{}` consist of the same words", first.wire, name.wire),
                    )
                    .label(format!("`{}`", name.words.join(" ")))
                    .also(first_span, "first one here")
                    .help("give one of them a different `name`"),
                );
            }
        }
    }
}

/// Returns the groups of names that must differ from each other.
fn groups(api: &Api) -> Vec<(&'static str, Vec<Named<'_>>)> {
    let mut groups = vec![
        ("the types", api.shapes.iter().map(|shape| (&shape.name, shape.origin.span)).collect()),
        ("the actions", api.actions.iter().map(|action| (&action.name, action.origin.span)).collect()),
        ("the error codes", api.errors.iter().map(|error| (&error.name, error.origin.span)).collect()),
        ("the waiters", api.waiters.iter().map(|waiter| (&waiter.name, waiter.origin.span)).collect()),
    ];
    for members in structures(api) {
        groups.push(("the members", members.map(|member| (&member.name, member.origin.span)).collect()));
    }
    for shape in &api.shapes {
        if let Some(kind) = shape.as_enum() {
            groups.push(("the values", kind.values.iter().map(|value| (&value.name, value.origin.span)).collect()));
        }
    }
    groups
}

/// Returns the members of each structure, each request, and each response with the common ones.
fn structures(api: &Api) -> impl Iterator<Item = Box<dyn Iterator<Item = &Member> + '_>> {
    let shapes = api.structures().map(|s| Box::new(s.members.iter()) as Box<dyn Iterator<Item = &Member>>);
    let requests = api.actions.iter().map(|action| Box::new(action.request.members.iter()) as _);
    let responses = api.actions.iter().map(|action| Box::new(action.response.members.iter().chain(&api.response)) as _);
    shapes.chain(requests).chain(responses)
}

/// Reports aliases that equal another name in the same group.
pub fn aliases_that_collide(context: &Context<'_>, problems: &mut Vec<Diagnostic>) {
    for api in &context.model.apis {
        for members in structures(api) {
            let all: Vec<_> =
                members.map(|member| (member.name.wire.as_str(), &member.aliases, member.origin.span)).collect();
            collide(context, &all, "member", problems);
        }
        for shape in &api.shapes {
            if let Some(kind) = shape.as_enum() {
                let all: Vec<_> = kind
                    .values
                    .iter()
                    .map(|value| (value.name.wire.as_str(), &value.aliases, value.origin.span))
                    .collect();
                collide(context, &all, "value", problems);
            }
        }
        let all: Vec<_> =
            api.errors.iter().map(|error| (error.name.wire.as_str(), &error.aliases, error.origin.span)).collect();
        collide(context, &all, "error code", problems);
        let all: Vec<_> =
            api.actions.iter().map(|action| (action.name.wire.as_str(), &action.aliases, action.origin.span)).collect();
        collide(context, &all, "action", problems);
    }
}

fn collide(context: &Context<'_>, all: &[(&str, &Vec<String>, Span)], what: &str, problems: &mut Vec<Diagnostic>) {
    let mut taken: BTreeMap<&str, Span> = all.iter().map(|(name, _, span)| (*name, *span)).collect();
    for (name, aliases, span) in all {
        for alias in *aliases {
            match taken.get(alias.as_str()) {
                Some(other) => problems.push(
                    Diagnostic::new(
                        &codes::E0311,
                        context.part(*span, "aliases"),
                        format!("`{alias}` cannot be an alias of `{name}`: the name is taken"),
                    )
                    .also(*other, format!("this {what} has it"))
                    .help("a decoder cannot tell the two apart; delete the alias"),
                ),
                None => {
                    taken.insert(alias, *span);
                }
            }
        }
    }
}

/// Reports members of requests and responses whose names the protocol itself uses.
pub fn names_of_the_protocol(context: &Context<'_>, problems: &mut Vec<Diagnostic>) {
    for api in &context.model.apis {
        let envelopes = &context.model.protocol.envelopes;
        let envelope = match api.protocol.envelope {
            Envelope::Response => envelopes.response.reserved(),
            Envelope::Code => envelopes.code.reserved(),
        };
        for action in &api.actions {
            // Without the endpoint `qcloud`, the common parameters are headers.
            for member in action.request.members.iter().filter(|_| api.endpoints.qcloud.is_some()) {
                let Some(common) = api.common.iter().find(|common| common.member.name.wire == member.name.wire) else {
                    continue;
                };
                let message = format!("`{}` is already a parameter of every request", member.name.wire);
                problems.push(
                    Diagnostic::new(&codes::E0327, member.origin.span, message)
                        .also(common.member.origin.span, "the common parameter")
                        .help("delete the member: the client fills the parameter in"),
                );
            }
            for member in action.response.members.iter().filter(|member| envelope.contains(&member.name.wire.as_str()))
            {
                let message = format!("`{}` is reserved: responses report failures in it", member.name.wire);
                problems.push(
                    Diagnostic::new(&codes::E0327, member.origin.span, message)
                        .help("delete the member: the client reads errors itself"),
                );
            }
        }
    }
}

/// Reports structures that require themselves, so that no finite value exists.
pub fn required_cycles(context: &Context<'_>, problems: &mut Vec<Diagnostic>) {
    for api in &context.model.apis {
        let mut reported = BTreeSet::new();
        for shape in &api.shapes {
            let mut path = Vec::new();
            if !requires(api, &shape.name.wire, &shape.name.wire, &mut path) || reported.contains(&shape.name.wire) {
                continue;
            }
            let cycle = path.iter().map(|(_, to)| *to).collect::<Vec<_>>().join(" -> ");
            reported.extend(path.iter().map(|(_, to)| (*to).to_owned()));
            let span = path.first().map_or(shape.origin.span, |(member, _)| member.origin.span);
            problems.push(
                Diagnostic::new(
                    &codes::E0314,
                    span,
                    format!("{} requires itself, so no value can exist", shape.name.wire),
                )
                .note(format!("{} -> {cycle}", shape.name.wire))
                .help("make one of these members optional, or a list"),
            );
        }
    }
}

/// Returns `true` if required members lead from `from` to `goal`, and collects them in `path`.
fn requires<'a>(api: &'a Api, from: &str, goal: &str, path: &mut Vec<(&'a Member, &'a str)>) -> bool {
    let Some(structure) = api.shape(from).and_then(Shape::as_structure) else { return false };
    for member in structure.members.iter().filter(|member| member.required) {
        let Type::Shape(to) = &member.ty else { continue };
        if path.iter().any(|(_, seen)| seen == to) {
            continue;
        }
        path.push((member, to));
        if to == goal || requires(api, to, goal, path) {
            return true;
        }
        path.pop();
    }
    false
}
